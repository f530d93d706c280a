//! A gate: everything that must hold before an act, line by line, with what holds and what does not.

use law::{Finding, Verdict};
use maud::{Markup, html};

use super::icon::{self, Icon};
use super::refusal;
use crate::{Cx, links};

/// Lines that stand in the way shown at once; the rest unfolds.
const SHOWN: usize = 4;

/// A named conjunction of findings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gate {
    /// Code, translated as `gate-<code>`: `voluntary-departure`, `removal`.
    pub code: String,
    /// Its lines.
    pub findings: Vec<Finding>,
    /// Whether every line holds.
    pub holds: bool,
}

/// The question *Can this person leave?* with one block a gate.
#[must_use]
pub fn panel(cx: &Cx, gates: &[Gate], case: &str) -> Markup {
    html! {
        section.panel.gates aria-labelledby="gates-title" {
            h2 #gates-title { (cx.t("gates-title")) }
            @for gate in gates { (one(cx, gate, case)) }
            p { a href=(links::explanation(case)) { (cx.t("explain-link")) } }
        }
    }
}

/// The answer in words: of its own where the gate is not about leaving.
fn answer(cx: &Cx, gate: &Gate) -> String {
    let word = if gate.holds { "holds" } else { "closed" };
    cx.first(&[&format!("gate-{}-{word}", gate.code)], &cx.t(&format!("gate-{word}")))
}

/// One gate: the answer in a line, what stands in the way, and on demand what already holds.
#[must_use]
pub fn one(cx: &Cx, gate: &Gate, case: &str) -> Markup {
    let (mut against, holding): (Vec<_>, Vec<_>) = gate.findings.iter().partition(|f| f.blocks());
    // What the law forbids comes before what is merely not known yet; the order of the articles stays within.
    against.sort_by_key(|f| f.verdict != Verdict::Prohibited);
    let (shown, folded) = against.split_at(against.len().min(SHOWN));
    html! {
        div.gate {
            h3 class=(if gate.holds { "is-done" } else { "is-refused" }) {
                (icon::of(if gate.holds { Icon::Done } else { Icon::Refused }))
                span.gate-name { (cx.t(&format!("gate-{}", gate.code))) }
                span.gate-answer { (answer(cx, gate)) }
            }
            (lines(cx, shown, case))
            @if !folded.is_empty() {
                details.holding {
                    summary { (cx.count("gate-lines-more", folded.len() as u64)) }
                    (lines(cx, folded, case))
                }
            }
            @if !holding.is_empty() {
                details.holding {
                    summary { (cx.count("gate-lines-hold", holding.len() as u64)) }
                    (lines(cx, &holding, case))
                }
            }
        }
    }
}

fn lines(cx: &Cx, findings: &[&Finding], case: &str) -> Markup {
    html! { @if !findings.is_empty() { ul.findings { @for f in findings { li { (refusal::brief(cx, f, case)) } } } } }
}

/// Samples: closed and open.
#[must_use]
pub fn samples() -> Vec<(&'static str, Gate)> {
    vec![
        (
            "closed",
            Gate { code: "removal".into(), findings: crate::samples::removal_findings(), holds: false },
        ),
        (
            "open",
            Gate {
                code: "voluntary-departure".into(),
                findings: crate::samples::voluntary_findings(),
                holds: true,
            },
        ),
    ]
}
