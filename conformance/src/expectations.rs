//! What each test of Node's suite must come to: `node/expectations.txt` names those
//! that pass, `node/failing.txt` those that do not, each with its reason. A listed
//! test that fails is a regression; a failing one that passes is news and must be
//! moved; a test in neither list has to be looked at.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::PathBuf;

use crate::modules::Modules;
use crate::node_suite::{Result, is_held_out};
use crate::report::Count;

/// The first lines of `failing.txt`.
const HEAD: &str = "\
# Tests of Node's own suite (v22.22.2) that do not pass, each with what it comes to.
# `unstable:` tests do not pass reliably on Node itself; they are neither run nor counted.
# Written by: cargo xtask conformance --layer node --suite PATH --accept
";

/// How the reason of a test begins that tells nothing about us.
const UNSTABLE: &str = "unstable:";

/// The two lists.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Expectations {
    /// Tests that pass.
    pub passing: BTreeSet<String>,
    /// Tests that do not, and why.
    pub failing: BTreeMap<String, String>,
    /// The comment at the top of the passing list.
    head: String,
}

/// What a result means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Meaning {
    /// As listed, and a pass.
    Pass,
    /// As listed, and no pass; why it is listed.
    KnownFailure(String),
    /// Something to do; what.
    Wrong(String),
}

fn path(name: &str) -> PathBuf {
    crate::root().join("node").join(name)
}

impl Expectations {
    /// Reads both lists.
    ///
    /// # Errors
    /// When one cannot be read.
    pub fn read() -> io::Result<Expectations> {
        Ok(Expectations::parse(
            &fs::read_to_string(path("expectations.txt"))?,
            &fs::read_to_string(path("failing.txt"))?,
        ))
    }

    /// From the texts of the lists. A test in both passes: it was added where it belongs.
    pub fn parse(passing: &str, failing: &str) -> Expectations {
        let lines = |text: &str| -> Vec<(String, String)> {
            text.lines()
                .map(|line| line.split('#').next().unwrap_or_default().trim())
                .filter(|line| !line.is_empty())
                .map(|line| {
                    let (name, reason) = line.split_once(' ').unwrap_or((line, ""));
                    (name.to_owned(), reason.trim().to_owned())
                })
                .collect()
        };
        let passing_tests: BTreeSet<String> = lines(passing).into_iter().map(|(name, _)| name).collect();
        let mut failing: BTreeMap<String, String> = lines(failing).into_iter().collect();
        failing.retain(|name, _| !passing_tests.contains(name));
        let head: String = passing
            .split_inclusive('\n')
            .take_while(|line| line.starts_with('#'))
            .collect();
        Expectations {
            passing: passing_tests,
            failing,
            head,
        }
    }

    /// Writes both lists.
    ///
    /// # Errors
    /// When one cannot be written.
    pub fn write(&self) -> io::Result<()> {
        let (passing, failing) = self.texts();
        fs::write(path("expectations.txt"), passing)?;
        fs::write(path("failing.txt"), failing)
    }

    fn texts(&self) -> (String, String) {
        let passing = self
            .passing
            .iter()
            .fold(self.head.clone(), |text, name| text + name + "\n");
        let failing = self.failing.iter().fold(HEAD.to_owned(), |text, (name, reason)| {
            text + name + " " + reason + "\n"
        });
        (passing, failing)
    }

    /// Whether a test is left alone: it does not pass reliably on Node itself.
    pub fn is_unstable(&self, test: &str) -> bool {
        self.failing
            .get(test)
            .is_some_and(|reason| reason.starts_with(UNSTABLE))
    }

    /// Compares a result with the lists.
    pub fn judge(&self, test: &str, result: &Result) -> Meaning {
        match (result, self.passing.contains(test), self.failing.get(test)) {
            (Result::Pass, true, _) => Meaning::Pass,
            (Result::Fail(why), true, _) => Meaning::Wrong(format!("passed before, now: {why}")),
            (Result::Fail(_), false, Some(reason)) => Meaning::KnownFailure(reason.clone()),
            (Result::Pass, false, Some(reason)) => Meaning::Wrong(format!(
                "passes, but is listed as failing ({reason}): --accept moves it"
            )),
            (Result::Pass, false, None) => {
                Meaning::Wrong("passes and is not listed: --accept adds it".to_owned())
            }
            (Result::Fail(why), false, None) => {
                Meaning::Wrong(format!("fails and is not listed: {why}; --accept adds it"))
            }
        }
    }

    /// Takes a result as what is expected from now on.
    pub fn accept(&mut self, test: &str, result: &Result) {
        match result {
            Result::Pass => {
                self.failing.remove(test);
                self.passing.insert(test.to_owned());
            }
            Result::Fail(why) => {
                self.passing.remove(test);
                self.failing.insert(test.to_owned(), why.clone());
            }
        }
    }

    /// Per module: how many pass, of how many that count.
    pub fn counts(&self) -> BTreeMap<String, Count> {
        let modules = Modules::default();
        let mut counts: BTreeMap<String, Count> = BTreeMap::new();
        for test in &self.passing {
            let count = counts.entry(modules.of(test).to_owned()).or_default();
            count.passed += 1;
            count.total += 1;
        }
        for test in self.failing.keys().filter(|test| !self.is_unstable(test)) {
            counts.entry(modules.of(test).to_owned()).or_default().total += 1;
        }
        counts
    }

    /// What is wrong with the lists themselves, a line each.
    pub fn problems(&self) -> Vec<String> {
        let mut problems = Vec::new();
        let all = self.passing.iter().chain(self.failing.keys());
        problems.extend(
            all.filter(|test| is_held_out(test))
                .map(|test| format!("{test} is held out")),
        );
        let silent = self.failing.iter().filter(|(_, reason)| reason.is_empty());
        problems.extend(silent.map(|(test, _)| format!("{test} is listed as failing without a reason")));
        problems
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lists() -> Expectations {
        Expectations::parse(
            "# head\nparallel/test-fs-a.js\nparallel/test-fs-b.js # why\n",
            "# head\nparallel/test-fs-b.js old\nparallel/test-fs-c.js TypeError: no\nparallel/test-fs-d.js unstable: skips\n",
        )
    }

    #[test]
    fn results_are_judged_by_the_lists() {
        let lists = lists();
        let fail = || Result::Fail("boom".into());
        assert_eq!(lists.judge("parallel/test-fs-a.js", &Result::Pass), Meaning::Pass);
        assert_eq!(lists.judge("parallel/test-fs-b.js", &Result::Pass), Meaning::Pass);
        assert!(matches!(
            lists.judge("parallel/test-fs-a.js", &fail()),
            Meaning::Wrong(_)
        ));
        assert_eq!(
            lists.judge("parallel/test-fs-c.js", &fail()),
            Meaning::KnownFailure("TypeError: no".into())
        );
        assert!(matches!(
            lists.judge("parallel/test-fs-c.js", &Result::Pass),
            Meaning::Wrong(_)
        ));
        assert!(matches!(
            lists.judge("parallel/test-new.js", &fail()),
            Meaning::Wrong(_)
        ));
    }

    #[test]
    fn accepted_results_are_written_sorted() {
        let mut lists = lists();
        lists.accept("parallel/test-fs-c.js", &Result::Pass);
        lists.accept("parallel/test-fs-a.js", &Result::Fail("exit 1".into()));
        let (passing, failing) = lists.texts();
        assert_eq!(passing, "# head\nparallel/test-fs-b.js\nparallel/test-fs-c.js\n");
        assert!(failing.ends_with("parallel/test-fs-a.js exit 1\nparallel/test-fs-d.js unstable: skips\n"));
    }

    #[test]
    fn counts_leave_out_what_is_unstable_on_node() {
        let counts = lists().counts();
        assert_eq!((counts["fs"].passed, counts["fs"].total), (2, 3));
    }

    #[test]
    fn the_lists_are_in_order() {
        let lists = Expectations::read().unwrap();
        assert!(lists.passing.len() > 1000);
        assert_eq!(lists.problems(), Vec::<String>::new());
    }
}
