//! The law as rules: packs of typed functions, one module an article; parameters and scenarios beside them.
//!
//! Rules state what they need as input types of their own (`facts`); they know no case, no store and no clock.

pub mod acts;
mod apr_2024;
mod case;
pub mod case_law;
mod codes;
pub mod criteria;
mod engine;
mod eurodac_2024;
pub mod explain;
pub mod facts;
mod gates;
mod liberty;
pub mod matrix;
mod mutual_recognition;
pub mod parameters;
pub mod proposal;
mod rbpr_2024;
mod rcd_2024;
mod rd_2008;
mod rr_2026;
mod says;
pub mod scenarios;
mod sis_2018;
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
    let packs = [
        rd_2008::KNOWN_GAPS,
        rbpr_2024::KNOWN_GAPS,
        apr_2024::KNOWN_GAPS,
        rcd_2024::KNOWN_GAPS,
        sis_2018::KNOWN_GAPS,
        eurodac_2024::KNOWN_GAPS,
        mutual_recognition::KNOWN_GAPS,
        rr_2026::KNOWN_GAPS,
    ];
    packs.into_iter().flatten().copied()
}
