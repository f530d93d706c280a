//! One file a command of the application. Commands on a case all pass through `record`.

pub mod account;
pub mod assign;
pub mod batch;
pub mod break_glass;
pub mod erase;
pub mod first_secrets;
pub mod law_change;
pub mod open;
pub mod own_account;
pub mod parameters;
#[cfg(test)]
mod parameters_tests;
pub mod reassess;
pub(crate) mod receipts;
pub mod record;
pub mod saved_view;
pub mod sign_in;
