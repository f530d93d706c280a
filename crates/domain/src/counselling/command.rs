//! Commands of the chapter *counselling*.

use super::event::Contacted;

/// What somebody asks to have recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// Record the offer.
    OfferCounselling(Contacted),
    /// Record a session.
    HoldCounsellingSession(Contacted),
    /// Record that the person declined.
    DeclineCounselling(Contacted),
}
