//! Every case of the corpus must print what real Node prints.

use std::path::Path;

use ouro_conformance::cases::{Verdict, check, find};
use ouro_conformance::process::{default_jobs, parallel};
use ouro_conformance::report::diff;

#[test]
fn cases_print_what_node_prints() {
    let program = Path::new(env!("CARGO_BIN_EXE_ouro"));
    let cases = find(&[]).expect("the corpus can be read");
    assert!(!cases.is_empty(), "the corpus is empty");
    let verdicts = parallel(&cases, default_jobs(), |case| check(case, program));
    let mut report = String::new();
    for (case, verdict) in cases.iter().zip(verdicts) {
        let why = match verdict {
            Verdict::Pass | Verdict::Skipped(_) => continue,
            Verdict::Differs {
                expected,
                got,
                stderr,
            } => format!("{}{stderr}", diff(&expected, &got)),
            Verdict::Unrecorded => "no recording".to_owned(),
            Verdict::Broken(why) => why,
        };
        report.push_str(&format!(
            "\n{}\n{why}\n  again: cargo xtask conformance {}\n",
            case.name, case.name
        ));
    }
    assert!(report.is_empty(), "cases differ from their recordings:\n{report}");
}
