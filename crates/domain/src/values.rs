//! Values parsed once at the edge: texts, countries, languages, partial dates.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// Why a value was not accepted. Says what is wrong and how to mend it; carries no personal data.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum InvalidValue {
    /// Nothing but white space.
    #[error("the text is empty")]
    Empty,
    /// Longer than allowed.
    #[error("the text has {length} characters; at most {maximum} are allowed")]
    TooLong {
        /// Characters given.
        length: usize,
        /// Characters allowed.
        maximum: usize,
    },
    /// A control character or an invisible direction override.
    #[error("the text contains a character that cannot be printed (U+{code:04X})")]
    Unprintable {
        /// Code point.
        code: u32,
    },
    /// Not a country code.
    #[error(
        "not a country: use an ISO 3166 code of two capital letters such as AF, XXA for stateless or XXX for unknown"
    )]
    NotACountry,
    /// Not a language code.
    #[error("not a language: use a code such as fa, ar or pt-BR")]
    NotALanguage,
    /// Not a date.
    #[error("not a date: use YYYY, YYYY-MM or YYYY-MM-DD")]
    NotADate,
}

fn checked(text: &str, maximum: usize, lines: bool) -> Result<String, InvalidValue> {
    let text = text.trim();
    if text.is_empty() {
        return Err(InvalidValue::Empty);
    }
    let length = text.chars().count();
    if length > maximum {
        return Err(InvalidValue::TooLong { length, maximum });
    }
    let text = text.replace("\r\n", "\n");
    match text.chars().find(|c| !printable(*c, lines)) {
        Some(c) => Err(InvalidValue::Unprintable { code: c.into() }),
        None => Ok(text),
    }
}

/// Line breaks and tabs only in long texts; direction overrides (which can disguise a name) nowhere.
fn printable(c: char, lines: bool) -> bool {
    match c {
        '\n' | '\t' => lines,
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' => false,
        _ => !c.is_control(),
    }
}

macro_rules! text {
    ($(#[$doc:meta])* $name:ident, $max:expr, $lines:expr) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// Most characters allowed.
            pub const MAXIMUM: usize = $max;

            /// Parses and trims.
            ///
            /// # Errors
            /// Empty, too long, or with a character that cannot be printed.
            pub fn parse(text: &str) -> Result<Self, InvalidValue> {
                checked(text, $max, $lines).map(Self)
            }

            /// The text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = InvalidValue;
            fn try_from(text: String) -> Result<Self, InvalidValue> {
                Self::parse(&text)
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> Self {
                value.0
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "({} characters)", self.0.chars().count())
            }
        }
    };
}

text!(
    /// A short text on one line: a name, a place, a reference. At most 200 characters.
    Note,
    200,
    false
);
text!(
    /// Reasons and descriptions, several lines. At most 20 000 characters.
    Text,
    20_000,
    true
);

/// A country: ISO 3166 alpha-2, or `XXA` (stateless), `XXX` (unknown).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Country(String);

impl Country {
    /// Parses a code.
    ///
    /// # Errors
    /// Not two capital letters and neither `XXA` nor `XXX`.
    pub fn parse(code: &str) -> Result<Self, InvalidValue> {
        let code = code.trim();
        let special = matches!(code, "XXA" | "XXX");
        let shape = code.len() == 2 && code.bytes().all(|b| b.is_ascii_uppercase());
        if special || shape { Ok(Self(code.to_owned())) } else { Err(InvalidValue::NotACountry) }
    }

    /// The code.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Country {
    type Error = InvalidValue;
    fn try_from(code: String) -> Result<Self, InvalidValue> {
        Self::parse(&code)
    }
}

impl From<Country> for String {
    fn from(value: Country) -> Self {
        value.0
    }
}

/// A language: BCP 47, two or three letters with an optional region or script.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Language(String);

impl Language {
    /// Parses a code.
    ///
    /// # Errors
    /// Not of that shape.
    pub fn parse(code: &str) -> Result<Self, InvalidValue> {
        let code = code.trim();
        let mut parts = code.split('-');
        let first = parts.next().unwrap_or_default();
        let primary = (2..=3).contains(&first.len()) && first.bytes().all(|b| b.is_ascii_lowercase());
        let rest = parts.all(|p| (2..=8).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_alphanumeric()));
        if primary && rest { Ok(Self(code.to_owned())) } else { Err(InvalidValue::NotALanguage) }
    }

    /// The code.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Language {
    type Error = InvalidValue;
    fn try_from(code: String) -> Result<Self, InvalidValue> {
        Self::parse(&code)
    }
}

impl From<Language> for String {
    fn from(value: Language) -> Self {
        value.0
    }
}

/// A date of which the day, or the month and the day, may be unknown. Written `1994`, `1994-05`, `1994-05-01`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum PartialDate {
    /// Only the year is known.
    Year(i16),
    /// Year and month are known.
    Month(i16, i8),
    /// The whole date is known.
    Day(Date),
}

impl PartialDate {
    /// Parses `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    ///
    /// # Errors
    /// Any other form, or a date that does not exist.
    pub fn parse(text: &str) -> Result<Self, InvalidValue> {
        let text = text.trim();
        // Digits and hyphens only: a sign, a time or another form of ISO 8601 is not what somebody meant by a date.
        if !text.bytes().all(|b| b.is_ascii_digit() || b == b'-') {
            return Err(InvalidValue::NotADate);
        }
        let number = |part: Option<&str>| part.and_then(|p| p.parse::<i16>().ok());
        match text.len() {
            4 => number(Some(text)).filter(|y| *y > 0).map(Self::Year),
            7 => {
                let year = number(text.get(..4));
                let month = number(text.get(5..)).and_then(|m| i8::try_from(m).ok());
                match (year, month, text.get(4..5)) {
                    (Some(y), Some(m), Some("-")) if (1..=12).contains(&m) => Some(Self::Month(y, m)),
                    _ => None, // tidy: a tuple of parsed parts, not an enum of ours
                }
            }
            10 => text.parse().ok().map(Self::Day),
            _ => None, // tidy: a length, not an enum
        }
        .ok_or(InvalidValue::NotADate)
    }

    /// The earliest and the latest date it can stand for.
    #[must_use]
    pub fn bounds(self) -> Option<(Date, Date)> {
        match self {
            Self::Day(day) => Some((day, day)),
            Self::Month(year, month) => {
                let first = Date::new(year, month, 1).ok()?;
                Some((first, first.last_of_month()))
            }
            Self::Year(year) => Some((Date::new(year, 1, 1).ok()?, Date::new(year, 12, 31).ok()?)),
        }
    }
}

impl std::fmt::Display for PartialDate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Year(year) => write!(f, "{year:04}"),
            Self::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            Self::Day(day) => write!(f, "{day}"),
        }
    }
}

impl TryFrom<String> for PartialDate {
    type Error = InvalidValue;
    fn try_from(text: String) -> Result<Self, InvalidValue> {
        Self::parse(&text)
    }
}

impl From<PartialDate> for String {
    fn from(value: PartialDate) -> Self {
        value.to_string()
    }
}
