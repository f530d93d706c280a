//! A document or letter of the case.

use jiff::civil::Date;
use maud::{Markup, html};

use super::icon::{self, Icon};
use crate::{Cx, dates, links, places};

/// A document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentCard {
    /// Id in addresses.
    pub id: String,
    /// Message key of its kind (`document-return-decision`).
    pub kind: String,
    /// Language it is written in.
    pub language: String,
    /// Its date.
    pub dated_on: Date,
    /// Size in bytes.
    pub bytes: u64,
    /// Pages, where known.
    pub pages: Option<u32>,
}

/// The card.
#[must_use]
pub fn card(cx: &Cx, document: &DocumentCard, case: &str) -> Markup {
    let size = dates::number(cx.locale, document.bytes.div_ceil(1024));
    html! {
        a.document href=(links::document(case, &document.id)) {
            (icon::of(Icon::Document))
            span {
                strong { (cx.t(&document.kind)) }
                span.muted {
                    (places::language(cx.locale, &document.language)) " · " (dates::short(cx.locale, document.dated_on))
                    " · PDF, " (size) " kB"
                    @if let Some(pages) = document.pages { " · " (cx.count("document-pages", u64::from(pages))) }
                }
            }
        }
    }
}

/// Samples.
#[must_use]
pub fn samples() -> Vec<(&'static str, DocumentCard)> {
    let card = |id: &str, kind: &str, language: &str, pages| DocumentCard {
        id: id.into(),
        kind: kind.into(),
        language: language.into(),
        dated_on: crate::samples::today(),
        bytes: 84_300,
        pages,
    };
    vec![
        ("decision", card("1", "document-return-decision", "nl", Some(3))),
        ("translation", card("2", "document-translation", "fa-AF", None)),
    ]
}
