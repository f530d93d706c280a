//! The calendar of a state: which days are working days. Data with a source, never computed from feasts here.

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use thiserror::Error;

use crate::{Citation, ParameterStatus, ParameterUsed};

/// Key under which a calendar appears among the parameters of a derivation.
pub const CALENDAR_KEY: &str = "calendar.public-holidays";

/// A public holiday of a state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holiday {
    /// The day.
    pub on: Date,
    /// Its official name in the language of the state (`Koningsdag`).
    pub name: String,
}

/// Why a calendar cannot be built or cannot answer.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum CalendarError {
    /// The calendar has no list for that year. Nobody may assume a year without holidays.
    #[error(
        "the calendar of {state} covers {first_year} to {last_year}, not {year}: load the official list of public \
         holidays for {year}"
    )]
    YearNotCovered {
        /// ISO 3166 code of the state.
        state: String,
        /// The year asked for.
        year: i16,
        /// First year covered.
        first_year: i16,
        /// Last year covered.
        last_year: i16,
    },
    /// First year after last year.
    #[error(
        "the calendar of {state} covers no year: its first year {first_year} lies after its last year {last_year}"
    )]
    NoYears {
        /// ISO 3166 code of the state.
        state: String,
        /// First year stated.
        first_year: i16,
        /// Last year stated.
        last_year: i16,
    },
    /// A holiday outside the years covered.
    #[error(
        "the calendar of {state} lists {name} on {on}, outside the years it covers: widen the years or drop the day"
    )]
    HolidayOutsideYears {
        /// ISO 3166 code of the state.
        state: String,
        /// The day.
        on: Date,
        /// Its name.
        name: String,
    },
    /// The same day twice.
    #[error("the calendar of {state} lists {on} twice: {first} and {second}")]
    HolidayTwice {
        /// ISO 3166 code of the state.
        state: String,
        /// The day.
        on: Date,
        /// First name.
        first: String,
        /// Second name.
        second: String,
    },
    /// Every day of the week is a day of rest.
    #[error("the calendar of {state} makes every day of the week a day of rest")]
    NoWorkingDays {
        /// ISO 3166 code of the state.
        state: String,
    },
    /// Past the last date that exists here (year 9999).
    #[error("no working day found before the end of the calendar")]
    EndOfTime,
}

/// Working days and public holidays of one state, with the source of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    state: String,
    weekend: Vec<Weekday>,
    holidays: BTreeMap<Date, String>,
    first_year: i16,
    last_year: i16,
    source: String,
    status: ParameterStatus,
    citation: Option<Citation>,
}

impl Calendar {
    /// A calendar for the years `first_year..=last_year` with Saturday and Sunday as weekly days of rest.
    ///
    /// # Errors
    /// When the years are reversed, a holiday lies outside them, or a day is listed twice.
    pub fn new(
        state: &str,
        first_year: i16,
        last_year: i16,
        holidays: impl IntoIterator<Item = Holiday>,
        source: &str,
    ) -> Result<Self, CalendarError> {
        if first_year > last_year {
            return Err(CalendarError::NoYears { state: state.to_owned(), first_year, last_year });
        }
        let mut by_date = BTreeMap::new();
        for holiday in holidays {
            let Holiday { on, name } = holiday;
            if !(first_year..=last_year).contains(&on.year()) {
                return Err(CalendarError::HolidayOutsideYears { state: state.to_owned(), on, name });
            }
            if let Some(first) = by_date.insert(on, name.clone()) {
                return Err(CalendarError::HolidayTwice { state: state.to_owned(), on, first, second: name });
            }
        }
        Ok(Self {
            state: state.to_owned(),
            weekend: vec![Weekday::Saturday, Weekday::Sunday],
            holidays: by_date,
            first_year,
            last_year,
            source: source.to_owned(),
            status: ParameterStatus::Stated,
            citation: None,
        })
    }

    /// The same calendar with other weekly days of rest (partner countries rest on other days).
    ///
    /// # Errors
    /// When no working day is left.
    pub fn with_weekend(mut self, weekend: &[Weekday]) -> Result<Self, CalendarError> {
        let mut days = weekend.to_vec();
        days.sort_by_key(|d| d.to_monday_zero_offset());
        days.dedup();
        if days.len() >= 7 {
            return Err(CalendarError::NoWorkingDays { state: self.state });
        }
        self.weekend = days;
        Ok(self)
    }

    /// The same calendar with the status of the list and the provision that names its days.
    #[must_use]
    pub fn with_authority(mut self, status: ParameterStatus, citation: Option<Citation>) -> Self {
        self.status = status;
        self.citation = citation;
        self
    }

    /// ISO 3166 code of the state.
    #[must_use]
    pub fn state(&self) -> &str {
        &self.state
    }

    /// First and last year covered.
    #[must_use]
    pub const fn years(&self) -> (i16, i16) {
        (self.first_year, self.last_year)
    }

    /// Where the list comes from.
    #[must_use]
    pub fn source(&self) -> &str {
        &self.source
    }

    /// Whether the list was checked by the installation's legal service.
    #[must_use]
    pub const fn status(&self) -> ParameterStatus {
        self.status
    }

    /// The holidays in order.
    pub fn holidays(&self) -> impl Iterator<Item = (Date, &str)> {
        self.holidays.iter().map(|(on, name)| (*on, name.as_str()))
    }

    /// Why a day is not a working day: `saturday` (or another weekly day of rest in lower case) or the name of
    /// the holiday. `None` for a working day. A holiday on a weekly day of rest is called by its weekday, as the
    /// acts name Saturdays and Sundays in their own right.
    ///
    /// # Errors
    /// When the year is not covered.
    pub fn rest_reason(&self, day: Date) -> Result<Option<&str>, CalendarError> {
        self.covered(day)?;
        if self.weekend.contains(&day.weekday()) {
            return Ok(Some(weekday_code(day.weekday())));
        }
        Ok(self.holidays.get(&day).map(String::as_str))
    }

    /// Whether people work on that day.
    ///
    /// # Errors
    /// When the year is not covered.
    pub fn is_working_day(&self, day: Date) -> Result<bool, CalendarError> {
        Ok(self.rest_reason(day)?.is_none())
    }

    /// The first working day after that day.
    ///
    /// # Errors
    /// When the search leaves the years covered.
    pub fn next_working_day(&self, after: Date) -> Result<Date, CalendarError> {
        let mut day = after;
        loop {
            day = day.checked_add(1.day()).map_err(|_| CalendarError::EndOfTime)?;
            if self.is_working_day(day)? {
                return Ok(day);
            }
        }
    }

    /// The calendar as a parameter of a derivation, so that an unconfirmed list leaves its mark on every date
    /// for which it was asked.
    #[must_use]
    pub fn as_parameter(&self) -> ParameterUsed {
        ParameterUsed {
            key: CALENDAR_KEY.to_owned(),
            value: format!("{} {}-{}", self.state, self.first_year, self.last_year),
            status: self.status,
            citation: self.citation.clone(),
        }
    }

    fn covered(&self, day: Date) -> Result<(), CalendarError> {
        if (self.first_year..=self.last_year).contains(&day.year()) {
            return Ok(());
        }
        Err(CalendarError::YearNotCovered {
            state: self.state.clone(),
            year: day.year(),
            first_year: self.first_year,
            last_year: self.last_year,
        })
    }
}

/// The stable code of a weekday, as steps carry it.
const fn weekday_code(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "monday",
        Weekday::Tuesday => "tuesday",
        Weekday::Wednesday => "wednesday",
        Weekday::Thursday => "thursday",
        Weekday::Friday => "friday",
        Weekday::Saturday => "saturday",
        Weekday::Sunday => "sunday",
    }
}
