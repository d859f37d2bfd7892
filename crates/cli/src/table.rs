//! The options: one flat table feeds parsing, `--help`, `NODE_OPTIONS` checks and
//! `process.allowedNodeEnvironmentFlags`.

/// What an option takes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// On or off; `--no-x` turns it off.
    Flag,
    /// On unless `--no-x`.
    FlagOn,
    /// A string.
    Text,
    /// A number.
    Number,
    /// A string, repeatable.
    List,
    /// A string that only `--x=v` gives; `--x` alone is the empty one.
    Optional,
}

/// One option.
pub struct Opt {
    /// Long name without dashes.
    pub name: &'static str,
    /// The long name that turns a [`Kind::FlagOn`] off, for those `--help` lists.
    pub off: &'static str,
    /// Short letter, or `'\0'`.
    pub short: char,
    /// What it takes.
    pub kind: Kind,
    /// Allowed in `NODE_OPTIONS`.
    pub env: bool,
    /// One line for `--help`; empty: accepted for compatibility, not listed.
    pub help: &'static str,
}

const fn opt(name: &'static str, short: char, kind: Kind, env: bool, help: &'static str) -> Opt {
    Opt {
        name,
        off: "",
        short,
        kind,
        env,
        help,
    }
}

/// A flag that is on by default and listed by its negation.
const fn on(name: &'static str, off: &'static str, help: &'static str) -> Opt {
    Opt {
        name,
        off,
        short: '\0',
        kind: FlagOn,
        env: true,
        help,
    }
}

use Kind::{Flag, FlagOn, List, Number, Optional, Text};

/// All options, sorted by name.
pub const OPTIONS: &[Opt] = &[
    opt("abort-on-uncaught-exception", '\0', Flag, true, ""),
    opt("addons", '\0', FlagOn, true, ""),
    opt(
        "allow-addons",
        '\0',
        Flag,
        true,
        "with --permission: native addons",
    ),
    opt(
        "allow-child-process",
        '\0',
        Flag,
        true,
        "with --permission: starting programs",
    ),
    opt(
        "allow-fs-read",
        '\0',
        List,
        true,
        "with --permission: reading a file, what is in a directory, or all that begins alike (x*)",
    ),
    opt("allow-fs-write", '\0', List, true, "the same for writing"),
    opt("allow-wasi", '\0', Flag, true, ""),
    opt(
        "allow-worker",
        '\0',
        Flag,
        true,
        "with --permission: worker threads",
    ),
    opt(
        "check",
        'c',
        Flag,
        false,
        "compile the script, report syntax errors, run nothing",
    ),
    opt(
        "conditions",
        'C',
        List,
        true,
        "additional condition for package exports and imports",
    ),
    on("deprecation", "no-deprecation", "silence deprecation warnings"),
    opt(
        "deterministic",
        '\0',
        Optional,
        true,
        "virtual time, seeded chance, one fixed order of events; =SEED, or =shuffle:SEED to vary the order",
    ),
    opt("disable-proto", '\0', Text, true, ""),
    opt(
        "disable-warning",
        '\0',
        List,
        true,
        "silence a warning by code or type",
    ),
    opt("disallow-code-generation-from-strings", '\0', Flag, false, ""),
    opt("enable-source-maps", '\0', Flag, true, ""),
    opt("entry-url", '\0', Flag, true, ""),
    opt(
        "env-file",
        '\0',
        List,
        false,
        "take variables the environment does not have from a file",
    ),
    opt(
        "env-file-if-exists",
        '\0',
        List,
        false,
        "the same, if the file is there",
    ),
    opt("eval", 'e', Text, false, "run the given source text"),
    opt("experimental-addon-modules", '\0', Flag, true, ""),
    opt("experimental-default-type", '\0', Text, true, ""),
    opt("experimental-detect-module", '\0', FlagOn, true, ""),
    opt("experimental-eventsource", '\0', Flag, true, ""),
    opt("experimental-fetch", '\0', FlagOn, true, ""),
    opt("experimental-global-customevent", '\0', FlagOn, true, ""),
    opt("experimental-global-navigator", '\0', FlagOn, true, ""),
    opt("experimental-global-webcrypto", '\0', FlagOn, true, ""),
    opt("experimental-import-meta-resolve", '\0', Flag, true, ""),
    opt("experimental-loader", '\0', List, true, ""),
    opt("experimental-permission", '\0', Flag, true, ""),
    opt("experimental-repl-await", '\0', FlagOn, true, ""),
    opt("experimental-require-module", '\0', FlagOn, true, ""),
    opt("experimental-sqlite", '\0', FlagOn, true, ""),
    on(
        "experimental-strip-types",
        "no-experimental-strip-types",
        "run TypeScript as it is written, types included",
    ),
    opt("experimental-test-isolation", '\0', Text, true, ""),
    opt(
        "experimental-transform-types",
        '\0',
        Flag,
        true,
        "also run the TypeScript that needs JavaScript made for it",
    ),
    opt("experimental-vm-modules", '\0', Flag, true, ""),
    opt("experimental-websocket", '\0', FlagOn, true, ""),
    opt("expose-gc", '\0', Flag, true, "make globalThis.gc() available"),
    opt("force-fips", '\0', Flag, true, ""),
    opt("frozen-intrinsics", '\0', Flag, true, ""),
    opt("global-search-paths", '\0', FlagOn, true, ""),
    opt("harmony", '\0', Flag, true, ""),
    opt("harmony-import-attributes", '\0', Flag, true, ""),
    opt("import", '\0', List, true, "import a module before the program"),
    opt(
        "input-type",
        '\0',
        Text,
        true,
        "kind of --eval and stdin programs: commonjs, module, or either with -typescript",
    ),
    opt("insecure-http-parser", '\0', Flag, true, ""),
    opt(
        "interactive",
        'i',
        Flag,
        false,
        "start the REPL even when standard input is no terminal",
    ),
    opt("js-float16array", '\0', Flag, true, ""),
    opt("loader", '\0', List, true, "--experimental-loader"),
    opt("max-http-header-size", '\0', Number, true, ""),
    opt(
        "max-old-space-size",
        '\0',
        Number,
        true,
        "accepted; the heap is not limited yet",
    ),
    opt("max-semi-space-size", '\0', Number, true, ""),
    opt("network-family-autoselection", '\0', FlagOn, true, ""),
    opt(
        "network-family-autoselection-attempt-timeout",
        '\0',
        Number,
        true,
        "",
    ),
    opt(
        "pending-deprecation",
        '\0',
        Flag,
        true,
        "show pending deprecation warnings",
    ),
    opt(
        "permission",
        '\0',
        Flag,
        true,
        "restrict files, programs and threads to what --allow-* options grant",
    ),
    opt(
        "preserve-symlinks",
        '\0',
        Flag,
        true,
        "do not resolve symbolic links of modules",
    ),
    opt(
        "preserve-symlinks-main",
        '\0',
        Flag,
        true,
        "the same for the main script",
    ),
    opt(
        "print",
        'p',
        Text,
        false,
        "run the given source text and print its value",
    ),
    opt("redirect-warnings", '\0', Text, true, ""),
    opt("require", 'r', List, true, "load a module before the script"),
    opt("stack-size", '\0', Number, false, ""),
    opt(
        "stack-trace-limit",
        '\0',
        Number,
        true,
        "frames an error's stack keeps",
    ),
    opt("test", '\0', Flag, false, "run the tests of files"),
    opt(
        "test-concurrency",
        '\0',
        Number,
        true,
        "number of files to test at once",
    ),
    opt(
        "test-force-exit",
        '\0',
        Flag,
        true,
        "leave when the tests are done, whatever is still open",
    ),
    opt("test-isolation", '\0', Text, true, "process or none"),
    opt(
        "test-name-pattern",
        '\0',
        List,
        true,
        "run tests whose name matches",
    ),
    opt("test-only", '\0', Flag, true, "run tests marked only"),
    opt(
        "test-reporter",
        '\0',
        List,
        true,
        "how to report: spec, tap, dot, junit or a module",
    ),
    opt(
        "test-reporter-destination",
        '\0',
        List,
        true,
        "where the report goes: stdout, stderr or a file",
    ),
    opt(
        "test-shard",
        '\0',
        Text,
        true,
        "INDEX/TOTAL: one of TOTAL equal parts of the files",
    ),
    opt(
        "test-skip-pattern",
        '\0',
        List,
        true,
        "skip tests whose name matches",
    ),
    opt("test-timeout", '\0', Number, true, "milliseconds a test may take"),
    opt(
        "test-update-snapshots",
        '\0',
        Flag,
        true,
        "write the snapshots of tests",
    ),
    opt(
        "throw-deprecation",
        '\0',
        Flag,
        true,
        "throw on deprecation warnings",
    ),
    opt("title", '\0', Text, true, "the process title"),
    opt("tls-cipher-list", '\0', Text, true, "default cipher list of TLS"),
    opt(
        "tls-keylog",
        '\0',
        Text,
        true,
        "write the secrets of TLS connections to a file",
    ),
    opt("tls-max-v1.2", '\0', Flag, true, ""),
    opt("tls-max-v1.3", '\0', Flag, true, ""),
    opt("tls-min-v1.0", '\0', Flag, true, ""),
    opt("tls-min-v1.1", '\0', Flag, true, ""),
    opt("tls-min-v1.2", '\0', Flag, true, ""),
    opt("tls-min-v1.3", '\0', Flag, true, ""),
    opt(
        "trace",
        '\0',
        Text,
        false,
        "record what the event loop does to a file of JSON lines",
    ),
    opt(
        "trace-deprecation",
        '\0',
        Flag,
        true,
        "show the stack of deprecation warnings",
    ),
    opt(
        "trace-emit",
        '\0',
        Flag,
        false,
        "with --trace: record the events that are emitted",
    ),
    opt("trace-exit", '\0', Flag, true, ""),
    opt(
        "trace-line",
        '\0',
        Flag,
        false,
        "with --trace: record each statement and its locals",
    ),
    opt("trace-require-module", '\0', Flag, true, ""),
    opt("trace-step", '\0', Flag, false, ""),
    opt("trace-sync-io", '\0', Flag, true, ""),
    opt(
        "trace-uncaught",
        '\0',
        Flag,
        true,
        "show where an uncaught value was thrown",
    ),
    opt("trace-warnings", '\0', Flag, true, "show the stack of warnings"),
    opt(
        "unhandled-rejections",
        '\0',
        Text,
        true,
        "strict, warn, none, throw or warn-with-error-code",
    ),
    opt("use-bundled-ca", '\0', Flag, true, ""),
    opt("use-openssl-ca", '\0', Flag, true, ""),
    opt(
        "use-system-ca",
        '\0',
        Flag,
        true,
        "trust the system's certificate authorities, too",
    ),
    opt("verify-base-objects", '\0', Flag, true, ""),
    on("warnings", "no-warnings", "silence all warnings"),
    opt("zero-fill-buffers", '\0', Flag, true, ""),
];

/// The option of this long name.
pub fn find(name: &str) -> Option<&'static Opt> {
    let index = OPTIONS.binary_search_by(|option| option.name.cmp(name)).ok()?;
    OPTIONS.get(index)
}

/// The option of this short letter.
pub fn find_short(letter: char) -> Option<&'static Opt> {
    OPTIONS
        .iter()
        .find(|option| option.short == letter && letter != '\0')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn table_is_sorted() {
        assert!(OPTIONS.windows(2).all(|pair| pair[0].name < pair[1].name));
    }

    #[test]
    fn short_letters_are_unique() {
        let mut letters: Vec<char> = OPTIONS.iter().map(|o| o.short).filter(|c| *c != '\0').collect();
        letters.sort_unstable();
        let count = letters.len();
        letters.dedup();
        assert_eq!(letters.len(), count);
    }
}
