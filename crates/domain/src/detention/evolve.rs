//! Folding of the chapter *detention*.

use rules::Sourced;

use super::event::{Event, Of, Ordered};
use super::state::{Basis, Course, Spell, State};
use crate::case::corrupt;
use crate::refusal::CorruptHistory;

/// Folds one event.
///
/// # Errors
/// When it does not fit.
pub fn evolve(state: State, event: &Event, version: u32) -> Result<State, CorruptHistory> {
    let mut state = state;
    match event {
        Event::DetentionOrdered(e) => ordered(&mut state, e, version)?,
        Event::DetentionReported(e) => {
            let reported = Sourced::new(e.what.clone(), version);
            let course =
                e.what.ended_on.map_or(Course::Running, |on| Course::Over(Sourced::new(on, version)));
            begin(&mut state, e.number, Basis::Reported(reported), course, version)?;
        }
        Event::DetainedPersonInformed(e) => {
            running(&mut state, e.number, version)?.informed = Some(sourced(e, version));
        }
        Event::CourtApplicationLodged(e) => {
            numbered(&mut state, e.number, version)?.applications.push(sourced(e, version));
        }
        Event::JudicialReviewHeld(e) => {
            numbered(&mut state, e.number, version)?.judicial_reviews.push(sourced(e, version));
        }
        Event::DetentionReviewed(e) => {
            running(&mut state, e.number, version)?.reviews.push(sourced(e, version));
        }
        Event::DetentionExtended(e) => {
            running(&mut state, e.number, version)?.extensions.push(sourced(e, version));
        }
        Event::ProspectAssessed(e) => {
            running(&mut state, e.number, version)?.prospects.push(sourced(e, version));
        }
        Event::FacilityRecorded(e) => {
            running(&mut state, e.number, version)?.facilities.push(sourced(e, version));
        }
        Event::DetentionEnded(e) => {
            running(&mut state, e.number, version)?.course = Course::Ended(sourced(e, version));
        }
    }
    Ok(state)
}

fn sourced<T: Clone>(of: &Of<T>, version: u32) -> Sourced<T> {
    Sourced::new(of.what.clone(), version)
}

/// An order begins a spell, or gives one that was only reported its order.
fn ordered(state: &mut State, event: &Of<Ordered>, version: u32) -> Result<(), CorruptHistory> {
    let order = sourced(event, version);
    if state.numbered(event.number).is_none() {
        return begin(state, event.number, Basis::Ordered(order), Course::Running, version);
    }
    let spell = running(state, event.number, version)?;
    let Basis::Reported(reported) = &spell.basis else {
        return Err(corrupt(version, "the detention was ordered twice"));
    };
    spell.basis = Basis::ReportedThenOrdered { reported: reported.clone(), ordered: order };
    Ok(())
}

fn begin(
    state: &mut State,
    number: u32,
    basis: Basis,
    course: Course,
    version: u32,
) -> Result<(), CorruptHistory> {
    if state.numbered(number).is_some() {
        return Err(corrupt(version, "two detentions of the same number"));
    }
    if matches!(course, Course::Running) && state.running().is_some() {
        return Err(corrupt(version, "two detentions at the same time"));
    }
    state.spells.push(Spell {
        number,
        basis,
        informed: None,
        applications: Vec::new(),
        judicial_reviews: Vec::new(),
        reviews: Vec::new(),
        extensions: Vec::new(),
        prospects: Vec::new(),
        facilities: Vec::new(),
        course,
    });
    Ok(())
}

fn numbered(state: &mut State, number: u32, version: u32) -> Result<&mut Spell, CorruptHistory> {
    let spell = state.spells.iter_mut().find(|s| s.number == number);
    spell.ok_or(corrupt(version, "no detention of that number"))
}

fn running(state: &mut State, number: u32, version: u32) -> Result<&mut Spell, CorruptHistory> {
    let spell = numbered(state, number, version)?;
    match spell.course {
        Course::Running => Ok(spell),
        Course::Over(_) | Course::Ended(_) => Err(corrupt(version, "the detention has already ended")),
    }
}
