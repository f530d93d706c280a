//! Paging of long lists, by cursor: first, back, forward; says what is shown.

use maud::{Markup, html};

use super::icon::{self, Icon};
use crate::{Cx, dates};

/// A page of a list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Pagination {
    /// Number of the first row shown, from 1; 0 when nothing is shown.
    pub from: u64,
    /// Number of the last row shown.
    pub to: u64,
    /// Rows in all.
    pub total: u64,
    /// Address of the page before.
    pub back: Option<String>,
    /// Address of the page after.
    pub forward: Option<String>,
}

/// The paging line.
#[must_use]
pub fn line(cx: &Cx, page: &Pagination) -> Markup {
    let number = |n: u64| crate::Arg::Text(dates::number(cx.locale, n));
    html! {
        nav.paging aria-label=(cx.t("paging")) {
            p { (cx.say("paging-shown", &[("from", number(page.from)), ("to", number(page.to)), ("total", number(page.total))])) }
            @if let Some(href) = &page.back { a.button rel="prev" href=(href) { (icon::of(Icon::Back)) (cx.t("paging-back")) } }
            @if let Some(href) = &page.forward { a.button rel="next" href=(href) { (cx.t("paging-forward")) (icon::of(Icon::Forward)) } }
        }
    }
}
