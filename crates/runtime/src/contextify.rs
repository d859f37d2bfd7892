//! `internalBinding('contextify')`: compiling text and running it in realms.
//!
//! Owns: compiling a function from its body, scripts, realms that show a
//! sandbox, and the look of a SyntaxError that comes from a text with a name.
//! Must not know: modules, validation of options (stdlib/vm.js).

use std::path::Path;

use boa_engine::realm::Realm;
use boa_engine::{
    Finalize, JsData, JsError, JsNativeError, JsObject, JsResult, JsString, JsValue, Script, Trace, js_string,
};
use boa_gc::GcRefCell;
use ouro_engine::Cx;
use ouro_engine::convert::arg;
use ouro_engine::errors::{Sources, arrow_of};
use ouro_engine::jobs::forbid_code_from_text;

use crate::host_code::{self, FailureKind, ParseFailure};
use crate::watchdog;

ouro_engine::binding! {
    pub mod "contextify":
    fun "makeContext"(2) = make_context;
    fun "globalOf"(1) = global_of;
    fun "makeScript"(5) = make_script;
    fun "runScript"(2) = run_in_context;
    fun "compileFunction"(7) = compile_function_native;
}

/// Text to compile and how errors name it.
#[derive(Clone, Copy)]
pub struct Unit<'a> {
    /// The text.
    pub source: &'a str,
    /// What stacks call it.
    pub filename: &'a str,
    /// Added to line numbers.
    pub line_offset: i32,
    /// Added to the columns of the first line.
    pub column_offset: i32,
}

impl Default for Unit<'_> {
    fn default() -> Self {
        Unit {
            source: "",
            filename: "evalmachine.<anonymous>",
            line_offset: 0,
            column_offset: 0,
        }
    }
}

/// Offsets beyond this are ignored: they are made with blank text.
const MAX_OFFSET: i32 = 1 << 16;

impl<'a> Unit<'a> {
    /// The text with the first line moved to where it claims to be, and without
    /// a `#!` the grammar of function bodies has no place for.
    pub(crate) fn text(&self) -> std::borrow::Cow<'a, str> {
        let count = |offset: i32| {
            usize::try_from(offset)
                .ok()
                .filter(|_| offset <= MAX_OFFSET)
                .unwrap_or(0)
        };
        let (lines, columns) = (count(self.line_offset), count(self.column_offset));
        let hashbang = self.source.strip_prefix("#!");
        if lines == 0 && columns == 0 && hashbang.is_none() {
            return self.source.into();
        }
        let mut text = "\n".repeat(lines);
        text.extend(std::iter::repeat_n(' ', columns));
        match hashbang {
            Some(rest) => {
                text.push_str("//");
                text.push_str(rest);
            }
            None => text.push_str(self.source),
        }
        text.into()
    }
}

/// Compiles a text as the body of a function of the current realm.
pub fn compile_function(
    unit: &Unit<'_>,
    parameters: &[&str],
    host: JsValue,
    cx: &mut Cx<'_>,
) -> JsResult<JsObject> {
    let parameters: Vec<JsString> = parameters.iter().map(|name| JsString::from(*name)).collect();
    let text = unit.text();
    match host_code::compile_function_body(&text, Path::new(unit.filename), &parameters, host, cx) {
        Ok(function) => Ok(function),
        Err(failure) => Err(syntax_error(failure, &text, unit, cx)),
    }
}

/// Runs a text as a script of the current realm.
pub fn run_script(unit: &Unit<'_>, cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let text = unit.text();
    match host_code::parse_script(&text, Path::new(unit.filename), cx) {
        Ok(script) => evaluate(&script, &text, unit.filename, cx),
        Err(failure) => Err(syntax_error(failure, &text, unit, cx)),
    }
}

/// Evaluates a script; what it throws itself shows the line on top of its stack.
fn evaluate(script: &Script, text: &str, filename: &str, cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let error = match script.evaluate(cx) {
        Ok(value) => return Ok(value),
        Err(error) => error,
    };
    let Ok(value) = error.clone().into_opaque(cx) else {
        return Err(error);
    };
    let Some(object) = value
        .as_object()
        .filter(|object| object.is::<boa_engine::builtins::error::Error>())
    else {
        return Err(JsError::from_opaque(value));
    };
    let stack = object.get(js_string!("stack"), cx)?;
    if let Some(stack) = stack.as_string().map(|stack| stack.to_std_string_lossy()) {
        cx.slot::<Sources>().remember(filename, text);
        if let Some(arrow) = arrow_of(&stack, Some(filename), cx) {
            put_before_stack(&object, &format!("{arrow}\n\n"), cx)?;
        }
    }
    Err(JsError::from_opaque(value))
}

// --- realms ---------------------------------------------------------------------

/// What JS holds of a realm.
#[derive(Trace, Finalize, JsData)]
struct Holder {
    realm: Realm,
}

/// Runs `work` in the realm an argument holds, in the current one without.
pub(crate) fn in_realm<T>(
    holder: Option<&JsValue>,
    cx: &mut Cx<'_>,
    work: impl FnOnce(&mut Cx<'_>) -> JsResult<T>,
) -> JsResult<T> {
    let realm = holder
        .and_then(JsValue::as_object)
        .and_then(|object| object.downcast_ref::<Holder>().map(|holder| holder.realm.clone()));
    let Some(realm) = realm else { return work(cx) };
    let outer = cx.enter_realm(realm);
    let result = work(cx);
    cx.enter_realm(outer);
    result
}

/// `makeContext(sandbox, strings)`: a realm whose globals are the sandbox's properties;
/// without a sandbox one with its own globals. Text becomes code in it unless `strings` is false.
fn make_context(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let realm = match args.first().and_then(JsValue::as_object) {
        Some(_) => {
            let feature = JsString::from("vm.createContext()").into();
            return Err(cx.node_error("ERR_FEATURE_UNAVAILABLE_ON_PLATFORM", &[feature]));
        }
        None => cx.create_realm()?,
    };
    if args.get(1).and_then(JsValue::as_boolean) == Some(false) {
        forbid_code_from_text(&realm);
    }
    let outer = cx.enter_realm(realm.clone());
    let replaced = crate::deterministic::replace_random(cx);
    cx.enter_realm(outer);
    replaced?;
    Ok(JsObject::from_proto_and_data(None, Holder { realm })
        .upcast()
        .into())
}

/// `globalOf(holder)`: the global object of a realm.
fn global_of(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    in_realm(args.first(), cx, |cx| Ok(cx.global_object().into()))
}

// --- scripts --------------------------------------------------------------------

/// A script and what it became in the realms it ran in.
#[derive(Trace, Finalize, JsData)]
struct HostScript {
    #[unsafe_ignore_trace]
    source: String,
    #[unsafe_ignore_trace]
    filename: String,
    #[unsafe_ignore_trace]
    offsets: (i32, i32),
    host: JsValue,
    compiled: GcRefCell<Vec<Script>>,
}

impl HostScript {
    fn unit(&self) -> Unit<'_> {
        Unit {
            source: &self.source,
            filename: &self.filename,
            line_offset: self.offsets.0,
            column_offset: self.offsets.1,
        }
    }
}

fn offset(args: &[JsValue], index: usize) -> i32 {
    args.get(index).and_then(JsValue::as_number).unwrap_or(0.0) as i32
}

/// `makeScript(source, filename, lineOffset, columnOffset, host)`: `host` comes back
/// with each `import()` in it.
fn make_script(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let source: String = arg(args, 0, "source", cx)?;
    let filename: String = arg(args, 1, "filename", cx)?;
    let offsets = (offset(args, 2), offset(args, 3));
    let unit = Unit {
        source: &source,
        filename: &filename,
        line_offset: offsets.0,
        column_offset: offsets.1,
    };
    let text = unit.text();
    if let Err(failure) = host_code::check_script(&text, cx) {
        return Err(syntax_error(failure, &text, &unit, cx));
    }
    drop(text);
    let script = HostScript {
        source,
        filename,
        offsets,
        host: args.get(4).cloned().unwrap_or_default(),
        compiled: GcRefCell::default(),
    };
    Ok(JsObject::from_proto_and_data(None, script).upcast().into())
}

/// `runScript(script, holder)`: runs in the holder's realm, here without one.
fn run_in_context(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let timeout: Option<u32> = arg(args, 2, "timeout", cx)?;
    match timeout {
        Some(timeout) => watchdog::within(timeout, cx, |cx| run_at_leisure(args, cx)),
        None => run_at_leisure(args, cx),
    }
}

fn run_at_leisure(args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let script: JsObject = arg(args, 0, "script", cx)?;
    in_realm(args.get(1), cx, |cx| {
        let realm = cx.realm().clone();
        let parsed = {
            let Some(host) = script.downcast_ref::<HostScript>() else {
                return Err(cx.type_error("native argument 'script' must be a script"));
            };
            let known = host
                .compiled
                .borrow()
                .iter()
                .find(|script| *script.realm() == realm)
                .cloned();
            match known {
                Some(script) => Ok((script, host.unit().text().into_owned(), host.filename.clone())),
                None => {
                    let text = host.unit().text();
                    match host_code::parse_script(&text, Path::new(&host.filename), cx) {
                        Ok(script) => {
                            script.set_host_value(host.host.clone());
                            host.compiled.borrow_mut().push(script.clone());
                            Ok((script, text.into_owned(), host.filename.clone()))
                        }
                        Err(failure) => Err((failure, text.into_owned(), host.filename.clone())),
                    }
                }
            }
        };
        match parsed {
            Ok((script, text, filename)) => evaluate(&script, &text, &filename, cx),
            Err((failure, text, filename)) => {
                let unit = Unit {
                    source: &text,
                    filename: &filename,
                    ..Unit::default()
                };
                Err(syntax_error(failure, &text, &unit, cx))
            }
        }
    })
}

/// `compileFunction(source, filename, lineOffset, columnOffset, holder, parameters, host)`.
fn compile_function_native(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let source: String = arg(args, 0, "source", cx)?;
    let filename: String = arg(args, 1, "filename", cx)?;
    let parameters: Vec<String> = arg(args, 5, "parameters", cx)?;
    let host = args.get(6).cloned().unwrap_or_default();
    let unit = Unit {
        source: &source,
        filename: &filename,
        line_offset: offset(args, 2),
        column_offset: offset(args, 3),
    };
    let names: Vec<&str> = parameters.iter().map(String::as_str).collect();
    in_realm(args.get(4), cx, |cx| {
        Ok(compile_function(&unit, &names, host, cx)?.into())
    })
}

// --- syntax errors ----------------------------------------------------------------

/// The SyntaxError V8 would throw: its words, and file, line and a caret on top
/// of the stack.
pub(crate) fn syntax_error(failure: ParseFailure, text: &str, unit: &Unit<'_>, cx: &mut Cx<'_>) -> JsError {
    let lines: Vec<&str> = text
        .split('\n')
        .map(|line| line.strip_suffix('\r').unwrap_or(line))
        .collect();
    let last = (
        lines.len() as u32,
        lines.last().map_or(0, |l| l.encode_utf16().count()) as u32 + 1,
    );
    let (mut start, mut end) = match failure.place {
        Some(place) => place,
        None => (last, last),
    };
    let line = lines
        .get((start.0 as usize).saturating_sub(1))
        .copied()
        .unwrap_or("");
    let blamed = token_before(&failure, line, start.1, unit.filename);
    if let Some((column, width, _)) = blamed {
        start.1 = column;
        end = (start.0, column + width);
    }
    let at = column_to_byte(line, start.1);
    let rest = line.get(at..).unwrap_or("");
    let (message, width) = match &failure.kind {
        _ if let Some((_, _, message)) = blamed => (message.to_owned(), 1),
        FailureKind::Token => unexpected(rest, start == last || is_blank_after(&lines, start, rest)),
        FailureKind::End => ("Unexpected end of input".to_owned(), 0),
        FailureKind::Rule => rule(&failure.error, rest),
        FailureKind::TooDeep => return failure.error,
    };
    let width = if end.0 == start.0 && end.1 > start.1 {
        (end.1 - start.1) as usize
    } else {
        width
    };
    let error = JsError::from(JsNativeError::syntax().with_message(message));
    let Ok(value) = error.into_opaque(cx) else {
        return failure.error;
    };
    if let Some(object) = value.as_object() {
        let shown = start.0 as i64 + i64::from(unit.line_offset.min(0));
        let blank: String = line
            .get(..at)
            .unwrap_or("")
            .chars()
            .map(|c| if c == '\t' { '\t' } else { ' ' })
            .collect();
        let arrow = format!(
            "{}:{shown}\n{line}\n{blank}{}\n\n",
            unit.filename,
            "^".repeat(width)
        );
        if let Err(thrown) = put_before_stack(&object, &arrow, cx) {
            return thrown;
        }
    }
    JsError::from_opaque(value)
}

pub(crate) fn put_before_stack(error: &JsObject, arrow: &str, cx: &mut Cx<'_>) -> JsResult<()> {
    let stack = match error.get(js_string!("stack"), cx)?.as_string() {
        Some(stack) => stack,
        // Not thrown yet: no frames to show.
        None => JsValue::from(error.clone()).to_string(cx)?,
    };
    let stack = js_string!(&JsString::from(arrow), &stack);
    error.define_property_or_throw(
        js_string!("stack"),
        boa_engine::property::PropertyDescriptor::builder()
            .value(stack)
            .writable(true)
            .enumerable(false)
            .configurable(true),
        cx,
    )?;
    Ok(())
}

/// The token before the one that is in no place, if it is what V8 blames: its column and width, and the message.
fn token_before(
    failure: &ParseFailure,
    line: &str,
    column: u32,
    filename: &str,
) -> Option<(u32, u32, &'static str)> {
    if failure.kind != FailureKind::Token {
        return None;
    }
    let before = line.get(..column_to_byte(line, column))?.trim_end();
    let token = last_token(before);
    let head = before.strip_suffix(token)?;
    // After a point it is a name, and inside of brackets V8 names the token that follows.
    let alone = !head.ends_with('.') && !head.trim_end().ends_with(['(', '[', ',', ':', '?']);
    let message = match token {
        "import" if alone && !filename.starts_with("file:") => "Cannot use import statement outside a module",
        "await" if alone => "await is only valid in async functions and the top level bodies of modules",
        _ if message_of(&failure.error) == MISSING_PARENTHESIS => MISSING_PARENTHESIS,
        _ => return None,
    };
    let count = |text: &str| text.chars().count() as u32;
    Some((count(head) + 1, count(token), message))
}

/// The byte where a column (in UTF-16 units or characters, from 1) begins.
fn column_to_byte(line: &str, column: u32) -> usize {
    line.char_indices()
        .nth(column.saturating_sub(1) as usize)
        .map_or(line.len(), |(at, _)| at)
}

fn is_blank_after(lines: &[&str], start: (u32, u32), rest: &str) -> bool {
    rest.trim().is_empty()
        && lines
            .iter()
            .skip(start.0 as usize)
            .all(|line| line.trim().is_empty())
}

/// V8's words for a token that does not belong where it stands, and its width.
fn unexpected(rest: &str, at_end: bool) -> (String, usize) {
    let Some(first) = rest.chars().next() else {
        return if at_end {
            ("Unexpected end of input".to_owned(), 0)
        } else {
            ("Invalid or unexpected token".to_owned(), 1)
        };
    };
    if first.is_ascii_digit() {
        let width = rest.chars().take_while(|c| is_word(*c) || *c == '.').count();
        return ("Unexpected number".to_owned(), width);
    }
    if is_word(first) {
        let word: String = rest.chars().take_while(|c| is_word(*c)).collect();
        let width = word.chars().count();
        let text = match word.as_str() {
            "enum" => "Unexpected reserved word".to_owned(),
            "implements" | "interface" | "package" | "private" | "protected" | "public" => {
                "Unexpected strict mode reserved word".to_owned()
            }
            word if ouro_util::expression::KEYWORDS.contains(&word) => format!("Unexpected token '{word}'"),
            word => format!("Unexpected identifier '{word}'"),
        };
        return (text, width);
    }
    match first {
        '"' | '\'' => ("Unexpected string".to_owned(), string_width(rest, first)),
        '`' => ("Unexpected template string".to_owned(), 1),
        '#' | '@' | '\\' => ("Invalid or unexpected token".to_owned(), 1),
        _ => {
            let operator = OPERATORS.iter().find(|op| rest.starts_with(**op));
            let text = operator.map_or_else(|| first.to_string(), |op| (*op).to_owned());
            (format!("Unexpected token '{text}'"), text.chars().count())
        }
    }
}

/// The token a line ends with, as far as it can be told from its end: a word, a string or a mark.
fn last_token(line: &str) -> &str {
    let Some(last) = line.chars().next_back() else {
        return line;
    };
    let inside = line.strip_suffix(last).unwrap_or(line);
    let start = match last {
        '"' | '\'' | '`' => inside.rfind(last).unwrap_or(inside.len()),
        _ if is_word(last) => line.trim_end_matches(is_word).len(),
        _ => inside.len(),
    };
    line.get(start..).unwrap_or(line)
}

fn string_width(rest: &str, quote: char) -> usize {
    let mut escaped = false;
    for (i, c) in rest.chars().enumerate().skip(1) {
        if c == quote && !escaped {
            return i + 1;
        }
        escaped = c == '\\' && !escaped;
    }
    rest.chars().count()
}

/// The engine's words for a rule that is broken, and the width of what breaks it.
fn rule(error: &JsError, rest: &str) -> (String, usize) {
    let message = message_of(error);
    let word: String = rest.chars().take_while(|c| is_word(*c)).collect();
    let width = word.chars().count().max(1);
    match message.as_str() {
        // A statement was expected: V8 tells what stands there.
        EXPECTED_STATEMENT if word == "class" => unexpected(rest, false),
        "Identifier has already been declared" => {
            let name: String = rest.chars().take_while(|c| is_word(*c) || *c == '#').collect();
            let width = name.chars().count().max(1);
            (format!("Identifier '{name}' has already been declared"), width)
        }
        _ => (message, width),
    }
}

fn message_of(error: &JsError) -> String {
    error
        .as_native()
        .map_or_else(|| error.to_string(), |error| error.message().to_string())
}

/// What is wrong about an argument and what follows it.
const MISSING_PARENTHESIS: &str = "missing ) after argument list";

/// What the engine says where a declaration stands for a statement.
const EXPECTED_STATEMENT: &str = "In non-strict mode code, functions can only be declared at top level, inside a block, or as the body of an if statement.";

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_' || c == '$'
}

/// Longest first.
const OPERATORS: &[&str] = &[
    ">>>=", "...", "===", "!==", "**=", "<<=", ">>=", ">>>", "&&=", "||=", "??=", "=>", "==", "!=", "<=",
    ">=", "&&", "||", "??", "?.", "++", "--", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<", ">>",
    "**",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_named_as_v8_names_them() {
        for (rest, expected, width) in [
            ("b c", "Unexpected identifier 'b'", 1),
            ("class x", "Unexpected token 'class'", 5),
            ("12.5;", "Unexpected number", 4),
            ("'a\\'b' x", "Unexpected string", 6),
            (">>>= 1", "Unexpected token '>>>='", 4),
            ("} x", "Unexpected token '}'", 1),
        ] {
            assert_eq!(unexpected(rest, false), (expected.to_owned(), width), "{rest}");
        }
        assert_eq!(unexpected("", true).0, "Unexpected end of input");
    }

    #[test]
    fn lines_end_with_tokens() {
        for (line, token) in [
            ("f(a", "a"),
            ("f('a b'", "'a b'"),
            ("f(g()", ")"),
            ("f(12.5", "5"),
            ("", ""),
            ("'", "'"),
            ("é", "é"),
        ] {
            assert_eq!(last_token(line), token);
        }
    }

    #[test]
    fn offsets_move_the_first_line() {
        let unit = Unit {
            source: "#!x\ny",
            line_offset: 2,
            column_offset: 1,
            ..Unit::default()
        };
        assert_eq!(unit.text(), "\n\n //x\ny");
        let far = Unit {
            source: "y",
            line_offset: i32::MAX,
            column_offset: -5,
            ..Unit::default()
        };
        assert_eq!(far.text(), "y");
    }
}
