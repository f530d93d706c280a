//! What lists, searches and statistics need of a case: pure functions of its state, the facts and the assessment.
//! The same functions serve recording, the daily reassessment and `rebuild`; therefore a rebuild is identical.

use domain::event::{Event, Recorded};
use domain::identity::event::NameKind;
use domain::{Case, Entry};
use jiff::civil::Date;
use law::{Assessment, Finding, Verdict};
use rules::Facts;
use store::{CaseRow, ObligationRow, ReadModel, SearchKey};

mod search;
mod statistics;

pub(crate) use statistics::{ordered, returned};

/// Everything derived from a case on a day.
#[must_use]
pub fn read_model(case: &Case, history: &[Recorded], facts: &Facts, assessment: &Assessment) -> ReadModel {
    ReadModel { search_keys: Some(search_keys(case)), ..without_search(case, history, facts, assessment) }
}

/// Whether an event may change what its case is found by: names, birth, documents, the case number.
pub(crate) const fn changes_search(event: &Event) -> bool {
    matches!(event, Event::Stay(_) | Event::Identity(_) | Event::Travel(_) | Event::Corrected(_))
}

/// The same without the keys of search, for events that change none.
pub(crate) fn without_search(
    case: &Case,
    history: &[Recorded],
    facts: &Facts,
    assessment: &Assessment,
) -> ReadModel {
    let obligations = obligations(assessment);
    ReadModel {
        case: case.id.0,
        version: case.version,
        row: row(case, history, facts, assessment, &obligations),
        obligations,
        search_keys: None,
        statistics: Some(statistics::rows(case, &ordered_on(history), facts)),
    }
}

/// The open obligations, once each, in a fixed order.
fn obligations(assessment: &Assessment) -> Vec<ObligationRow> {
    let mut rows: Vec<ObligationRow> = assessment.obligations().filter_map(obligation).collect();
    rows.sort();
    rows.dedup_by(|a, b| a.rule == b.rule && a.act == b.act && a.discriminator == b.discriminator);
    rows
}

fn obligation(finding: &Finding) -> Option<ObligationRow> {
    let Verdict::Required { by_whom, since, by, discriminator } = &finding.verdict else {
        return None;
    };
    Some(ObligationRow {
        rule: finding.rule.to_string(),
        act: code_of(&finding.act)?,
        discriminator: discriminator.clone(),
        role: code_of(by_whom)?,
        since: *since,
        // What the law asks for at once is due on the day it arose.
        due_on: Some(by.as_ref().map_or(*since, |derivation| derivation.result)),
        unconfirmed: by.as_ref().is_some_and(law::Derivation::is_unconfirmed),
        reason: finding.reason.0.clone().into_owned(),
    })
}

/// The stable code of an enum that serialises to a string.
#[must_use]
pub fn code_of<T: serde::Serialize>(value: &T) -> Option<String> {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(code)) => Some(code),
        _ => None,
    }
}

/// The dates of all return decisions that count, withdrawn ones included: each was an order to leave when issued.
fn ordered_on(history: &[Recorded]) -> Vec<Date> {
    use domain::return_decision::event::Event as Decision;
    let issued = |entry: Entry<'_>| {
        let event = match entry.counts_as {
            domain::Counts::AsRecorded => &entry.recorded.event,
            domain::Counts::Replaced { event, .. } => event,
            domain::Counts::Struck { .. } => return None,
        };
        match event {
            domain::Event::ReturnDecision(Decision::ReturnDecisionIssued(issued)) => Some(issued.issued_on),
            _ => None,
        }
    };
    domain::effective(history).into_iter().filter_map(issued).collect()
}

fn row(
    case: &Case,
    history: &[Recorded],
    facts: &Facts,
    assessment: &Assessment,
    obligations: &[ObligationRow],
) -> CaseRow {
    let next = obligations.iter().filter(|o| o.due_on.is_some()).min_by_key(|o| o.due_on);
    let decision = facts.decision.as_ref().filter(|d| d.ended_on.is_none());
    let departed = facts.travel.departed.as_ref();
    let opened_on = facts.stay.opened_on.map_or(assessment.on, |s| s.value);
    let (name, script) = names(case);
    CaseRow {
        case: case.id.0,
        number: number(case).to_owned(),
        organisation: case.handling.organisation().map(|o| o.0).unwrap_or_default(),
        team: case.handling.team().map(|t| t.0),
        officer: case.handling.officer().map(|o| o.0),
        version: case.version,
        opened_on,
        closed_on: facts.closed_on.map(|s| s.value),
        stage: case.stage_on(assessment).code().to_owned(),
        display_name: name,
        display_name_script: script,
        birth: case.birth().map(|b| b.date.reveal().to_string()).unwrap_or_default(),
        citizenship: citizenship(case).to_owned(),
        languages: case.languages().map(|l| l.language.code()).collect::<Vec<_>>().join(" "),
        next_due_on: next.and_then(|o| o.due_on),
        next_obligation: next.map(|o| format!("{}/{}", o.rule, o.act)),
        overdue_since: next.and_then(|o| o.due_on).filter(|due| *due < assessment.on),
        departure_due_on: assessment.date("departure-due-on").map(|d| d.result),
        legal_stay_ended_on: facts.stay.legal_stay_ended.map(|s| s.value.decided_on),
        decision_issued_on: decision.map(|d| d.issued_on.value),
        follow_up_on: decision.and_then(|d| d.continuation_decided_on).map(|s| s.value),
        departed_on: departed.map(|d| d.value.left_on),
        departure_kind: return_type(case),
        reassess_on: reassess_on(assessment, obligations),
        last_activity_on: last_activity_on(history).unwrap_or(opened_on),
    }
}

/// The first day after the assessment on which time alone changes a finding or makes an obligation overdue.
fn reassess_on(assessment: &Assessment, obligations: &[ObligationRow]) -> Option<Date> {
    let overdue = obligations.iter().filter_map(|o| o.due_on?.tomorrow().ok());
    overdue.chain(assessment.changes_on()).filter(|day| *day > assessment.on).min()
}

/// The case number.
pub(crate) fn number(case: &Case) -> &str {
    case.opening().map_or("", |opening| opening.value.number.as_str())
}

/// The citizenship under which the person is counted and listed.
fn citizenship(case: &Case) -> &str {
    case.primary_nationality().map_or("", |nationality| nationality.country.code())
}

fn return_type(case: &Case) -> Option<String> {
    case.travel.departure().and_then(|departure| code_of(&departure.value.return_type))
}

/// The day of the last entry, by the system's time.
fn last_activity_on(history: &[Recorded]) -> Option<Date> {
    history.last().map(|last| last.recorded_at.to_zoned(jiff::tz::TimeZone::UTC).date())
}

/// The current name in Latin script, and in its own script when that is another.
fn names(case: &Case) -> (String, String) {
    let mut latin = String::new();
    let mut other = String::new();
    let current = |n: &&domain::identity::event::Name| n.kind == NameKind::Current;
    for name in case.names().filter(current) {
        let given = name.given.reveal().as_str();
        let text = match &name.family {
            Some(family) => format!("{}, {given}", family.reveal().as_str()),
            None => given.to_owned(),
        };
        if name.script.as_str() == "Latn" {
            latin = text;
        } else {
            other = text;
        }
    }
    if latin.is_empty() { (other, String::new()) } else { (latin, other) }
}

/// What the case is found by.
fn search_keys(case: &Case) -> Vec<SearchKey> {
    search::keys(case)
}

/// Whether the day has come on which time alone changes what the law says.
#[must_use]
pub fn is_due_for_reassessment(row: &CaseRow, today: Date) -> bool {
    row.reassess_on.is_some_and(|day| day <= today)
}
