//! Parameters that an installation enters one by one: each checked like an entry of a file, and laid over those
//! shipped on its days of validity only.

use std::collections::BTreeMap;

use jiff::ToSpan;
use law::{Citation, Date, ParameterStatus};
use serde::{Deserialize, Serialize};

use super::error::{DataError, Problem};
use super::file::fingerprint;
use super::key::ParameterKey;
use super::value::ParameterValue;
use super::{Origin, Parameter, ParameterSet};
use crate::acts;

/// A parameter as a person of the legal service enters it. Always with a citation; confirmed by another person
/// before anything rests on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct InstallationEntry {
    /// ISO 3166 code of the state, or `rr_2026`.
    pub set: String,
    /// Name of the key.
    pub key: String,
    /// The value as written in files.
    pub value: String,
    /// Key of the act that sets it.
    pub act: String,
    /// Article.
    pub article: String,
    /// Paragraph; may be blank.
    pub paragraph: String,
    /// First day of validity; none: always was.
    pub valid_from: Option<Date>,
    /// Last day of validity; none: until further notice.
    pub valid_to: Option<Date>,
    /// What the reader should know.
    pub note: String,
    /// Who confirmed it.
    pub confirmed_by: Option<String>,
    /// When.
    pub confirmed_on: Option<Date>,
}

impl InstallationEntry {
    /// The parameter, checked by itself.
    fn checked(&self) -> Result<Parameter, Problem> {
        let key = ParameterKey::of_name(self.key.trim()).ok_or(Problem::UnknownKey)?;
        if key.is_of_return_regulation() != (self.set == super::RETURN_REGULATION) {
            return Err(Problem::OtherSet(self.set.clone()));
        }
        let text = self.value.trim();
        if text.is_empty() {
            return Err(Problem::NoValue);
        }
        let wrong = || Problem::WrongValue { value: text.to_owned(), example: key.kind().example() };
        let value = ParameterValue::read(key.kind(), text).ok_or_else(wrong)?;
        if self.act.trim().is_empty() || self.article.trim().is_empty() {
            return Err(Problem::ActNotNamed);
        }
        if acts::find(self.act.trim()).is_none() {
            return Err(Problem::UnknownAct(self.act.clone()));
        }
        if let (Some(from), Some(to)) = (self.valid_from, self.valid_to)
            && from > to
        {
            return Err(Problem::ValidityReversed { from, to });
        }
        Ok(Parameter {
            key,
            value: Some(value),
            status: ParameterStatus::Confirmed,
            origin: Origin::Act,
            citation: Some(Citation {
                act: self.act.trim().to_owned().into(),
                article: self.article.trim().to_owned().into(),
                paragraph: self.paragraph.trim().to_owned().into(),
            }),
            valid_from: self.valid_from,
            valid_to: self.valid_to,
            note: self.note.clone(),
            confirmed_by: self.confirmed_by.clone(),
            confirmed_on: self.confirmed_on,
            line: None,
        })
    }
}

impl ParameterSet {
    /// This set with the entries of an installation laid over it, in the order of their confirmation. On its days an
    /// entry replaces what was there; one that begins later takes over from that day; one that begins on the same day
    /// replaces. One that would reach into a later entry of the installation is refused.
    ///
    /// # Errors
    /// Naming the entry and what to mend.
    pub fn with_entries(&self, entries: &[InstallationEntry]) -> Result<Self, DataError> {
        let mut merged = self.clone();
        let mut own: BTreeMap<ParameterKey, Vec<Option<Date>>> = BTreeMap::new();
        for entry in entries.iter().filter(|entry| entry.set == self.name) {
            let at = |problem| DataError::at("parameters of the installation", entry.key.clone(), problem);
            let new = entry.checked().map_err(at)?;
            let begins = own.entry(new.key).or_default();
            if let Some(on) = begins.iter().flatten().find(|on| reaches_into(&new, **on)) {
                return Err(at(Problem::ValidityOverlaps { on: *on }));
            }
            begins.push(new.valid_from);
            let places = merged.parameters.entry(new.key).or_default();
            let mut kept: Vec<Parameter> = places.drain(..).flat_map(|old| around(old, &new)).collect();
            kept.push(new);
            kept.sort_by_key(|parameter| parameter.valid_from);
            *places = kept;
        }
        if !own.is_empty() {
            let printed = format!("{:?}", merged.parameters);
            merged.version = format!("{} + installation sha256:{}", self.version, fingerprint(&printed));
        }
        merged.checked("parameters of the installation")
    }
}

/// Whether an entry begins before a day and is still valid on it.
fn reaches_into(new: &Parameter, on: Date) -> bool {
    new.valid_from.is_none_or(|from| from < on) && new.valid_to.is_none_or(|to| to >= on)
}

/// What remains of an older entry before and after the days of a newer one.
fn around(old: Parameter, new: &Parameter) -> Vec<Parameter> {
    let mut left = Vec::new();
    if let Some(from) = new.valid_from
        && old.valid_from.is_none_or(|begins| begins < from)
    {
        let eve = from.checked_sub(1.day()).unwrap_or(from);
        let valid_to = Some(old.valid_to.map_or(eve, |to| to.min(eve)));
        left.push(Parameter { valid_to, ..old.clone() });
    }
    if let Some(to) = new.valid_to
        && old.valid_to.is_none_or(|ends| ends > to)
    {
        let morrow = to.checked_add(1.day()).unwrap_or(to);
        let valid_from = Some(old.valid_from.map_or(morrow, |from| from.max(morrow)));
        left.push(Parameter { valid_from, ..old });
    }
    left
}
