//! Letters: all data held on one person, as a letter to that person (GDPR Art. 15).

use documents::{
    Addressee, Contact, DataSection, Frame, Letter, LetterLanguage, LetterStatus, Signatory,
    SubjectAccessExport,
};
use domain::{Case, Event};
use jiff::Timestamp;
use serde_json::Value;

use super::LetterContacts;
use super::frame::{authority, person};
use super::words::Words;
use crate::access::actor::Actor;
use crate::nostos::Nostos;
use crate::queries::oversight::Export;

/// Words for what is recorded, in the language of the letter. The interface has them: it says the same things to
/// officers every day.
pub trait Wording {
    /// What an entry says: its name, and its content line by line.
    fn entry(&self, event: &Event) -> (String, Vec<String>);
    /// The purpose of a reading.
    fn purpose(&self, code: &str) -> String;
    /// The step that a command takes.
    fn step(&self, kind: &str) -> String;
}

/// The answer to a request for access, signed by whoever gives it.
pub(crate) fn export(
    nostos: &Nostos,
    actor: &Actor,
    (case, export): (&Case, &Export),
    contacts: LetterContacts,
    language: LetterLanguage,
    wording: &dyn Wording,
) -> Letter {
    let words = Words::of(language);
    let ours = nostos.authority();
    let person = person(case, language);
    let today = nostos.today();
    let frame = Frame {
        authority: authority(nostos, &contacts, language),
        case_number: export.number.clone(),
        document_id: format!("{}-{}-{today}", export.number, case.version),
        dated_on: today,
        status: LetterStatus::Final,
        addressee: Addressee {
            name: person.names.first().map(|name| name.text.clone()).unwrap_or_default(),
            address: Vec::new(),
        },
        person,
        signatory: Signatory { name: actor.name.clone(), function: words.data_protection_officer.to_owned() },
    };
    let named = |name: &str| Contact { name: name.to_owned(), ..Contact::default() };
    Letter::SubjectAccessExport(Box::new(SubjectAccessExport {
        frame,
        purposes: owned(words.purposes),
        recipients: owned(words.recipients),
        retention: words.retention.to_owned(),
        sections: vec![
            entries(export, words, wording),
            readings(export, words, wording),
            refusals(export, words, wording),
        ],
        data_protection_officer: contacts.data_protection_officer.unwrap_or_else(|| named(&ours.name)),
        supervisory_authority: contacts.supervisory_authority.unwrap_or_else(|| named(words.supervisor)),
    }))
}

fn entries(export: &Export, words: &Words, wording: &dyn Wording) -> DataSection {
    let rows = export.history.iter().map(|entry| {
        let (what, content) = wording.entry(&entry.event);
        vec![
            entry.version.to_string(),
            minute(entry.recorded_at),
            entry.event.effective_on().to_string(),
            what,
            content.join("\n"),
        ]
    });
    section(words.entries, &words.entry_columns, rows.collect())
}

fn readings(export: &Export, words: &Words, wording: &dyn Wording) -> DataSection {
    let rows = export.readings.iter();
    let rows = rows.map(|r| vec![minute(r.at), r.officer.clone(), wording.purpose(&r.purpose)]).collect();
    section(words.readings, &words.reading_columns, rows)
}

fn refusals(export: &Export, words: &Words, wording: &dyn Wording) -> DataSection {
    let rows = export.refusals.iter();
    let rows = rows.map(|r| vec![minute(r.at), wording.step(&r.command), rules(&r.basis)]).collect();
    section(words.refusals, &words.refusal_columns, rows)
}

fn section(title: &str, columns: &[&str], rows: Vec<Vec<String>>) -> DataSection {
    DataSection { title: title.to_owned(), columns: owned(columns), rows }
}

fn owned(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

fn minute(at: Timestamp) -> String {
    at.strftime("%Y-%m-%d %H:%M").to_string()
}

/// The rules of a refusal, from the basis as it is kept.
fn rules(basis: &str) -> String {
    let parsed: Value = serde_json::from_str(basis).unwrap_or_default();
    let rules = parsed.get("rules").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    rules.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", ")
}
