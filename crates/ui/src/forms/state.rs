//! What a form carries between officer and server: values as typed, errors by field, and the tokens.

use std::collections::BTreeMap;

use crate::Msg;

/// An error of one field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldError {
    /// Name of the field.
    pub field: String,
    /// What is wrong and how to mend it, without blame.
    pub message: Msg,
}

/// A choice that only the server knows: an officer, a remedy, a hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldOption {
    /// Value posted.
    pub value: String,
    /// In words.
    pub label: Msg,
}

/// The state of a form.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FormState {
    /// Where it is posted.
    pub action: String,
    /// Where *Cancel* leads; none: no such link.
    pub cancel: Option<String>,
    /// Values as typed, by field.
    pub values: BTreeMap<String, Vec<String>>,
    /// Choices for fields of kind `Options`, by field.
    pub options: BTreeMap<String, Vec<FieldOption>>,
    /// Errors by field.
    pub errors: Vec<FieldError>,
    /// An error of the form as a whole.
    pub form_error: Option<Msg>,
    /// Version of the case that the officer saw; someone else may have been faster.
    pub expected_version: u32,
    /// Key under which the command is executed once, however often it is sent.
    pub idempotency_key: String,
    /// Token against cross-site requests.
    pub csrf: String,
}

impl FormState {
    /// The first value of a field; empty when there is none.
    #[must_use]
    pub fn value(&self, name: &str) -> &str {
        self.values.get(name).and_then(|v| v.first()).map_or("", String::as_str)
    }

    /// All values of a field.
    #[must_use]
    pub fn list(&self, name: &str) -> &[String] {
        self.values.get(name).map_or(&[], Vec::as_slice)
    }

    /// The same state with a value set.
    #[must_use]
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.values.entry(name.to_owned()).or_default().push(value.to_owned());
        self
    }

    /// The error of a field.
    #[must_use]
    pub fn error(&self, name: &str) -> Option<&FieldError> {
        self.errors.iter().find(|e| e.field == name)
    }

    /// The parts `<name>-year`, `-month`, `-day` as `1994`, `1994-05` or `1994-05-01`; empty when no year was
    /// given. Says nothing of whether the date exists: that is parsed once, behind.
    #[must_use]
    pub fn partial_date(&self, name: &str) -> String {
        let part = |suffix: &str| self.value(&format!("{name}-{suffix}")).trim().to_owned();
        let (year, month, day) = (part("year"), part("month"), part("day"));
        match (month.is_empty(), day.is_empty()) {
            (true, true) => year,
            (false, true) => format!("{year}-{month:0>2}"),
            // A day without a month is kept as typed, so that the parser can refuse it.
            (_, false) => format!("{year}-{month:0>2}-{day:0>2}"),
        }
    }

    /// Splits a partial date (`1994-05`) into the three inputs.
    #[must_use]
    pub fn with_partial_date(mut self, name: &str, date: &str) -> Self {
        for (suffix, part) in ["year", "month", "day"].iter().zip(date.split('-')) {
            self = self.with(&format!("{name}-{suffix}"), part);
        }
        self
    }
}
