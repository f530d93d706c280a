//! A bar with its number: for caseloads. Drawn as SVG, so that no inline style is needed.

use maud::{Markup, html};

use crate::{Cx, dates};

/// A bar of one or two parts on a common scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bar {
    /// The figure.
    pub value: u64,
    /// The part of it that is overdue or old.
    pub part: u64,
    /// The figure that fills the whole width.
    pub scale: u64,
}

/// The number and its bar. `label` says in words what is shown, for those who do not see the bar.
#[must_use]
pub fn bar(cx: &Cx, bar: Bar, label: &str) -> Markup {
    let per_mille = |n: u64| n.saturating_mul(1000).checked_div(bar.scale.max(1)).unwrap_or(0).min(1000);
    html! {
        span.bar {
            span.bar-number { (dates::number(cx.locale, bar.value)) }
            svg viewBox="0 0 1000 10" preserveAspectRatio="none" role="img" aria-label=(label) {
                rect.bar-all x="0" y="0" height="10" width=(per_mille(bar.value)) {}
                rect.bar-part x="0" y="0" height="10" width=(per_mille(bar.part)) {}
            }
        }
    }
}
