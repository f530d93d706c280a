//! From what the application answers to what the interface shows. No decisions here: only names, addresses, order.

pub mod access_words;
pub mod alerts;
pub mod case;
pub mod chapter;
pub mod details;
pub mod detention;
pub mod entry;
pub mod frame;
pub mod journey;
pub mod lists;
pub mod obligation;
mod protection;
