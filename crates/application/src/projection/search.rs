//! What a case is found by: every name in every script, date of birth, documents, case number.

use std::collections::BTreeSet;

use domain::{Case, PartialDate};
use store::SearchKey;

use crate::queries::cases::search_key;

/// The keys, once each, in a fixed order.
pub(super) fn keys(case: &Case) -> Vec<SearchKey> {
    let mut keys = BTreeSet::new();
    let mut add = |found: Vec<linkage::Key>| keys.extend(found.into_iter().map(search_key));
    for name in case.names() {
        let given = name.given.reveal().as_str();
        let family = name.family.as_ref().map_or("", |family| family.reveal().as_str());
        add(linkage::keys_for_name(&format!("{given} {family}")));
    }
    if let Some(birth) = case.birth() {
        add(birth_keys(*birth.date.reveal()));
    }
    let recorded = case.identity.documents.iter().map(|d| &d.value.number);
    for number in recorded.chain(case.travel.documents.iter().map(|d| &d.value.number)) {
        add(linkage::keys_for_document(number.reveal().as_str()));
    }
    add(linkage::keys_for_case_number(super::number(case)));
    keys.into_iter().collect()
}

/// What a date of birth, whole or in part, is found by.
fn birth_keys(date: PartialDate) -> Vec<linkage::Key> {
    let (year, month, day) = match date {
        PartialDate::Year(year) => (year, None, None),
        PartialDate::Month(year, month) => (year, Some(month), None),
        PartialDate::Day(day) => (day.year(), Some(day.month()), Some(day.day())),
    };
    linkage::keys_for_birth_date(year, month, day)
}
