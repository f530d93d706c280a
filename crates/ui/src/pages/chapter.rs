//! One chapter of a case: its state in one sentence, the form of the likely next step, the other steps available
//! and not available, what is recorded, its history.

use maud::{Markup, html};

use crate::components::basics::{self, Fact, FactText};
use crate::components::date_why::DateWhy;
use crate::components::document_card::{self, DocumentCard};
use crate::components::event_line::{self, EventLine};
use crate::components::icon::{self, Icon};
use crate::components::refusal::{self, Refusal};
use crate::components::withheld::{self, Withheld};
use crate::forms::{self, FormState, render};
use crate::{Arg, Cx, Msg, links, samples};

/// A step of the chapter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChapterStep {
    /// Form id.
    pub form: String,
    /// Why it is not available; none: it is.
    pub refusal: Option<Refusal>,
}

/// A chapter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChapterView {
    /// Code: `voluntary-departure`.
    pub code: String,
    /// The state in one sentence.
    pub sentence: Msg,
    /// What is recorded.
    pub facts: Vec<Fact>,
    /// The likely next step with its form opened.
    pub likely: Option<(String, FormState)>,
    /// The other steps.
    pub steps: Vec<ChapterStep>,
    /// Documents of the chapter.
    pub documents: Vec<DocumentCard>,
    /// History of the chapter, latest first.
    pub history: Vec<EventLine>,
    /// What exists in the chapter and is not shown to this reader.
    pub withheld: Vec<Withheld>,
}

/// The chapter. `case` is the id of the case.
#[must_use]
pub fn show(cx: &Cx, chapter: &ChapterView, case: &str) -> Markup {
    html! {
        section.chapter aria-labelledby="chapter-title" {
            h2 #chapter-title { (cx.t(&format!("chapter-{}", chapter.code))) }
            p.sentence { (cx.msg(&chapter.sentence)) }
            @for drawer in &chapter.withheld { (withheld::drawer(cx, drawer)) }
            div.chapter-columns {
                div.chapter-work {
                    (likely(cx, chapter))
                    (steps(cx, chapter, case))
                }
                div.chapter-record {
                    @if !chapter.facts.is_empty() { h3 { (cx.t("chapter-recorded")) } (basics::facts(cx, &chapter.facts)) }
                    @if !chapter.documents.is_empty() {
                        h3 { (cx.t("chapter-documents")) }
                        div.documents { @for d in &chapter.documents { (document_card::card(cx, d, case)) } }
                    }
                }
            }
            @if !chapter.history.is_empty() {
                h3 { (cx.t("chapter-history")) }
                ol.history { @for event in &chapter.history { (event_line::line(cx, event, case)) } }
            }
        }
    }
}

fn likely(cx: &Cx, chapter: &ChapterView) -> Markup {
    html! {
        @if let Some((id, state)) = &chapter.likely {
            @if let Some(spec) = forms::find(id) {
                section.likely {
                    h3 { span.muted { (cx.t("chapter-next-step")) } " " (render::title(cx, spec)) }
                    (render::render(cx, spec, state))
                }
            }
        }
    }
}

fn steps(cx: &Cx, chapter: &ChapterView, case: &str) -> Markup {
    let (open, closed): (Vec<_>, Vec<_>) = chapter.steps.iter().partition(|s| s.refusal.is_none());
    html! {
        @if !open.is_empty() {
            h3 { (cx.t("steps-open")) }
            ul.steps-open {
                @for step in &open { li { a href=(links::form(case, &step.form)) { (cx.t(&format!("form-{}", step.form))) (icon::of(Icon::Forward)) } } }
            }
        }
        @if !closed.is_empty() {
            h3 { (cx.t("steps-closed")) }
            @for step in &closed {
                @if let Some(refusal) = &step.refusal {
                    details.step-closed {
                        summary { (icon::of(Icon::Refused)) span { (cx.t(&format!("form-{}", step.form))) } span.muted { (cx.t("step-not-available")) } }
                        (refusal::body(cx, refusal, case))
                    }
                }
            }
        }
    }
}

/// Samples.
#[must_use]
pub fn samples() -> Vec<(&'static str, ChapterView)> {
    let state = FormState {
        action: links::form("0", "extend-period"),
        expected_version: 6,
        idempotency_key: "sample".into(),
        csrf: "sample-token".into(),
        ..FormState::default()
    }
    .with("decided-on", "2026-11-22");
    let fact = |label: &str, value| Fact { label: label.into(), value, href: Some(links::event("0", 4)) };
    let voluntary = ChapterView {
        code: "voluntary-departure".into(),
        sentence: Msg::new("sentence-period-running")
            .with("done", Arg::Number(12))
            .with("total", Arg::Number(28))
            .with("until", samples::departure_derivation().result.into()),
        facts: vec![
            fact("fact-departure-due-on", FactText::Date(DateWhy::computed(samples::departure_derivation()))),
            fact("fact-voluntary-choice-on", FactText::Said(Msg::new("not-recorded"))),
            fact("field-proof", FactText::Written("3SPOST0042".into())),
        ],
        likely: Some(("extend-period".into(), state)),
        steps: ["extend-period", "record-voluntary-choice"]
            .map(|f| ChapterStep { form: f.into(), refusal: None })
            .into_iter()
            .chain([
                ChapterStep {
                    form: "decide-continuation".into(),
                    refusal: Some(Refusal::Permission { roles: vec!["decision-officer".into()] }),
                },
                ChapterStep {
                    form: "order-removal".into(),
                    refusal: Some(Refusal::Law { findings: samples::removal_findings() }),
                },
            ])
            .collect(),
        documents: document_card::samples().into_iter().map(|(_, d)| d).collect(),
        history: samples::events(),
        withheld: Vec::new(),
    };
    let counselling = ChapterView {
        code: "counselling".into(),
        sentence: Msg::new("sentence-counselling-offered").with("on", samples::today().into()),
        facts: Vec::new(),
        likely: None,
        steps: vec![ChapterStep {
            form: "hold-counselling-session".into(),
            refusal: Some(Refusal::Permission { roles: vec!["counsellor".into()] }),
        }],
        documents: Vec::new(),
        history: Vec::new(),
        withheld: withheld::samples().into_iter().map(|(_, w)| w).collect(),
    };
    vec![("chapter", voluntary), ("withheld chapter", counselling)]
}
