//! The chapter *safeguards (RD Art. 5, 10)*.

pub mod command;
pub mod decide;
pub mod event;
pub mod evolve;
pub mod facts;
pub mod pending;
pub mod state;

pub use state::State;
