//! A text as tokens: exact enough to tell code from strings, comments, regular
//! expressions and templates. Punctuation is one token per character.

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A name or keyword.
    Word,
    /// One character of punctuation.
    Punct(u8),
    /// A quoted string; the range is what stands between the quotes.
    Text,
    /// A piece of a template, a regular expression or a number.
    Other,
}

/// A token and the bytes it covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token {
    /// What it is.
    pub kind: Kind,
    /// Its first byte.
    pub start: usize,
    /// The byte behind it.
    pub end: usize,
}

/// An open bracket.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    /// `(`; true when a `/` behind its end begins a regular expression.
    Paren(bool),
    /// `{`; true when it is an expression, so that a `/` behind its end divides.
    Brace(bool),
    /// `${` of a template.
    Template,
    Bracket,
}

pub(crate) fn is_word_start(c: char) -> bool {
    c.is_alphabetic() || c == '_' || c == '$' || c == '\\'
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '$' | '\\' | '\u{200c}' | '\u{200d}')
}

/// Keywords an expression may follow.
const BEFORE_EXPRESSION: &[&str] = &[
    "await",
    "case",
    "delete",
    "do",
    "else",
    "in",
    "instanceof",
    "new",
    "of",
    "return",
    "throw",
    "typeof",
    "void",
    "yield",
];

struct Lexer<'a> {
    text: &'a str,
    at: usize,
    tokens: Vec<Token>,
    open: Vec<Open>,
    /// A `/` here begins a regular expression.
    wants_operand: bool,
}

/// Splits a text; `None` when a string, template, comment or expression does not end.
pub fn tokenize(text: &str) -> Option<Vec<Token>> {
    let mut lexer = Lexer {
        text,
        at: 0,
        tokens: Vec::new(),
        open: Vec::new(),
        wants_operand: true,
    };
    if text.starts_with("#!") {
        lexer.skip_line();
    }
    while lexer.at < text.len() {
        lexer.next()?;
    }
    lexer.open.is_empty().then_some(lexer.tokens)
}

impl Lexer<'_> {
    fn byte(&self, ahead: usize) -> Option<u8> {
        self.text.as_bytes().get(self.at + ahead).copied()
    }

    fn rest(&self) -> &str {
        self.text.get(self.at..).unwrap_or("")
    }

    fn skip_line(&mut self) {
        let rest = self.rest();
        self.at += rest
            .find(['\n', '\r', '\u{2028}', '\u{2029}'])
            .unwrap_or(rest.len());
    }

    fn push(&mut self, kind: Kind, start: usize) {
        self.tokens.push(Token {
            kind,
            start,
            end: self.at,
        });
    }

    fn last_word(&self) -> Option<&str> {
        let token = self.tokens.last().filter(|token| token.kind == Kind::Word)?;
        self.text.get(token.start..token.end)
    }

    fn next(&mut self) -> Option<()> {
        let first = self.rest().chars().next()?;
        let start = self.at;
        match first {
            '/' if self.byte(1) == Some(b'/') => self.skip_line(),
            '/' if self.byte(1) == Some(b'*') => self.at += self.rest().get(2..)?.find("*/")? + 4,
            '/' if self.wants_operand => {
                self.regular_expression()?;
                self.push(Kind::Other, start);
                self.wants_operand = false;
            }
            '\'' | '"' => {
                self.quoted(first as u8)?;
                self.push(Kind::Text, start);
                if let Some(token) = self.tokens.last_mut() {
                    token.start += 1;
                    token.end -= 1;
                }
                self.wants_operand = false;
            }
            '`' => {
                self.at += 1;
                self.template()?;
            }
            _ if first.is_ascii_digit() => {
                let rest = self.rest();
                self.at += rest.find(|c: char| !is_word(c) && c != '.').unwrap_or(rest.len());
                self.push(Kind::Other, start);
                self.wants_operand = false;
            }
            _ if is_word_start(first) => {
                let rest = self.rest();
                self.at += rest.find(|c: char| !is_word(c)).unwrap_or(rest.len());
                self.push(Kind::Word, start);
                let word = self.text.get(start..self.at).unwrap_or("");
                self.wants_operand = BEFORE_EXPRESSION.contains(&word);
            }
            _ if first.is_whitespace() || first == '\u{feff}' => self.at += first.len_utf8(),
            _ if first.is_ascii() => self.punctuation(first as u8)?,
            _ => self.at += first.len_utf8(),
        }
        Some(())
    }

    fn punctuation(&mut self, byte: u8) -> Option<()> {
        let start = self.at;
        match byte {
            b'(' => {
                let is_head = matches!(self.last_word(), Some("if" | "while" | "for" | "with"));
                self.open.push(Open::Paren(is_head));
            }
            b'[' => self.open.push(Open::Bracket),
            b'{' => {
                let is_expression = self.wants_operand && self.begins_expression();
                self.open.push(Open::Brace(is_expression));
            }
            _ => {}
        }
        self.at += 1;
        self.push(Kind::Punct(byte), start);
        self.wants_operand = true;
        match byte {
            b')' => match self.open.pop() {
                Some(Open::Paren(is_head)) => self.wants_operand = is_head,
                _ => return None,
            },
            b']' => match self.open.pop() {
                Some(Open::Bracket) => self.wants_operand = false,
                _ => return None,
            },
            b'}' => match self.open.pop() {
                Some(Open::Brace(is_expression)) => self.wants_operand = !is_expression,
                Some(Open::Template) => self.template()?,
                _ => return None,
            },
            b'+' | b'-' => {
                // Behind `x++` a slash divides.
                let is_double = start > 0 && self.text.as_bytes().get(start - 1) == Some(&byte);
                let before = self
                    .tokens
                    .len()
                    .checked_sub(3)
                    .and_then(|at| self.tokens.get(at));
                if is_double
                    && let Some(before) = before
                    && matches!(before.kind, Kind::Word | Kind::Punct(b')' | b']'))
                {
                    self.wants_operand = false;
                }
            }
            _ => {}
        }
        Some(())
    }

    /// Whether a brace here stands where only an expression can.
    fn begins_expression(&self) -> bool {
        match self.tokens.last() {
            Some(token) => match token.kind {
                Kind::Punct(b';' | b'{' | b'}' | b')') => false,
                Kind::Punct(b'>') => false,
                Kind::Word => !matches!(self.last_word(), Some("do" | "else")),
                _ => true,
            },
            None => false,
        }
    }

    fn quoted(&mut self, quote: u8) -> Option<()> {
        self.at += 1;
        loop {
            match self.byte(0)? {
                b'\\' => self.at += 1 + self.rest().get(1..)?.chars().next()?.len_utf8(),
                b'\n' | b'\r' => return None,
                byte => {
                    self.at += 1;
                    if byte == quote {
                        return Some(());
                    }
                }
            }
        }
    }

    /// The rest of a template up to its end or the next `${`.
    fn template(&mut self) -> Option<()> {
        let start = self.at;
        loop {
            match self.byte(0)? {
                b'\\' => self.at += 1 + self.rest().get(1..)?.chars().next()?.len_utf8(),
                b'`' => {
                    self.at += 1;
                    self.push(Kind::Other, start);
                    self.wants_operand = false;
                    return Some(());
                }
                b'$' if self.byte(1) == Some(b'{') => {
                    self.at += 2;
                    self.push(Kind::Other, start);
                    self.open.push(Open::Template);
                    self.wants_operand = true;
                    return Some(());
                }
                _ => self.at += 1,
            }
        }
    }

    fn regular_expression(&mut self) -> Option<()> {
        self.at += 1;
        let mut in_class = false;
        loop {
            match self.byte(0)? {
                b'\\' => self.at += 1 + self.rest().get(1..)?.chars().next()?.len_utf8(),
                b'\n' | b'\r' => return None,
                byte => {
                    self.at += 1;
                    match byte {
                        b'[' => in_class = true,
                        b']' => in_class = false,
                        b'/' if !in_class => break,
                        _ => {}
                    }
                }
            }
        }
        let rest = self.rest();
        self.at += rest.find(|c: char| !is_word(c)).unwrap_or(rest.len());
        Some(())
    }
}
