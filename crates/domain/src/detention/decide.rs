//! Decisions of the chapter *detention*: one deprivation of liberty at a time; what happens is recorded with it.

use super::command::Command;
use super::event::{Event, Of, Ordered, Reported};
use super::state::{Spell, State};
use crate::case::Case;
use crate::decide::{not_before, not_now};
use crate::refusal::{Reason, Refused};

/// Turns a command into its event.
///
/// # Errors
/// Each guard with its named refusal.
pub fn decide(case: &Case, command: Command) -> Result<Event, Refused> {
    let state = &case.detention;
    match command {
        Command::OrderDetention(e) => order(state, e),
        Command::ReportDetention(e) => report(state, e),
        Command::InformDetainedPerson(e) => {
            let spell = running(state)?;
            not_before(e.on, spell.started_on().value)?;
            Ok(Event::DetainedPersonInformed(of(spell, e)))
        }
        // Applications and rulings may come after the release.
        Command::LodgeCourtApplication(e) => {
            let spell = last(state)?;
            not_before(e.lodged_on, spell.started_on().value)?;
            Ok(Event::CourtApplicationLodged(of(spell, e)))
        }
        Command::RecordJudicialReview(e) => {
            let spell = last(state)?;
            not_before(e.held_on, spell.started_on().value)?;
            Ok(Event::JudicialReviewHeld(of(spell, e)))
        }
        Command::ReviewDetention(e) => {
            let spell = running(state)?;
            not_before(e.reviewed_on, spell.started_on().value)?;
            Ok(Event::DetentionReviewed(of(spell, e)))
        }
        Command::ExtendDetention(e) => {
            let spell = running(state)?;
            not_before(e.decided_on, spell.started_on().value)?;
            not_before(e.until_on, e.decided_on)?;
            Ok(Event::DetentionExtended(of(spell, e)))
        }
        Command::AssessProspect(e) => {
            let spell = running(state)?;
            not_before(e.assessed_on, spell.started_on().value)?;
            Ok(Event::ProspectAssessed(of(spell, e)))
        }
        Command::RecordFacility(e) => {
            let spell = running(state)?;
            not_before(e.on, spell.started_on().value)?;
            Ok(Event::FacilityRecorded(of(spell, e)))
        }
        Command::EndDetention(e) => {
            let spell = running(state)?;
            not_before(e.ended_on, spell.started_on().value)?;
            Ok(Event::DetentionEnded(of(spell, e)))
        }
    }
}

fn order(state: &State, order: Ordered) -> Result<Event, Refused> {
    if let Some(until) = order.until_on {
        not_before(until, order.started_on)?;
    }
    let Some(spell) = state.running() else {
        return Ok(Event::DetentionOrdered(Of { number: state.next_number(), what: order }));
    };
    match spell.order() {
        None => Ok(Event::DetentionOrdered(of(spell, order))),
        Some(_) => Err(not_now(Reason::AlreadyDetained)),
    }
}

fn report(state: &State, report: Reported) -> Result<Event, Refused> {
    match report.ended_on {
        Some(ended) => not_before(ended, report.started_on)?,
        None if state.running().is_some() => return Err(not_now(Reason::AlreadyDetained)),
        None => {}
    }
    Ok(Event::DetentionReported(Of { number: state.next_number(), what: report }))
}

const fn of<T>(spell: &Spell, what: T) -> Of<T> {
    Of { number: spell.number, what }
}

fn running(state: &State) -> Result<&Spell, Refused> {
    state.running().ok_or(not_now(Reason::NotDetained))
}

/// The spell that lasts, else the one recorded last.
fn last(state: &State) -> Result<&Spell, Refused> {
    state.running().or(state.spells.last()).ok_or(not_now(Reason::NotDetained))
}
