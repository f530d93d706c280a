//! What lists ask and answer. Every list is asked *for somebody*: the viewer's scope is compiled into the query.

use super::case::{CaseRow, ObligationRow, SearchKey};
use crate::error::StoreError;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;
use jiff::civil::Date;
use uuid::Uuid;

/// Which cases somebody may see by office. Break-glass grants of the viewer are always added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scope {
    /// Every case of the installation.
    All,
    /// Cases of one organisation.
    Organisation(Uuid),
    /// Cases of these teams.
    Teams(Vec<Uuid>),
    /// Cases assigned to this officer.
    Assigned(Uuid),
    /// None by office.
    Nothing,
}

/// Somebody who looks at lists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Viewer {
    /// The officer whose break-glass grants count.
    pub officer: Uuid,
    /// What the officer may see by office.
    pub scope: Scope,
    /// The instant at which grants must still run.
    pub now: Timestamp,
}

/// An opaque place in a list; safe to put into a URL.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cursor(String);

impl Cursor {
    /// Takes a cursor back from a URL. Whether it fits a list is found out by the list.
    #[must_use]
    pub fn from_text(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// The cursor as URL-safe text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Packs the sort values of the last row of a page.
    pub(crate) fn pack(parts: &[&str]) -> Self {
        Self(URL_SAFE_NO_PAD.encode(parts.join("\u{1f}")))
    }

    /// The sort values again; refuses a cursor of another list.
    pub(crate) fn unpack(&self, parts: usize) -> Result<Vec<String>, StoreError> {
        let bytes = URL_SAFE_NO_PAD.decode(&self.0).map_err(|_| StoreError::BadCursor)?;
        let text = String::from_utf8(bytes).map_err(|_| StoreError::BadCursor)?;
        let values: Vec<String> = text.split('\u{1f}').map(str::to_owned).collect();
        let clean = values.len() == parts && !text.contains('\0');
        if clean { Ok(values) } else { Err(StoreError::BadCursor) }
    }
}

/// Which part of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageRequest {
    /// Where the previous page ended; `None` = the first page.
    pub after: Option<Cursor>,
    /// How many rows at most (1 to 500).
    pub limit: u32,
}

impl PageRequest {
    /// The first page of a list.
    #[must_use]
    pub fn first(limit: u32) -> Self {
        Self { after: None, limit }
    }
}

/// One part of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page<T> {
    /// The rows.
    pub rows: Vec<T>,
    /// Where the next page begins; `None` = this is the last.
    pub next: Option<Cursor>,
}

/// Order of a list of cases.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CaseOrder {
    /// Highest case number first.
    #[default]
    Number,
    /// What is due first comes first; cases without a date last.
    NextDue,
}

/// Which cases of those the viewer may see.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CaseFilter {
    /// Order of the list.
    pub order: CaseOrder,
    /// Only open (`true`) or only closed (`false`) cases.
    pub open: Option<bool>,
    /// Only of this stage.
    pub stage: Option<String>,
    /// Only of this citizenship.
    pub citizenship: Option<String>,
    /// Only of this team.
    pub team: Option<Uuid>,
    /// Only of this officer.
    pub officer: Option<Uuid>,
    /// Only without an officer.
    pub unassigned: bool,
    /// Only opened on or after this date.
    pub opened_from: Option<Date>,
    /// Only opened on or before this date.
    pub opened_to: Option<Date>,
}

/// Due dates by urgency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DueBucket {
    /// Due before today.
    Overdue,
    /// Due today.
    Today,
    /// Due after today and not after the end of the week.
    ThisWeek,
    /// Due after the end of the week, or without a date.
    Later,
}

/// The dates that part the buckets; given by the application, which knows the clock and the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BucketDates {
    /// Today in the authority's time zone.
    pub today: Date,
    /// Last day of this week.
    pub week_ends_on: Date,
}

/// Which obligations of those the viewer may see.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorklistFilter {
    /// Dates that part the buckets.
    pub dates: BucketDates,
    /// Only this bucket.
    pub bucket: Option<DueBucket>,
    /// Only in cases of this officer.
    pub officer: Option<Uuid>,
    /// Only in cases of this team.
    pub team: Option<Uuid>,
    /// Only for these roles; empty = all.
    pub roles: Vec<String>,
    /// Only of this rule.
    pub rule: Option<String>,
    /// Only this act.
    pub act: Option<String>,
    /// Only in cases of this citizenship.
    pub citizenship: Option<String>,
}

impl WorklistFilter {
    /// All obligations, with the buckets parted at these dates.
    #[must_use]
    pub fn everything(dates: BucketDates) -> Self {
        Self {
            dates,
            bucket: None,
            officer: None,
            team: None,
            roles: Vec::new(),
            rule: None,
            act: None,
            citizenship: None,
        }
    }
}

/// One line of a worklist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkItem {
    /// What must be done.
    pub obligation: ObligationRow,
    /// In which case.
    pub case: CaseRow,
}

/// How many obligations each bucket holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct WorklistCounts {
    /// Due before today.
    pub overdue: u64,
    /// Due today.
    pub today: u64,
    /// Due later this week.
    pub this_week: u64,
    /// Due later, or without a date.
    pub later: u64,
}

/// A search: every word is given with all keys that would satisfy it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SearchQuery {
    /// One entry a word: a case satisfies the word if it has any of the keys.
    pub words: Vec<Vec<SearchKey>>,
    /// How many words a case must satisfy (0 counts as 1; more than there are words counts as all).
    pub at_least: u32,
    /// How many cases at most (1 to 500).
    pub limit: u32,
}

/// One case found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SearchHit {
    /// The case.
    pub case: CaseRow,
    /// How many words it satisfied.
    pub words: u32,
    /// How many keys matched; hits come with the most first.
    pub keys: u32,
}

/// Dates that part open cases by age; given by the application.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CaseloadDates {
    /// Today in the authority's time zone.
    pub today: Date,
    /// Opened on or after this date: newest bucket (such as three months ago).
    pub young_from: Date,
    /// Opened on or after this date, but before `young_from`: middle bucket (such as a year ago).
    pub middle_from: Date,
}

/// Open cases of one officer (or of none) in one team.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseloadRow {
    /// The organisation.
    pub organisation: Uuid,
    /// The team, if one is responsible.
    pub team: Option<Uuid>,
    /// The officer, if one is assigned.
    pub officer: Option<Uuid>,
    /// Open cases.
    pub open: u64,
    /// Of these, opened on or after `young_from`.
    pub young: u64,
    /// Of these, opened on or after `middle_from` but before `young_from`.
    pub middle: u64,
    /// Of these, opened earlier.
    pub old: u64,
    /// Of these, with an obligation overdue today.
    pub overdue: u64,
    /// Of these, without a next step.
    pub stalled: u64,
}

/// What falls through the mesh.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GapKind {
    /// Legal stay ended and no return decision was issued.
    StayEndedWithoutDecision,
    /// The voluntary departure period lapsed without departure and without follow-up.
    LapsedWithoutFollowUp,
    /// Open and nobody has to do anything.
    NoNextStep,
}
