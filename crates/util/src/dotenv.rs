//! `.env` files: `KEY=value` lines with comments and quoted, possibly multi-line
//! values, read as Node reads them. Pure text.

use std::collections::BTreeMap;

/// The pairs of a file, sorted by key; the last of equal keys counts.
#[must_use]
pub fn parse(content: &str) -> BTreeMap<String, String> {
    let mut pairs = BTreeMap::new();
    let text = content.replace('\r', "");
    let mut rest = text.trim();
    while !rest.is_empty() {
        if rest.starts_with(['\n', '#']) {
            rest = after_line(rest);
            continue;
        }
        let (Some(equals), line) = (rest.find('='), rest.find('\n')) else {
            break;
        };
        if line.is_some_and(|line| equals > line) {
            // A line without `=` means nothing.
            rest = after_line(rest).trim_start();
            continue;
        }
        let key = rest[..equals].trim();
        let key = key.strip_prefix("export ").map_or(key, str::trim);
        rest = &rest[equals + 1..];
        let (value, left) = if rest.is_empty() || rest.starts_with('\n') {
            (String::new(), rest)
        } else {
            value(rest.trim_start())
        };
        rest = left.trim_start();
        if !key.is_empty() {
            pairs.insert(key.to_owned(), value);
        }
    }
    pairs
}

fn after_line(text: &str) -> &str {
    text.find('\n').map_or("", |end| &text[end + 1..])
}

// A value and what follows its line.
fn value(text: &str) -> (String, &str) {
    if let Some(quote) = text
        .chars()
        .next()
        .filter(|first| matches!(first, '"' | '\'' | '`'))
    {
        if let Some(length) = text[1..].find(quote) {
            let inner = &text[1..=length];
            let value = if quote == '"' {
                inner.replace("\\n", "\n")
            } else {
                inner.to_owned()
            };
            return (value, after_line(&text[length + 2..]));
        }
        // Not closed: the quote is part of the value.
        let line = text.split('\n').next().unwrap_or_default();
        return (line.to_owned(), after_line(text));
    }
    let line = text.split('\n').next().unwrap_or_default();
    let line = line.split('#').next().unwrap_or_default();
    (line.trim().to_owned(), after_line(text))
}

#[cfg(test)]
mod tests {
    use super::parse;

    fn pairs(text: &str) -> Vec<(String, String)> {
        parse(text).into_iter().collect()
    }

    #[test]
    fn quotes_comments_and_blank_lines() {
        assert_eq!(
            pairs("B=1\nA=2"),
            [("A".into(), "2".into()), ("B".into(), "1".into())]
        );
        assert_eq!(
            pairs("A=\"x\\ny\" # c\nB='q\nz'"),
            [("A".into(), "x\ny".into()), ("B".into(), "q\nz".into())]
        );
        assert_eq!(pairs("A=   \nB=1"), [("A".into(), "B=1".into())]);
        assert_eq!(
            pairs("D=\"open\nE=a # b"),
            [("D".into(), "\"open".into()), ("E".into(), "a".into())]
        );
        assert_eq!(pairs("export   A=3\n=5\nnothing\n"), [("A".into(), "3".into())]);
        assert_eq!(
            pairs("A=\n\nB="),
            [("A".into(), String::new()), ("B".into(), String::new())]
        );
    }
}
