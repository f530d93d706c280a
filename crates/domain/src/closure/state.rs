//! State of the chapter *closure*.

use rules::Sourced;

use super::event::{Closed, Reopened};

/// Open or closed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// Open.
    Open {
        /// Latest reopening, if it was ever closed.
        reopened: Option<Sourced<Reopened>>,
    },
    /// Closed.
    Closed(Sourced<Closed>),
}

impl Default for State {
    fn default() -> Self {
        Self::Open { reopened: None }
    }
}
