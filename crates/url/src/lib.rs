//! ouro-url: WHATWG URLs, `URLSearchParams` and query strings.
//!
//! Owns: the two classes, complete and native ([`record`] parses, [`query`] and
//! [`percent`] do form encoding), and the natives of `querystring`. The JS
//! halves add inspection, file URLs and the legacy API.
//!
//! Must not know: files, paths, the network.
//!
//! Invariant: a URL's parameters object is the newer one while `modified` is
//! set; every reader of the URL's query brings the record up to date first.

#![forbid(unsafe_code)]

mod class;
pub mod legacy;
mod natives;
mod params_class;
pub mod percent;
pub mod query;
pub mod record;
#[cfg(test)]
mod tests;
mod url_class;

ouro_engine::binding! {
    pub mod "url":
    value "URL" = url_class::make;
    value "URLSearchParams" = params_class::make;
    value "iteratorPrototype" = params_class::iterator_prototype;
    fun "context"(1) = url_class::context;
    fun "ofPath"(3) = url_class::of_path;
    fun "paramsList"(1) = params_class::list;
    fun "parseLegacy"(2) = natives::parse_legacy;
    fun "escapeAuth"(1) = natives::escape_auth;
    fun "format"(5) = natives::format;
    fun "domainToASCII"(1) = natives::domain_to_ascii;
    fun "domainToUnicode"(1) = natives::domain_to_unicode;
    fun "parseQuery"(4) = natives::parse_query;
    fun "splitQuery"(4) = natives::split_query;
    fun "stringifyQuery"(3) = natives::stringify_query;
    fun "escape"(1) = natives::escape;
    fun "unescape"(1) = natives::unescape;
    fun "unescapeBytes"(1) = natives::unescape_bytes;
}
