//! State of the chapter *entry ban*.

use jiff::civil::Date;
use rules::Sourced;

use super::event::{BanIssued, Considered};
use crate::removal::state::Confirmation;

/// The entry ban.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum State {
    /// None was issued.
    #[default]
    None,
    /// The authority refrained from issuing one, for the reasons given.
    Refrained {
        /// The choice.
        choice: Sourced<Considered>,
        /// The ban that ended before, if there was one.
        before: Option<(Box<Ban>, End)>,
    },
    /// One is in force.
    InForce(Box<Ban>),
    /// The last one ended.
    Ended {
        /// The ban.
        ban: Box<Ban>,
        /// How it ended.
        end: End,
    },
}

/// An entry ban.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ban {
    /// As issued.
    pub issued: Sourced<BanIssued>,
    /// Confirmation by a second officer.
    pub confirmation: Confirmation,
    /// Latest consideration of withdrawal or suspension that was declined.
    pub considered: Option<Sourced<Considered>>,
}

/// How a ban ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum End {
    /// Withdrawn or suspended.
    Withdrawn(Sourced<Considered>),
    /// Annulled on a remedy, or fallen with the return decision, on that date.
    Lapsed(Sourced<Date>),
}

impl End {
    /// Date of the end.
    #[must_use]
    pub const fn on(&self) -> Sourced<Date> {
        match self {
            Self::Withdrawn(w) => Sourced::new(w.value.on, w.version),
            Self::Lapsed(on) => *on,
        }
    }
}

impl State {
    /// The ban in force.
    #[must_use]
    pub fn in_force(&self) -> Option<&Ban> {
        match self {
            Self::InForce(ban) => Some(ban),
            Self::None | Self::Refrained { .. } | Self::Ended { .. } => None,
        }
    }

    /// The ban in force or last in force.
    #[must_use]
    pub fn last(&self) -> Option<&Ban> {
        match self {
            Self::InForce(ban) | Self::Ended { ban, .. } => Some(ban),
            Self::Refrained { before, .. } => before.as_ref().map(|(ban, _)| ban.as_ref()),
            Self::None => None,
        }
    }

    /// The latest choice to refrain, unless a ban was issued after it.
    #[must_use]
    pub const fn refrained(&self) -> Option<&Sourced<Considered>> {
        match self {
            Self::Refrained { choice, .. } => Some(choice),
            Self::None | Self::InForce(_) | Self::Ended { .. } => None,
        }
    }

    /// The state after the ban was annulled or fell with the decision; unchanged where none is in force.
    #[must_use]
    pub fn lapsed(self, on: Sourced<Date>) -> Self {
        match self {
            Self::InForce(ban) => Self::Ended { ban, end: End::Lapsed(on) },
            Self::None => Self::None,
            Self::Refrained { choice, before } => Self::Refrained { choice, before },
            Self::Ended { ban, end } => Self::Ended { ban, end },
        }
    }
}
