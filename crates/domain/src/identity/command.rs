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
