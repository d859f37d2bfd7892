//! What a run was asked for: the program to start and the option values that
//! `getOptionValue` in the stdlib reads.

use std::ffi::OsString;
use std::path::PathBuf;

/// The value of one option.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Present or not.
    Flag(bool),
    /// A number, for example `--stack-trace-limit=20`.
    Number(f64),
    /// A string.
    Text(String),
    /// A repeatable option, for example `--require`.
    List(Vec<String>),
}

/// The program to run.
#[derive(Debug, Clone)]
pub enum Main {
    /// A file (or folder, or extensionless name) as given on the command line.
    File(PathBuf),
    /// `-e`/`-p`: source text; `print` shows the completion value.
    Eval {
        /// The source.
        source: String,
        /// `-p`.
        print: bool,
    },
    /// The program text comes from standard input.
    Stdin {
        /// `-p` without an argument.
        print: bool,
    },
    /// `--check FILE`: compile only.
    Check(PathBuf),
    /// What the parent of a worker said (stdlib/internal/worker/main.js).
    Worker,
}

/// One run.
#[derive(Debug, Clone)]
pub struct Options {
    /// What to start.
    pub main: Main,
    /// `argv[0]` as the process was called.
    pub argv0: OsString,
    /// Absolute path of the executable.
    pub exec_path: PathBuf,
    /// `process.argv` from index 2 (index 1 for `-e`).
    pub args: Vec<OsString>,
    /// `process.execArgv`.
    pub exec_argv: Vec<String>,
    /// Variables beside those of the process's environment, from `--env-file`.
    pub environment: Vec<(String, String)>,
    /// Option values by their long name with dashes; absent ones have their default.
    pub values: Vec<(String, Value)>,
    /// Those of the parent of a worker, where they are restricted.
    pub permissions: Option<ouro_engine::permission::Permissions>,
    /// Reads the options of a worker (`new Worker(file, { execArgv })`).
    pub read_worker_options: ReadOptions,
}

/// Turns words into option values; the error lists those that are no options of a worker.
pub type ReadOptions = fn(&[String]) -> Result<Vec<(String, Value)>, Vec<String>>;

impl Options {
    /// The value of an option that was given or has a default.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.values
            .iter()
            .rev()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value)
    }

    /// True when a flag was given.
    pub fn flag(&self, name: &str) -> bool {
        matches!(self.get(name), Some(Value::Flag(true)))
    }

    /// The text of an option.
    pub fn text(&self, name: &str) -> Option<&str> {
        match self.get(name) {
            Some(Value::Text(text)) => Some(text),
            _ => None,
        }
    }

    /// The number of an option.
    pub fn number(&self, name: &str) -> Option<f64> {
        match self.get(name) {
            Some(Value::Number(number)) => Some(*number),
            _ => None,
        }
    }
}
