//! Where in the journey: the stops from stay to return, with what is behind, now, ahead or in the way.

use domain::return_decision::state::Standing;
use domain::travel::event::Track;
use domain::travel::state::Plan;
use domain::voluntary_departure::state::Period;
use domain::{Case, Stage};
use law::Assessment;
use ui::components::journey::{Stop, StopState};
use ui::{Msg, links};

/// The stops of a case.
#[must_use]
pub fn stops(case: &Case, assessment: &Assessment) -> Vec<Stop> {
    let stage = case.stage_on(assessment);
    let id = case.id.to_string();
    let stop = |code: &str, state, note, chapter: &str| Stop {
        code: code.to_owned(),
        state,
        note,
        href: Some(links::chapter(&id, chapter)),
    };
    vec![
        stop("stay", stay(stage), None, "stay"),
        stop("return-decision", decision(case), None, "return-decision"),
        stop("notification", notification(case), None, "return-decision"),
        remedies(case, &stop),
        voluntary(case, assessment, stage, &stop),
        stop("identification", identification(case), None, "identity"),
        stop("removal", removal(case, stage), None, "removal"),
        stop("travel", travel(case), None, "travel"),
        stop("departure", departure(case), None, "travel"),
    ]
}

type Make<'a> = &'a dyn Fn(&str, StopState, Option<Msg>, &str) -> Stop;

const fn stay(stage: Stage) -> StopState {
    match stage {
        Stage::Intake => StopState::Current,
        Stage::StayEstablished
        | Stage::Refrained
        | Stage::DecisionIssued
        | Stage::VoluntaryDeparture
        | Stage::RemedySuspended
        | Stage::Lapsed
        | Stage::Enforcement
        | Stage::RemovalPlanned
        | Stage::Postponed
        | Stage::DecisionEnded
        | Stage::Departed
        | Stage::Closed => StopState::Done,
    }
}

fn decision(case: &Case) -> StopState {
    match (&case.return_decision.standing, case.stage()) {
        (Standing::InForce(_), _) => StopState::Done,
        (Standing::Ended { .. }, _) => StopState::Skipped,
        (Standing::None, Stage::StayEstablished) => StopState::Current,
        (Standing::None, Stage::Refrained) => StopState::Skipped,
        (Standing::None, _) => StopState::Ahead,
    }
}

fn notification(case: &Case) -> StopState {
    match case.return_decision.in_force() {
        Some(decision) if decision.notified_on().is_some() => StopState::Done,
        Some(_) => StopState::Current,
        None => StopState::Ahead,
    }
}

fn remedies(case: &Case, stop: Make<'_>) -> Stop {
    if case.remedy.suspends() {
        return stop("remedies", StopState::Blocked, Some(Msg::new("stop-note-pending")), "remedies");
    }
    if case.remedy.remedies.is_empty() {
        return stop("remedies", StopState::Skipped, Some(Msg::new("stop-note-no-appeal")), "remedies");
    }
    stop("remedies", StopState::Done, None, "remedies")
}

fn voluntary(case: &Case, assessment: &Assessment, stage: Stage, stop: Make<'_>) -> Stop {
    let chapter = "voluntary-departure";
    let refused = matches!(case.voluntary_departure.period, Period::Refused { .. } | Period::Ended { .. });
    match stage {
        Stage::VoluntaryDeparture => {
            let note = crate::view::chapter::days_run(case, assessment).map(|(done, total)| {
                Msg::new("stop-note-days").with("done", done.into()).with("total", total.into())
            });
            stop(chapter, StopState::Current, note, chapter)
        }
        Stage::Lapsed => stop(chapter, StopState::Blocked, Some(Msg::new("stop-note-lapsed")), chapter),
        _ if refused => stop(chapter, StopState::Skipped, None, chapter),
        Stage::Enforcement | Stage::RemovalPlanned | Stage::Departed | Stage::Closed => {
            stop(chapter, StopState::Done, None, chapter)
        }
        _ => stop(chapter, StopState::Ahead, None, chapter),
    }
}

fn identification(case: &Case) -> StopState {
    use domain::identity::event::NationalityStatus;
    let confirmed = case.primary_nationality().is_some_and(|n| n.status == NationalityStatus::Confirmed);
    if confirmed || !case.travel.documents.is_empty() { StopState::Done } else { StopState::Ahead }
}

fn removal(case: &Case, stage: Stage) -> StopState {
    let voluntary = case.travel.departure().is_some_and(|d| d.value.return_type.track() == Track::Voluntary);
    match (case.removal.in_force().is_some(), stage) {
        _ if voluntary => StopState::Skipped,
        (_, Stage::RemovalPlanned) => StopState::Current,
        (true, _) => StopState::Done,
        (false, Stage::Enforcement) => StopState::Current,
        (false, _) => StopState::Skipped,
    }
}

fn travel(case: &Case) -> StopState {
    match (&case.travel.plan, case.travel.departure()) {
        (_, Some(_)) => StopState::Done,
        (Plan::Planned(_) | Plan::Cleared { .. }, None) => StopState::Current,
        (Plan::None, None) => StopState::Ahead,
    }
}

fn departure(case: &Case) -> StopState {
    if case.travel.departure().is_some() { StopState::Done } else { StopState::Ahead }
}
