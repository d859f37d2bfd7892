//! Embeds every file below `stdlib/`: a sorted table of (builtin id, source text),
//! the texts deflated when the feature `packed-stdlib` asks for it.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default()).join("../../stdlib");
    let root = root.canonicalize()?;
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    println!("cargo::rerun-if-changed={}", root.display());
    let mut files = Vec::new();
    collect(&root, &mut files)?;
    // By id, as it is looked up: `path` stands before `path/posix`.
    files.sort_by_key(|file| file.with_extension("").display().to_string());
    let mut texts = texts::Texts::new(&out);
    let mut table = String::from("&[\n");
    for file in &files {
        println!("cargo::rerun-if-changed={}", file.display());
        let id = file.strip_prefix(&root).unwrap_or(file).with_extension("");
        let id = id.display().to_string();
        writeln!(table, "    ({id:?}, {}),", texts.embed(&id, file)?).map_err(io::Error::other)?;
    }
    texts.end()?;
    table.push_str("]\n");
    fs::write(out.join("stdlib_table.rs"), table)
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            println!("cargo::rerun-if-changed={}", path.display());
            collect(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "js") {
            files.push(path);
        }
    }
    Ok(())
}

/// The texts as they are.
#[cfg(not(feature = "packed-stdlib"))]
mod texts {
    use std::io;
    use std::path::Path;

    pub struct Texts;

    impl Texts {
        pub fn new(_out: &Path) -> Self {
            Self
        }

        /// The expression for a file's text.
        pub fn embed(&mut self, _id: &str, file: &Path) -> io::Result<String> {
            Ok(format!("include_str!({:?})", file.display().to_string()))
        }

        pub fn end(self) -> io::Result<()> {
            Ok(())
        }
    }
}

/// Deflated texts: `stdlib_groups.rs` lists what was deflated together. That is one text each,
/// but for tables of data, which are small, alike and seldom needed.
#[cfg(feature = "packed-stdlib")]
mod texts {
    use std::fmt::Write as _;
    use std::path::{Path, PathBuf};
    use std::{fs, io, mem};
    use zlib_rs::{DeflateConfig, ReturnCode, compress_bound, compress_slice};

    const DATA: &str = "internal/intl/data/";

    /// Bytes of data deflated together.
    const GROUP: usize = 64 * 1024;

    pub struct Texts {
        out: PathBuf,
        list: String,
        count: usize,
        /// The texts of the group that is being filled.
        group: Vec<u8>,
    }

    impl Texts {
        pub fn new(out: &Path) -> Self {
            Self {
                out: out.to_owned(),
                list: String::from("&[\n"),
                count: 0,
                group: Vec::new(),
            }
        }

        /// The expression for a file's text: its group and the place in it.
        pub fn embed(&mut self, id: &str, file: &Path) -> io::Result<String> {
            let text = fs::read(file)?;
            let data = id.starts_with(DATA);
            if !data || self.group.len() + text.len() > GROUP {
                self.close()?;
            }
            let start = self.group.len();
            let group = self.count;
            self.group.extend(&text);
            if !data {
                self.close()?;
            }
            let length = text.len();
            Ok(format!(
                "Packed {{ group: {group}, start: {start}, length: {length} }}"
            ))
        }

        fn close(&mut self) -> io::Result<()> {
            let texts = mem::take(&mut self.group);
            if texts.is_empty() {
                return Ok(());
            }
            let mut room = vec![0; compress_bound(texts.len())];
            let (deflated, code) = compress_slice(&mut room, &texts, DeflateConfig::best_compression());
            if code != ReturnCode::Ok {
                return Err(io::Error::other(format!("deflate: {code:?}")));
            }
            let file = self.out.join(format!("stdlib_{}.zz", self.count));
            fs::write(&file, deflated)?;
            self.count += 1;
            let (length, file) = (texts.len(), file.display().to_string());
            writeln!(
                self.list,
                "    Group {{ length: {length}, deflated: include_bytes!({file:?}) }},"
            )
            .map_err(io::Error::other)
        }

        pub fn end(mut self) -> io::Result<()> {
            self.close()?;
            self.list.push_str("]\n");
            fs::write(self.out.join("stdlib_groups.rs"), self.list)
        }
    }
}
