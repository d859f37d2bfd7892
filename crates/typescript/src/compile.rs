//! One text through the compiler.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, PoisonError};

use swc_common::errors::{DiagnosticBuilder, Emitter, HANDLER, Handler};
use swc_common::sync::Lrc;
use swc_common::{GLOBALS, Globals, SourceMap, Span};
use swc_ecma_parser::TsSyntax;
use swc_ts_fast_strip::{ErrorCode, Options, operate};

use crate::snippet;

/// The stack of the thread a text is compiled on, in bytes; only what is used takes memory.
const STACK: usize = 1 << 30;

/// What becomes of TypeScript's own syntax.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Types become spaces; what is not only a type is an error.
    Strip,
    /// The text is written anew, enums and the like as JavaScript.
    Transform {
        /// Whether to make a source map.
        source_map: bool,
    },
}

/// Why a text cannot be compiled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// TypeScript that the mode has no JavaScript for.
    Unsupported,
    /// No TypeScript.
    Invalid,
    /// The compiler failed.
    Internal,
}

/// What is wrong with a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// Why.
    pub kind: Kind,
    /// In words.
    pub message: String,
    /// The place in the text, its lines marked; empty when there is none.
    pub snippet: String,
    /// The line of the place, from 1.
    pub line: usize,
}

impl Failure {
    fn internal(message: impl Into<String>) -> Failure {
        Failure {
            kind: Kind::Internal,
            message: message.into(),
            snippet: String::new(),
            line: 1,
        }
    }
}

/// The first thing the compiler complains of.
#[derive(Clone, Default)]
struct First(Arc<Mutex<Option<Message>>>);

/// What is said, and where.
type Message = (String, Option<Span>);

impl Emitter for First {
    fn emit(&mut self, builder: &mut DiagnosticBuilder<'_>) {
        let mut first = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if first.is_none() {
            *first = Some((builder.message(), builder.span.primary_span()));
        }
    }
}

/// The JavaScript of a TypeScript text, and its source map when that was asked for.
///
/// # Errors
/// What is wrong with the text, the first of it.
pub fn compile(source: String, filename: &str, mode: Mode) -> Result<(String, Option<String>), Failure> {
    let filename = filename.to_owned();
    let work = move || {
        catch_unwind(AssertUnwindSafe(|| compile_here(source, filename, mode)))
            .unwrap_or_else(|_| Err(Failure::internal("the TypeScript compiler failed")))
    };
    let thread = std::thread::Builder::new()
        .name("typescript".to_owned())
        .stack_size(STACK)
        .spawn(work);
    match thread {
        Err(error) => Err(Failure::internal(error.to_string())),
        Ok(thread) => thread
            .join()
            .unwrap_or_else(|_| Err(Failure::internal("the TypeScript compiler failed"))),
    }
}

fn compile_here(source: String, filename: String, mode: Mode) -> Result<(String, Option<String>), Failure> {
    let map: Lrc<SourceMap> = Lrc::default();
    let first = First::default();
    let handler = Handler::with_emitter(false, false, Box::new(first.clone()));
    let text = source.clone();
    let options = Options {
        filename: Some(filename),
        parser: TsSyntax {
            decorators: true,
            ..TsSyntax::default()
        },
        mode: match mode {
            Mode::Strip => swc_ts_fast_strip::Mode::StripOnly,
            Mode::Transform { .. } => swc_ts_fast_strip::Mode::Transform,
        },
        source_map: mode == Mode::Transform { source_map: true },
        deprecated_ts_module_as_error: Some(true),
        ..Options::default()
    };
    let outcome = GLOBALS.set(&Globals::new(), || {
        HANDLER.set(&handler, || operate(&map, &handler, source, options))
    });
    let error = match outcome {
        Ok(output) => return Ok((output.code, output.map)),
        Err(error) => error,
    };
    let kind = match error.code {
        ErrorCode::InvalidSyntax => Kind::Invalid,
        ErrorCode::UnsupportedSyntax => Kind::Unsupported,
        _ => Kind::Internal,
    };
    let reported = first.0.lock().unwrap_or_else(PoisonError::into_inner).take();
    let (message, span) = reported.unwrap_or((error.message, None));
    // The compiler counts the bytes of a text from 1.
    let place = span.map(|span| {
        let offset = |position: swc_common::BytePos| (position.0 as usize).saturating_sub(1);
        (offset(span.lo), offset(span.hi))
    });
    let (snippet, line) = place.map_or((String::new(), 1), |(from, to)| snippet::show(&text, from, to));
    Err(Failure {
        kind,
        message,
        snippet,
        line,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn strip(text: &str) -> Result<String, Failure> {
        compile(text.to_owned(), "x.ts", Mode::Strip).map(|(code, _)| code)
    }

    #[test]
    fn types_become_spaces() {
        assert_eq!(strip("let x: number = 1;").unwrap(), "let x         = 1;");
        assert_eq!(
            strip("import type { A } from 'a'; f<B>(1 as any)").unwrap().len(),
            42
        );
    }

    #[test]
    fn what_is_no_type_is_an_error_or_transformed() {
        let failure = strip("let a;\nenum A { B }").unwrap_err();
        assert_eq!((failure.kind, failure.line), (Kind::Unsupported, 2));
        assert_eq!(
            failure.message,
            "TypeScript enum is not supported in strip-only mode"
        );
        let made = compile(
            "enum A { B }".to_owned(),
            "",
            Mode::Transform { source_map: true },
        )
        .unwrap();
        assert!(made.0.contains("A[A[\"B\"] = 0] = \"B\"") && made.1.is_some());
    }

    #[test]
    fn what_is_wrong_is_said() {
        assert_eq!(strip("foo(;").unwrap_err().message, "Expression expected");
    }

    #[test]
    fn depth_ends_in_an_answer() {
        for text in [
            "(".repeat(20_000),
            "1+".repeat(50_000),
            "[".repeat(20_000),
            "a<".repeat(2_000),
        ] {
            let _ = strip(&text);
        }
        assert!(strip(&format!("{}1", "1+".repeat(50_000))).is_ok());
    }
}
