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
