//! Decisions of the chapter *risk of absconding*.

use super::command::Command;
use super::event::Event;
use super::state::Whereabouts;
use crate::case::Case;
use crate::decide::{not_before, not_now};
use crate::refusal::{Reason, Refused};

/// Turns a command into its event.
///
/// # Errors
/// Each guard with its named refusal.
pub fn decide(case: &Case, command: Command) -> Result<Event, Refused> {
    match command {
        Command::AssessAbscondingRisk(e) => Ok(Event::RiskAssessed(e)),
        Command::RecordContactAttempt(e) => Ok(Event::ContactAttempted(e)),
        Command::RecordSearch(e) => Ok(Event::SearchMade(e)),
        Command::EstablishAbsconding(e) => match case.absconding.whereabouts {
            Whereabouts::Absconded(_) => Err(not_now(Reason::AlreadyAbsconded)),
            Whereabouts::NothingEstablished | Whereabouts::FoundAgain { .. } => {
                Ok(Event::AbscondingEstablished(e))
            }
        },
        Command::RecordFoundAgain(e) => match &case.absconding.whereabouts {
            Whereabouts::Absconded(absconded) => {
                not_before(e.on, absconded.value.established_on)?;
                Ok(Event::FoundAgain(e))
            }
            Whereabouts::NothingEstablished | Whereabouts::FoundAgain { .. } => {
                Err(not_now(Reason::NotAbsconded))
            }
        },
    }
}
