//! The two doors through which the world enters: time and randomness. Nothing else in the product reads a clock or
//! draws a random number for itself.

use std::sync::Mutex;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use uuid::Uuid;

/// Tells the time. `today` is the civil date of the authority, which counts in law.
pub trait Clock: Send + Sync {
    /// The instant.
    fn now(&self) -> Timestamp;
    /// The authority's time zone.
    fn zone(&self) -> TimeZone;
    /// The civil date of the authority at that instant.
    fn today(&self) -> Date {
        self.now().to_zoned(self.zone()).date()
    }
}

/// The computer's clock, read in the authority's time zone.
#[derive(Debug, Clone)]
pub struct SystemClock {
    zone: TimeZone,
}

impl SystemClock {
    /// A clock for an authority in that time zone (`Europe/Amsterdam`).
    ///
    /// # Errors
    /// The zone is not known on this machine.
    pub fn in_zone(name: &str) -> Result<Self, jiff::Error> {
        Ok(Self { zone: TimeZone::get(name)? })
    }
}

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "this is the one place where the system's clock is read")]
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    fn zone(&self) -> TimeZone {
        self.zone.clone()
    }
}

/// A clock that is set by hand: for tests, and for the demonstration, which records a past year day by day.
#[derive(Debug)]
pub struct SetClock {
    at: Mutex<Timestamp>,
}

impl SetClock {
    /// A clock standing at an instant.
    #[must_use]
    pub const fn at(instant: Timestamp) -> Self {
        Self { at: Mutex::new(instant) }
    }

    /// Sets it to nine in the morning, UTC, of a day.
    pub fn set(&self, day: Date) {
        if let Ok(zoned) = day.at(9, 0, 0, 0).to_zoned(TimeZone::UTC) {
            *self.lock() = zoned.timestamp();
        }
    }

    /// Lets time pass.
    pub fn advance(&self, by: jiff::SignedDuration) {
        let mut at = self.lock();
        *at += by;
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Timestamp> {
        self.at.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

impl Clock for SetClock {
    fn now(&self) -> Timestamp {
        *self.lock()
    }

    fn zone(&self) -> TimeZone {
        TimeZone::UTC
    }
}

/// Draws ids and secrets.
pub trait Secrets: Send + Sync {
    /// A new id; ids drawn later sort later.
    fn id(&self) -> Uuid;
    /// Random bytes for tokens and keys.
    fn bytes(&self) -> [u8; 32];
}

/// The operating system's source of randomness.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemSecrets;

impl Secrets for SystemSecrets {
    #[expect(clippy::disallowed_methods, reason = "this is the one place where ids are drawn")]
    fn id(&self) -> Uuid {
        Uuid::now_v7()
    }

    fn bytes(&self) -> [u8; 32] {
        let mut bytes = [0_u8; 32];
        if let Err(error) = getrandom::fill(&mut bytes) {
            // Without randomness no secret can be made; going on would open every door.
            tracing::error!(%error, "the operating system gave no randomness");
            std::process::abort();
        }
        bytes
    }
}

/// Ids and secrets from a seed: the same run gives the same ids. Never for a real installation.
#[derive(Debug)]
pub struct SeededSecrets {
    state: Mutex<u64>,
}

impl SeededSecrets {
    /// From a seed.
    #[must_use]
    pub const fn new(seed: u64) -> Self {
        Self { state: Mutex::new(seed) }
    }

    fn next(&self) -> u64 {
        let mut state = self.state.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        // splitmix64: short, well studied, good enough for ids of a demonstration.
        *state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = *state;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }
}

impl Secrets for SeededSecrets {
    fn id(&self) -> Uuid {
        let (high, low) = (self.next(), self.next());
        uuid::Builder::from_random_bytes(((u128::from(high) << 64) | u128::from(low)).to_be_bytes())
            .into_uuid()
    }

    fn bytes(&self) -> [u8; 32] {
        let mut bytes = [0_u8; 32];
        for chunk in bytes.chunks_exact_mut(8) {
            chunk.copy_from_slice(&self.next().to_le_bytes());
        }
        bytes
    }
}
