//! All SQL, once, in the subset both engines speak: one file a concern. Each file holds the statements and the
//! methods of [`crate::Database`] that use them.

mod account;
pub(crate) mod append;
mod case_row;
mod cases;
mod entry;
mod erase;
pub(crate) mod history;
mod law;
mod load;
mod log;
mod obligation;
mod operations;
mod oversight;
mod paged;
mod permission;
mod read_model;
mod search;
mod session;
mod setting;
mod statistics;
mod team;
mod worklist;
