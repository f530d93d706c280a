//! One event of a case's history: what, by whom, both dates; refusals and corrections included.

use jiff::civil::{Date, DateTime};
use maud::{Markup, html};

use super::icon::{self, Icon};
use super::withheld::{self, Withheld};
use crate::{Cx, Msg, dates, links};

/// What kind of line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EventKind {
    /// Something was recorded.
    Recorded,
    /// A command was refused; the refusal is part of the history.
    Refused,
    /// A correction of the entry with that version.
    Correction {
        /// Version of the entry corrected.
        of: u32,
    },
}

/// A line of the history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventLine {
    /// Version in the case; none for a refusal, which changed nothing.
    pub version: Option<u32>,
    /// Kind.
    pub kind: EventKind,
    /// What happened: message `event-<kind>` (`event-return-decision-issued`) or `form-<id>` for a refusal.
    pub what: Msg,
    /// More in one sentence, such as the reason of a correction or of a refusal.
    pub note: Option<Msg>,
    /// The date that counts in law.
    pub effective_on: Option<Date>,
    /// When the system recorded it, authority's time zone.
    pub recorded_at: DateTime,
    /// Who.
    pub actor: String,
    /// Organisation or team.
    pub organisation: String,
    /// Recorded details: label key and text as written.
    pub details: Vec<(String, String)>,
    /// Version of the correction that replaced it, when it was corrected.
    pub corrected_by: Option<u32>,
    /// When its content is withheld from this reader.
    pub withheld: Option<Withheld>,
    /// Whether this officer may correct it.
    pub may_correct: bool,
}

/// The line. `case` is the id of the case.
#[must_use]
pub fn line(cx: &Cx, event: &EventLine, case: &str) -> Markup {
    let (class, drawing) = match event.kind {
        EventKind::Recorded if event.corrected_by.is_some() => ("event corrected", Icon::Document),
        EventKind::Recorded => ("event", Icon::Document),
        EventKind::Refused => ("event refused", Icon::Refused),
        EventKind::Correction { .. } => ("event correction", Icon::Edit),
    };
    html! {
        li class=(class) id=[event.version.map(|v| format!("event-{v}"))] data-row="" {
            span.event-icon { (icon::of(drawing)) }
            div.event-body {
                p.event-what {
                    @if event.kind == EventKind::Refused { span.tag.refused { (cx.t("history-refused")) } " " }
                    strong { (cx.msg(&event.what)) }
                    @if let EventKind::Correction { of } = event.kind { " " a href={"#event-" (of)} { (cx.say("history-corrects", &[("version", i64::from(of).into())])) } }
                    @if let Some(by) = event.corrected_by { " " a.tag href={"#event-" (by)} { (cx.say("history-corrected-by", &[("version", i64::from(by).into())])) } }
                }
                @if let Some(note) = &event.note { p.event-note { (cx.msg(note)) } }
                @if let Some(w) = &event.withheld { p { (withheld::inline(cx, w)) } } @else { (recorded(cx, event)) }
            }
            (dates_and_actor(cx, event, case))
        }
    }
}

fn recorded(cx: &Cx, event: &EventLine) -> Markup {
    html! {
        @if !event.details.is_empty() {
            details.event-details {
                summary { (cx.t("history-details")) }
                dl.facts { @for (label, text) in &event.details { div { dt { (cx.t(label)) } dd { bdi { (text) } } } } }
            }
        }
    }
}

fn dates_and_actor(cx: &Cx, event: &EventLine, case: &str) -> Markup {
    html! {
        div.event-side {
            @if let Some(day) = event.effective_on {
                p { span.muted { (cx.t("history-counts-from")) } " " time datetime=(day) { (dates::short(cx.locale, day)) } }
            }
            p { span.muted { (cx.t("history-recorded")) } " " time datetime=(event.recorded_at) { (dates::instant(cx.locale, event.recorded_at)) } }
            p { bdi { (event.actor) } " · " bdi { (event.organisation) } }
            @if let Some(version) = event.version {
                p.event-links {
                    a href=(links::receipt(case, version)) { (cx.t("history-receipt")) }
                    @if event.may_correct { " · " a href={(links::form(case, "correct-entry")) "?of=" (version)} { (cx.t("history-correct")) } }
                }
            }
        }
    }
}

/// Samples.
#[must_use]
pub fn samples() -> Vec<(&'static str, EventLine)> {
    crate::samples::events().into_iter().map(|e| ("event", e)).collect()
}
