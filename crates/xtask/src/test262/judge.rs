//! What a run of a test shows, and whether that is what the test demands.

use super::front_matter::{Flag, FrontMatter, Phase};
use super::results::Status;

/// When an error came, as far as the program that ran the test can tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// In a file of the harness.
    Harness,
    /// The script did not compile.
    Parse,
    /// The script threw.
    Runtime,
    /// Something threw when the script was over.
    Later,
    /// A module could not be loaded or threw, or the program does not say.
    Anywhere,
}

/// What was seen of one run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Observed {
    /// It came to its end; what it printed.
    Completed(Vec<String>),
    /// It threw.
    Threw {
        /// When.
        when: When,
        /// Names the error may have: one, unless the program only printed a text.
        names: Vec<String>,
        /// What to show a reader.
        message: String,
    },
    /// The program ended without a word about the test.
    Ended(String),
    /// The program cannot run such tests.
    Unable(String),
    /// It had to be ended.
    TimedOut,
}

const COMPLETE: &str = "Test262:AsyncTestComplete";
const FAILURE: &str = "Test262:AsyncTestFailure:";

/// The verdict and its reason, which is empty for a pass.
pub fn judge(test: &FrontMatter, observed: &Observed) -> (Status, String) {
    match observed {
        Observed::TimedOut => (Status::Timeout, String::new()),
        Observed::Unable(why) => (Status::Skip, why.clone()),
        Observed::Ended(how) => (Status::Fail, how.clone()),
        Observed::Threw { when, names, message } => {
            let expected = test
                .negative
                .as_ref()
                .is_some_and(|negative| names.contains(&negative.error) && is_in(negative.phase, *when));
            if expected {
                return (Status::Pass, String::new());
            }
            let at = match when {
                When::Harness => "in the harness: ",
                When::Parse => "on compiling: ",
                When::Later => "afterwards: ",
                When::Runtime | When::Anywhere => "",
            };
            (Status::Fail, format!("{at}{message}"))
        }
        Observed::Completed(printed) => match (&test.negative, test.is(Flag::Async)) {
            (Some(negative), _) => (Status::Fail, format!("no {} was thrown", negative.error)),
            (None, false) => (Status::Pass, String::new()),
            (None, true) => {
                if let Some(line) = printed.iter().find(|line| line.starts_with(FAILURE)) {
                    (Status::Fail, line[FAILURE.len()..].to_owned())
                } else if printed.iter().any(|line| line == COMPLETE) {
                    (Status::Pass, String::new())
                } else {
                    (Status::Fail, "never said that it is done".to_owned())
                }
            }
        },
    }
}

fn is_in(phase: Phase, when: When) -> bool {
    match when {
        When::Anywhere => true,
        When::Parse => phase == Phase::Parse,
        When::Runtime => phase == Phase::Runtime,
        When::Harness | When::Later => false,
    }
}

#[cfg(test)]
mod tests {
    use super::super::front_matter::Negative;
    use super::*;

    fn threw(when: When, name: &str) -> Observed {
        Observed::Threw {
            when,
            names: vec![name.to_owned()],
            message: format!("{name}: x"),
        }
    }

    fn expecting(phase: Phase) -> FrontMatter {
        FrontMatter {
            negative: Some(Negative {
                phase,
                error: "SyntaxError".to_owned(),
            }),
            ..FrontMatter::default()
        }
    }

    #[test]
    fn an_error_counts_only_in_its_phase_and_with_its_name() {
        let status = |phase, observed| judge(&expecting(phase), &observed).0;
        assert_eq!(
            status(Phase::Parse, threw(When::Parse, "SyntaxError")),
            Status::Pass
        );
        assert_eq!(
            status(Phase::Parse, threw(When::Parse, "TypeError")),
            Status::Fail
        );
        assert_eq!(
            status(Phase::Parse, threw(When::Runtime, "SyntaxError")),
            Status::Fail
        );
        assert_eq!(
            status(Phase::Runtime, threw(When::Runtime, "SyntaxError")),
            Status::Pass
        );
        assert_eq!(
            status(Phase::Runtime, threw(When::Harness, "SyntaxError")),
            Status::Fail
        );
        assert_eq!(
            status(Phase::Resolution, threw(When::Anywhere, "SyntaxError")),
            Status::Pass
        );
        assert_eq!(
            judge(&expecting(Phase::Parse), &Observed::Completed(vec![])).1,
            "no SyntaxError was thrown"
        );
    }

    #[test]
    fn a_test_without_an_expected_error_must_not_throw() {
        let test = FrontMatter::default();
        assert_eq!(judge(&test, &Observed::Completed(vec![])).0, Status::Pass);
        let (status, reason) = judge(&test, &threw(When::Later, "TypeError"));
        assert_eq!(
            (status, reason.as_str()),
            (Status::Fail, "afterwards: TypeError: x")
        );
        assert_eq!(judge(&test, &Observed::TimedOut).0, Status::Timeout);
        assert_eq!(
            judge(&test, &Observed::Ended("ended by signal 6".to_owned())).0,
            Status::Fail
        );
    }

    #[test]
    fn an_asynchronous_test_must_say_that_it_is_done() {
        let test = FrontMatter {
            flags: vec![Flag::Async],
            ..FrontMatter::default()
        };
        let after = |lines: &[&str]| {
            judge(
                &test,
                &Observed::Completed(lines.iter().map(|line| (*line).to_owned()).collect()),
            )
        };
        assert_eq!(after(&["x", COMPLETE]).0, Status::Pass);
        assert_eq!(
            after(&["Test262:AsyncTestFailure:E: no", COMPLETE]),
            (Status::Fail, "E: no".to_owned())
        );
        assert_eq!(after(&["x"]).0, Status::Fail);
    }
}
