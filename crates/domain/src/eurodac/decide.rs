//! Decisions of the chapter *Eurodac*.

use super::command::Command;
use super::event::Event;
use crate::case::Case;
use crate::decide::{not_before, not_now};
use crate::refusal::{Reason, Refused};

/// Turns a command into its event.
///
/// # Errors
/// Each guard with its named refusal.
pub fn decide(case: &Case, command: Command) -> Result<Event, Refused> {
    match command {
        Command::TransmitBiometrics(e) => Ok(Event::BiometricsTransmitted(e)),
        Command::RecordBiometricsObstacle(e) => {
            if let Some(ended_on) = e.ended_on {
                not_before(ended_on, e.since_on)?;
            }
            Ok(Event::BiometricsObstacleRecorded(e))
        }
        Command::RecordBiometricsRetake(e) => {
            let first = case.eurodac.transmissions.first().ok_or(not_now(Reason::NothingTransmitted))?;
            not_before(e.asked_on, first.value.transmitted_on)?;
            Ok(Event::BiometricsRetakeAsked(e))
        }
        Command::RecordAssistanceGranted(e) => Ok(Event::AssistanceGranted(e)),
        Command::AddEurodacDeparture(e) => {
            let departure = case.travel.departure().ok_or(not_now(Reason::NoDepartureConfirmed))?;
            not_before(e.added_on, departure.value.left_on)?;
            Ok(Event::EurodacDepartureAdded(e))
        }
        Command::AddEurodacAssistance(e) => {
            let granted = case.eurodac.assistance.last().ok_or(not_now(Reason::NoAssistanceGranted))?;
            not_before(e.added_on, granted.value.granted_on)?;
            Ok(Event::EurodacAssistanceAdded(e))
        }
        Command::MarkEurodacResidenceDocument(e) => Ok(Event::EurodacResidenceDocumentMarked(e)),
        Command::TransferEurodacData(e) => Ok(Event::EurodacDataTransferred(e)),
    }
}
