//! Why: everything the law says of a case today, with the facts it rests on, and which single fact would change it.

use jiff::civil::Date;
use law::{FactUsed, FactValue, Finding};
use maud::{Markup, html};

use crate::components::basics::page_head;
use crate::components::date_why::{self, DateWhy};
use crate::components::refusal;
use crate::{Cx, Shell, dates, law_text, links};

/// What one other fact would do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct If {
    /// Key of the fact.
    pub fact: String,
    /// What it would be; `Missing`: not recorded.
    pub to: FactValue,
    /// Code of what would follow: message `then-<code>`.
    pub then: String,
    /// The day that would follow, where one does.
    pub on: Option<Date>,
}

/// A finding with what would change it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The finding.
    pub finding: Finding,
    /// Single facts that would change it.
    pub ifs: Vec<If>,
}

/// A date with what would move it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DateLine {
    /// Its stable name.
    pub name: String,
    /// The date and how it came about.
    pub date: DateWhy,
    /// Single facts that would move it.
    pub ifs: Vec<If>,
}

/// The explanation of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExplanationView {
    /// Id of the case.
    pub case: String,
    /// Its number.
    pub number: String,
    /// Findings.
    pub lines: Vec<Line>,
    /// Dates.
    pub dates: Vec<DateLine>,
    /// How many single changes were tried; zero: this reader does not see all data, so none is shown.
    pub tried: u64,
}

/// The page.
#[must_use]
pub fn page(shell: &Shell, view: &ExplanationView) -> Markup {
    let cx = shell.cx();
    let title = cx.t("explain-title");
    let tried = match view.tried {
        0 => cx.t("explain-not-all-seen"),
        n => cx.count("explain-tried", n),
    };
    let main = html! {
        (page_head(&title, Some(&cx.t("explain-lead")), &html! {}))
        p { a href=(links::case(&view.case)) { bdi { (view.number) } } }
        p.muted { (tried) }
        @if !view.dates.is_empty() {
            h2 { (cx.t("explain-dates")) }
            ul.findings {
                @for line in &view.dates {
                    li { strong { (law_text::fact_name(&cx, &line.name)) } ": " (date_why::show(&cx, &line.date)) (ifs(&cx, &line.ifs)) }
                }
            }
        }
        h2 { (cx.t("explain-findings")) }
        ul.findings {
            @for line in &view.lines { li { p.muted { (law_text::act(&cx, line.finding.act)) } (refusal::finding(&cx, &line.finding, &view.case)) (ifs(&cx, &line.ifs)) } }
        }
    };
    shell.page(&title, &main)
}

fn ifs(cx: &Cx, all: &[If]) -> Markup {
    html! {
        @if !all.is_empty() {
            details.holding {
                summary { (cx.count("explain-ifs", all.len() as u64)) }
                ul { @for one in all { li { (sentence(cx, one)) } } }
            }
        }
    }
}

fn sentence(cx: &Cx, one: &If) -> String {
    let fact = law_text::fact_name(cx, &one.fact);
    let used = FactUsed { key: one.fact.clone().into(), value: one.to.clone(), recorded: None };
    let value = law_text::fact_value(cx, &used);
    let on = one.on.map(|day| dates::short(cx.locale, day)).unwrap_or_default();
    let code = if one.on.is_some() { format!("then-{}-on", one.then) } else { format!("then-{}", one.then) };
    let then = cx.say(&code, &[("on", on.as_str().into())]);
    let key = if one.to == FactValue::Missing { "explain-if-missing" } else { "explain-if" };
    cx.say(
        key,
        &[("fact", fact.as_str().into()), ("value", value.as_str().into()), ("then", then.as_str().into())],
    )
}

/// Samples.
#[must_use]
pub fn samples() -> Vec<(&'static str, ExplanationView)> {
    let one = |to: FactValue, then: &str, on| If { fact: "notified-on".into(), to, then: then.into(), on };
    let day = crate::samples::today();
    let ifs: Vec<If> = [
        "act-allowed",
        "act-refused",
        "no-longer-in-the-way",
        "in-the-way",
        "no-longer-required",
        "due-on",
        "date-would-be",
    ]
    .iter()
    .map(|code| one(FactValue::Missing, code, None))
    .chain(["due-on", "date-would-be"].iter().map(|code| one(FactValue::Date(day), code, Some(day))))
    .collect();
    let lines: Vec<Line> = crate::samples::removal_findings()
        .into_iter()
        .map(|finding| Line { finding, ifs: ifs.clone() })
        .collect();
    let date = DateWhy::computed(crate::samples::departure_derivation());
    let dates = vec![DateLine { name: "departure-due-on".into(), date, ifs }];
    let full = ExplanationView { case: "1".into(), number: "NL-2026-000001".into(), lines, dates, tried: 60 };
    let reader = ExplanationView { lines: Vec::new(), dates: Vec::new(), tried: 0, ..full.clone() };
    vec![("full", full), ("reader", reader)]
}
