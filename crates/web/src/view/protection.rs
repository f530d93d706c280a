//! The chapters on the child, the risk of absconding and measures: the sentence, the steps and what is in force.

use application::queries::case_view::CaseView;
use domain::absconding::state::Whereabouts;
use domain::safeguards::event::BestInterestsFinding;
use law::{FactValue, LegalAct};
use ui::components::basics::{Fact, FactText};
use ui::components::date_why::DateWhy;
use ui::{Cx, Msg, links};

use super::details::choice;

/// The state of one of these chapters in a sentence; none for other chapters.
pub(super) fn sentence(view: &CaseView, code: &str) -> Option<Msg> {
    match code {
        "child" => Some(child(view)),
        "absconding" => Some(absconding(view)),
        "measures" => Some(match view.case.measures.in_force().last() {
            Some(measure) => Msg::new("sentence-measures-in-force")
                .with("on", measure.imposed.value.measure.imposed_on.into()),
            None => Msg::new("sentence-measures-none"),
        }),
        _ => None,
    }
}

fn child(view: &CaseView) -> Msg {
    let case = &view.case;
    if let Some(handed) = &case.child.handed_over {
        return Msg::new("sentence-child-handed-over").with("on", handed.value.handed_over_on.into());
    }
    if let Some(assessed) = case.safeguards.best_interests.last() {
        let key = match assessed.value.finding {
            BestInterestsFinding::SupportsReturn => "sentence-child-supports",
            BestInterestsFinding::OpposesReturn => "sentence-child-opposes",
        };
        return Msg::new(key).with("on", assessed.value.assessed_on.into());
    }
    match case.child.hearings.last() {
        Some(heard) => Msg::new("sentence-child-heard").with("on", heard.value.heard_on.into()),
        None => Msg::new("sentence-child-none"),
    }
}

fn absconding(view: &CaseView) -> Msg {
    if let Whereabouts::Absconded(absconded) = &view.case.absconding.whereabouts {
        return Msg::new("sentence-absconded").with("on", absconded.value.established_on.into());
    }
    match view.case.absconding.counting().map(|a| &a.value) {
        None => Msg::new("sentence-absconding-none"),
        Some(assessed) if assessed.kinds.is_empty() => {
            Msg::new("sentence-absconding-no-risk").with("on", assessed.assessed_on.into())
        }
        Some(assessed) => Msg::new("sentence-absconding-risk")
            .with("on", assessed.assessed_on.into())
            .with("review", assessed.review_on.into()),
    }
}

/// What one of these chapters shows as label and value; empty for other chapters.
pub(super) fn facts(cx: &Cx, view: &CaseView, code: &str) -> Vec<Fact> {
    match code {
        "child" => steps(view),
        "absconding" => risk(cx, view),
        "measures" => measures(cx, view),
        _ => Vec::new(),
    }
}

/// The steps of the best-interests procedure in their order, each with its date or *not recorded*.
fn steps(view: &CaseView) -> Vec<Fact> {
    let (child, safeguards) = (&view.case.child, &view.case.safeguards);
    let done = [
        ("step-guardian", safeguards.guardian.as_ref().map(|g| (g.value.on, g.version))),
        ("step-heard", child.hearings.last().map(|h| (h.value.heard_on, h.version))),
        ("step-traced", child.tracings.last().map(|t| (t.value.traced_on, t.version))),
        ("step-reception", safeguards.receptions.last().map(|r| (r.value.on, r.version))),
        ("step-determined", safeguards.best_interests.last().map(|b| (b.value.assessed_on, b.version))),
        ("step-rechecked", child.rechecks.last().map(|r| (r.value.rechecked_on, r.version))),
        ("step-handed-over", child.handed_over.as_ref().map(|h| (h.value.handed_over_on, h.version))),
    ];
    let id = view.case.id.to_string();
    let fact = |(label, on): (&str, Option<(jiff::civil::Date, u32)>)| Fact {
        label: label.to_owned(),
        value: match on {
            Some((on, _)) => FactText::Date(DateWhy::recorded(on)),
            None => FactText::Said(Msg::new("not-recorded")),
        },
        href: on.map(|(_, version)| links::event(&id, version)),
    };
    done.into_iter().map(fact).collect()
}

/// The kinds of risk found, and the measures that can answer them, least coercive first.
fn risk(cx: &Cx, view: &CaseView) -> Vec<Fact> {
    let mut facts = Vec::new();
    if let Some(assessed) = view.case.absconding.counting().filter(|a| !a.value.kinds.is_empty()) {
        let kinds = assessed.value.kinds.iter().filter_map(|kind| code_of(*kind));
        facts.push(Fact {
            label: "fact-kinds-found".to_owned(),
            value: FactText::Written(
                kinds.map(|code| choice(cx, "kinds", &code)).collect::<Vec<_>>().join("\n"),
            ),
            href: Some(links::event(&view.case.id.to_string(), assessed.version)),
        });
    }
    facts.extend(fitting(cx, view));
    facts
}

fn code_of(value: impl serde::Serialize) -> Option<String> {
    serde_json::to_value(value).ok()?.as_str().map(str::to_owned)
}

/// What the law shows before anybody proposes a measure.
fn fitting(cx: &Cx, view: &CaseView) -> Option<Fact> {
    let shown = view.assessment.of(LegalAct::ImposeMeasure).find(|f| f.reason.0 == "measures-that-fit")?;
    let codes = shown.facts.iter().filter(|f| f.key == "fitting-measure").filter_map(|f| match &f.value {
        FactValue::Code(code) => Some(cx.t(&format!("choice-measure-{code}"))),
        FactValue::Date(_)
        | FactValue::Number(_)
        | FactValue::Country(_)
        | FactValue::Missing
        | FactValue::Withheld(_) => None,
    });
    let numbered: Vec<String> = (1..).zip(codes).map(|(n, words)| format!("{n}. {words}")).collect();
    Some(Fact {
        label: "fact-measures-fitting".to_owned(),
        value: FactText::Written(numbered.join("\n")),
        href: Some(links::form(&view.case.id.to_string(), "impose-measure")),
    })
}

/// Measures in force with the day of their review, and obstruction as recorded.
fn measures(cx: &Cx, view: &CaseView) -> Vec<Fact> {
    let id = view.case.id.to_string();
    let in_force = view.case.measures.in_force().map(|measure| {
        let imposed = &measure.imposed.value;
        let code = code_of(imposed.measure.terms.kind()).unwrap_or_default();
        Fact {
            label: "fact-measure-in-force".to_owned(),
            value: FactText::Written(format!(
                "{}. {}",
                imposed.number,
                cx.t(&format!("choice-measure-{code}"))
            )),
            href: Some(links::event(&id, measure.imposed.version)),
        }
    });
    let obstruction = view.case.measures.obstructions.iter().filter_map(|o| {
        let code = code_of(o.value.kind)?;
        Some(Fact {
            label: "fact-obstruction".to_owned(),
            value: FactText::Written(cx.t(&format!("choice-obstruction-kind-{code}"))),
            href: Some(links::event(&id, o.version)),
        })
    });
    in_force.chain(obstruction).chain(fitting(cx, view)).collect()
}
