//! What changes from machine to machine or run to run is replaced by a word before
//! it is compared: paths, ports, process ids, durations, addresses, and what a
//! script or a folder names itself.

use std::path::Path;

use regex::{NoExpand, Regex};

/// A pattern and what stands in its place; `$1` is the first group.
#[derive(Debug, Clone)]
pub(crate) struct Rule {
    pattern: Regex,
    with: String,
}

impl Rule {
    /// A rule from its texts.
    ///
    /// # Errors
    /// What is wrong with the pattern.
    pub(crate) fn new(pattern: &str, with: &str) -> Result<Rule, String> {
        let pattern = Regex::new(pattern).map_err(|error| error.to_string())?;
        let with = with.to_owned();
        Ok(Rule { pattern, with })
    }

    fn apply(&self, text: &str) -> String {
        self.pattern.replace_all(text, self.with.as_str()).into_owned()
    }
}

/// The built-in rules: (pattern, replacement).
const BUILT_IN: &[(&str, &str)] = &[
    // Where in ouro's own modules something happened moves with every release.
    (r"\((node:[\w/.-]+):\d+:\d+\)", "($1:[LINE])"),
    (r"\bat (node:[\w/.-]+):\d+:\d+", "at $1:[LINE]"),
    (r"\b(node|pid[=: ]+|PID[=: ]+|process )(:?)\d{2,}\b", "$1$2[PID]"),
    (
        r"(\b(?:localhost|\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3})|\[[0-9a-f:]+\]|\s::1?):\d{2,5}\b",
        "$1:[PORT]",
    ),
    (r"(?i)\b(port[=: ]+)\d{2,5}\b", "$1[PORT]"),
    (r"\b\d+(?:\.\d+)?(?:e-\d+)? ?(?:ns|µs|us|ms)\b", "[DURATION]"),
    (r"\b\d+(?:\.\d+)?s\b", "[DURATION]"),
    (r"\b0x[0-9a-fA-F]{6,16}\b", "[ADDRESS]"),
];

/// All rules for one script, in the order they apply.
#[derive(Debug, Clone, Default)]
pub(crate) struct Redactions {
    paths: Vec<(String, &'static str)>,
    rules: Vec<Rule>,
}

impl Redactions {
    /// `own` rules come first, then paths, then the built-in ones unless they are turned off.
    pub(crate) fn new(own: Vec<Rule>, with_built_in: bool) -> Redactions {
        let mut rules = own;
        if with_built_in {
            rules.extend(
                BUILT_IN
                    .iter()
                    .filter_map(|(pattern, with)| Rule::new(pattern, with).ok()),
            );
        }
        Redactions {
            paths: Vec::new(),
            rules,
        }
    }

    /// Shows a path as a word. Longer paths go first, whatever the order of the calls.
    pub(crate) fn path(&mut self, path: &Path, word: &'static str) {
        let mut forms = vec![path.to_path_buf()];
        forms.extend(path.canonicalize().ok());
        for form in forms {
            let text = form.to_string_lossy().into_owned();
            if text.len() > 1 && !self.paths.iter().any(|(known, _)| *known == text) {
                self.paths.push((text, word));
            }
        }
        self.paths.sort_by_key(|(path, _)| std::cmp::Reverse(path.len()));
    }

    /// The text as it is compared.
    pub(crate) fn apply(&self, text: &str) -> String {
        let mut text = text.to_owned();
        for (path, word) in &self.paths {
            let whole = format!(r"{}(?P<end>[/:'\x22)\s,]|$)", regex::escape(path));
            text = match Regex::new(&whole) {
                Ok(whole) => whole
                    .replace_all(&text, format!("{word}$end").as_str())
                    .into_owned(),
                // Longer than a pattern may be: then the plain text.
                Err(_) => text.replace(path, NoExpand(word).0),
            };
        }
        for rule in &self.rules {
            text = rule.apply(&text);
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_varies_becomes_a_word() {
        let mut redactions = Redactions::new(vec![Rule::new("id-([a-z]+)\\d+", "id-$1").unwrap()], true);
        redactions.path(Path::new("/home/me/project"), "[DIR]");
        redactions.path(Path::new("/home/me"), "[HOME]");
        for (text, expected) in [
            ("at f (/home/me/project/a.js:3:4)", "at f ([DIR]/a.js:3:4)"),
            ("/home/me/x /home/mean", "[HOME]/x /home/mean"),
            ("listening on 127.0.0.1:34567", "listening on 127.0.0.1:[PORT]"),
            (
                "http://localhost:8080/ port: 4000",
                "http://localhost:[PORT]/ port: [PORT]",
            ),
            ("(node:1000) Warning", "(node:[PID]) Warning"),
            (
                "pid 4711, 12.5ms, took 3 ms, 1.2s",
                "pid [PID], [DURATION], took [DURATION], [DURATION]",
            ),
            ("0x7ffdeadbeef0 0x10", "[ADDRESS] 0x10"),
            ("at open (node:fs:12:3)", "at open (node:fs:[LINE])"),
            ("id-abc123 10:30:55", "id-abc 10:30:55"),
        ] {
            assert_eq!(redactions.apply(text), expected);
        }
    }

    #[test]
    fn the_built_in_patterns_are_patterns() {
        assert_eq!(Redactions::new(vec![], true).rules.len(), BUILT_IN.len());
        assert_eq!(Redactions::new(vec![], false).apply("3 ms"), "3 ms");
    }
}
