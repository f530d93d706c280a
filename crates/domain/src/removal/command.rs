//! Commands of the chapter *removal*.

use super::event::{InformedOn, OrderWithdrawn, Ordered, SecondOfficer};

/// What somebody asks to have recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// Issue a removal order.
    OrderRemoval(Ordered),
    /// Confirm it as the second officer.
    ConfirmRemovalOrder(SecondOfficer),
    /// Withdraw it.
    WithdrawRemovalOrder(OrderWithdrawn),
    /// Record that the person was informed of the planned removal.
    InformOfRemoval(InformedOn),
    /// Record that the monitor was notified.
    NotifyMonitor(InformedOn),
}

impl Command {
    /// Stable id.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::OrderRemoval(_) => "order-removal",
            Self::ConfirmRemovalOrder(_) => "confirm-removal-order",
            Self::WithdrawRemovalOrder(_) => "withdraw-removal-order",
            Self::InformOfRemoval(_) => "inform-of-removal",
            Self::NotifyMonitor(_) => "notify-monitor",
        }
    }

    /// The date that counts in law.
    #[must_use]
    pub const fn effective_on(&self) -> jiff::civil::Date {
        match self {
            Self::OrderRemoval(e) => e.issued_on,
            Self::ConfirmRemovalOrder(e) => e.confirmed_on,
            Self::WithdrawRemovalOrder(e) => e.withdrawn_on,
            Self::InformOfRemoval(e) | Self::NotifyMonitor(e) => e.on,
        }
    }
}
