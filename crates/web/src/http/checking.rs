//! The verification of the history while it runs: longer than a request may take, so it runs beside them, and pages ask
//! how far it is. Of this process; the result is kept in the database, for every process.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

/// How far a verification is.
#[derive(Debug, Default)]
pub struct Checking {
    running: AtomicBool,
    failed: AtomicBool,
    done: AtomicU64,
    total: AtomicU64,
}

impl Checking {
    /// Begins; false: one is running already.
    pub fn begin(&self) -> bool {
        if self.running.swap(true, Ordering::SeqCst) {
            return false;
        }
        self.failed.store(false, Ordering::SeqCst);
        self.at(0, 0);
        true
    }

    /// Tells how many entries of how many are verified.
    pub fn at(&self, done: u64, total: u64) {
        self.done.store(done, Ordering::Relaxed);
        self.total.store(total, Ordering::Relaxed);
    }

    /// Ends, with a result or without one.
    pub fn end(&self, held_up: bool) {
        self.failed.store(held_up, Ordering::SeqCst);
        self.running.store(false, Ordering::SeqCst);
    }

    /// How many entries of how many, while one is running.
    #[must_use]
    pub fn progress(&self) -> Option<(u64, u64)> {
        let running = self.running.load(Ordering::SeqCst);
        running.then(|| (self.done.load(Ordering::Relaxed), self.total.load(Ordering::Relaxed)))
    }

    /// Whether the last one of this process ended without a result.
    #[must_use]
    pub fn failed(&self) -> bool {
        self.failed.load(Ordering::SeqCst)
    }
}
