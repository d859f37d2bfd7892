//! Absolute POSIX paths as strings and their `file:` URLs.
//! Knows nothing about files.

use std::borrow::Cow;

/// The directory part, as `path.dirname`; `/` and one-part paths as Node.
pub fn dirname(path: &str) -> &str {
    let trimmed = path.trim_end_matches('/');
    match trimmed.rfind('/') {
        Some(0) => "/",
        Some(at) => trimmed.get(..at).unwrap_or("/").trim_end_matches('/'),
        None if path.starts_with('/') => "/",
        None => ".",
    }
}

/// The last part of a path.
pub fn basename(path: &str) -> &str {
    let trimmed = path.trim_end_matches('/');
    trimmed.rsplit('/').next().unwrap_or(trimmed)
}

/// Whether `path` starts at the root.
pub fn is_absolute(path: &str) -> bool {
    path.starts_with('/')
}

/// `path.resolve(base, rest)` for an absolute `base`.
pub fn resolve(base: &str, rest: &str) -> String {
    let mut out = String::with_capacity(base.len() + rest.len() + 1);
    if is_absolute(rest) {
        push_segments(&mut out, rest);
    } else {
        push_segments(&mut out, base);
        push_segments(&mut out, rest);
    }
    if out.is_empty() {
        out.push('/');
    }
    out
}

/// Removes `.`, `..`, empty segments and a trailing slash of an absolute path.
pub fn normalize(path: &str) -> Cow<'_, str> {
    let clean = is_absolute(path)
        && (path.len() == 1 || !path.ends_with('/'))
        && !path.contains("//")
        && !path.contains("/./")
        && !path.contains("/../")
        && !path.ends_with("/.")
        && !path.ends_with("/..");
    if clean {
        Cow::Borrowed(path)
    } else {
        Cow::Owned(resolve("/", path))
    }
}

fn push_segments(out: &mut String, path: &str) {
    for segment in path.split('/') {
        match segment {
            "" | "." => {}
            ".." => {
                let end = out.rfind('/').unwrap_or(0);
                out.truncate(end);
            }
            name => {
                out.push('/');
                out.push_str(name);
            }
        }
    }
}

/// `dir/name` without looking at either.
pub fn join(dir: &str, name: &str) -> String {
    let mut out = String::with_capacity(dir.len() + name.len() + 1);
    out.push_str(dir);
    if !dir.ends_with('/') {
        out.push('/');
    }
    out.push_str(name);
    out
}

/// Whether a relative request may leave the directory it starts from:
/// `path.normalize(request)` begins with `..`.
pub fn leaves_directory(request: &str) -> bool {
    let mut depth = 0_usize;
    for segment in request.split('/') {
        match segment {
            "" | "." => {}
            ".." => match depth.checked_sub(1) {
                Some(d) => depth = d,
                None => return true,
            },
            // A name that itself begins with two dots is judged by its text,
            // as Node does.
            name => {
                if depth == 0 && name.starts_with("..") {
                    return true;
                }
                depth += 1;
            }
        }
    }
    false
}

/// The path part of the `file:` URL of an absolute path (`pathToFileURL`).
pub fn to_url_path(path: &str) -> Cow<'_, str> {
    encode(path, true)
}

/// `file://` plus [`to_url_path`].
pub fn to_file_url(path: &str) -> String {
    let mut out = String::from("file://");
    out.push_str(&to_url_path(path));
    out
}

/// Percent-encodes what a URL parser encodes in a path; `own` also encodes
/// what would mean something else inside a URL (`%`, `\`, `?`, `#`).
fn encode(path: &str, own: bool) -> Cow<'_, str> {
    let special = |b: u8| match b {
        0..=0x20 | 0x7f.. | b'"' | b'<' | b'>' | b'^' | b'`' | b'{' | b'}' => true,
        b'%' | b'\\' | b'?' | b'#' => own,
        _ => false,
    };
    if !path.bytes().any(special) {
        return Cow::Borrowed(path);
    }
    let mut out = String::with_capacity(path.len() + 16);
    for b in path.bytes() {
        if special(b) {
            out.push('%');
            for digit in [b >> 4, b & 15] {
                out.push(
                    char::from_digit(digit.into(), 16)
                        .unwrap_or('0')
                        .to_ascii_uppercase(),
                );
            }
        } else {
            out.push(char::from(b));
        }
    }
    Cow::Owned(out)
}

/// Why a percent-encoded path cannot be a file path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DecodeError {
    /// `%` not followed by two hexadecimal digits, or bytes that are no UTF-8.
    Malformed,
}

/// Undoes percent-encoding of a URL's path.
pub fn decode(path: &str) -> Result<Cow<'_, str>, DecodeError> {
    if !path.contains('%') {
        return Ok(Cow::Borrowed(path));
    }
    let mut out = Vec::with_capacity(path.len());
    let mut bytes = path.bytes();
    while let Some(b) = bytes.next() {
        if b == b'%' {
            let digit = |d: Option<u8>| d.and_then(|d| char::from(d).to_digit(16));
            match (digit(bytes.next()), digit(bytes.next())) {
                (Some(high), Some(low)) => out.push((high * 16 + low) as u8),
                _ => return Err(DecodeError::Malformed),
            }
        } else {
            out.push(b);
        }
    }
    String::from_utf8(out)
        .map(Cow::Owned)
        .map_err(|_| DecodeError::Malformed)
}

/// Whether a URL path hides a separator (`%2f`, `%5c`): such a path cannot be
/// a file.
pub fn has_encoded_separator(path: &str) -> bool {
    path.as_bytes()
        .windows(3)
        .any(|w| matches!(w, [b'%', b'2', b'f' | b'F'] | [b'%', b'5', b'c' | b'C']))
}

/// A `file:` URL's path with the query and fragment kept apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UrlPath {
    /// Percent-encoded absolute path.
    pub path: String,
    /// `?query#fragment`, or empty.
    pub suffix: String,
}

impl UrlPath {
    /// The URL as text.
    pub fn href(&self) -> String {
        format!("file://{}{}", self.path, self.suffix)
    }
}

/// `new URL(reference, base)` for a path reference against a file URL's path.
pub fn join_url(base: &str, reference: &str) -> UrlPath {
    // The URL parser drops tabs and line ends, trims controls and spaces.
    let cleaned: Cow<'_, str> = if reference.contains(['\t', '\n', '\r']) {
        Cow::Owned(
            reference
                .chars()
                .filter(|c| !matches!(c, '\t' | '\n' | '\r'))
                .collect(),
        )
    } else {
        Cow::Borrowed(reference)
    };
    let cleaned = cleaned.trim_matches(|c: char| c <= ' ');
    let cut = cleaned.find(['?', '#']).unwrap_or(cleaned.len());
    let (path, suffix) = cleaned.split_at(cut);
    let path = if path.contains('\\') {
        Cow::Owned(path.replace('\\', "/"))
    } else {
        Cow::Borrowed(path)
    };
    let mut out: Vec<&str> = Vec::new();
    if !path.starts_with('/') {
        out.extend(base.split('/').skip(1));
        out.pop();
    }
    let encoded = encode(path.strip_prefix('/').unwrap_or(&path), false);
    let segments: Vec<&str> = encoded.split('/').collect();
    let last = segments.len().saturating_sub(1);
    for (i, segment) in segments.iter().enumerate() {
        if is_dot(segment) {
            if i == last {
                out.push("");
            }
        } else if is_double_dot(segment) {
            out.pop();
            if i == last {
                out.push("");
            }
        } else {
            out.push(segment);
        }
    }
    let mut joined = String::new();
    for segment in &out {
        joined.push('/');
        joined.push_str(segment);
    }
    if joined.is_empty() {
        joined.push('/');
    }
    UrlPath {
        path: joined,
        suffix: suffix.to_owned(),
    }
}

pub(crate) fn is_dot(segment: &str) -> bool {
    segment == "." || segment.eq_ignore_ascii_case("%2e")
}

pub(crate) fn is_double_dot(segment: &str) -> bool {
    segment == ".."
        || segment.eq_ignore_ascii_case(".%2e")
        || segment.eq_ignore_ascii_case("%2e.")
        || segment.eq_ignore_ascii_case("%2e%2e")
}
