//! National and agreement-specific values as data: value, validity, citation, status, origin. No rule holds a number
//! of its own; it asks here, and what nobody knows is *empty* and refuses to compute.

mod calendars;
mod competence;
mod entries;
mod error;
mod file;
mod key;
#[cfg(test)]
mod tests;
mod value;

use std::collections::BTreeMap;

use law::{Citation, Date, Method, ParameterStatus, ParameterUsed};
use serde::Deserialize;

pub use calendars::{calendar_from_toml, calendar_of_state};
pub use competence::{Competence, Competent};
pub use entries::InstallationEntry;
pub(crate) use error::line_of;
pub use error::{DataError, Problem};
pub use key::{ParameterKey, ValueKind};
pub use value::{ParameterValue, SuspensiveEffect, Term, YesNo};

/// States whose parameters are built in: ISO 3166 code, name of the file, text.
const BUILT_IN: &[(&str, &str, &str)] = &[
    ("BE", "parameters/be.toml", include_str!("../../parameters/be.toml")),
    ("DE", "parameters/de.toml", include_str!("../../parameters/de.toml")),
    ("FR", "parameters/fr.toml", include_str!("../../parameters/fr.toml")),
    ("GR", "parameters/gr.toml", include_str!("../../parameters/gr.toml")),
    ("MT", "parameters/mt.toml", include_str!("../../parameters/mt.toml")),
    ("NL", "parameters/nl.toml", include_str!("../../parameters/nl.toml")),
];
/// The set of the Return Regulation.
pub(crate) const RETURN_REGULATION: &str = "rr_2026";
/// What holds in every state, laid under its own file.
const UNION: (&str, &str) = ("parameters/union.toml", include_str!("../../parameters/union.toml"));
const RR_2026: &str = include_str!("../../parameters/rr_2026.toml");

/// Where a value comes from. An installation's own choice is never shown as law.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    /// The act cited sets the value.
    Act,
    /// The installation chose it, within what the act cited (if any) allows.
    Installation,
}

/// One parameter in one period of validity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parameter {
    /// Its key.
    pub key: ParameterKey,
    /// Its value; none when the status is empty.
    pub value: Option<ParameterValue>,
    /// How sure it is.
    pub status: ParameterStatus,
    /// Where it comes from.
    pub origin: Origin,
    /// The provision that sets it, or that allows the installation to choose.
    pub citation: Option<Citation>,
    /// First day on which it is valid; none: always was.
    pub valid_from: Option<Date>,
    /// Last day on which it is valid; none: until further notice.
    pub valid_to: Option<Date>,
    /// What the reader should know: doubts, sources, what to check.
    pub note: String,
    /// Who of the legal service confirmed it.
    pub confirmed_by: Option<String>,
    /// When.
    pub confirmed_on: Option<Date>,
    /// Line of the file read last in which it begins, counted from 1, so that whoever must mend it finds it; none
    /// where it comes from a file below.
    pub line: Option<usize>,
}

impl Parameter {
    /// Whether it is valid on that day.
    #[must_use]
    pub fn is_valid_on(&self, day: Date) -> bool {
        self.valid_from.is_none_or(|from| from <= day) && self.valid_to.is_none_or(|to| day <= to)
    }

    /// The parameter as findings, derivations and receipts carry it.
    fn used(&self) -> ParameterUsed {
        ParameterUsed {
            key: self.key.as_str().to_owned(),
            value: self.value.map(|value| value.to_string()).unwrap_or_default(),
            status: self.status,
            citation: self.citation.clone(),
        }
    }
}

/// The answer to a question for a parameter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lookup<T = ParameterValue> {
    /// The value, with what to put into the finding or the derivation.
    Known {
        /// The value.
        value: T,
        /// The parameter as used.
        used: ParameterUsed,
    },
    /// Nobody knows it, or nothing was in force on that day: the rule answers *not established* and names it.
    Empty {
        /// The parameter as asked for.
        used: ParameterUsed,
    },
}

impl<T> Lookup<T> {
    /// The parameter as used or asked for.
    #[must_use]
    pub const fn used(&self) -> &ParameterUsed {
        match self {
            Self::Known { used, .. } | Self::Empty { used } => used,
        }
    }

    /// The value, when known.
    #[must_use]
    pub const fn known(&self) -> Option<&T> {
        match self {
            Self::Known { value, .. } => Some(value),
            Self::Empty { .. } => None,
        }
    }

    /// Turns the value into another; empty stays empty, and a value that cannot be turned becomes empty.
    fn and_then<U>(self, turn: impl FnOnce(T) -> Option<U>) -> Lookup<U> {
        match self {
            Self::Known { value, used } => match turn(value) {
                Some(value) => Lookup::Known { value, used },
                None => Lookup::Empty { used },
            },
            Self::Empty { used } => Lookup::Empty { used },
        }
    }
}

/// All parameters of one state (or of one pack), with the version that receipts name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParameterSet {
    name: String,
    version: String,
    parameters: BTreeMap<ParameterKey, Vec<Parameter>>,
    competent: BTreeMap<Competence, Vec<Competent>>,
}

impl ParameterSet {
    /// The states whose parameters are built in (ISO 3166 alpha-2), in order.
    pub fn states() -> impl Iterator<Item = &'static str> {
        BUILT_IN.iter().map(|(code, _, _)| *code)
    }

    /// The parameters of the Return Regulation: every one empty until its text was read in the Official Journal.
    ///
    /// # Errors
    /// When the built-in file is faulty; a test holds that it is not.
    pub fn return_regulation() -> Result<Self, DataError> {
        Self::from_toml("parameters/rr_2026.toml", RR_2026)
    }

    /// The built-in parameters of a state (ISO 3166 alpha-2, `NL`).
    ///
    /// # Errors
    /// When none are built in for it.
    pub fn of_state(state: &str) -> Result<Self, DataError> {
        match BUILT_IN.iter().find(|(code, _, _)| *code == state) {
            Some((_, file, text)) => Self::over_union(file, text)?.complete(file)?.of_a_state(file),
            None => {
                let known = Self::states().collect::<Vec<_>>().join(", ");
                Err(DataError::whole("parameters", Problem::UnknownState(state.to_owned(), known)))
            }
        }
    }

    /// A complete set from the text of a file: every key that belongs to it has an entry, empty ones included.
    ///
    /// # Errors
    /// Naming the file, the entry and what to mend.
    pub fn from_toml(file: &str, text: &str) -> Result<Self, DataError> {
        file::read(file, text)?.complete(file)
    }

    /// A state's own entries over those that hold in every state.
    fn over_union(file: &str, text: &str) -> Result<Self, DataError> {
        let own = file::read(file, text)?;
        let mut set = file::read(UNION.0, UNION.1)?;
        for below in set.parameters.values_mut().flatten() {
            below.line = None;
        }
        set.parameters.extend(own.parameters);
        let version = format!("{} + {}", own.version, set.version);
        Ok(Self { name: own.name, version, parameters: set.parameters, competent: own.competent })
    }

    /// This set, when every key that belongs to it has an entry and no minimum lies above its maximum.
    fn complete(self, file: &str) -> Result<Self, DataError> {
        let of_regulation = self.name == RETURN_REGULATION;
        let mut needed =
            ParameterKey::ALL.iter().filter(|key| key.is_of_return_regulation() == of_regulation);
        match needed.find(|key| !self.parameters.contains_key(key)) {
            Some(missing) => Err(DataError::at(file, missing.as_str(), Problem::MissingKey)),
            None => self.checked(file),
        }
    }

    /// This set, when it says of every competence who holds it or why nobody is named.
    fn of_a_state(self, file: &str) -> Result<Self, DataError> {
        match Competence::ALL.iter().find(|competence| !self.competent.contains_key(competence)) {
            Some(missing) => Err(DataError::at(file, missing.as_str(), Problem::MissingKey)),
            None => Ok(self),
        }
    }

    /// This set with the entries of an installation's own file, which replace all entries of the keys they name.
    /// How a legal service confirms, corrects and fills in values. The version names both.
    ///
    /// # Errors
    /// Naming the file, the entry and what to mend.
    pub fn with_installation(&self, file: &str, text: &str) -> Result<Self, DataError> {
        let own = file::read(file, text)?;
        if own.name != self.name {
            let problem = Problem::OtherState { found: own.name, expected: self.name.clone() };
            return Err(DataError::whole(file, problem));
        }
        let mut merged = self.clone();
        for below in merged.parameters.values_mut().flatten() {
            below.line = None;
        }
        merged.parameters.extend(own.parameters);
        merged.competent.extend(own.competent);
        merged.version = format!("{} + {}", self.version, own.version);
        merged.checked(file)
    }

    /// The name that a file gives its set, if it can be read that far.
    pub(crate) fn name_in(text: &str) -> Option<String> {
        let table: toml::Table = toml::from_str(text).ok()?;
        Some(table.get("name")?.as_str()?.to_owned())
    }

    /// ISO 3166 code of the state, or the id of the pack (`rr_2026`).
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The version that a receipt names: name, stated version and hash of the content
    /// (`NL 2026-11-22 sha256:0123456789abcdef`).
    #[must_use]
    pub fn version(&self) -> &str {
        &self.version
    }

    /// Every parameter in every period of validity, by key.
    pub fn all(&self) -> impl Iterator<Item = &Parameter> {
        self.parameters.values().flatten()
    }

    /// Every authority named as competent, in every period of validity, by competence.
    pub fn competences(&self) -> impl Iterator<Item = &Competent> {
        self.competent.values().flatten()
    }

    /// Who is competent on a day; none where no entry is valid.
    #[must_use]
    pub fn competent(&self, competence: Competence, on: Date) -> Option<&Competent> {
        self.competent.get(&competence)?.iter().find(|entry| entry.is_valid_on(on))
    }

    /// The parameter in force on a day.
    #[must_use]
    pub fn parameter(&self, key: ParameterKey, on: Date) -> Option<&Parameter> {
        self.parameters.get(&key)?.iter().find(|parameter| parameter.is_valid_on(on))
    }

    /// The value in force on a day. Ask with the date on which the period began to run or the act was taken, not
    /// with today, so that a later change of the law does not move old dates.
    #[must_use]
    pub fn get(&self, key: ParameterKey, on: Date) -> Lookup {
        let Some(parameter) = self.parameter(key, on) else {
            return Lookup::Empty {
                used: ParameterUsed {
                    key: key.as_str().to_owned(),
                    value: String::new(),
                    status: ParameterStatus::Empty,
                    citation: None,
                },
            };
        };
        let used = parameter.used();
        match parameter.value {
            Some(value) => Lookup::Known { value, used },
            None => Lookup::Empty { used },
        }
    }

    /// A time, for keys of the kinds `Days`, `Months` and `Term`. Like the other typed questions it answers
    /// *empty* for a key of another kind: asking wrongly refuses to compute.
    #[must_use]
    pub fn term(&self, key: ParameterKey, on: Date) -> Lookup<Term> {
        self.get(key, on).and_then(ParameterValue::term)
    }

    /// A number of calendar days, for keys of the kind `Days`; weeks count seven.
    #[must_use]
    pub fn days(&self, key: ParameterKey, on: Date) -> Lookup<u32> {
        self.get(key, on).and_then(ParameterValue::days)
    }

    /// A number of months, for keys of the kind `Months`; years count twelve.
    #[must_use]
    pub fn months(&self, key: ParameterKey, on: Date) -> Lookup<u32> {
        self.get(key, on).and_then(ParameterValue::months)
    }

    /// A number of hours.
    #[must_use]
    pub fn hours(&self, key: ParameterKey, on: Date) -> Lookup<u32> {
        self.get(key, on).and_then(ParameterValue::hours)
    }

    /// Yes or no.
    #[must_use]
    pub fn yes_no(&self, key: ParameterKey, on: Date) -> Lookup<YesNo> {
        self.get(key, on).and_then(ParameterValue::yes_no)
    }

    /// A method of computation.
    #[must_use]
    pub fn method(&self, key: ParameterKey, on: Date) -> Lookup<Method> {
        self.get(key, on).and_then(ParameterValue::method)
    }

    /// A date.
    #[must_use]
    pub fn date(&self, key: ParameterKey, on: Date) -> Lookup<Date> {
        self.get(key, on).and_then(ParameterValue::date)
    }

    /// Which remedies suspend by law.
    #[must_use]
    pub fn suspensive_effect(&self, key: ParameterKey, on: Date) -> Lookup<SuspensiveEffect> {
        self.get(key, on).and_then(ParameterValue::suspensive_effect)
    }
}
