//! Fields as they came, and what is wrong with them: all mistakes at once, each with its field and how to mend it.

use std::collections::BTreeMap;

use domain::values::InvalidValue;
use domain::{Country, Language, Note, PartialDate, Text};
use jiff::civil::Date;
use serde::de::DeserializeOwned;
use serde_json::Value;
use ui::forms::{FieldKind, FieldSpec, FormSpec};

/// A mistake in one field. `code` is stable: message `mistake-<code>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    /// Name of the field as the description names it.
    pub field: String,
    /// Stable code.
    pub code: &'static str,
}

/// The fields of one command.
#[derive(Debug, Clone)]
pub struct Fields {
    values: BTreeMap<String, Vec<String>>,
    mistakes: Vec<Mistake>,
}

impl Fields {
    /// From a form: names as described, a partial date in three inputs.
    #[must_use]
    pub fn from_form(spec: &FormSpec, posted: &[(String, String)]) -> Self {
        let mut fields = Self { values: BTreeMap::new(), mistakes: Vec::new() };
        for (name, value) in posted {
            if !value.trim().is_empty() {
                fields.values.entry(name.clone()).or_default().push(value.clone());
            }
        }
        for field in spec.fields {
            if matches!(field.kind, FieldKind::PartialDate) {
                fields.join_partial_date(field.name);
            }
            if matches!(field.kind, FieldKind::Criteria) {
                fields.join_criteria(field.name);
            }
        }
        fields.check(spec);
        fields
    }

    /// From JSON: an object with names in snake case. A field that is not described is a mistake.
    #[must_use]
    pub fn from_json(spec: &FormSpec, body: &serde_json::Map<String, Value>) -> Self {
        let mut fields = Self { values: BTreeMap::new(), mistakes: Vec::new() };
        for (key, value) in body {
            let name = key.replace('_', "-");
            let described = spec.fields.iter().find(|f| f.name == name && !key.contains('-'));
            match described.map(|field| texts(field, value)) {
                Some(Some(texts)) => {
                    fields.values.insert(name, texts);
                }
                Some(None) => fields.mistake(&name, "wrong-type"),
                None => fields.mistake(key, "unknown-field"),
            }
        }
        fields.check(spec);
        fields
    }

    fn join_partial_date(&mut self, name: &str) {
        let part = |suffix: &str| {
            let values = self.values.get(&format!("{name}-{suffix}"));
            values.and_then(|v| v.first()).map(|v| v.trim().to_owned()).unwrap_or_default()
        };
        let (year, month, day) = (part("year"), part("month"), part("day"));
        let text = match (month.is_empty(), day.is_empty()) {
            (true, true) => year,
            (false, true) => format!("{year}-{month:0>2}"),
            (_, false) => format!("{year}-{month:0>2}-{day:0>2}"),
        };
        if !text.is_empty() {
            self.values.insert(name.to_owned(), vec![text]);
        }
    }

    /// One value a criterion examined, as JSON writes it; one that nobody examined and nobody commented is left out.
    fn join_criteria(&mut self, name: &str) {
        let mut found: BTreeMap<String, serde_json::Map<String, Value>> = BTreeMap::new();
        let prefix = format!("{name}-");
        for (posted, values) in &self.values {
            let part = posted.strip_prefix(&prefix).and_then(|rest| rest.rsplit_once('-'));
            let (Some((code, part)), Some(value)) = (part, values.first()) else { continue };
            if ["outcome", "evidence", "comment"].contains(&part) {
                let entry = found.entry(code.to_owned()).or_default();
                entry.insert(part.to_owned(), Value::String(value.trim().to_owned()));
            }
        }
        let said = found.into_iter().filter_map(|(code, mut entry)| {
            let outcome = entry.get("outcome").and_then(Value::as_str).unwrap_or("not-examined");
            if outcome == "not-examined" && entry.len() < 2 {
                return None;
            }
            entry.entry("outcome").or_insert_with(|| Value::String("not-examined".to_owned()));
            entry.insert("criterion".to_owned(), Value::String(code));
            Some(Value::Object(entry).to_string())
        });
        let said: Vec<String> = said.collect();
        if !said.is_empty() {
            self.values.insert(name.to_owned(), said);
        }
    }

    /// What every field must satisfy, whatever the command.
    fn check(&mut self, spec: &FormSpec) {
        for field in spec.fields {
            let values = self.values.get(field.name).cloned().unwrap_or_default();
            if field.required && values.is_empty() {
                self.mistake(field.name, "required");
            }
            for value in &values {
                if let Some(code) = wrong(field, value) {
                    self.mistake(field.name, code);
                }
            }
        }
    }

    /// Notes a mistake; the first of a field counts.
    pub fn mistake(&mut self, field: &str, code: &'static str) {
        if !self.mistakes.iter().any(|m| m.field == field) {
            self.mistakes.push(Mistake { field: field.to_owned(), code });
        }
    }

    /// The mistakes found so far.
    #[must_use]
    pub fn mistakes(&self) -> &[Mistake] {
        &self.mistakes
    }

    fn raw(&self, name: &str) -> Option<&str> {
        self.values.get(name).and_then(|values| values.first()).map(String::as_str)
    }

    fn parsed<T>(&mut self, name: &str, parse: impl FnOnce(&str) -> Result<T, &'static str>) -> Option<T> {
        let parsed = parse(self.raw(name)?.trim());
        match parsed {
            Ok(value) => Some(value),
            Err(code) => {
                self.mistake(name, code);
                None
            }
        }
    }

    /// A civil date.
    pub fn date(&mut self, name: &str) -> Option<Date> {
        self.parsed(name, day)
    }

    /// A date of which parts may be unknown.
    pub fn partial_date(&mut self, name: &str) -> Option<PartialDate> {
        self.parsed(name, |text| PartialDate::parse(text).map_err(|e| invalid(&e)))
    }

    /// A long text.
    pub fn text(&mut self, name: &str) -> Option<Text> {
        self.parsed(name, |text| Text::parse(text).map_err(|e| invalid(&e)))
    }

    /// A short text.
    pub fn note(&mut self, name: &str) -> Option<Note> {
        self.parsed(name, |text| Note::parse(text).map_err(|e| invalid(&e)))
    }

    /// A country.
    pub fn country(&mut self, name: &str) -> Option<Country> {
        self.parsed(name, |text| Country::parse(text).map_err(|e| invalid(&e)))
    }

    /// Several countries.
    pub fn countries(&mut self, name: &str) -> Vec<Country> {
        let given = self.values.get(name).cloned().unwrap_or_default();
        let parsed: Result<Vec<Country>, InvalidValue> =
            given.iter().map(|code| Country::parse(code)).collect();
        match parsed {
            Ok(countries) => countries,
            Err(error) => {
                self.mistake(name, invalid(&error));
                Vec::new()
            }
        }
    }

    /// Criteria as examined.
    pub fn examined(&mut self, name: &str) -> Vec<domain::absconding::event::Examined> {
        let given = self.values.get(name).cloned().unwrap_or_default();
        let parsed: Result<Vec<_>, _> = given.iter().map(|text| serde_json::from_str(text)).collect();
        parsed.unwrap_or_else(|_| {
            self.mistake(name, "wrong-type");
            Vec::new()
        })
    }

    /// A language.
    pub fn language(&mut self, name: &str) -> Option<Language> {
        self.parsed(name, |text| Language::parse(text).map_err(|e| invalid(&e)))
    }

    /// A whole number.
    pub fn number(&mut self, name: &str) -> Option<u32> {
        self.parsed(name, |text| text.parse().map_err(|_| "not-a-number"))
    }

    /// A code of a closed list.
    pub fn code<T: DeserializeOwned>(&mut self, name: &str) -> Option<T> {
        self.parsed(name, |text| code(text).ok_or("not-a-choice"))
    }

    /// Several codes of a closed list.
    pub fn codes<T: DeserializeOwned>(&mut self, name: &str) -> Vec<T> {
        let given = self.values.get(name).cloned().unwrap_or_default();
        let parsed: Option<Vec<T>> = given.iter().map(|text| code(text.trim())).collect();
        parsed.unwrap_or_else(|| {
            self.mistake(name, "not-a-choice");
            Vec::new()
        })
    }
}

fn code<T: DeserializeOwned>(text: &str) -> Option<T> {
    serde_json::from_value(Value::String(text.to_owned())).ok()
}

/// The texts of a JSON value, if it has the type its field asks for. Null is as good as absent.
fn texts(field: &FieldSpec, value: &Value) -> Option<Vec<String>> {
    let many = matches!(field.kind, FieldKind::Checks(_) | FieldKind::Countries);
    let number = matches!(field.kind, FieldKind::Number { .. } | FieldKind::Options);
    match value {
        Value::Null => Some(Vec::new()),
        Value::String(text) if !many && !matches!(field.kind, FieldKind::Number { .. }) => {
            Some(if text.trim().is_empty() { Vec::new() } else { vec![text.clone()] })
        }
        Value::Number(n) if number && n.is_u64() => Some(vec![n.to_string()]),
        Value::Array(values) if matches!(field.kind, FieldKind::Criteria) => {
            values.iter().map(|v| criterion(v).then(|| v.to_string())).collect()
        }
        Value::Array(values) if many => values.iter().map(|v| v.as_str().map(str::to_owned)).collect(),
        Value::Array(_) | Value::Bool(_) | Value::Number(_) | Value::Object(_) | Value::String(_) => None,
    }
}

/// Whether a JSON value is a criterion as examined: no field unknown, every text of use.
fn criterion(value: &Value) -> bool {
    let known = ["criterion", "outcome", "evidence", "comment"];
    let fields = value.as_object().is_some_and(|map| map.keys().all(|key| known.contains(&key.as_str())));
    fields && serde_json::from_value::<domain::absconding::event::Examined>(value.clone()).is_ok()
}

/// What is wrong with one value of a field, if anything.
fn wrong(field: &FieldSpec, value: &str) -> Option<&'static str> {
    let value = value.trim();
    match field.kind {
        FieldKind::Text => Note::parse(value).err().map(|e| invalid(&e)),
        FieldKind::LongText | FieldKind::MachineZone => Text::parse(value).err().map(|e| invalid(&e)),
        FieldKind::Date => day(value).err(),
        FieldKind::PartialDate => PartialDate::parse(value).err().map(|e| invalid(&e)),
        FieldKind::Number { min, max } => match value.parse::<i64>() {
            Ok(number) if number < min => Some("too-small"),
            Ok(number) if number > max => Some("too-large"),
            Ok(_) => None,
            Err(_) => Some("not-a-number"),
        },
        FieldKind::Select(choices) | FieldKind::Checks(choices) => {
            (!choices.codes.contains(&value)).then_some("not-a-choice")
        }
        FieldKind::Country | FieldKind::Countries => Country::parse(value).err().map(|e| invalid(&e)),
        FieldKind::Language => Language::parse(value).err().map(|e| invalid(&e)),
        FieldKind::Criteria => match serde_json::from_str::<domain::absconding::event::Examined>(value) {
            Ok(_) => None,
            Err(_) => Some("wrong-type"),
        },
        FieldKind::Options | FieldKind::Hidden => None,
    }
}

/// A date that can be meant: nobody decides anything before 1900 or after 2200.
fn day(text: &str) -> Result<Date, &'static str> {
    let shaped = text.len() == 10 && text.bytes().filter(|b| *b == b'-').count() == 2;
    let date: Date = text.parse().ok().filter(|_| shaped).ok_or("not-a-date")?;
    if (1900..=2200).contains(&date.year()) { Ok(date) } else { Err("date-out-of-range") }
}

const fn invalid(error: &InvalidValue) -> &'static str {
    match error {
        InvalidValue::Empty => "required",
        InvalidValue::TooLong { .. } => "too-long",
        InvalidValue::Unprintable { .. } => "unprintable",
        InvalidValue::NotACountry => "not-a-country",
        InvalidValue::NotALanguage => "not-a-language",
        InvalidValue::NotADate => "not-a-date",
    }
}
