//! How a command ends. The numbers are part of the contract with scripts and stand in `nostos --help`.

use std::process::ExitCode;

/// How a command that could be carried out ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// Done (0).
    Done,
    /// The history does not hold (3).
    HistoryBroken,
    /// Done, but not everything was in order: rows rejected, cases set aside, a check that failed (4).
    Incomplete,
}

impl Ending {
    /// Failed (1). Wrong arguments are 2, which the argument parser gives by itself.
    pub const FAILED: ExitCode = ExitCode::FAILURE;

    /// The exit code.
    #[must_use]
    pub fn code(self) -> ExitCode {
        match self {
            Self::Done => ExitCode::SUCCESS,
            Self::HistoryBroken => ExitCode::from(3),
            Self::Incomplete => ExitCode::from(4),
        }
    }
}
