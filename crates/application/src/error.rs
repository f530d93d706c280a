//! What can go wrong between a request and its answer, in the terms of whoever asked. Never carries personal data.

use domain::Refused;
use store::{AppendError, LoadError, StoreError};
use thiserror::Error;

/// Why a command or a query has no result.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Problem {
    /// None of the actor's roles carries the permission.
    #[error("not permitted: {permission}")]
    Forbidden {
        /// What would have been needed, as in the matrix (`record issue-return-decision`).
        permission: String,
    },
    /// There is no such thing, or not within the actor's scope: the answer is the same, so that it tells nothing.
    #[error("there is no such {what}, or it lies outside your cases")]
    NotFound {
        /// What was looked for.
        what: &'static str,
    },
    /// The law or the state of the case stands in the way.
    #[error(transparent)]
    Refused(#[from] Refused),
    /// Somebody else recorded something first.
    #[error("the case is at version {current} now")]
    Stale {
        /// The case's version now.
        current: u32,
    },
    /// The idempotency key was used for another command.
    #[error("the idempotency key was used for another command")]
    KeyReused,
    /// A value cannot be accepted.
    #[error("{field}: {what}")]
    Invalid {
        /// Name of the field.
        field: String,
        /// What is wrong and how to mend it.
        what: String,
    },
    /// The history of this case cannot be read; other cases work.
    #[error("the case is set aside: its history cannot be read at version {version}; the operator was told")]
    Quarantined {
        /// First version that cannot be read.
        version: u32,
    },
    /// The person of this case was erased.
    #[error("the person's data were erased; the case takes no further entries")]
    Erased,
    /// Storage failed; nothing was recorded.
    #[error("storage failed, nothing was recorded: {0}")]
    Storage(StoreError),
    /// The law of the state cannot be loaded.
    #[error("the law cannot be applied: {0}")]
    Law(String),
}

impl Problem {
    /// A stable code for clients.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Forbidden { .. } => "forbidden",
            Self::NotFound { .. } => "not-found",
            Self::Refused(Refused::Unlawful { .. }) => "unlawful",
            Self::Refused(Refused::NotNow { .. }) => "not-now",
            Self::Stale { .. } => "stale",
            Self::KeyReused => "key-reused",
            Self::Invalid { .. } => "invalid",
            Self::Quarantined { .. } => "quarantined",
            Self::Erased => "erased",
            Self::Storage(_) => "storage",
            Self::Law(_) => "law",
        }
    }
}

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::NotFound => Self::NotFound { what: "record" },
            // A cursor that no list gave leads to no page: the asker's mistake, not a failure of storage.
            StoreError::BadCursor => Self::NotFound { what: "page" },
            other => Self::Storage(other),
        }
    }
}

impl From<LoadError> for Problem {
    fn from(error: LoadError) -> Self {
        match error {
            LoadError::Corrupt { version, .. } => Self::Quarantined { version },
            LoadError::Storage(error) => error.into(),
        }
    }
}

impl From<AppendError> for Problem {
    fn from(error: AppendError) -> Self {
        match error {
            AppendError::VersionConflict { current } => Self::Stale { current },
            // Callers that can answer a repetition with its first result do so before it becomes a problem.
            AppendError::Repeated { last_version, .. } => Self::Stale { current: last_version },
            AppendError::KeyReused => Self::KeyReused,
            AppendError::Erased => Self::Erased,
            AppendError::Storage(error) => error.into(),
        }
    }
}
