//! A suite on disk: the folders `harness/` and `test/`, and how its tests are to be run.

use std::fs;
use std::path::{Path, PathBuf};

use super::front_matter::{Flag, FrontMatter};
use super::results::Mode;

/// A checkout of test262, or our sample.
pub struct Suite {
    root: PathBuf,
}

/// One test.
pub struct Test {
    /// Its path below the suite, with `/`.
    pub path: String,
    /// Where it is.
    pub file: PathBuf,
    /// Its text.
    pub source: String,
    /// What it says about itself.
    pub meta: FrontMatter,
}

impl Suite {
    /// The suite at `root`.
    ///
    /// # Errors
    /// That there is none.
    pub fn open(root: &Path) -> Result<Suite, String> {
        let root = root
            .canonicalize()
            .map_err(|error| format!("{}: {error}", root.display()))?;
        if !root.join("test").is_dir() || !root.join("harness").is_dir() {
            return Err(format!(
                "{}: no suite: it has no harness/ and test/",
                root.display()
            ));
        }
        Ok(Suite { root })
    }

    /// Where it is.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The paths of its tests whose path contains one of `parts` (of all, when there is none), sorted.
    ///
    /// # Errors
    /// A folder that cannot be read.
    pub fn tests(&self, parts: &[String]) -> Result<Vec<String>, String> {
        let mut found = Vec::new();
        let mut open = vec![self.root.join("test")];
        while let Some(folder) = open.pop() {
            let entries = fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
            for path in entries.flatten().map(|entry| entry.path()) {
                if path.is_dir() {
                    open.push(path);
                } else if let Some(name) = path.strip_prefix(&self.root).ok().and_then(Path::to_str)
                    && is_test(name)
                    && (parts.is_empty() || parts.iter().any(|part| name.contains(part.as_str())))
                {
                    found.push(name.to_owned());
                }
            }
        }
        found.sort();
        Ok(found)
    }

    /// Reads a test.
    ///
    /// # Errors
    /// That it cannot be read, or what its front matter has wrong.
    pub fn read(&self, path: &str) -> Result<Test, String> {
        let file = self.root.join(path);
        let bytes = fs::read(&file).map_err(|error| error.to_string())?;
        let source = String::from_utf8_lossy(&bytes).into_owned();
        let meta = FrontMatter::read(&source).map_err(|problem| format!("front matter: {problem}"))?;
        Ok(Test {
            path: path.to_owned(),
            file,
            source,
            meta,
        })
    }

    /// The text of a file of the harness.
    ///
    /// # Errors
    /// That it cannot be read.
    pub fn harness(&self, name: &str) -> Result<String, String> {
        fs::read_to_string(self.root.join("harness").join(name))
            .map_err(|error| format!("harness/{name}: {error}"))
    }
}

/// Modules that tests import are no tests.
fn is_test(name: &str) -> bool {
    name.ends_with(".js") && !name.contains("_FIXTURE")
}

impl Test {
    /// The modes it is run in.
    pub fn modes(&self) -> &'static [Mode] {
        let is = |flag| self.meta.is(flag);
        if is(Flag::Module) {
            &[Mode::Module]
        } else if is(Flag::Raw) {
            &[Mode::Raw]
        } else if is(Flag::OnlyStrict) {
            &[Mode::Strict]
        } else if is(Flag::NoStrict) {
            &[Mode::Sloppy]
        } else {
            &[Mode::Sloppy, Mode::Strict]
        }
    }

    /// The files of the harness it is run with, in order.
    pub fn harness(&self) -> Vec<&str> {
        if self.meta.is(Flag::Raw) {
            return Vec::new();
        }
        let mut files = vec!["assert.js", "sta.js"];
        if self.meta.is(Flag::Async) {
            files.push("doneprintHandle.js");
        }
        for include in &self.meta.includes {
            if !files.contains(&include.as_str()) {
                files.push(include);
            }
        }
        files
    }

    /// Why no program of ours can run it.
    pub fn unfit(&self) -> Option<&'static str> {
        if self.meta.features.iter().any(|feature| feature == "IsHTMLDDA") {
            Some("needs $262.IsHTMLDDA")
        } else if self.meta.is(Flag::CanBlockIsFalse) {
            Some("needs an agent that may not block")
        } else {
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn test(flags: &[Flag], includes: &[&str]) -> Test {
        Test {
            path: "test/a.js".to_owned(),
            file: PathBuf::new(),
            source: String::new(),
            meta: FrontMatter {
                flags: flags.to_vec(),
                includes: includes.iter().map(|name| (*name).to_owned()).collect(),
                ..FrontMatter::default()
            },
        }
    }

    #[test]
    fn flags_say_the_modes() {
        assert_eq!(test(&[], &[]).modes(), [Mode::Sloppy, Mode::Strict]);
        assert_eq!(test(&[Flag::OnlyStrict], &[]).modes(), [Mode::Strict]);
        assert_eq!(test(&[Flag::NoStrict], &[]).modes(), [Mode::Sloppy]);
        assert_eq!(test(&[Flag::Raw], &[]).modes(), [Mode::Raw]);
        assert_eq!(test(&[Flag::Module, Flag::Async], &[]).modes(), [Mode::Module]);
    }

    #[test]
    fn the_harness_comes_in_order_and_once() {
        assert_eq!(test(&[], &["b.js"]).harness(), ["assert.js", "sta.js", "b.js"]);
        assert_eq!(
            test(&[Flag::Async], &["doneprintHandle.js"]).harness(),
            ["assert.js", "sta.js", "doneprintHandle.js"]
        );
        assert!(test(&[Flag::Raw], &[]).harness().is_empty());
    }

    #[test]
    fn fixtures_are_no_tests() {
        assert!(is_test("test/language/a.js"));
        assert!(!is_test("test/language/a_FIXTURE.js") && !is_test("test/a.json"));
    }

    #[test]
    fn what_cannot_be_run_says_why() {
        assert!(test(&[Flag::CanBlockIsFalse], &[]).unfit().is_some());
        assert_eq!(test(&[Flag::CanBlockIsTrue], &[]).unfit(), None);
        let mut undetectable = test(&[], &[]);
        undetectable.meta.features.push("IsHTMLDDA".to_owned());
        assert!(undetectable.unfit().is_some());
    }

    #[test]
    fn the_sample_is_a_suite_whose_front_matter_is_complete() {
        let suite = Suite::open(&super::super::sample()).unwrap();
        let paths = suite.tests(&[]).unwrap();
        assert!(paths.len() > 100, "{} tests", paths.len());
        for path in paths {
            let test = suite
                .read(&path)
                .unwrap_or_else(|problem| panic!("{path}: {problem}"));
            assert!(!test.meta.description.is_empty(), "{path}: no description");
            assert!(!test.meta.esid.is_empty(), "{path}: no esid");
            for file in test.harness() {
                suite
                    .harness(file)
                    .unwrap_or_else(|problem| panic!("{path}: {problem}"));
            }
        }
    }
}
