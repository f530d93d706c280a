//! The chapter *Eurodac*: what was transmitted to Eurodac. Nothing is sent from here.

pub mod command;
pub mod decide;
pub mod event;
pub mod evolve;
pub mod facts;
pub mod guard;
pub mod state;

pub use state::State;
