//! The command: what an actor asks to have recorded. Becomes events or is refused.

use jiff::civil::Date;

use crate::values::Text;
use crate::{
    closure, counselling, entry_ban, handling, identity, postponement, removal, remedy, return_decision, safeguards,
    stay, travel, voluntary_departure,
};

/// What an actor asks to have recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// Stay.
    Stay(stay::command::Command),
    /// Identity.
    Identity(identity::command::Command),
    /// Return decision.
    ReturnDecision(return_decision::command::Command),
    /// Voluntary departure.
    VoluntaryDeparture(voluntary_departure::command::Command),
    /// Remedies.
    Remedy(remedy::command::Command),
    /// Safeguards.
    Safeguards(safeguards::command::Command),
    /// Counselling.
    Counselling(counselling::command::Command),
    /// Postponement of removal.
    Postponement(postponement::command::Command),
    /// Removal.
    Removal(removal::command::Command),
    /// Entry ban.
    EntryBan(entry_ban::command::Command),
    /// Travel.
    Travel(travel::command::Command),
    /// Closure.
    Closure(closure::command::Command),
    /// Handling: who is responsible (kind `assign-case`; no legal act).
    Handling(handling::command::Command),
    /// Correct an earlier entry.
    Correct(Correct),
}

/// A correction: the same command decided again in the place of the original, or the entry struck.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correct {
    /// Version of the entry to correct.
    pub of_version: u32,
    /// What should have been recorded; empty: nothing.
    pub replacement: Option<Box<Command>>,
    /// Why.
    pub reason: Text,
    /// Date of the correction.
    pub corrected_on: Date,
}
