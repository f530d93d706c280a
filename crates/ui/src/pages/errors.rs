//! Pages for what did not work: what happened, why, and what to do now.

use law::Citation;
use maud::{Markup, html};

use crate::components::basics::{self, page_head};
use crate::components::date_why::cite;
use crate::components::event_line::{self, EventLine};
use crate::components::withheld::{self, Withheld};
use crate::forms::{self, FormState, render};
use crate::{Area, Msg, Shell, links, samples};

/// An error page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ErrorView {
    /// 403: the page exists, and this officer may not see it.
    Forbidden {
        /// What is withheld and who may see it.
        withheld: Withheld,
        /// The rule of the permission matrix or the provision.
        citation: Option<Citation>,
    },
    /// 404.
    NotFound {
        /// Where emergency access to the case can be asked for; none: no case was asked for, or not by this role.
        emergency: Option<String>,
    },
    /// 409: someone was faster. Nothing was overwritten.
    Stale {
        /// Id of the case.
        case: String,
        /// What changed since the officer opened the form.
        changes: Vec<EventLine>,
        /// Form id.
        form: String,
        /// The form with the values typed, its expected version brought up to date.
        state: FormState,
    },
    /// 413: the request is too large.
    TooLarge {
        /// Largest size in megabytes.
        limit: u32,
    },
    /// 422: the request could not be read (a form of another version, a broken link).
    Unreadable {
        /// What was wrong.
        detail: Msg,
    },
    /// 429: too many attempts.
    TooMany {
        /// Seconds to wait.
        seconds: u32,
    },
    /// 500: our mistake. Nothing was recorded.
    Fault {
        /// Reference for the operator's log.
        reference: String,
    },
}

impl ErrorView {
    const fn code(&self) -> &'static str {
        match self {
            Self::Forbidden { .. } => "403",
            Self::NotFound { .. } => "404",
            Self::Stale { .. } => "409",
            Self::TooLarge { .. } => "413",
            Self::Unreadable { .. } => "422",
            Self::TooMany { .. } => "429",
            Self::Fault { .. } => "500",
        }
    }
}

/// The error page.
#[must_use]
pub fn page(shell: &Shell, view: &ErrorView) -> Markup {
    let cx = shell.cx();
    let code = view.code();
    let title = cx.t(&format!("error-{code}-title"));
    let main = html! {
        (page_head(&title, Some(&cx.t(&format!("error-{code}-lead"))), &html! {}))
        (body(shell, view))
        @if shell.areas.contains(&Area::Worklist) { p { a.button href=(links::WORKLIST) { (cx.t("error-to-worklist")) } } }
        @else if shell.officer.is_some() { p { a.button href=(links::START) { (cx.t("error-to-start")) } } }
        @else { p { a.button href=(links::SIGN_IN) { (cx.t("sign-in")) } } }
        p.muted { (cx.say("error-code", &[("code", code.into())])) }
    };
    shell.page(&title, &main)
}

fn body(shell: &Shell, view: &ErrorView) -> Markup {
    let cx = shell.cx();
    match view {
        ErrorView::Forbidden { withheld, citation } => html! {
            (withheld::drawer(&cx, withheld))
            @if let Some(place) = citation { p { (cx.t("error-rule")) " " (cite(&cx, place)) } }
        },
        ErrorView::NotFound { emergency } => html! {
            p { (cx.t("error-404-hint")) }
            @if let Some(href) = emergency { (basics::emergency(&cx, href)) }
        },
        ErrorView::Stale { case, changes, form, state } => html! {
            h2 { (cx.t("error-409-changes")) }
            ol.history { @for event in changes { (event_line::line(&cx, event, case)) } }
            @if let Some(spec) = forms::find(form) { h2 { (cx.t("error-409-yours")) } (render::render(&cx, spec, state)) }
        },
        ErrorView::TooLarge { limit } => html! { p { (cx.count("error-413-limit", u64::from(*limit))) } },
        ErrorView::Unreadable { detail } => html! { p { (cx.msg(detail)) } },
        ErrorView::TooMany { seconds } => html! { p { (cx.count("error-429-wait", u64::from(*seconds))) } },
        ErrorView::Fault { reference } => {
            html! { p { (cx.say("error-500-reference", &[("reference", reference.as_str().into())])) } }
        }
    }
}

/// Samples: every error.
#[must_use]
pub fn samples() -> Vec<(&'static str, ErrorView)> {
    let withheld = withheld::samples().into_iter().map(|(_, w)| w).nth(1);
    let mut out = Vec::new();
    if let Some(withheld) = withheld {
        out.push(("403", ErrorView::Forbidden { withheld, citation: Some(Citation::new("GDPR", "9", "1")) }));
    }
    let state = FormState { action: links::form("0", "record-language"), ..FormState::default() }
        .with("language", "ps");
    out.push(("404", ErrorView::NotFound { emergency: None }));
    out.push(("404-case", ErrorView::NotFound { emergency: Some(links::break_glass("0")) }));
    out.push((
        "409",
        ErrorView::Stale {
            case: "0".into(),
            changes: samples::events().into_iter().take(1).collect(),
            form: "record-language".into(),
            state,
        },
    ));
    out.push(("413", ErrorView::TooLarge { limit: 10 }));
    out.push(("422", ErrorView::Unreadable { detail: Msg::new("error-form-changed") }));
    out.push(("429", ErrorView::TooMany { seconds: 60 }));
    out.push(("500", ErrorView::Fault { reference: "7F3A-22C1".into() }));
    out
}
