//! `ouro snap` from outside: what it prints, writes and answers.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

struct Folder(tempfile::TempDir);

impl Folder {
    fn new() -> Self {
        Folder(tempfile::tempdir().expect("a folder"))
    }

    fn file(&self, name: &str, text: &str) -> &Self {
        let path = self.0.path().join(name);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, text).expect("written");
        self
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.0.path().join(name)).unwrap_or_default()
    }

    fn has(&self, name: &str) -> bool {
        self.0.path().join(name).exists()
    }

    /// Exit code and standard output; `input` is what the reviewer types.
    fn answer(&self, args: &[&str], input: &str) -> (i32, String) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_ouro"));
        command.arg("snap").args(args).current_dir(self.0.path());
        command
            .env_remove("CI")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = command.spawn().expect("ouro runs");
        let mut stdin = child.stdin.take().expect("a pipe");
        // One that asks nothing may be gone already.
        let _ = stdin.write_all(input.as_bytes());
        drop(stdin);
        let output = child.wait_with_output().expect("ouro ends");
        let text =
            String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
        (output.status.code().unwrap_or(-1), text)
    }

    fn snap(&self, args: &[&str]) -> (i32, String) {
        self.answer(args, "")
    }
}

#[test]
fn the_examples_of_the_documentation_match() {
    let examples = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/examples");
    let (code, text) = Folder::new().snap(&["--ci", "--unreferenced=reject", examples]);
    assert_eq!(code, 0, "{text}\nif this is meant: ouro snap -u docs/examples");
}

#[test]
fn an_example_that_breaks_shows_what_changed() {
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/examples");
    let folder = Folder::new();
    let source = fs::read_to_string(examples.join("shop.js")).expect("the example");
    let snapshot = fs::read_to_string(examples.join("__snapshots__/shop.js.snap")).expect("its snapshot");
    folder.file("shop.js", &source.replace("`sold ", "`bought "));
    folder.file("__snapshots__/shop.js.snap", &snapshot);
    let (code, text) = folder.snap(&["--ci"]);
    assert_eq!(code, 1);
    insta::assert_snapshot!(text);
}

#[test]
fn a_snapshot_is_written_compared_and_updated() {
    let folder = Folder::new();
    folder.file("a.js", "console.log(process.cwd() === __dirname, __filename)");
    assert_eq!(folder.snap(&["--ci"]).0, 1);
    assert!(!folder.has("__snapshots__"));
    assert_eq!(folder.snap(&[]), (0, "written ./a.js\n0 match, 1 new\n".into()));
    insta::assert_snapshot!(folder.read("__snapshots__/a.js.snap"));
    assert_eq!(folder.snap(&["--ci"]), (0, "1 match\n".into()));

    folder.file("a.js", "console.error('other'); process.exitCode = 3");
    let (code, text) = folder.snap(&[]);
    assert_eq!(code, 1);
    assert!(
        text.contains("-true [DIR]/a.js") && text.contains("+other") && text.contains("+exit_code: 3"),
        "{text}"
    );
    assert!(folder.has("__snapshots__/a.js.snap.new"));
    assert_eq!(
        folder.snap(&["-u"]),
        (0, "updated ./a.js\n0 match, 1 updated\n".into())
    );
    assert!(!folder.has("__snapshots__/a.js.snap.new"));
}

#[test]
fn a_reviewer_accepts_and_rejects() {
    let folder = Folder::new();
    folder
        .file("a.js", "console.log(1)")
        .file("b.js", "console.log(1)")
        .snap(&[]);
    folder
        .file("a.js", "console.log(2)")
        .file("b.js", "console.log(2)");
    let (code, text) = folder.answer(&["--review"], "a\nr\n");
    assert_eq!(code, 1, "{text}");
    assert!(folder.read("__snapshots__/a.js.snap").contains("\n2\n"));
    assert!(folder.read("__snapshots__/b.js.snap").contains("\n1\n"));
}

#[test]
fn obsolete_snapshots_are_found_and_removed() {
    let folder = Folder::new();
    folder.file("a.js", "").file("b.js", "").snap(&[]);
    fs::remove_file(folder.0.path().join("b.js")).expect("removed");
    let (code, text) = folder.snap(&[]);
    assert!(
        code == 0 && text.contains("obsolete ./__snapshots__/b.js.snap"),
        "{text}"
    );
    assert_eq!(folder.snap(&["--ci", "--unreferenced=reject"]).0, 1);
    assert_eq!(folder.snap(&["--unreferenced=delete"]).0, 0);
    assert!(!folder.has("__snapshots__/b.js.snap") && folder.has("__snapshots__/a.js.snap"));
}

#[test]
fn results_have_forms_for_other_programs() {
    let folder = Folder::new();
    folder
        .file("a.js", "console.log(1)")
        .file("b.js", "// snap: skip needs a printer\n")
        .snap(&[]);
    folder.file("a.js", "console.log(2)");
    let (code, tap) = folder.snap(&["--tap", "--junit", "out.xml"]);
    assert_eq!(code, 1);
    assert!(
        tap.starts_with("TAP version 14\n1..2\nnot ok 1 - ./a.js\n"),
        "{tap}"
    );
    assert!(tap.contains("ok 2 - ./b.js # SKIP needs a printer\n"), "{tap}");
    assert!(folder.read("out.xml").contains("failures=\"1\" skipped=\"1\""));
}

#[test]
fn an_order_bug_is_found_and_repeated() {
    let folder = Folder::new();
    let source =
        fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/racy.js")).expect("the sample");
    folder.file("racy.js", &source).snap(&[]);
    let (code, text) = folder.snap(&["--shuffle", "racy.js"]);
    assert_eq!(code, 1);
    let option = text
        .split_once("another result: ouro ")
        .and_then(|(_, rest)| rest.split_whitespace().next())
        .expect("the option that repeats it");
    let output = Command::new(env!("CARGO_BIN_EXE_ouro"))
        .args([option, "racy.js"])
        .current_dir(folder.0.path())
        .output()
        .expect("ouro runs");
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn the_order_of_events_can_be_part_of_it() {
    let folder = Folder::new();
    folder.file(
        "a.js",
        "setTimeout(function late() {}, 5);\nsetImmediate(function soon() {});\n",
    );
    folder.snap(&["--trace"]);
    let snapshot = folder.read("__snapshots__/a.js.snap");
    let order = snapshot.split_once("----- order -----\n").expect("an order").1;
    let (soon, late) = (
        order.find("soon").expect("soon"),
        order.find("late").expect("late"),
    );
    assert!(soon < late, "{order}");
    assert_eq!(folder.snap(&["--trace", "--ci"]).0, 0);
}

#[test]
fn what_cannot_be_used_is_code_2() {
    let folder = Folder::new();
    assert_eq!(folder.snap(&[]).0, 2);
    assert_eq!(folder.snap(&["nothing.js"]).0, 2);
    assert_eq!(folder.snap(&["--colour"]).0, 2);
    folder.file("a.js", "").file("snap.toml", "colour = 1");
    let (code, text) = folder.snap(&[]);
    assert!(code == 2 && text.contains("no setting colour"), "{text}");
    assert_eq!(folder.snap(&["--help"]).0, 0);
}

#[test]
fn a_script_called_snap_still_runs() {
    let folder = Folder::new();
    folder.file("snap", "console.log('the script')");
    let output = Command::new(env!("CARGO_BIN_EXE_ouro"))
        .arg("./snap")
        .current_dir(folder.0.path())
        .output()
        .expect("ouro runs");
    assert_eq!(output.stdout, b"the script\n");
}
