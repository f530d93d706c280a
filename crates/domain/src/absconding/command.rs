//! Commands of the chapter *risk of absconding*.

use super::event::{Absconded, Assessed, ContactAttempt, FoundAgain, SearchMade};

/// What somebody asks to have recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// Conclude an assessment of the risk.
    AssessAbscondingRisk(Assessed),
    /// Record an attempt to reach the person.
    RecordContactAttempt(ContactAttempt),
    /// Record that somebody asked after the person.
    RecordSearch(SearchMade),
    /// Establish that the person absconded.
    EstablishAbsconding(Absconded),
    /// Record that the person came back or was found.
    RecordFoundAgain(FoundAgain),
}

impl Command {
    /// Stable id.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::AssessAbscondingRisk(_) => "assess-absconding-risk",
            Self::RecordContactAttempt(_) => "record-contact-attempt",
            Self::RecordSearch(_) => "record-search",
            Self::EstablishAbsconding(_) => "establish-absconding",
            Self::RecordFoundAgain(_) => "record-found-again",
        }
    }

    /// The date that counts in law.
    #[must_use]
    pub const fn effective_on(&self) -> jiff::civil::Date {
        match self {
            Self::AssessAbscondingRisk(e) => e.assessed_on,
            Self::RecordContactAttempt(e) => e.on,
            Self::RecordSearch(e) => e.on,
            Self::EstablishAbsconding(e) => e.established_on,
            Self::RecordFoundAgain(e) => e.on,
        }
    }
}
