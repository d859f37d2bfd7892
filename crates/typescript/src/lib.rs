//! ouro-typescript: TypeScript to JavaScript, by swc.
//!
//! Owns: running the compiler on one text, the place of an error shown as lines
//! of that text. Must not know: modules, formats, where a text comes from, which
//! `ERR_*` code an outcome is: that is `stdlib/internal/modules/typescript.js`.
//!
//! A text is compiled on a thread of its own with a large stack: the compiler
//! descends into what is nested, however deep that is.

#![forbid(unsafe_code)]

mod compile;
mod snippet;

pub use compile::{Failure, Kind, Mode, compile};

use ouro_base::SysError;

/// `compile(source, filename, transform, sourceMap)`: `[null, code, map]`, or
/// `[kind, message, snippet, line]` of what is wrong.
fn compile_text(
    source: String,
    filename: String,
    transform: bool,
    source_map: bool,
) -> Result<Vec<Option<String>>, SysError> {
    let mode = if transform {
        Mode::Transform { source_map }
    } else {
        Mode::Strip
    };
    Ok(match compile(source, &filename, mode) {
        Ok((code, map)) => vec![None, Some(code), map],
        Err(failure) => {
            let kind = match failure.kind {
                Kind::Unsupported => "unsupported",
                Kind::Invalid => "invalid",
                Kind::Internal => "internal",
            };
            vec![
                Some(kind.to_owned()),
                Some(failure.message),
                Some(failure.snippet),
                Some(failure.line.to_string()),
            ]
        }
    })
}

ouro_engine::binding! {
    pub mod "typescript":
    op "compile"(source: String, filename: String, transform: bool, source_map: bool) = compile_text;
}
