//! Expectations: one line each, such as `prohibited carry-out-removal period-runs changes 2026-10-30`.
//!
//! `permitted|prohibited|not-established|required ACT REASON [missing KEY] [role R] [since D] [due D|at-once] [changes D]`
//! speak of findings of the scenario's rule; `silent ACT` says the rule has none on it; `allowed ACT`, `refused ACT`
//! speak of the whole assessment; `date NAME D`, `no-date NAME` of the dates it names.

use law::{Assessment, Finding, LegalAct, Verdict};

use super::date;

/// The stable code of anything that has one.
pub fn code(value: impl serde::Serialize) -> String {
    match toml::Value::try_from(value).expect("a code") {
        toml::Value::String(code) => code,
        other => panic!("{other} is no code"),
    }
}

fn act(code: &str) -> LegalAct {
    toml::Value::String(code.to_owned()).try_into().unwrap_or_else(|_| panic!("{code} is no act"))
}

fn verdict(finding: &Finding) -> &'static str {
    match finding.verdict {
        Verdict::Required { .. } => "required",
        Verdict::Permitted => "permitted",
        Verdict::Prohibited => "prohibited",
        Verdict::NotEstablished { .. } => "not-established",
    }
}

/// Whether the assessment meets the line; the error says what it says instead.
pub fn check(line: &str, rule: &str, assessment: &Assessment) -> Result<(), String> {
    let words: Vec<&str> = line.split_whitespace().collect();
    let own = || assessment.findings.iter().filter(|f| f.rule.as_str() == rule);
    let met = match words.as_slice() {
        ["silent", on] => !own().any(|f| f.act == act(on)),
        ["allowed", on] => assessment.allows(act(on)),
        ["refused", on] => !assessment.allows(act(on)),
        ["date", name, on] => assessment.date(name).is_some_and(|d| d.result == date(on)),
        ["no-date", name] => assessment.date(name).is_none(),
        [verdict_word, on, reason, rest @ ..] => {
            assert!(rest.len().is_multiple_of(2) || rest.contains(&"at-once"), "{line}: pairs expected");
            own().any(|f| {
                verdict(f) == *verdict_word && f.act == act(on) && f.reason.0 == *reason && details(f, rest)
            })
        }
        _ => panic!("{line} is no expectation"),
    };
    if met {
        return Ok(());
    }
    let said: Vec<String> = own()
        .map(|f| {
            format!("{} {} {} {:?} changes {:?}", verdict(f), code(f.act), f.reason.0, short(f), f.changes_on)
        })
        .collect();
    Err(format!(
        "expected: {line}\n    the rule says: {said:#?}\n    dates: {:?}\n    against: {:?}",
        assessment.dates.iter().map(|d| (&d.name, d.derivation.result)).collect::<Vec<_>>(),
        match words.as_slice() {
            ["allowed", on] => assessment.against(act(on)).map(Finding::message_key).collect(),
            _ => Vec::new(),
        }
    ))
}

fn short(finding: &Finding) -> String {
    match &finding.verdict {
        Verdict::Required { by_whom, since, by, discriminator } => {
            format!(
                "role {} since {since} due {:?} {discriminator}",
                code(by_whom),
                by.as_ref().map(|b| b.result)
            )
        }
        Verdict::NotEstablished { missing } => format!("missing {missing}"),
        Verdict::Permitted | Verdict::Prohibited => String::new(),
    }
}

fn details(finding: &Finding, words: &[&str]) -> bool {
    match words {
        [] => true,
        ["at-once", rest @ ..] => {
            matches!(&finding.verdict, Verdict::Required { by: None, .. }) && details(finding, rest)
        }
        [name, value, rest @ ..] => {
            let holds = match (&finding.verdict, *name) {
                (_, "changes") => finding.changes_on == Some(date(value)),
                (_, "remedy") => finding.remedy == Some(act(value)),
                (Verdict::NotEstablished { missing }, "missing") => missing == value,
                (Verdict::Required { by_whom, .. }, "role") => code(by_whom) == *value,
                (Verdict::Required { since, .. }, "since") => *since == date(value),
                (Verdict::Required { by: Some(by), .. }, "due") => by.result == date(value),
                (Verdict::Required { discriminator, .. }, "told-apart") => discriminator == value,
                _ => false,
            };
            holds && details(finding, rest)
        }
        [_] => false,
    }
}
