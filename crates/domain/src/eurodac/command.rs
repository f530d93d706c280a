//! Commands of the chapter *Eurodac*.

use super::event::{Added, Assistance, EurodacTransfer, Obstacle, RetakeAsked, Transmitted};

/// What somebody asks to have recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// Record that biometric data were transmitted to Eurodac.
    TransmitBiometrics(Transmitted),
    /// Record what keeps biometric data from being taken.
    RecordBiometricsObstacle(Obstacle),
    /// Record that Eurodac asks for better data.
    RecordBiometricsRetake(RetakeAsked),
    /// Record that return and reintegration assistance was granted.
    RecordAssistanceGranted(Assistance),
    /// Record that the departure was added in Eurodac.
    AddEurodacDeparture(Added),
    /// Record that the assistance was added in Eurodac.
    AddEurodacAssistance(Added),
    /// Record that the residence document was marked in Eurodac.
    MarkEurodacResidenceDocument(Added),
    /// Record a transfer of Eurodac data.
    TransferEurodacData(EurodacTransfer),
}

impl Command {
    /// Stable id.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::TransmitBiometrics(_) => "transmit-biometrics",
            Self::RecordBiometricsObstacle(_) => "record-biometrics-obstacle",
            Self::RecordBiometricsRetake(_) => "record-biometrics-retake",
            Self::RecordAssistanceGranted(_) => "record-assistance-granted",
            Self::AddEurodacDeparture(_) => "add-eurodac-departure",
            Self::AddEurodacAssistance(_) => "add-eurodac-assistance",
            Self::MarkEurodacResidenceDocument(_) => "mark-eurodac-residence-document",
            Self::TransferEurodacData(_) => "transfer-eurodac-data",
        }
    }

    /// The date that counts in law.
    #[must_use]
    pub const fn effective_on(&self) -> jiff::civil::Date {
        match self {
            Self::TransmitBiometrics(e) => e.transmitted_on,
            Self::RecordBiometricsObstacle(e) => e.since_on,
            Self::RecordBiometricsRetake(e) => e.asked_on,
            Self::RecordAssistanceGranted(e) => e.granted_on,
            Self::AddEurodacDeparture(e) => e.added_on,
            Self::AddEurodacAssistance(e) => e.added_on,
            Self::MarkEurodacResidenceDocument(e) => e.added_on,
            Self::TransferEurodacData(e) => e.transferred_on,
        }
    }
}
