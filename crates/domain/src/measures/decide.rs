//! Decisions of the chapter *less coercive measures*.

use super::command::Command;
use super::event::{Event, Imposed};
use super::state::{Course, Measure};
use crate::case::Case;
use crate::decide::{not_before, not_now};
use crate::refusal::{Reason, Refused};
use crate::return_decision::decide::in_force;

/// Turns a command into its event.
///
/// # Errors
/// Each guard with its named refusal.
pub fn decide(case: &Case, command: Command) -> Result<Event, Refused> {
    match command {
        Command::ImposeMeasure(measure) => {
            not_before(measure.imposed_on, in_force(case)?.issued.value.issued_on)?;
            Ok(Event::MeasureImposed(Imposed { number: case.measures.next_number(), measure }))
        }
        Command::ReviewMeasure(e) => {
            not_before(e.reviewed_on, running(case, e.number)?.imposed.value.measure.imposed_on)?;
            not_before(e.review_on, e.reviewed_on)?;
            Ok(Event::MeasureReviewed(e))
        }
        Command::LiftMeasure(e) => {
            not_before(e.lifted_on, running(case, e.number)?.imposed.value.measure.imposed_on)?;
            Ok(Event::MeasureLifted(e))
        }
        Command::ReportCompliance(e) => {
            let measure = case.measures.numbered(e.number).ok_or(not_now(Reason::NoSuchMeasure))?;
            not_before(e.on, measure.imposed.value.measure.imposed_on)?;
            Ok(Event::ComplianceReported(e))
        }
        Command::RecordObstruction(e) => Ok(Event::ObstructionRecorded(e)),
    }
}

fn running(case: &Case, number: u32) -> Result<&Measure, Refused> {
    let measure = case.measures.numbered(number).ok_or(not_now(Reason::NoSuchMeasure))?;
    match measure.course {
        Course::InForce => Ok(measure),
        Course::Lifted(_) => Err(not_now(Reason::MeasureAlreadyLifted)),
    }
}
