//! What every component needs to speak: the reader's language and today's date; and messages with arguments.

use jiff::civil::Date;

use crate::messages::{Messages, Value};
use crate::{Locale, dates, places};

/// The reader's language and the day on which the page is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cx {
    /// Language of the interface.
    pub locale: Locale,
    /// Today, in the authority's time zone.
    pub today: Date,
}

/// An argument of a message, put into words in the reader's language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg {
    /// Text as it is: a name, a number of a case.
    Text(String),
    /// A whole number.
    Number(i64),
    /// A civil date, printed short.
    Date(Date),
    /// ISO 3166 alpha-2 code of a country.
    Country(String),
    /// Code of a language.
    Language(String),
    /// Key of another message.
    Key(String),
}

/// A message by key, with arguments: how a view model says something without words of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Msg {
    /// Key of the message.
    pub key: String,
    /// Arguments by name.
    pub args: Vec<(String, Arg)>,
}

impl Msg {
    /// A message without arguments.
    #[must_use]
    pub fn new(key: impl Into<String>) -> Self {
        Self { key: key.into(), args: Vec::new() }
    }

    /// The same message with one more argument.
    #[must_use]
    pub fn with(mut self, name: &str, value: Arg) -> Self {
        self.args.push((name.to_owned(), value));
        self
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<Date> for Arg {
    fn from(date: Date) -> Self {
        Self::Date(date)
    }
}

impl Cx {
    /// A message without arguments.
    #[must_use]
    pub fn t(&self, key: &str) -> String {
        Messages::get(self.locale, key, &[])
    }

    /// A message with arguments.
    #[must_use]
    pub fn say(&self, key: &str, args: &[(&str, Arg)]) -> String {
        let args: Vec<(&str, Value)> = args.iter().map(|(n, a)| (*n, self.value(a))).collect();
        Messages::get(self.locale, key, &args)
    }

    /// A message with one number, for counts.
    #[must_use]
    pub fn count(&self, key: &str, n: u64) -> String {
        Messages::get(self.locale, key, &[("n", Value::Number(i64::try_from(n).unwrap_or(i64::MAX)))])
    }

    /// The first of the keys that exists, in words; otherwise the last argument as it is.
    #[must_use]
    pub fn first(&self, keys: &[&str], otherwise: &str) -> String {
        keys.iter()
            .find_map(|key| Messages::find(self.locale, key, &[]))
            .unwrap_or_else(|| otherwise.to_owned())
    }

    /// A message of a view model.
    #[must_use]
    pub fn msg(&self, msg: &Msg) -> String {
        let args: Vec<(&str, Value)> = msg.args.iter().map(|(n, a)| (n.as_str(), self.value(a))).collect();
        Messages::get(self.locale, &msg.key, &args)
    }

    fn value(&self, arg: &Arg) -> Value {
        match arg {
            Arg::Number(number) => Value::Number(*number),
            other => Value::Text(self.arg(other)),
        }
    }

    /// An argument in words.
    #[must_use]
    pub fn arg(&self, arg: &Arg) -> String {
        match arg {
            Arg::Text(text) => text.clone(),
            Arg::Number(number) => number.to_string(),
            Arg::Date(date) => dates::short(self.locale, *date),
            Arg::Country(code) => places::country(self.locale, code),
            Arg::Language(code) => places::language(self.locale, code),
            Arg::Key(key) => self.t(key),
        }
    }
}
