//! State of the chapter *border procedure*.

use jiff::civil::Date;
use rules::Sourced;

use super::event::{Crisis, Ended, Explained, Granted, RefusedPeriod, Requested, RightEnded, Started};

/// The return border procedure.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum State {
    /// None.
    #[default]
    None,
    /// It runs, or waits for the end of the right to remain.
    Running(Box<Procedure>),
    /// It ended.
    Ended {
        /// The procedure as it was.
        procedure: Box<Procedure>,
        /// Its end.
        ended: Sourced<Ended>,
    },
}

/// A procedure with what was recorded in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Procedure {
    /// The rejection.
    pub started: Sourced<Started>,
    /// The end of the right to remain, where recorded on its own.
    pub right_ended: Option<Sourced<RightEnded>>,
    /// Measures of a crisis.
    pub crisis: Option<Sourced<Crisis>>,
    /// Information of the person on them.
    pub explained: Option<Sourced<Explained>>,
    /// The latest request for a period.
    pub requested: Option<Sourced<Requested>>,
    /// The latest answer to it.
    pub answer: Option<Answer>,
}

/// The answer to a request for a period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// Granted.
    Granted(Sourced<Granted>),
    /// Refused.
    Refused(Sourced<RefusedPeriod>),
}

impl Procedure {
    /// The day on which the right to remain ended.
    #[must_use]
    pub fn right_to_remain_ended_on(&self) -> Option<Sourced<Date>> {
        let alone =
            self.right_ended.as_ref().map(|r| Sourced::new(r.value.right_to_remain_ended_on, r.version));
        let with_it = self.started.value.right_to_remain_ended_on;
        alone.or_else(|| with_it.map(|on| Sourced::new(on, self.started.version)))
    }
}

impl State {
    /// The procedure that runs.
    #[must_use]
    pub const fn running(&self) -> Option<&Procedure> {
        match self {
            Self::Running(procedure) => Some(procedure),
            Self::None | Self::Ended { .. } => None,
        }
    }

    /// The procedure, whether it runs or ended.
    #[must_use]
    pub const fn procedure(&self) -> Option<&Procedure> {
        match self {
            Self::Running(procedure) | Self::Ended { procedure, .. } => Some(procedure),
            Self::None => None,
        }
    }
}
