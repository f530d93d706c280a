//! Rows of lists as the API tells them. They borrow from the rows of the application and are written at once.

use application::queries::lists::{
    CaseRow, CaseloadRow, ObligationRow, Page, Reading, SearchHit, WorkItem, citation_of,
};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;
use uuid::Uuid;

/// A page of a list.
#[derive(Debug, Serialize)]
pub(super) struct PageBody<'a, T> {
    items: Vec<T>,
    /// Cursor of the next page; null on the last.
    next: Option<&'a str>,
}

impl<'a, T> PageBody<'a, T> {
    /// The page with each row as the API tells it.
    pub fn of<R>(page: &'a Page<R>, row: impl Fn(&'a R) -> T) -> Self {
        Self {
            items: page.rows.iter().map(row).collect(),
            next: page.next.as_ref().map(|next| next.as_str()),
        }
    }
}

/// A case in a list.
#[derive(Debug, Serialize)]
pub(super) struct CaseItem<'a> {
    id: Uuid,
    number: &'a str,
    version: u32,
    stage: &'a str,
    open: bool,
    /// Open, and nobody has to do anything.
    stalled: bool,
    person: PersonBody<'a>,
    organisation: Uuid,
    team: Option<Uuid>,
    officer: Option<Uuid>,
    opened_on: Date,
    closed_on: Option<Date>,
    next_due_on: Option<Date>,
    next_obligation: Option<NextBody<'a>>,
    overdue_since: Option<Date>,
    legal_stay_ended_on: Option<Date>,
    decision_issued_on: Option<Date>,
    departure_due_on: Option<Date>,
    departed_on: Option<Date>,
    departure_kind: Option<&'a str>,
    last_activity_on: Date,
}

/// The person as lists show them; texts are empty where nothing is recorded.
#[derive(Debug, Serialize)]
struct PersonBody<'a> {
    name: &'a str,
    name_in_script: &'a str,
    birth: &'a str,
    citizenship: &'a str,
    languages: Vec<&'a str>,
}

/// What has to be done next.
#[derive(Debug, Serialize)]
struct NextBody<'a> {
    rule: &'a str,
    act: &'a str,
}

pub(super) fn case(row: &CaseRow) -> CaseItem<'_> {
    let next = row.next_obligation.as_deref().and_then(|code| code.split_once('/'));
    CaseItem {
        id: row.case,
        number: &row.number,
        version: row.version,
        stage: &row.stage,
        open: row.closed_on.is_none(),
        stalled: row.stalled(),
        person: PersonBody {
            name: &row.display_name,
            name_in_script: &row.display_name_script,
            birth: &row.birth,
            citizenship: &row.citizenship,
            languages: row.languages.split_ascii_whitespace().collect(),
        },
        organisation: row.organisation,
        team: row.team,
        officer: row.officer,
        opened_on: row.opened_on,
        closed_on: row.closed_on,
        next_due_on: row.next_due_on,
        next_obligation: next.map(|(rule, act)| NextBody { rule, act }),
        overdue_since: row.overdue_since,
        legal_stay_ended_on: row.legal_stay_ended_on,
        decision_issued_on: row.decision_issued_on,
        departure_due_on: row.departure_due_on,
        departed_on: row.departed_on,
        departure_kind: row.departure_kind.as_deref(),
        last_activity_on: row.last_activity_on,
    }
}

/// A line of the worklist.
#[derive(Debug, Serialize)]
pub(super) struct WorkBody<'a> {
    #[serde(flatten)]
    obligation: DutyBody<'a>,
    case: CaseItem<'a>,
}

/// An open obligation as lists keep it.
#[derive(Debug, Serialize)]
struct DutyBody<'a> {
    rule: &'a str,
    /// Null for a rule that this version does not know.
    citation: Option<String>,
    act: &'a str,
    by_whom: &'a str,
    since: Date,
    due_on: Option<Date>,
    unconfirmed: bool,
    discriminator: &'a str,
    reason: &'a str,
}

pub(super) fn work(item: &WorkItem) -> WorkBody<'_> {
    let ObligationRow { rule, act, discriminator, role, since, due_on, unconfirmed, reason } =
        &item.obligation;
    let citation = citation_of(rule).map(ToString::to_string);
    WorkBody {
        obligation: DutyBody {
            rule,
            citation,
            act,
            by_whom: role,
            since: *since,
            due_on: *due_on,
            unconfirmed: *unconfirmed,
            discriminator,
            reason,
        },
        case: case(&item.case),
    }
}

/// A case found.
#[derive(Debug, Serialize)]
pub(super) struct HitBody<'a> {
    /// Words of the search that fit.
    words: u32,
    case: CaseItem<'a>,
}

pub(super) fn hit(hit: &SearchHit) -> HitBody<'_> {
    HitBody { words: hit.words, case: case(&hit.case) }
}

/// Open cases of one officer in one team.
#[derive(Debug, Serialize)]
pub(super) struct CaseloadBody {
    team: Option<Uuid>,
    officer: Option<Uuid>,
    open: u64,
    younger_than_three_months: u64,
    younger_than_a_year: u64,
    older: u64,
    overdue: u64,
    stalled: u64,
}

pub(super) fn caseload(row: &CaseloadRow) -> CaseloadBody {
    CaseloadBody {
        team: row.team,
        officer: row.officer,
        open: row.open,
        younger_than_three_months: row.young,
        younger_than_a_year: row.middle,
        older: row.old,
        overdue: row.overdue,
        stalled: row.stalled,
    }
}

/// Somebody read a case.
#[derive(Debug, Serialize)]
pub(super) struct ReadingBody<'a> {
    id: Uuid,
    officer: Uuid,
    purpose: &'a str,
    shown: &'a str,
    read_at: Timestamp,
}

pub(super) fn reading(reading: &Reading) -> ReadingBody<'_> {
    ReadingBody {
        id: reading.reading_id,
        officer: reading.officer,
        purpose: &reading.purpose,
        shown: &reading.shown,
        read_at: reading.read_at,
    }
}
