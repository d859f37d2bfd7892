//! `internalBinding('modules')`: what the CommonJS loader does natively.
//!
//! Owns: the resolver of this runtime, reading and decoding of module files,
//! compiling a module's text as a function. Must not know: the Module class,
//! its cache, the order of loading (stdlib/internal/modules/cjs/loader.js).

use std::cell::RefCell;
use std::rc::Rc;

use boa_engine::object::builtins::JsArray;
use boa_engine::property::PropertyKey;
use boa_engine::string::JsStrVariant;
use boa_engine::{JsError, JsNativeError, JsObject, JsResult, JsString, JsValue, js_string};
use ouro_base::SysError;
use ouro_engine::Cx;
use ouro_engine::convert::arg;
use ouro_engine::errors::OpError;
use ouro_engine::permission::{Permissions, Scope, demand};
use ouro_engine::trace::{self, Kind, Text};
use ouro_resolver::path::{basename, dirname, resolve as resolve_path};
use ouro_resolver::{
    CjsRequest, Conditions, ErrorKind, Kind as FileKind, PackageType, ResolveError, Resolver,
    node_modules_paths,
};

use rustc_hash::FxHashMap;

use crate::options::{Options, Value};
use crate::permission::Files;
use crate::{contextify, stdlib};

ouro_engine::binding! {
    pub mod "modules":
    fun "resolve"(5) = resolve;
    fun "findPath"(4) = find_path;
    fun "resolveScoped"(2) = resolve_scoped;
    fun "resolveExports"(2) = resolve_exports;
    fun "identity"(2) = identity;
    fun "stat"(1) = stat;
    fun "readPackage"(1) = read_package;
    fun "nearestPackageJson"(1) = nearest_package_json;
    fun "findPackageJson"(2) = find_package_json;
    fun "nodeModulePaths"(1) = node_module_paths;
    fun "globalPaths"(0) = global_paths;
    fun "setGlobalPaths"(1) = set_global_paths;
    fun "builtinId"(1) = builtin_id;
    fun "beginChain"(0) = begin_chain;
    fun "endChain"(0) = end_chain;
    fun "setOwn"(3) = set_own;
    fun "dirname"(1) = directory_of;
    fun "extensionOf"(2) = extension_of;
    fun "isTypeScript"(1) = is_typescript;
    fun "known"(2) = known;
    fun "remember"(3) = remember;
    fun "forget"(2) = forget;
    fun "format"(1) = format;
    fun "readSource"(1) = read_source;
    fun "compile"(2) = compile;
    fun "compileFile"(1) = compile_file;
    fun "runInThisContext"(2) = run_in_this_context;
}

/// The names a module's text sees.
const PARAMETERS: [&str; 5] = ["exports", "require", "module", "__filename", "__dirname"];

/// The resolver and what it is asked with.
pub(crate) struct Loader {
    pub(crate) resolver: RefCell<Resolver<Files>>,
    conditions: Conditions,
    /// What `import` asks with.
    pub(crate) import_conditions: Conditions,
    /// Where bare requests are looked up last: NODE_PATH, home, prefix.
    global_paths: RefCell<Vec<String>>,
    /// (Directory, request) to the file it led to; the Module class keeps only
    /// what is in its cache.
    led_to: RefCell<FxHashMap<(JsString, JsString), JsString>>,
    /// The last directory asked for its `node_modules` directories, and those.
    last_paths: RefCell<(JsString, Vec<JsValue>)>,
}

pub(crate) fn loader(cx: &mut Cx<'_>) -> Rc<Loader> {
    if let Some(found) = cx.try_slot::<Loader>() {
        return found;
    }
    let options = cx.try_slot::<Options>();
    let flag = |name: &str| options.as_ref().is_some_and(|o| o.flag(name));
    let user = match options.as_ref().and_then(|o| o.get("--conditions")) {
        Some(Value::List(names)) => names.clone(),
        Some(Value::Text(name)) => vec![name.clone()],
        _ => Vec::new(),
    };
    let settings = ouro_resolver::Options {
        preserve_symlinks: flag("--preserve-symlinks") || set_to_one("NODE_PRESERVE_SYMLINKS"),
        preserve_symlinks_main: flag("--preserve-symlinks-main") || set_to_one("NODE_PRESERVE_SYMLINKS_MAIN"),
    };
    let prefix = options
        .as_ref()
        .map(|o| o.exec_path.to_string_lossy().into_owned())
        .unwrap_or_default();
    let permissions = cx.try_slot::<Permissions>();
    let addons = !matches!(
        options.as_ref().and_then(|o| o.get("--addons")),
        Some(Value::Flag(false))
    ) && permissions
        .as_ref()
        .is_none_or(|permissions| permissions.grants(Scope::Addons, None));
    cx.set_slot(Loader {
        resolver: RefCell::new(Resolver::new(Files(permissions), settings)),
        conditions: Conditions::cjs(&user, addons),
        import_conditions: Conditions::esm(&user, addons),
        global_paths: RefCell::new(initial_global_paths(&prefix)),
        led_to: RefCell::default(),
        last_paths: RefCell::default(),
    })
}

fn set_to_one(name: &str) -> bool {
    std::env::var_os(name).is_some_and(|value| value == "1")
}

pub(crate) fn initial_global_paths(exec_path: &str) -> Vec<String> {
    let mut paths = Vec::new();
    if let Some(list) = std::env::var_os("NODE_PATH") {
        paths.extend(
            list.to_string_lossy()
                .split(':')
                .filter(|p| !p.is_empty())
                .map(str::to_owned),
        );
    }
    if let Some(home) = std::env::var_os("HOME").filter(|home| !home.is_empty()) {
        let home = absolute(&home.to_string_lossy());
        paths.push(resolve_path(&home, ".node_modules"));
        paths.push(resolve_path(&home, ".node_libraries"));
    }
    paths.push(resolve_path(&absolute(exec_path), "../../lib/node"));
    paths
}

/// `path.resolve(path)`.
pub(crate) fn absolute(path: &str) -> String {
    if path.starts_with('/') {
        return resolve_path("/", path);
    }
    let cwd = std::env::current_dir()
        .map(|dir| dir.to_string_lossy().into_owned())
        .unwrap_or_else(|_| "/".into());
    resolve_path(&cwd, path)
}

pub(crate) fn is_plain_builtin(name: &str) -> bool {
    stdlib::PUBLIC.binary_search(&name).is_ok()
}

/// The id behind a request that names a builtin.
pub(crate) fn builtin(request: &str) -> Option<&str> {
    match request.strip_prefix("node:") {
        Some(id) => (is_plain_builtin(id) || stdlib::PREFIX_ONLY.contains(&id)).then_some(id),
        None => is_plain_builtin(request).then_some(request),
    }
}

pub(crate) fn text(value: &str) -> JsValue {
    JsString::from(value).into()
}

fn optional_text(args: &[JsValue], index: usize) -> Option<String> {
    args.get(index)
        .and_then(JsValue::as_string)
        .map(|s| s.to_std_string_lossy())
}

/// The request of a hook that programs call themselves.
fn request_text(args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<String> {
    match optional_text(args, 0) {
        Some(request) => Ok(request),
        None => {
            let value = args.first().cloned().unwrap_or_default();
            Err(cx.node_error("ERR_INVALID_ARG_TYPE", &[text("request"), text("string"), value]))
        }
    }
}

/// The strings of an array (what else is in it is left out).
fn strings(value: Option<&JsValue>, cx: &mut Cx<'_>) -> JsResult<Vec<String>> {
    let Some(object) = value.and_then(JsValue::as_object) else {
        return Ok(Vec::new());
    };
    let length = object.get(js_string!("length"), cx)?.to_length(cx)?.min(1 << 20);
    let mut out = Vec::new();
    for index in 0..length {
        if let Some(item) = object.get(index, cx)?.as_string() {
            out.push(item.to_std_string_lossy());
        }
    }
    Ok(out)
}

/// The keys of `Module._extensions`.
fn extension_names(value: Option<&JsValue>, cx: &mut Cx<'_>) -> JsResult<Vec<String>> {
    let Some(object) = value.and_then(JsValue::as_object) else {
        return Ok(Vec::new());
    };
    let keys = object.own_property_keys(cx)?;
    Ok(keys
        .into_iter()
        .filter_map(|key| match key {
            PropertyKey::String(name) => Some(name.to_std_string_lossy()),
            _ => None,
        })
        .collect())
}

// --- resolution ------------------------------------------------------------------

/// Runs a resolution; gives the file name, `undefined`, or an array that also
/// carries the deprecations met.
pub(crate) fn answer<T: AsRef<str>>(
    loader: &Loader,
    ask: impl FnOnce(&mut Resolver<Files>) -> Result<Option<T>, ResolveError>,
    cx: &mut Cx<'_>,
) -> JsResult<JsValue> {
    let (found, warnings) = {
        let mut resolver = loader.resolver.borrow_mut();
        let found = ask(&mut resolver);
        let warnings = if resolver.has_warnings() {
            resolver.take_warnings()
        } else {
            Vec::new()
        };
        (found, warnings)
    };
    let found = match found {
        Ok(found) => found.map_or_else(JsValue::undefined, |name| text(name.as_ref())),
        Err(error) => return Err(resolve_error(&error, cx)),
    };
    if warnings.is_empty() {
        return Ok(found);
    }
    let mut list = vec![found];
    for warning in warnings {
        list.push(text(warning.code()));
        list.push(text(&warning.to_string()));
    }
    Ok(JsArray::from_iter(list, cx).into())
}

/// `resolve(request, parentFilename, parentPaths, isMain, extensions)`: all of
/// `Module._resolveFilename` for what is no builtin.
fn resolve(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let request = request_text(args, cx)?;
    let parent = optional_text(args, 1).filter(|name| !name.is_empty());
    let is_main = args.get(3).is_some_and(JsValue::to_boolean);
    let loader = loader(cx);
    let relative = request
        .strip_prefix('.')
        .is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '/']));
    let paths = if request.starts_with('/') {
        Vec::new()
    } else if !relative {
        let mut paths = strings(args.get(2), cx)?;
        paths.extend(loader.global_paths.borrow().iter().cloned());
        paths
    } else if let Some(parent) = &parent {
        vec![dirname(&absolute(parent)).to_owned()]
    } else {
        vec![absolute(".")]
    };
    let extensions = extension_names(args.get(4), cx)?;
    let request = CjsRequest {
        request: &request,
        paths: &paths,
        parent: parent.as_deref(),
        is_main,
        extensions: &extensions,
        conditions: &loader.conditions,
        is_builtin: &is_plain_builtin,
    };
    let Some(tracer) = cx.tracer() else {
        return answer(&loader, |resolver| resolver.require(&request), cx);
    };
    loader.resolver.borrow_mut().explain();
    let site = trace::site(cx);
    let outcome = answer(&loader, |resolver| resolver.require(&request), cx);
    let steps = loader.resolver.borrow_mut().take_steps();
    let found = outcome.as_ref().ok().and_then(JsValue::as_string);
    let kind = Kind::ModuleResolve {
        request: Text::Owned(request.request.to_owned()),
        from: parent.clone().map(Text::Owned),
        found: found.map(|found| Text::Owned(found.to_std_string_lossy())),
        tried: steps.iter().map(ToString::to_string).collect(),
    };
    tracer.emit(kind, site);
    outcome
}

/// `findPath(request, paths, isMain, extensions)`: `Module._findPath`.
fn find_path(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let request = request_text(args, cx)?;
    let paths: Vec<String> = strings(args.get(1), cx)?
        .iter()
        .map(|path| absolute(path))
        .collect();
    let is_main = args.get(2).is_some_and(JsValue::to_boolean);
    let extensions = extension_names(args.get(3), cx)?;
    let loader = loader(cx);
    let request = CjsRequest {
        request: &request,
        paths: &paths,
        parent: None,
        is_main,
        extensions: &extensions,
        conditions: &loader.conditions,
        is_builtin: &is_plain_builtin,
    };
    answer(&loader, |resolver| resolver.find_path(&request), cx)
}

/// `resolveScoped(request, asker)`: `#imports` and self-reference only.
fn resolve_scoped(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let request = request_text(args, cx)?;
    let parent: String = arg(args, 1, "asker", cx)?;
    let loader = loader(cx);
    let request = CjsRequest {
        request: &request,
        paths: &[],
        parent: Some(&parent),
        is_main: false,
        extensions: &[],
        conditions: &loader.conditions,
        is_builtin: &is_plain_builtin,
    };
    answer(&loader, |resolver| resolver.require_scoped(&request), cx)
}

/// `resolveExports(directory, request)`: `exports` of the package below a
/// lookup directory.
fn resolve_exports(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let directory: String = arg(args, 0, "directory", cx)?;
    let request: String = arg(args, 1, "request", cx)?;
    let loader = loader(cx);
    answer(
        &loader,
        |resolver| resolver.exports_below(&absolute(&directory), &request, &loader.conditions),
        cx,
    )
}

/// `identity(filename, isMain)`: the real path unless links are preserved.
fn identity(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let filename: String = arg(args, 0, "filename", cx)?;
    let is_main = args.get(1).is_some_and(JsValue::to_boolean);
    answer(
        &loader(cx),
        |resolver| resolver.identity(&absolute(&filename), is_main).map(Some),
        cx,
    )
}

/// `stat(path)`: 0 file, 1 directory, negative when nothing is there.
fn stat(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let path: String = arg(args, 0, "path", cx)?;
    let kind = loader(cx).resolver.borrow_mut().kind(&absolute(&path));
    Ok(JsValue::from(match kind {
        FileKind::File => 0,
        FileKind::Directory => 1,
        FileKind::Missing => -2,
    }))
}

/// `readPackage(directory)`.
fn read_package(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let directory: String = arg(args, 0, "directory", cx)?;
    let directory = absolute(&directory);
    let read = loader(cx).resolver.borrow_mut().package(&directory, None);
    let package = read.map_err(|error| resolve_error(&error, cx))?;
    let object = JsObject::with_null_proto();
    cx.define(&object, "exists", package.is_some())?;
    cx.define(
        &object,
        "pjsonPath",
        text(&resolve_path(&directory, "package.json")),
    )?;
    let kind = package.as_ref().map_or(PackageType::None, |p| p.kind);
    for (key, value) in [
        ("name", package.as_ref().and_then(|p| p.name.as_deref())),
        ("main", package.as_ref().and_then(|p| p.main.as_deref())),
        ("type", Some(kind.as_str())),
    ] {
        if let Some(value) = value {
            cx.define(&object, key, text(value))?;
        }
    }
    Ok(object.into())
}

/// `nearestPackageJson(filename)`: the package.json a file belongs to.
fn nearest_package_json(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let filename: String = arg(args, 0, "filename", cx)?;
    answer(
        &loader(cx),
        |resolver| {
            Ok(resolver
                .package_scope(&absolute(&filename))?
                .map(|package| package.file.clone()))
        },
        cx,
    )
}

/// `findPackageJson(specifier, asker)`: the package.json of a bare specifier.
fn find_package_json(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let specifier: String = arg(args, 0, "specifier", cx)?;
    let asker: String = arg(args, 1, "asker", cx)?;
    let Some((name, ..)) = ouro_resolver::split_specifier(&specifier) else {
        let why = text("is not a valid package name");
        return Err(cx.node_error(
            "ERR_INVALID_MODULE_SPECIFIER",
            &[text(&specifier), why, text(&asker)],
        ));
    };
    let dirs = node_modules_paths(dirname(&absolute(&asker)));
    answer(
        &loader(cx),
        |resolver| Ok(resolver.find_package(name, &dirs)?.map(|p| p.file.clone())),
        cx,
    )
}

fn node_module_paths(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let Some(from) = args.first().and_then(JsValue::as_string) else {
        let value = args.first().cloned().unwrap_or_default();
        return Err(cx.node_error("ERR_INVALID_ARG_TYPE", &[text("path"), text("string"), value]));
    };
    // A relative one depends on the working directory too.
    let absolute_already = from.code_unit_at(0) == Some(u16::from(b'/'));
    let loader = loader(cx);
    if absolute_already && loader.last_paths.borrow().0 == from {
        let paths = loader.last_paths.borrow().1.clone();
        return Ok(JsArray::from_iter(paths, cx).into());
    }
    let paths: Vec<JsValue> = node_modules_paths(&absolute(&from.to_std_string_lossy()))
        .iter()
        .map(|path| text(path))
        .collect();
    if absolute_already {
        loader.last_paths.replace((from, paths.clone()));
    }
    Ok(JsArray::from_iter(paths, cx).into())
}

/// `dirname(path)`: what is before the last slash, as `module.path` has it.
fn directory_of(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let path: JsString = arg(args, 0, "path", cx)?;
    let slash = match path.as_str().variant() {
        JsStrVariant::Latin1(units) => units.iter().rposition(|unit| *unit == b'/'),
        JsStrVariant::Utf16(units) => units.iter().rposition(|unit| *unit == u16::from(b'/')),
    };
    Ok(match slash {
        None => js_string!(".").into(),
        Some(0) => js_string!("/").into(),
        Some(at) => path.get(..at).unwrap_or_default().into(),
    })
}

/// `extensionOf(filename, extensions)`: the longest registered one, else `.js`:
/// `.js` for `a.test.js` unless `.test.js` is registered.
fn extension_of(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let filename: JsString = arg(args, 0, "filename", cx)?;
    let extensions: JsObject = arg(args, 1, "extensions", cx)?;
    let filename = filename.to_std_string_lossy();
    let name = basename(&filename);
    // A dot at the start hides a file, it begins no extension.
    for (at, _) in name.match_indices('.').filter(|(at, _)| *at > 0) {
        let extension = match &name[at..] {
            ".js" => js_string!(".js"),
            other => JsString::from(other),
        };
        if extensions.get(extension.clone(), cx)?.to_boolean() {
            return Ok(extension.into());
        }
    }
    Ok(js_string!(".js").into())
}

/// The key of a request from a directory; nothing for values no lookup knows.
fn led_to_key(args: &[JsValue]) -> Option<(JsString, JsString)> {
    Some((args.first()?.as_string()?, args.get(1)?.as_string()?))
}

/// `known(directory, request)`: the file remembered for it, or `undefined`.
fn known(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let Some(key) = led_to_key(args) else {
        return Ok(JsValue::undefined());
    };
    let found = loader(cx).led_to.borrow().get(&key).cloned();
    if let (Some(file), Some(tracer)) = (&found, cx.tracer()) {
        let kind = Kind::ModuleCache {
            request: Text::Owned(key.1.to_std_string_lossy()),
            file: Text::Owned(file.to_std_string_lossy()),
        };
        tracer.emit(kind, trace::site(cx));
    }
    Ok(found.map_or_else(JsValue::undefined, JsValue::from))
}

/// `remember(directory, request, filename)`.
fn remember(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    if let (Some(key), Some(file)) = (led_to_key(args), args.get(2).and_then(JsValue::as_string)) {
        loader(cx).led_to.borrow_mut().insert(key, file);
    }
    Ok(JsValue::undefined())
}

/// `forget(directory, request)`.
fn forget(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    if let Some(key) = led_to_key(args) {
        loader(cx).led_to.borrow_mut().remove(&key);
    }
    Ok(JsValue::undefined())
}

fn global_paths(_: &JsValue, _: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let paths: Vec<JsValue> = loader(cx)
        .global_paths
        .borrow()
        .iter()
        .map(|path| text(path))
        .collect();
    Ok(JsArray::from_iter(paths, cx).into())
}

fn set_global_paths(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let paths = strings(args.first(), cx)?;
    loader(cx).global_paths.replace(paths);
    Ok(JsValue::undefined())
}

/// `builtinId(request)`: the id of the builtin a request names, or `undefined`.
fn builtin_id(_: &JsValue, args: &[JsValue], _: &mut Cx<'_>) -> JsResult<JsValue> {
    let Some(request) = args.first().and_then(JsValue::as_string) else {
        return Ok(JsValue::undefined());
    };
    // No id is longer than this; most requests are, and need no conversion.
    if request.len() > 32 {
        return Ok(JsValue::undefined());
    }
    Ok(builtin(&request.to_std_string_lossy()).map_or_else(JsValue::undefined, text))
}

fn begin_chain(_: &JsValue, _: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    loader(cx).resolver.borrow_mut().begin_chain();
    Ok(JsValue::undefined())
}

fn end_chain(_: &JsValue, _: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    loader(cx).resolver.borrow_mut().end_chain();
    Ok(JsValue::undefined())
}

/// The error object of a failed resolution.
pub(crate) fn resolve_error(error: &ResolveError, cx: &mut Cx<'_>) -> JsError {
    let undefined = JsValue::undefined;
    let maybe = |value: &Option<String>| value.as_deref().map_or_else(undefined, text);
    // Messages of coded errors come from the one table; it takes a package's
    // directory with a slash where we hold its package.json.
    let dir = |file: &str| text(file.strip_suffix("package.json").unwrap_or(file));
    let (code, args) = match error {
        ResolveError::PathNotExported {
            package_json,
            subpath,
            base,
        } => (
            "ERR_PACKAGE_PATH_NOT_EXPORTED",
            vec![dir(package_json), text(subpath), maybe(base)],
        ),
        ResolveError::ImportNotDefined {
            specifier,
            package_json,
            base,
        } => (
            "ERR_PACKAGE_IMPORT_NOT_DEFINED",
            vec![
                text(specifier),
                package_json.as_deref().map_or_else(undefined, dir),
                text(base),
            ],
        ),
        ResolveError::InvalidSpecifier {
            specifier,
            reason,
            base,
        } => (
            "ERR_INVALID_MODULE_SPECIFIER",
            vec![text(specifier), text(reason), maybe(base)],
        ),
        ResolveError::InvalidTarget {
            package_json,
            key,
            target,
            imports,
            base,
        } => (
            "ERR_INVALID_PACKAGE_TARGET",
            vec![
                dir(package_json),
                text(key),
                text(target),
                JsValue::from(*imports),
                maybe(base),
            ],
        ),
        ResolveError::InvalidConfig {
            package_json,
            importing,
            reason: Some(reason),
            ..
        } => (
            "ERR_INVALID_PACKAGE_CONFIG",
            vec![text(package_json), maybe(importing), text(reason)],
        ),
        ResolveError::UnsupportedDirImport { path, base, url } => (
            "ERR_UNSUPPORTED_DIR_IMPORT",
            vec![text(path), text(base), text(url)],
        ),
        ResolveError::NotFound { what, base, url, .. } => {
            ("ERR_MODULE_NOT_FOUND", vec![text(what), text(base), maybe(url)])
        }
        ResolveError::UnknownBuiltin { name } => ("ERR_UNKNOWN_BUILTIN_MODULE", vec![text(name)]),
        ResolveError::InvalidUrlScheme => ("ERR_INVALID_URL_SCHEME", vec![text("file")]),
        ResolveError::InvalidFileUrlHost { .. } => ("ERR_INVALID_FILE_URL_HOST", vec![text("linux")]),
        ResolveError::System { errno, syscall, path } => {
            return SysError::new(*errno, *syscall).path(path).into_error(cx);
        }
        // The loader's plain errors, whose stack shows no code.
        ResolveError::InvalidMain { .. }
        | ResolveError::TargetNotFound { .. }
        | ResolveError::InvalidConfig { .. }
        | ResolveError::MalformedUri { .. } => return plain_error(error, cx),
    };
    cx.node_error(code, &args)
}

fn plain_error(error: &ResolveError, cx: &mut Cx<'_>) -> JsError {
    let native = match error.kind() {
        ErrorKind::Error => JsNativeError::error(),
        ErrorKind::TypeError => JsNativeError::typ(),
        ErrorKind::UriError => JsNativeError::uri(),
    };
    let made = JsError::from(native.with_message(error.to_string()));
    let Ok(value) = made.into_opaque(cx) else {
        return cx.type_error(error.to_string());
    };
    if let Some(object) = value.as_object() {
        let code = error.code();
        if !code.is_empty()
            && let Err(thrown) = cx.define(&object, "code", text(code))
        {
            return thrown;
        }
        for (key, value) in error.properties() {
            if let Err(thrown) = cx.define(&object, key, text(value)) {
                return thrown;
            }
        }
    }
    JsError::from_opaque(value)
}

/// `setOwn(object, key, value)`: assigns past setters of `Object.prototype`.
fn set_own(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let object: JsObject = arg(args, 0, "object", cx)?;
    let key: JsString = arg(args, 1, "key", cx)?;
    let value = args.get(2).cloned().unwrap_or_default();
    object.create_data_property_or_throw(key, value, cx)?;
    Ok(JsValue::undefined())
}

// --- reading and compiling -----------------------------------------------------------

pub(crate) fn read(filename: &str, cx: &mut Cx<'_>) -> JsResult<Vec<u8>> {
    demand(Scope::Read, filename.as_ref(), cx)?;
    std::fs::read(filename).map_err(|error| {
        // Node opens first and learns only from `read` that it is a directory.
        if error.raw_os_error() == Some(21) {
            return SysError::from_io(&error, "read").into_error(cx);
        }
        SysError::from_io(&error, "open").path(filename).into_error(cx)
    })
}

pub(crate) fn without_bom(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)
}

fn ending(filename: &str) -> Option<&str> {
    basename(filename).rsplit_once('.').map(|(_, end)| end)
}

/// Whether a file's name says that it has types, and types are to be removed.
fn has_types(filename: &str, cx: &mut Cx<'_>) -> bool {
    matches!(ending(filename), Some("ts" | "mts" | "cts"))
        && cx
            .try_slot::<Options>()
            .is_some_and(|options| options.flag("--experimental-strip-types"))
}

/// `isTypeScript(filename)`.
fn is_typescript(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let filename: String = arg(args, 0, "filename", cx)?;
    Ok(has_types(&filename, cx).into())
}

/// Whether a file is CommonJS or an ES module by its name and package.
fn file_format(filename: &str, cx: &mut Cx<'_>) -> JsResult<PackageType> {
    match ending(filename) {
        Some("mjs" | "mts") => Ok(PackageType::Module),
        Some("ts") if !has_types(filename, cx) => Ok(PackageType::None),
        Some("js" | "ts") => {
            let scope = loader(cx)
                .resolver
                .borrow_mut()
                .package_scope(&absolute(filename));
            let scope = scope.map_err(|error| resolve_error(&error, cx))?;
            Ok(scope.map_or(PackageType::None, |package| package.kind))
        }
        Some("cjs" | "cts") => Ok(PackageType::CommonJs),
        _ => Ok(PackageType::None),
    }
}

/// `format(filename)`: `module`, `commonjs` or `none`.
fn format(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let filename: String = arg(args, 0, "filename", cx)?;
    Ok(text(file_format(&filename, cx)?.as_str()))
}

/// `readSource(filename)`: a file's text without byte order mark.
fn read_source(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let filename: String = arg(args, 0, "filename", cx)?;
    let bytes = read(&filename, cx)?;
    Ok(text(&String::from_utf8_lossy(without_bom(&bytes))))
}

/// `compile(content, filename)`: a module's text as its function.
fn compile(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let content: JsString = arg(args, 0, "content", cx)?;
    let filename: String = arg(args, 1, "filename", cx)?;
    module_function(&content.to_std_string_lossy(), &filename, cx)
}

/// `compileFile(filename)`: reads and compiles; `null` for an ES module, `undefined`
/// for TypeScript.
fn compile_file(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let filename: String = arg(args, 0, "filename", cx)?;
    if has_types(&filename, cx) {
        return Ok(JsValue::undefined());
    }
    if file_format(&filename, cx)? == PackageType::Module {
        return Ok(JsValue::null());
    }
    let bytes = read(&filename, cx)?;
    module_function(&String::from_utf8_lossy(without_bom(&bytes)), &filename, cx)
}

fn module_function(content: &str, filename: &str, cx: &mut Cx<'_>) -> JsResult<JsValue> {
    if let Some(tracer) = cx.tracer() {
        let file = Text::Owned(filename.to_owned());
        tracer.emit(Kind::ModuleLoad { file }, trace::site(cx));
    }
    let unit = contextify::Unit {
        source: content,
        filename,
        ..contextify::Unit::default()
    };
    Ok(contextify::compile_function(&unit, &PARAMETERS, JsValue::undefined(), cx)?.into())
}

/// `runInThisContext(text, filename)`: for a program's own module wrapper.
fn run_in_this_context(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let content: String = arg(args, 0, "content", cx)?;
    let filename: String = arg(args, 1, "filename", cx)?;
    let unit = contextify::Unit {
        source: &content,
        filename: &filename,
        ..contextify::Unit::default()
    };
    contextify::run_script(&unit, cx)
}
