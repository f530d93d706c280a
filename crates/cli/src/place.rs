//! Where an installation lies, and opening it: database, keys, authority, clock and source of ids, wired together.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context as _, anyhow, bail};
use application::nostos::Authority;
use application::ports::{SystemClock, SystemSecrets};
use application::{Clock, Nostos, Problem, Secrets};
use store::{Address, Database, Setup, StoreError};

use crate::zone;

/// Where an installation lies.
#[derive(Debug, Clone)]
pub struct Place {
    setup: Setup,
}

/// An open installation.
pub struct Installation {
    /// It.
    pub nostos: Nostos,
    /// Its clock, in the authority's time zone.
    pub clock: Arc<dyn Clock>,
    /// Its source of ids.
    pub secrets: Arc<dyn Secrets>,
}

impl Place {
    /// From the arguments.
    ///
    /// # Errors
    /// An address that cannot be understood.
    pub fn new(data: PathBuf, database: Option<&str>) -> anyhow::Result<Self> {
        let address = match database {
            Some(text) => Address::parse(text)?,
            None => Address::in_folder(&data),
        };
        Ok(Self { setup: Setup { address, data_dir: data } })
    }

    /// The data folder.
    #[must_use]
    pub fn data(&self) -> &Path {
        &self.setup.data_dir
    }

    /// Where the database is.
    #[must_use]
    pub const fn address(&self) -> &Address {
        &self.setup.address
    }

    /// Creates database and keys where they are missing.
    ///
    /// # Errors
    /// Storage failed, or the keys of an existing database are missing.
    pub fn create(&self) -> anyhow::Result<Database> {
        Ok(Database::init(&self.setup, utc()?.now())?)
    }

    /// Whether there is a database with an authority.
    ///
    /// # Errors
    /// Storage failed, or the database is of another version.
    pub fn is_set_up(&self) -> anyhow::Result<bool> {
        if self.is_missing() {
            return Ok(false);
        }
        match Database::open(&self.setup) {
            Ok(database) => match Authority::of(&database) {
                Ok(_) => Ok(true),
                Err(Problem::NotFound { .. }) => Ok(false),
                Err(problem) => Err(problem.into()),
            },
            Err(StoreError::NeedsMigration { found: 0, .. }) => Ok(false),
            Err(error) => Err(advised(error)),
        }
    }

    /// Opens the database without any secret.
    ///
    /// # Errors
    /// There is none, it is of another version, storage failed.
    pub fn open_without_keys(&self) -> anyhow::Result<Database> {
        self.must_exist()?;
        Database::open_without_keys(&self.setup).map_err(|error| self.told(error))
    }

    /// Opens the installation; brings an older database up to date where asked to.
    ///
    /// # Errors
    /// There is none, it is of another version, the keys are missing, storage failed.
    pub fn open(&self, migrate: bool) -> anyhow::Result<Installation> {
        self.must_exist()?;
        let database = match Database::open(&self.setup) {
            Err(StoreError::NeedsMigration { found, .. }) if migrate && found > 0 => {
                Database::migrate(&self.setup, utc()?.now(), false)?;
                Database::open(&self.setup)
            }
            other => other,
        };
        let database = database.map_err(|error| self.told(error))?;
        let authority = match Authority::of(&database) {
            Err(Problem::NotFound { .. }) => bail!("{}", self.nothing_here()),
            other => other?,
        };
        Installation::over(database, authority)
    }

    fn is_missing(&self) -> bool {
        matches!(&self.setup.address, Address::Sqlite(path) if !path.exists())
    }

    fn must_exist(&self) -> anyhow::Result<()> {
        if self.is_missing() { Err(anyhow!(self.nothing_here())) } else { Ok(()) }
    }

    fn nothing_here(&self) -> String {
        format!(
            "there is no installation in {}; run `nostos init`, `nostos demo`, or name \
             the folder with --data",
            self.setup.data_dir.display()
        )
    }

    fn told(&self, error: StoreError) -> anyhow::Error {
        match error {
            StoreError::NeedsMigration { found: 0, .. } => anyhow!(self.nothing_here()),
            other => advised(other),
        }
    }
}

impl Installation {
    /// Wires an installation over an open database with the computer's clock and randomness.
    ///
    /// # Errors
    /// The law or the time zone of the state is not known.
    pub fn over(database: Database, authority: Authority) -> anyhow::Result<Self> {
        let name = zone::of_state(&authority.state)
            .with_context(|| format!("the time zone of {} is not known", authority.state))?;
        let clock: Arc<dyn Clock> = Arc::new(
            SystemClock::in_zone(name).with_context(|| format!("the time zone {name} is not known"))?,
        );
        let secrets: Arc<dyn Secrets> = Arc::new(SystemSecrets);
        let nostos = Nostos::new(database, authority, Arc::clone(&clock), Arc::clone(&secrets))?;
        Ok(Self { nostos, clock, secrets })
    }
}

/// The computer's clock before an authority is known.
fn utc() -> anyhow::Result<SystemClock> {
    Ok(SystemClock::in_zone("UTC")?)
}

/// A storage error with what to do, where the error itself cannot know it.
fn advised(error: StoreError) -> anyhow::Error {
    match error {
        StoreError::NeedsMigration { found, needed } => anyhow!(
            "the database has schema {found}, this program needs {needed}; take a backup, then run `nostos serve \
             --migrate`"
        ),
        other => other.into(),
    }
}
