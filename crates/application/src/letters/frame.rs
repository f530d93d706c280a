//! Letters: the frame around every letter: the authority, the addressee, the person, the officer who answers for it.

use documents::{
    Addressee, Authority, BirthDate, Contact, Frame, LetterLanguage, LetterStatus, Name, NameKind,
    Nationality, NationalityStatus, Person, RelatedDecision, Signatory,
};
use domain::identity::event::{self as identity, ContactKind};
use domain::return_decision::event::NotificationManner;
use domain::return_decision::state::Notification;
use domain::{ActorId, Case, PartialDate};
use rules::Sourced;
use rules::parameters::{Lookup, ParameterKey, YesNo};

use super::contacts::LetterContacts;
use super::desk::Desk;
use super::kind::LetterKind;
use super::places;
use crate::error::Problem;
use crate::nostos::Nostos;

impl Desk<'_> {
    /// The frame of the letter, signed by whoever took the act.
    pub(super) fn frame(&self) -> Result<Frame, Problem> {
        let signer = match self.kind {
            LetterKind::RemovalOrder => self.case.removal.last().map(|o| o.ordered.value.signed_by),
            LetterKind::EntryBan => self.case.entry_ban.last().map(|b| b.issued.value.signed_by),
            LetterKind::ReturnDecision
            | LetterKind::PeriodExtension
            | LetterKind::Postponement
            | LetterKind::PostponementEnd
            | LetterKind::Withdrawal
            | LetterKind::CounsellingOffer
            | LetterKind::NoticeOfRemoval => self.recorded_by(),
        };
        let person = person(&self.case, self.language);
        Ok(Frame {
            authority: self.authority(),
            case_number: self.number.to_owned(),
            document_id: self.document_id(self.act),
            dated_on: self.dated_on,
            status: self.status(),
            addressee: self.addressee(&person),
            person,
            signatory: Signatory {
                name: signer.map(|id| self.name_of(id)).transpose()?.unwrap_or_default(),
                function: self.function().to_owned(),
            },
        })
    }

    /// A reference to the return decision that the letter goes with.
    pub(super) fn decided(&self) -> Result<RelatedDecision, Problem> {
        let decision = self.case.return_decision.last().ok_or(Self::missing())?;
        Ok(RelatedDecision {
            dated_on: decision.issued.value.issued_on,
            reference: self.document_id(decision.issued.version),
        })
    }

    /// Id of the letter on the act of that version: the same whenever it is made.
    pub(super) fn document_id(&self, version: u32) -> String {
        format!("{}-{version}", self.number)
    }

    /// The authority as the letterhead shows it.
    pub(super) fn authority(&self) -> Authority {
        authority(self.nostos, &self.contacts, self.language)
    }

    /// An act that waits for its second officer has no effect yet, and its letter says so.
    fn status(&self) -> LetterStatus {
        use domain::removal::state::Confirmation;
        let (confirmation, key) = match self.kind {
            LetterKind::RemovalOrder => {
                (self.case.removal.last().map(|o| &o.confirmation), ParameterKey::FourEyesRemovalOrder)
            }
            LetterKind::EntryBan => {
                (self.case.entry_ban.last().map(|b| &b.confirmation), ParameterKey::FourEyesEntryBan)
            }
            LetterKind::ReturnDecision
            | LetterKind::PeriodExtension
            | LetterKind::Postponement
            | LetterKind::PostponementEnd
            | LetterKind::Withdrawal
            | LetterKind::CounsellingOffer
            | LetterKind::NoticeOfRemoval => return LetterStatus::Final,
        };
        let given = matches!(confirmation, Some(Confirmation::Given(_)));
        if given || !self.four_eyes(key) { LetterStatus::Final } else { LetterStatus::Draft }
    }

    /// Whether the act needs a second officer; where nobody knows, it does.
    pub(super) fn four_eyes(&self, key: ParameterKey) -> bool {
        match self.nostos.law().parameters().yes_no(key, self.dated_on) {
            Lookup::Known { value: YesNo::No, .. } => false,
            Lookup::Known { value: YesNo::Yes, .. } | Lookup::Empty { .. } => true,
        }
    }

    /// The person at the last known address, or the legal representative to whom the decision was notified.
    fn addressee(&self, person: &Person) -> Addressee {
        let to_representative = self.kind == LetterKind::ReturnDecision
            && self.case.return_decision.last().is_some_and(|decision| match &decision.notification {
                Notification::Done(n) => n.value.manner == NotificationManner::LegalRepresentative,
                Notification::NotYet => false,
            });
        if to_representative {
            let mut lines = self.contact(ContactKind::LegalRepresentative).into_iter();
            if let Some(name) = lines.next() {
                return Addressee { name, address: lines.collect() };
            }
        }
        let name = person.names.first().map(|name| name.text.clone()).unwrap_or_default();
        Addressee { name, address: self.contact(ContactKind::Address) }
    }

    /// The lines of the latest contact of a kind that holds on the day of the letter.
    fn contact(&self, kind: ContactKind) -> Vec<String> {
        let contacts = self.case.identity.contacts.iter();
        let latest = contacts
            .filter(|c| c.value.kind == kind && c.value.from_on <= self.dated_on)
            .max_by_key(|c| (c.value.from_on, c.version));
        latest.map(|c| lines(c.value.value.reveal().as_str())).unwrap_or_default()
    }

    /// The name of an officer; of an account that is gone, nothing: a letter without a name is refused.
    fn name_of(&self, id: ActorId) -> Result<String, Problem> {
        if id == self.actor.id {
            return Ok(self.actor.name.clone());
        }
        let officers = self.nostos.officers()?;
        Ok(officers.into_iter().find(|officer| officer.id == id.0).map(|o| o.name).unwrap_or_default())
    }

    const fn function(&self) -> &'static str {
        match self.kind {
            LetterKind::CounsellingOffer | LetterKind::NoticeOfRemoval => self.words.case_officer,
            LetterKind::ReturnDecision
            | LetterKind::PeriodExtension
            | LetterKind::Postponement
            | LetterKind::PostponementEnd
            | LetterKind::RemovalOrder
            | LetterKind::EntryBan
            | LetterKind::Withdrawal => self.words.decision_officer,
        }
    }
}

/// The authority as the letterhead of every letter shows it.
pub(super) fn authority(nostos: &Nostos, contacts: &LetterContacts, language: LetterLanguage) -> Authority {
    let ours = nostos.authority();
    let place = match contacts.place.trim() {
        "" => places::country(language, &ours.state),
        place => place.to_owned(),
    };
    let name = match contacts.authority.name.trim() {
        "" => ours.name.clone(),
        own => own.to_owned(),
    };
    Authority {
        name: name.clone(),
        unit: contacts.unit.clone(),
        territory: places::territory(language, &ours.state),
        place,
        contact: Contact { name, ..contacts.authority.clone() },
    }
}

/// The lines of a text that are not blank.
pub(super) fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// The person as recorded: the name to show first, then every other spelling once.
pub(super) fn person(case: &Case, language: LetterLanguage) -> Person {
    let identity = &case.identity;
    let main = identity.display_name().map(|(family, given)| full(family, given));
    let mut names: Vec<Name> = main.into_iter().map(|text| Name { text, kind: NameKind::Main }).collect();
    for Sourced { value, .. } in &identity.names {
        let text = full(value.family.as_ref(), &value.given);
        if names.iter().all(|name| name.text != text) {
            names.push(Name { text, kind: kind_of(value) });
        }
    }
    let nationalities = identity.nationalities.iter().map(|n| Nationality {
        country: places::country(language, n.value.country.code()),
        status: match n.value.status {
            identity::NationalityStatus::Claimed => NationalityStatus::Claimed,
            identity::NationalityStatus::Presumed => NationalityStatus::Presumed,
            identity::NationalityStatus::Confirmed => NationalityStatus::Confirmed,
        },
    });
    Person {
        names,
        born: identity.birth.as_ref().map(|birth| born(*birth.value.date.reveal())),
        nationalities: nationalities.collect(),
        // A person's number of the authority is not recorded; the number of the case stands on every letter.
        person_number: String::new(),
    }
}

fn full(family: Option<&domain::Personal<domain::Note>>, given: &domain::Personal<domain::Note>) -> String {
    let given = given.reveal().as_str();
    family.map_or_else(|| given.to_owned(), |family| format!("{given} {}", family.reveal().as_str()))
}

fn kind_of(name: &identity::Name) -> NameKind {
    match name.kind {
        identity::NameKind::Current if name.script.as_str() != "Latn" => NameKind::OwnScript,
        identity::NameKind::Current
        | identity::NameKind::AtBirth
        | identity::NameKind::Alias
        | identity::NameKind::Previous => NameKind::AlsoKnownAs,
    }
}

fn born(date: PartialDate) -> BirthDate {
    match date {
        PartialDate::Year(year) => BirthDate { year, month: None, day: None },
        PartialDate::Month(year, month) => BirthDate { year, month: Some(month), day: None },
        PartialDate::Day(day) => {
            BirthDate { year: day.year(), month: Some(day.month()), day: Some(day.day()) }
        }
    }
}
