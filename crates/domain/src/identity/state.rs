//! State of the chapter *identity*: everything recorded stays; views choose.

use rules::Sourced;

use super::event::{
    AccompanimentRecorded, Birth, Contact, Document, FamilyLink, LanguageRecorded, Name, NameKind,
    Nationality, SexRecorded,
};
use crate::personal::Personal;
use crate::values::Note;

/// What is known of the person.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct State {
    /// Names in the order recorded.
    pub names: Vec<Sourced<Name>>,
    /// Birth as last recorded.
    pub birth: Option<Sourced<Birth>>,
    /// Sex as last recorded.
    pub sex: Option<Sourced<SexRecorded>>,
    /// Nationalities, one entry a country, as last recorded.
    pub nationalities: Vec<Sourced<Nationality>>,
    /// Documents in the order recorded.
    pub documents: Vec<Sourced<Document>>,
    /// Languages, one entry a language, as last recorded.
    pub languages: Vec<Sourced<LanguageRecorded>>,
    /// Contacts and addresses in the order recorded.
    pub contacts: Vec<Sourced<Contact>>,
    /// Family links in the order recorded.
    pub family: Vec<Sourced<FamilyLink>>,
    /// Whether a minor is accompanied, as last recorded.
    pub accompaniment: Option<Sourced<AccompanimentRecorded>>,
}

impl State {
    /// Family and given names to show: the current name in Latin script, as last recorded; otherwise the current
    /// name in another script; otherwise any name.
    #[must_use]
    pub fn display_name(&self) -> Option<(Option<&Personal<Note>>, &Personal<Note>)> {
        let rank = |name: &Name| {
            let current = matches!(name.kind, NameKind::Current);
            (current, name.script.as_str() == "Latn")
        };
        let best = self.names.iter().max_by_key(|n| (rank(&n.value), n.version))?;
        Some((best.value.family.as_ref(), &best.value.given))
    }

    /// The nationality to show: the best established, of equals the last recorded.
    #[must_use]
    pub fn primary_nationality(&self) -> Option<&Sourced<Nationality>> {
        self.nationalities.iter().max_by_key(|n| (n.value.status, n.version))
    }
}
