//! The chapter *handling: who is responsible for the case*.

pub mod command;
pub mod decide;
pub mod event;
pub mod evolve;
pub mod facts;
pub mod state;

pub use state::State;
