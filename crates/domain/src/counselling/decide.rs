//! Decisions of the chapter *counselling*.

use super::command::Command;
use super::event::Event;
use crate::refusal::Refused;

/// Turns a command into its event.
///
/// # Errors
/// None today; the shape is that of every chapter.
pub fn decide(command: Command) -> Result<Event, Refused> {
    match command {
        Command::OfferCounselling(e) => Ok(Event::CounsellingOffered(e)),
        Command::HoldCounsellingSession(e) => Ok(Event::CounsellingSessionHeld(e)),
        Command::DeclineCounselling(e) => Ok(Event::CounsellingDeclined(e)),
    }
}
