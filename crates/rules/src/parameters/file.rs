//! Reading a file of parameters: everything that can be wrong with it is found here, before any rule asks.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use law::{Citation, Date, ParameterStatus};
use serde::Deserialize;
use sha2::{Digest, Sha256};
use toml::Spanned;

use super::competence::{Competence, Competent};
use super::error::{DataError, Problem, line_of};
use super::key::ParameterKey;
use super::value::ParameterValue;
use super::{Origin, Parameter, ParameterSet};
use crate::acts;

/// The file as written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct File {
    /// State or pack.
    name: String,
    /// Version stated by the author of the file.
    version: String,
    #[serde(default)]
    parameter: Vec<Spanned<Entry>>,
    #[serde(default)]
    competent: Vec<Spanned<CompetentEntry>>,
}

/// One entry as written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Entry {
    key: String,
    value: Option<String>,
    status: ParameterStatus,
    origin: Origin,
    citation: Option<WrittenCitation>,
    valid_from: Option<Date>,
    valid_to: Option<Date>,
    #[serde(default)]
    note: String,
    confirmed_by: Option<String>,
    confirmed_on: Option<Date>,
}

/// An authority as written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct CompetentEntry {
    #[serde(rename = "for")]
    competence: String,
    authority: Option<String>,
    status: ParameterStatus,
    citation: Option<WrittenCitation>,
    valid_from: Option<Date>,
    valid_to: Option<Date>,
    #[serde(default)]
    note: String,
}

/// A citation as written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WrittenCitation {
    act: String,
    article: String,
    #[serde(default)]
    paragraph: String,
}

impl WrittenCitation {
    /// The citation, when its act is registered.
    pub(super) fn checked(self) -> Result<Citation, Problem> {
        if acts::find(&self.act).is_none() {
            return Err(Problem::UnknownAct(self.act));
        }
        if self.article.trim().is_empty() {
            return Err(Problem::Blank("article"));
        }
        Ok(Citation { act: self.act.into(), article: self.article.into(), paragraph: self.paragraph.into() })
    }
}

/// Reads a file that need not be complete.
pub(super) fn read(file: &str, text: &str) -> Result<ParameterSet, DataError> {
    let written: File = toml::from_str(text).map_err(|e| DataError::unreadable(file, text, &e))?;
    for (field, value) in [("name", &written.name), ("version", &written.version)] {
        if value.trim().is_empty() {
            return Err(DataError::whole(file, Problem::Blank(field)));
        }
    }
    let mut parameters: BTreeMap<ParameterKey, Vec<Parameter>> = BTreeMap::new();
    for spanned in written.parameter {
        let (line, place) = (line_of(text, spanned.span().start), spanned.get_ref().key.clone());
        let parameter = parameter(spanned.into_inner(), line)
            .and_then(|parameter| of_set(parameter, &written.name))
            .map_err(|problem| DataError::at(file, place, problem).in_line(Some(line)))?;
        parameters.entry(parameter.key).or_default().push(parameter);
    }
    for (key, entries) in &mut parameters {
        entries.sort_by_key(|parameter| parameter.valid_from);
        let validities: Vec<_> = entries.iter().map(|p| (p.valid_from, p.valid_to)).collect();
        if let Some((index, problem)) = overlap(&validities) {
            let line = entries.get(index).and_then(|later| later.line);
            return Err(DataError::at(file, key.as_str(), problem).in_line(line));
        }
    }
    let competent = competences(file, text, written.competent)?;
    let version = format!("{} {} sha256:{}", written.name, written.version, fingerprint(text));
    Ok(ParameterSet { name: written.name, version, parameters, competent })
}

/// The authorities of a file.
fn competences(
    file: &str,
    text: &str,
    written: Vec<Spanned<CompetentEntry>>,
) -> Result<BTreeMap<Competence, Vec<Competent>>, DataError> {
    let mut competent: BTreeMap<Competence, Vec<(Competent, usize)>> = BTreeMap::new();
    for spanned in written {
        let (line, place) = (line_of(text, spanned.span().start), spanned.get_ref().competence.clone());
        let entry = authority(spanned.into_inner())
            .map_err(|problem| DataError::at(file, place, problem).in_line(Some(line)))?;
        competent.entry(entry.competence).or_default().push((entry, line));
    }
    for (competence, entries) in &mut competent {
        entries.sort_by_key(|(entry, _)| entry.valid_from);
        let validities: Vec<_> = entries.iter().map(|(e, _)| (e.valid_from, e.valid_to)).collect();
        if let Some((index, problem)) = overlap(&validities) {
            let line = entries.get(index).map(|(_, line)| *line);
            return Err(DataError::at(file, competence.as_str(), problem).in_line(line));
        }
    }
    let without_lines =
        |entries: Vec<(Competent, usize)>| entries.into_iter().map(|(entry, _)| entry).collect();
    Ok(competent.into_iter().map(|(competence, entries)| (competence, without_lines(entries))).collect())
}

/// One authority, checked by itself.
fn authority(entry: CompetentEntry) -> Result<Competent, Problem> {
    let known = || Competence::ALL.iter().map(|c| c.as_str()).collect::<Vec<_>>().join(", ");
    let competence =
        Competence::of_name(&entry.competence).ok_or_else(|| Problem::UnknownCompetence(known()))?;
    let named = entry.authority.as_deref().is_some_and(|name| !name.trim().is_empty());
    match entry.status {
        ParameterStatus::Empty if entry.authority.is_some() => return Err(Problem::ValueThoughEmpty),
        ParameterStatus::Confirmed | ParameterStatus::Stated if !named => return Err(Problem::NoValue),
        ParameterStatus::Confirmed | ParameterStatus::Stated if entry.citation.is_none() => {
            return Err(Problem::ActNotNamed);
        }
        ParameterStatus::Empty | ParameterStatus::Confirmed | ParameterStatus::Stated => {}
    }
    in_order(entry.valid_from, entry.valid_to)?;
    Ok(Competent {
        competence,
        authority: entry.authority,
        status: entry.status,
        citation: entry.citation.map(WrittenCitation::checked).transpose()?,
        valid_from: entry.valid_from,
        valid_to: entry.valid_to,
        note: entry.note,
    })
}

/// The first day of validity must not lie after the last.
fn in_order(from: Option<Date>, to: Option<Date>) -> Result<(), Problem> {
    match (from, to) {
        (Some(from), Some(to)) if from > to => Err(Problem::ValidityReversed { from, to }),
        _ => Ok(()), // tidy: an open end is in order
    }
}

/// Refuses a key of the Return Regulation in the set of a state, where no rule would look for it, and the reverse.
fn of_set(parameter: Parameter, set: &str) -> Result<Parameter, Problem> {
    if parameter.key.is_of_return_regulation() == (set == super::RETURN_REGULATION) {
        return Ok(parameter);
    }
    Err(Problem::OtherSet(set.to_owned()))
}

/// One entry, checked by itself.
fn parameter(entry: Entry, line: usize) -> Result<Parameter, Problem> {
    let key = ParameterKey::of_name(&entry.key).ok_or(Problem::UnknownKey)?;
    let value = match (entry.status, entry.value) {
        (ParameterStatus::Empty, Some(_)) => return Err(Problem::ValueThoughEmpty),
        (ParameterStatus::Empty, None) => None,
        (ParameterStatus::Confirmed | ParameterStatus::Stated, None) => return Err(Problem::NoValue),
        (ParameterStatus::Confirmed | ParameterStatus::Stated, Some(text)) => {
            let example = key.kind().example();
            Some(
                ParameterValue::read(key.kind(), &text)
                    .ok_or(Problem::WrongValue { value: text, example })?,
            )
        }
    };
    let citation = entry.citation.map(WrittenCitation::checked).transpose()?;
    if entry.origin == Origin::Act && value.is_some() && citation.is_none() {
        return Err(Problem::ActNotNamed);
    }
    let said_who = entry.confirmed_by.as_deref().is_some_and(|name| !name.trim().is_empty());
    if entry.status == ParameterStatus::Confirmed && !(said_who && entry.confirmed_on.is_some()) {
        return Err(Problem::NotSaidWhoConfirmed);
    }
    in_order(entry.valid_from, entry.valid_to)?;
    Ok(Parameter {
        key,
        value,
        status: entry.status,
        origin: entry.origin,
        citation,
        valid_from: entry.valid_from,
        valid_to: entry.valid_to,
        note: entry.note,
        confirmed_by: entry.confirmed_by,
        confirmed_on: entry.confirmed_on,
        line: Some(line),
    })
}

/// Entries of one key, in order of their first day, must not share a day; else which entry comes too early.
fn overlap(validities: &[(Option<Date>, Option<Date>)]) -> Option<(usize, Problem)> {
    for (index, ((_, ends), (begins, _))) in validities.iter().zip(validities.iter().skip(1)).enumerate() {
        let begins = begins.unwrap_or(Date::MIN);
        if ends.is_none_or(|to| to >= begins) {
            return Some((index + 1, Problem::ValidityOverlaps { on: begins }));
        }
    }
    None
}

impl ParameterSet {
    /// Checks what only the whole set can show: no minimum above its maximum, on any day on which a value begins.
    pub(super) fn checked(self, file: &str) -> Result<Self, DataError> {
        use ParameterKey::{
            EntryBanMaximumMonths, EntryBanMaximumMonthsSeriousThreat, RrEntryBanMaximumMonths,
            RrEntryBanMaximumMonthsSecurityRisk, VoluntaryDepartureDays, VoluntaryDepartureMaximumDays,
            VoluntaryDepartureMinimumDays,
        };
        let ordered = [
            (VoluntaryDepartureMinimumDays, VoluntaryDepartureDays),
            (VoluntaryDepartureDays, VoluntaryDepartureMaximumDays),
            (VoluntaryDepartureMinimumDays, VoluntaryDepartureMaximumDays),
            (EntryBanMaximumMonths, EntryBanMaximumMonthsSeriousThreat),
            (RrEntryBanMaximumMonths, RrEntryBanMaximumMonthsSecurityRisk),
        ];
        for (lower, upper) in ordered {
            let beginnings = [lower, upper].into_iter().filter_map(|key| self.parameters.get(&key)).flatten();
            for on in beginnings.map(|parameter| parameter.valid_from.unwrap_or(Date::MIN)) {
                let size = |key| {
                    let parameter = self.parameter(key, on)?;
                    Some((size(parameter.value?)?, parameter.line))
                };
                if let (Some((low, line)), Some((high, other_line))) = (size(lower), size(upper))
                    && low > high
                {
                    let problem = Problem::AboveMaximum { maximum: upper, on };
                    let error = DataError::at(file, lower.as_str(), problem);
                    return Err(error.in_line(line.or(other_line)));
                }
            }
        }
        Ok(self)
    }
}

/// A value in days or months, to compare two of the same kind.
fn size(value: ParameterValue) -> Option<u32> {
    value.days().or_else(|| value.months())
}

/// The first half of the hash of a file, for receipts.
pub(super) fn fingerprint(text: &str) -> String {
    let mut hex = String::new();
    for byte in Sha256::digest(text.as_bytes()).iter().take(8) {
        // Writing to a string cannot fail.
        let _ = write!(hex, "{byte:02x}");
    }
    hex
}
