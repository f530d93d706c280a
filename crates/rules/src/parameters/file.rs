//! Reading a file of parameters: everything that can be wrong with it is found here, before any rule asks.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use law::{Citation, Date, ParameterStatus};
use serde::Deserialize;
use sha2::{Digest, Sha256};
use toml::Spanned;

use super::error::{DataError, Problem};
use super::key::ParameterKey;
use super::value::ParameterValue;
use super::{Origin, Parameter, ParameterSet};
use crate::acts;
use crate::scenarios::line_of;

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
    let unreadable = |e: toml::de::Error| {
        let line = e.span().map(|span| line_of(text, span.start));
        DataError::whole(file, Problem::Unreadable(e.message().to_owned())).in_line(line)
    };
    let written: File = toml::from_str(text).map_err(unreadable)?;
    for (field, value) in [("name", &written.name), ("version", &written.version)] {
        if value.trim().is_empty() {
            return Err(DataError::whole(file, Problem::Blank(field)));
        }
    }
    let mut parameters: BTreeMap<ParameterKey, Vec<Parameter>> = BTreeMap::new();
    let mut lines: BTreeMap<ParameterKey, usize> = BTreeMap::new();
    for spanned in written.parameter {
        let line = line_of(text, spanned.span().start);
        let entry = spanned.into_inner();
        let place = entry.key.clone();
        let parameter = parameter(entry)
            .and_then(|parameter| of_set(parameter, &written.name))
            .map_err(|problem| DataError::at(file, place.as_str(), problem).in_line(Some(line)))?;
        lines.insert(parameter.key, line);
        parameters.entry(parameter.key).or_default().push(parameter);
    }
    for (key, entries) in &mut parameters {
        entries.sort_by_key(|parameter| parameter.valid_from);
        let line = lines.get(key).copied();
        no_overlap(entries).map_err(|problem| DataError::at(file, key.as_str(), problem).in_line(line))?;
    }
    let version = format!("{} {} sha256:{}", written.name, written.version, fingerprint(text));
    Ok(ParameterSet { name: written.name, version, parameters })
}

/// Refuses a key of the Return Regulation in the set of a state, where no rule would look for it, and the reverse.
fn of_set(parameter: Parameter, set: &str) -> Result<Parameter, Problem> {
    if parameter.key.is_of_return_regulation() == (set == super::RETURN_REGULATION) {
        return Ok(parameter);
    }
    Err(Problem::OtherSet(set.to_owned()))
}

/// One entry, checked by itself.
fn parameter(entry: Entry) -> Result<Parameter, Problem> {
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
    if let (Some(from), Some(to)) = (entry.valid_from, entry.valid_to)
        && from > to
    {
        return Err(Problem::ValidityReversed { from, to });
    }
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
    })
}

/// Entries of one key, in order of their first day, must not share a day.
fn no_overlap(entries: &[Parameter]) -> Result<(), Problem> {
    for (earlier, later) in entries.iter().zip(entries.iter().skip(1)) {
        let begins = later.valid_from.unwrap_or(Date::MIN);
        if earlier.valid_to.is_none_or(|to| to >= begins) {
            return Err(Problem::ValidityOverlaps { on: begins });
        }
    }
    Ok(())
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
                let size = |key| self.parameter(key, on).and_then(|p| p.value).and_then(size);
                if let (Some(low), Some(high)) = (size(lower), size(upper))
                    && low > high
                {
                    return Err(DataError::at(
                        file,
                        lower.as_str(),
                        Problem::AboveMaximum { maximum: upper, on },
                    ));
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
fn fingerprint(text: &str) -> String {
    let mut hex = String::new();
    for byte in Sha256::digest(text.as_bytes()).iter().take(8) {
        // Writing to a string cannot fail.
        let _ = write!(hex, "{byte:02x}");
    }
    hex
}
