//! A URL record: the parsed URL, its components and the API's setters.
//!
//! The only file that knows the `url` crate.

use std::borrow::Cow;

use url::{Position, Url, quirks};

/// A parsed URL.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record(Url);

/// A component of the API.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The whole URL.
    Href,
    /// The origin, `null` if opaque.
    Origin,
    /// The scheme with its colon.
    Protocol,
    /// The user name.
    Username,
    /// The password.
    Password,
    /// Host and port.
    Host,
    /// Host without port.
    Hostname,
    /// The port, empty for the scheme's default.
    Port,
    /// The path.
    Pathname,
    /// The query with its question mark.
    Search,
    /// The fragment with its hash sign.
    Hash,
}

/// Where the components are in the serialized URL, in the layout Node shows
/// with `showHidden`. A missing component is `u32::MAX`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Offsets {
    /// Behind the scheme's colon.
    pub protocol_end: u32,
    /// Behind the user name.
    pub username_end: u32,
    /// The `@` if there are credentials, else the host.
    pub host_start: u32,
    /// Behind the host.
    pub host_end: u32,
    /// The path.
    pub pathname_start: u32,
    /// The question mark.
    pub search_start: u32,
    /// The hash sign.
    pub hash_start: u32,
    /// The port number.
    pub port: u32,
    /// 0 http, 1 not special, 2 https, 3 ws, 4 ftp, 5 wss, 6 file.
    pub scheme_type: u32,
}

/// Any number of slashes in front of a host counts as two when the base is a web
/// URL; the crate insists on exactly two.
fn two_slashes<'a>(input: &'a str, base: &Url) -> Cow<'a, str> {
    if !matches!(base.scheme(), "http" | "https" | "ws" | "wss" | "ftp") {
        return Cow::Borrowed(input);
    }
    let slash = |c| matches!(c, '/' | '\\');
    let rest = input.trim_start_matches(|c| c <= ' ');
    // Tabs and line feeds do not count anywhere in a URL.
    let ignored = |c| matches!(c, '\t' | '\n' | '\r');
    let slashes = rest
        .chars()
        .filter(|&c| !ignored(c))
        .take_while(|&c| slash(c))
        .count();
    if slashes < 3 {
        return Cow::Borrowed(input);
    }
    let host = rest.trim_start_matches(|c| slash(c) || ignored(c));
    Cow::Owned(format!("//{host}"))
}

impl Record {
    /// Parses `input`, against `base` if given.
    pub fn parse(input: &str, base: Option<&str>) -> Option<Record> {
        match base {
            Some(base) => {
                let base = Url::parse(base).ok()?;
                base.join(&two_slashes(input, &base)).ok()
            }
            None => Url::parse(input).ok(),
        }
        .map(Record)
    }

    /// The file URL of an absolute path.
    pub fn of_path(path: &str, windows: bool, host: Option<&str>) -> Option<Record> {
        let mut encoded = String::with_capacity(path.len() + 8);
        for c in path.chars() {
            let escape = matches!(
                c,
                '\0'..=' '
                    | '"'
                    | '#'
                    | '%'
                    | '<'
                    | '>'
                    | '?'
                    | '['
                    | ']'
                    | '^'
                    | '`'
                    | '{'
                    | '|'
                    | '}'
                    | '~'
                    | '\x7f'
            );
            if escape || (c == '\\' && !windows) {
                encoded.push_str(&format!("%{:02X}", u32::from(c)));
            } else {
                encoded.push(if c == '\\' { '/' } else { c });
            }
        }
        let slash = if encoded.starts_with('/') { "" } else { "/" };
        let mut url = Url::parse(&format!("file://{slash}{encoded}")).ok()?;
        // What is no host name, as the `?` of `\\\\?\\C:`, is left out.
        let _ = quirks::set_hostname(&mut url, host.unwrap_or_default());
        Some(Record(url))
    }

    /// A component as the API shows it.
    pub fn get(&self, part: Part) -> String {
        let url = &self.0;
        match part {
            Part::Href => quirks::href(url),
            Part::Origin => return self.origin(),
            Part::Protocol => quirks::protocol(url),
            Part::Username => quirks::username(url),
            Part::Password => quirks::password(url),
            Part::Host => quirks::host(url),
            Part::Hostname => quirks::hostname(url),
            Part::Port => quirks::port(url),
            Part::Pathname => quirks::pathname(url),
            Part::Search => quirks::search(url),
            Part::Hash => quirks::hash(url),
        }
        .to_owned()
    }

    /// Only web URLs inside `blob:` have an origin.
    fn origin(&self) -> String {
        if self.0.scheme() == "blob" {
            let inner = Url::parse(self.0.path()).ok();
            if !inner.is_some_and(|inner| matches!(inner.scheme(), "http" | "https")) {
                return "null".to_owned();
            }
        }
        quirks::origin(&self.0)
    }

    /// Sets a component; false when the value was refused. Read-only ones never change.
    pub fn set(&mut self, part: Part, value: &str) -> bool {
        let url = &mut self.0;
        match part {
            Part::Href => quirks::set_href(url, value).is_ok(),
            Part::Origin => false,
            Part::Protocol => quirks::set_protocol(url, value).is_ok(),
            Part::Username => quirks::set_username(url, value).is_ok(),
            Part::Password => quirks::set_password(url, value).is_ok(),
            Part::Host => quirks::set_host(url, value).is_ok(),
            Part::Hostname => quirks::set_hostname(url, value).is_ok(),
            Part::Port => quirks::set_port(url, value).is_ok(),
            Part::Pathname => {
                quirks::set_pathname(url, value);
                true
            }
            Part::Search => {
                quirks::set_search(url, value);
                true
            }
            Part::Hash => {
                quirks::set_hash(url, value);
                true
            }
        }
    }

    /// Where everything is.
    pub fn offsets(&self) -> Offsets {
        let url = &self.0;
        let at = |position| u32::try_from(url[..position].len()).unwrap_or(u32::MAX);
        let host_start = at(Position::BeforeHost);
        let credentials = !url.username().is_empty() || url.password().is_some();
        Offsets {
            protocol_end: at(Position::AfterScheme) + 1,
            username_end: at(Position::AfterUsername),
            host_start: if credentials { host_start - 1 } else { host_start },
            host_end: at(Position::AfterHost),
            pathname_start: at(Position::BeforePath),
            search_start: if url.query().is_some() {
                at(Position::BeforeQuery) - 1
            } else {
                u32::MAX
            },
            hash_start: if url.fragment().is_some() {
                at(Position::BeforeFragment) - 1
            } else {
                u32::MAX
            },
            port: url.port().map_or(u32::MAX, u32::from),
            scheme_type: match url.scheme() {
                "http" => 0,
                "https" => 2,
                "ws" => 3,
                "ftp" => 4,
                "wss" => 5,
                "file" => 6,
                _ => 1,
            },
        }
    }
}

/// The ASCII form of a host, empty when it is none.
pub fn domain_to_ascii(domain: &str) -> String {
    Record::parse(&format!("ws://{domain}"), None)
        .map(|record| record.get(Part::Hostname))
        .unwrap_or_default()
}

/// The Unicode form of a host, empty when it is none.
pub fn domain_to_unicode(domain: &str) -> String {
    let ascii = domain_to_ascii(domain);
    if ascii.starts_with('[') {
        return ascii;
    }
    idna::domain_to_unicode(&ascii).0
}

/// Serializes without some parts and, on demand, with a Unicode host.
pub fn format(href: &str, fragment: bool, unicode: bool, search: bool, auth: bool) -> Option<String> {
    let mut url = Url::parse(href).ok()?;
    if !fragment {
        url.set_fragment(None);
    }
    if !search {
        url.set_query(None);
    }
    if !auth {
        // URLs that cannot have credentials have none to remove.
        let _ = url.set_username("");
        let _ = url.set_password(None);
    }
    let text = url.as_str();
    match url.domain() {
        Some(domain) if unicode => {
            let host = idna::domain_to_unicode(domain).0;
            Some(format!(
                "{}{host}{}",
                &url[..Position::BeforeHost],
                &url[Position::AfterHost..]
            ))
        }
        _ => Some(text.to_owned()),
    }
}
