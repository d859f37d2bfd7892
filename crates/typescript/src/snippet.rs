//! A place in a text, for people: its lines, one more on either side, a mark.

use unicode_width::UnicodeWidthChar;

/// Columns from one tab stop to the next.
const TAB: usize = 4;

/// The columns `text` takes when it begins at column `from`.
fn width(text: &str, from: usize) -> usize {
    let mut column = from;
    for c in text.chars() {
        column += match c {
            '\t' => TAB - column % TAB,
            _ => c.width().unwrap_or(0),
        };
    }
    column - from
}

/// A line with its tabs as spaces.
fn spaced(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut column = 0;
    for c in line.chars() {
        if c == '\t' {
            let count = TAB - column % TAB;
            out.extend(std::iter::repeat_n(' ', count));
            column += count;
        } else {
            out.push(c);
            column += c.width().unwrap_or(0);
        }
    }
    out
}

fn floor(text: &str, mut at: usize) -> usize {
    at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// The lines around the bytes `from..to` of `text`, the place marked, and the
/// number of its first line, from 1.
pub fn show(text: &str, from: usize, to: usize) -> (String, usize) {
    let from = floor(text, from);
    let to = floor(text, to).max(from);
    let lines: Vec<&str> = text.lines().collect();
    let number = |at: usize| text[..at].matches('\n').count();
    let first = number(from);
    let last = number(to).max(first);
    let mut out = String::new();
    let mut push = |prefix: &str, index: usize| {
        if let Some(line) = lines.get(index) {
            out.push_str(format!("{prefix}{}", spaced(line)).trim_end());
            out.push('\n');
        }
    };
    // Of several lines the first and the last are marked.
    let (plain, marked) = if first == last { ("", "") } else { ("    ", "  > ") };
    if first > 0 {
        push(plain, first - 1);
    }
    for index in first..=last {
        push(
            if index == first || index == last {
                marked
            } else {
                plain
            },
            index,
        );
    }
    if first == last && from < text.len() {
        let start = text[..from].rfind('\n').map_or(0, |newline| newline + 1);
        let before = width(&text[start..from], 0);
        let marks = width(&text[from..to], before).max(1);
        out.push_str(&" ".repeat(before));
        out.push_str(&"^".repeat(marks));
        out.push('\n');
    }
    let mut push = |prefix: &str, index: usize| {
        if let Some(line) = lines.get(index) {
            out.push_str(format!("{prefix}{}", spaced(line)).trim_end());
            out.push('\n');
        }
    };
    push(plain, last + 1);
    (out, first + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_in_one_line() {
        assert_eq!(
            show("let a;\nfoo(;", 11, 12),
            ("let a;\nfoo(;\n    ^\n".to_owned(), 2)
        );
        assert_eq!(show("\na\tbc\nd", 3, 5), ("\na   bc\n    ^^\nd\n".to_owned(), 2));
        assert_eq!(show("x", 1, 1), ("x\n".to_owned(), 1));
        assert_eq!(show("", 9, 99), (String::new(), 1));
    }

    #[test]
    fn a_place_in_several_lines() {
        let text = "a\n b {\nx\n }\nc\n";
        let shown = "    a\n  >  b {\n    x\n  >  }\n    c\n";
        assert_eq!(show(text, 3, 10), (shown.to_owned(), 2));
    }
}
