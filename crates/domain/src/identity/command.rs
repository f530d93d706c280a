//! Commands of the chapter *identity*.

use super::event::{
    AccompanimentRecorded, Birth, Contact, Document, FamilyLink, LanguageRecorded, Name, Nationality,
    SexRecorded,
};

/// What somebody asks to have recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// Record a name.
    RecordName(Name),
    /// Record date and place of birth.
    RecordBirth(Birth),
    /// Record the sex.
    RecordSex(SexRecorded),
    /// Record a nationality or a change of its status.
    RecordNationality(Nationality),
    /// Record a document.
    RecordDocument(Document),
    /// Record a language.
    RecordLanguage(LanguageRecorded),
    /// Record a contact or an address.
    RecordContact(Contact),
    /// Record a family link.
    RecordFamilyLink(FamilyLink),
    /// Record whether a minor is accompanied.
    RecordAccompaniment(AccompanimentRecorded),
}

impl Command {
    /// Stable id.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::RecordName(_) => "record-name",
            Self::RecordBirth(_) => "record-birth",
            Self::RecordSex(_) => "record-sex",
            Self::RecordNationality(_) => "record-nationality",
            Self::RecordDocument(_) => "record-document",
            Self::RecordLanguage(_) => "record-language",
            Self::RecordContact(_) => "record-contact",
            Self::RecordFamilyLink(_) => "record-family-link",
            Self::RecordAccompaniment(_) => "record-accompaniment",
        }
    }

    /// The date that counts in law.
    #[must_use]
    pub const fn effective_on(&self) -> jiff::civil::Date {
        match self {
            Self::RecordName(e) => e.recorded_on,
            Self::RecordBirth(e) => e.recorded_on,
            Self::RecordSex(e) => e.recorded_on,
            Self::RecordNationality(e) => e.recorded_on,
            Self::RecordDocument(e) => e.recorded_on,
            Self::RecordLanguage(e) => e.recorded_on,
            Self::RecordContact(e) => e.from_on,
            Self::RecordFamilyLink(e) => e.recorded_on,
            Self::RecordAccompaniment(e) => e.recorded_on,
        }
    }
}
