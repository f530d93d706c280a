//! Commands of the chapter *handling*.

use super::event::Assigned;

/// What somebody asks to have recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// Assign the case.
    AssignCase(Assigned),
}

impl Command {
    /// Stable id.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::AssignCase(_) => "assign-case",
        }
    }

    /// The date that counts in law.
    #[must_use]
    pub const fn effective_on(&self) -> jiff::civil::Date {
        match self {
            Self::AssignCase(e) => e.on,
        }
    }
}
