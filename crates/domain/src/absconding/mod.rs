//! The chapter *risk of absconding (RD Art. 3(7))*.

pub mod command;
pub mod decide;
pub mod event;
pub mod evolve;
pub mod facts;
pub mod state;

pub use state::State;
