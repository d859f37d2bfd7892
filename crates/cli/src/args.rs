//! Node's command-line grammar: options come before the script, everything
//! after it belongs to the program; `--a_b` is `--a-b`; `--x=v` and `--x v`.
//! A word of it that is not known ends with exit code 9, as Node does.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use ouro_runtime::deterministic::Setting;
use ouro_runtime::options::Value;
use ouro_runtime::{Main, Options};

use crate::env_file;
use crate::help;
use crate::table::{self, Kind, OPTIONS, Opt};

/// What the command line asks for.
pub enum Action {
    /// Start a runtime.
    Run(Box<Options>),
    /// Print a text and leave with 0.
    Print(String),
}

/// Option values collected so far, and where the script begins.
#[derive(Default)]
struct Parsed {
    values: Vec<(String, Value)>,
    used: Vec<String>,
    help: bool,
    version: bool,
    rest: Vec<OsString>,
}

/// Reads the command line and `NODE_OPTIONS`.
pub fn read(argv: Vec<OsString>, node_options: Option<String>) -> Result<Action, String> {
    let argv0 = argv.first().cloned().unwrap_or_else(|| "ouro".into());
    let program = Path::new(&argv0)
        .file_name()
        .map_or("ouro".into(), |name| name.to_string_lossy().into_owned());
    let words: Vec<OsString> = argv.into_iter().skip(1).collect();

    let mut parsed = Parsed::default();
    let given = words.clone();
    collect(words, &program, false, &mut parsed)?;
    let environment = env_file::read(&parsed.values, &argv0.to_string_lossy())?;
    let node_options = node_options.or_else(|| {
        let given = environment.iter().find(|(key, _)| key == "NODE_OPTIONS");
        given.map(|(_, value)| value.clone())
    });
    if let Some(text) = node_options.filter(|text| !text.trim().is_empty()) {
        let words = split_node_options(&text).map_err(|message| format!("{program}: {message}"))?;
        let mut from_env = Parsed::default();
        collect(words, &program, true, &mut from_env)?;
        // The command line goes on where the environment ends: lists grow.
        parsed = Parsed {
            values: from_env.values,
            ..Parsed::default()
        };
        collect(given, &program, false, &mut parsed)?;
    }
    if parsed.help {
        return Ok(Action::Print(help::text()));
    }
    if parsed.version {
        return Ok(Action::Print(format!(
            "{}\n",
            ouro_runtime::globals::NODE_VERSION
        )));
    }
    finish(parsed, argv0).map(|options| {
        Action::Run(Box::new(Options {
            environment,
            ..options
        }))
    })
}

fn finish(parsed: Parsed, argv0: OsString) -> Result<Options, String> {
    let text = |name: &str| {
        parsed
            .values
            .iter()
            .rev()
            .find(|(key, _)| key == name)
            .and_then(|(_, value)| match value {
                Value::Text(text) => Some(text.clone()),
                _ => None,
            })
    };
    let flag = |name: &str| {
        parsed
            .values
            .iter()
            .rev()
            .find(|(key, _)| key == name)
            .is_some_and(|(_, v)| *v == Value::Flag(true))
    };
    let eval = text("--eval");
    let print = text("--print");
    let mut rest = parsed.rest.clone();
    let main = match (eval, print) {
        (None, None) => {
            let file = if rest.is_empty() {
                None
            } else {
                Some(rest.remove(0))
            };
            match file {
                // The session, or the runner of tests, has the arguments.
                Some(file) if flag("--interactive") || flag("--test") => {
                    rest.insert(0, file);
                    Main::Stdin { print: false }
                }
                Some(file) if file != "-" && !file.is_empty() => {
                    let path = PathBuf::from(file);
                    if flag("--check") {
                        Main::Check(path)
                    } else {
                        Main::File(path)
                    }
                }
                _ => Main::Stdin { print: false },
            }
        }
        (Some(source), printed) => Main::Eval {
            source,
            print: printed.is_some(),
        },
        (None, Some(source)) if source.is_empty() => Main::Stdin { print: true },
        (None, Some(source)) => Main::Eval { source, print: true },
    };
    let mut values = defaults();
    values.extend(parsed.values);
    Ok(Options {
        main,
        exec_path: std::env::current_exe().unwrap_or_else(|_| PathBuf::from(&argv0)),
        argv0,
        args: rest,
        exec_argv: parsed.used,
        environment: Vec::new(),
        permissions: None,
        values,
        read_worker_options,
    })
}

/// Options that are the process's and not a thread's.
const NO_WORKER_OPTIONS: &[&str] = &[
    "max-old-space-size",
    "max-semi-space-size",
    "stack-size",
    "title",
    "zero-fill-buffers",
];

/// Reads the options of a worker.
fn read_worker_options(words: &[String]) -> Result<Vec<(String, Value)>, Vec<String>> {
    let invalid: Vec<String> = words
        .iter()
        .filter(|word| word.starts_with('-'))
        .filter(|word| {
            let name = word.split('=').next().unwrap_or_default();
            !lookup(name).is_some_and(|(option, _)| option.env && !NO_WORKER_OPTIONS.contains(&option.name))
        })
        .cloned()
        .collect();
    if !invalid.is_empty() {
        return Err(invalid);
    }
    let mut parsed = Parsed::default();
    let given = words.iter().map(OsString::from).collect();
    match collect(given, "ouro", false, &mut parsed) {
        Ok(()) => {
            let mut values = defaults();
            values.extend(parsed.values);
            Ok(values)
        }
        Err(message) => Err(vec![message]),
    }
}

/// Flags that are on unless turned off, and off unless turned on.
fn defaults() -> Vec<(String, Value)> {
    let mut values: Vec<(String, Value)> = OPTIONS
        .iter()
        .filter_map(|option| {
            let value = match option.kind {
                Kind::Flag => Value::Flag(false),
                Kind::FlagOn => Value::Flag(true),
                Kind::List => Value::List(Vec::new()),
                Kind::Text | Kind::Number | Kind::Optional => return None,
            };
            Some((format!("--{}", option.name), value))
        })
        .collect();
    values.push(("--no-deprecation".to_owned(), Value::Flag(false)));
    values
}

fn collect(words: Vec<OsString>, program: &str, from_env: bool, parsed: &mut Parsed) -> Result<(), String> {
    let mut words = words.into_iter().peekable();
    while let Some(word) = words.next() {
        let text = word.to_string_lossy().into_owned();
        if text == "--" {
            parsed.used.push(text);
            parsed.rest.extend(words);
            return Ok(());
        }
        if text == "-" || !text.starts_with('-') {
            if from_env {
                return Err(format!("{program}: {text} is not allowed in NODE_OPTIONS"));
            }
            parsed.rest.push(word);
            parsed.rest.extend(words);
            return Ok(());
        }
        let used = parsed.used.len();
        parsed.used.push(text.clone());
        let (name, inline) = match text.split_once('=') {
            Some((name, value)) if text.starts_with("--") => (name.to_owned(), Some(value.to_owned())),
            _ => (text.clone(), None),
        };
        match name.as_str() {
            "-h" | "--help" if !from_env => {
                parsed.help = true;
                continue;
            }
            "-v" | "--version" if !from_env => {
                parsed.version = true;
                continue;
            }
            "-pe" | "-ep" if !from_env => {
                let value = words
                    .next()
                    .ok_or_else(|| format!("{program}: -pe requires an argument"))?;
                let value = value.to_string_lossy().into_owned();
                parsed.used.push(value.clone());
                parsed.values.push(("--print".to_owned(), Value::Text(value)));
                continue;
            }
            _ => {}
        }
        let (option, on) = lookup(&name).ok_or_else(|| {
            if from_env {
                format!("{program}: {name} is not allowed in NODE_OPTIONS")
            } else {
                format!("{program}: bad option: {text}")
            }
        })?;
        if from_env && !option.env {
            return Err(format!("{program}: {name} is not allowed in NODE_OPTIONS"));
        }
        // Two names of one option.
        let key = match option.name {
            "loader" => "--experimental-loader".to_owned(),
            "experimental-test-isolation" => "--test-isolation".to_owned(),
            "experimental-permission" => "--permission".to_owned(),
            name => format!("--{name}"),
        };
        if matches!(option.kind, Kind::Flag | Kind::FlagOn) {
            if inline.is_some() {
                return Err(format!("{program}: {name} does not take an argument"));
            }
            if option.name == "deprecation" {
                parsed
                    .values
                    .push(("--no-deprecation".to_owned(), Value::Flag(!on)));
            }
            parsed.values.push((key, Value::Flag(on)));
            if option.name == "experimental-transform-types" && on {
                // What was written anew is shown as it was.
                for implied in ["--experimental-strip-types", "--enable-source-maps"] {
                    parsed.values.push((implied.to_owned(), Value::Flag(true)));
                }
            }
            if matches!(option.name, "trace-step" | "trace-line" | "trace-emit") {
                parsed.used.truncate(used);
            }
            continue;
        }
        let value = match inline {
            Some(value) => Some(value),
            None if option.kind == Kind::Optional => Some(String::new()),
            None if option.name == "print" => {
                // `-p` alone prints the value of standard input or of `-e`.
                let next = words.next_if(|next| !next.to_string_lossy().starts_with('-'));
                next.map(|next| next.to_string_lossy().into_owned())
                    .inspect(|v| parsed.used.push(v.clone()))
            }
            None => {
                let next = words.next().map(|next| next.to_string_lossy().into_owned());
                next.inspect(|value| parsed.used.push(value.clone()))
            }
        };
        let value = match (value, option.name) {
            (Some(value), _) => value,
            (None, "print") => String::new(),
            (None, _) => return Err(format!("{program}: {name} requires an argument")),
        };
        store(option, key, value, program, parsed)?;
        if option.name == "trace" {
            // A recorded program sees what it would see otherwise, and its children do not write the same file.
            parsed.used.truncate(used);
        }
    }
    Ok(())
}

/// What `--input-type` may be.
const INPUT_TYPES: [&str; 4] = ["commonjs", "module", "commonjs-typescript", "module-typescript"];

fn store(option: &Opt, key: String, value: String, program: &str, parsed: &mut Parsed) -> Result<(), String> {
    let value = match option.kind {
        Kind::Number => match value.parse::<f64>() {
            Ok(number) => Value::Number(number),
            Err(_) => return Err(format!("{program}: --{} must be a number", option.name)),
        },
        Kind::List => {
            let earlier = parsed
                .values
                .iter()
                .rev()
                .find(|(name, _)| *name == key)
                .map(|(_, value)| value);
            let mut list = match earlier {
                Some(Value::List(list)) => list.clone(),
                _ => Vec::new(),
            };
            list.push(value);
            Value::List(list)
        }
        _ => {
            if option.name == "unhandled-rejections"
                && !["strict", "warn", "none", "throw", "warn-with-error-code"].contains(&value.as_str())
            {
                return Err(format!("{program}: invalid value for --unhandled-rejections"));
            }
            if option.name == "input-type" && !INPUT_TYPES.contains(&value.as_str()) {
                return Err(format!(
                    "{program}: --input-type must be \"module\",\"commonjs\", \"module-typescript\" or \"commonjs-typescript\""
                ));
            }
            if option.name == "deterministic" {
                Setting::parse(&value).map_err(|message| format!("{program}: {message}"))?;
            }
            Value::Text(value)
        }
    };
    parsed.values.push((key, value));
    Ok(())
}

/// The option a word names, and whether it turns it on.
fn lookup(word: &str) -> Option<(&'static Opt, bool)> {
    let Some(name) = word.strip_prefix("--") else {
        let mut letters = word.chars().skip(1);
        return match (letters.next(), letters.next()) {
            (Some(letter), None) => table::find_short(letter).map(|option| (option, true)),
            _ => None,
        };
    };
    let name = name.replace('_', "-");
    if let Some(option) = table::find(&name) {
        return Some((option, true));
    }
    let option = table::find(name.strip_prefix("no-")?)?;
    matches!(option.kind, Kind::Flag | Kind::FlagOn).then_some((option, false))
}

/// Splits `NODE_OPTIONS`: spaces separate, double quotes group, backslash escapes inside quotes.
fn split_node_options(text: &str) -> Result<Vec<OsString>, String> {
    let mut words: Vec<OsString> = Vec::new();
    let mut word = String::new();
    let (mut quoted, mut begun) = (false, false);
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' if quoted => match letters.next() {
                Some(next) => word.push(next),
                None => return Err("invalid value for NODE_OPTIONS (invalid escape)".to_owned()),
            },
            '"' => {
                quoted = !quoted;
                begun = true;
            }
            ' ' if !quoted => {
                if begun {
                    words.push(std::mem::take(&mut word).into());
                    begun = false;
                }
            }
            _ => {
                word.push(letter);
                begun = true;
            }
        }
    }
    if quoted {
        return Err("invalid value for NODE_OPTIONS (unterminated string)".to_owned());
    }
    if begun {
        words.push(word.into());
    }
    Ok(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(words: &[&str]) -> Result<Box<Options>, String> {
        let argv = std::iter::once("ouro")
            .chain(words.iter().copied())
            .map(OsString::from)
            .collect();
        match read(argv, None)? {
            Action::Run(options) => Ok(options),
            Action::Print(text) => Err(text),
        }
    }

    #[test]
    fn what_follows_the_script_is_its_own() {
        let options = run(&["--expose_gc", "a.js", "--expose-gc", "-e"]).unwrap();
        assert!(options.flag("--expose-gc"));
        assert_eq!(options.args, ["--expose-gc", "-e"]);
        assert_eq!(options.exec_argv, ["--expose_gc"]);
        assert!(matches!(&options.main, Main::File(path) if path == Path::new("a.js")));
    }

    #[test]
    fn unknown_and_incomplete_options_are_errors() {
        assert_eq!(run(&["--nope"]).unwrap_err(), "ouro: bad option: --nope");
        assert_eq!(run(&["-e"]).unwrap_err(), "ouro: -e requires an argument");
        assert!(run(&["--expose-gc=1"]).is_err());
    }

    #[test]
    fn print_takes_the_next_word_or_eval() {
        assert!(
            matches!(&run(&["-p", "1"]).unwrap().main, Main::Eval { source, print: true } if source == "1")
        );
        assert!(
            matches!(&run(&["-pe", "2"]).unwrap().main, Main::Eval { source, print: true } if source == "2")
        );
        assert!(
            matches!(&run(&["-p", "-e", "3"]).unwrap().main, Main::Eval { source, print: true } if source == "3")
        );
        assert!(matches!(&run(&["-p"]).unwrap().main, Main::Stdin { print: true }));
    }

    #[test]
    fn the_seed_of_a_deterministic_run_is_optional() {
        let text =
            |words: &[&str]| run(words).map(|options| options.text("--deterministic").map(str::to_owned));
        assert_eq!(text(&["--deterministic", "a.js"]), Ok(Some(String::new())));
        assert_eq!(
            text(&["--deterministic=shuffle:4", "a.js"]),
            Ok(Some("shuffle:4".into()))
        );
        assert_eq!(text(&["a.js"]), Ok(None));
        assert!(text(&["--deterministic=x", "a.js"]).is_err());
    }

    #[test]
    fn lists_accumulate_and_flags_negate() {
        let options = run(&["-r", "a", "--require=b", "--no-warnings", "x.js"]).unwrap();
        assert_eq!(
            options.get("--require"),
            Some(&Value::List(vec!["a".into(), "b".into()]))
        );
        assert_eq!(options.get("--warnings"), Some(&Value::Flag(false)));
    }

    #[test]
    fn node_options_are_split_like_node() {
        let words = split_node_options(r#"--title="a b" -r "x\"y""#).unwrap();
        assert_eq!(words, ["--title=a b", "-r", "x\"y"]);
        assert!(split_node_options("\"").is_err());
    }
}
