//! `nostos law explain` and `nostos law diff`: the law over the cases of this installation.

use anyhow::anyhow;
use application::{Actor, Nostos};
use law::{Assessment, FactUsed, FactValue, Finding, NamedDate, Verdict};
use rules::LawInForce;
use rules::explain::{Counterfactual, Explanation, Then};
use serde_json::{Value, json};
use ui::Locale;
use ui::messages::Messages;

use super::law::{Diff, Explain, read};
use crate::ending::Ending;
use crate::place::Place;
use crate::print;
use crate::progress::Progress;

/// Prints a case with everything the law says of it.
///
/// # Errors
/// There is no such case, storage failed.
pub fn explain(place: &Place, asked: &Explain) -> anyhow::Result<Ending> {
    let installation = place.open(false)?;
    let nostos = &installation.nostos;
    let operator = Actor::operator(nostos);
    let case = nostos.case_by_number(&operator, &asked.case)?;
    let recorded = nostos.entries_of(&operator, case)?;
    let explanation = nostos.explain_case(&operator, case)?;
    if asked.json {
        print::json(&as_json(&explanation))?;
        return Ok(Ending::Done);
    }
    let assessment = &explanation.assessment;
    println!("Case {} on {}", asked.case, assessment.on);
    for applied in &assessment.applies {
        println!("{}: {} ({})", applied.pack, words(&applied.message_key()), applied.governed_by_day);
    }
    let when = |fact: &FactUsed| {
        let entry = recorded.iter().find(|entry| Some(entry.version) == fact.recorded);
        entry.map_or_else(String::new, |e| format!(", recorded in entry {} on {}", e.version, e.recorded_at))
    };
    for finding in &assessment.findings {
        print_finding(finding, &when, &explanation);
    }
    for date in &assessment.dates {
        print_date(date, &explanation);
    }
    println!("\n{} single changes were tried.", explanation.tried());
    Ok(Ending::Done)
}

fn words(key: &str) -> String {
    Messages::get(Locale::En, key, &[])
}

fn verdict(finding: &Finding) -> String {
    match &finding.verdict {
        Verdict::Required { by, since, .. } => match by {
            Some(by) => format!("required since {since}, by {}", by.result),
            None => format!("required since {since}, at once"),
        },
        Verdict::Permitted => "permitted".to_owned(),
        Verdict::Prohibited => "prohibited".to_owned(),
        Verdict::NotEstablished { missing } => format!("not established: {missing}"),
    }
}

fn value(value: &FactValue) -> String {
    match value {
        FactValue::Date(date) => date.to_string(),
        FactValue::Number(number) => number.to_string(),
        FactValue::Code(code) => code.to_string(),
        FactValue::Country(country) => country.clone(),
        FactValue::Withheld(_) => "withheld".to_owned(),
        FactValue::Missing => "not recorded".to_owned(),
    }
}

fn print_finding(finding: &Finding, when: &dyn Fn(&FactUsed) -> String, explanation: &Explanation) {
    let act = application::code_of(&finding.act).unwrap_or_default();
    let title = rules::acts::article_title(&finding.citation.act, &finding.citation.article, "en");
    println!("\n{act}: {}", verdict(finding));
    println!("    {} [{}]", words(&finding.message_key()), finding.rule);
    println!("    {}{}", finding.citation, title.map(|t| format!(" ({t})")).unwrap_or_default());
    for fact in &finding.facts {
        println!("    fact {}: {}{}", fact.key, value(&fact.value), when(fact));
    }
    for parameter in &finding.parameters {
        print_parameter(parameter);
    }
    if let Verdict::Required { by: Some(by), .. } = &finding.verdict {
        print_steps(by);
    }
    print_counterfactuals(&explanation.of_finding(finding));
}

fn print_parameter(parameter: &law::ParameterUsed) {
    let status = format!("{:?}", parameter.status).to_lowercase();
    let place = parameter.citation.as_ref().map(|c| format!(", {c}")).unwrap_or_default();
    println!("    parameter {}: {} ({status}{place})", parameter.key, parameter.value);
}

fn print_steps(derivation: &law::Derivation) {
    for step in &derivation.steps {
        println!("    step {step:?}");
    }
    derivation.parameters.iter().for_each(print_parameter);
}

fn print_date(date: &NamedDate, explanation: &Explanation) {
    println!("\n{}: {}", date.name, date.derivation.result);
    print_steps(&date.derivation);
    print_counterfactuals(&explanation.of_date(date));
}

fn print_counterfactuals(all: &[Counterfactual]) {
    for c in all {
        let to = match &c.to {
            FactValue::Missing => "were not recorded".to_owned(),
            other => format!("were {}", value(other)),
        };
        println!("    if {} {to}: {}", c.fact, then(&c.then));
    }
}

fn then(then: &Then) -> String {
    let day = |d: &Option<law::Date>| d.map_or_else(|| "without a day".to_owned(), |d| d.to_string());
    match then {
        Then::ActAllowed => "the act would be allowed".to_owned(),
        Then::ActRefused => "the act would not be allowed".to_owned(),
        Then::NoLongerInTheWay => "this would no longer stand in the way".to_owned(),
        Then::InTheWay => "this would stand in the way".to_owned(),
        Then::NoLongerRequired => "nobody would have to act on it".to_owned(),
        Then::DueOn(due) => format!("due {}", day(due)),
        Then::DateWouldBe(date) => format!("the date would be {}", day(date)),
    }
}

fn as_json(explanation: &Explanation) -> Value {
    let assessment: &Assessment = &explanation.assessment;
    let told = |all: Vec<Counterfactual>| -> Vec<Value> {
        all.iter().map(|c| json!({ "fact": c.fact, "to": c.to, "then": then(&c.then) })).collect()
    };
    let findings: Vec<Value> = assessment
        .findings
        .iter()
        .map(|f| json!({ "finding": f, "if": told(explanation.of_finding(f)) }))
        .collect();
    let dates: Vec<Value> =
        assessment.dates.iter().map(|d| json!({ "date": d, "if": told(explanation.of_date(d)) })).collect();
    json!({
        "on": assessment.on, "applies": assessment.applies, "findings": findings, "dates": dates,
        "receipt": assessment.receipt, "tried": explanation.tried(),
    })
}

/// Compares the law in force with another over the open cases.
///
/// # Errors
/// A file cannot be used, there is no such proposal, storage failed.
pub fn diff(place: &Place, asked: &Diff) -> anyhow::Result<Ending> {
    let installation = place.open(false)?;
    let nostos = &installation.nostos;
    let now = nostos.law();
    let then = other_law(nostos, &now, asked)?;
    let on = asked.on.unwrap_or_else(|| nostos.today());
    let mut bar = Progress::new("Comparing", "cases", nostos.database().backlog()?.cases, asked.json);
    let comparison = nostos.compare(&now, &then, on, &mut |done| bar.at(done))?;
    bar.end();
    if let Some(out) = &asked.out {
        let part = out.with_extension("part");
        std::fs::write(&part, comparison.as_csv())?;
        std::fs::rename(&part, out)?;
    }
    if asked.json {
        print::json(&json!({
            "on": on, "cases": comparison.cases, "changed": comparison.changed.len(), "changes": comparison.counts(),
        }))?;
    } else {
        println!(
            "On {on}: {} of {} cases looked at would change.",
            comparison.changed.len(),
            comparison.cases
        );
        for (code, count) in comparison.counts() {
            println!("{count:>8}  {code}");
        }
        if let Some(out) = &asked.out {
            println!("Every change: {}", out.display());
        }
    }
    Ok(Ending::Done)
}

fn other_law(nostos: &Nostos, now: &LawInForce, asked: &Diff) -> anyhow::Result<LawInForce> {
    if let Some(proposal) = asked.proposal {
        return Ok(nostos.law_if_confirmed(proposal)?);
    }
    let mut then = now.clone();
    for file in &asked.parameters {
        then =
            then.with_installation(&file.display().to_string(), &read(file)?).map_err(|e| anyhow!("{e}"))?;
    }
    Ok(then)
}
