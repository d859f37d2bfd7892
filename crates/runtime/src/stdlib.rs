//! The embedded JS halves: every file below `stdlib/`, sorted by id.

use std::borrow::Cow;

/// A source text as it is embedded.
#[cfg(not(feature = "packed-stdlib"))]
type Embedded = &'static str;

/// A source text as it is embedded.
#[cfg(feature = "packed-stdlib")]
type Embedded = Packed;

/// Where a deflated source text is.
#[cfg(feature = "packed-stdlib")]
struct Packed {
    /// Index of the group it was deflated with.
    group: usize,
    /// Its first byte in the group's texts.
    start: usize,
    /// Its bytes.
    length: usize,
}

/// Texts deflated together.
#[cfg(feature = "packed-stdlib")]
struct Group {
    /// Bytes of the texts.
    length: usize,
    /// The texts in the zlib format.
    deflated: &'static [u8],
}

#[cfg(feature = "packed-stdlib")]
const GROUPS: &[Group] = include!(concat!(env!("OUT_DIR"), "/stdlib_groups.rs"));

/// (id without extension, source text), sorted by id.
const TABLE: &[(&str, Embedded)] = include!(concat!(env!("OUT_DIR"), "/stdlib_table.rs"));

/// The source of a stdlib file, by id (`fs`, `internal/errors`).
///
/// Development builds read `$OURO_STDLIB/<id>.js` instead when that variable
/// names a folder, so that JS work needs no rebuild.
pub fn source(id: &str) -> Option<Cow<'static, str>> {
    #[cfg(debug_assertions)]
    if let Some(root) = std::env::var_os("OURO_STDLIB") {
        let path = std::path::Path::new(&root).join(format!("{id}.js"));
        return std::fs::read_to_string(path).ok().map(Into::into);
    }
    let index = TABLE.binary_search_by(|(name, _)| (*name).cmp(id)).ok()?;
    TABLE.get(index).and_then(|(_, embedded)| text(embedded))
}

#[cfg(not(feature = "packed-stdlib"))]
fn text(embedded: &Embedded) -> Option<Cow<'static, str>> {
    Some(Cow::Borrowed(embedded))
}

#[cfg(feature = "packed-stdlib")]
fn text(embedded: &Embedded) -> Option<Cow<'static, str>> {
    let group = GROUPS.get(embedded.group)?;
    let mut texts = vec![0; group.length];
    zlib_rs::decompress_slice(&mut texts, group.deflated, zlib_rs::InflateConfig::default());
    texts.truncate(embedded.start + embedded.length);
    texts.drain(..embedded.start);
    String::from_utf8(texts).ok().map(Cow::Owned)
}

/// True when a stdlib file of this id is embedded.
pub fn exists(id: &str) -> bool {
    #[cfg(debug_assertions)]
    if std::env::var_os("OURO_STDLIB").is_some() {
        return source(id).is_some();
    }
    TABLE.binary_search_by(|(name, _)| (*name).cmp(id)).is_ok()
}

/// The ids of Node 22's public builtin modules, in the order of `module.builtinModules`.
pub const PUBLIC: &[&str] = &[
    "_http_agent",
    "_http_client",
    "_http_common",
    "_http_incoming",
    "_http_outgoing",
    "_http_server",
    "_stream_duplex",
    "_stream_passthrough",
    "_stream_readable",
    "_stream_transform",
    "_stream_wrap",
    "_stream_writable",
    "_tls_common",
    "_tls_wrap",
    "assert",
    "assert/strict",
    "async_hooks",
    "buffer",
    "child_process",
    "cluster",
    "console",
    "constants",
    "crypto",
    "dgram",
    "diagnostics_channel",
    "dns",
    "dns/promises",
    "domain",
    "events",
    "fs",
    "fs/promises",
    "http",
    "http2",
    "https",
    "inspector",
    "inspector/promises",
    "module",
    "net",
    "os",
    "path",
    "path/posix",
    "path/win32",
    "perf_hooks",
    "process",
    "punycode",
    "querystring",
    "readline",
    "readline/promises",
    "repl",
    "stream",
    "stream/consumers",
    "stream/promises",
    "stream/web",
    "string_decoder",
    "sys",
    "timers",
    "timers/promises",
    "tls",
    "trace_events",
    "tty",
    "url",
    "util",
    "util/types",
    "v8",
    "vm",
    "wasi",
    "worker_threads",
    "zlib",
];

/// Builtins that exist only with the `node:` prefix.
pub const PREFIX_ONLY: &[&str] = &["sea", "sqlite", "test", "test/reporters"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn table_is_sorted_and_unique() {
        assert!(TABLE.windows(2).all(|pair| pair[0].0 < pair[1].0));
    }

    #[test]
    fn texts_are_those_of_the_files() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../stdlib");
        for (id, embedded) in TABLE {
            let file = std::fs::read_to_string(folder.join(format!("{id}.js"))).unwrap();
            assert!(text(embedded).as_deref() == Some(&file), "{id}");
        }
    }

    #[test]
    fn public_ids_are_sorted_and_unique() {
        assert!(PUBLIC.windows(2).all(|pair| pair[0] < pair[1]));
    }
}
