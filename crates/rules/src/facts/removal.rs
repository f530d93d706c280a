//! Removal order and entry ban.

use jiff::civil::Date;

use super::Sourced;

/// A removal order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RemovalOrder {
    /// Issued on.
    pub issued_on: Sourced<Date>,
    /// Confirmed by a second officer on.
    pub confirmed_on: Option<Sourced<Date>>,
    /// Whether this installation requires four eyes (parameter `four-eyes.removal-order`) is the rules' business.
    /// Person informed of the planned removal on.
    pub person_informed_on: Option<Sourced<Date>>,
    /// Monitor notified on.
    pub monitor_notified_on: Option<Sourced<Date>>,
}

/// An entry ban.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntryBan {
    /// Issued on.
    pub issued_on: Sourced<Date>,
    /// Length in months.
    pub months: u32,
    /// Confirmed by a second officer on.
    pub confirmed_on: Option<Sourced<Date>>,
    /// Withdrawn or suspended on.
    pub ended_on: Option<Sourced<Date>>,
    /// Withdrawal or suspension considered on (RD Art. 11(3)).
    pub withdrawal_considered_on: Option<Sourced<Date>>,
}
