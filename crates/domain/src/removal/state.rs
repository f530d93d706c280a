//! State of the chapter *removal*.

use jiff::civil::Date;
use rules::Sourced;

use super::event::{InformedOn, OrderWithdrawn, Ordered, SecondOfficer};

/// The removal order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum State {
    /// None was issued.
    #[default]
    None,
    /// One is in force.
    InForce(Box<Order>),
    /// The last one ended.
    Ended {
        /// The order.
        order: Box<Order>,
        /// How it ended.
        end: End,
    },
}

/// A removal order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Order {
    /// As issued.
    pub ordered: Sourced<Ordered>,
    /// Confirmation by a second officer.
    pub confirmation: Confirmation,
    /// Latest information given to the person.
    pub informed: Option<Sourced<InformedOn>>,
    /// Latest notification of the monitor.
    pub monitor: Option<Sourced<InformedOn>>,
}

/// Confirmation by a second officer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Confirmation {
    /// Not yet.
    NotYet,
    /// Confirmed.
    Given(Sourced<SecondOfficer>),
}

impl Confirmation {
    /// Date of confirmation.
    #[must_use]
    pub const fn on(&self) -> Option<Sourced<Date>> {
        match self {
            Self::NotYet => None,
            Self::Given(c) => Some(Sourced::new(c.value.confirmed_on, c.version)),
        }
    }
}

/// How an order ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum End {
    /// Withdrawn.
    Withdrawn(Sourced<OrderWithdrawn>),
    /// Annulled on a remedy, or fallen with the return decision, on that date.
    Lapsed(Sourced<Date>),
}

impl State {
    /// The order in force.
    #[must_use]
    pub fn in_force(&self) -> Option<&Order> {
        match self {
            Self::InForce(order) => Some(order),
            Self::None | Self::Ended { .. } => None,
        }
    }

    /// The order in force or last in force.
    #[must_use]
    pub fn last(&self) -> Option<&Order> {
        match self {
            Self::InForce(order) | Self::Ended { order, .. } => Some(order),
            Self::None => None,
        }
    }

    /// The state after the order was annulled or fell with the decision; unchanged where none is in force.
    #[must_use]
    pub fn lapsed(self, on: Sourced<Date>) -> Self {
        match self {
            Self::InForce(order) => Self::Ended { order, end: End::Lapsed(on) },
            Self::None => Self::None,
            Self::Ended { order, end } => Self::Ended { order, end },
        }
    }
}
