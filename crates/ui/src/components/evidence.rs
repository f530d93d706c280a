//! How well a fact is established: proof, prima facie evidence, claimed.

use maud::{Markup, html};

use crate::Cx;

/// Strength of evidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Evidence {
    /// Confirmed by the country or a genuine document.
    Confirmed,
    /// Indications, prima facie evidence.
    Presumed,
    /// The person says so.
    Claimed,
}

impl Evidence {
    /// All strengths, strongest first.
    pub const ALL: [Self; 3] = [Self::Confirmed, Self::Presumed, Self::Claimed];
}

/// The badge: a filled, half or empty disc and the word.
#[must_use]
pub fn badge(cx: &Cx, evidence: Evidence) -> Markup {
    let code = crate::law_text::code(&evidence);
    html! { span class={"badge evidence-" (code)} { span.disc aria-hidden="true" {} (cx.t(&format!("evidence-{code}"))) } }
}
