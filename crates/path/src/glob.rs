//! Glob patterns as `path.matchesGlob` and `fs.glob` know them: braces,
//! `*`, `?`, `[...]`, `**` and the groups `?( *( +( @( !(`.
//!
//! A backslash is a separator in patterns, never an escape; names that begin
//! with a dot are matched only by patterns that write the dot.

/// A compiled pattern: one list of segments per brace alternative.
#[derive(Debug, Clone)]
pub struct Glob {
    alternatives: Vec<Vec<Segment>>,
    windows: bool,
}

/// A pattern between two slashes.
#[derive(Debug, Clone)]
enum Segment {
    Globstar,
    Text(Vec<char>),
    Nodes(Vec<Node>),
}

#[derive(Debug, Clone)]
enum Node {
    Char(char),
    AnyChar,
    Star,
    Set { negated: bool, items: Vec<SetItem> },
    Group { kind: char, choices: Vec<Vec<Node>> },
}

#[derive(Debug, Clone)]
enum SetItem {
    Range(char, char),
    Posix(fn(char) -> bool),
}

/// Brace expansion stops here, so that a pattern cannot exhaust memory.
const MOST_ALTERNATIVES: usize = 10_000;

impl Glob {
    /// Compiles a pattern.
    pub fn new(pattern: &str, windows: bool) -> Glob {
        let pattern: Vec<char> = pattern.chars().map(|c| if c == '\\' { '/' } else { c }).collect();
        let mut texts = Vec::new();
        expand_braces(&pattern, &mut texts);
        let alternatives = texts
            .iter()
            .map(|text| split(text).into_iter().map(|segment| compile(&segment)).collect())
            .collect();
        Glob {
            alternatives,
            windows,
        }
    }

    /// Whether the whole path matches.
    pub fn matches(&self, path: &str) -> bool {
        let separator = |c| if c == '\\' && self.windows { '/' } else { c };
        let path: Vec<char> = path.chars().map(separator).collect();
        let file = split(&path);
        self.alternatives
            .iter()
            .any(|segments| match_segments(segments, &file, self.windows))
    }
}

/// Splits at runs of slashes and removes `.` and `name/..` inside.
fn split(text: &[char]) -> Vec<Vec<char>> {
    let all: Vec<&[char]> = text.split(|&c| c == '/').collect();
    let last = all.len() - 1;
    let mut parts: Vec<Vec<char>> = Vec::with_capacity(all.len());
    for (index, part) in all.into_iter().enumerate() {
        if index > 0 && index < last && (part.is_empty() || *part == ['.']) {
            continue;
        }
        let parent = parts.last();
        let removable =
            parent.is_some_and(|p| !p.is_empty() && *p != ['.'] && *p != ['.', '.'] && *p != ['*', '*']);
        if *part == ['.', '.'] && removable {
            parts.pop();
        } else {
            parts.push(part.to_vec());
        }
    }
    if parts.is_empty() {
        parts.push(Vec::new());
    }
    parts
}

fn is_dots(name: &[char]) -> bool {
    *name == ['.'] || *name == ['.', '.']
}

fn match_segments(pattern: &[Segment], file: &[Vec<char>], windows: bool) -> bool {
    let Some((first, rest)) = pattern.split_first() else {
        // A slash at the end of the path is allowed.
        return file.is_empty() || matches!(file, [last] if last.is_empty());
    };
    if let Segment::Globstar = first {
        if rest.is_empty() {
            return !file.is_empty() && file.iter().all(|name| name.first() != Some(&'.'));
        }
        for skipped in 0..file.len() {
            if match_segments(rest, file.get(skipped..).unwrap_or_default(), windows) {
                return true;
            }
            if file.get(skipped).is_some_and(|name| name.first() == Some(&'.')) {
                return false;
            }
        }
        return false;
    }
    let Some((name, names)) = file.split_first() else {
        return false;
    };
    let matched = match first {
        Segment::Text(text) => text == name || (windows && same_drive(text, name)),
        Segment::Nodes(nodes) => {
            // Only a group can match nothing.
            let possible = !name.is_empty() || !nodes.iter().all(|node| matches!(node, Node::Star));
            possible && !is_dots(name) && match_nodes(nodes, name, 0, &mut |at| at == name.len())
        }
        Segment::Globstar => false,
    };
    matched && match_segments(rest, names, windows)
}

fn same_drive(a: &[char], b: &[char]) -> bool {
    matches!((a, b), ([x, ':'], [y, ':']) if x.is_ascii_alphabetic() && x.eq_ignore_ascii_case(y))
}

/// Matches `nodes` at `at` and asks `then` to accept where they end.
fn match_nodes(nodes: &[Node], text: &[char], at: usize, then: &mut dyn FnMut(usize) -> bool) -> bool {
    let Some((node, rest)) = nodes.split_first() else {
        return then(at);
    };
    let here = text.get(at).copied();
    let hidden = at == 0 && here == Some('.');
    match node {
        Node::Char(c) => here == Some(*c) && match_nodes(rest, text, at + 1, then),
        Node::AnyChar => here.is_some() && !hidden && match_nodes(rest, text, at + 1, then),
        Node::Set { negated, items } => {
            let Some(c) = here else { return false };
            let inside = items.iter().any(|item| match item {
                SetItem::Range(low, high) => (*low..=*high).contains(&c),
                SetItem::Posix(class) => class(c),
            });
            inside != *negated && !hidden && match_nodes(rest, text, at + 1, then)
        }
        Node::Star => !hidden && (at..=text.len()).any(|end| match_nodes(rest, text, end, then)),
        Node::Group { kind, choices } => {
            if *kind == '!' {
                return !hidden
                    && (at..=text.len()).any(|end| {
                        let excluded = choices
                            .iter()
                            .any(|choice| match_nodes(choice, text, at, &mut |stop| stop == end));
                        !excluded && match_nodes(rest, text, end, then)
                    });
            }
            if matches!(kind, '?' | '*') && match_nodes(rest, text, at, then) {
                return true;
            }
            let repeats = matches!(kind, '*' | '+');
            choices.iter().any(|choice| {
                match_nodes(choice, text, at, &mut |stop| {
                    if match_nodes(rest, text, stop, then) {
                        return true;
                    }
                    // One more round, if this one moved.
                    let again = [Node::Group {
                        kind: '+',
                        choices: choices.clone(),
                    }];
                    repeats
                        && stop > at
                        && match_nodes(&again, text, stop, &mut |end| match_nodes(rest, text, end, then))
                })
            })
        }
    }
}

fn compile(segment: &[char]) -> Segment {
    if *segment == ['*', '*'] {
        return Segment::Globstar;
    }
    let nodes = compile_nodes(segment);
    let literal: Option<Vec<char>> = nodes
        .iter()
        .map(|node| if let Node::Char(c) = node { Some(*c) } else { None })
        .collect();
    literal.map_or(Segment::Nodes(nodes), Segment::Text)
}

fn compile_nodes(text: &[char]) -> Vec<Node> {
    let mut nodes = Vec::with_capacity(text.len());
    let mut at = 0;
    while let Some(&c) = text.get(at) {
        let rest = text.get(at + 1..).unwrap_or_default();
        if matches!(c, '?' | '*' | '+' | '@' | '!')
            && rest.first() == Some(&'(')
            && let Some((choices, length)) = group(rest)
        {
            nodes.push(Node::Group { kind: c, choices });
            at += 1 + length;
            continue;
        }
        match c {
            '?' => nodes.push(Node::AnyChar),
            '*' => {
                if !matches!(nodes.last(), Some(Node::Star)) {
                    nodes.push(Node::Star);
                }
            }
            '[' => {
                if let Some((set, length)) = set(rest) {
                    nodes.push(set);
                    at += length;
                } else {
                    nodes.push(Node::Char('['));
                }
            }
            c => nodes.push(Node::Char(c)),
        }
        at += 1;
    }
    nodes
}

/// The choices of a group that starts with the parenthesis at the beginning of
/// `text`, and how long it is.
fn group(text: &[char]) -> Option<(Vec<Vec<Node>>, usize)> {
    let mut depth = 0;
    let mut start = 1;
    let mut choices = Vec::new();
    for (at, &c) in text.iter().enumerate() {
        match c {
            '(' => depth += 1,
            '|' if depth == 1 => {
                choices.push(compile_nodes(text.get(start..at)?));
                start = at + 1;
            }
            ')' => {
                depth -= 1;
                if depth == 0 {
                    choices.push(compile_nodes(text.get(start..at)?));
                    return Some((choices, at + 1));
                }
            }
            _ => {}
        }
    }
    None
}

/// A character class by name.
type Class = (&'static str, fn(char) -> bool);

const POSIX_CLASSES: [Class; 13] = [
    ("[:alnum:]", char::is_alphanumeric),
    ("[:alpha:]", char::is_alphabetic),
    ("[:ascii:]", |c| c.is_ascii()),
    ("[:blank:]", |c| {
        c == '\t' || (c.is_whitespace() && !c.is_control())
    }),
    ("[:cntrl:]", char::is_control),
    ("[:digit:]", |c| c.is_numeric()),
    ("[:graph:]", |c| !c.is_whitespace() && !c.is_control()),
    ("[:lower:]", char::is_lowercase),
    ("[:print:]", |c| !c.is_control()),
    ("[:punct:]", |c| c.is_ascii_punctuation()),
    ("[:space:]", char::is_whitespace),
    ("[:upper:]", char::is_uppercase),
    ("[:xdigit:]", |c| c.is_ascii_hexdigit()),
];

/// A set whose opening bracket was just read, and its length with the closing one.
fn set(text: &[char]) -> Option<(Node, usize)> {
    let negated = matches!(text.first(), Some('!' | '^'));
    let mut at = usize::from(negated);
    let first = at;
    let mut items = Vec::new();
    loop {
        let c = *text.get(at)?;
        if c == ']' && at > first {
            return Some((Node::Set { negated, items }, at + 1));
        }
        let rest = text.get(at..).unwrap_or_default();
        let class = POSIX_CLASSES
            .iter()
            .find(|(name, _)| rest.iter().copied().take(name.len()).eq(name.chars()));
        if let Some((name, class)) = class {
            items.push(SetItem::Posix(*class));
            at += name.len();
            continue;
        }
        match (text.get(at + 1), text.get(at + 2)) {
            (Some('-'), Some(&high)) if high != ']' => {
                if c <= high {
                    items.push(SetItem::Range(c, high));
                }
                at += 3;
            }
            _ => {
                items.push(SetItem::Range(c, c));
                at += 1;
            }
        }
    }
}

/// Replaces `{a,b}` and `{1..3}` by their alternatives, outermost first.
fn expand_braces(text: &[char], out: &mut Vec<Vec<char>>) {
    if out.len() >= MOST_ALTERNATIVES {
        return;
    }
    let mut from = 0;
    while let Some(open) = text
        .get(from..)
        .and_then(|rest| rest.iter().position(|&c| c == '{'))
    {
        let open = from + open;
        if let Some((choices, close)) = brace_choices(text, open) {
            for choice in choices {
                let mut whole = text.get(..open).unwrap_or_default().to_vec();
                whole.extend(choice);
                whole.extend_from_slice(text.get(close + 1..).unwrap_or_default());
                expand_braces(&whole, out);
            }
            return;
        }
        from = open + 1;
    }
    out.push(text.to_vec());
}

fn brace_choices(text: &[char], open: usize) -> Option<(Vec<Vec<char>>, usize)> {
    let mut depth = 0;
    let mut start = open + 1;
    let mut choices = Vec::new();
    for (at, &c) in text.iter().enumerate().skip(open) {
        match c {
            '{' => depth += 1,
            ',' if depth == 1 => {
                choices.push(text.get(start..at)?.to_vec());
                start = at + 1;
            }
            '}' => {
                depth -= 1;
                if depth > 0 {
                    continue;
                }
                let last = text.get(start..at)?;
                if choices.is_empty() {
                    return sequence(last).map(|items| (items, at));
                }
                choices.push(last.to_vec());
                return Some((choices, at));
            }
            _ => {}
        }
    }
    None
}

/// `1..5`, `01..10`, `a..e`, each with an optional step.
fn sequence(text: &[char]) -> Option<Vec<Vec<char>>> {
    let text: String = text.iter().collect();
    let mut fields = text.split("..");
    let (low, high, step) = (fields.next()?, fields.next()?, fields.next());
    if fields.next().is_some() {
        return None;
    }
    let step = match step {
        Some(step) => step.parse::<i64>().ok()?.unsigned_abs().max(1),
        None => 1,
    };
    let letter = |field: &str| {
        let mut chars = field.chars();
        chars
            .next()
            .filter(|c| c.is_ascii_alphabetic() && chars.next().is_none())
    };
    let (first, last, letters) = match (low.parse::<i64>(), high.parse::<i64>()) {
        (Ok(first), Ok(last)) => (first, last, false),
        _ => (
            i64::from(u32::from(letter(low)?)),
            i64::from(u32::from(letter(high)?)),
            true,
        ),
    };
    let padded = |field: &str| {
        field.trim_start_matches('-').starts_with('0') && field.trim_start_matches('-').len() > 1
    };
    let width = if padded(low) || padded(high) {
        low.len().max(high.len())
    } else {
        0
    };
    let mut items = Vec::new();
    let mut value = first;
    while (first <= last && value <= last) || (first > last && value >= last) {
        if items.len() >= MOST_ALTERNATIVES {
            break;
        }
        items.push(if letters {
            vec![u8::try_from(value).ok()? as char]
        } else {
            format!("{value:0width$}").chars().collect()
        });
        value = if first <= last {
            value.checked_add_unsigned(step)?
        } else {
            value.checked_sub_unsigned(step)?
        };
    }
    Some(items)
}
