//! What has been learnt about files: kinds, real paths, packages.
//! Knows nothing about requests.

use std::rc::Rc;

use rustc_hash::FxHashMap;

use crate::error::{ResolveError, Warning};
use crate::fs::{FileSystem, Kind, LinkKind};
use crate::package::Package;
use crate::path::{basename, dirname, join, normalize, resolve};
use crate::trace::{Found, Step};

/// Node gives up on a chain of links after this many (`ELOOP`).
const MAX_LINKS: u32 = 40;
const ELOOP: i32 = 40;
const ENOENT: i32 = 2;

/// Process-wide settings.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// `--preserve-symlinks`
    pub preserve_symlinks: bool,
    /// `--preserve-symlinks-main`
    pub preserve_symlinks_main: bool,
}

/// What `lstat` said, and for links what they lead to.
#[derive(Clone, Copy, Debug)]
struct Entry {
    kind: Kind,
    is_link: bool,
}

/// The resolver: settings, caches, remarks.
#[derive(Debug)]
pub struct Resolver<F> {
    pub(crate) fs: F,
    /// The settings.
    pub options: Options,
    entries: FxHashMap<String, Entry>,
    real: FxHashMap<String, Rc<str>>,
    packages: FxHashMap<String, Rc<Package>>,
    /// Directory → its package; `None` lives for one chain only.
    scopes: FxHashMap<String, Option<Rc<Package>>>,
    /// Directories without package.json, for one chain only.
    without_package: FxHashMap<String, ()>,
    warnings: Vec<Warning>,
    steps: Option<Vec<Step>>,
}

impl<F: FileSystem> Resolver<F> {
    /// An empty resolver over `fs`.
    pub fn new(fs: F, options: Options) -> Self {
        Self {
            fs,
            options,
            entries: FxHashMap::default(),
            real: FxHashMap::default(),
            packages: FxHashMap::default(),
            scopes: FxHashMap::default(),
            without_package: FxHashMap::default(),
            warnings: Vec::new(),
            steps: None,
        }
    }

    /// A chain of nested requires begins: forget what was *not* there.
    pub fn begin_chain(&mut self) {
        if !self.without_package.is_empty() {
            self.without_package.clear();
        }
        if !self.scopes.is_empty() {
            self.scopes.clear();
        }
    }

    /// The outermost module has run: forget what was there, it may change now.
    pub fn end_chain(&mut self) {
        self.entries.clear();
        self.begin_chain();
    }

    /// The deprecations met since the last call.
    pub fn take_warnings(&mut self) -> Vec<Warning> {
        std::mem::take(&mut self.warnings)
    }

    /// Whether [`Self::take_warnings`] would give any.
    pub fn has_warnings(&self) -> bool {
        !self.warnings.is_empty()
    }

    /// Starts recording the steps of what follows.
    pub fn explain(&mut self) {
        self.steps = Some(Vec::new());
    }

    /// Stops recording and gives the steps.
    pub fn take_steps(&mut self) -> Vec<Step> {
        self.steps.take().unwrap_or_default()
    }

    pub(crate) fn warn(&mut self, warning: Warning) {
        self.warnings.push(warning);
    }

    pub(crate) fn step(&mut self, make: impl FnOnce() -> Step) {
        if let Some(steps) = &mut self.steps {
            steps.push(make());
        }
    }

    /// What a path leads to. What exists is remembered until the chain ends.
    pub fn kind(&mut self, path: &str) -> Kind {
        self.entry(path).kind
    }

    fn entry(&mut self, path: &str) -> Entry {
        if let Some(entry) = self.entries.get(path) {
            return *entry;
        }
        let entry = match self.fs.lstat(path) {
            Ok(LinkKind::File) => Entry {
                kind: Kind::File,
                is_link: false,
            },
            Ok(LinkKind::Directory) => Entry {
                kind: Kind::Directory,
                is_link: false,
            },
            Ok(LinkKind::Link) => Entry {
                kind: self.fs.stat(path),
                is_link: true,
            },
            Err(_) => Entry {
                kind: Kind::Missing,
                is_link: false,
            },
        };
        if entry.kind != Kind::Missing {
            self.entries.insert(path.to_owned(), entry);
        }
        entry
    }

    /// [`Self::kind`] with a step in the trace.
    pub(crate) fn probe(&mut self, path: &str) -> Kind {
        let kind = self.kind(path);
        self.step(|| Step::Probe {
            path: path.to_owned(),
            found: match kind {
                Kind::File => Found::File,
                Kind::Directory => Found::Directory,
                Kind::Missing => Found::Nothing,
            },
        });
        kind
    }

    /// `fs.realpathSync` with a cache for the life of the process, as Node's
    /// loader has it. Path: absolute, normalised.
    pub fn real_path(&mut self, path: &str) -> Result<Rc<str>, ResolveError> {
        if let Some(real) = self.real.get(path) {
            return Ok(Rc::clone(real));
        }
        let mut links = 0;
        let real = self.real(path, &mut links)?;
        if &*real != path {
            self.step(|| Step::Real {
                from: path.to_owned(),
                to: real.to_string(),
            });
        }
        Ok(real)
    }

    fn real(&mut self, path: &str, links: &mut u32) -> Result<Rc<str>, ResolveError> {
        if let Some(real) = self.real.get(path) {
            return Ok(Rc::clone(real));
        }
        if path == "/" || path.is_empty() {
            return Ok(Rc::from("/"));
        }
        let parent = dirname(path);
        let real_parent = self.real(parent, links)?;
        let real: Rc<str> = if &*real_parent == parent {
            // The text is the true one so far: what a probe learnt holds.
            if self.is_link(path)? {
                self.follow(path, &real_parent, links)?
            } else {
                Rc::from(path)
            }
        } else {
            let candidate = join(&real_parent, basename(path));
            if self.is_link(&candidate)? {
                self.follow(&candidate, &real_parent, links)?
            } else {
                Rc::from(candidate)
            }
        };
        self.real.insert(path.to_owned(), Rc::clone(&real));
        Ok(real)
    }

    fn is_link(&mut self, path: &str) -> Result<bool, ResolveError> {
        if let Some(entry) = self.entries.get(path) {
            return Ok(entry.is_link);
        }
        match self.fs.lstat(path) {
            Ok(kind) => Ok(kind == LinkKind::Link),
            Err(e) => Err(system(&e, "lstat", path)),
        }
    }

    fn follow(&mut self, link: &str, dir: &str, links: &mut u32) -> Result<Rc<str>, ResolveError> {
        *links += 1;
        if *links > MAX_LINKS {
            return Err(ResolveError::System {
                errno: ELOOP,
                syscall: "stat",
                path: link.to_owned(),
            });
        }
        let target = self
            .fs
            .read_link(link)
            .map_err(|e| system(&e, "readlink", link))?;
        let target = resolve(dir, &target);
        self.real(&target, links)
    }

    /// The package.json of a directory, if there is one. `importing` is what
    /// Node says of an unusable file's reader.
    pub fn package(
        &mut self,
        dir: &str,
        importing: Option<&str>,
    ) -> Result<Option<Rc<Package>>, ResolveError> {
        if let Some(package) = self.packages.get(dir) {
            return Ok(Some(Rc::clone(package)));
        }
        if self.without_package.contains_key(dir) {
            return Ok(None);
        }
        let file = join(dir, "package.json");
        let read = self.fs.read(&file);
        self.step(|| Step::PackageJson {
            path: file.clone(),
            found: read.is_ok(),
        });
        let Ok(text) = read else {
            self.without_package.insert(dir.to_owned(), ());
            return Ok(None);
        };
        match Package::parse(file, dir.to_owned(), &text) {
            Ok(package) => {
                let package = Rc::new(package);
                self.packages.insert(dir.to_owned(), Rc::clone(&package));
                Ok(Some(package))
            }
            Err(detail) => Err(ResolveError::InvalidConfig {
                package_json: join(dir, "package.json"),
                importing: importing.map(str::to_owned),
                reason: None,
                detail: Some(detail),
            }),
        }
    }

    /// The package a file belongs to: the nearest package.json at or above its
    /// directory, not looking past a `node_modules`. What asks may also be a
    /// directory, written with a slash at its end.
    pub fn package_scope(&mut self, file: &str) -> Result<Option<Rc<Package>>, ResolveError> {
        let start = match file.strip_suffix('/') {
            Some(directory) if !directory.is_empty() => directory,
            _ => dirname(file),
        };
        if let Some(found) = self.scopes.get(start) {
            return Ok(found.clone());
        }
        let mut dir = start;
        let found = loop {
            if basename(dir) == "node_modules" {
                break None;
            }
            if dir != start
                && let Some(known) = self.scopes.get(dir)
            {
                break known.clone();
            }
            if let Some(package) = self.package(dir, None)? {
                break Some(package);
            }
            if dir == "/" || dir == "." {
                break None;
            }
            dir = dirname(dir);
        };
        self.scopes.insert(start.to_owned(), found.clone());
        Ok(found)
    }

    /// The path a found file is known by: real, unless links are preserved.
    pub fn identity(&mut self, path: &str, is_main: bool) -> Result<Rc<str>, ResolveError> {
        let preserve = if is_main {
            self.options.preserve_symlinks_main
        } else {
            self.options.preserve_symlinks
        };
        let path = normalize(path);
        if preserve {
            Ok(Rc::from(&*path))
        } else {
            self.real_path(&path)
        }
    }
}

fn system(error: &std::io::Error, syscall: &'static str, path: &str) -> ResolveError {
    ResolveError::System {
        errno: error.raw_os_error().unwrap_or(ENOENT),
        syscall,
        path: path.to_owned(),
    }
}
