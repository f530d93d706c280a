//! Events of the chapter *remedies* (RD Art. 13, APR Arts 67-68).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::values::{Note, Text};

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Event {
    /// A remedy was lodged.
    RemedyLodged(Lodged),
    /// Suspension of enforcement was asked for.
    SuspensionRequested(SuspensionRequested),
    /// The court decided on suspension.
    SuspensionDecided(SuspensionDecided),
    /// The remedy was decided.
    RemedyDecided(Decided),
}

/// Against what a remedy is directed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Against {
    /// The return decision.
    ReturnDecision,
    /// The removal order.
    RemovalOrder,
    /// The entry ban.
    EntryBan,
    /// The decision ending legal stay, the return decision included.
    CombinedDecision,
}

/// Suspensive effect at lodging.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SuspensiveEffect {
    /// By law.
    ByLaw,
    /// Asked for together with the remedy.
    Requested,
    /// None.
    None,
}

/// A remedy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lodged {
    /// Number within the case, from 1, given by the case.
    pub number: u32,
    /// Date.
    pub lodged_on: Date,
    /// Against what.
    pub against: Against,
    /// Court or body.
    pub body: Note,
    /// Suspensive effect.
    pub suspensive_effect: SuspensiveEffect,
}

/// Request for suspension.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SuspensionRequested {
    /// Number of the remedy.
    pub number: u32,
    /// Date.
    pub requested_on: Date,
}

/// Decision on suspension.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SuspensionDecided {
    /// Number of the remedy.
    pub number: u32,
    /// Date.
    pub decided_on: Date,
    /// Outcome.
    pub outcome: SuspensionOutcome,
}

/// Outcome of a request for suspension.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SuspensionOutcome {
    /// Enforcement is suspended.
    Granted,
    /// It is not.
    Refused,
}

/// Decision on a remedy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decided {
    /// Number of the remedy.
    pub number: u32,
    /// Date.
    pub decided_on: Date,
    /// Outcome.
    pub outcome: Outcome,
    /// What follows from it.
    pub summary: Option<Text>,
}

/// Outcome of a remedy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// The decision stands.
    Dismissed,
    /// The decision is annulled.
    Upheld,
    /// The person withdrew the remedy.
    Withdrawn,
}

impl Event {
    /// Stable name.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::RemedyLodged(_) => "remedy.remedy_lodged",
            Self::SuspensionRequested(_) => "remedy.suspension_requested",
            Self::SuspensionDecided(_) => "remedy.suspension_decided",
            Self::RemedyDecided(_) => "remedy.remedy_decided",
        }
    }

    /// The date that counts in law.
    #[must_use]
    pub const fn effective_on(&self) -> Date {
        match self {
            Self::RemedyLodged(e) => e.lodged_on,
            Self::SuspensionRequested(e) => e.requested_on,
            Self::SuspensionDecided(e) => e.decided_on,
            Self::RemedyDecided(e) => e.decided_on,
        }
    }
}
