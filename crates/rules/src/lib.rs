//! The law as rules: packs of typed functions, one module an article; parameters and scenarios beside them.
//!
//! Rules state what they need as input types of their own (`facts`); they know no case, no store and no clock.

pub mod acts;
mod apr_2024;
mod case;
pub mod case_law;
mod codes;
mod engine;
pub mod explain;
pub mod facts;
mod gates;
mod liberty;
pub mod matrix;
pub mod parameters;
pub mod proposal;
mod rcd_2024;
mod rd_2008;
mod rr_2026;
mod says;
pub mod scenarios;
mod timeline;
mod values;

pub use engine::{
    CatalogueEntry, LawError, LawInForce, Validity, applicable, assess, catalogue, reasons_to_apply,
};
pub use facts::{Facts, Sourced};
pub use gates::{GATES, Gate};
pub use proposal::Proposal;

/// Provisions of the enabled packs that no rule states yet, and why; a test holds that none of them is a rule.
pub fn known_gaps() -> impl Iterator<Item = (&'static str, &'static str)> {
    rd_2008::KNOWN_GAPS
        .iter()
        .chain(apr_2024::KNOWN_GAPS)
        .chain(rcd_2024::KNOWN_GAPS)
        .chain(rr_2026::KNOWN_GAPS)
        .copied()
}
