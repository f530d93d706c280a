//! The rows that lists answer with, under the application's name, and what is said of rules beside them.

use std::collections::HashMap;
use std::sync::LazyLock;

use law::Citation;
pub use store::{
    Account, BreakGlass, CaseFilter, CaseOrder, CaseRow, CaseloadRow, DueBucket, GapKind, ObligationRow,
    Page, Reading, Refusal, SavedView, SearchHit, SignedCheckpoint, Verified, WorkItem, WorklistCounts,
};

static CITATIONS: LazyLock<HashMap<&'static str, Citation>> =
    LazyLock::new(|| rules::catalogue().into_iter().map(|entry| (entry.rule, entry.citation)).collect());

/// Where a rule stands; none for a rule that this version does not know.
#[must_use]
pub fn citation_of(rule: &str) -> Option<&'static Citation> {
    CITATIONS.get(rule)
}

/// The rules named in a stored legal basis (`{"rules": [...]}`).
#[must_use]
pub fn rules_of(legal_basis: &str) -> Vec<String> {
    let parsed: Option<serde_json::Value> = serde_json::from_str(legal_basis).ok();
    let rules = parsed.as_ref().and_then(|value| value.get("rules")).and_then(serde_json::Value::as_array);
    rules.into_iter().flatten().filter_map(|rule| rule.as_str().map(str::to_owned)).collect()
}
