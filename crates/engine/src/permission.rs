//! The permission model (`--permission`): what the program may touch.
//!
//! Owns: the scopes, which paths were granted, the error of a refusal. A runtime
//! without the option has no [`Permissions`] slot, and nothing is checked. Must not
//! know: options (crates/runtime), which operation needs what (its table there).

use std::path::{Component, Path, PathBuf};

use boa_engine::{JsError, JsNativeError, JsObject, JsResult, JsString, JsValue, js_string};

use crate::Cx;

/// Something a program needs leave for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Reading files.
    Read,
    /// Changing files.
    Write,
    /// Starting programs.
    Child,
    /// Starting threads.
    Worker,
    /// WASI instances.
    Wasi,
    /// Native addons.
    Addons,
    /// The inspector, which nothing grants.
    Inspector,
}

impl Scope {
    /// The scope `process.permission.has()` knows by this name; `None` for others and for `fs`, which is two.
    pub fn parse(name: &str) -> Option<Self> {
        Some(match name {
            "fs.read" => Scope::Read,
            "fs.write" => Scope::Write,
            "child" => Scope::Child,
            "worker" => Scope::Worker,
            "wasi" => Scope::Wasi,
            "addon" => Scope::Addons,
            "inspector" => Scope::Inspector,
            _ => return None,
        })
    }

    /// The `permission` of errors.
    pub fn name(self) -> &'static str {
        match self {
            Scope::Read => "FileSystemRead",
            Scope::Write => "FileSystemWrite",
            Scope::Child => "ChildProcess",
            Scope::Worker => "WorkerThreads",
            Scope::Wasi => "WASI",
            Scope::Addons => "Addon",
            Scope::Inspector => "Inspector",
        }
    }

    fn advice(self) -> &'static str {
        match self {
            Scope::Read => "Use --allow-fs-read to manage permissions.",
            Scope::Write => "Use --allow-fs-write to manage permissions.",
            Scope::Child => "Use --allow-child-process to manage permissions.",
            Scope::Worker => "Use --allow-worker to manage permissions.",
            Scope::Wasi => "Use --allow-wasi to manage permissions.",
            Scope::Addons => "Use --allow-addons to manage permissions.",
            Scope::Inspector => "",
        }
    }
}

/// Granted paths. All of them are absolute and normal.
#[derive(Clone, Debug, Default)]
struct Paths {
    all: bool,
    exact: Vec<Vec<u8>>,
    /// What is before a `*`.
    begins: Vec<Vec<u8>>,
}

impl Paths {
    fn new(granted: &[String]) -> Self {
        let mut paths = Paths::default();
        for path in granted {
            if path == "*" {
                paths.all = true;
                continue;
            }
            match path.split_once('*') {
                Some((before, _)) => {
                    let mut begin = bytes(&normal(Path::new(before)));
                    // A star after a slash means what is inside.
                    if before.ends_with('/') && !begin.ends_with(b"/") {
                        begin.push(b'/');
                    }
                    paths.begins.push(begin);
                }
                None => {
                    let path = normal(Path::new(path));
                    let mut name = bytes(&path);
                    if path.is_dir() {
                        if !name.ends_with(b"/") {
                            name.push(b'/');
                        }
                        paths.begins.push(name);
                    } else {
                        paths.exact.push(name);
                    }
                }
            }
        }
        paths
    }

    fn has(&self, path: &Path) -> bool {
        if self.all {
            return true;
        }
        let name = bytes(&normal(path));
        self.exact.contains(&name)
            || self
                .begins
                .iter()
                .any(|begin| name.starts_with(begin) || begin.strip_suffix(b"/") == Some(name.as_slice()))
    }
}

fn bytes(path: &Path) -> Vec<u8> {
    path.as_os_str().as_encoded_bytes().to_vec()
}

/// `path.resolve(path)`: absolute, without `.`, `..` and doubled slashes; links are not followed.
fn normal(path: &Path) -> PathBuf {
    let mut out = PathBuf::from("/");
    let cwd = if path.is_absolute() {
        PathBuf::new()
    } else {
        std::env::current_dir().unwrap_or_default()
    };
    for part in cwd.components().chain(path.components()) {
        match part {
            Component::Normal(name) => out.push(name),
            Component::ParentDir => {
                out.pop();
            }
            Component::RootDir | Component::CurDir | Component::Prefix(_) => {}
        }
    }
    out
}

/// What a program was granted, by the values of its options.
#[derive(Clone, Debug, Default)]
pub struct Grants {
    /// `--allow-fs-read`.
    pub read: Vec<String>,
    /// `--allow-fs-write`.
    pub write: Vec<String>,
    /// `--allow-child-process`.
    pub child: bool,
    /// `--allow-worker`.
    pub worker: bool,
    /// `--allow-wasi`.
    pub wasi: bool,
    /// `--allow-addons`.
    pub addons: bool,
}

/// The permissions of a runtime; there is no slot of it when the model is off.
#[derive(Clone, Debug)]
pub struct Permissions {
    read: Paths,
    write: Paths,
    child: bool,
    worker: bool,
    wasi: bool,
    addons: bool,
}

impl Permissions {
    /// Reads the grants. Relative paths are those of the working directory now; a
    /// directory grants what is in it.
    pub fn new(grants: &Grants) -> Self {
        Permissions {
            read: Paths::new(&grants.read),
            write: Paths::new(&grants.write),
            child: grants.child,
            worker: grants.worker,
            wasi: grants.wasi,
            addons: grants.addons,
        }
    }

    /// Whether something is granted: for the scopes of files one path, or all of them without one.
    pub fn grants(&self, scope: Scope, path: Option<&Path>) -> bool {
        let files = |paths: &Paths| path.map_or(paths.all, |path| paths.has(path));
        match scope {
            Scope::Read => files(&self.read),
            Scope::Write => files(&self.write),
            Scope::Child => self.child,
            Scope::Worker => self.worker,
            Scope::Wasi => self.wasi,
            Scope::Addons => self.addons,
            Scope::Inspector => false,
        }
    }
}

/// Asks for leave; `resource` is the path, program or name the error carries.
///
/// # Errors
/// `ERR_ACCESS_DENIED` when the model is on and does not grant it.
pub fn demand(scope: Scope, resource: &Path, cx: &mut Cx<'_>) -> JsResult<()> {
    match cx.try_slot::<Permissions>() {
        Some(permissions) if !permissions.grants(scope, Some(resource)) => Err(denied(scope, resource, cx)),
        _ => Ok(()),
    }
}

/// The error of a refusal.
pub fn denied(scope: Scope, resource: &Path, cx: &mut Cx<'_>) -> JsError {
    let message = format!("Access to this API has been restricted. {}", scope.advice());
    denied_with(&message, scope.name(), &resource.to_string_lossy(), cx)
}

/// The error of a refusal in words of its own.
pub fn denied_with(message: &str, permission: &str, resource: &str, cx: &mut Cx<'_>) -> JsError {
    let error = JsNativeError::error().with_message(message.to_owned());
    let object: JsObject = error.into_opaque(cx);
    let fields = [
        ("code", js_string!("ERR_ACCESS_DENIED")),
        ("permission", JsString::from(permission)),
        ("resource", JsString::from(resource)),
    ];
    for (key, value) in fields {
        if let Err(thrown) = cx.define(&object, key, value) {
            return thrown;
        }
    }
    JsError::from_opaque(JsValue::from(object))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn may_read(granted: &[&str], path: &str) -> bool {
        let read = granted.iter().map(|path| (*path).to_owned()).collect();
        let permissions = Permissions::new(&Grants {
            read,
            ..Grants::default()
        });
        permissions.grants(Scope::Read, Some(Path::new(path)))
    }

    #[test]
    fn paths_are_compared_as_they_resolve() {
        assert!(may_read(&["/none/a"], "/none/x/../a/."));
        assert!(!may_read(&["/none/a"], "/none/a/../b"));
        assert!(!may_read(&["/none/a"], "/none/ab"));
        assert!(!may_read(&["/none/a"], "/none/a/b"));
        let here = std::env::current_dir().unwrap().join("none");
        assert!(may_read(&["none"], &here.to_string_lossy()));
    }

    #[test]
    fn directories_and_stars_grant_what_is_inside() {
        assert!(may_read(&["/usr"], "/usr/x/y"));
        assert!(may_read(&["/usr"], "/usr"));
        assert!(!may_read(&["/usr"], "/usrx"));
        assert!(may_read(&["/none/a*"], "/none/ab/c"));
        assert!(may_read(&["/none/a/*"], "/none/a"));
        assert!(!may_read(&["/none/a/*"], "/none/ab"));
        assert!(may_read(&["/home/*.js"], "/home/x.md"));
        assert!(!may_read(&["/etc/passwd.*"], "/etc/passwd"));
    }

    #[test]
    fn only_a_star_grants_all() {
        let of = |text: &str| {
            let read = vec![text.to_owned()];
            Permissions::new(&Grants {
                read,
                ..Grants::default()
            })
        };
        assert!(of("*").grants(Scope::Read, None));
        assert!(!of("/").grants(Scope::Read, None));
        assert!(of("/").grants(Scope::Read, Some(Path::new("/x"))));
        assert!(!of("*").grants(Scope::Write, None));
    }
}
