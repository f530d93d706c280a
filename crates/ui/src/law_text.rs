//! The law's findings, derivations and facts put into words, in every language.

use std::fmt::Debug;

use law::{Citation, Derivation, FactUsed, FactValue, Finding, LegalAct, ParameterStatus, Step, Verdict};

use crate::messages::{Messages, Value};
use crate::{Arg, Cx, dates, places};

/// The stable code of a unit variant in kebab case (`LegalAct::OrderRemoval` is `order-removal`), as the law's own
/// serialisation writes it.
#[must_use]
pub fn code(variant: &impl Debug) -> String {
    let mut out = String::new();
    for letter in format!("{variant:?}").chars() {
        if letter.is_uppercase() && !out.is_empty() {
            out.push('-');
        }
        out.extend(letter.to_lowercase());
    }
    out
}

/// What is to be done, as a short imperative.
#[must_use]
pub fn act(cx: &Cx, act: LegalAct) -> String {
    cx.t(&format!("act-{}", code(&act)))
}

/// The actor in words.
#[must_use]
pub fn role(cx: &Cx, role: law::Role) -> String {
    cx.t(&format!("role-{}", code(&role)))
}

/// `RD Art. 7(1)`, in the language's own way; `Return Directive Art. 7(1)` in the long form of `citation_title`.
#[must_use]
pub fn citation(cx: &Cx, citation: &Citation) -> String {
    let place = if citation.paragraph.is_empty() {
        citation.article.to_string()
    } else {
        format!("{}({})", citation.article, citation.paragraph)
    };
    cx.say("citation", &[("act", citation.act.as_ref().into()), ("place", place.as_str().into())])
}

/// The name of the cited act, for a title attribute; the key where the act has no message.
#[must_use]
pub fn citation_title(cx: &Cx, citation: &Citation) -> String {
    cx.first(&[&format!("law-{}", citation.act)], &citation.act)
}

/// What the rule is about, in a few words; its id where the rules bring no words.
#[must_use]
pub fn rule_title(cx: &Cx, rule: &law::RuleId) -> String {
    cx.first(&[&format!("rule-{rule}")], rule.as_str())
}

/// The message key of an event by the domain's name for it: `return_decision.return_decision_issued` is
/// `event-return-decision-issued`.
#[must_use]
pub fn event_key(kind: &str) -> String {
    let name = kind.rsplit('.').next().unwrap_or(kind);
    format!("event-{}", name.replace('_', "-"))
}

/// What the finding says, in words: the rule's own message; else a sentence from verdict and act.
#[must_use]
pub fn finding(cx: &Cx, finding: &Finding) -> String {
    let args: Vec<(&str, Value)> =
        finding.facts.iter().map(|f| (f.key.as_ref(), Value::Text(fact_value(cx, f)))).collect();
    Messages::find(cx.locale, &finding.message_key(), &args).unwrap_or_else(|| {
        let what = act(cx, finding.act);
        match &finding.verdict {
            Verdict::Required { .. } => cx.say("verdict-required", &[("act", what.as_str().into())]),
            Verdict::Permitted => cx.say("verdict-permitted", &[("act", what.as_str().into())]),
            Verdict::Prohibited => cx.say("verdict-prohibited", &[("act", what.as_str().into())]),
            Verdict::NotEstablished { missing } => cx.say(
                "verdict-not-established",
                &[("act", what.as_str().into()), ("fact", fact_name(cx, missing).as_str().into())],
            ),
        }
    })
}

/// The name of a fact.
#[must_use]
pub fn fact_name(cx: &Cx, key: &str) -> String {
    let plain = key.replace(['.', '_'], "-");
    cx.first(&[&format!("fact-{plain}"), &format!("field-{plain}")], &plain.replace('-', " "))
}

/// The value of a fact.
#[must_use]
pub fn fact_value(cx: &Cx, fact: &FactUsed) -> String {
    match &fact.value {
        FactValue::Date(date) => dates::short(cx.locale, *date),
        FactValue::Number(number) => number.to_string(),
        FactValue::Code(code) => {
            cx.first(&[&format!("code-{code}"), &format!("fact-{code}")], &code.replace('-', " "))
        }
        FactValue::Country(code) => places::country(cx.locale, code),
        FactValue::Missing => cx.t("fact-missing"),
        FactValue::Withheld(category) => {
            let category = cx.t(&format!("category-{category}"));
            cx.say("fact-withheld", &[("category", category.as_str().into())])
        }
    }
}

/// One step of a derivation as a sentence.
#[must_use]
pub fn step(cx: &Cx, step: &Step) -> String {
    let day = |date: &law::Date| Arg::Date(*date);
    match step {
        Step::Event { fact, on } => {
            cx.say("step-event", &[("fact", fact_name(cx, fact).as_str().into()), ("on", day(on))])
        }
        Step::EventDayNotCounted { first_day } => cx.say("step-not-counted", &[("first", day(first_day))]),
        Step::Add { amount, unit, reaches } => {
            let period = cx.count(&format!("unit-{unit}"), u64::from(*amount));
            cx.say("step-add", &[("period", period.as_str().into()), ("reaches", day(reaches))])
        }
        Step::LastDayOfMonth { reaches } => cx.say("step-last-of-month", &[("reaches", day(reaches))]),
        Step::NextWorkingDay { from, reaches, because } => {
            let why = cx.first(&[&format!("day-{because}")], because);
            cx.say(
                "step-next-working-day",
                &[("from", day(from)), ("reaches", day(reaches)), ("because", why.as_str().into())],
            )
        }
        Step::AtLeastTwoWorkingDays { reaches } => {
            cx.say("step-two-working-days", &[("reaches", day(reaches))])
        }
        Step::Suspended { from, until: Some(until), days } => cx.say(
            "step-suspended",
            &[("from", day(from)), ("until", day(until)), ("n", i64::from(*days).into())],
        ),
        Step::Suspended { from, until: None, .. } => cx.say("step-suspended-open", &[("from", day(from))]),
        Step::Spell { .. }
        | Step::FirstDayCounts { .. }
        | Step::InDays { .. }
        | Step::UsedBefore { .. }
        | Step::LimitedTo { .. } => detention_step(cx, step),
        Step::ExtendedTo { reaches } => cx.say("step-extended", &[("reaches", day(reaches))]),
    }
}

/// A step by which days deprived of liberty are added up.
fn detention_step(cx: &Cx, step: &Step) -> String {
    let day = |date: &law::Date| Arg::Date(*date);
    let number = |n: u32| Arg::from(i64::from(n));
    match step {
        Step::Spell { number: nth, regime, from, until, days, counts } => {
            let regime = cx.first(&[&format!("code-{regime}")], regime);
            let key = match (counts, until) {
                (true, Some(_)) => "step-spell",
                (true, None) => "step-spell-lasting",
                (false, _) => "step-spell-not-counted",
            };
            let until = until.unwrap_or(*from);
            let args = [
                ("nth", number(*nth)),
                ("regime", regime.as_str().into()),
                ("from", day(from)),
                ("until", day(&until)),
                ("n", number(*days)),
            ];
            cx.say(key, &args)
        }
        Step::FirstDayCounts { on } => cx.say("step-first-day-counts", &[("on", day(on))]),
        Step::InDays { amount, unit, from, days } => {
            let period = cx.count(&format!("unit-{unit}"), u64::from(*amount));
            let args = [("period", period.as_str().into()), ("from", day(from)), ("n", number(*days))];
            cx.say("step-in-days", &args)
        }
        Step::UsedBefore { days, reaches } => {
            cx.say("step-used-before", &[("n", number(*days)), ("reaches", day(reaches))])
        }
        Step::LimitedTo { reaches, fact } => {
            let fact = fact_name(cx, fact);
            cx.say("step-limited", &[("fact", fact.as_str().into()), ("reaches", day(reaches))])
        }
        Step::Event { .. }
        | Step::EventDayNotCounted { .. }
        | Step::Add { .. }
        | Step::LastDayOfMonth { .. }
        | Step::NextWorkingDay { .. }
        | Step::AtLeastTwoWorkingDays { .. }
        | Step::Suspended { .. }
        | Step::ExtendedTo { .. } => String::new(),
    }
}

/// The parameters of a derivation that the legal service has not confirmed.
pub fn unconfirmed(derivation: &Derivation) -> impl Iterator<Item = &law::ParameterUsed> {
    derivation.parameters.iter().filter(|p| p.status != ParameterStatus::Confirmed)
}

/// Name of a parameter.
#[must_use]
pub fn parameter(cx: &Cx, key: &str) -> String {
    let plain = key.replace(['.', '_'], "-");
    cx.first(&[&format!("parameter-{plain}")], key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_those_of_the_law() {
        assert_eq!(code(&LegalAct::OrderRemoval), "order-removal");
        assert_eq!(code(&law::Role::CaseOfficer), "case-officer");
    }
}
