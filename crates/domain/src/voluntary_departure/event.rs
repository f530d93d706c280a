//! Events of the chapter *voluntary departure* (RD Art. 7, 8(2), 14(2)).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::return_decision::event::RefusalGround;
use crate::values::Text;

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Event {
    /// The period was extended (RD Art. 7(2)).
    PeriodExtended(Extension),
    /// The running period was ended (RD Art. 8(2)).
    PeriodEnded(PeriodEnded),
    /// The extension was confirmed in writing (RD Art. 14(2)).
    ExtensionConfirmed(Confirmed),
    /// After the lapse it was decided how to continue (RD Art. 8(1)).
    ContinuationDecided(Continuation),
    /// The person chose to leave voluntarily, informed, in a language understood.
    VoluntaryChoiceRecorded(Choice),
    /// The person withdrew that choice.
    VoluntaryChoiceWithdrawn(Choice),
}

/// Circumstances of RD Art. 7(2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Circumstance {
    /// Length of stay.
    LengthOfStay,
    /// Children attending school.
    ChildrenAtSchool,
    /// Other family and social links.
    FamilyAndSocialLinks,
    /// Health.
    Health,
    /// Travel arranged for a later date.
    TravelArranged,
    /// Another circumstance of the individual case.
    Other,
}

/// An extension.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Extension {
    /// Date of the decision.
    pub decided_on: Date,
    /// New last day.
    pub until_on: Date,
    /// Circumstances.
    pub circumstances: Vec<Circumstance>,
    /// Reasons.
    pub reasons: Option<Text>,
}

/// End of a running period.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PeriodEnded {
    /// Date.
    pub ended_on: Date,
    /// Ground.
    pub ground: RefusalGround,
    /// Individual reasons.
    pub reasons: Option<Text>,
}

/// A written confirmation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Confirmed {
    /// Date on which it was given.
    pub confirmed_on: Date,
}

/// How to continue after the lapse.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Continuation {
    /// Date.
    pub decided_on: Date,
    /// The way chosen.
    pub way: Way,
    /// Reasons.
    pub reasons: Text,
}

/// Ways to continue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    /// Enforce the return decision.
    Enforcement,
    /// Voluntary departure is still under way (travel booked, illness): looked at again later.
    StillVoluntary,
    /// Investigate whether the person has left.
    InvestigateDeparture,
}

/// A choice of the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// Date.
    pub on: Date,
    /// How it was made and in which language the person was informed.
    pub explanation: Text,
}

impl Event {
    /// Stable name.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::PeriodExtended(_) => "voluntary_departure.period_extended",
            Self::PeriodEnded(_) => "voluntary_departure.period_ended",
            Self::ExtensionConfirmed(_) => "voluntary_departure.extension_confirmed",
            Self::ContinuationDecided(_) => "voluntary_departure.continuation_decided",
            Self::VoluntaryChoiceRecorded(_) => "voluntary_departure.voluntary_choice_recorded",
            Self::VoluntaryChoiceWithdrawn(_) => "voluntary_departure.voluntary_choice_withdrawn",
        }
    }

    /// The date that counts in law.
    #[must_use]
    pub const fn effective_on(&self) -> Date {
        match self {
            Self::PeriodExtended(e) => e.decided_on,
            Self::PeriodEnded(e) => e.ended_on,
            Self::ExtensionConfirmed(e) => e.confirmed_on,
            Self::ContinuationDecided(e) => e.decided_on,
            Self::VoluntaryChoiceRecorded(e) | Self::VoluntaryChoiceWithdrawn(e) => e.on,
        }
    }
}
