//! The parser behind `url.parse()`: Node's own rules, older than the URL
//! standard. Works on UTF-16 units; what it does not understand it keeps.

use crate::percent;

/// The parts of a legacy URL; `None` is null in JS.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Legacy {
    /// Lower case, with its colon.
    pub protocol: Option<Vec<u16>>,
    /// Two slashes follow the protocol.
    pub slashes: bool,
    /// Decoded credentials.
    pub auth: Option<Vec<u16>>,
    /// Host name and port.
    pub host: Option<Vec<u16>>,
    /// Digits.
    pub port: Option<Vec<u16>>,
    /// Host name without brackets.
    pub hostname: Option<Vec<u16>>,
    /// With its hash sign.
    pub hash: Option<Vec<u16>>,
    /// With its question mark.
    pub search: Option<Vec<u16>>,
    /// The path.
    pub pathname: Option<Vec<u16>>,
    /// Nothing but a path and a query: `href` is the text itself.
    pub simple: Option<Vec<u16>>,
    /// A port that is none made part of the host a path (DEP0170).
    pub invalid_port: bool,
}

/// Why a text is no legacy URL.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// `ERR_INVALID_URL`.
    Invalid,
    /// The credentials cannot be decoded: `URIError`.
    Malformed,
}

const HASH: u16 = b'#' as u16;
const QUESTION: u16 = b'?' as u16;
const SLASH: u16 = b'/' as u16;
const COLON: u16 = b':' as u16;
const AT: u16 = b'@' as u16;
const MOST_HOST_UNITS: usize = 255;

fn is_one_of(unit: u16, set: &[u8]) -> bool {
    u8::try_from(unit).is_ok_and(|byte| set.contains(&byte))
}

fn is_space(unit: u16) -> bool {
    unit < 33 || unit == 0xa0 || unit == 0xfeff
}

fn lower(text: &[u16]) -> Vec<u16> {
    String::from_utf16_lossy(text)
        .to_lowercase()
        .encode_utf16()
        .collect()
}

fn is(text: &[u16], name: &str) -> bool {
    text.iter().copied().eq(name.encode_utf16())
}

/// Protocols that always have `//`.
pub fn is_slashed(protocol: &[u16]) -> bool {
    let name = protocol.strip_suffix(&[COLON]).unwrap_or(protocol);
    ["http", "https", "ftp", "gopher", "file", "ws", "wss"]
        .iter()
        .any(|known| is(name, known))
}

/// Trims, and turns backslashes before the query into slashes.
fn prepare(text: &[u16]) -> Vec<u16> {
    let start = text
        .iter()
        .position(|&unit| !is_space(unit))
        .unwrap_or(text.len());
    let end = text
        .iter()
        .rposition(|&unit| !is_space(unit))
        .map_or(start, |last| last + 1);
    let mut rest = text.get(start..end).unwrap_or_default().to_vec();
    for unit in &mut rest {
        match *unit {
            HASH | QUESTION => break,
            unit_value if unit_value == u16::from(b'\\') => *unit = SLASH,
            _ => {}
        }
    }
    rest
}

/// White space as regular expressions know it.
fn is_regexp_space(unit: u16) -> bool {
    matches!(unit, 9..=13 | 32 | 0xa0 | 0xfeff | 0x2028 | 0x2029 | 0x1680 | 0x2000..=0x200a | 0x202f | 0x205f | 0x3000)
}

/// A path with an optional query and no host: the common case.
fn simple(rest: &[u16]) -> Option<(Vec<u16>, Option<Vec<u16>>)> {
    let rooted = rest.first() == Some(&SLASH);
    let triple = rest.get(..3) == Some(&[SLASH; 3]);
    if !rooted || triple || rest.iter().any(|&unit| is_regexp_space(unit)) {
        return None;
    }
    let at = rest
        .iter()
        .position(|&unit| unit == QUESTION)
        .unwrap_or(rest.len());
    let (path, query) = rest.split_at(at);
    Some((path.to_vec(), (!query.is_empty()).then(|| query.to_vec())))
}

/// `//user@host` at the beginning.
fn has_credentials(rest: &[u16]) -> bool {
    let Some(rest) = rest.strip_prefix(&[SLASH, SLASH]) else {
        return false;
    };
    let stop = |unit: &u16| *unit == AT || *unit == SLASH;
    match rest.iter().position(stop) {
        Some(at) if at > 0 && rest.get(at) == Some(&AT) => rest.get(at + 1).is_some_and(|unit| !stop(unit)),
        _ => false,
    }
}

fn protocol_length(rest: &[u16]) -> usize {
    let name = |unit: &u16| {
        u8::try_from(*unit).is_ok_and(|byte| byte.is_ascii_alphanumeric() || b".+-".contains(&byte))
    };
    let length = rest.iter().take_while(|unit| name(unit)).count();
    if length > 0 && rest.get(length) == Some(&COLON) {
        length + 1
    } else {
        0
    }
}

/// Parses; see <https://nodejs.org/docs/latest-v22.x/api/url.html#urlparseurlstring-parsequerystring-slashesdenotehost>.
pub fn parse(text: &[u16], slashes_denote_host: bool) -> Result<Legacy, Refusal> {
    let mut url = Legacy::default();
    let mut rest = prepare(text);
    let query_at = rest
        .iter()
        .position(|&unit| unit == QUESTION)
        .unwrap_or(rest.len());
    let hash_at = rest.iter().position(|&unit| unit == HASH);
    let has_at = rest
        .get(..query_at.min(hash_at.unwrap_or(query_at)))
        .is_some_and(|head| head.contains(&AT));
    if !slashes_denote_host
        && hash_at.is_none()
        && !has_at
        && let Some((path, search)) = simple(&rest)
    {
        url.pathname = Some(path);
        url.search = search;
        url.simple = Some(rest);
        return Ok(url);
    }
    let length = protocol_length(&rest);
    let written: Vec<u16> = rest.drain(..length).collect();
    let protocol = lower(&written);
    let scripted = is(&protocol, "javascript:");
    let mut slashes = false;
    if slashes_denote_host || length > 0 || has_credentials(&rest) {
        slashes = rest.starts_with(&[SLASH, SLASH]);
        if slashes && !scripted {
            rest.drain(..2);
            url.slashes = true;
        }
    }
    if length > 0 {
        url.protocol = Some(protocol.clone());
    }
    // Upper-case protocols count as unknown here, as in Node.
    if !scripted && (slashes || (length > 0 && !is_slashed(&written))) {
        rest = authority(&mut url, rest)?;
    }
    if !scripted {
        rest = escape(rest);
    }
    split_rest(&mut url, &rest);
    let known_host = url.hostname.as_ref().is_some_and(|hostname| !hostname.is_empty());
    if is_slashed(&protocol) && known_host && url.pathname.is_none() {
        url.pathname = Some(vec![SLASH]);
    }
    Ok(url)
}

/// Takes credentials, host and port off the front of `rest` and gives back what is left.
fn authority(url: &mut Legacy, mut rest: Vec<u16>) -> Result<Vec<u16>, Refusal> {
    let mut at_sign = None;
    let mut non_host = None;
    let mut index = 0;
    while let Some(&unit) = rest.get(index) {
        if is_one_of(unit, b"\t\n\r") {
            rest.remove(index);
            continue;
        }
        if is_one_of(unit, b"#/?") {
            non_host = non_host.or(Some(index));
            break;
        }
        if unit == AT {
            at_sign = Some(index);
            non_host = None;
        } else if is_one_of(unit, b" \"%';<>\\^`{|}") {
            non_host = non_host.or(Some(index));
        }
        index += 1;
    }
    let mut start = 0;
    if let Some(at) = at_sign {
        let auth = rest.get(..at).unwrap_or_default();
        url.auth = Some(percent::decode_component(auth).ok_or(Refusal::Malformed)?);
        start = at + 1;
    }
    let mut left = rest.split_off(non_host.unwrap_or(rest.len()));
    let host = rest.get(start..).unwrap_or_default();

    let digits = host
        .iter()
        .rev()
        .take_while(|&&unit| is_one_of(unit, b"0123456789"))
        .count();
    let mut name = host;
    let colon = host.len().checked_sub(digits + 1);
    if let Some(colon) = colon.filter(|&colon| host.get(colon) == Some(&COLON)) {
        name = host.get(..colon).unwrap_or_default();
        if digits > 0 {
            url.port = host.get(colon + 1..).map(<[u16]>::to_vec);
        }
    }
    let bracketed = name.first() == Some(&u16::from(b'[')) && name.last() == Some(&u16::from(b']'));
    let mut hostname = name.to_vec();
    if !bracketed && let Some(bad) = hostname.iter().position(|&unit| is_one_of(unit, b"/\\#?:")) {
        url.invalid_port = hostname.get(bad) == Some(&COLON);
        let mut moved = vec![SLASH];
        moved.extend(hostname.drain(bad..));
        moved.append(&mut left);
        left = moved;
    }
    hostname = if hostname.len() > MOST_HOST_UNITS {
        Vec::new()
    } else {
        lower_keeping(&hostname)
    };
    if !hostname.is_empty() {
        // Within brackets colons and brackets are fine.
        const FORBIDDEN: &[u8] = b"\0\t\n\r #%/<>?@\\^|";
        let forbidden = |unit| is_one_of(unit, FORBIDDEN) || (!bracketed && is_one_of(unit, b":[]"));
        if !bracketed {
            hostname = to_ascii(&hostname);
        }
        if hostname.is_empty() || hostname.iter().any(|&unit| forbidden(unit)) {
            return Err(Refusal::Invalid);
        }
    }
    let mut host = hostname.clone();
    if let Some(port) = &url.port {
        host.push(COLON);
        host.extend_from_slice(port);
    }
    url.host = Some(host);
    if bracketed {
        hostname = hostname.get(1..hostname.len() - 1).unwrap_or_default().to_vec();
        if left.first() != Some(&SLASH) {
            left.insert(0, SLASH);
        }
    }
    url.hostname = Some(hostname);
    Ok(left)
}

/// Lower case; text with lone surrogates stays, it is refused later.
fn lower_keeping(text: &[u16]) -> Vec<u16> {
    match String::from_utf16(text) {
        Ok(text) => text.to_lowercase().encode_utf16().collect(),
        Err(_) => text.to_vec(),
    }
}

/// The ASCII form of a host name, empty when it has none.
fn to_ascii(hostname: &[u16]) -> Vec<u16> {
    if hostname.iter().all(|&unit| unit < 0x80) && !hostname.windows(4).any(|window| is(window, "xn--")) {
        return hostname.to_vec();
    }
    let text = String::from_utf16_lossy(hostname);
    let ascii = idna::domain_to_ascii_cow(text.as_bytes(), idna::AsciiDenyList::EMPTY);
    ascii
        .map(|text| text.encode_utf16().collect())
        .unwrap_or_default()
}

/// Escapes what is unsafe in a path or query.
fn escape(rest: Vec<u16>) -> Vec<u16> {
    let unsafe_unit = |unit: u16| is_one_of(unit, b"\t\n\r \"'<>\\^`{|}");
    if !rest.iter().any(|&unit| unsafe_unit(unit)) {
        return rest;
    }
    let mut out = Vec::with_capacity(rest.len() + 8);
    for unit in rest {
        if unsafe_unit(unit) {
            out.extend(format!("%{unit:02X}").encode_utf16());
        } else {
            out.push(unit);
        }
    }
    out
}

fn split_rest(url: &mut Legacy, rest: &[u16]) {
    let hash_at = rest.iter().position(|&unit| unit == HASH).unwrap_or(rest.len());
    let (head, hash) = rest.split_at(hash_at);
    if !hash.is_empty() {
        url.hash = Some(hash.to_vec());
    }
    let query_at = head
        .iter()
        .position(|&unit| unit == QUESTION)
        .unwrap_or(head.len());
    let (path, search) = head.split_at(query_at);
    if !search.is_empty() {
        url.search = Some(search.to_vec());
    }
    if !path.is_empty() {
        url.pathname = Some(path.to_vec());
    }
}
