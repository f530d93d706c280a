//! A closed drawer says what is in it and why this reader may not open it: nothing is hidden silently.

use law::Citation;
use maud::{Markup, html};

use super::date_why::cite;
use super::icon::{self, Icon};
use crate::Cx;

/// Something that exists and is not shown to this reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Withheld {
    /// Code of the category, translated as `category-<code>` (`medical`, `counselling`, `sealed`).
    pub category: String,
    /// How many entries there are.
    pub entries: u64,
    /// Role codes of those who may open it.
    pub readers: Vec<String>,
    /// The provision it rests on, where there is one.
    pub citation: Option<Citation>,
    /// Where to ask for access in an emergency; none where that is not possible.
    pub break_glass: Option<String>,
}

/// The closed drawer as a box.
#[must_use]
pub fn drawer(cx: &Cx, withheld: &Withheld) -> Markup {
    html! {
        section.withheld {
            (icon::of(Icon::Locked))
            div {
                p.withheld-title { (cx.t(&format!("category-{}", withheld.category))) @if withheld.entries > 0 { " · " (cx.count("withheld-entries", withheld.entries)) } }
                p { (reason(cx, withheld)) }
                @if let Some(href) = &withheld.break_glass { p { a href=(href) { (cx.t("withheld-emergency")) } } }
            }
        }
    }
}

/// The closed drawer in a line of text.
#[must_use]
pub fn inline(cx: &Cx, withheld: &Withheld) -> Markup {
    html! { span.withheld-inline { (icon::of(Icon::Locked)) (reason(cx, withheld)) } }
}

fn reason(cx: &Cx, withheld: &Withheld) -> Markup {
    let readers: Vec<String> = withheld.readers.iter().map(|r| cx.t(&format!("role-{r}"))).collect();
    html! {
        (cx.t(&format!("withheld-{}", withheld.category)))
        @if !readers.is_empty() { " " (cx.say("withheld-readers", &[("readers", readers.join(", ").as_str().into())])) }
        @if let Some(place) = &withheld.citation { " (" (cite(cx, place)) ")" }
    }
}

/// Samples.
#[must_use]
pub fn samples() -> Vec<(&'static str, Withheld)> {
    vec![
        (
            "counselling",
            Withheld {
                category: "counselling".into(),
                entries: 2,
                readers: vec!["counsellor".into()],
                citation: None,
                break_glass: None,
            },
        ),
        (
            "medical",
            Withheld {
                category: "medical".into(),
                entries: 1,
                readers: vec!["medical-professional".into()],
                citation: Some(Citation::new("GDPR", "9", "2")),
                break_glass: Some(crate::links::break_glass("1")),
            },
        ),
    ]
}
