//! The chapter *border procedure*: the return border procedure of Regulation (EU) 2024/1349.

pub mod command;
pub mod decide;
pub mod event;
pub mod evolve;
pub mod facts;
pub mod guard;
pub mod state;

pub use state::State;
