//! Commands of the chapter *travel*.

use super::event::{Cancelled, Cleared, Departure, Failed, Planned, TravelDocument};

/// What somebody asks to have recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// Record a travel document.
    ObtainTravelDocument(TravelDocument),
    /// Plan travel.
    PlanTravel(Planned),
    /// Cancel the plan.
    CancelTravel(Cancelled),
    /// Clear a removal on its day.
    ClearRemoval(Cleared),
    /// Record a failed removal.
    ReportRemovalFailed(Failed),
    /// Confirm departure.
    ConfirmDeparture(Departure),
}

impl Command {
    /// Stable id.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::ObtainTravelDocument(_) => "obtain-travel-document",
            Self::PlanTravel(_) => "plan-travel",
            Self::CancelTravel(_) => "cancel-travel",
            Self::ClearRemoval(_) => "clear-removal",
            Self::ReportRemovalFailed(_) => "report-removal-failed",
            Self::ConfirmDeparture(_) => "confirm-departure",
        }
    }

    /// The date that counts in law.
    #[must_use]
    pub const fn effective_on(&self) -> jiff::civil::Date {
        match self {
            Self::ObtainTravelDocument(e) => e.obtained_on,
            Self::PlanTravel(e) => e.planned_on,
            Self::CancelTravel(e) => e.on,
            Self::ClearRemoval(e) => e.on,
            Self::ReportRemovalFailed(e) => e.on,
            Self::ConfirmDeparture(e) => e.left_on,
        }
    }
}
