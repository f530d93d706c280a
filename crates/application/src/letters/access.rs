//! Letters: all data held on one person, as a letter to that person (GDPR Art. 15).

use documents::{
    Addressee, Contact, DataSection, Frame, Letter, LetterLanguage, LetterStatus, Signatory,
    SubjectAccessExport,
};
use domain::Case;
use jiff::Timestamp;
use serde_json::Value;

use super::LetterContacts;
use super::frame::{authority, person};
use super::words::Words;
use crate::access::actor::Actor;
use crate::nostos::Nostos;
use crate::queries::oversight::Export;

/// The answer to a request for access, signed by whoever gives it.
pub(crate) fn export(
    nostos: &Nostos,
    actor: &Actor,
    (case, export): (&Case, &Export),
    contacts: LetterContacts,
    language: LetterLanguage,
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
        sections: vec![entries(export, words), readings(export, words), refusals(export, words)],
        data_protection_officer: contacts.data_protection_officer.unwrap_or_else(|| named(&ours.name)),
        supervisory_authority: contacts.supervisory_authority.unwrap_or_else(|| named(words.supervisor)),
    }))
}

fn entries(export: &Export, words: &Words) -> DataSection {
    let rows = export.history.iter().map(|entry| {
        let content = serde_json::to_value(&entry.event).map(|event| flat(&event)).unwrap_or_default();
        vec![
            entry.version.to_string(),
            minute(entry.recorded_at),
            entry.event.effective_on().to_string(),
            entry.event.kind().replace(['.', '_'], " "),
            content,
        ]
    });
    section(words.entries, &words.entry_columns, rows.collect())
}

fn readings(export: &Export, words: &Words) -> DataSection {
    let rows = export.readings.iter();
    let rows = rows.map(|r| vec![minute(r.at), r.officer.clone(), r.purpose.clone()]).collect();
    section(words.readings, &words.reading_columns, rows)
}

fn refusals(export: &Export, words: &Words) -> DataSection {
    let rows = export.refusals.iter();
    let rows = rows.map(|r| vec![minute(r.at), r.command.clone(), rules(&r.basis)]).collect();
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

/// Every value of an entry with its name, one a line; what holds nothing is left out.
fn flat(value: &Value) -> String {
    let mut lines = Vec::new();
    gather("", value, &mut lines);
    lines.join("\n")
}

fn gather(name: &str, value: &Value, lines: &mut Vec<String>) {
    match value {
        Value::Null => {}
        Value::Object(fields) => {
            for (field, inner) in fields {
                // Chapter and type stand in a column of their own; the wrapper has no meaning to a reader.
                if name.is_empty() && (field == "chapter" || field == "type") {
                    continue;
                }
                let wrapper = name.is_empty() && field == "event";
                gather(if wrapper { "" } else { field }, inner, lines);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| gather(name, item, lines)),
        Value::String(text) => lines.push(format!("{}: {text}", name.replace('_', " "))),
        Value::Bool(_) | Value::Number(_) => lines.push(format!("{}: {value}", name.replace('_', " "))),
    }
}
