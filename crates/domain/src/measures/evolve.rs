//! Folding of the chapter *less coercive measures*.

use rules::Sourced;

use super::event::Event;
use super::state::{Course, Measure, State};
use crate::case::corrupt;
use crate::refusal::CorruptHistory;

/// Folds one event.
///
/// # Errors
/// When it does not fit.
pub fn evolve(state: State, event: &Event, version: u32) -> Result<State, CorruptHistory> {
    let mut state = state;
    match event {
        Event::MeasureImposed(e) => {
            if state.numbered(e.number).is_some() {
                return Err(corrupt(version, "a measure of that number exists"));
            }
            state.measures.push(Measure {
                imposed: Sourced::new(e.clone(), version),
                reviews: Vec::new(),
                reports: Vec::new(),
                course: Course::InForce,
            });
        }
        Event::MeasureReviewed(e) => {
            let measure = in_force(&mut state, e.number, version)?;
            measure.reviews.push(Sourced::new(e.clone(), version));
        }
        Event::MeasureLifted(e) => {
            let measure = in_force(&mut state, e.number, version)?;
            measure.course = Course::Lifted(Sourced::new(e.clone(), version));
        }
        // Also of a measure that was lifted since: a report may come late.
        Event::ComplianceReported(e) => {
            let measure = numbered(&mut state, e.number, version)?;
            measure.reports.push(Sourced::new(e.clone(), version));
        }
        Event::ObstructionRecorded(e) => state.obstructions.push(Sourced::new(e.clone(), version)),
    }
    Ok(state)
}

fn numbered(state: &mut State, number: u32, version: u32) -> Result<&mut Measure, CorruptHistory> {
    let found = state.measures.iter_mut().find(|m| m.imposed.value.number == number);
    found.ok_or(corrupt(version, "there is no measure of that number"))
}

fn in_force(state: &mut State, number: u32, version: u32) -> Result<&mut Measure, CorruptHistory> {
    let measure = numbered(state, number, version)?;
    match measure.course {
        Course::InForce => Ok(measure),
        Course::Lifted(_) => Err(corrupt(version, "the measure was lifted already")),
    }
}
