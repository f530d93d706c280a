//! A clock that moves only when told to.

use std::sync::atomic::{AtomicI64, Ordering};

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// A clock that stands still until a test moves it. Shared between threads.
#[derive(Debug)]
pub struct FakeClock(AtomicI64);

impl FakeClock {
    /// Noon UTC of that day.
    #[must_use]
    pub fn at(day: Date) -> Self {
        Self(AtomicI64::new(noon(day).as_second()))
    }

    /// The instant.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        Timestamp::from_second(self.0.load(Ordering::SeqCst)).expect("an instant that was an instant")
    }

    /// The civil date in UTC.
    #[must_use]
    pub fn today(&self) -> Date {
        self.now().to_zoned(TimeZone::UTC).date()
    }

    /// Moves on.
    pub fn advance_seconds(&self, seconds: i64) {
        self.0.fetch_add(seconds, Ordering::SeqCst);
    }

    /// Moves on by whole days.
    pub fn advance_days(&self, days: i64) {
        self.advance_seconds(days * 86_400);
    }
}

/// Noon UTC of a day.
#[must_use]
pub fn noon(day: Date) -> Timestamp {
    day.at(12, 0, 0, 0).to_zoned(TimeZone::UTC).expect("a day within time").timestamp()
}
