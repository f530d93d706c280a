//! Decisions of the chapter *best interests of the child*.

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
        Command::AssessAge(e) => Ok(Event::AgeAssessed(e)),
        Command::HearChild(e) => Ok(Event::ChildHeard(e)),
        Command::TraceFamily(e) => Ok(Event::FamilyTraced(e)),
        Command::RecheckChild(e) => Ok(Event::ChildRechecked(e)),
        Command::HandOverChild(e) => Ok(Event::ChildHandedOver(e)),
        Command::FollowUpChild(e) => {
            let handed = case.child.handed_over.as_ref().ok_or(not_now(Reason::NotHandedOver))?;
            not_before(e.followed_up_on, handed.value.handed_over_on)?;
            Ok(Event::ChildFollowedUp(e))
        }
    }
}
