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
