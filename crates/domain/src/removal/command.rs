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
