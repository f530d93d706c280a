//! The chapter *identity: who the person is*.

pub mod command;
mod country_codes;
pub mod decide;
pub mod event;
pub mod evolve;
pub mod facts;
pub mod machine_readable_zone;
pub mod state;

pub use state::State;

#[cfg(test)]
mod tests;
