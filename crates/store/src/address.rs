//! Where the database is: one address chooses the engine.

use crate::error::StoreError;
use std::path::{Path, PathBuf};

/// The address of a database.
#[derive(Clone, PartialEq, Eq)]
pub enum Address {
    /// A SQLite file.
    Sqlite(PathBuf),
    /// A PostgreSQL server: `postgres://user@host/name`, or key-value form. May hold a password.
    Postgres(String),
}

impl Address {
    /// The default: `nostos.sqlite` in the data folder.
    #[must_use]
    pub fn in_folder(data_dir: &Path) -> Self {
        Self::Sqlite(data_dir.join("nostos.sqlite"))
    }

    /// Reads `postgres://…`, `postgresql://…`, `sqlite://path`, `sqlite:path` or a bare path.
    ///
    /// # Errors
    /// [`StoreError::Address`] when the text is empty or names another engine.
    pub fn parse(text: &str) -> Result<Self, StoreError> {
        let text = text.trim();
        if text.is_empty() {
            return Err(StoreError::Address("is empty; give a file path or postgres://…".into()));
        }
        if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            return Ok(Self::Postgres(text.to_owned()));
        }
        let path = text.strip_prefix("sqlite://").or_else(|| text.strip_prefix("sqlite:")).unwrap_or(text);
        if path.is_empty() || path.contains("://") {
            return Err(StoreError::Address("knows only files (SQLite) and postgres://…".into()));
        }
        Ok(Self::Sqlite(PathBuf::from(path)))
    }

    /// The engine's name, for people.
    #[must_use]
    pub fn engine(&self) -> &'static str {
        match self {
            Self::Sqlite(_) => "SQLite",
            Self::Postgres(_) => "PostgreSQL",
        }
    }
}

impl std::fmt::Debug for Address {
    /// Never shows a password.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Sqlite(path) => write!(f, "Sqlite({})", path.display()),
            Self::Postgres(_) => write!(f, "Postgres(…)"),
        }
    }
}
