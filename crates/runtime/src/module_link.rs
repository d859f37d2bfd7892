//! Why a graph does not link: which import names nothing, and where it stands
//! in the text. The engine's syntax tree keeps no places of imports: they are
//! looked up in the text when an error needs them.
//!
//! Must not know: how modules are found.

use boa_engine::module::{ModulePhase, UnresolvedImport};
use boa_engine::{JsError, JsNativeError, JsResult, JsString, Module};
use ouro_engine::Cx;
use ouro_engine::errors::source_text;
use rustc_hash::FxHashSet;

use crate::contextify;

/// A module and all it imports, dependencies first, without what was evaluated already.
pub fn modules_below(root: &Module) -> Vec<Module> {
    let mut seen = FxHashSet::default();
    let mut order = Vec::new();
    let mut stack = vec![(root.clone(), false)];
    while let Some((module, is_left)) = stack.pop() {
        if is_left {
            order.push(module);
            continue;
        }
        if !seen.insert(module.clone()) {
            continue;
        }
        stack.push((module.clone(), true));
        if !matches!(module.phase(), ModulePhase::Evaluated | ModulePhase::Errored) {
            stack.extend(module.loaded().into_iter().rev().map(|module| (module, false)));
        }
    }
    order
}

/// Refuses a graph that cannot be linked, before anything of it changes.
pub fn check(root: &Module, cx: &mut Cx<'_>) -> JsResult<()> {
    let unlinked: Vec<Module> = modules_below(root)
        .into_iter()
        .filter(|module| module.phase() == ModulePhase::Unlinked)
        .collect();
    for module in &unlinked {
        if let Some(request) = module.requests().get(module.loaded().len()) {
            let specifier = request.specifier().clone().into();
            return Err(cx.node_error("ERR_VM_MODULE_LINK_FAILURE", &[specifier]));
        }
    }
    for module in &unlinked {
        if let Some(unresolved) = module.unresolved_import(cx) {
            return Err(link_error(&unresolved, cx));
        }
    }
    Ok(())
}

fn link_error(unresolved: &UnresolvedImport, cx: &mut Cx<'_>) -> JsError {
    let specifier = unresolved.specifier.to_std_string_lossy();
    let name = unresolved.name.to_std_string_lossy();
    let message = if unresolved.ambiguous {
        format!("The requested module '{specifier}' contains conflicting star exports for name '{name}'")
    } else {
        format!("The requested module '{specifier}' does not provide an export named '{name}'")
    };
    let error =
        JsError::from(JsNativeError::syntax().with_message(JsString::from(message).to_std_string_lossy()));
    let url = unresolved
        .importer
        .path()
        .map(|path| path.to_string_lossy().into_owned())
        .unwrap_or_default();
    let place = source_text(&url, cx).and_then(|text| {
        let (at, width) = import_place(&text, &specifier, &name)?;
        Some(arrow(&url, &text, at, width))
    });
    let Some(place) = place else { return error };
    let Ok(value) = error.clone().into_opaque(cx) else {
        return error;
    };
    if let Some(object) = value.as_object()
        && let Err(thrown) = contextify::put_before_stack(&object, &format!("{place}\n"), cx)
    {
        return thrown;
    }
    JsError::from_opaque(value)
}

/// `url:line`, the line and carets below `width` characters at byte `at`.
fn arrow(url: &str, text: &str, at: usize, width: usize) -> String {
    let before = text.get(..at).unwrap_or("");
    let line_number = before.matches('\n').count() + 1;
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    let line = text.get(start..).unwrap_or("").lines().next().unwrap_or("");
    let blank: String = before
        .get(start..)
        .unwrap_or("")
        .chars()
        .map(|c| if c == '\t' { '\t' } else { ' ' })
        .collect();
    format!("{url}:{line_number}\n{line}\n{blank}{}", "^".repeat(width))
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_' || c == '$'
}

/// Where `text` imports `name` from `specifier`: the byte and the width of what V8 underlines.
fn import_place(text: &str, specifier: &str, name: &str) -> Option<(usize, usize)> {
    let quoted = [format!("'{specifier}'"), format!("\"{specifier}\"")];
    let mut ends: Vec<usize> = quoted
        .iter()
        .flat_map(|quoted| text.match_indices(quoted.as_str()).map(|(at, _)| at))
        .collect();
    ends.sort_unstable();
    for end in ends {
        let before = text.get(..end)?;
        let Some(start) = [before.rfind("import"), before.rfind("export")]
            .into_iter()
            .flatten()
            .max()
        else {
            continue;
        };
        let clause = text.get(start + 6..end)?;
        if let Some(found) = name_in_clause(clause, name) {
            return Some((start + 6 + found.0, found.1));
        }
    }
    None
}

/// The imported name in what stands between `import` and the specifier.
fn name_in_clause(clause: &str, name: &str) -> Option<(usize, usize)> {
    let brace = clause.find('{').unwrap_or(clause.len());
    let (plain, named) = clause.split_at(brace);
    let mut from = 0;
    while let Some(at) = named
        .get(from..)
        .and_then(|rest| rest.find(name))
        .map(|at| at + from)
    {
        let end = at + name.len();
        let is_whole = !named.get(..at)?.ends_with(is_word) && !named.get(end..)?.starts_with(is_word);
        // The name after `as` is the local one.
        let is_local = named.get(..at)?.trim_end().ends_with(" as");
        if is_whole && !is_local {
            return Some((at + brace, name.chars().count()));
        }
        from = end;
    }
    if name != "default" {
        return None;
    }
    let at = plain.find(|c: char| is_word(c))?;
    let width = plain.get(at..)?.chars().take_while(|c| is_word(*c)).count();
    Some((at, width))
}

/// The place of the first await of a module outside of functions.
pub fn await_arrow(url: &str, cx: &mut Cx<'_>) -> Option<String> {
    let text = source_text(url, cx)?;
    let at = first_await(&text)?;
    Some(arrow(url, &text, at, 1))
}

/// The first `await` at depth 0 of braces, or else the first at all; comments and strings are skipped.
fn first_await(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let (mut at, mut depth, mut inner) = (0, 0_usize, None);
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'/' if bytes.get(at + 1) == Some(&b'/') => {
                at += text
                    .get(at..)
                    .and_then(|rest| rest.find('\n'))
                    .unwrap_or(text.len());
                continue;
            }
            b'/' if bytes.get(at + 1) == Some(&b'*') => {
                at += text
                    .get(at..)
                    .and_then(|rest| rest.find("*/"))
                    .unwrap_or(text.len());
                continue;
            }
            b'\'' | b'"' | b'`' => {
                at += 1;
                while let Some(&inside) = bytes.get(at) {
                    if inside == byte {
                        break;
                    }
                    at += if inside == b'\\' { 2 } else { 1 };
                }
            }
            b'{' => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            b'a' if text.get(at..).is_some_and(|rest| rest.starts_with("await"))
                && !text.get(..at).is_some_and(|head| head.ends_with(is_word))
                && !text.get(at + 5..).is_some_and(|tail| tail.starts_with(is_word)) =>
            {
                if depth == 0 {
                    return Some(at);
                }
                inner = inner.or(Some(at));
                at += 4;
            }
            _ => {}
        }
        at += 1;
    }
    inner
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_imported_name_is_found() {
        let text = "import a from './a';\nimport d, { x as y, z } from './b';\nexport { q } from \"./c\";";
        let shown = |specifier, name| {
            import_place(text, specifier, name).and_then(|(at, width)| Some((at, text.get(at..at + width)?)))
        };
        assert_eq!(shown("./a", "default"), Some((7, "a")));
        assert_eq!(shown("./b", "default"), Some((28, "d")));
        assert_eq!(shown("./b", "x"), Some((33, "x")));
        assert_eq!(shown("./b", "y"), None);
        assert_eq!(shown("./c", "q"), Some((66, "q")));
        assert_eq!(shown("./d", "q"), None);
    }

    #[test]
    fn the_first_await_outside_of_functions_is_found() {
        assert_eq!(
            first_await("// await\nasync () => { await 1 }; await 2"),
            Some(34)
        );
        assert_eq!(first_await("if (x) { await 1 }"), Some(9));
        assert_eq!(first_await("'await'; /* await */ awaiting"), None);
    }
}
