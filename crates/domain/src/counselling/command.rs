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

impl Command {
    /// Stable id.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::OfferCounselling(_) => "offer-counselling",
            Self::HoldCounsellingSession(_) => "hold-counselling-session",
            Self::DeclineCounselling(_) => "decline-counselling",
        }
    }

    /// The date that counts in law.
    #[must_use]
    pub const fn effective_on(&self) -> jiff::civil::Date {
        match self {
            Self::OfferCounselling(e) | Self::HoldCounsellingSession(e) | Self::DeclineCounselling(e) => e.on,
        }
    }
}
