//! Events of the chapter *travel*: documents to travel with, plans, departure with evidence.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::personal::Personal;
use crate::values::{Country, Note, Text};

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Event {
    /// A document to travel with was obtained.
    TravelDocumentObtained(TravelDocument),
    /// Travel was planned.
    TravelPlanned(Planned),
    /// The plan was cancelled.
    TravelCancelled(Cancelled),
    /// A removal was cleared on its day: every line of the gate held (domain.md 13.4 no. 39).
    RemovalCleared(Cleared),
    /// A removal failed.
    RemovalFailed(Failed),
    /// Departure was confirmed.
    DepartureConfirmed(Departure),
}

/// Kinds of travel document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TravelDocumentKind {
    /// Passport.
    Passport,
    /// Emergency travel document.
    EmergencyTravelDocument,
    /// Laissez-passer.
    LaissezPasser,
    /// European travel document for return.
    EuTravelDocumentForReturn,
    /// Identity card where accepted.
    IdentityCard,
}

/// A travel document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TravelDocument {
    /// Kind.
    pub kind: TravelDocumentKind,
    /// Number.
    pub number: Personal<Note>,
    /// Issuing country.
    pub country: Country,
    /// Last day of validity; empty: unlimited.
    pub valid_until_on: Option<Date>,
    /// Date obtained.
    pub obtained_on: Date,
}

/// Voluntary departure or removal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Track {
    /// Voluntary departure.
    Voluntary,
    /// Removal.
    Removal,
}

/// A travel plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Planned {
    /// Voluntary departure or removal.
    pub track: Track,
    /// Date of departure.
    pub departs_on: Date,
    /// Destination.
    pub destination: Country,
    /// Flight, route, carrier.
    pub details: Option<Text>,
    /// Date of planning.
    pub planned_on: Date,
}

/// Cancellation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cancelled {
    /// Date.
    pub on: Date,
    /// Reasons.
    pub reasons: Text,
}

/// Clearance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cleared {
    /// The day of removal for which every line holds.
    pub on: Date,
}

/// Failure of a removal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Failed {
    /// Date.
    pub on: Date,
    /// Why.
    pub cause: FailureCause,
    /// Explanation.
    pub explanation: Text,
}

/// Causes of failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FailureCause {
    /// The person did not appear or resisted.
    Person,
    /// Medical.
    Medical,
    /// Carrier.
    Carrier,
    /// Refused by the country of return.
    CountryOfReturn,
    /// Stopped by a court.
    Court,
    /// Other.
    Other,
}

/// Types of return (domain.md section 15).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReturnType {
    /// Voluntary, assisted.
    VoluntaryAssisted,
    /// Voluntary, not assisted.
    VoluntaryUnassisted,
    /// Enforced by scheduled flight, not escorted.
    EnforcedUnescorted,
    /// Enforced by scheduled flight, escorted.
    EnforcedEscorted,
    /// Enforced by charter flight.
    EnforcedCharter,
    /// Enforced by land.
    EnforcedLand,
    /// Enforced by sea.
    EnforcedSea,
}

impl ReturnType {
    /// Voluntary departure or removal.
    #[must_use]
    pub const fn track(self) -> Track {
        match self {
            Self::VoluntaryAssisted | Self::VoluntaryUnassisted => Track::Voluntary,
            Self::EnforcedUnescorted
            | Self::EnforcedEscorted
            | Self::EnforcedCharter
            | Self::EnforcedLand
            | Self::EnforcedSea => Track::Removal,
        }
    }
}

/// Evidence of departure (domain.md section 15).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ExitEvidence {
    /// Exit record of the Entry/Exit System.
    EesExit,
    /// Confirmation through SIS.
    SisConfirmation,
    /// Hand-over by escorts.
    EscortHandover,
    /// Carrier.
    Carrier,
    /// Confirmation by IOM.
    IomConfirmation,
    /// Check by the embassy.
    EmbassyCheck,
    /// Arrival confirmed by the reintegration provider.
    ProviderArrival,
    /// Border stamp.
    BorderStamp,
    /// Other.
    Other,
}

/// A confirmed departure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Departure {
    /// Date on which the person left the territory.
    pub left_on: Date,
    /// Type of return.
    pub return_type: ReturnType,
    /// Destination.
    pub destination: Country,
    /// Evidence.
    pub evidence: ExitEvidence,
    /// Reference of the evidence.
    pub evidence_reference: Option<Note>,
    /// Date of confirmation.
    pub confirmed_on: Date,
}

impl Event {
    /// Stable name.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::TravelDocumentObtained(_) => "travel.travel_document_obtained",
            Self::TravelPlanned(_) => "travel.travel_planned",
            Self::TravelCancelled(_) => "travel.travel_cancelled",
            Self::RemovalCleared(_) => "travel.removal_cleared",
            Self::RemovalFailed(_) => "travel.removal_failed",
            Self::DepartureConfirmed(_) => "travel.departure_confirmed",
        }
    }

    /// The date that counts in law.
    #[must_use]
    pub const fn effective_on(&self) -> Date {
        match self {
            Self::TravelDocumentObtained(e) => e.obtained_on,
            Self::TravelPlanned(e) => e.planned_on,
            Self::TravelCancelled(e) => e.on,
            Self::RemovalCleared(e) => e.on,
            Self::RemovalFailed(e) => e.on,
            Self::DepartureConfirmed(e) => e.left_on,
        }
    }
}
