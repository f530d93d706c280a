//! The history: an append-only Merkle log (RFC 6962 hashing) over what is stored, with signed checkpoints.

pub(crate) mod encoding;
pub(crate) mod note;
pub(crate) mod proof;
pub(crate) mod sequencer;
pub mod tree;
pub(crate) mod verify;

#[cfg(test)]
mod tests;
