//! `cargo xtask engine-edit`: writing edits of the engine (crates/boa_*).
//!
//! Works on text only; it must not know what the edits do.

use ouro_engine_edits::{
    apply::{self, Block, Edit, EditError, Place, checksum, lines},
    locate::{PUBLISHED, Published},
};
use similar::{Algorithm, DiffOp, TextDiff};
use std::{
    collections::BTreeMap,
    env, fs,
    path::{Path, PathBuf},
};

/// What the command can do.
pub const USAGE: &str = "\
cargo xtask engine-edit new CRATE FILE FIRST LAST   print the header that replaces these published lines
cargo xtask engine-edit new CRATE FILE +LINE        print the header that inserts after this line
cargo xtask engine-edit unpack DIR                  write the crates with all edits applied to DIR/CRATE
cargo xtask engine-edit take DIR CRATE NNNN-title   write what was changed in DIR/CRATE back into edits: a change
                                                    that meets a block of an edit goes there, all others to NNNN-title
CRATE is boa_ast, boa_engine, boa_gc, boa_parser, boa_string or regress.
";

/// Runs the command with its arguments (without `engine-edit`).
///
/// # Errors
/// A sentence for the user.
pub fn run(args: &[String]) -> Result<(), EditError> {
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    match args[..] {
        ["new", name, file, range] if range.starts_with('+') => {
            header(Published::named(name)?, file, &range[1..], None)
        }
        ["new", name, file, first, last] => header(Published::named(name)?, file, first, Some(last)),
        ["unpack", dir] => PUBLISHED
            .iter()
            .try_for_each(|package| unpack(*package, &Path::new(dir).join(package.name))),
        ["take", dir, name, edit] => take(Published::named(name)?, &Path::new(dir).join(name), edit),
        _ => Err(EditError(USAGE.to_owned())),
    }
}

fn edits_dir(package: Published) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("..")
        .join(package.name)
        .join("edits")
}

fn published(package: Published) -> Result<PathBuf, EditError> {
    package.locate(&env::temp_dir().join("ouro-fetch-engine"))
}

fn header(package: Published, file: &str, first: &str, last: Option<&str>) -> Result<(), EditError> {
    let number = |s: &str| {
        s.parse::<usize>()
            .map_err(|_| EditError(format!("{s} is not a line number")))
    };
    let (first, last) = (number(first)?, last.map(number).transpose()?);
    let text = fs::read_to_string(published(package)?.join(file))?;
    let old = lines(&text, first, last.unwrap_or(first))
        .ok_or_else(|| EditError(format!("{file} has no such lines")))?;
    let check = checksum(&old);
    let place = match last {
        Some(last) => Place::Replace { first, last, check },
        None => Place::After { line: first, check },
    };
    println!(
        "{}",
        Block {
            file: file.to_owned(),
            place,
            body: String::new()
        }
        .header()
    );
    if last.is_some() {
        print!("{old}");
    }
    Ok(())
}

fn unpack(package: Published, dir: &Path) -> Result<(), EditError> {
    let root = published(package)?;
    let edits = apply::read_edits(&edits_dir(package))?;
    let edited = apply::apply(&edits, &|file| fs::read_to_string(root.join(file)).ok())?;
    let write = |file: &str, bytes: &[u8]| -> Result<(), EditError> {
        let path = dir.join(file);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        Ok(fs::write(path, bytes)?)
    };
    for file in apply::source_files(&root)? {
        write(&file, &fs::read(root.join(&file))?)?;
    }
    for (file, text) in edited {
        write(&file, text.as_bytes())?;
    }
    Ok(())
}

/// All blocks that lead from the published tree to `dir`.
fn differences(root: &Path, dir: &Path) -> Result<Vec<Block>, EditError> {
    let mut blocks = Vec::new();
    for file in apply::source_files(dir)? {
        let new = fs::read_to_string(dir.join(&file))?;
        let Ok(old) = fs::read_to_string(root.join(&file)) else {
            blocks.push(Block {
                file,
                place: Place::New,
                body: new,
            });
            continue;
        };
        if old == new {
            continue;
        }
        let diff = TextDiff::configure()
            .algorithm(Algorithm::Patience)
            .diff_lines(&old, &new);
        let new_lines: Vec<&str> = new.split_inclusive('\n').collect();
        for op in diff.ops() {
            let (old_range, new_range) = (op.old_range(), op.new_range());
            if matches!(op, DiffOp::Equal { .. }) {
                continue;
            }
            let body = new_lines[new_range].concat();
            let check = |first, last| lines(&old, first, last).map_or(0, |text| checksum(&text));
            let place = if !old_range.is_empty() {
                let (first, last) = (old_range.start + 1, old_range.end);
                Place::Replace {
                    first,
                    last,
                    check: check(first, last),
                }
            } else if old_range.start == 0 {
                return Err(EditError(format!(
                    "{file}: change line 1 instead of inserting before it"
                )));
            } else {
                Place::After {
                    line: old_range.start,
                    check: check(old_range.start, old_range.start),
                }
            };
            blocks.push(Block {
                file: file.clone(),
                place,
                body,
            });
        }
    }
    Ok(blocks)
}

/// Whether two blocks concern the same or neighbouring published lines, for deciding which edit
/// a change belongs to.
fn touches(a: &Block, b: &Block) -> bool {
    let span = |block: &Block| match block.place {
        Place::Replace { first, last, .. } => (first, last + 1),
        Place::After { line, .. } => (line, line + 1),
        Place::New => (0, usize::MAX),
    };
    let ((a1, a2), (b1, b2)) = (span(a), span(b));
    a.file == b.file && a1 <= b2 && b1 <= a2
}

fn take(package: Published, dir: &Path, name: &str) -> Result<(), EditError> {
    let root = published(package)?;
    let edits_dir = edits_dir(package);
    let old = apply::read_edits(&edits_dir)?;
    let mut new: BTreeMap<String, Edit> = old
        .iter()
        .map(|e| {
            (
                e.name.clone(),
                Edit {
                    name: e.name.clone(),
                    prose: e.prose.clone(),
                    blocks: Vec::new(),
                },
            )
        })
        .collect();
    for block in differences(&root, dir)? {
        // The same block first, else the edit that changes these lines already, else the named one.
        let owner = old
            .iter()
            .find(|e| e.blocks.contains(&block))
            .or_else(|| old.iter().find(|e| e.blocks.iter().any(|b| touches(b, &block))))
            .map_or(name, |e| &e.name);
        new.entry(owner.to_owned())
            .or_insert_with(|| Edit {
                name: owner.to_owned(),
                prose: "TITLE\nREASON\nTest: \n".to_owned(),
                blocks: Vec::new(),
            })
            .blocks
            .push(block);
    }
    for edit in new.values() {
        let path = edits_dir.join(format!("{}.edit", edit.name));
        if edit.blocks.is_empty() {
            println!("{}: nothing left of it, remove the file", edit.name);
            continue;
        }
        let text = edit.to_text();
        if fs::read_to_string(&path).ok().as_deref() != Some(&text) {
            fs::write(&path, text)?;
            println!("wrote {}", path.display());
        }
    }
    Ok(())
}
