//! The receipt of one event: which law, which version, which parameters and facts, which findings.

use law::{Finding, Receipt};
use maud::{Markup, html};

use crate::components::basics::{Crumb, breadcrumbs, page_head};
use crate::components::case_ref::CaseRef;
use crate::components::date_why;
use crate::components::event_line::{self, EventLine};
use crate::components::refusal;
use crate::{Shell, dates, law_text, links, samples};

/// The page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReceiptView {
    /// The case.
    pub case: CaseRef,
    /// The event.
    pub event: EventLine,
    /// What produced the assessment.
    pub receipt: Receipt,
    /// What the law said then.
    pub findings: Vec<Finding>,
    /// Dates computed then, with their stable names.
    pub dates: Vec<law::NamedDate>,
    /// Root hash and size of the history when the event was added, where it is in the verified history.
    pub proof: Option<(String, u64)>,
}

/// The receipt.
#[must_use]
pub fn page(shell: &Shell, view: &ReceiptView) -> Markup {
    let cx = shell.cx();
    let title = cx.say("receipt-title", &[("case", view.case.number.as_str().into())]);
    let crumbs = [
        Crumb { text: view.case.number.clone(), href: Some(links::case(&view.case.id)) },
        Crumb { text: cx.t("case-history"), href: Some(links::history(&view.case.id)) },
        Crumb { text: cx.t("history-receipt"), href: None },
    ];
    let main = html! {
        (breadcrumbs(&cx, &crumbs))
        (page_head(&title, Some(&cx.t("receipt-lead")), &html! {}))
        ol.history { (event_line::line(&cx, &view.event, &view.case.id)) }
        h2 { (cx.t("receipt-law")) }
        (law_used(shell, view))
        @if !view.dates.is_empty() {
            h2 { (cx.t("receipt-dates")) }
            @for named in &view.dates {
                section.derived { h3 { (law_text::fact_name(&cx, &named.name)) ": " (dates::short(cx.locale, named.derivation.result)) } (date_why::steps(&cx, &named.derivation)) }
            }
        }
        h2 { (cx.t("receipt-findings")) }
        ul.findings { @for finding in &view.findings { li { (refusal::finding(&cx, finding, &view.case.id)) } } }
    };
    shell.page(&title, &main)
}

fn law_used(shell: &Shell, view: &ReceiptView) -> Markup {
    let cx = shell.cx();
    html! {
        dl.facts {
            div { dt { (cx.t("receipt-pack")) } dd { bdi { (view.receipt.pack) " " (view.receipt.version) } } }
            div { dt { (cx.t("receipt-parameters")) } dd { bdi { (view.receipt.parameter_set) } } }
            @for parameter in &view.receipt.parameters {
                div {
                    dt { (law_text::parameter(&cx, &parameter.key)) }
                    dd { @if !parameter.value.is_empty() { bdi { (parameter.value) } " · " } (cx.t(&format!("parameter-{}", law_text::code(&parameter.status)))) }
                }
            }
            @if let Some((root, size)) = &view.proof {
                div { dt { (cx.t("receipt-proof")) } dd { code { (root) } " · " (cx.count("history-entries", *size)) } }
            }
        }
    }
}

/// Samples.
#[must_use]
pub fn samples() -> Vec<(&'static str, ReceiptView)> {
    let Some(event) = samples::events().into_iter().nth(3) else { return Vec::new() };
    vec![(
        "notified",
        ReceiptView {
            case: samples::case(0),
            event,
            receipt: Receipt {
                pack: "rd_2008+apr_2024".into(),
                version: "0.1.0".into(),
                parameter_set: "nl 2026-11-01".into(),
                parameters: samples::unconfirmed_derivation().parameters,
            },
            findings: samples::removal_findings(),
            dates: vec![law::NamedDate {
                name: "departure-due-on".into(),
                derivation: samples::departure_derivation(),
            }],
            proof: Some(("3b1f…9c40".into(), 48_213)),
        },
    )]
}
