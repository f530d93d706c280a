//! The chapter *recognition*: decisions of other states and their enforcement here.

pub mod command;
pub mod decide;
pub mod event;
pub mod evolve;
pub mod facts;
pub mod guard;
pub mod state;

pub use state::State;
