//! Opening a database: engine by address, keys from the data folder, schema checked.

use crate::address::Address;
use crate::engine::postgres::Postgres;
use crate::engine::sqlite::Sqlite;
use crate::engine::{Engine, first};
use crate::error::StoreError;
use crate::migrate;
use crate::sealing::keys::KeyRing;
use crate::sealing::{self, entropy, files};
use crate::types::log::MigrationStep;
use ed25519_dalek::SigningKey;
use jiff::Timestamp;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Weak};
use std::time::Duration;

/// How often entries that wait on PostgreSQL get their place.
const SEQUENCER_TICK: Duration = Duration::from_millis(250);
/// Setting: name of this installation's history.
pub(crate) const ORIGIN: &str = "history.origin";
/// Setting: public key of this installation's checkpoints.
pub(crate) const VERIFIER: &str = "history.verifier";
/// Setting: something sealed by the master key, to recognise the right one.
const KEY_CHECK: &str = "key.check";

/// How to open a database.
#[derive(Debug, Clone)]
pub struct Setup {
    /// Where the database is.
    pub address: Address,
    /// Folder of the key files (`master.key`, `history.key`).
    pub data_dir: PathBuf,
}

/// An open database; cheap to clone and to share between threads. Its methods block.
#[derive(Clone)]
pub struct Database {
    inner: Arc<Inner>,
}

pub(crate) struct Inner {
    pub engine: Engine,
    pub keys: Option<KeyRing>,
    pub data_dir: PathBuf,
}

impl std::fmt::Debug for Database {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Database")
    }
}

impl Database {
    /// Creates the data folder, the key files (readable by the owner alone) and the schema; harmless where they
    /// exist.
    ///
    /// # Errors
    /// [`StoreError::KeyFile`] where the database exists and its key files are not in this folder; storage and file
    /// errors.
    pub fn init(setup: &Setup, now: Timestamp) -> Result<Self, StoreError> {
        std::fs::create_dir_all(&setup.data_dir)?;
        let engine = open_engine(&setup.address, true)?;
        migrate::run(&engine, now, false)?;
        let inner = Inner { engine, keys: None, data_dir: setup.data_dir.clone() };
        let fresh = Self { inner: Arc::new(inner) };
        if fresh.setting(KEY_CHECK)?.is_none() {
            fresh.found_installation(&setup.data_dir)?;
        }
        drop(fresh);
        Self::open(setup)
    }

    /// Makes keys and name of a new installation.
    fn found_installation(&self, folder: &Path) -> Result<(), StoreError> {
        files::create(folder, files::MASTER)?;
        files::create(folder, files::HISTORY)?;
        let signing = SigningKey::from_bytes(&*files::read(folder, files::HISTORY)?);
        let name: [u8; 8] = entropy::bytes()?;
        let origin = format!("nostos/{}", hex(&name));
        self.save_setting(ORIGIN, &origin)?;
        self.save_setting(VERIFIER, &crate::history::note::verifier_key(&origin, &signing))?;
        let master = files::read(folder, files::MASTER)?;
        self.save_setting(KEY_CHECK, &hex(&sealing::seal(&master, b"key check", b"nostos")?))
    }

    /// Opens an existing database.
    ///
    /// # Errors
    /// [`StoreError::NeedsMigration`], [`StoreError::NewerSchema`], [`StoreError::MigrationChanged`],
    /// [`StoreError::KeyFile`], storage errors.
    pub fn open(setup: &Setup) -> Result<Self, StoreError> {
        let engine = open_engine(&setup.address, false)?;
        migrate::check(&engine)?;
        check_master_key(&engine, &setup.data_dir)?;
        let keys = Some(KeyRing::new(files::read(&setup.data_dir, files::MASTER)?));
        let inner = Arc::new(Inner { engine, keys, data_dir: setup.data_dir.clone() });
        if matches!(inner.engine, Engine::Postgres(_)) {
            start_sequencer(Arc::downgrade(&inner))?;
        }
        Ok(Self { inner })
    }

    /// Opens an existing database without any secret: enough to verify the history, to prove, to read lists of
    /// metadata; whatever needs a key answers [`StoreError::KeyFile`].
    ///
    /// # Errors
    /// As [`Self::open`], but for the keys.
    pub fn open_without_keys(setup: &Setup) -> Result<Self, StoreError> {
        let engine = open_engine(&setup.address, false)?;
        migrate::check(&engine)?;
        Ok(Self { inner: Arc::new(Inner { engine, keys: None, data_dir: setup.data_dir.clone() }) })
    }

    /// Brings the schema up to date; a dry run only tells what would be done.
    ///
    /// # Errors
    /// [`StoreError::NewerSchema`], [`StoreError::MigrationChanged`], storage errors.
    pub fn migrate(setup: &Setup, now: Timestamp, dry_run: bool) -> Result<Vec<MigrationStep>, StoreError> {
        let engine = open_engine(&setup.address, !dry_run)?;
        migrate::run(&engine, now, dry_run)
    }

    pub(crate) fn engine(&self) -> &Engine {
        &self.inner.engine
    }

    pub(crate) fn keys(&self) -> Result<&KeyRing, StoreError> {
        self.inner.keys.as_ref().ok_or_else(|| StoreError::KeyFile("opened without keys".into()))
    }

    /// Folder of the key files.
    #[must_use]
    pub fn data_dir(&self) -> &Path {
        &self.inner.data_dir
    }
}

fn open_engine(address: &Address, create: bool) -> Result<Engine, StoreError> {
    Ok(match address {
        Address::Sqlite(path) => Engine::Sqlite(Sqlite::open(path, create)?),
        Address::Postgres(url) => Engine::Postgres(Postgres::open(url)?),
    })
}

fn check_master_key(engine: &Engine, folder: &Path) -> Result<(), StoreError> {
    let sql = "SELECT value FROM setting WHERE setting_key = ?1";
    let kept = engine.read(|connection| first(connection, sql, &[KEY_CHECK.into()], |c| c.text()))?;
    let sealed = kept.as_deref().and_then(unhex).ok_or_else(|| {
        StoreError::Damaged("the database was not set up completely; run `nostos init` again".into())
    })?;
    let master = files::read(folder, files::MASTER)?;
    sealing::open(&master, b"key check", &sealed).map(drop).map_err(|_| {
        StoreError::KeyFile(format!(
            "{} does not belong to this database; put back the one that does (on a further node: copy both key files)",
            folder.join(files::MASTER).display()
        ))
    })
}

/// Places what waits on PostgreSQL until the database is closed.
fn start_sequencer(inner: Weak<Inner>) -> Result<(), StoreError> {
    let tick = move || {
        loop {
            std::thread::sleep(SEQUENCER_TICK);
            let Some(inner) = inner.upgrade() else { return };
            // A failure is met again at the next tick; `doctor` shows what waits for long.
            let _ = crate::sql::history::sequence(&inner.engine);
        }
    };
    let thread = std::thread::Builder::new().name("store-sequencer".into()).spawn(tick);
    thread.map(drop).map_err(|error| StoreError::Engine(error.to_string()))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    let (pairs, rest) = text.as_bytes().as_chunks::<2>();
    let byte = |pair: &[u8; 2]| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok();
    if rest.is_empty() { pairs.iter().map(byte).collect() } else { None }
}
