//! The few options that tasks take: `--name value`, `--flag`, and bare words.

use anyhow::{Context as _, Result};

/// What followed the name of the task.
#[derive(Debug, Default)]
pub(crate) struct Options {
    named: Vec<(String, Option<String>)>,
    /// Words that are neither an option nor the value of one.
    pub(crate) words: Vec<String>,
}

impl Options {
    /// Reads the arguments. An option takes the next word as its value unless that word is an option too.
    pub(crate) fn parse(arguments: impl Iterator<Item = String>) -> Self {
        let mut options = Self::default();
        let mut arguments = arguments.peekable();
        while let Some(argument) = arguments.next() {
            match argument.strip_prefix("--") {
                Some(name) => {
                    let value = arguments.next_if(|next| !next.starts_with("--"));
                    options.named.push((name.to_owned(), value));
                }
                None => options.words.push(argument),
            }
        }
        options
    }

    /// Whether the flag was given.
    pub(crate) fn flag(&self, name: &str) -> bool {
        self.named.iter().any(|(key, _)| key == name)
    }

    /// The value of an option as text.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.named.iter().find(|(key, _)| key == name).and_then(|(_, value)| value.as_deref())
    }

    /// The value of an option as a whole number, or the default when it was not given.
    pub(crate) fn number(&self, name: &str, default: u64) -> Result<u64> {
        self.text(name).map_or(Ok(default), |text| {
            text.parse().with_context(|| format!("--{name} takes a whole number, not {text:?}"))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Options;

    fn parse(words: &[&str]) -> Options {
        Options::parse(words.iter().map(|word| (*word).to_owned()))
    }

    #[test]
    fn values_flags_and_words_are_told_apart() {
        let options = parse(&["e2e", "--rounds", "15", "--list"]);
        assert_eq!(options.words, ["e2e"]);
        assert_eq!(options.number("rounds", 1).unwrap(), 15);
        assert!(options.flag("list"));
        assert_eq!(options.number("seed", 7).unwrap(), 7);
    }

    #[test]
    fn a_number_that_is_none_is_refused() {
        assert!(parse(&["--rounds", "many"]).number("rounds", 1).is_err());
    }
}
