//! The whole history of a case: everything recorded, refusals and corrections included.

use maud::{Markup, html};

use crate::components::basics::{Crumb, breadcrumbs, page_head};
use crate::components::case_ref::CaseRef;
use crate::components::event_line::{self, EventLine};
use crate::components::pagination::{self, Pagination};
use crate::{Shell, links, samples};
use jiff::civil::Date;

/// The page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistoryView {
    /// The case.
    pub case: CaseRef,
    /// Lines, latest first.
    pub events: Vec<EventLine>,
    /// Only what was known on that day; none: all.
    pub as_known_on: Option<Date>,
    /// Paging.
    pub paging: Pagination,
}

/// The history.
#[must_use]
pub fn page(shell: &Shell, view: &HistoryView) -> Markup {
    let cx = shell.cx();
    let title = cx.say("history-title", &[("case", view.case.number.as_str().into())]);
    let crumbs = [
        Crumb { text: cx.t("nav-cases"), href: Some(links::CASES.into()) },
        Crumb { text: view.case.number.clone(), href: Some(links::case(&view.case.id)) },
        Crumb { text: cx.t("case-history"), href: None },
    ];
    let main = html! {
        (breadcrumbs(&cx, &crumbs))
        (page_head(&title, Some(&cx.t("history-lead")), &html! {}))
        form.filters method="get" action=(links::history(&view.case.id)) data-auto="" {
            div.filter.labelled {
                label for="known-on" { (cx.t("history-known-on")) }
                input #known-on type="date" name="known-on" max=(shell.today) value=[view.as_known_on];
            }
            button.button.quiet.apply type="submit" { (cx.t("filters-apply")) }
            @if view.as_known_on.is_some() { a.clear href=(links::history(&view.case.id)) { (cx.t("history-known-now")) } }
        }
        ol.history { @for event in &view.events { (event_line::line(&cx, event, &view.case.id)) } }
        (pagination::line(&cx, &view.paging))
    };
    shell.page(&title, &main)
}

/// Samples.
#[must_use]
pub fn samples() -> Vec<(&'static str, HistoryView)> {
    let now = HistoryView {
        case: samples::case(0),
        events: samples::events(),
        as_known_on: None,
        paging: Pagination { from: 1, to: 5, total: 5, back: None, forward: None },
    };
    vec![("now", now.clone()), ("as known", HistoryView { as_known_on: Some(samples::today()), ..now })]
}
