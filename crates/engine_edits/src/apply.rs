//! Edits: the text format in which we change the published engine, and its
//! application to a copy of the published source.
//!
//! It knows only paths and text: nothing of cargo, nothing of the engine.
//!
//! ```text
//! Title and reason in free prose, until the first line that starts with "@@ ".
//! @@ src/vm/mod.rs 1025-1025 5c9a1f0e44d21b03
//!             the lines put in place of line 1025
//! @@ src/vm/mod.rs +1040 90aa31c2d4e5f607
//!     lines put after line 1040, which stays
//! @@ src/vm/ours.rs new
//! a whole file of ours
//! ```
//!
//! Line numbers are those of the *published* file, whatever other edits do to it.
//! The last field is [`checksum`] of the published lines named.

use std::{collections::BTreeMap, fmt, fs, io, path::Path};

/// What one `@@` block does to its file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// Replaces published lines `first..=last` (1-based).
    Replace {
        /// First line replaced.
        first: usize,
        /// Last line replaced.
        last: usize,
        /// Checksum of the replaced lines.
        check: u64,
    },
    /// Inserts after a published line, which is kept.
    After {
        /// The line after which the body goes.
        line: usize,
        /// Checksum of that line.
        check: u64,
    },
    /// A whole new file.
    New,
}

/// One `@@` block: a place and our text for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// Path below the root of the published crate, with forward slashes.
    pub file: String,
    /// Where the body goes.
    pub place: Place,
    /// Our lines, each with its line feed.
    pub body: String,
}

/// A parsed edit file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// File stem, e.g. `0003-range-error`; messages name it.
    pub name: String,
    /// Everything before the first block.
    pub prose: String,
    /// The blocks in file order.
    pub blocks: Vec<Block>,
}

/// Why edits cannot be applied. The text names the edit and the place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EditError(pub String);

impl fmt::Display for EditError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for EditError {}

impl From<io::Error> for EditError {
    fn from(e: io::Error) -> Self {
        Self(e.to_string())
    }
}

/// FNV-1a, 64 bits. It guards against a moved or different line, not against malice:
/// cargo has verified the archive itself.
#[must_use]
pub fn checksum(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |h, b| {
        (h ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// The published lines `first..=last` (1-based) with their line feeds, if they exist.
#[must_use]
pub fn lines(text: &str, first: usize, last: usize) -> Option<String> {
    let all: Vec<&str> = text.split_inclusive('\n').collect();
    (first >= 1 && first <= last && last <= all.len()).then(|| all[first - 1..last].concat())
}

impl Block {
    /// The header line that describes this block, without line feed.
    #[must_use]
    pub fn header(&self) -> String {
        match self.place {
            Place::Replace { first, last, check } => format!("@@ {} {first}-{last} {check:016x}", self.file),
            Place::After { line, check } => format!("@@ {} +{line} {check:016x}", self.file),
            Place::New => format!("@@ {} new", self.file),
        }
    }

    fn range(&self) -> String {
        match self.place {
            Place::Replace { first, last, .. } => format!("{}:{first}-{last}", self.file),
            Place::After { line, .. } => format!("{}:+{line}", self.file),
            Place::New => self.file.clone(),
        }
    }
}

impl Edit {
    /// Parses the text of an edit file.
    ///
    /// # Errors
    /// A block header that is not of one of the three forms.
    pub fn parse(name: &str, text: &str) -> Result<Self, EditError> {
        let mut edit = Self {
            name: name.to_owned(),
            prose: String::new(),
            blocks: Vec::new(),
        };
        for line in text.split_inclusive('\n') {
            if let Some(head) = line.strip_prefix("@@ ") {
                let bad = || EditError(format!("edit {name}: cannot read header `{}`", line.trim_end()));
                let mut words = head.split_whitespace();
                let (file, range) = words.next().zip(words.next()).ok_or_else(bad)?;
                let check = words
                    .next()
                    .map(|w| u64::from_str_radix(w, 16).map_err(|_| bad()))
                    .transpose()?;
                let number = |s: &str| s.parse::<usize>().map_err(|_| bad());
                let place = if range == "new" && check.is_none() {
                    Place::New
                } else if let Some(line) = range.strip_prefix('+') {
                    Place::After {
                        line: number(line)?,
                        check: check.ok_or_else(bad)?,
                    }
                } else {
                    let (first, last) = range.split_once('-').ok_or_else(bad)?;
                    Place::Replace {
                        first: number(first)?,
                        last: number(last)?,
                        check: check.ok_or_else(bad)?,
                    }
                };
                if file.starts_with('/') || file.split('/').any(|part| part == "..") {
                    return Err(bad());
                }
                edit.blocks.push(Block {
                    file: file.to_owned(),
                    place,
                    body: String::new(),
                });
            } else if let Some(block) = edit.blocks.last_mut() {
                block.body.push_str(line);
            } else {
                edit.prose.push_str(line);
            }
        }
        if edit.blocks.is_empty() {
            return Err(EditError(format!("edit {name}: no `@@` block")));
        }
        Ok(edit)
    }

    /// The text [`Edit::parse`] reads.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut out = self.prose.clone();
        for block in &self.blocks {
            out.push_str(&block.header());
            out.push('\n');
            out.push_str(&block.body);
        }
        out
    }
}

/// Reads `dir/*.edit` in name order.
///
/// # Errors
/// Unreadable files and malformed edits.
pub fn read_edits(dir: &Path) -> Result<Vec<Edit>, EditError> {
    let mut paths: Vec<_> = fs::read_dir(dir)?
        .collect::<Result<Vec<_>, _>>()?
        .into_iter()
        .map(|e| e.path())
        .collect();
    paths.retain(|p| p.extension().is_some_and(|e| e == "edit"));
    paths.sort();
    paths
        .iter()
        .map(|p| {
            let name = p.file_stem().unwrap_or_default().to_string_lossy();
            Edit::parse(&name, &fs::read_to_string(p)?)
        })
        .collect()
}

/// Applies all edits. `published` gives the text of a published file by its path,
/// `None` if there is none. Returns the new text of every file an edit touches.
///
/// # Errors
/// A checksum that does not match, a range outside its file, two edits that claim
/// the same lines, a "new" file that exists already. The message names the edit.
pub fn apply(
    edits: &[Edit],
    published: &dyn Fn(&str) -> Option<String>,
) -> Result<BTreeMap<String, String>, EditError> {
    let mut by_file: BTreeMap<&str, Vec<(&str, &Block)>> = BTreeMap::new();
    for edit in edits {
        for block in &edit.blocks {
            by_file.entry(&block.file).or_default().push((&edit.name, block));
        }
    }
    let mut out = BTreeMap::new();
    for (file, blocks) in by_file {
        let text = match published(file) {
            Some(text) => patch_file(&text, blocks)?,
            None => new_file(file, &blocks)?,
        };
        out.insert(file.to_owned(), text);
    }
    Ok(out)
}

fn new_file(file: &str, blocks: &[(&str, &Block)]) -> Result<String, EditError> {
    match blocks {
        [(_, block)] if block.place == Place::New => Ok(block.body.clone()),
        [(name, _), ..] if blocks.iter().all(|(_, b)| b.place != Place::New) => Err(EditError(format!(
            "edit {name}: the published engine has no file {file}"
        ))),
        _ => Err(EditError(format!(
            "edits {}: all make the new file {file}",
            blocks.iter().map(|(n, _)| *n).collect::<Vec<_>>().join(", ")
        ))),
    }
}

fn patch_file(text: &str, mut blocks: Vec<(&str, &Block)>) -> Result<String, EditError> {
    // (first line not copied, first line copied again): an insertion is an empty range after its line.
    let span = |b: &Block| match b.place {
        Place::Replace { first, last, .. } => (first, last + 1),
        Place::After { line, .. } => (line + 1, line + 1),
        Place::New => (0, 0),
    };
    for (name, block) in &blocks {
        let (first, last, check) = match block.place {
            Place::Replace { first, last, check } => (first, last, check),
            Place::After { line, check } => (line, line, check),
            Place::New => {
                return Err(EditError(format!(
                    "edit {name}: {} exists in the published engine",
                    block.file
                )));
            }
        };
        let Some(old) = lines(text, first, last) else {
            return Err(EditError(format!(
                "edit {name}: {} is outside the published file",
                block.range()
            )));
        };
        if checksum(&old) != check {
            return Err(EditError(format!(
                "edit {name}: {} is not what it replaced when written (checksum {:016x}, the edit says {check:016x})",
                block.range(),
                checksum(&old)
            )));
        }
    }
    // Stable: insertions at one place stay in the order of their edits' numbers.
    blocks.sort_by_key(|(_, b)| span(b));
    for pair in blocks.windows(2) {
        let ((a, x), (b, y)) = (pair[0], pair[1]);
        if span(x).1 > span(y).0 {
            return Err(EditError(format!(
                "edits {a} and {b}: {} and {} overlap",
                x.range(),
                y.range()
            )));
        }
    }
    let all: Vec<&str> = text.split_inclusive('\n').collect();
    let (mut out, mut next) = (String::with_capacity(text.len() + 4096), 1);
    for (_, block) in blocks {
        let (start, resume) = span(block);
        out.extend(all[next - 1..start - 1].iter().copied());
        out.push_str(&block.body);
        next = resume;
    }
    out.extend(all[next - 1..].iter().copied());
    Ok(out)
}

/// Every file below `root/src`, as paths relative to `root` with forward slashes, sorted.
///
/// # Errors
/// Unreadable directories.
pub fn source_files(root: &Path) -> Result<Vec<String>, EditError> {
    let (mut out, mut todo) = (Vec::new(), vec!["src".to_owned()]);
    while let Some(dir) = todo.pop() {
        for entry in fs::read_dir(root.join(&dir))? {
            let entry = entry?;
            let path = format!("{dir}/{}", entry.file_name().to_string_lossy());
            if entry.file_type()?.is_dir() {
                todo.push(path)
            } else {
                out.push(path)
            }
        }
    }
    out.sort();
    Ok(out)
}

/// Checksum over names and contents of all published source files.
///
/// # Errors
/// Unreadable files.
pub fn source_checksum(root: &Path) -> Result<u64, EditError> {
    let mut all = String::new();
    for file in source_files(root)? {
        let sum = fs::read(root.join(&file))?
            .iter()
            .fold(0xcbf2_9ce4_8422_2325u64, |h, b| {
                (h ^ u64::from(*b)).wrapping_mul(0x0100_0000_01b3)
            });
        all.push_str(&format!("{file} {sum:016x}\n"));
    }
    Ok(checksum(&all))
}
