//! Commands of the chapter *handling*.

use super::event::Assigned;

/// What somebody asks to have recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// Assign the case.
    AssignCase(Assigned),
}
