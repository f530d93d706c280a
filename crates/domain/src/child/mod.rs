//! The chapter *best interests of the child, step by step (RD Arts 5(a), 10)*.

pub mod command;
pub mod decide;
pub mod event;
pub mod evolve;
pub mod facts;
pub mod state;

pub use state::State;
