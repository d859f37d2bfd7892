//! The names a CommonJS text exports, found without running it.
//!
//! Owns: reading a text as tokens and the forms of exports Node documents for
//! `import` of CommonJS ("Import statements: CommonJS Namespaces"): assignments
//! to `exports.x`, `Object.defineProperty(exports, …)`, `module.exports = { … }`,
//! `module.exports = require(…)` and what transpilers write for `export *`.
//! Must not know: JavaScript values, files, how a reexport is resolved.
//!
//! A form that is not understood is left out, never guessed: an importer then
//! reaches it through the default export.
#![forbid(unsafe_code)]

mod forms;
mod tokens;

/// What a text exports.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Found {
    /// Names, in the order of the text, each once.
    pub exports: Vec<String>,
    /// Requests whose exports are exported as well.
    pub reexports: Vec<String>,
}

/// Reads a CommonJS text. `None`: it cannot be split into tokens.
#[must_use]
pub fn lex(text: &str) -> Option<Found> {
    let tokens = tokens::tokenize(text)?;
    Some(forms::find(text, &tokens))
}

#[cfg(test)]
mod tests;
