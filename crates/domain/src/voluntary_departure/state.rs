//! State of the chapter *voluntary departure*.

use rules::Sourced;

use super::event::{Choice, Confirmed, Continuation, Extension, PeriodEnded};
use crate::return_decision::event::{DepartureTerm, RefusalGround};

/// The course of voluntary departure under the last return decision. The choice of the person outlives decisions.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct State {
    /// The period.
    pub period: Period,
    /// Latest decision how to continue after the lapse.
    pub continuation: Option<Sourced<Continuation>>,
    /// The person's choice.
    pub choice: VoluntaryChoice,
}

/// The period for voluntary departure. That it lapsed is a matter of time, which no state holds.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Period {
    /// No decision was issued.
    #[default]
    None,
    /// The decision refuses a period.
    Refused {
        /// Ground of RD Art. 7(4), with the version of the decision.
        ground: Sourced<RefusalGround>,
    },
    /// The decision grants a period.
    Granted {
        /// Length in days from notification, with the version of the decision.
        days: Sourced<u32>,
        /// Extensions in order.
        extensions: Vec<Extended>,
    },
    /// The running period was ended (RD Art. 8(2)).
    Ended {
        /// Length in days from notification, with the version of the decision.
        days: Sourced<u32>,
        /// Extensions in order.
        extensions: Vec<Extended>,
        /// The end.
        ended: Sourced<PeriodEnded>,
    },
}

/// An extension and its written confirmation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Extended {
    /// The extension.
    pub extension: Sourced<Extension>,
    /// Its confirmation.
    pub confirmation: ExtensionConfirmation,
}

/// Written confirmation of an extension (RD Art. 14(2)).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ExtensionConfirmation {
    /// Not yet given.
    NotYet,
    /// Given.
    Given(Sourced<Confirmed>),
}

/// The person's choice to leave voluntarily.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum VoluntaryChoice {
    /// None recorded.
    #[default]
    None,
    /// Made.
    Made(Sourced<Choice>),
    /// Made and withdrawn, which carries no sanction.
    Withdrawn {
        /// As made.
        made: Sourced<Choice>,
        /// As withdrawn.
        withdrawn: Sourced<Choice>,
    },
}

impl Period {
    /// Extensions in order.
    #[must_use]
    pub fn extensions(&self) -> &[Extended] {
        match self {
            Self::None | Self::Refused { .. } => &[],
            Self::Granted { extensions, .. } | Self::Ended { extensions, .. } => extensions,
        }
    }
}

impl State {
    /// The course under a new return decision, which begins anew.
    #[must_use]
    pub fn under(self, term: &DepartureTerm, version: u32) -> Self {
        let period = match term {
            DepartureTerm::Granted { days, .. } => {
                Period::Granted { days: Sourced::new(*days, version), extensions: Vec::new() }
            }
            DepartureTerm::Refused { ground, .. } => {
                Period::Refused { ground: Sourced::new(*ground, version) }
            }
        };
        Self { period, continuation: None, choice: self.choice }
    }
}
