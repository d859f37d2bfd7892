//! The format of edits and their application.

use ouro_engine_edits::apply::{self, Block, Edit, Place, apply, checksum, lines};
use ouro_engine_edits::locate;
use std::{fs, path::Path};

const PUBLISHED: &str = "one\ntwo\nthree\nfour\nfive\n";

fn published(file: &str) -> Option<String> {
    (file == "src/a.rs").then(|| PUBLISHED.to_owned())
}

fn check(first: usize, last: usize) -> u64 {
    checksum(&lines(PUBLISHED, first, last).unwrap())
}

fn block(place: Place, body: &str) -> Block {
    Block {
        file: "src/a.rs".to_owned(),
        place,
        body: body.to_owned(),
    }
}

fn replace(first: usize, last: usize, body: &str) -> Block {
    block(
        Place::Replace {
            first,
            last,
            check: check(first, last),
        },
        body,
    )
}

fn after(line: usize, body: &str) -> Block {
    block(
        Place::After {
            line,
            check: check(line, line),
        },
        body,
    )
}

fn edit(name: &str, blocks: Vec<Block>) -> Edit {
    Edit {
        name: name.to_owned(),
        prose: "why\n".to_owned(),
        blocks,
    }
}

fn applied(edits: &[Edit]) -> String {
    apply(edits, &published).unwrap().remove("src/a.rs").unwrap()
}

fn refused(edits: &[Edit]) -> String {
    apply(edits, &published).unwrap_err().0
}

#[test]
fn replaces_and_inserts_by_published_line_numbers() {
    let a = edit(
        "0001-a",
        vec![replace(4, 4, "4\n"), replace(1, 2, "1\n1a\n1b\n2\n")],
    );
    let b = edit("0002-b", vec![after(2, "2a\n"), after(5, "6\n")]);
    assert_eq!(applied(&[a, b]), "1\n1a\n1b\n2\n2a\nthree\n4\nfive\n6\n");
}

#[test]
fn deletes_with_an_empty_body() {
    assert_eq!(applied(&[edit("0001-a", vec![replace(2, 4, "")])]), "one\nfive\n");
}

#[test]
fn insertions_at_one_place_keep_the_order_of_edits() {
    let edits = [
        edit("0001-a", vec![after(3, "a\n")]),
        edit("0002-b", vec![after(3, "b\n"), replace(4, 4, "c\n")]),
    ];
    assert_eq!(applied(&edits), "one\ntwo\nthree\na\nb\nc\nfive\n");
}

#[test]
fn a_changed_line_is_refused_with_the_name_of_the_edit() {
    let text = refused(&[edit(
        "0007-x",
        vec![block(
            Place::Replace {
                first: 2,
                last: 2,
                check: check(3, 3),
            },
            "",
        )],
    )]);
    assert!(
        text.starts_with("edit 0007-x: src/a.rs:2-2 is not what it replaced"),
        "{text}"
    );
    let text = refused(&[edit(
        "0008-y",
        vec![block(Place::After { line: 2, check: 0 }, "")],
    )]);
    assert!(text.starts_with("edit 0008-y: src/a.rs:+2 is not"), "{text}");
}

#[test]
fn overlapping_edits_are_refused_with_both_names() {
    let text = refused(&[
        edit("0001-a", vec![replace(1, 3, "")]),
        edit("0002-b", vec![replace(3, 4, "")]),
    ]);
    assert_eq!(
        text,
        "edits 0001-a and 0002-b: src/a.rs:1-3 and src/a.rs:3-4 overlap"
    );
    let text = refused(&[
        edit("0001-a", vec![replace(1, 3, "")]),
        edit("0002-b", vec![after(2, "x\n")]),
    ]);
    assert_eq!(
        text,
        "edits 0001-a and 0002-b: src/a.rs:1-3 and src/a.rs:+2 overlap"
    );
}

#[test]
fn lines_outside_the_file_are_refused() {
    let text = refused(&[edit(
        "0001-a",
        vec![block(
            Place::Replace {
                first: 5,
                last: 6,
                check: 0,
            },
            "",
        )],
    )]);
    assert_eq!(text, "edit 0001-a: src/a.rs:5-6 is outside the published file");
    refused(&[edit(
        "0001-a",
        vec![block(
            Place::Replace {
                first: 0,
                last: 1,
                check: 0,
            },
            "",
        )],
    )]);
    refused(&[edit(
        "0001-a",
        vec![block(
            Place::Replace {
                first: 3,
                last: 2,
                check: 0,
            },
            "",
        )],
    )]);
}

#[test]
fn new_files() {
    let new = |name| {
        edit(
            name,
            vec![Block {
                file: "src/n.rs".to_owned(),
                place: Place::New,
                body: "x\n".to_owned(),
            }],
        )
    };
    assert_eq!(apply(&[new("0001-a")], &published).unwrap()["src/n.rs"], "x\n");
    assert_eq!(
        refused(&[new("0001-a"), new("0002-b")]),
        "edits 0001-a, 0002-b: all make the new file src/n.rs"
    );
    assert!(
        refused(&[edit("0001-a", vec![block(Place::New, "")])]).contains("exists in the published engine")
    );
}

#[test]
fn text_survives_a_round_trip() {
    let mut e = edit("0001-a", vec![replace(1, 2, "1\n"), after(3, "a\n\nb\n")]);
    e.blocks.push(Block {
        file: "src/n.rs".to_owned(),
        place: Place::New,
        body: "x\n".to_owned(),
    });
    assert_eq!(Edit::parse("0001-a", &e.to_text()).unwrap(), e);
}

#[test]
fn bad_headers_are_refused() {
    for head in [
        "@@ a",
        "@@ a 1",
        "@@ a 1-2",
        "@@ a 1-x 0",
        "@@ a +1",
        "@@ a 1-2 xyz",
        "@@ ../a new",
        "@@ /a new",
        "no block",
    ] {
        assert!(
            Edit::parse("0001-a", &format!("{head}\nbody\n")).is_err(),
            "{head}"
        );
    }
}

/// Each edit of the repository has a reason, and the README's table knows it.
#[test]
fn every_edit_is_explained() {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let readme = fs::read_to_string(crates.join("boa_engine/README.md")).unwrap();
    for package in locate::PUBLISHED {
        for edit in apply::read_edits(&crates.join(package.name).join("edits")).unwrap() {
            assert!(
                edit.prose.lines().count() >= 2,
                "{} {}: a title line and a reason, please",
                package.name,
                edit.name
            );
            let row = match package.name {
                "boa_engine" => format!("| {} |", &edit.name[..4]),
                other => format!("| {} {} |", other.trim_start_matches("boa_"), &edit.name[..4]),
            };
            assert!(readme.contains(&row), "README.md: no row {row}");
        }
    }
}
