//! The call written at a place of a source line: what `assert.ok(…)` shows.
//!
//! The line may be a part of a longer statement, so it is read token by token
//! and never parsed.

/// What a token is, as far as calls need to know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Name,
    /// A keyword: it cannot begin a chain of members.
    Word,
    /// A string or a number.
    Literal,
    /// `.`, `?.`, `[` or `]`.
    Access,
    Open,
    Close,
    Semicolon,
    Other,
}

#[derive(Debug, Clone, Copy)]
struct Token {
    kind: Kind,
    start: usize,
    end: usize,
}

/// The reserved words of the language, sorted.
pub const KEYWORDS: &[&str] = &[
    "break",
    "case",
    "catch",
    "class",
    "const",
    "continue",
    "debugger",
    "default",
    "delete",
    "do",
    "else",
    "export",
    "extends",
    "false",
    "finally",
    "for",
    "function",
    "if",
    "import",
    "in",
    "instanceof",
    "new",
    "null",
    "return",
    "super",
    "switch",
    "this",
    "throw",
    "true",
    "try",
    "typeof",
    "var",
    "void",
    "while",
    "with",
];

/// The expression around column `column` (from 0, in UTF-16 units) of a line: from the first name
/// of the member chain the column is in, to the parenthesis that closes its call
/// or to the end of the line. Nothing if the line cannot be read.
pub fn at(line: &str, column: usize) -> Option<String> {
    let code: Vec<u16> = line.encode_utf16().collect();
    let mut chain: Option<usize> = None;
    let mut last: Option<Token> = None;
    let mut depth = 0_isize;
    let mut end = code.len();
    let mut position = 0;
    while let Some(token) = next(&code, position, last)? {
        position = token.end;
        if token.start < column {
            match token.kind {
                Kind::Semicolon => {
                    chain = None;
                    continue;
                }
                Kind::Access => {
                    if let Some(name) = last.filter(|last| last.kind == Kind::Name) {
                        chain.get_or_insert(name.start);
                    }
                }
                Kind::Name | Kind::Literal => {}
                _ => chain = None,
            }
            last = Some(token);
            continue;
        }
        last = Some(token);
        match token.kind {
            Kind::Open => depth += 1,
            Kind::Close => {
                depth -= 1;
                if depth == 0 {
                    end = token.start + 1;
                    break;
                }
            }
            // A statement inside the call: the line does not show the expression.
            Kind::Semicolon => return None,
            _ => {}
        }
    }
    let start = chain.unwrap_or(column).min(end);
    let text = String::from_utf16_lossy(code.get(start..end)?);
    Some(escape_controls(&text)).filter(|text| !text.is_empty())
}

fn is_name_part(unit: u16) -> bool {
    u8::try_from(unit).map_or(true, |byte| {
        byte > 127 || byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'$'
    })
}

/// The token after `from`: `Some(None)` at the end, `None` when it does not end in this line.
#[allow(clippy::option_option)]
fn next(code: &[u16], from: usize, last: Option<Token>) -> Option<Option<Token>> {
    let at = |index: usize| {
        code.get(index)
            .and_then(|&unit| u8::try_from(unit).ok())
            .map_or('\0', char::from)
    };
    let mut start = from;
    loop {
        match at(start) {
            ' ' | '\t' | '\u{b}' | '\u{c}' | '\r' | '\u{a0}' => start += 1,
            '/' if at(start + 1) == '/' => return Some(None),
            '/' if at(start + 1) == '*' => {
                let close = (start + 2..code.len()).find(|&i| at(i) == '*' && at(i + 1) == '/')?;
                start = close + 2;
            }
            _ => break,
        }
    }
    if start >= code.len() {
        return Some(None);
    }
    let token = |kind, end| Some(Some(Token { kind, start, end }));
    match at(start) {
        quote @ ('"' | '\'' | '`') => {
            let mut end = start + 1;
            while end < code.len() && at(end) != quote {
                end += if at(end) == '\\' { 2 } else { 1 };
            }
            if end >= code.len() {
                return None;
            }
            token(if quote == '`' { Kind::Other } else { Kind::Literal }, end + 1)
        }
        c if c.is_ascii_digit() || (c == '.' && at(start + 1).is_ascii_digit()) => {
            let mut end = start;
            while end < code.len() && (is_name_part(code[end]) || at(end) == '.') {
                end += 1;
            }
            token(Kind::Literal, end)
        }
        _ if is_name_part(code[start]) => {
            let end = (start..code.len())
                .find(|&i| !is_name_part(code[i]))
                .unwrap_or(code.len());
            let word = String::from_utf16_lossy(&code[start..end]);
            token(
                if KEYWORDS.contains(&word.as_str()) {
                    Kind::Word
                } else {
                    Kind::Name
                },
                end,
            )
        }
        '/' if regex_may_start(last, code) => {
            let mut class = false;
            let mut end = start + 1;
            while end < code.len() && (class || at(end) != '/') {
                match at(end) {
                    '\\' => end += 1,
                    '[' => class = true,
                    ']' => class = false,
                    _ => {}
                }
                end += 1;
            }
            if end >= code.len() {
                return None;
            }
            token(Kind::Other, end + 1)
        }
        '(' => token(Kind::Open, start + 1),
        ')' => token(Kind::Close, start + 1),
        ';' => token(Kind::Semicolon, start + 1),
        '?' if at(start + 1) == '.' && !at(start + 2).is_ascii_digit() => token(Kind::Access, start + 2),
        '.' if at(start + 1) == '.' && at(start + 2) == '.' => token(Kind::Other, start + 3),
        '.' | '[' | ']' => token(Kind::Access, start + 1),
        _ => token(Kind::Other, start + 1),
    }
}

/// A slash begins a regular expression where no value ends.
fn regex_may_start(last: Option<Token>, code: &[u16]) -> bool {
    match last {
        None => true,
        Some(token) => match token.kind {
            Kind::Name | Kind::Literal | Kind::Close => false,
            Kind::Access => code.get(token.start) != Some(&u16::from(b']')),
            Kind::Other => code.get(token.end - 1) != Some(&u16::from(b'}')),
            Kind::Word | Kind::Open | Kind::Semicolon => true,
        },
    }
}

/// Control characters other than tab and line feed as escapes.
fn escape_controls(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\u{8}' => out.push_str("\\b"),
            '\u{c}' => out.push_str("\\f"),
            // Carriage returns are dropped.
            '\r' => {}
            c if (c as u32) < 0x20 && c != '\n' && c != '\t' => out.push_str(&format!("\\u{:04x}", c as u32)),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::at;

    fn expression(line: &str, part: &str) -> Option<String> {
        at(line, line.find(part).expect("the part is in the line"))
    }

    #[test]
    fn calls_are_cut_out_of_their_line() {
        for (line, part, wanted) in [
            (
                "assert.ok(typeof 123 === 'string');",
                "ok",
                "assert.ok(typeof 123 === 'string')",
            ),
            ("assert(false); assert.ok(1);", "assert(f", "assert(false)"),
            ("a(1); b.c['ok'](0, ')')", "](0", "b.c['ok'](0, ')')"),
            ("(assert.ok(false), assert.ok(true))", "ok(f", "assert.ok(false)"),
            ("  assert?.ok(/[)]/.test(x))", "ok", "assert?.ok(/[)]/.test(x))"),
            ("assert.equal(a,", "equal", "assert.equal(a,"),
            ("x = this.ok(1)", "ok", "ok(1)"),
            ("ok(a /* ) */, `)`) // c", "ok", "ok(a /* ) */, `)`)"),
        ] {
            assert_eq!(expression(line, part).as_deref(), Some(wanted), "{line}");
        }
    }

    #[test]
    fn lines_that_show_no_expression() {
        assert_eq!(expression("ok((() => { a; })())", "ok"), None);
        assert_eq!(expression("ok(`unfinished", "ok"), None);
        assert_eq!(at("", 5), None);
        assert_eq!(at("ok(1)", 99), None);
    }
}
