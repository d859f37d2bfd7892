//! Compiling for the host on the published engine: a function from its body, a
//! script, and where a text is wrong.
//!
//! Must not know: realms of `vm`, the look of errors (contextify.rs).

use std::path::Path;

use boa_engine::{JsError, JsNativeError, JsObject, JsString, JsValue, Module, Script, Source};
use boa_parser::Parser;
use boa_parser::source::UTF8Input;
use ouro_engine::Cx;

/// What kind of thing is wrong with a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FailureKind {
    /// The token at the place was not expected.
    Token,
    /// The text ended too early.
    End,
    /// Something no token begins with, a token cut short, or a rule beyond the grammar.
    Rule,
    /// It is nested too deep, of which the engine's own error says all there is to say.
    TooDeep,
}

/// A text that does not parse.
#[derive(Debug)]
pub struct ParseFailure {
    /// The engine's own error.
    pub error: JsError,
    /// What is wrong.
    pub kind: FailureKind,
    /// Line and column (both from 1) of the wrong piece and of its end, when known.
    pub place: Option<((u32, u32), (u32, u32))>,
}

impl ParseFailure {
    fn new(error: JsError, cause: Option<&boa_parser::Error>) -> Self {
        use boa_parser::Error as E;
        use boa_parser::lexer::Error as L;
        let point = |p: boa_ast::Position| (p.line_number(), p.column_number());
        let at = |p: boa_ast::Position| Some((point(p), point(p)));
        let (place, kind) = match cause {
            None => (None, FailureKind::Rule),
            Some(E::TooDeep) => (None, FailureKind::TooDeep),
            Some(E::Expected { span, .. } | E::Unexpected { span, .. }) => {
                (Some((point(span.start()), point(span.end()))), FailureKind::Token)
            }
            Some(E::General { position, .. }) => (at(*position), FailureKind::Rule),
            Some(E::Lex {
                err: L::Syntax(_, position),
            }) => (at(*position), FailureKind::Rule),
            Some(E::Lex { .. }) => (None, FailureKind::Rule),
            Some(E::AbruptEnd) => (None, FailureKind::End),
            Some(E::ScopeAnalysis { .. }) => (None, FailureKind::Rule),
        };
        Self { error, kind, place }
    }
}

/// Compiles `body` as the body of a function of the current realm. `host` comes
/// back with each `import()` in it.
pub fn compile_function_body(
    body: &str,
    path: &Path,
    parameters: &[JsString],
    host: JsValue,
    cx: &mut Cx<'_>,
) -> Result<JsObject, ParseFailure> {
    match cx.compile_function_body(body, path, parameters, host) {
        Ok(function) => Ok(function),
        Err(error) => {
            let cause = parser(body, cx)
                .parse_function_body(&mut boa_interner::Interner::default(), false, false)
                .err();
            Err(ParseFailure::new(error, cause.as_ref()))
        }
    }
}

/// A script of the current realm.
pub fn parse_script(text: &str, path: &Path, cx: &mut Cx<'_>) -> Result<Script, ParseFailure> {
    Script::parse(Source::from_bytes(text).with_path(path), None, cx)
        .map_err(|error| ParseFailure::new(error, cause_of(text, cx).as_ref()))
}

/// A module of the current realm.
pub fn parse_module(text: &str, path: &Path, cx: &mut Cx<'_>) -> Result<Module, ParseFailure> {
    Module::parse(Source::from_bytes(text).with_path(path), None, cx)
        .map_err(|error| ParseFailure::new(error, module_cause_of(text, cx).as_ref()))
}

/// Whether `body` is no function body but a module: it was meant as an ES module.
pub fn is_module_only(body: &str, cx: &Cx<'_>) -> bool {
    let function = format!("(function (exports, require, module, __filename, __dirname) {{{body}\n}})");
    cause_of(&function, cx).is_some() && module_cause_of(body, cx).is_none()
}

/// A parser that keeps to the stack of this thread.
fn parser<'a>(text: &'a str, cx: &Cx<'_>) -> Parser<'a, UTF8Input<&'a [u8]>> {
    let mut parser = Parser::new(Source::from_bytes(text));
    cx.limit_parser(&mut parser);
    parser
}

fn module_cause_of(text: &str, cx: &Cx<'_>) -> Option<boa_parser::Error> {
    let scope = boa_ast::scope::Scope::new_global();
    parser(text, cx)
        .parse_module(&scope, &mut boa_interner::Interner::default())
        .err()
}

/// Whether `text` is a script at all; leaves no trace in the current realm.
pub fn check_script(text: &str, cx: &mut Cx<'_>) -> Result<(), ParseFailure> {
    match cause_of(text, cx) {
        None => Ok(()),
        Some(cause) => {
            let mut failure = ParseFailure::new(JsNativeError::syntax().into(), Some(&cause));
            failure.error = JsNativeError::from(cause).into();
            Err(failure)
        }
    }
}

fn cause_of(text: &str, cx: &Cx<'_>) -> Option<boa_parser::Error> {
    let scope = boa_ast::scope::Scope::new_global();
    parser(text, cx)
        .parse_script(&scope, &mut boa_interner::Interner::default())
        .err()
}
