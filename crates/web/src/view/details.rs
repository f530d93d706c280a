//! The content of an entry as label and value, for any event: taken from the event itself, so that a new event needs
//! no code here. Codes are put into words through the same choices as the form that recorded them.

use domain::Event;
use serde_json::Value;
use ui::forms::{self, FieldKind};
use ui::{Cx, dates, places};

/// One value of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Detail {
    /// Name of the field in snake case.
    pub name: String,
    /// Its value.
    pub value: DetailValue,
}

/// A value by what it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DetailValue {
    /// As written.
    Text(String),
    /// A date.
    Date(jiff::civil::Date),
    /// A number.
    Number(i64),
    /// A code of a closed list.
    Code(String),
    /// A country code.
    Country(String),
    /// A language code.
    Language(String),
}

/// The content of an event, field by field. Ids of persons and accounts are left out: the entry names who acted.
#[must_use]
pub fn details(event: &Event) -> Vec<Detail> {
    let Ok(Value::Object(map)) = serde_json::to_value(event) else { return Vec::new() };
    let mut found = Vec::new();
    if let Some(Value::Object(event)) = map.get("event") {
        fields(event, &mut found);
    }
    found
}

fn fields(map: &serde_json::Map<String, Value>, found: &mut Vec<Detail>) {
    for (name, value) in map {
        let skipped = name == "type" || name.ends_with("_by") || name == "organisation" || name == "case";
        if !skipped {
            field(name, value, found);
        }
    }
}

fn field(name: &str, value: &Value, found: &mut Vec<Detail>) {
    let value = match value {
        Value::Null | Value::Bool(_) => return,
        Value::Object(nested) => return fields(nested, found),
        Value::Array(values) => {
            for value in values {
                field(name, value, found);
            }
            return;
        }
        Value::Number(number) => match number.as_i64() {
            Some(number) => DetailValue::Number(number),
            None => return,
        },
        Value::String(text) => of_text(name, text),
    };
    found.push(Detail { name: name.to_owned(), value });
}

fn of_text(name: &str, text: &str) -> DetailValue {
    let country = ["country", "countries", "destination", "state", "issuing_country"];
    let dated = name == "on" || name.ends_with("_on");
    if let Some(date) = text.parse().ok().filter(|_| dated) {
        return DetailValue::Date(date);
    }
    if country.contains(&name) {
        return DetailValue::Country(text.to_owned());
    }
    if name == "language" {
        return DetailValue::Language(text.to_owned());
    }
    if list_of(name, text).is_some() {
        DetailValue::Code(text.to_owned())
    } else {
        DetailValue::Text(text.to_owned())
    }
}

/// The list of choices in which a field of that name has that code.
fn list_of(name: &str, code: &str) -> Option<&'static str> {
    let field_name = name.replace('_', "-");
    let fields = forms::all().flat_map(|spec| spec.fields.iter());
    fields.filter(|field| field.name == field_name).find_map(|field| match field.kind {
        FieldKind::Select(choices) | FieldKind::Checks(choices) => {
            choices.codes.contains(&code).then_some(choices.list)
        }
        FieldKind::Text
        | FieldKind::LongText
        | FieldKind::MachineZone
        | FieldKind::Date
        | FieldKind::PartialDate
        | FieldKind::Number { .. }
        | FieldKind::Options
        | FieldKind::Country
        | FieldKind::Countries
        | FieldKind::Language
        | FieldKind::Criteria
        | FieldKind::Hidden => None,
    })
}

/// The details in words: key of the label, text.
#[must_use]
pub fn in_words(cx: &Cx, event: &Event) -> Vec<(String, String)> {
    details(event)
        .into_iter()
        .map(|detail| {
            let text = match &detail.value {
                DetailValue::Text(text) => text.clone(),
                DetailValue::Date(date) => dates::short(cx.locale, *date),
                DetailValue::Number(number) => number.to_string(),
                DetailValue::Country(code) => places::country(cx.locale, code),
                DetailValue::Language(code) => places::language(cx.locale, code),
                DetailValue::Code(code) => choice(cx, &detail.name, code),
            };
            (format!("field-{}", detail.name.replace('_', "-")), text)
        })
        .collect()
}

/// A code of a field in words.
#[must_use]
pub fn choice(cx: &Cx, name: &str, code: &str) -> String {
    match list_of(name, code) {
        Some(list) => cx.first(&[&format!("choice-{list}-{code}")], code),
        None => code.to_owned(),
    }
}
