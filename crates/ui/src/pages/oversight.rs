//! The data-protection officer: where to start, verification of the history, export, erasure.

use jiff::civil::DateTime;
use maud::{Markup, html};

use crate::components::basics::{Crumb, breadcrumbs, page_head};
use crate::components::case_ref::{self, CaseRef};
use crate::components::icon::{self, Icon};
use crate::components::notice::boxed;
use crate::forms::{self, FormState, render};
use crate::{Cx, Msg, NoticeKind, Shell, dates, links, samples};

/// Where the data-protection officer starts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OversightView {
    /// Emergency accesses of the last 30 days.
    pub emergency_open: u64,
    /// Refused commands of the last 30 days.
    pub refusals: u64,
    /// Readings of the last 30 days.
    pub readings: u64,
    /// Entries of the history.
    pub entries: u64,
    /// The last verification, and whether everything held.
    pub last_check: Option<(DateTime, bool)>,
}

/// The result of verifying the history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistoryCheckView {
    /// Entries verified.
    pub entries: u64,
    /// Root hash.
    pub root: String,
    /// When, authority's time zone.
    pub checked_at: Option<DateTime>,
    /// While it goes on: entries verified, and how many there are.
    pub progress: Option<(u64, u64)>,
    /// Whether the last attempt ended without a result.
    pub failed: bool,
    /// What does not hold: entry number, where it can be told, and what is wrong; empty when everything holds.
    pub faults: Vec<(Option<u64>, Msg)>,
    /// The signed checkpoint, to be kept elsewhere; none when something does not hold.
    pub checkpoint: Option<String>,
}

/// The erasure of a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErasureView {
    /// The case.
    pub case: CaseRef,
    /// Conditions: what must hold, and whether it does.
    pub conditions: Vec<(Msg, bool)>,
    /// The form; none while a condition does not hold.
    pub state: Option<FormState>,
    /// The certificate after erasure: its number and address.
    pub certificate: Option<(String, String)>,
}

/// The start page.
#[must_use]
pub fn page(shell: &Shell, view: &OversightView) -> Markup {
    let cx = shell.cx();
    let title = cx.t("oversight-title");
    let main = html! {
        (page_head(&title, Some(&cx.t("oversight-lead")), &html! {}))
        div.tiles {
            (tile(&cx, "oversight-emergency", view.emergency_open, links::EMERGENCIES, view.emergency_open > 0))
            (tile(&cx, "oversight-refusals", view.refusals, links::REFUSALS, false))
            (tile(&cx, "oversight-readings", view.readings, links::OVERSIGHT, false))
            (tile(&cx, "oversight-entries", view.entries, links::HISTORY_CHECK, false))
        }
        section.panel {
            h2 { (cx.t("history-check-title")) }
            @match &view.last_check {
                Some((at, true)) => p.is-done { (icon::of(Icon::Done)) (cx.say("history-check-held", &[("at", dates::instant(cx.locale, *at).as_str().into())])) },
                Some((at, false)) => p.is-refused { (icon::of(Icon::Refused)) (cx.say("history-check-failed", &[("at", dates::instant(cx.locale, *at).as_str().into())])) },
                None => p.muted { (cx.t("history-check-never")) },
            }
            (check_button(shell, &cx))
        }
        section.panel {
            h2 { (cx.t("oversight-find")) }
            form.search.large action=(links::OVERSIGHT_FIND) method="get" {
                label for="oversight-search" { (cx.t("search-label")) }
                div.search-line { input #oversight-search type="search" name="q" dir="auto"; button.button type="submit" { (cx.t("search-submit")) } }
            }
        }
    };
    shell.page(&title, &main)
}

fn tile(cx: &Cx, key: &str, n: u64, href: &str, due: bool) -> Markup {
    html! {
        a class={"tile " (if due { "is-due" } else { "" })} href=(href) {
            strong.tile-number { (dates::number(cx.locale, n)) }
            span.tile-text { (cx.t(key)) }
        }
    }
}

fn check_button(shell: &Shell, cx: &Cx) -> Markup {
    html! {
        form method="post" action=(links::HISTORY_CHECK) {
            input type="hidden" name="csrf" value=(shell.csrf);
            button.button type="submit" { (cx.t("history-check-now")) }
        }
    }
}

/// The verification of the history.
#[must_use]
pub fn history_page(shell: &Shell, view: &HistoryCheckView) -> Markup {
    let cx = shell.cx();
    let title = cx.t("history-check-title");
    let main = html! {
        (breadcrumbs(&cx, &[Crumb { text: cx.t("oversight-title"), href: Some(links::OVERSIGHT.into()) }, Crumb { text: title.clone(), href: None }]))
        (page_head(&title, Some(&cx.t("history-check-lead")), &html! {}))
        (check(shell, &cx, view))
    };
    shell.page(&title, &main)
}

/// How far it is, or the result. While it runs, htmx asks again every second; without it there is a link to look again.
fn check(shell: &Shell, cx: &Cx, view: &HistoryCheckView) -> Markup {
    if let Some((done, total)) = view.progress {
        let figures = cx.say(
            "progress-figures",
            &[
                ("done", dates::number(cx.locale, done).as_str().into()),
                ("total", dates::number(cx.locale, total).as_str().into()),
            ],
        );
        return html! {
            section #history-check role="status" hx-get=(links::HISTORY_CHECK) hx-trigger="load delay:1s" hx-select="#history-check"
                hx-target="this" hx-swap="outerHTML" {
                p { (cx.t("history-check-running")) " " (figures) }
                progress max=(total.max(1)) value=(done) aria-label=(cx.t("history-check-running")) { (figures) }
                p { a href=(links::HISTORY_CHECK) { (cx.t("history-check-look")) } }
            }
        };
    }
    html! {
        section #history-check {
            @if view.failed { (boxed(NoticeKind::Refused, &html! { (cx.t("history-check-unfinished")) })) }
            @if let Some(at) = view.checked_at { (verdict(cx, view, at)) }
            (check_button(shell, cx))
        }
    }
}

fn verdict(cx: &Cx, view: &HistoryCheckView, at: DateTime) -> Markup {
    let when = dates::instant(cx.locale, at);
    html! {
        @if view.faults.is_empty() {
            (boxed(NoticeKind::Done, &html! { (cx.say("history-check-held", &[("at", when.as_str().into())])) }))
        } @else {
            (boxed(NoticeKind::Refused, &html! { (cx.say("history-check-failed", &[("at", when.as_str().into())])) }))
            ul { @for (entry, what) in &view.faults { li { @if let Some(n) = entry { (cx.say("history-check-entry", &[("n", (*n as i64).into())])) " " } (cx.msg(what)) } } }
        }
        dl.facts {
            div { dt { (cx.t("oversight-entries")) } dd { (dates::number(cx.locale, view.entries)) } }
            div { dt { (cx.t("history-check-root")) } dd { code { (view.root) } } }
        }
        @if let Some(note) = &view.checkpoint {
            h2 { (cx.t("history-checkpoint")) }
            p { (cx.t("history-checkpoint-means")) " " a href=(links::CHECKPOINT) { (cx.t("history-checkpoint-download")) } }
            pre dir="ltr" tabindex="0" { (note) }
        }
    }
}

/// The erasure of a person.
#[must_use]
pub fn erasure_page(shell: &Shell, view: &ErasureView) -> Markup {
    let cx = shell.cx();
    let title = cx.t("form-erase-person");
    let main = html! {
        (breadcrumbs(&cx, &[
            Crumb { text: cx.t("oversight-title"), href: Some(links::OVERSIGHT.into()) },
            Crumb { text: view.case.number.clone(), href: Some(links::oversight_case(&view.case.id)) },
            Crumb { text: title.clone(), href: None },
        ]))
        (page_head(&title, Some(&cx.t("erasure-lead")), &html! {}))
        @if let Some((number, href)) = &view.certificate {
            (boxed(NoticeKind::Done, &html! { (cx.say("erasure-done", &[("number", number.as_str().into())])) " " a href=(href) { (cx.t("erasure-certificate")) } }))
        } @else {
            p { (case_ref::number(&view.case)) " " (case_ref::person(&view.case)) }
            h2 { (cx.t("erasure-conditions")) }
            ul.findings {
                @for (condition, holds) in &view.conditions {
                    li { div class={"finding " (if *holds { "is-done" } else { "is-refused" })} { (icon::of(if *holds { Icon::Done } else { Icon::Refused })) div.finding-text { p { (cx.msg(condition)) } } } }
                }
            }
            @match &view.state {
                Some(state) => { @if let Some(spec) = forms::find("erase-person") { (render::render(&cx, spec, state)) } },
                None => p { (cx.t("erasure-not-yet")) },
            }
        }
    };
    shell.page(&title, &main)
}

/// Samples of the start page.
#[must_use]
pub fn samples() -> Vec<(&'static str, OversightView)> {
    let view = OversightView {
        emergency_open: 1,
        refusals: 37,
        readings: 12_480,
        entries: 48_213,
        last_check: Some((samples::now(), true)),
    };
    vec![
        ("normal", view.clone()),
        ("failed", OversightView { last_check: Some((samples::now(), false)), ..view.clone() }),
        ("never", OversightView { last_check: None, ..view }),
    ]
}

/// Samples of the verification.
#[must_use]
pub fn history_samples() -> Vec<(&'static str, HistoryCheckView)> {
    let held = HistoryCheckView {
        entries: 48_213,
        root: "3b1f0ac2…9c40".into(),
        checked_at: Some(samples::now()),
        progress: None,
        failed: false,
        faults: Vec::new(),
        checkpoint: Some(
            "nostos.example/history\n48213\nOx8Kwg==\n\n— nostos.example/history c2FtcGxl\n".into(),
        ),
    };
    vec![
        ("held", held.clone()),
        (
            "fault",
            HistoryCheckView {
                faults: vec![(Some(4211), Msg::new("fault-hash")), (None, Msg::new("fault-missing"))],
                checkpoint: None,
                ..held.clone()
            },
        ),
        ("running", HistoryCheckView { checked_at: None, progress: Some((20_000, 48_213)), ..held }),
    ]
}

/// Samples of the erasure.
#[must_use]
pub fn erasure_samples() -> Vec<(&'static str, ErasureView)> {
    let conditions = vec![(Msg::new("erasure-case-closed"), true), (Msg::new("erasure-no-hold"), true)];
    let ready = ErasureView {
        case: samples::case(0),
        conditions,
        state: Some(FormState { action: links::oversight_erasure("0"), ..FormState::default() }),
        certificate: None,
    };
    let not_yet = ErasureView {
        conditions: vec![(Msg::new("erasure-case-closed"), false), (Msg::new("erasure-no-hold"), true)],
        state: None,
        ..ready.clone()
    };
    let done =
        ErasureView { certificate: Some(("E-2026-0003".into(), "/oversight".into())), ..ready.clone() };
    vec![("ready", ready), ("not yet", not_yet), ("done", done)]
}
