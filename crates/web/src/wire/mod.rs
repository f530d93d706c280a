//! What comes in: the fields of a command, from a form or from JSON, checked against the one description that also
//! draws the form and writes the API's schema (`ui::forms`).

mod alerts;
mod child;
pub mod command;
mod decision;
mod departure;
mod detention;
pub mod fields;
mod identity;
mod measures;
mod opening;
mod safeguards;
pub mod schema;
mod stay;

#[cfg(test)]
mod tests;

pub use command::{Context, Mistakes, command};
pub use fields::{Fields, Mistake};
pub use opening::opening;
