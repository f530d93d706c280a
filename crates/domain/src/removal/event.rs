//! Events of the chapter *removal* (RD Art. 8): the order and what must precede its execution.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::ids::ActorId;
use crate::values::Text;

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Event {
    /// A removal order was issued (RD Art. 8(3)).
    RemovalOrdered(Ordered),
    /// A second officer confirmed it.
    RemovalOrderConfirmed(SecondOfficer),
    /// It was withdrawn.
    RemovalOrderWithdrawn(OrderWithdrawn),
    /// The person was informed of the planned removal.
    PersonInformed(InformedOn),
    /// The forced-return monitor was notified (RD Art. 8(6)).
    MonitorNotified(InformedOn),
}

/// A removal order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ordered {
    /// Date.
    pub issued_on: Date,
    /// Reasons in fact.
    pub reasons_in_fact: Option<Text>,
    /// Reasons in law.
    pub reasons_in_law: Option<Text>,
    /// Information on remedies.
    pub remedies: Option<Text>,
    /// Officer who signed.
    pub signed_by: ActorId,
}

/// Confirmation by a second officer, who is never the first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SecondOfficer {
    /// Date.
    pub confirmed_on: Date,
    /// The second officer.
    pub confirmed_by: ActorId,
}

/// Withdrawal of the order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrderWithdrawn {
    /// Date.
    pub withdrawn_on: Date,
    /// Reasons.
    pub reasons: Text,
}

/// Information given on a date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InformedOn {
    /// Date.
    pub on: Date,
    /// How, in which language.
    pub explanation: Text,
}

impl Event {
    /// Stable name.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::RemovalOrdered(_) => "removal.removal_ordered",
            Self::RemovalOrderConfirmed(_) => "removal.removal_order_confirmed",
            Self::RemovalOrderWithdrawn(_) => "removal.removal_order_withdrawn",
            Self::PersonInformed(_) => "removal.person_informed",
            Self::MonitorNotified(_) => "removal.monitor_notified",
        }
    }

    /// The date that counts in law.
    #[must_use]
    pub const fn effective_on(&self) -> Date {
        match self {
            Self::RemovalOrdered(e) => e.issued_on,
            Self::RemovalOrderConfirmed(e) => e.confirmed_on,
            Self::RemovalOrderWithdrawn(e) => e.withdrawn_on,
            Self::PersonInformed(e) | Self::MonitorNotified(e) => e.on,
        }
    }
}
