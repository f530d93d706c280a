//! The state of the server: the installation, its settings, and the bounded pool on which blocking work runs.

use std::sync::Arc;

use application::{Nostos, Problem};
use tokio::sync::Semaphore;

use super::checking::Checking;
use crate::view::frame::House;

/// Settings of the server.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Whether cookies are sent over TLS only. False only for a demonstration on the loopback address.
    pub secure_cookies: bool,
    /// Accounts that the demonstration offers by one click: login, name, role code. Empty everywhere else.
    pub demo_accounts: Vec<(String, String, String)>,
}

/// What handlers are given.
#[derive(Clone)]
pub struct App {
    inner: Arc<Inner>,
}

struct Inner {
    nostos: Nostos,
    house: Arc<House>,
    settings: Settings,
    checking: Arc<Checking>,
    /// Reads and writes at once; more wait in line instead of exhausting threads and memory.
    work: Semaphore,
    /// Password checks at once: each needs 19 MiB.
    passwords: Semaphore,
}

const WORK_AT_ONCE: usize = 64;
const PASSWORDS_AT_ONCE: usize = 4;

impl App {
    /// An application over an installation.
    #[must_use]
    pub fn new(nostos: Nostos, settings: Settings) -> Self {
        let house = Arc::new(House::of(&nostos, !settings.demo_accounts.is_empty()));
        let inner = Inner {
            nostos,
            house,
            settings,
            checking: Arc::default(),
            work: Semaphore::new(WORK_AT_ONCE),
            passwords: Semaphore::new(PASSWORDS_AT_ONCE),
        };
        Self { inner: Arc::new(inner) }
    }

    /// What the frame of every page needs.
    #[must_use]
    pub fn house(&self) -> Arc<House> {
        Arc::clone(&self.inner.house)
    }

    /// The verification of the history in this process.
    #[must_use]
    pub fn checking(&self) -> Arc<Checking> {
        Arc::clone(&self.inner.checking)
    }

    /// The settings.
    #[must_use]
    pub fn settings(&self) -> &Settings {
        &self.inner.settings
    }

    /// The installation, for questions that are answered without waiting; all else goes through [`Self::run`].
    pub(super) fn nostos(&self) -> &Nostos {
        &self.inner.nostos
    }

    /// Runs blocking work on the pool and waits for its result.
    ///
    /// # Errors
    /// Whatever the work answers; a panic in it is a storage problem, told to the operator.
    pub async fn run<T, E>(&self, work: impl FnOnce(&Nostos) -> Result<T, E> + Send + 'static) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Problem> + Send + 'static,
    {
        let _turn = self.inner.work.acquire().await.map_err(|_| stopped())?;
        self.blocking(work).await
    }

    /// Runs a password check, of which only a few are done at once.
    ///
    /// # Errors
    /// Whatever the check answers.
    pub async fn run_password<T, E>(
        &self,
        work: impl FnOnce(&Nostos) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Problem> + Send + 'static,
    {
        let _turn = self.inner.passwords.acquire().await.map_err(|_| stopped())?;
        self.blocking(work).await
    }

    async fn blocking<T, E>(
        &self,
        work: impl FnOnce(&Nostos) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Problem> + Send + 'static,
    {
        let inner = Arc::clone(&self.inner);
        match tokio::task::spawn_blocking(move || work(&inner.nostos)).await {
            Ok(result) => result,
            Err(error) => {
                tracing::error!(%error, "work on a request did not finish");
                Err(stopped().into())
            }
        }
    }
}

fn stopped() -> Problem {
    Problem::Law("the server is stopping; try again".into())
}
