//! ouro and Node at the two ends of one IPC channel. Needs a Node 22, whose path is in `OURO_NODE`; without it there is
//! nothing to compare with and the test says so.

use std::process::Command;

fn run(parent: &str, child: &str) -> String {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/ipc_with_node.js");
    let output = Command::new(parent)
        .arg(script)
        .env("OTHER", child)
        .output()
        .expect("the parent starts");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn either_side_may_be_node() {
    let ouro = env!("CARGO_BIN_EXE_ouro");
    let Ok(node) = std::env::var("OURO_NODE") else {
        eprintln!("OURO_NODE is not set: not compared with Node");
        return;
    };
    let expected = run(&node, &node);
    assert!(expected.contains("json") && expected.contains("socket in the child"));
    assert_eq!(run(ouro, &node), expected);
    assert_eq!(run(&node, ouro), expected);
    assert_eq!(run(ouro, ouro), expected);
}
