//! The event of a case: one enum over the chapters, its record with who and when, and corrections.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::ids::ActorId;
use crate::values::Text;
use crate::{
    closure, counselling, entry_ban, handling, identity, postponement, removal, remedy, return_decision, safeguards,
    stay, travel, voluntary_departure,
};

/// Something that happened in a case, recorded once, never changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "chapter", content = "event", rename_all = "snake_case")]
pub enum Event {
    /// Stay.
    Stay(stay::event::Event),
    /// Identity.
    Identity(identity::event::Event),
    /// Return decision.
    ReturnDecision(return_decision::event::Event),
    /// Voluntary departure.
    VoluntaryDeparture(voluntary_departure::event::Event),
    /// Remedies.
    Remedy(remedy::event::Event),
    /// Safeguards.
    Safeguards(safeguards::event::Event),
    /// Counselling.
    Counselling(counselling::event::Event),
    /// Postponement of removal.
    Postponement(postponement::event::Event),
    /// Removal.
    Removal(removal::event::Event),
    /// Entry ban.
    EntryBan(entry_ban::event::Event),
    /// Travel.
    Travel(travel::event::Event),
    /// Closure.
    Closure(closure::event::Event),
    /// Handling: who is responsible. State: `case.handling` holds organisation, team, officer as last assigned.
    Handling(handling::event::Event),
    /// An earlier entry was corrected.
    Corrected(Correction),
}

/// A correction: the entry of that version counts from now on as its replacement says, or not at all. The original
/// stays readable.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Correction {
    /// Version of the entry corrected.
    pub of_version: u32,
    /// What it should have been; empty: it should not have been recorded.
    pub replacement: Option<Box<Event>>,
    /// Why.
    pub reason: Text,
    /// Date of the correction.
    pub corrected_on: Date,
}

/// An event with its record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recorded {
    /// Version within the case, from 1, without gaps.
    pub version: u32,
    /// The system's time.
    pub recorded_at: Timestamp,
    /// Who recorded it.
    pub actor: ActorId,
    /// What happened.
    pub event: Event,
}
