//! The programs that run tests: a runtime like Node with our driver, or a bare shell with one file.
//!
//! Every test has a process of its own: a fresh realm would share the heap, the loop and the job queue with the others.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use ouro_conformance::folder::Folder;
use ouro_conformance::process::{self, Output, Run};
use serde_json::json;

use super::front_matter::Flag;
use super::judge::{Observed, When};
use super::results::Mode;
use super::suite::{Suite, Test};

/// What begins a line of the driver.
const MARK: &str = "test262-driver ";

/// What a shell without `print` gets for one. Not a declaration: those cannot be made twice.
const PRINT: &str =
    "if (typeof print !== 'function') { globalThis.print = function (text) { console.log(text); }; }";

/// A program to run tests with.
pub struct Program {
    path: PathBuf,
    shell: Option<Shell>,
    limit: Duration,
}

/// A program that runs one file as a script of the global scope.
struct Shell {
    /// Where its files are written.
    folder: Folder,
    /// The number of the next one.
    next: AtomicUsize,
    /// It can print, so that it can run asynchronous tests.
    prints: bool,
}

impl Program {
    /// A program that takes what Node takes.
    pub fn node(path: &Path, limit: Duration) -> Program {
        Program {
            path: path.to_owned(),
            shell: None,
            limit,
        }
    }

    /// A bare shell. It is tried out: it must end with an exit code and the name of the error.
    ///
    /// # Errors
    /// That it cannot be run, or does not do so.
    pub fn shell(path: &Path, limit: Duration) -> Result<Program, String> {
        let shell = Shell {
            folder: Folder::new().map_err(|error| error.to_string())?,
            next: AtomicUsize::new(0),
            prints: false,
        };
        let mut program = Program {
            path: path.to_owned(),
            shell: Some(shell),
            limit,
        };
        let tried = |source: &str| {
            program
                .run_file(source)
                .map_err(|error| format!("{}: {error}", path.display()))
        };
        let printed =
            tried(&format!("{PRINT}\nprint('pri' + 'nted');"))?.stdout_lines(|line| line.contains("printed"));
        let ends = tried("var a = 1;")?;
        let throws = tried("throw new RangeError('x');")?;
        let scopes = tried("var a = 1; if (this.a !== 1) throw new RangeError('x');")?;
        let named = names(&throws.text).iter().any(|name| name == "RangeError");
        if ends.code != 0 || throws.code == 0 || !named || scopes.code != 0 {
            let why = "no shell: it must run a file as a script of the global scope, and end with the name of an error \
                       nobody caught and an exit code that is not 0";
            return Err(format!("{}: {why}", path.display()));
        }
        if let Some(shell) = &mut program.shell {
            shell.prints = printed;
        }
        Ok(program)
    }

    /// Whether it is ouro.
    pub fn is_ours(&self) -> bool {
        self.start(vec!["-p".into(), "process.versions.ouro".into()], Path::new("/"))
            .is_ok_and(|ended| ended.code == 0 && !ended.text.starts_with("undefined"))
    }

    /// Runs a test in one mode.
    pub fn run(&self, suite: &Suite, test: &Test, mode: Mode) -> Observed {
        match &self.shell {
            None => self.run_driven(suite, test, mode),
            Some(shell) => match beyond_a_shell(suite, test, mode, shell.prints) {
                Some(why) => Observed::Unable(why.to_owned()),
                None => self.run_bare(suite, test, mode),
            },
        }
    }

    fn run_driven(&self, suite: &Suite, test: &Test, mode: Mode) -> Observed {
        let order = json!({
            "file": test.file,
            "root": suite.root(),
            "mode": mode.word(),
            "harness": test.harness(),
            "async": test.meta.is(Flag::Async),
        });
        let args = vec![
            "--expose-gc".into(),
            super::sample().join("driver.js").into_os_string(),
            order.to_string().into(),
        ];
        match self.start(args, suite.root()) {
            Ok(ended) => ended.driven(),
            Err(error) => Observed::Ended(error.to_string()),
        }
    }

    fn run_bare(&self, suite: &Suite, test: &Test, mode: Mode) -> Observed {
        let source = if mode == Mode::Raw {
            test.source.clone()
        } else {
            let harness: Result<Vec<String>, String> = test
                .harness()
                .into_iter()
                .map(|name| suite.harness(name))
                .collect();
            let harness = match harness {
                Ok(texts) => texts.join("\n"),
                Err(problem) => return Observed::Ended(problem),
            };
            let directive = if mode == Mode::Strict {
                "'use strict';\n"
            } else {
                ""
            };
            format!("{directive}{PRINT}\n{harness}\n{}", test.source)
        };
        match self.run_file(&source) {
            Ok(ended) => ended.bare(),
            Err(error) => Observed::Ended(error.to_string()),
        }
    }

    fn run_file(&self, source: &str) -> std::io::Result<Ended> {
        let Some(shell) = &self.shell else {
            return Err(std::io::Error::other("not a shell"));
        };
        let number = shell.next.fetch_add(1, Ordering::Relaxed);
        let file = shell.folder.path().join(format!("{number}.js"));
        fs::write(&file, source)?;
        let ended = self.start(vec![file.clone().into_os_string()], shell.folder.path());
        // The folder goes with the program; until then not every file has to lie there.
        let _ = fs::remove_file(&file);
        ended
    }

    fn start(&self, args: Vec<std::ffi::OsString>, cwd: &Path) -> std::io::Result<Ended> {
        let outcome = process::run(&Run {
            program: &self.path,
            args,
            cwd,
            env: Vec::new(),
            limit: self.limit,
            output: Output::Pipes,
        })?;
        let mut text = String::from_utf8_lossy(&outcome.stdout).into_owned();
        let printed = text.len();
        text.push('\n');
        text.push_str(&String::from_utf8_lossy(&outcome.stderr));
        Ok(Ended {
            text,
            printed,
            code: outcome.code,
            signal: outcome.signal,
            timed_out: outcome.timed_out,
        })
    }
}

/// How a process ended.
struct Ended {
    /// Standard output, then standard error.
    text: String,
    /// Bytes of standard output.
    printed: usize,
    code: i32,
    signal: Option<i32>,
    timed_out: bool,
}

impl Ended {
    fn stdout(&self) -> &str {
        self.text.get(..self.printed).unwrap_or_default()
    }

    fn stdout_lines(&self, wanted: impl Fn(&str) -> bool) -> bool {
        self.stdout().lines().any(wanted)
    }

    /// What the driver says.
    fn driven(&self) -> Observed {
        if self.timed_out {
            return Observed::TimedOut;
        }
        let (said, printed): (Vec<&str>, Vec<&str>) =
            self.stdout().lines().partition(|line| line.starts_with(MARK));
        let said = said.last().map_or("", |line| &line[MARK.len()..]);
        let mut words = said.splitn(4, ' ');
        match words.next() {
            Some("done") => Observed::Completed(printed.into_iter().map(str::to_owned).collect()),
            Some("unable") => Observed::Unable(said["unable".len()..].trim().to_owned()),
            Some("threw") => {
                let when = match words.next() {
                    Some("harness") => When::Harness,
                    Some("parse") => When::Parse,
                    Some("runtime") => When::Runtime,
                    Some("module") => When::Anywhere,
                    _ => When::Later,
                };
                let name = words.next().unwrap_or_default();
                let quoted = words.next().unwrap_or_default();
                let message = serde_json::from_str(quoted).unwrap_or_else(|_| quoted.to_owned());
                Observed::Threw {
                    when,
                    names: vec![name.to_owned()],
                    message: format!("{name}: {message}"),
                }
            }
            _ => Observed::Ended(self.end()),
        }
    }

    /// What a shell shows.
    fn bare(&self) -> Observed {
        if self.timed_out {
            return Observed::TimedOut;
        }
        if self.signal.is_some() {
            return Observed::Ended(self.end());
        }
        if self.code == 0 {
            return Observed::Completed(self.stdout().lines().map(str::to_owned).collect());
        }
        Observed::Threw {
            when: When::Anywhere,
            names: names(&self.text),
            message: self.end(),
        }
    }

    /// The exit, and the first line of what it said about it.
    fn end(&self) -> String {
        let how = match self.signal {
            Some(signal) => format!("ended by signal {signal}"),
            None => format!("exit code {}", self.code),
        };
        // Programs say what happened first, and what to do about it or where it was below.
        let said = |text: &str| {
            text.lines()
                .map(str::trim)
                .find(|line| !line.is_empty())
                .map(str::to_owned)
        };
        let errors = self.text.get(self.printed..).unwrap_or_default();
        match said(errors).or_else(|| said(self.stdout())) {
            Some(words) => format!("{how}: {words}"),
            None => how,
        }
    }
}

/// Words of a text that may be the name of an error.
fn names(text: &str) -> Vec<String> {
    text.split(|letter: char| !letter.is_alphanumeric() && letter != '_')
        .filter(|word| word.ends_with("Error"))
        .map(str::to_owned)
        .collect()
}

/// Why a shell cannot run a test.
fn beyond_a_shell(suite: &Suite, test: &Test, mode: Mode, prints: bool) -> Option<&'static str> {
    let uses = |text: &str| text.contains("$262");
    if mode == Mode::Module {
        Some("is a module")
    } else if test.meta.negative.is_none() && test.source.contains("import(") {
        Some("imports modules")
    } else if uses(&test.source)
        || test
            .harness()
            .iter()
            .any(|name| suite.harness(name).is_ok_and(|text| uses(&text)))
    {
        Some("needs $262")
    } else if test.meta.is(Flag::Async) && !prints {
        Some("needs print")
    } else if mode != Mode::Raw && begins_with_a_directive(&test.source) {
        Some("begins with a directive of its own")
    } else {
        None
    }
}

/// Whether the first thing after the comments is a string: behind the harness it is no directive any more.
fn begins_with_a_directive(source: &str) -> bool {
    let mut rest = source;
    loop {
        rest = rest.trim_start();
        let skipped = if rest.starts_with("//") {
            rest.split_once('\n').map(|(_, rest)| rest)
        } else if rest.starts_with("/*") {
            rest.split_once("*/").map(|(_, rest)| rest)
        } else {
            return rest.starts_with(['"', '\'']);
        };
        match skipped {
            Some(next) => rest = next,
            None => return false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ended(stdout: &str, stderr: &str, code: i32) -> Ended {
        Ended {
            text: format!("{stdout}\n{stderr}"),
            printed: stdout.len(),
            code,
            signal: None,
            timed_out: false,
        }
    }

    #[test]
    fn the_driver_is_understood() {
        assert_eq!(
            ended("a\ntest262-driver done\n", "", 0).driven(),
            Observed::Completed(vec!["a".to_owned()])
        );
        assert_eq!(
            ended("test262-driver threw parse SyntaxError \"a b\"\n", "", 0).driven(),
            Observed::Threw {
                when: When::Parse,
                names: vec!["SyntaxError".to_owned()],
                message: "SyntaxError: a b".to_owned(),
            }
        );
        assert_eq!(
            ended("test262-driver unable needs x\n", "", 0).driven(),
            Observed::Unable("needs x".to_owned())
        );
        assert_eq!(
            ended("x\n", "\nit broke\nhere\n", 3).driven(),
            Observed::Ended("exit code 3: it broke".to_owned())
        );
    }

    #[test]
    fn a_shell_is_judged_by_its_exit_and_the_names_it_prints() {
        let Observed::Threw { names, .. } = ended("", "Uncaught SyntaxError: no Test262Error", 1).bare()
        else {
            panic!("an exit code is an error");
        };
        assert_eq!(names, ["SyntaxError", "Test262Error"]);
        assert_eq!(
            ended("x\n", "TypeError", 0).bare(),
            Observed::Completed(vec!["x".to_owned()])
        );
    }

    #[test]
    fn directives_are_seen_behind_comments() {
        assert!(begins_with_a_directive("// a\n/* b */ 'use strict';"));
        assert!(!begins_with_a_directive("/* 'use strict' */ f('use strict');"));
        assert!(!begins_with_a_directive("// end"));
    }

    #[test]
    fn a_shell_is_tried_out_and_leaves_nothing_behind() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = Folder::new().unwrap();
        let file = folder.path().join("shell");
        let script = "#!/bin/sh\ncase \"$(cat \"$1\")\" in *this.a*) ;; *'throw new'*) echo 'RangeError: x' >&2; exit 1;; \
                      *\"print('\"*) echo printed;; esac\n";
        fs::write(&file, script).unwrap();
        fs::set_permissions(&file, fs::Permissions::from_mode(0o700)).unwrap();
        let program = Program::shell(&file, Duration::from_secs(20)).unwrap();
        let shell = program.shell.as_ref().unwrap();
        assert!(shell.prints);
        let own = shell.folder.path().to_owned();
        assert_eq!(fs::read_dir(&own).unwrap().count(), 0);
        drop(program);
        assert!(!own.exists());
    }

    #[test]
    fn a_program_that_is_no_shell_is_refused() {
        let limit = Duration::from_secs(20);
        assert!(Program::shell(Path::new("/bin/true"), limit).is_err());
        assert!(Program::shell(Path::new("/no/such/program"), limit).is_err());
    }
}
