//! Short ways to values.

use domain::{ActorId, CaseId, Country, Language, Note, OrganisationId, PartialDate, Personal, TeamId, Text};
use jiff::ToSpan;
use jiff::civil::{Date, date};
use uuid::Uuid;

/// The day on which samples begin: a Monday.
pub const FIRST_DAY: Date = date(2025, 3, 3);

/// The day that many days after [`FIRST_DAY`].
#[must_use]
pub fn day(days: i64) -> Date {
    after(FIRST_DAY, days)
}

/// So many days after a day.
#[must_use]
pub fn after(on: Date, days: i64) -> Date {
    on.checked_add(days.days()).expect("a day within time")
}

/// A short text.
#[must_use]
pub fn note(text: &str) -> Note {
    Note::parse(text).expect("a note")
}

/// A text.
#[must_use]
pub fn text(words: &str) -> Text {
    Text::parse(words).expect("a text")
}

/// A personal short text.
#[must_use]
pub fn personal(words: &str) -> Personal<Note> {
    Personal::new(note(words))
}

/// A country.
#[must_use]
pub fn country(code: &str) -> Country {
    Country::parse(code).expect("a country")
}

/// A language.
#[must_use]
pub fn language(code: &str) -> Language {
    Language::parse(code).expect("a language")
}

/// A date of birth.
#[must_use]
pub fn born(when: &str) -> Personal<PartialDate> {
    Personal::new(PartialDate::parse(when).expect("a partial date"))
}

/// Case id from a number.
#[must_use]
pub const fn case_id(number: u128) -> CaseId {
    CaseId(Uuid::from_u128(number))
}

/// Actor id from a number.
#[must_use]
pub const fn actor(number: u128) -> ActorId {
    ActorId(Uuid::from_u128(number))
}

/// Organisation id from a number.
#[must_use]
pub const fn organisation(number: u128) -> OrganisationId {
    OrganisationId(Uuid::from_u128(number))
}

/// Team id from a number.
#[must_use]
pub const fn team(number: u128) -> TeamId {
    TeamId(Uuid::from_u128(number))
}
