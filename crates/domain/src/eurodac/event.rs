//! Events of the chapter *Eurodac*.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::return_alert::event::TransferPurpose;
use crate::values::{Country, Note, Text};

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Event {
    /// Biometric data transmitted to Eurodac.
    BiometricsTransmitted(Transmitted),
    /// Obstacle to taking biometric data.
    BiometricsObstacleRecorded(Obstacle),
    /// Eurodac asked for better data.
    BiometricsRetakeAsked(RetakeAsked),
    /// Return and reintegration assistance granted.
    AssistanceGranted(Assistance),
    /// Departure added in Eurodac.
    EurodacDepartureAdded(Added),
    /// Assistance added in Eurodac.
    EurodacAssistanceAdded(Added),
    /// Residence document marked in Eurodac.
    EurodacResidenceDocumentMarked(Added),
    /// Eurodac data transferred.
    EurodacDataTransferred(EurodacTransfer),
}

/// What keeps biometric data from being taken or transmitted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ObstacleKind {
    /// Serious technical problems.
    Technical,
    /// The health of the person, or the protection of public health.
    Health,
}

/// Transmission.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Transmitted {
    /// Date.
    pub transmitted_on: Date,
    /// Reference in the system or register of origin.
    pub reference: Option<Note>,
}

/// An obstacle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Obstacle {
    /// Which.
    pub obstacle: ObstacleKind,
    /// First day of the obstacle.
    pub since_on: Date,
    /// Date of the end; empty while it lasts.
    pub ended_on: Option<Date>,
    /// Explanation.
    pub explanation: Text,
}

/// A request for better data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RetakeAsked {
    /// Date.
    pub asked_on: Date,
}

/// Assistance for voluntary return and reintegration.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assistance {
    /// Date.
    pub granted_on: Date,
    /// Explanation.
    pub explanation: Text,
}

/// Something added in the central system.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Added {
    /// Date.
    pub added_on: Date,
}

/// A transfer to a third country (Art. 50).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EurodacTransfer {
    /// Date.
    pub transferred_on: Date,
    /// To which country.
    pub country: Country,
    /// For what.
    pub purpose: TransferPurpose,
    /// How and when the person was informed.
    pub person_informed: Option<Text>,
    /// Leave of the state of origin of the data; where that is this state: who decided.
    pub leave: Option<Text>,
}

impl Event {
    /// Stable name.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::BiometricsTransmitted(_) => "eurodac.biometrics_transmitted",
            Self::BiometricsObstacleRecorded(_) => "eurodac.biometrics_obstacle_recorded",
            Self::BiometricsRetakeAsked(_) => "eurodac.biometrics_retake_asked",
            Self::AssistanceGranted(_) => "eurodac.assistance_granted",
            Self::EurodacDepartureAdded(_) => "eurodac.eurodac_departure_added",
            Self::EurodacAssistanceAdded(_) => "eurodac.eurodac_assistance_added",
            Self::EurodacResidenceDocumentMarked(_) => "eurodac.eurodac_residence_document_marked",
            Self::EurodacDataTransferred(_) => "eurodac.eurodac_data_transferred",
        }
    }

    /// The date that counts in law.
    #[must_use]
    pub const fn effective_on(&self) -> Date {
        match self {
            Self::BiometricsTransmitted(e) => e.transmitted_on,
            Self::BiometricsObstacleRecorded(e) => e.since_on,
            Self::BiometricsRetakeAsked(e) => e.asked_on,
            Self::AssistanceGranted(e) => e.granted_on,
            Self::EurodacDepartureAdded(e) => e.added_on,
            Self::EurodacAssistanceAdded(e) => e.added_on,
            Self::EurodacResidenceDocumentMarked(e) => e.added_on,
            Self::EurodacDataTransferred(e) => e.transferred_on,
        }
    }
}
