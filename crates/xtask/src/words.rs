//! The words of a command line of ours, one after the other: `--option value` and `--option=value`.

/// What is left of a command line, and the word looked at.
pub(crate) struct Words<'a> {
    rest: std::slice::Iter<'a, String>,
    word: &'a str,
    /// What stood behind `=` in an option.
    inline: Option<&'a str>,
}

impl<'a> Words<'a> {
    /// All of them.
    pub(crate) fn new(words: &'a [String]) -> Words<'a> {
        Words {
            rest: words.iter(),
            word: "",
            inline: None,
        }
    }

    /// Goes on to the next word: the name of an option, or what is none.
    pub(crate) fn next(&mut self) -> Option<&'a str> {
        let word = self.rest.next()?;
        (self.word, self.inline) = match word.split_once('=') {
            Some((option, value)) if option.starts_with("--") => (option, Some(value)),
            _ => (word.as_str(), None),
        };
        Some(self.word)
    }

    /// What stands behind `=` in this option.
    pub(crate) fn inline(&self) -> Option<&'a str> {
        self.inline
    }

    /// The value of this option: behind `=`, or the next word.
    ///
    /// # Errors
    /// That there is none.
    pub(crate) fn value(&mut self) -> Result<String, String> {
        self.inline
            .or_else(|| self.rest.next().map(String::as_str))
            .map(str::to_owned)
            .ok_or_else(|| format!("{} needs a value", self.word))
    }
}
