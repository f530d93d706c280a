//! The chapter on detention: in one sentence, spell by spell, and how many days count.

use application::queries::case_view::CaseView;
use domain::detention::state::Spell;
use law::FactValue;
use ui::components::basics::{Fact, FactText};
use ui::{Arg, Msg};

/// The computed dates of this chapter.
pub const DATES: &[&str] = &["detention-last-day-on", "detention-review-due-on", "judicial-review-due-on"];

/// Whether the person is deprived of liberty, since when.
pub fn sentence(view: &CaseView) -> Msg {
    match view.case.detention.running() {
        Some(spell) => Msg::new("sentence-detained").with("on", spell.started_on().value.into()),
        None if view.case.detention.spells.is_empty() => Msg::new("sentence-detention-none"),
        None => Msg::new("sentence-detention-over"),
    }
}

/// Every spell, and the days that count so far.
pub fn days(view: &CaseView) -> Vec<Fact> {
    let said =
        |label: &str, value: Msg| Fact { label: label.to_owned(), value: FactText::Said(value), href: None };
    let mut facts: Vec<Fact> =
        view.case.detention.spells.iter().map(|spell| said("fact-detention", line(spell))).collect();
    for (key, message) in
        [("detention-days-counted", "detention-days"), ("detention-days-not-counted", "detention-days")]
    {
        if let Some(days) = number(view, key) {
            facts.push(said(&format!("fact-{key}"), Msg::new(message).with("n", days.into())));
        }
    }
    facts
}

fn line(spell: &Spell) -> Msg {
    let regime = application::code_of(&spell.regime()).unwrap_or_default();
    let message = match spell.ended_on() {
        Some(_) => "detention-line-over",
        None => "detention-line-lasting",
    };
    let message = Msg::new(message)
        .with("nth", i64::from(spell.number).into())
        .with("regime", Arg::Key(format!("choice-detention-regime-{regime}")))
        .with("from", spell.started_on().value.into());
    match spell.ended_on() {
        Some(until) => message.with("until", until.value.into()),
        None => message,
    }
}

/// A number that the rule on the longest time rests on.
fn number(view: &CaseView, key: &str) -> Option<i64> {
    let findings = view.assessment.findings.iter().filter(|f| f.rule.as_str() == "RD-15-5");
    findings.flat_map(|f| &f.facts).find(|f| f.key == key).and_then(|f| match &f.value {
        FactValue::Number(number) => Some(*number),
        FactValue::Date(_)
        | FactValue::Code(_)
        | FactValue::Country(_)
        | FactValue::Missing
        | FactValue::Withheld(_) => None,
    })
}
