//! What can go wrong in storage. Nothing here ever carries a personal value.

use thiserror::Error;
use uuid::Uuid;

/// A failure of storage that the caller cannot repair by itself; the text tells an operator what to do.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum StoreError {
    /// The engine refused or failed (disk full, connection lost, constraint broken).
    #[error("the database failed: {0}")]
    Engine(String),
    /// PostgreSQL asked for the transaction to be run again (SQLSTATE 40001 or 40P01); the store retries by
    /// itself and this surfaces only when it gave up.
    #[error("the database could not order concurrent work; try again")]
    Contention,
    /// The database has no schema yet or an older one.
    #[error("the database has schema {found}, this program needs {needed}; run `nostos init` or a migration")]
    NeedsMigration {
        /// Schema version found (0 = empty database).
        found: u32,
        /// Schema version this program needs.
        needed: u32,
    },
    /// The database was written by a newer program.
    #[error(
        "the database has schema {found}, this program knows only {known}; install the newer program again"
    )]
    NewerSchema {
        /// Schema version found.
        found: u32,
        /// Newest schema version this program knows.
        known: u32,
    },
    /// A migration was changed after it had been applied.
    #[error("migration {version} differs from the one that was applied; install an unmodified program")]
    MigrationChanged {
        /// Number of the migration.
        version: u32,
    },
    /// A key file is missing, unreadable or of the wrong length.
    #[error("key file: {0}")]
    KeyFile(String),
    /// A stored value is not what the schema promises.
    #[error("stored value is damaged: {0}")]
    Damaged(String),
    /// The address of the database cannot be understood.
    #[error("database address: {0}")]
    Address(String),
    /// The engine cannot do this; the text says what to do instead.
    #[error("{0}")]
    Unsupported(String),
    /// A page cursor that this store did not issue.
    #[error("the page cursor is not valid; start again from the first page")]
    BadCursor,
    /// Reading or writing a file failed.
    #[error("file: {0}")]
    File(String),
    /// The operating system gave no randomness.
    #[error("the operating system gave no randomness")]
    Entropy,
    /// What was asked for does not exist.
    #[error("not found")]
    NotFound,
    /// A value that must be unique exists already (for example a login name).
    #[error("exists already: {0}")]
    Exists(&'static str),
}

impl From<std::io::Error> for StoreError {
    fn from(error: std::io::Error) -> Self {
        Self::File(error.to_string())
    }
}

/// Why the changes of one command were not recorded.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum AppendError {
    /// Somebody else recorded something on the case first.
    #[error("the case is at version {current} now")]
    VersionConflict {
        /// The case's version now (0 = it does not exist).
        current: u32,
    },
    /// The same command was executed before; nothing was written now.
    #[error("the command was executed already")]
    Repeated {
        /// The case it was recorded on then.
        case: Uuid,
        /// Version of the first event recorded then.
        first_version: u32,
        /// Version of the last event recorded then.
        last_version: u32,
    },
    /// The idempotency key was used for another command.
    #[error("the idempotency key was used for another command")]
    KeyReused,
    /// The person was erased; the case takes no further events.
    #[error("the person of this case was erased")]
    Erased,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StoreError),
}

/// Why a case could not be loaded.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum LoadError {
    /// One stored event of this case cannot be opened: quarantine the case, others work.
    #[error("case {case}, version {version}: the stored event cannot be opened")]
    Corrupt {
        /// The case.
        case: Uuid,
        /// Version of the first event that cannot be opened.
        version: u32,
    },
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StoreError),
}
