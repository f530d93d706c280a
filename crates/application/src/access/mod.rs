//! Who may do what and see what: one matrix, read by every command and every query.

pub mod actor;
pub mod matrix;
pub mod permission;

#[cfg(test)]
mod tests;
