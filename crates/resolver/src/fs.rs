//! The only window to files: what resolution asks of a file system.
//! Knows nothing about modules.

use std::io;

/// What a path leads to, links followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Anything that is no directory.
    File,
    /// A directory.
    Directory,
    /// Nothing reachable.
    Missing,
}

/// What a path itself is, links not followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkKind {
    /// Anything that is neither directory nor link.
    File,
    /// A directory.
    Directory,
    /// A symbolic link.
    Link,
}

/// File access by absolute path.
pub trait FileSystem {
    /// `stat`: follows links.
    fn stat(&self, path: &str) -> Kind;
    /// `lstat`: does not follow the last component.
    fn lstat(&self, path: &str) -> io::Result<LinkKind>;
    /// `readlink`.
    fn read_link(&self, path: &str) -> io::Result<String>;
    /// The whole content of a file.
    fn read(&self, path: &str) -> io::Result<Vec<u8>>;
}

/// The operating system's files.
#[derive(Clone, Copy, Debug, Default)]
pub struct StdFs;

impl FileSystem for StdFs {
    fn stat(&self, path: &str) -> Kind {
        match std::fs::metadata(path) {
            Ok(meta) if meta.is_dir() => Kind::Directory,
            Ok(_) => Kind::File,
            Err(_) => Kind::Missing,
        }
    }

    fn lstat(&self, path: &str) -> io::Result<LinkKind> {
        let kind = std::fs::symlink_metadata(path)?.file_type();
        Ok(if kind.is_symlink() {
            LinkKind::Link
        } else if kind.is_dir() {
            LinkKind::Directory
        } else {
            LinkKind::File
        })
    }

    fn read_link(&self, path: &str) -> io::Result<String> {
        Ok(std::fs::read_link(path)?.to_string_lossy().into_owned())
    }

    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        std::fs::read(path)
    }
}
