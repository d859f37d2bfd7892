//! `--deterministic`: the same bytes every time, whatever the machine is doing;
//! shuffling finds an order bug and names the seed.

use std::path::Path;
use std::process::{Command, Output};
use std::sync::atomic::{AtomicBool, Ordering};

fn run(option: &str, script: &str) -> Output {
    let folder = tempfile::tempdir().expect("a folder");
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(script);
    Command::new(env!("CARGO_BIN_EXE_ouro"))
        .args([option.as_ref(), script.as_os_str()])
        .env("TMPDIR", folder.path())
        .output()
        .expect("ouro runs")
}

fn text(output: &Output) -> String {
    format!(
        "{}\n-- stderr\n{}-- {}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr),
        output.status
    )
}

/// Runs the program `count` times, while `load` threads keep the processors busy; all must show the same.
fn repeat(count: usize, load: usize) {
    let over = AtomicBool::new(false);
    std::thread::scope(|scope| {
        for _ in 0..load {
            scope.spawn(|| {
                while !over.load(Ordering::Relaxed) {
                    std::hint::spin_loop();
                }
            });
        }
        let outcome = std::panic::catch_unwind(|| {
            let first = text(&run("--deterministic", "deterministic.js"));
            assert!(
                first.contains("bye") && first.contains("exit status: 0"),
                "{first}"
            );
            assert!(!first.contains("outside world"), "{first}");
            for number in 1..count {
                let again = text(&run("--deterministic", "deterministic.js"));
                assert_eq!(again, first, "run {number} differs from the first");
            }
        });
        over.store(true, Ordering::Relaxed);
        if let Err(panic) = outcome {
            std::panic::resume_unwind(panic);
        }
    });
}

#[test]
fn runs_do_not_differ_under_load() {
    repeat(5, 4);
}

/// The long form: `cargo test -p ouro-cli --test deterministic -- --ignored`.
#[test]
#[ignore = "takes a minute"]
fn a_hundred_runs_do_not_differ_under_load() {
    repeat(100, 8);
}

#[test]
fn another_seed_is_another_run() {
    let of = |option: &str| text(&run(option, "deterministic.js"));
    assert_ne!(of("--deterministic=1"), of("--deterministic=2"));
}

#[test]
fn shuffling_finds_the_order_bug_and_names_the_seed() {
    for _ in 0..3 {
        assert!(run("--deterministic", "racy.js").status.success());
    }
    let found = (1..=20).map(|seed| run(&format!("--deterministic=shuffle:{seed}"), "racy.js"));
    let failed = found
        .into_iter()
        .find(|output| !output.status.success())
        .expect("one of twenty orders shows the bug");
    let stderr = String::from_utf8_lossy(&failed.stderr);
    let option = stderr
        .split_once("ouro: run again with ")
        .and_then(|(_, rest)| rest.split_once(" to get this order"))
        .map(|(option, _)| option)
        .expect("the seed is named");
    let again = run(option, "racy.js");
    assert_eq!(text(&again), text(&failed));
}

#[test]
fn what_comes_from_outside_is_said() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("watch.js");
    let source = "const fs = require('fs');\n\
        const watcher = fs.watch(__dirname, () => watcher.close());\n\
        setTimeout(() => fs.writeFileSync(__dirname + '/new', ''), 5);\n";
    std::fs::write(&file, source).expect("written");
    let output = Command::new(env!("CARGO_BIN_EXE_ouro"))
        .arg("--deterministic")
        .arg(&file)
        .output()
        .expect("ouro runs");
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert_eq!(
        stderr,
        "ouro: the outside world intervened (a file watcher): this run may not repeat\n"
    );
}

#[test]
fn time_jumps_in_a_process_that_is_alone() {
    let begun = std::time::Instant::now();
    let output = Command::new(env!("CARGO_BIN_EXE_ouro"))
        .args([
            "--deterministic",
            "-e",
            "setTimeout(() => console.log(performance.now() > 36e5), 36e5)",
        ])
        .output()
        .expect("ouro runs");
    assert_eq!(output.stdout, b"true\n");
    assert!(begun.elapsed().as_secs() < 600);
}
