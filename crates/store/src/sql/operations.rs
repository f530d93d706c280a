//! What operators need: size, copies, health.

use crate::Database;
use crate::engine::{Engine, all, first};
use crate::error::StoreError;
use crate::sealing::files;
use crate::types::log::{Backlog, HealthCheck};
use std::path::Path;

/// More entries than this waiting for their place means that the sequencer does not run.
const WAITING: u64 = 10_000;

impl Database {
    /// How much the store holds.
    ///
    /// # Errors
    /// Storage errors.
    pub fn backlog(&self) -> Result<Backlog, StoreError> {
        let sql = "SELECT (SELECT COUNT(*) FROM case_head), (SELECT COUNT(*) FROM obligation),
                          (SELECT size FROM history_head WHERE id = 1), (SELECT COUNT(*) FROM history_pending)";
        let found = self.engine().read(|connection| {
            first(connection, sql, &[], |c| {
                Ok(Backlog {
                    cases: c.u64()?,
                    obligations: c.u64()?,
                    entries: c.u64()?,
                    unsequenced: c.u64()?,
                })
            })
        })?;
        found
            .map(|found| Backlog { entries: found.entries + found.unsequenced, ..found })
            .ok_or(StoreError::NotFound)
    }

    /// Whether the database lies in this process, so that a lookup by key takes microseconds and no journey: a
    /// server may then ask it without handing the question to another thread.
    #[must_use]
    pub fn is_embedded(&self) -> bool {
        matches!(self.engine(), Engine::Sqlite(_))
    }

    /// Statements run since this database was opened, by all threads of this process: what tests compare, so that
    /// no list asks more often when it grows longer.
    #[must_use]
    pub fn statements(&self) -> u64 {
        self.engine().statements()
    }

    /// Runs work whose writes need not be durable one by one, such as filling a demonstration with invented cases:
    /// on SQLite a power cut during it may lose the last commits, never consistency, and a killed process loses
    /// nothing. When this returns, everything written is durable and every later write is durable at once, as
    /// always. On PostgreSQL nothing changes.
    ///
    /// # Errors
    /// Those of the work; storage errors.
    pub fn relaxed<T, E: From<StoreError>>(&self, work: impl FnOnce() -> Result<T, E>) -> Result<T, E> {
        let Engine::Sqlite(sqlite) = self.engine() else { return work() };
        sqlite.be_strict(false)?;
        let outcome = work();
        sqlite.be_strict(true)?;
        outcome
    }

    /// Copies the database while it runs. The key files must be kept apart from the copy.
    ///
    /// # Errors
    /// [`StoreError::Unsupported`] on PostgreSQL; [`StoreError::File`] where the target exists; storage errors.
    pub fn backup(&self, to: &Path) -> Result<(), StoreError> {
        match self.engine() {
            Engine::Sqlite(sqlite) => sqlite.backup(to),
            Engine::Postgres(_) => Err(StoreError::Unsupported(
                "on PostgreSQL use the cluster's own tools (pg_basebackup with WAL archiving, or pg_dump)"
                    .into(),
            )),
        }
    }

    /// Looks for what an operator should know.
    ///
    /// # Errors
    /// Storage errors; what is not in order is an answer, not an error.
    pub fn doctor(&self) -> Result<Vec<HealthCheck>, StoreError> {
        let mut checks = vec![self.engine_check()?, self.sequencer_check()?, self.checkpoint_check()?];
        for name in [files::MASTER, files::HISTORY] {
            checks.push(self.key_file_check(name));
        }
        Ok(checks)
    }

    fn engine_check(&self) -> Result<HealthCheck, StoreError> {
        let (name, sql, wanted) = match self.engine() {
            Engine::Sqlite(_) => ("database.integrity", "PRAGMA quick_check(1)", "ok"),
            Engine::Postgres(_) => ("database.fsync", "SELECT current_setting('fsync')", "on"),
        };
        let found = self.engine().read(|connection| all(connection, sql, &[], |c| c.text()))?.join("; ");
        let healthy = found == wanted;
        let advice = match (healthy, self.engine()) {
            (true, _) => "in order".to_owned(),
            (false, Engine::Sqlite(_)) => format!("{found}; stop the program and restore a backup"),
            (false, Engine::Postgres(_)) => {
                "fsync is off: a power cut loses commands; switch it on".to_owned()
            }
        };
        Ok(HealthCheck { name, healthy, advice })
    }

    fn sequencer_check(&self) -> Result<HealthCheck, StoreError> {
        let waiting = self.backlog()?.unsequenced;
        let healthy = waiting < WAITING;
        let advice = if healthy {
            format!("{waiting} entries wait for their place")
        } else {
            format!("{waiting} entries wait for their place in the history; is a `nostos serve` running?")
        };
        Ok(HealthCheck { name: "history.sequencer", healthy, advice })
    }

    fn checkpoint_check(&self) -> Result<HealthCheck, StoreError> {
        let latest = self.latest_checkpoint()?;
        let advice = match &latest {
            Some(signed) => format!("last checkpoint at size {}", signed.head.size),
            None => {
                "no checkpoint yet; run `nostos history checkpoint` daily and keep it elsewhere".to_owned()
            }
        };
        Ok(HealthCheck { name: "history.checkpoint", healthy: latest.is_some(), advice })
    }

    fn key_file_check(&self, name: &'static str) -> HealthCheck {
        let folder = self.data_dir();
        if let Err(error) = files::read(folder, name) {
            return HealthCheck { name, healthy: false, advice: error.to_string() };
        }
        let open_to_others = files::readable_by_others(folder, name);
        let advice =
            if open_to_others { format!("others can read {name}: chmod 600") } else { "in order".to_owned() };
        HealthCheck { name, healthy: !open_to_others, advice }
    }
}
