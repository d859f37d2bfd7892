//! `.env` files, in the dialect of Node's `--env-file` and `util.parseEnv`.
//!
//! One `KEY=value` per line; `export ` may precede the key; `#` starts a comment;
//! values may be quoted with `"`, `'` or `` ` ``, then span lines, and in double
//! quotes `\n` is a line break. A key given twice keeps its last value.

/// Keys and values in order of first appearance.
pub fn parse(source: &str) -> Vec<(String, String)> {
    let source = source.replace('\r', "");
    let mut rest = source.trim();
    let mut pairs: Vec<(String, String)> = Vec::new();
    while !rest.is_empty() {
        if rest.starts_with('\n') || rest.starts_with('#') {
            rest = after_line(rest).trim_start();
            continue;
        }
        // A line without `=` is skipped; the `=` must be on this line.
        let Some(equals) = rest.find('=').filter(|at| !rest[..*at].contains('\n')) else {
            rest = after_line(rest).trim_start();
            continue;
        };
        let key = rest[..equals].trim();
        let key = key.strip_prefix("export ").unwrap_or(key).trim();
        rest = &rest[equals + 1..];
        if key.is_empty() {
            rest = after_line(rest).trim_start();
            continue;
        }
        let value;
        (value, rest) = take_value(rest);
        let value = value.unwrap_or_default();
        match pairs.iter_mut().find(|(known, _)| known == key) {
            Some((_, old)) => *old = value,
            None => pairs.push((key.to_owned(), value)),
        }
        rest = rest.trim_start();
    }
    pairs
}

/// The value at the start of `text`, and what follows its line.
fn take_value(text: &str) -> (Option<String>, &str) {
    let line_end = text.find('\n').unwrap_or(text.len());
    if text[..line_end].trim().is_empty() {
        return (None, &text[line_end..]);
    }
    let text = text.trim_start_matches([' ', '\t']);
    if let Some(quote) = text.chars().next().filter(|c| matches!(c, '"' | '\'' | '`'))
        && let Some(length) = text[1..].find(quote)
    {
        let inside = &text[1..=length];
        let value = if quote == '"' {
            inside.replace("\\n", "\n")
        } else {
            inside.to_owned()
        };
        return (Some(value), after_line(&text[length + 2..]));
    }
    let line_end = text.find('\n').unwrap_or(text.len());
    let line = &text[..line_end];
    // An unclosed quote is part of the value, up to a comment.
    let line = line.find('#').map_or(line, |at| &line[..at]);
    (Some(line.trim().to_owned()), &text[line_end..])
}

fn after_line(text: &str) -> &str {
    text.find('\n').map_or("", |end| &text[end + 1..])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(source: &str) -> Vec<(String, String)> {
        parse(source)
    }

    fn one(source: &str) -> String {
        match pairs(source).as_slice() {
            [(key, value)] if key == "A" => value.clone(),
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn values() {
        assert_eq!(one("A=b"), "b");
        assert_eq!(one("  A =  b c  "), "b c");
        assert_eq!(one("export A=b"), "b");
        assert_eq!(one("A="), "");
        assert_eq!(one("A=b # c"), "b");
        assert_eq!(one("A=\"b # c\" # d"), "b # c");
        assert_eq!(one("A='b\\nc'"), "b\\nc");
        assert_eq!(one("A=\"b\\nc\""), "b\nc");
        assert_eq!(one("A=\"b\nc\""), "b\nc");
        assert_eq!(one("A=`it's \"b\"`"), "it's \"b\"");
        assert_eq!(one("A=\"b"), "\"b");
        assert_eq!(one("A=b=c"), "b=c");
        assert_eq!(one("A=1\nA=2"), "2");
        assert_eq!(one("# c\n\nnothing\nA=b\r\n"), "b");
    }

    #[test]
    fn empty_values_do_not_swallow_the_next_line() {
        let wanted = vec![("A".to_owned(), String::new()), ("B".to_owned(), "c".to_owned())];
        assert_eq!(pairs("A=\nB=c"), wanted);
        assert_eq!(pairs("A=  \nB=c"), wanted);
        assert_eq!(pairs(""), vec![]);
        assert_eq!(pairs("=x\n"), vec![]);
    }

    /// Checked against `util.parseEnv` of Node 22.
    #[test]
    fn odd_files() {
        let cases: &[(&str, &[(&str, &str)])] = &[
            ("A=\"b\nB=c", &[("A", "\"b"), ("B", "c")]),
            ("A=b \"c\" # d", &[("A", "b \"c\"")]),
            ("A=#x", &[("A", "")]),
            ("A= # x\nB=2", &[("A", ""), ("B", "2")]),
            ("A=\"\"\nB=1", &[("A", ""), ("B", "1")]),
            ("A=\"x\"y\nB=2", &[("A", "x"), ("B", "2")]),
            (
                "A=1\n B = 2 \n#c\n C=3#4\n",
                &[("A", "1"), ("B", "2"), ("C", "3")],
            ),
            ("A\nB=1", &[("B", "1")]),
            ("export\tA=1", &[("export\tA", "1")]),
            ("A=`x\ny`\nB=1", &[("A", "x\ny"), ("B", "1")]),
            ("A=\"unclosed\nB=2\nC=\"z\"", &[("A", "unclosed\nB=2\nC=")]),
            ("A=  \"q\"  \nB=1", &[("A", "q"), ("B", "1")]),
            ("A=1\r\nB=2\r\n", &[("A", "1"), ("B", "2")]),
            ("A=\"x\" B=2\nC=3", &[("A", "x"), ("C", "3")]),
            ("export A=1\nexport  B=2", &[("A", "1"), ("B", "2")]),
            ("#a\n#b\nA=1", &[("A", "1")]),
        ];
        for (source, wanted) in cases {
            let wanted: Vec<(String, String)> = wanted
                .iter()
                .map(|(key, value)| ((*key).to_owned(), (*value).to_owned()))
                .collect();
            assert_eq!(pairs(source), wanted, "{source:?}");
        }
    }
}
