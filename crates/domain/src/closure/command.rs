//! Commands of the chapter *closure*.

use super::event::{Closed, Reopened};

/// What somebody asks to have recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// Close the case.
    CloseCase(Closed),
    /// Open it again.
    ReopenCase(Reopened),
}

impl Command {
    /// Stable id.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::CloseCase(_) => "close-case",
            Self::ReopenCase(_) => "reopen-case",
        }
    }

    /// The date that counts in law.
    #[must_use]
    pub const fn effective_on(&self) -> jiff::civil::Date {
        match self {
            Self::CloseCase(e) => e.closed_on,
            Self::ReopenCase(e) => e.reopened_on,
        }
    }
}
