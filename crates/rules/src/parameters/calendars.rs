//! Calendars of states from data files. The dates are listed, never computed: what the list does not hold is not a
//! holiday, and a year it does not cover cannot be asked.

use law::{Calendar, Date, Holiday, ParameterStatus};
use serde::Deserialize;

use super::error::{DataError, Problem};
use super::file::WrittenCitation;

/// A state, the name of its file and the text.
const BUILT_IN: &[(&str, &str, &str)] = &[
    ("BE", "calendars/be.toml", include_str!("../../calendars/be.toml")),
    ("DE", "calendars/de.toml", include_str!("../../calendars/de.toml")),
    ("FR", "calendars/fr.toml", include_str!("../../calendars/fr.toml")),
    ("GR", "calendars/gr.toml", include_str!("../../calendars/gr.toml")),
    ("MT", "calendars/mt.toml", include_str!("../../calendars/mt.toml")),
    ("NL", "calendars/nl.toml", include_str!("../../calendars/nl.toml")),
];

/// The file as written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct File {
    state: String,
    first_year: i16,
    last_year: i16,
    source: String,
    status: ParameterStatus,
    citation: Option<WrittenCitation>,
    // For the reader of the file; not shown.
    #[serde(default, rename = "note")]
    _note: String,
    holiday: Vec<Entry>,
}

/// A holiday as written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    on: Date,
    name: String,
}

/// The built-in calendar of a state (ISO 3166 alpha-2).
///
/// # Errors
/// When none is built in for it.
pub fn calendar_of_state(state: &str) -> Result<Calendar, DataError> {
    match BUILT_IN.iter().find(|(code, _, _)| *code == state) {
        Some((_, file, text)) => calendar_from_toml(file, text),
        None => {
            let known = BUILT_IN.iter().map(|(code, _, _)| *code).collect::<Vec<_>>().join(", ");
            Err(DataError::whole("calendars", Problem::UnknownState(state.to_owned(), known)))
        }
    }
}

/// A calendar from the text of a file, such as the official list that an installation loads.
///
/// # Errors
/// Naming the file and what to mend.
pub fn calendar_from_toml(file: &str, text: &str) -> Result<Calendar, DataError> {
    let written: File = toml::from_str(text).map_err(|e| DataError::unreadable(file, text, &e))?;
    let whole = |problem| DataError::whole(file, problem);
    if written.source.trim().is_empty() {
        return Err(whole(Problem::Blank("source")));
    }
    let citation = written.citation.map(WrittenCitation::checked).transpose().map_err(whole)?;
    let holidays = written.holiday.into_iter().map(|entry| Holiday { on: entry.on, name: entry.name });
    let calendar =
        Calendar::new(&written.state, written.first_year, written.last_year, holidays, &written.source)
            .map_err(|e| whole(Problem::Calendar(e)))?;
    Ok(calendar.with_authority(written.status, citation))
}
