//! Articles 15 to 17 follow with the detention chapter. Until then nobody deprived of liberty is removed from here.

use law::LegalAct::CarryOutRemoval;

use super::rule;
use crate::case::Case;
use crate::engine::Rule;
use crate::says::{Says, not_established};

pub(super) static RULES: &[Rule] = &[rule(
    "RD-15-PENDING",
    ("15", ""),
    "Detained persons: rules on detention are not in this version",
    &[CarryOutRemoval],
    &["detention-rules-missing"],
    rd_15_pending_detained_persons_are_not_removed_here,
)];

/// Lawfulness of detention cannot be established without Articles 15 to 17, so removal from it is not either.
fn rd_15_pending_detained_persons_are_not_removed_here(case: &Case<'_>, says: &mut Says) {
    if !case.active() {
        return;
    }
    if let Some(since) = case.facts.detained_since.filter(|d| d.value <= case.today) {
        says.on(
            CarryOutRemoval,
            not_established("detention-rules-missing", "detention-lawful").date("detained-since", since),
        );
    }
}
