//! A date is never naked: how far away it is, and *Why?*, which unfolds how it came about.

use jiff::civil::Date;
use law::{Citation, Derivation};
use maud::{Markup, html};

use super::icon::{self, Icon};
use crate::{Cx, dates, law_text};

/// A date with the way it was computed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DateWhy {
    /// The date.
    pub on: Date,
    /// How it came about; none for a date that was recorded, not computed.
    pub derivation: Option<Derivation>,
}

impl DateWhy {
    /// A recorded date.
    #[must_use]
    pub const fn recorded(on: Date) -> Self {
        Self { on, derivation: None }
    }

    /// A computed date.
    #[must_use]
    pub fn computed(derivation: Derivation) -> Self {
        Self { on: derivation.result, derivation: Some(derivation) }
    }
}

/// `9 Dec 2026, in 17 days  Why?`
#[must_use]
pub fn show(cx: &Cx, date: &DateWhy) -> Markup {
    html! {
        span.date-why {
            (words(cx, date.on))
            @if let Some(derivation) = &date.derivation {
                @if derivation.is_unconfirmed() { (unconfirmed_mark(cx)) }
                " " (why(cx, derivation))
            }
        }
    }
}

/// The date and its distance, without *Why?*.
#[must_use]
pub fn words(cx: &Cx, on: Date) -> Markup {
    html! {
        time datetime=(on) { (dates::short(cx.locale, on)) }
        span.distance { (cx.t("date-comma")) " " (dates::relative(cx, on)) }
    }
}

/// The visible mark of a date that rests on a parameter not yet confirmed.
#[must_use]
pub fn unconfirmed_mark(cx: &Cx) -> Markup {
    html! { " " abbr.unconfirmed title=(cx.t("unconfirmed-hint")) { (cx.t("unconfirmed")) } }
}

/// *Why?*: the derivation, unfolded on demand.
#[must_use]
pub fn why(cx: &Cx, derivation: &Derivation) -> Markup {
    html! {
        details.why {
            summary { (cx.t("why")) }
            div.why-panel { (steps(cx, derivation)) }
        }
    }
}

/// The steps of a derivation in words, its parameters and provisions.
#[must_use]
pub fn steps(cx: &Cx, derivation: &Derivation) -> Markup {
    html! {
        ol.steps { @for step in &derivation.steps { li { (law_text::step(cx, step)) } } }
        p.result { (cx.t("why-result")) " " strong { (dates::short(cx.locale, derivation.result)) } }
        @if !derivation.parameters.is_empty() { (parameters(cx, derivation)) }
        @if !derivation.citations.is_empty() { p.provisions { (cx.t("why-provisions")) " " (citations(cx, &derivation.citations)) } }
    }
}

fn parameters(cx: &Cx, derivation: &Derivation) -> Markup {
    html! {
        ul.parameters {
            @for parameter in &derivation.parameters {
                li {
                    (law_text::parameter(cx, &parameter.key)) ": "
                    @if parameter.value.is_empty() { em { (cx.t("parameter-empty")) } } @else { bdi { (parameter.value) } }
                    @if let Some(place) = &parameter.citation { " (" (cite(cx, place)) ")" }
                    @if parameter.status != law::ParameterStatus::Confirmed {
                        " " span.mark { (icon::of(Icon::Unknown)) (cx.t(&format!("parameter-{}", law_text::code(&parameter.status)))) }
                    }
                }
            }
        }
    }
}

/// One citation, with the full name of the act on demand.
#[must_use]
pub fn cite(cx: &Cx, citation: &Citation) -> Markup {
    html! { abbr.cite title=(law_text::citation_title(cx, citation)) { (law_text::citation(cx, citation)) } }
}

/// Citations in a row.
#[must_use]
pub fn citations(cx: &Cx, citations: &[Citation]) -> Markup {
    html! { @for (n, citation) in citations.iter().enumerate() { @if n > 0 { ", " } (cite(cx, citation)) } }
}

/// Samples: recorded, computed, unconfirmed.
#[must_use]
pub fn samples() -> Vec<(&'static str, DateWhy)> {
    vec![
        ("recorded", DateWhy::recorded(crate::samples::today())),
        ("computed", DateWhy::computed(crate::samples::departure_derivation())),
        ("unconfirmed", DateWhy::computed(crate::samples::unconfirmed_derivation())),
    ]
}
