//! The `nostos` command.
fn main() {}
