//! The forms of exports among the tokens.

use std::collections::{HashMap, HashSet};

use crate::Found;
use crate::tokens::{Kind, Token};

struct Finder<'a> {
    text: &'a str,
    tokens: &'a [Token],
    at: usize,
    exports: Vec<String>,
    known: HashSet<String>,
    /// Defined with a getter that may have effects: not exported.
    unsafe_getters: HashSet<String>,
    reexports: Vec<String>,
    /// `const x = require('y')`, for `Object.keys(x).forEach(…)`.
    required: HashMap<&'a str, String>,
}

/// Finds all exports of a text.
pub fn find(text: &str, tokens: &[Token]) -> Found {
    let mut finder = Finder {
        text,
        tokens,
        at: 0,
        exports: Vec::new(),
        known: HashSet::new(),
        unsafe_getters: HashSet::new(),
        reexports: Vec::new(),
        required: HashMap::new(),
    };
    while finder.at < tokens.len() {
        finder.step();
    }
    let Finder {
        mut exports,
        unsafe_getters,
        reexports,
        ..
    } = finder;
    exports.retain(|name| !unsafe_getters.contains(name));
    Found { exports, reexports }
}

impl<'a> Finder<'a> {
    fn word(&self) -> Option<&'a str> {
        let token = self
            .tokens
            .get(self.at)
            .filter(|token| token.kind == Kind::Word)?;
        self.text.get(token.start..token.end)
    }

    /// Takes this word.
    fn take(&mut self, word: &str) -> Option<()> {
        (self.word()? == word).then(|| self.at += 1)
    }

    /// Takes any name.
    fn name(&mut self) -> Option<&'a str> {
        let word = self.word()?;
        self.at += 1;
        Some(word)
    }

    fn is(&self, punct: u8) -> bool {
        self.tokens
            .get(self.at)
            .is_some_and(|token| token.kind == Kind::Punct(punct))
    }

    /// Takes these characters of punctuation.
    fn punct(&mut self, text: &str) -> Option<()> {
        for byte in text.bytes() {
            if !self.is(byte) {
                return None;
            }
            self.at += 1;
        }
        Some(())
    }

    fn maybe(&mut self, text: &str) -> bool {
        let before = self.at;
        let taken = self.punct(text).is_some();
        if !taken {
            self.at = before;
        }
        taken
    }

    /// Takes a string and gives its value.
    fn string(&mut self) -> Option<String> {
        let token = self
            .tokens
            .get(self.at)
            .filter(|token| token.kind == Kind::Text)?;
        let value = unescape(self.text.get(token.start..token.end)?)?;
        self.at += 1;
        Some(value)
    }

    /// Tries a form; where it fails nothing was taken.
    fn attempt<T>(&mut self, form: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let before = self.at;
        let found = form(self);
        if found.is_none() {
            self.at = before;
        }
        found
    }

    fn export(&mut self, name: String) {
        if self.known.insert(name.clone()) {
            self.exports.push(name);
        }
    }

    /// Whether the token before this one is a dot: what follows is a property.
    fn is_member(&self) -> bool {
        self.at
            .checked_sub(1)
            .and_then(|at| self.tokens.get(at))
            .is_some_and(|token| {
                token.kind == Kind::Punct(b'.')
                // Three of them spread.
                && !self
                    .at
                    .checked_sub(2)
                    .and_then(|at| self.tokens.get(at))
                    .is_some_and(|token| token.kind == Kind::Punct(b'.'))
            })
    }

    fn step(&mut self) {
        let Some(word) = self.word() else {
            self.at += 1;
            return;
        };
        if self.is_member() {
            self.at += 1;
            return;
        }
        match word {
            "exports" => {
                self.at += 1;
                self.assignment(false);
            }
            "module" => {
                self.at += 1;
                if self
                    .attempt(|f| f.punct(".").and_then(|()| f.take("exports")))
                    .is_some()
                {
                    self.assignment(true);
                }
            }
            "Object" => {
                self.at += 1;
                if self.attempt(Self::define_property).is_none() {
                    self.attempt(Self::star_of_keys);
                }
            }
            "var" | "let" | "const" => {
                self.at += 1;
                self.attempt(Self::required_name);
            }
            "__exportStar" | "__export" => {
                self.at += 1;
                self.attempt(Self::star_call);
            }
            "tslib" | "tslib_1" => {
                self.at += 1;
                self.attempt(|f| {
                    f.punct(".")?;
                    f.take("__exportStar")?;
                    f.star_call()
                });
            }
            _ => self.at += 1,
        }
    }

    /// Behind `exports` or `module.exports`.
    fn assignment(&mut self, is_module: bool) {
        let before = self.at;
        if self.maybe(".") {
            let name = self.name();
            match name {
                Some(name) if self.is(b'=') => self.export(name.to_owned()),
                _ => self.at = before,
            }
        } else if self.maybe("[") {
            let name = self.string();
            match name {
                Some(name) if self.maybe("]") && self.is(b'=') => self.export(name),
                _ => self.at = before,
            }
        } else if is_module && self.maybe("=") {
            self.reexports.clear();
            if self.maybe("{") {
                let inside = self.at;
                self.literal();
                // Its values may hold other forms.
                self.at = inside;
            } else if let Some(request) = self.attempt(Self::require) {
                self.reexports.push(request);
            }
        }
    }

    /// `require('x')`
    fn require(&mut self) -> Option<String> {
        self.take("require")?;
        self.punct("(")?;
        let request = self.string()?;
        self.punct(")")?;
        Some(request)
    }

    /// The properties of `module.exports = { … }`, up to the first that is no simple one.
    fn literal(&mut self) {
        loop {
            if self.maybe("...") {
                if let Some(request) = self.attempt(Self::require) {
                    self.reexports.push(request);
                } else if self.name().is_none() {
                    return;
                }
            } else if let Some(name) = self.name() {
                // Only names are values; `x() {}` ends the reading behind the name.
                if self.maybe(":") && self.name().is_none() {
                    return;
                }
                self.export(name.to_owned());
            } else if let Some(name) = self.string() {
                if !self.maybe(":") {
                    return;
                }
                if self.name().is_none() {
                    return;
                }
                self.export(name);
            } else {
                return;
            }
            if !self.maybe(",") {
                return;
            }
        }
    }

    fn exports_object(&mut self) -> Option<()> {
        if self.take("exports").is_some() {
            return Some(());
        }
        self.take("module")?;
        self.punct(".")?;
        self.take("exports")
    }

    /// `.defineProperty(exports, 'x', { … })`
    fn define_property(&mut self) -> Option<()> {
        self.punct(".")?;
        self.take("defineProperty")?;
        self.punct("(")?;
        self.exports_object()?;
        self.punct(",")?;
        let name = self.string()?;
        let after = self.at;
        if self.attempt(Self::safe_descriptor).is_some() {
            self.export(name);
        } else {
            self.unsafe_getters.insert(name);
        }
        // What the value holds is read again.
        self.at = after;
        Some(())
    }

    /// A descriptor with a value, or with a getter that only names another binding.
    fn safe_descriptor(&mut self) -> Option<()> {
        self.punct(",")?;
        self.punct("{")?;
        if self.take("enumerable").is_some() {
            self.punct(":")?;
            self.take("true")?;
            self.punct(",")?;
        }
        if self.take("value").is_some() {
            return self.punct(":");
        }
        self.take("get")?;
        if self.maybe(":") {
            self.take("function")?;
            if !self.is(b'(') {
                self.name()?;
            }
        }
        self.punct("(){")?;
        self.take("return")?;
        self.name()?;
        if self.maybe(".") {
            self.name()?;
        } else if self.maybe("[") {
            self.string()?;
            self.punct("]")?;
        }
        self.maybe(";");
        self.punct("}")?;
        self.maybe(",");
        self.punct("})")
    }

    /// `var x = require('y')`, also through Babel's interop helper.
    fn required_name(&mut self) -> Option<()> {
        let name = self.name()?;
        self.punct("=")?;
        if self.take("_interopRequireWildcard").is_some() {
            self.punct("(")?;
        }
        let request = self.require()?;
        self.required.insert(name, request);
        Some(())
    }

    /// `(require('x')`
    fn star_call(&mut self) -> Option<()> {
        self.punct("(")?;
        let request = self.require()?;
        self.reexports.push(request);
        Some(())
    }

    /// `.keys(x).forEach(function (k) { … exports[k] = x[k] … })`, as transpilers write `export *`.
    fn star_of_keys(&mut self) -> Option<()> {
        self.punct(".")?;
        self.take("keys")?;
        self.punct("(")?;
        let module = self.name()?;
        self.punct(")")?;
        self.punct(".")?;
        self.take("forEach")?;
        self.punct("(")?;
        self.take("function")?;
        self.punct("(")?;
        let key = self.name()?;
        self.punct("){")?;
        self.take("if")?;
        self.punct("(")?;
        self.take(key)?;
        if self.maybe("===") {
            if self.string()? != "default" {
                return None;
            }
            self.punct("||")?;
            self.take(key)?;
            self.punct("===")?;
            if self.string()? != "__esModule" {
                return None;
            }
            self.punct(")")?;
            self.take("return")?;
            self.maybe(";");
            self.attempt(|f| f.skip_known_names(key));
            self.attempt(|f| f.skip_same_values(module, key));
        } else {
            self.punct("!==")?;
            if self.string()? != "default" {
                return None;
            }
            self.attempt(|f| {
                f.punct("&&!")?;
                f.own_property_test(key)
            });
            self.punct(")")?;
        }
        if self.attempt(|f| f.copies(module, key)).is_none() {
            self.attempt(|f| f.defines(module, key))?;
        }
        let request = self.required.get(module)?.clone();
        self.reexports.push(request);
        Some(())
    }

    /// `if (Object.prototype.hasOwnProperty.call(_names, k)) return;`
    fn skip_known_names(&mut self, key: &str) -> Option<()> {
        self.take("if")?;
        self.punct("(")?;
        self.take("Object")?;
        self.punct(".")?;
        self.take("prototype")?;
        self.punct(".")?;
        self.take("hasOwnProperty")?;
        self.punct(".")?;
        self.take("call")?;
        self.punct("(")?;
        self.name()?;
        self.punct(",")?;
        self.take(key)?;
        self.punct("))")?;
        self.take("return")?;
        self.maybe(";");
        Some(())
    }

    /// `if (k in exports && exports[k] === x[k]) return;`
    fn skip_same_values(&mut self, module: &str, key: &str) -> Option<()> {
        self.take("if")?;
        self.punct("(")?;
        self.take(key)?;
        self.take("in")?;
        self.exports_object()?;
        self.punct("&&")?;
        self.exports_object()?;
        self.indexed(key)?;
        self.punct("===")?;
        self.take(module)?;
        self.indexed(key)?;
        self.punct(")")?;
        self.take("return")?;
        self.maybe(";");
        Some(())
    }

    /// `exports.hasOwnProperty(k)` or `Object.prototype.hasOwnProperty.call(exports, k)`
    fn own_property_test(&mut self, key: &str) -> Option<()> {
        if self.take("Object").is_some() {
            self.punct(".")?;
            self.take("prototype")?;
            self.punct(".")?;
            self.take("hasOwnProperty")?;
            self.punct(".")?;
            self.take("call")?;
            self.punct("(")?;
            self.exports_object()?;
            self.punct(",")?;
        } else {
            self.exports_object()?;
            self.punct(".")?;
            self.take("hasOwnProperty")?;
            self.punct("(")?;
        }
        self.take(key)?;
        self.punct(")")
    }

    fn indexed(&mut self, key: &str) -> Option<()> {
        self.punct("[")?;
        self.take(key)?;
        self.punct("]")
    }

    /// `exports[k] = x[k]`
    fn copies(&mut self, module: &str, key: &str) -> Option<()> {
        self.exports_object()?;
        self.indexed(key)?;
        self.punct("=")?;
        self.take(module)?;
        self.indexed(key)
    }

    /// `Object.defineProperty(exports, k, { enumerable: true, get: function () { return x[k]; } })`
    fn defines(&mut self, module: &str, key: &str) -> Option<()> {
        self.take("Object")?;
        self.punct(".")?;
        self.take("defineProperty")?;
        self.punct("(")?;
        self.exports_object()?;
        self.punct(",")?;
        self.take(key)?;
        self.punct(",{")?;
        self.take("enumerable")?;
        self.punct(":")?;
        self.take("true")?;
        self.punct(",")?;
        self.take("get")?;
        if self.maybe(":") {
            self.take("function")?;
            if !self.is(b'(') {
                self.name()?;
            }
        }
        self.punct("(){")?;
        self.take("return")?;
        self.take(module)?;
        self.indexed(key)
    }
}

/// The value of a string literal; `None` for an escape that means nothing and for
/// half of a surrogate pair.
fn unescape(raw: &str) -> Option<String> {
    if !raw.contains('\\') {
        return Some(raw.to_owned());
    }
    let mut out: Vec<u16> = Vec::with_capacity(raw.len());
    let mut letters = raw.chars();
    while let Some(letter) = letters.next() {
        let value = match letter {
            '\\' => match letters.next()? {
                'n' => u32::from('\n'),
                't' => u32::from('\t'),
                'r' => u32::from('\r'),
                'b' => 0x8,
                'f' => 0xc,
                'v' => 0xb,
                '0' => 0,
                'x' => hex(&mut letters, 2)?,
                'u' => {
                    let mut ahead = letters.clone();
                    if ahead.next() == Some('{') {
                        let digits: String = ahead.by_ref().take_while(|c| *c != '}').collect();
                        letters = ahead;
                        u32::from_str_radix(&digits, 16).ok()?
                    } else {
                        hex(&mut letters, 4)?
                    }
                }
                // A line that goes on.
                '\n' | '\r' | '\u{2028}' | '\u{2029}' => continue,
                other => u32::from(other),
            },
            other => u32::from(other),
        };
        match char::from_u32(value) {
            Some(letter) => out.extend_from_slice(letter.encode_utf16(&mut [0; 2])),
            None => out.push(u16::try_from(value).ok()?),
        }
    }
    String::from_utf16(&out).ok()
}

fn hex(letters: &mut std::str::Chars<'_>, digits: usize) -> Option<u32> {
    let mut value = 0;
    for _ in 0..digits {
        value = value * 16 + letters.next()?.to_digit(16)?;
    }
    Some(value)
}
