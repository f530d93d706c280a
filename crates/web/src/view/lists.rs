//! Lists: cases as rows, filters that stay in the address, paging.

use application::queries::lists::CaseRow;
use jiff::civil::Date;
use ui::components::filter_bar::{Filter, FilterBar, FilterLabel, FilterOption};
use ui::components::pagination::Pagination;
use ui::pages::cases::CaseRow as Row;

use super::entry::Names;
use super::obligation::case_ref;
use crate::http::error::encoded;

/// A case as a row.
#[must_use]
pub fn case_row(case: &CaseRow, names: &Names) -> Row {
    let act = case.next_obligation.as_deref().and_then(|next| next.rsplit('/').next());
    Row {
        case: case_ref(case),
        nationality: (!case.citizenship.is_empty()).then(|| case.citizenship.clone()),
        stage: case.stage.clone(),
        next: act.map(|act| (act.to_owned(), case.next_due_on)),
        waits_until: case.reassess_on,
        officer: case.officer.map(|officer| names.name(officer)),
        opened_on: case.opened_on,
    }
}

/// Query of an address: the pairs that say something, in order.
#[must_use]
pub fn query(path: &str, pairs: &[(&str, &str)]) -> String {
    let said: Vec<String> = pairs
        .iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| format!("{name}={}", encoded(value)))
        .collect();
    if said.is_empty() { path.to_owned() } else { format!("{path}?{}", said.join("&")) }
}

/// The paging line of a list that is walked by cursor: the next page, and back to the first.
#[must_use]
pub fn paging(
    path: &str,
    pairs: &[(&str, &str)],
    rows: usize,
    total: u64,
    next: Option<&str>,
    first: bool,
) -> Pagination {
    let with = |after: &str| {
        let mut all: Vec<(&str, &str)> = pairs.to_vec();
        all.push(("after", after));
        query(path, &all)
    };
    Pagination {
        from: u64::from(rows > 0),
        to: rows as u64,
        total,
        back: (!first).then(|| query(path, pairs)),
        forward: next.map(with),
    }
}

/// A filter over codes that have messages `<prefix>-<code>`.
#[must_use]
pub fn code_filter(name: &str, label: &str, chosen: &str, prefix: &str, codes: &[&str]) -> Filter {
    let option = |code: &&str| FilterOption {
        value: (*code).to_owned(),
        label: FilterLabel::Said(ui::Msg::new(format!("{prefix}-{code}"))),
        count: None,
    };
    Filter {
        name: name.to_owned(),
        label: label.to_owned(),
        chosen: chosen.to_owned(),
        options: codes.iter().map(option).collect(),
    }
}

/// A filter over countries.
#[must_use]
pub fn country_filter(name: &str, label: &str, chosen: &str, codes: &[&str]) -> Filter {
    let option = |code: &&str| FilterOption {
        value: (*code).to_owned(),
        label: FilterLabel::Country((*code).to_owned()),
        count: None,
    };
    Filter {
        name: name.to_owned(),
        label: label.to_owned(),
        chosen: chosen.to_owned(),
        options: codes.iter().map(option).collect(),
    }
}

/// A filter over names.
#[must_use]
pub fn name_filter(name: &str, label: &str, chosen: &str, options: Vec<(String, String)>) -> Filter {
    Filter {
        name: name.to_owned(),
        label: label.to_owned(),
        chosen: chosen.to_owned(),
        options: options
            .into_iter()
            .map(|(value, text)| FilterOption { value, label: FilterLabel::Name(text), count: None })
            .collect(),
    }
}

/// The filters of a list.
#[must_use]
pub fn bar(action: &str, filters: Vec<Filter>, keep: &[(&str, &str)]) -> FilterBar {
    FilterBar {
        action: action.to_owned(),
        filters,
        keep: keep
            .iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect(),
        may_save: true,
    }
}

/// Days between two dates, none when the second lies before the first.
#[must_use]
pub fn days_between(from: Date, to: Date) -> u64 {
    let span = from.until((jiff::Unit::Day, to));
    span.ok().and_then(|span| u64::try_from(span.get_days()).ok()).unwrap_or(0)
}
