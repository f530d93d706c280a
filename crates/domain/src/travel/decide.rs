//! Decisions of the chapter *travel*. A departure that happened is recorded, whatever the law says of it.

use super::command::Command;
use super::event::{Event, Planned, Track};
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
        Command::ObtainTravelDocument(e) => Ok(Event::TravelDocumentObtained(e)),
        Command::PlanTravel(e) => {
            not_departed(case)?;
            if case.travel.plan.planned().is_some() {
                return Err(not_now(Reason::TravelAlreadyPlanned));
            }
            if matches!(e.track, Track::Removal) {
                in_force(case)?;
            }
            not_before(e.departs_on, e.planned_on)?;
            Ok(Event::TravelPlanned(e))
        }
        Command::CancelTravel(e) => {
            not_before(e.on, planned(case)?.planned_on)?;
            Ok(Event::TravelCancelled(e))
        }
        Command::ClearRemoval(e) => {
            not_departed(case)?;
            let plan = planned(case)?;
            if !matches!(plan.track, Track::Removal) || plan.departs_on != e.on {
                return Err(not_now(Reason::NoTravelPlanned));
            }
            in_force(case)?;
            Ok(Event::RemovalCleared(e))
        }
        Command::ReportRemovalFailed(e) => Ok(Event::RemovalFailed(e)),
        Command::ConfirmDeparture(e) => {
            not_before(e.confirmed_on, e.left_on)?;
            Ok(Event::DepartureConfirmed(e))
        }
    }
}

fn planned(case: &Case) -> Result<&Planned, Refused> {
    case.travel.plan.planned().map(|p| &p.value).ok_or(not_now(Reason::NoTravelPlanned))
}

fn not_departed(case: &Case) -> Result<(), Refused> {
    match case.travel.departure() {
        None => Ok(()),
        Some(_) => Err(not_now(Reason::AlreadyDeparted)),
    }
}
