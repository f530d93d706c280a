//! The law as rules: packs of typed functions, one module an article; parameters and scenarios beside them.
//!
//! Rules state what they need as input types of their own (`facts`); they know no case, no store and no clock.

pub mod acts;
pub mod facts;
pub mod parameters;
pub mod proposal;

pub use facts::{Facts, Sourced};
pub use proposal::Proposal;
