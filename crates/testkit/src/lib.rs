//! For tests only: a fake clock, ids from numbers, samples of every command and event, builders of histories, and
//! streams of commands from a seed. Never shipped.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test kit: a sample that cannot be built must stop the test that asked for it"
)]

pub mod alert_samples;
pub mod builder;
mod child_story;
pub mod clock;
pub mod detention;
pub mod protective;
pub mod random;
pub mod samples;
pub mod stream;
pub mod values;

pub use builder::{CaseBuilder, a_case, event_of};
pub use clock::FakeClock;
pub use random::Random;
pub use samples::{command_samples, event_samples, samples_on};
pub use stream::{Step, Story, command_stream, story};
