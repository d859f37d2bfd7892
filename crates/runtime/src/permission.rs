//! The permission model of a runtime: `internalBinding('permission')`, what the
//! options grant, and which native needs leave for what.
//!
//! Owns: the one table of natives that touch files or start programs. With the
//! model on, their tables are built with guarded functions; with it off nothing is
//! different. Classes and readers of modules ask by
//! [`demand`](ouro_engine::permission::demand). Must not know: how paths are matched
//! (crates/engine), `process.permission` (stdlib/internal/process/permission.js).

use std::ffi::OsString;
use std::io;
use std::os::unix::ffi::OsStringExt;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use boa_engine::{Finalize, JsError, JsObject, JsResult, JsString, JsValue, NativeFunction, Trace};
use ouro_engine::Cx;
use ouro_engine::complete::{callback_argument, error_value};
use ouro_engine::convert::{Bytes, FromJs, arg};
use ouro_engine::permission::{Grants, Permissions, Scope, demand, denied, denied_with};
use ouro_resolver::{FileSystem, Kind, LinkKind, StdFs};

use crate::builtins;
use crate::options::{Main, Options, Value};

ouro_engine::binding! {
    pub mod "permission":
    fun "has"(2) = has;
    fun "demand"(2) = demand_native;
    fun "flags"(0) = flags;
}

/// What a native needs, in the order of asking.
enum Need {
    /// To read the path of this argument.
    Read(usize),
    /// The same in the words of checks that Node makes before its natives.
    See(usize),
    /// To change the path of this argument.
    Write(usize),
    /// To change a path of which this argument is all but the end.
    Make(usize),
    /// What the flags of opening in the second argument ask for.
    Open(usize, usize),
    /// To read the path of the first argument when the second says that the system is asked.
    Native(usize, usize),
    /// To read and to write everything.
    All,
    /// It cannot be granted.
    Never,
    /// To start the program of this argument.
    Run(usize),
}

use Need::{All, Make, Native, Never, Open, Read, Run, See, Write};

/// How a native called with a callback refuses.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Refusal {
    /// It calls back, before it returns.
    Told,
    /// It throws.
    Thrown,
}

use Refusal::{Thrown, Told};

/// One guarded native.
struct Guard {
    table: &'static str,
    name: &'static str,
    arguments: usize,
    refusal: Refusal,
    needs: &'static [Need],
}

const fn fs(name: &'static str, arguments: usize, refusal: Refusal, needs: &'static [Need]) -> Guard {
    Guard {
        table: "fs",
        name,
        arguments,
        refusal,
        needs,
    }
}

/// All guarded natives; `arguments` are those before the callback.
const GUARDS: &[Guard] = &[
    fs("access", 2, Told, &[Read(0)]),
    fs("chmod", 2, Thrown, &[Write(0)]),
    fs("chown", 3, Told, &[Write(0)]),
    fs("copyFile", 3, Told, &[Read(0), Write(1)]),
    fs("exists", 1, Told, &[Read(0)]),
    fs("fchmod", 2, Told, &[Never]),
    fs("fchown", 3, Told, &[Never]),
    fs("fdatasync", 1, Told, &[Never]),
    fs("fsync", 1, Told, &[Never]),
    fs("futimes", 3, Told, &[Never]),
    fs("lchown", 3, Told, &[Write(0)]),
    fs("link", 2, Told, &[Read(0), Write(0), Write(1)]),
    fs("lstat", 3, Told, &[See(0)]),
    fs("lutimes", 3, Thrown, &[Write(0)]),
    fs("mkdir", 2, Thrown, &[Write(0)]),
    fs("mkdirAll", 2, Thrown, &[Write(0)]),
    fs("mkdtemp", 3, Told, &[Make(0)]),
    fs("open", 3, Told, &[Open(0, 1)]),
    fs("opendir", 2, Told, &[Read(0)]),
    fs("readFile", 2, Told, &[Open(0, 1)]),
    fs("readFileText", 2, Told, &[Open(0, 1)]),
    fs("readdir", 3, Told, &[Read(0)]),
    fs("readdirDeep", 2, Told, &[Read(0)]),
    fs("readlink", 2, Thrown, &[Read(0)]),
    fs("realpath", 3, Told, &[Native(0, 2)]),
    fs("rename", 2, Told, &[Read(0), Write(0), Write(1)]),
    fs("rm", 3, Told, &[See(0), Write(0)]),
    fs("rmdir", 1, Thrown, &[Write(0)]),
    fs("stat", 3, Told, &[Read(0)]),
    fs("statfs", 2, Told, &[Read(0)]),
    fs("symlink", 2, Told, &[All]),
    fs("truncate", 2, Told, &[Read(0), Write(0)]),
    fs("unlink", 1, Told, &[Write(0)]),
    fs("utimes", 3, Thrown, &[Write(0)]),
    fs("writeFile", 5, Told, &[Open(0, 1)]),
    Guard {
        table: "child_process",
        name: "spawnSync",
        arguments: 10,
        refusal: Thrown,
        needs: &[Run(0)],
    },
    Guard {
        table: "process",
        name: "chdir",
        arguments: 1,
        refusal: Thrown,
        needs: &[Read(0)],
    },
    Guard {
        table: "process",
        name: "execve",
        arguments: 3,
        refusal: Thrown,
        needs: &[Run(0)],
    },
];

/// Puts guards before the natives of a table that need leave.
///
/// # Errors
/// What defining a property throws.
pub fn guard(name: &str, table: &JsObject, cx: &mut Cx<'_>) -> JsResult<()> {
    if cx.try_slot::<Permissions>().is_none() {
        return Ok(());
    }
    for (index, guard) in GUARDS.iter().enumerate() {
        if guard.table != name {
            continue;
        }
        let Some(inner) = table.get(JsString::from(guard.name), cx)?.as_object() else {
            continue;
        };
        let guarded = cx.function(
            guard.name,
            guard.arguments,
            NativeFunction::from_copy_closure_with_captures(run_guarded, Guarded { index, inner }),
        );
        cx.define(table, guard.name, guarded)?;
    }
    Ok(())
}

#[derive(Trace, Finalize)]
struct Guarded {
    #[unsafe_ignore_trace]
    index: usize,
    inner: JsObject,
}

fn run_guarded(
    this: &JsValue,
    args: &[JsValue],
    guarded: &Guarded,
    context: &mut boa_engine::Context,
) -> JsResult<JsValue> {
    let cx = &mut Cx::new(context);
    if let Some(guard) = GUARDS.get(guarded.index)
        && let Some(permissions) = cx.try_slot::<Permissions>()
    {
        for need in guard.needs {
            let Some(error) = refuse(need, guard.name, args, &permissions, cx)? else {
                continue;
            };
            let callback = callback_argument(args, guard.arguments);
            let Some(callback) = callback.filter(|_| guard.refusal == Told) else {
                return Err(error);
            };
            let error = error_value(error, cx);
            return callback.call(&JsValue::undefined(), &[error], cx);
        }
    }
    guarded.inner.call(this, args, cx)
}

/// The bytes of an argument that is a path; no path when it is something else,
/// which the native refuses itself.
fn path_at(args: &[JsValue], index: usize, cx: &mut Cx<'_>) -> Option<PathBuf> {
    let value = args.get(index)?;
    let bytes = Bytes::from_js(value, "path", cx).ok()?;
    Some(OsString::from_vec(bytes.0).into())
}

/// The error for a need that is not met.
fn refuse(
    need: &Need,
    native: &str,
    args: &[JsValue],
    permissions: &Permissions,
    cx: &mut Cx<'_>,
) -> JsResult<Option<JsError>> {
    let (index, scopes): (usize, &[Scope]) = match need {
        Read(index) => (*index, &[Scope::Read]),
        See(index) => {
            let path = path_at(args, *index, cx);
            return Ok(path
                .filter(|path| !permissions.grants(Scope::Read, Some(path)))
                .map(|path| {
                    let message = "Access to this API has been restricted";
                    denied_with(message, Scope::Read.name(), &path.to_string_lossy(), cx)
                }));
        }
        Native(index, asked) if args.get(*asked).is_some_and(JsValue::to_boolean) => (*index, &[Scope::Read]),
        Native(..) => return Ok(None),
        Write(index) => (*index, &[Scope::Write]),
        Make(index) => {
            let path = path_at(args, *index, cx).map(|path| {
                let mut name = path.into_os_string();
                name.push("XXXXXX");
                PathBuf::from(name)
            });
            return Ok(path
                .filter(|path| !permissions.grants(Scope::Write, Some(path)))
                .map(|path| denied(Scope::Write, &path, cx)));
        }
        Open(index, flags) => (*index, opened(arg(args, *flags, "flags", cx)?)),
        All => {
            let all = permissions.grants(Scope::Read, None) && permissions.grants(Scope::Write, None);
            let message = "fs.symlink API requires full fs.read and fs.write permissions.";
            return Ok((!all).then(|| denied_with(message, "", "", cx)));
        }
        Never => {
            let message = format!("{native} API is disabled when Permission Model is enabled.");
            return Ok(Some(denied_with(&message, "", "", cx)));
        }
        Run(index) => (*index, &[Scope::Child]),
    };
    let Some(path) = path_at(args, index, cx) else {
        return Ok(None);
    };
    let scope = scopes
        .iter()
        .find(|scope| !permissions.grants(**scope, Some(&path)));
    Ok(scope.map(|scope| denied(*scope, &path, cx)))
}

/// What opening a file with these flags needs.
fn opened(flags: i32) -> &'static [Scope] {
    const CHANGES: i32 = libc::O_APPEND | libc::O_CREAT | libc::O_TRUNC;
    match flags & libc::O_ACCMODE {
        libc::O_WRONLY => &[Scope::Write],
        libc::O_RDONLY if flags & CHANGES == 0 => &[Scope::Read],
        _ => &[Scope::Read, Scope::Write],
    }
}

// --- resolution --------------------------------------------------------------------

/// The files resolution sees: where reading is restricted, what may not be read is not there.
pub(crate) struct Files(pub(crate) Option<Rc<Permissions>>);

impl FileSystem for Files {
    fn stat(&self, path: &str) -> Kind {
        StdFs.stat(path)
    }

    fn lstat(&self, path: &str) -> io::Result<LinkKind> {
        StdFs.lstat(path)
    }

    fn read_link(&self, path: &str) -> io::Result<String> {
        StdFs.read_link(path)
    }

    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        match &self.0 {
            Some(permissions) if !permissions.grants(Scope::Read, Some(path.as_ref())) => {
                Err(io::ErrorKind::NotFound.into())
            }
            _ => StdFs.read(path),
        }
    }
}

// --- options -----------------------------------------------------------------------

/// The options that grant something, in the order of their warnings.
const ALLOWING: [&str; 6] = [
    "--allow-addons",
    "--allow-child-process",
    "--allow-wasi",
    "--allow-worker",
    "--allow-fs-read",
    "--allow-fs-write",
];

fn list<'a>(options: &'a Options, name: &str) -> &'a [String] {
    match options.get(name) {
        Some(Value::List(list)) => list,
        _ => &[],
    }
}

/// Turns the model on when the options ask for it.
pub(crate) fn configure(options: &Options, cx: &mut Cx<'_>) {
    if let Some(permissions) = &options.permissions {
        cx.set_slot(permissions.clone());
        return;
    }
    if !options.flag("--permission") {
        return;
    }
    let mut read = list(options, "--allow-fs-read").to_vec();
    // What is started may be read.
    read.extend_from_slice(list(options, "--require"));
    if let Main::File(path) | Main::Check(path) = &options.main {
        read.push(path.to_string_lossy().into_owned());
    }
    cx.set_slot(Permissions::new(&Grants {
        read,
        write: list(options, "--allow-fs-write").to_vec(),
        child: options.flag("--allow-child-process"),
        worker: options.flag("--allow-worker"),
        wasi: options.flag("--allow-wasi"),
        addons: options.flag("--allow-addons"),
    }));
}

/// A worker has the permissions of its parent, whatever options it is given.
pub(crate) fn inherit(parent: &Options, worker: &mut Options, cx: &Cx<'_>) {
    let Some(permissions) = cx.try_slot::<Permissions>() else {
        return;
    };
    worker.permissions = Some((*permissions).clone());
    let is_ours = |name: &str| name == "--permission" || ALLOWING.contains(&name);
    let ours: Vec<_> = parent
        .values
        .iter()
        .filter(|(name, _)| is_ours(name))
        .cloned()
        .collect();
    worker.values.extend(ours);
}

/// Before the program: warnings, `process.permission`, or the error of options without `--permission`.
pub(crate) fn start(options: &Options, cx: &mut Cx<'_>) -> JsResult<()> {
    let is_given = |name: &&&str| match options.get(name) {
        Some(Value::Flag(on)) => *on,
        Some(Value::List(list)) => !list.is_empty(),
        _ => false,
    };
    let given: Vec<&&str> = ALLOWING.iter().filter(is_given).collect();
    let is_on = options.flag("--permission");
    if is_on || !given.is_empty() {
        let given: Vec<JsValue> = given.iter().map(|name| JsString::from(**name).into()).collect();
        let given = boa_engine::object::builtins::JsArray::from_iter(given, cx);
        let args = [JsValue::from(is_on), given.into()];
        builtins::call_export("internal/process/permission", "start", &args, cx)?;
    }
    Ok(())
}

// --- natives -----------------------------------------------------------------------

/// `has(scope, reference)`.
fn has(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let scope: String = arg(args, 0, "scope", cx)?;
    let Some(permissions) = cx.try_slot::<Permissions>() else {
        return Ok(true.into());
    };
    let path = path_at(args, 1, cx);
    let grants = |scope| permissions.grants(scope, path.as_deref());
    Ok(match scope.as_str() {
        "fs" => grants(Scope::Read) && grants(Scope::Write),
        name => Scope::parse(name).is_some_and(grants),
    }
    .into())
}

/// `demand(scope, resource)`: throws unless it is granted or nothing is restricted.
fn demand_native(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let scope: String = arg(args, 0, "scope", cx)?;
    let resource: String = arg(args, 1, "resource", cx)?;
    let Some(scope) = Scope::parse(&scope) else {
        return Err(cx.type_error("native argument 'scope' must be a scope"));
    };
    demand(scope, Path::new(&resource), cx)?;
    Ok(JsValue::undefined())
}

/// `flags()`: the options that give a child the same permissions, as words of
/// `NODE_OPTIONS`; `undefined` when nothing is restricted.
fn flags(_: &JsValue, _: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let Some(options) = cx
        .try_slot::<Options>()
        .filter(|options| options.flag("--permission"))
    else {
        return Ok(JsValue::undefined());
    };
    let mut words = vec!["--permission".to_owned()];
    for name in ALLOWING {
        match options.get(name) {
            Some(Value::Flag(true)) => words.push(name.to_owned()),
            Some(Value::List(paths)) => words.extend(paths.iter().map(|path| {
                let path = path.replace('\\', "\\\\").replace('"', "\\\"");
                format!("\"{name}={path}\"")
            })),
            _ => {}
        }
    }
    Ok(JsString::from(words.join(" ")).into())
}
