//! Search results: persons and cases by any part of any name in any script, date of birth, document or number.

use maud::{Markup, html};

use super::cases::{self, CaseRow};
use crate::components::basics::{self, page_head};
use crate::components::pagination::{self, Pagination};
use crate::{Msg, Shell, links};

/// The page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SearchView {
    /// What was asked.
    pub query: String,
    /// Cases found, best first.
    pub rows: Vec<CaseRow>,
    /// For each row, why it was found (`match-name`, `match-document`), in the same order.
    pub because: Vec<Msg>,
    /// Cases that match but that this officer may not see.
    pub withheld: u64,
    /// Whether this officer may ask for emergency access to a case outside the office's scope.
    pub emergency: bool,
    /// Paging.
    pub paging: Pagination,
}

/// The results.
#[must_use]
pub fn page(shell: &Shell, view: &SearchView) -> Markup {
    let cx = shell.cx();
    let title = cx.t("search-title");
    let main = html! {
        (page_head(&title, None, &html! {}))
        form.search.large action=(links::SEARCH) method="get" {
            label for="search-main" { (cx.t("search-label")) }
            div.search-line {
                input #search-main type="search" name="q" value=(view.query) dir="auto" aria-describedby="search-main-hint";
                button.button.main type="submit" { (cx.t("search-submit")) }
            }
            p.hint #search-main-hint { (cx.t("search-explained")) }
        }
        @if view.query.is_empty() {} @else if view.rows.is_empty() {
            (basics::empty(&cx.say("search-empty", &[("query", view.query.as_str().into())]), &html! { p { (cx.t("search-empty-hint")) } @if view.emergency { (basics::emergency(&cx, &emergency_link(&view.query))) } }))
        } @else {
            (cases::rows(&cx, &view.rows))
            ul.because { @for (row, why) in view.rows.iter().zip(&view.because) { li { bdi { (row.case.number) } ": " (cx.msg(why)) } } }
            (pagination::line(&cx, &view.paging))
        }
        @if view.withheld > 0 { p.withheld-inline { (crate::components::icon::of(crate::components::icon::Icon::Locked)) (cx.count("search-withheld", view.withheld)) } }
    };
    shell.page(&title, &main)
}

/// The entrance to emergency access; a number of a case that was searched for is carried over.
fn emergency_link(query: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '-';
    let number = query.contains('-') && query.chars().all(plain) && query.chars().any(|c| c.is_ascii_digit());
    if number { format!("{}?number={query}", links::EMERGENCY) } else { links::EMERGENCY.to_owned() }
}

/// Samples: found, nothing, nothing asked.
#[must_use]
pub fn samples() -> Vec<(&'static str, SearchView)> {
    let rows: Vec<CaseRow> = cases::sample_rows().into_iter().take(2).collect();
    let found = SearchView {
        query: "رحیمی".into(),
        because: vec![Msg::new("match-name").with("name", "احمد رحیمی".into()), Msg::new("match-document")],
        paging: Pagination { from: 1, to: 2, total: 2, back: None, forward: None },
        rows,
        withheld: 1,
        emergency: false,
    };
    let none = SearchView {
        query: "Xyz".into(),
        rows: Vec::new(),
        because: Vec::new(),
        withheld: 0,
        emergency: true,
        ..found.clone()
    };
    vec![
        ("found", found),
        ("nothing", none.clone()),
        ("not asked", SearchView { query: String::new(), ..none }),
    ]
}
