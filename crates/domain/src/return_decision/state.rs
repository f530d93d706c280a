//! State of the chapter *return decision*.

use jiff::civil::Date;
use rules::Sourced;

use super::event::{Issued, Notified, Refrained, Translation, Withdrawn};

/// The return decision, and choices not to issue one.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct State {
    /// Latest choice to refrain from a decision.
    pub refrained: Option<Sourced<Refrained>>,
    /// The decision.
    pub standing: Standing,
}

/// How the decision stands.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Standing {
    /// None was issued.
    #[default]
    None,
    /// One is in force.
    InForce(Box<Decision>),
    /// The last one ended.
    Ended {
        /// The decision.
        decision: Box<Decision>,
        /// How it ended.
        end: End,
    },
}

/// A return decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// As issued.
    pub issued: Sourced<Issued>,
    /// Its notification.
    pub notification: Notification,
    /// Requests for translation in the order made.
    pub translations: Vec<TranslationRequest>,
}

/// Notification of a decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notification {
    /// Not yet.
    NotYet,
    /// Done.
    Done(Sourced<Notified>),
}

/// A request for translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TranslationRequest {
    /// Not yet provided.
    Open(Sourced<Translation>),
    /// Provided.
    Provided {
        /// The request.
        requested: Sourced<Translation>,
        /// When provided.
        provided: Sourced<Translation>,
    },
}

/// How a decision ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum End {
    /// Withdrawn by the authority.
    Withdrawn(Sourced<Withdrawn>),
    /// Annulled on a remedy, on that date.
    Annulled(Sourced<Date>),
}

impl End {
    /// Date of the end.
    #[must_use]
    pub const fn on(&self) -> Sourced<Date> {
        match self {
            Self::Withdrawn(w) => Sourced::new(w.value.withdrawn_on, w.version),
            Self::Annulled(on) => *on,
        }
    }
}

impl Decision {
    /// Date of notification.
    #[must_use]
    pub const fn notified_on(&self) -> Option<Sourced<Date>> {
        match &self.notification {
            Notification::NotYet => None,
            Notification::Done(n) => Some(Sourced::new(n.value.notified_on, n.version)),
        }
    }
}

impl TranslationRequest {
    /// The request.
    #[must_use]
    pub const fn requested(&self) -> &Sourced<Translation> {
        match self {
            Self::Open(requested) | Self::Provided { requested, .. } => requested,
        }
    }
}

impl State {
    /// The decision in force.
    #[must_use]
    pub fn in_force(&self) -> Option<&Decision> {
        match &self.standing {
            Standing::InForce(decision) => Some(decision),
            Standing::None | Standing::Ended { .. } => None,
        }
    }

    /// The decision in force or last in force.
    #[must_use]
    pub fn last(&self) -> Option<&Decision> {
        match &self.standing {
            Standing::InForce(decision) | Standing::Ended { decision, .. } => Some(decision),
            Standing::None => None,
        }
    }

    /// The state after a court annulled the decision; unchanged where none is in force.
    #[must_use]
    pub fn annulled(self, on: Sourced<Date>) -> Self {
        let standing = match self.standing {
            Standing::InForce(decision) => Standing::Ended { decision, end: End::Annulled(on) },
            Standing::None => Standing::None,
            Standing::Ended { decision, end } => Standing::Ended { decision, end },
        };
        Self { standing, ..self }
    }
}
