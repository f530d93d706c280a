//! The chapter *return alert*: what was entered in the Schengen Information System, and what others asked about it.
//! Nothing is sent from here; an entry says that somebody did it at the national access point.

pub mod command;
pub mod decide;
pub mod event;
pub mod evolve;
pub mod facts;
pub mod guard;
pub mod state;

pub use state::State;
