//! Where the person stands between decision and reintegration: one line.

use maud::{Markup, html};

use super::icon::{self, Icon};
use crate::{Arg, Cx, Msg};

/// How far a stop of the journey is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StopState {
    /// Behind the person.
    Done,
    /// Now.
    Current,
    /// Still to come.
    Ahead,
    /// Stands in the way.
    Blocked,
    /// Not part of this journey.
    Skipped,
}

/// One stop of the journey.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stop {
    /// Code, translated as `stop-<code>`.
    pub code: String,
    /// State.
    pub state: StopState,
    /// A short remark: `12 of 28 days`.
    pub note: Option<Msg>,
    /// Address of the chapter.
    pub href: Option<String>,
}

/// The journey.
#[must_use]
pub fn line(cx: &Cx, stops: &[Stop]) -> Markup {
    html! {
        nav.journey aria-label=(cx.t("journey")) {
            ol { @for stop in stops { (one(cx, stop)) } }
        }
    }
}

fn one(cx: &Cx, stop: &Stop) -> Markup {
    let state = crate::law_text::code(&stop.state);
    let drawing = match stop.state {
        StopState::Done => Some(Icon::Done),
        StopState::Current => Some(Icon::Due),
        StopState::Blocked => Some(Icon::Refused),
        StopState::Ahead | StopState::Skipped => None,
    };
    let name = cx.t(&format!("stop-{}", stop.code));
    html! {
        li class={"stop " (state)} aria-current=[(stop.state == StopState::Current).then_some("step")] {
            span.stop-mark aria-hidden="true" { @if let Some(drawing) = drawing { (icon::of(drawing)) } }
            span.stop-text {
                @if let Some(href) = &stop.href { a href=(href) { (name) } } @else { (name) }
                span.unseen { " (" (cx.t(&format!("stop-state-{state}"))) ")" }
                @if let Some(note) = &stop.note { span.stop-note { (cx.msg(note)) } }
            }
        }
    }
}

/// A sample journey: twelve days into the voluntary departure period.
#[must_use]
pub fn samples() -> Vec<(&'static str, Vec<Stop>)> {
    use StopState::{Ahead, Current, Done, Skipped};
    let stop = |code: &str, state, note: Option<Msg>| Stop {
        code: code.to_owned(),
        state,
        note,
        href: Some(crate::links::chapter("1", code)),
    };
    let days = Msg::new("stop-note-days").with("done", Arg::Number(12)).with("total", Arg::Number(28));
    vec![(
        "voluntary",
        vec![
            stop("return-decision", Done, None),
            stop("notification", Done, None),
            stop("remedies", Skipped, Some(Msg::new("stop-note-no-appeal"))),
            stop("voluntary-departure", Current, Some(days)),
            stop("identification", Ahead, None),
            stop("travel", Ahead, None),
            stop("departure", Ahead, None),
        ],
    )]
}
