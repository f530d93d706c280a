//! The chapter *stay: how the case came about and what is known of the right to stay*.

pub mod command;
pub mod decide;
pub mod event;
pub mod evolve;
pub mod facts;
pub mod state;

pub use state::State;
