//! Directories: making, listing, removing.

use std::ffi::{OsStr, OsString};
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::path::{Path, PathBuf};

use boa_engine::object::builtins::JsArray;
use boa_engine::{JsResult, JsValue};
use ouro_engine::Cx;
use ouro_engine::convert::{IntoJs, PathArg};
use ouro_engine::deterministic::Seed;
use rustix::fs::{Dir, FileType, Mode, OFlags};
use rustix::io::{Errno, retry_on_intr};

use crate::names::Name;
use crate::open::Sys;
use crate::sys::Named;

fn make(path: &Path, mode: u32) -> Result<(), Errno> {
    retry_on_intr(|| rustix::fs::mkdir(path, Mode::from_bits_retain(mode)))
}

fn is_directory(path: &Path) -> Result<bool, Errno> {
    let stat = retry_on_intr(|| rustix::fs::stat(path))?;
    Ok(stat.st_mode & libc::S_IFMT == libc::S_IFDIR)
}

pub(crate) fn mkdir(path: PathArg, mode: u32) -> Sys<()> {
    make(path.as_path(), mode).on("mkdir", path.as_path())
}

/// Makes all missing directories; the first one made, if any.
pub(crate) fn mkdir_all(path: PathArg, mode: u32) -> Sys<Option<Name>> {
    let target = path.as_path();
    let mut waiting = vec![target.to_path_buf()];
    let mut first: Option<PathBuf> = None;
    while let Some(next) = waiting.pop() {
        match make(&next, mode) {
            Ok(()) => first = first.or(Some(next)),
            Err(Errno::NOENT) => {
                let parent = next
                    .parent()
                    .filter(|parent| !parent.as_os_str().is_empty() && *parent != next);
                // A parent that exists although the kernel says it does not (below /proc).
                match parent.map(Path::to_path_buf) {
                    Some(parent) if waiting.len() < 4096 && !parent.exists() => {
                        waiting.extend([next, parent])
                    }
                    _ => return Err(Errno::NOENT).on("mkdir", target),
                }
            }
            Err(errno @ (Errno::ACCESS | Errno::NOSPC | Errno::NOTDIR | Errno::PERM)) => {
                return Err(errno).on("mkdir", if errno == Errno::NOTDIR { target } else { &next });
            }
            Err(errno) => match is_directory(&next) {
                Ok(true) => {}
                Ok(false) if errno == Errno::EXIST && !waiting.is_empty() => {
                    return Err(Errno::NOTDIR).on("mkdir", target);
                }
                _ => return Err(errno).on("mkdir", target),
            },
        }
    }
    Ok(first.map(|path| Name::of_path(path, false)))
}

/// An entry: its name and Node's number for its type.
pub(crate) struct Entry {
    name: OsString,
    kind: i32,
}

fn kind_number(kind: FileType) -> i32 {
    match kind {
        FileType::RegularFile => 1,
        FileType::Directory => 2,
        FileType::Symlink => 3,
        FileType::Fifo => 4,
        FileType::Socket => 5,
        FileType::CharacterDevice => 6,
        FileType::BlockDevice => 7,
        FileType::Unknown => 0,
    }
}

/// All entries but `.` and `..`, in the order of the names as Node gives them.
fn entries(path: &Path) -> Result<Vec<Entry>, Errno> {
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
    let fd = retry_on_intr(|| rustix::fs::open(path, flags, Mode::empty()))?;
    let mut found = Vec::new();
    for item in Dir::read_from(&fd)? {
        let item = item?;
        let name = item.file_name().to_bytes();
        if name == b"." || name == b".." {
            continue;
        }
        let name = OsStr::from_bytes(name).to_os_string();
        let mut kind = kind_number(item.file_type());
        if kind == 0 {
            // Some file systems do not say.
            kind = rustix::fs::lstat(path.join(&name))
                .map_or(0, |stat| kind_number(FileType::from_raw_mode(stat.st_mode)));
        }
        found.push(Entry { name, kind });
    }
    found.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(found)
}

/// A listing: names, or names and types in turn; deep ones add the directory each is in.
pub(crate) struct Listing {
    entries: Vec<(Vec<u8>, i32, Option<Vec<u8>>)>,
    raw: bool,
    types: bool,
}

impl IntoJs for Listing {
    fn into_js(self, cx: &mut Cx<'_>) -> JsResult<JsValue> {
        let mut items = Vec::with_capacity(self.entries.len() * if self.types { 3 } else { 1 });
        for (bytes, kind, directory) in self.entries {
            items.push(Name { bytes, raw: self.raw }.into_js(cx)?);
            if self.types {
                items.push(JsValue::from(kind));
                if let Some(bytes) = directory {
                    items.push(Name { bytes, raw: false }.into_js(cx)?);
                }
            }
        }
        Ok(JsArray::from_iter(items, cx).into())
    }
}

fn listing(path: &Path, raw: bool, types: bool, syscall: &'static str) -> Sys<Listing> {
    let found = entries(path).on(syscall, path)?;
    let entries = found
        .into_iter()
        .map(|entry| (entry.name.into_vec(), entry.kind, None))
        .collect();
    Ok(Listing { entries, raw, types })
}

pub(crate) fn readdir(path: PathArg, raw: bool, types: bool) -> Sys<Listing> {
    listing(path.as_path(), raw, types, "scandir")
}

/// The entries of a `Dir`. Its errors carry no path, as in Node.
pub(crate) fn opendir(path: PathArg, raw: bool) -> Sys<Listing> {
    listing(path.as_path(), raw, true, "opendir").map_err(|mut error| {
        error.path = error.path.filter(|_| false);
        error
    })
}

/// Everything below, directory by directory. Without types names are relative
/// to `path`; with types each entry comes with the directory it is in.
pub(crate) fn readdir_deep(path: PathArg, types: bool) -> Sys<Listing> {
    let root = path.as_path().to_path_buf();
    let mut out = Vec::new();
    let mut queue = std::collections::VecDeque::from([PathBuf::new()]);
    while let Some(relative) = queue.pop_front() {
        let here = if relative.as_os_str().is_empty() {
            root.clone()
        } else {
            root.join(&relative)
        };
        for entry in entries(&here).on("scandir", &here)? {
            let below = relative.join(&entry.name);
            if entry.kind == 2 {
                queue.push_back(below.clone());
            }
            if types {
                out.push((
                    entry.name.into_vec(),
                    entry.kind,
                    Some(here.clone().into_os_string().into_vec()),
                ));
            } else {
                out.push((below.into_os_string().into_vec(), entry.kind, None));
            }
        }
    }
    Ok(Listing {
        entries: out,
        raw: false,
        types,
    })
}

pub(crate) fn rmdir(path: PathArg) -> Sys<()> {
    retry_on_intr(|| rustix::fs::rmdir(path.as_path())).on("rmdir", path.as_path())
}

/// Makes a directory with a name nobody has. `XXXXXX` is shown in errors, as the
/// C function shows it.
pub(crate) fn mkdtemp(prefix: PathArg, raw: bool, seed: Seed) -> Sys<Name> {
    use std::hash::{BuildHasher, Hasher};
    const LETTERS: &[u8; 62] = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    let prefix = prefix.0.into_os_string().into_vec();
    for attempt in 0..1000 {
        // Keyed by the system's random source, fresh each time.
        let mut random = seed.number(attempt).unwrap_or_else(|| {
            std::collections::hash_map::RandomState::new()
                .build_hasher()
                .finish()
        });
        let mut name = prefix.clone();
        for _ in 0..6 {
            let letter = usize::try_from(random % 62)
                .ok()
                .and_then(|index| LETTERS.get(index));
            name.push(letter.copied().unwrap_or(b'x'));
            random /= 62;
        }
        let path = PathBuf::from(OsString::from_vec(name));
        match make(&path, 0o700) {
            Ok(()) => return Ok(Name::of_path(path, raw)),
            Err(Errno::EXIST) => {}
            Err(errno) => return Err(errno).on("mkdtemp", &template(prefix)),
        }
    }
    Err(Errno::EXIST).on("mkdtemp", &template(prefix))
}

fn template(mut prefix: Vec<u8>) -> PathBuf {
    prefix.extend(b"XXXXXX");
    PathBuf::from(OsString::from_vec(prefix))
}
