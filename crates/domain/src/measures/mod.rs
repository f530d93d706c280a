//! The chapter *less coercive measures (RD Arts 7(3), 9(3), 8(1))*.

pub mod command;
pub mod decide;
pub mod event;
pub mod evolve;
pub mod facts;
pub mod state;

pub use state::State;
