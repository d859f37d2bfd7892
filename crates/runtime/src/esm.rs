//! `internalBinding('esm')`: what the loader of ES modules asks about files.
//!
//! Owns: resolving an import specifier for a URL, the format a file's name and
//! package say, the names a CommonJS text exports. Must not know: the loader's
//! caches, hooks and order (stdlib/internal/modules/esm/*).

use boa_engine::object::builtins::JsArray;
use boa_engine::{JsResult, JsString, JsValue};
use ouro_engine::Cx;
use ouro_engine::convert::arg;
use ouro_engine::trace::{self, Kind, Text};
use ouro_resolver::path::{decode, to_file_url};
use ouro_resolver::{Conditions, EsmTarget};

use crate::host_code;
use crate::modules::{absolute, answer, is_plain_builtin, loader, read, resolve_error, text, without_bom};

ouro_engine::binding! {
    pub mod "esm":
    fun "resolve"(3) = resolve;
    fun "defaultConditions"(0) = default_conditions;
    fun "packageType"(1) = package_type;
    fun "urlToPath"(1) = url_to_path;
    fun "pathToUrl"(1) = path_to_url;
    fun "readText"(1) = read_text;
    fun "lexCommonJs"(1) = lex_commonjs;
    fun "isModuleOnly"(1) = is_module_only;
}

/// The path of a `file:` URL without query and fragment.
fn file_path(url: &str) -> Option<String> {
    let rest = url.strip_prefix("file://")?;
    let end = rest.find(['?', '#']).unwrap_or(rest.len());
    let path = rest.get(..end)?;
    path.starts_with('/')
        .then(|| decode(path).ok().map(std::borrow::Cow::into_owned))?
}

/// `resolve(specifier, parentUrl, conditions)`: the URL an import means; an array
/// also carries the deprecations met. `undefined`: the parent is no file.
fn resolve(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let specifier: String = arg(args, 0, "specifier", cx)?;
    let parent: String = arg(args, 1, "parent", cx)?;
    let conditions: Option<Vec<String>> = arg(args, 2, "conditions", cx)?;
    let Some(base) = file_path(&parent) else {
        return Ok(JsValue::undefined());
    };
    let loader = loader(cx);
    let own = conditions.map(Conditions::exactly);
    let conditions = own.as_ref().unwrap_or(&loader.import_conditions);
    let tracer = cx.tracer();
    if tracer.is_some() {
        loader.resolver.borrow_mut().explain();
    }
    let outcome = answer(
        &loader,
        |resolver| {
            let target = resolver.import(&specifier, &base, conditions, &is_plain_builtin)?;
            Ok(Some(match target {
                EsmTarget::Builtin(id) => format!("node:{id}"),
                EsmTarget::File { url, .. } | EsmTarget::Url(url) => url,
            }))
        },
        cx,
    );
    if let Some(tracer) = tracer {
        let steps = loader.resolver.borrow_mut().take_steps();
        let found = outcome.as_ref().ok().and_then(JsValue::as_string);
        let kind = Kind::ModuleResolve {
            request: Text::Owned(specifier),
            from: Some(Text::Owned(base)),
            found: found.map(|found| Text::Owned(found.to_std_string_lossy())),
            tried: steps.iter().map(ToString::to_string).collect(),
        };
        tracer.emit(kind, trace::site(cx));
    }
    outcome
}

/// The conditions `import` asks with.
fn default_conditions(_: &JsValue, _: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let loader = loader(cx);
    let names: Vec<JsValue> = loader
        .import_conditions
        .names()
        .iter()
        .map(|name| text(name))
        .collect();
    Ok(JsArray::from_iter(names, cx).into())
}

/// `packageType(filename)`: `[type, package.json]` of the package a file belongs to.
fn package_type(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let filename: String = arg(args, 0, "filename", cx)?;
    let scope = loader(cx)
        .resolver
        .borrow_mut()
        .package_scope(&absolute(&filename));
    let scope = scope.map_err(|error| resolve_error(&error, cx))?;
    let (kind, file) = match &scope {
        Some(package) => (text(package.kind.as_str()), text(&package.file)),
        None => (text("none"), JsValue::undefined()),
    };
    Ok(JsArray::from_iter([kind, file], cx).into())
}

/// `urlToPath(url)`: the path of a `file:` URL, else `undefined`.
fn url_to_path(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let url: String = arg(args, 0, "url", cx)?;
    Ok(file_path(&url).map_or_else(JsValue::undefined, |path| text(&path)))
}

/// `pathToUrl(filename)`.
fn path_to_url(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let path: String = arg(args, 0, "path", cx)?;
    let mut url = to_file_url(&absolute(&path));
    // A folder stays one.
    if path.ends_with('/') && !url.ends_with('/') {
        url.push('/');
    }
    Ok(text(&url))
}

/// `readText(filename)`: a file as UTF-8 text, without byte order mark.
fn read_text(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let filename: String = arg(args, 0, "filename", cx)?;
    let bytes = read(&filename, cx)?;
    Ok(text(&String::from_utf8_lossy(without_bom(&bytes))))
}

/// `lexCommonJs(source)`: `[exports, reexports]`, `undefined` when the text cannot be read.
fn lex_commonjs(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let source: JsString = arg(args, 0, "source", cx)?;
    let Some(found) = ouro_cjs_lexer::lex(&source.to_std_string_lossy()) else {
        return Ok(JsValue::undefined());
    };
    let names = |list: Vec<String>, cx: &mut Cx<'_>| -> JsValue {
        let list: Vec<JsValue> = list.iter().map(|name| text(name)).collect();
        JsArray::from_iter(list, cx).into()
    };
    let exports = names(found.exports, cx);
    let reexports = names(found.reexports, cx);
    Ok(JsArray::from_iter([exports, reexports], cx).into())
}

/// `isModuleOnly(source)`: the text does not parse as CommonJS but does as a module.
fn is_module_only(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let source: JsString = arg(args, 0, "source", cx)?;
    let source = source.to_std_string_lossy();
    let source = source
        .strip_prefix("#!")
        .map_or_else(|| source.clone(), |rest| format!("//{rest}"));
    Ok(host_code::is_module_only(&source, cx).into())
}
