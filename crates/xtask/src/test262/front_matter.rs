//! The front matter of a test: the YAML between `/*---` and `---*/`, of which tests use a small closed part.
//!
//! Understood are top-level keys with a plain, quoted or block scalar, with a list in brackets or one item per line, and
//! the mapping below `negative`. Keys that say nothing about how a test is run (`info`, `author`, …) are passed over.

/// A word of `flags`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flag {
    /// Only as strict mode code.
    OnlyStrict,
    /// Only as it stands.
    NoStrict,
    /// The source is a module.
    Module,
    /// Nothing may come before the source: no harness, no directive.
    Raw,
    /// Over when it says so.
    Async,
    /// Written by a program.
    Generated,
    /// Needs an agent that may not block.
    CanBlockIsFalse,
    /// Needs an agent that may block.
    CanBlockIsTrue,
    /// What it sees is allowed to vary.
    NonDeterministic,
}

impl Flag {
    fn named(word: &str) -> Result<Flag, String> {
        Ok(match word {
            "onlyStrict" => Flag::OnlyStrict,
            "noStrict" => Flag::NoStrict,
            "module" => Flag::Module,
            "raw" => Flag::Raw,
            "async" => Flag::Async,
            "generated" => Flag::Generated,
            "CanBlockIsFalse" => Flag::CanBlockIsFalse,
            "CanBlockIsTrue" => Flag::CanBlockIsTrue,
            "non-deterministic" => Flag::NonDeterministic,
            other => return Err(format!("no flag {other}")),
        })
    }
}

/// When an expected error comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// Before anything of the source runs.
    Parse,
    /// While the modules it names are found and linked.
    Resolution,
    /// While it runs.
    Runtime,
}

/// The error a test must end with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Negative {
    /// When.
    pub phase: Phase,
    /// The name of its constructor.
    pub error: String,
}

/// How a test wants to be run.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FrontMatter {
    /// What it is about, on one line.
    pub description: String,
    /// The clause of the specification.
    pub esid: String,
    /// How it is run.
    pub flags: Vec<Flag>,
    /// Files of the harness beyond the usual ones.
    pub includes: Vec<String>,
    /// What an engine must know for it.
    pub features: Vec<String>,
    /// The error it ends with.
    pub negative: Option<Negative>,
}

impl FrontMatter {
    /// Reads the front matter of `source`.
    ///
    /// # Errors
    /// That there is none, or what in it is not understood.
    pub fn read(source: &str) -> Result<FrontMatter, String> {
        let text = source
            .split_once("/*---")
            .and_then(|(_, rest)| rest.split_once("---*/"))
            .map(|(text, _)| text)
            .ok_or("there is no front matter")?;
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        let mut read = FrontMatter::default();
        for (key, lines) in entries(&text) {
            match key {
                "description" => read.description = scalar(&lines),
                "esid" => read.esid = scalar(&lines),
                "includes" => read.includes = list(&lines)?,
                "features" => read.features = list(&lines)?,
                "flags" => {
                    read.flags = list(&lines)?
                        .iter()
                        .map(|word| Flag::named(word))
                        .collect::<Result<_, _>>()?;
                }
                "negative" => read.negative = Some(negative(&lines)?),
                _ => {}
            }
        }
        Ok(read)
    }

    /// Whether it has this flag.
    pub fn is(&self, flag: Flag) -> bool {
        self.flags.contains(&flag)
    }
}

/// The top-level keys with what follows each: the rest of its line, then the lines below it.
fn entries(text: &str) -> Vec<(&str, Vec<&str>)> {
    let margin = text
        .lines()
        .find(|line| !line.trim().is_empty())
        .map_or(0, |line| line.len() - line.trim_start().len());
    let mut found: Vec<(&str, Vec<&str>)> = Vec::new();
    for line in text.lines() {
        let outer = line.len() - line.trim_start().len() <= margin;
        match line.trim_start().split_once(':') {
            Some((key, rest)) if outer && is_key(key) && (rest.is_empty() || rest.starts_with(' ')) => {
                found.push((key, vec![rest]));
            }
            _ => {
                if let Some((_, lines)) = found.last_mut() {
                    lines.push(line);
                }
            }
        }
    }
    found
}

fn is_key(word: &str) -> bool {
    !word.is_empty()
        && word
            .chars()
            .all(|letter| letter.is_ascii_alphanumeric() || letter == '_' || letter == '-')
}

/// A scalar on one line, whatever its style.
fn scalar(lines: &[&str]) -> String {
    let mut words: Vec<&str> = lines
        .iter()
        .flat_map(|line| line.split_ascii_whitespace())
        .collect();
    if words.first().is_some_and(|word| {
        let mut marks = word.chars();
        matches!(marks.next(), Some('>' | '|')) && marks.all(|mark| mark == '-' || mark == '+')
    }) {
        words.remove(0);
    }
    unquoted(&words.join(" ")).to_owned()
}

fn unquoted(text: &str) -> &str {
    for quote in ['"', '\''] {
        if let Some(inner) = text.strip_prefix(quote).and_then(|rest| rest.strip_suffix(quote)) {
            return inner;
        }
    }
    text
}

/// A line without the comment at its end.
fn uncommented(line: &str) -> &str {
    let line = line.trim();
    if line.starts_with('#') {
        return "";
    }
    line.split_once(" #")
        .map_or(line, |(before, _)| before.trim_end())
}

fn list(lines: &[&str]) -> Result<Vec<String>, String> {
    let lines: Vec<&str> = lines
        .iter()
        .map(|line| uncommented(line))
        .filter(|line| !line.is_empty())
        .collect();
    let Some(first) = lines.first() else {
        return Ok(Vec::new());
    };
    if first.starts_with('[') {
        let whole = lines.concat();
        let inner = whole
            .strip_prefix('[')
            .and_then(|rest| rest.strip_suffix(']'))
            .ok_or_else(|| format!("a list that does not end: {whole}"))?;
        let items = inner.split(',').map(|item| unquoted(item.trim()).to_owned());
        return Ok(items.filter(|item| !item.is_empty()).collect());
    }
    let items = lines.iter().map(|line| {
        line.strip_prefix("- ")
            .map(|item| unquoted(item.trim()).to_owned())
            .ok_or_else(|| format!("no item of a list: {line}"))
    });
    items.collect()
}

fn negative(lines: &[&str]) -> Result<Negative, String> {
    let (mut phase, mut error) = (None, None);
    for line in lines
        .iter()
        .map(|line| uncommented(line))
        .filter(|line| !line.is_empty())
    {
        match line.split_once(':').map(|(key, value)| (key, value.trim())) {
            Some(("phase", "parse" | "early")) => phase = Some(Phase::Parse),
            Some(("phase", "resolution")) => phase = Some(Phase::Resolution),
            Some(("phase", "runtime")) => phase = Some(Phase::Runtime),
            Some(("type", name)) => error = Some(unquoted(name).to_owned()),
            _ => return Err(format!("not understood below negative: {line}")),
        }
    }
    Ok(Negative {
        phase: phase.ok_or("negative without a phase")?,
        error: error.ok_or("negative without a type")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(front: &str) -> Result<FrontMatter, String> {
        FrontMatter::read(&format!("// licence\n/*---\n{front}\n---*/\ncode();\n"))
    }

    #[test]
    fn everything_a_test_can_say() {
        let read = read(
            "esid: sec-array.of\ndescription: >\n  Two lines:\n  one sentence\ninfo: |\n  a. flags: [no]\n\nflags: [async, module]\n\
             includes:\n  - compareArray.js\n  - \"propertyHelper.js\"\nfeatures: [Symbol.iterator,\n  Array.of] # why\nnegative:\n  phase: runtime\n  type: TypeError",
        )
        .unwrap();
        assert_eq!(read.esid, "sec-array.of");
        assert_eq!(read.description, "Two lines: one sentence");
        assert_eq!(read.flags, [Flag::Async, Flag::Module]);
        assert_eq!(read.includes, ["compareArray.js", "propertyHelper.js"]);
        assert_eq!(read.features, ["Symbol.iterator", "Array.of"]);
        let negative = read.negative.unwrap();
        assert_eq!(
            (negative.phase, negative.error.as_str()),
            (Phase::Runtime, "TypeError")
        );
    }

    #[test]
    fn scalars_lose_their_quotes_and_marks() {
        assert_eq!(read("description: 'a: b'").unwrap().description, "a: b");
        assert_eq!(read("description: |-\n    x").unwrap().description, "x");
        assert_eq!(read("description: a > b").unwrap().description, "a > b");
    }

    #[test]
    fn a_block_may_be_indented_and_end_its_lines_otherwise() {
        let source = "/*---\r\n  description: d\r\n  flags: [raw]\r\n---*/";
        let read = FrontMatter::read(source).unwrap();
        assert_eq!(
            (read.description.as_str(), &read.flags[..]),
            ("d", &[Flag::Raw][..])
        );
        assert!(
            FrontMatter::read("/*---\rflags: [raw]\r---*/")
                .unwrap()
                .is(Flag::Raw)
        );
    }

    #[test]
    fn empty_lists_are_lists() {
        let read = read("flags: []\nincludes:\ndescription: x").unwrap();
        assert!(read.flags.is_empty() && read.includes.is_empty());
    }

    #[test]
    fn what_is_not_understood_is_said() {
        assert_eq!(read("flags: [fast]"), Err("no flag fast".to_owned()));
        assert!(FrontMatter::read("code();").is_err());
        assert!(read("negative:\n  type: TypeError").is_err());
        assert!(read("negative:\n  phase: sometime\n  type: TypeError").is_err());
        assert!(read("includes: [a.js").is_err() && read("includes:\n  a.js").is_err());
    }
}
