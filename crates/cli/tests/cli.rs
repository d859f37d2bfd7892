//! The command line: what goes where, and with which exit code.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

struct Ouro {
    folder: tempfile::TempDir,
}

impl Ouro {
    fn new() -> Self {
        Ouro {
            folder: tempfile::tempdir().expect("a temporary folder"),
        }
    }

    fn file(&self, name: &str, text: &str) -> &Self {
        std::fs::write(self.folder.path().join(name), text).expect("a file in the temporary folder");
        self
    }

    fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_ouro"));
        command
            .args(args)
            .current_dir(self.folder.path())
            .env_remove("NODE_OPTIONS")
            .env("NO_COLOR", "1");
        command
    }

    fn run(&self, args: &[&str]) -> String {
        self.show(
            self.command(args)
                .stdin(Stdio::null())
                .output()
                .expect("ouro runs"),
        )
    }

    fn pipe(&self, args: &[&str], input: &str) -> String {
        let mut command = self.command(args);
        command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = command.spawn().expect("ouro runs");
        child
            .stdin
            .take()
            .expect("a pipe")
            .write_all(input.as_bytes())
            .expect("ouro reads");
        self.show(child.wait_with_output().expect("ouro ends"))
    }

    fn show(&self, output: Output) -> String {
        let folder = self.folder.path().canonicalize().expect("the folder exists");
        let text = |bytes: &[u8]| {
            String::from_utf8_lossy(bytes)
                .replace(&folder.display().to_string(), "[dir]")
                .replace(
                    &Path::new(env!("CARGO_BIN_EXE_ouro")).display().to_string(),
                    "[ouro]",
                )
        };
        let code = output
            .status
            .code()
            .map_or("killed".to_owned(), |code| code.to_string());
        format!(
            "exit {code}\n-- stdout\n{}-- stderr\n{}",
            text(&output.stdout),
            text(&output.stderr)
        )
    }
}

#[test]
fn help_lists_options_and_examples() {
    insta::assert_snapshot!(Ouro::new().run(&["--help"]));
}

#[test]
fn version_is_nodes() {
    assert_eq!(
        Ouro::new().run(&["-v"]),
        "exit 0\n-- stdout\nv22.22.2\n-- stderr\n"
    );
}

#[test]
fn a_bad_option_is_exit_code_9() {
    insta::assert_snapshot!(Ouro::new().run(&["--no-such-thing", "x.js"]));
}

#[test]
fn a_script_gets_what_follows_it() {
    let ouro = Ouro::new();
    ouro.file(
        "args.js",
        "console.log(process.argv.slice(2), process.execArgv, __filename, require.main === module)",
    );
    insta::assert_snapshot!(ouro.run(&["--no-warnings", "args.js", "--expose-gc", "-e", "x"]));
    insta::assert_snapshot!(ouro.run(&["run", "args"]));
}

#[test]
fn eval_and_print() {
    let ouro = Ouro::new();
    assert_eq!(
        ouro.run(&[
            "-e",
            "console.log(path.basename('/a/b'), process.argv.length)",
            "z"
        ]),
        "exit 0\n-- stdout\nb 2\n-- stderr\n"
    );
    assert_eq!(
        ouro.run(&["-p", "[1, 'a'].concat(2)"]),
        "exit 0\n-- stdout\n[ 1, 'a', 2 ]\n-- stderr\n"
    );
}

#[test]
fn a_program_can_come_on_standard_input() {
    let ouro = Ouro::new();
    assert_eq!(
        ouro.pipe(&[], "console.log(6 * 7)"),
        "exit 0\n-- stdout\n42\n-- stderr\n"
    );
    assert_eq!(
        ouro.pipe(&["-", "a"], "console.log(process.argv[2])"),
        "exit 0\n-- stdout\na\n-- stderr\n"
    );
}

#[test]
fn check_compiles_and_runs_nothing() {
    let ouro = Ouro::new();
    ouro.file("good.js", "console.log('ran')")
        .file("bad.js", "let a = ;\n");
    assert_eq!(ouro.run(&["-c", "good.js"]), "exit 0\n-- stdout\n-- stderr\n");
    assert!(
        ouro.run(&["-c", "bad.js"])
            .starts_with("exit 1\n-- stdout\n-- stderr\n[dir]/bad.js:1\nlet a = ;\n")
    );
}

#[test]
fn preloaded_modules_come_first() {
    let ouro = Ouro::new();
    ouro.file("first.js", "console.log('first')")
        .file("second.js", "console.log('second')");
    assert_eq!(
        ouro.run(&["-r", "./first", "second.js"]),
        "exit 0\n-- stdout\nfirst\nsecond\n-- stderr\n"
    );
}

#[test]
fn a_preload_may_name_the_package_of_the_working_directory() {
    let ouro = Ouro::new();
    ouro.file("package.json", r#"{ "name": "mine", "exports": "./own.js" }"#)
        .file("own.js", "console.log('own')")
        .file("main.js", "console.log('main')");
    assert_eq!(
        ouro.run(&["-r", "mine", "main.js"]),
        "exit 0\n-- stdout\nown\nmain\n-- stderr\n"
    );
}

#[test]
fn node_options_are_read_and_checked() {
    let ouro = Ouro::new();
    ouro.file("gc.js", "console.log(typeof gc)");
    let run = |options: &str| {
        ouro.show(
            ouro.command(&["gc.js"])
                .env("NODE_OPTIONS", options)
                .output()
                .expect("ouro runs"),
        )
    };
    assert_eq!(run("--expose-gc"), "exit 0\n-- stdout\nfunction\n-- stderr\n");
    assert_eq!(
        run("--eval 1"),
        "exit 9\n-- stdout\n-- stderr\nouro: --eval is not allowed in NODE_OPTIONS\n"
    );
}

#[test]
fn an_uncaught_error_shows_its_place() {
    let ouro = Ouro::new();
    ouro.file(
        "throws.js",
        "function fail() {\n  throw new TypeError('no');\n}\nfail();\n",
    );
    insta::assert_snapshot!(without_inner_positions(&ouro.run(&["throws.js"])));
}

/// Lines and columns inside ouro's own modules move with every change there.
fn without_inner_positions(shown: &str) -> String {
    let lines = shown.lines().map(|line| match line.split_once("(node:") {
        Some((frame, place)) => {
            let file = place.split(':').next().unwrap_or(place);
            format!("{frame}(node:{file}:LINE:COLUMN)")
        }
        None => line.to_owned(),
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn a_missing_script_is_a_missing_module() {
    let shown = Ouro::new().run(&["nothing.js"]);
    assert!(shown.starts_with("exit 1\n"), "{shown}");
    assert!(
        shown.contains("Error: Cannot find module '[dir]/nothing.js'")
            && shown.contains("code: 'MODULE_NOT_FOUND'"),
        "{shown}"
    );
}

#[test]
fn endless_recursion_is_a_catchable_error() {
    let ouro = Ouro::new();
    ouro.file("deep.js", "function f() { return f() + 1; }\ntry { f(); } catch (e) { console.log(e instanceof RangeError, e.message); }\n");
    assert_eq!(
        ouro.run(&["deep.js"]),
        "exit 0\n-- stdout\ntrue Maximum call stack size exceeded\n-- stderr\n"
    );
}

#[test]
fn the_tour_runs() {
    let tour = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/examples/tour.js");
    insta::assert_snapshot!(Ouro::new().run(&[tour]));
}
