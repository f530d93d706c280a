//! Finding the same person: names, numbers and dates made comparable, whatever script and spelling they come in.
//!
//! Nothing here decides that two persons are one: it only says where to look. Every function is pure.
//!
//! [`keys_for_name`] gives what is stored with a name, [`terms_for_query`] what a searcher's words must share with
//! it. The same function prepares both sides, so that they cannot drift apart.

mod keys;
mod normalise;
mod number;
mod query;
mod script;
mod sound;
#[cfg(test)]
mod tests;

pub use keys::{Key, KeyKind, MAX_KEYS_PER_NAME, keys_for_name};
pub use normalise::normalise;
pub use number::{keys_for_birth_date, keys_for_case_number, keys_for_document};
pub use query::{MAX_TERMS, PartialDate, QueryPart, classify_query, keys_for_query, terms_for_query};
pub use script::{Script, latin};
pub use sound::sounds;
