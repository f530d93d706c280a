//! The languages a letter can be written in.

use serde::{Deserialize, Serialize};

/// Language of a letter's own text. What was written by people (names, reasons) stays as it was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum LetterLanguage {
    /// British English.
    #[serde(rename = "en")]
    English,
    /// Dutch.
    #[serde(rename = "nl")]
    Dutch,
}

impl LetterLanguage {
    /// Every language that is complete.
    pub const ALL: [Self; 2] = [Self::English, Self::Dutch];

    /// Its BCP 47 tag, which is also the name of its file of labels.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Dutch => "nl",
        }
    }
}
