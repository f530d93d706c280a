//! The chapter *detention* (RD Arts 15 to 18; RBPR Art. 5; RCD Art. 10).

pub mod command;
pub mod decide;
pub mod event;
pub mod evolve;
pub mod facts;
pub mod state;
#[cfg(test)]
mod tests;

pub use state::State;
