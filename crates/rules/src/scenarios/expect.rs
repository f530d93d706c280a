//! Expectations: one line each, such as `prohibited carry-out-removal period-runs changes 2026-10-30`.
//!
//! `permitted|prohibited|not-established|required ACT REASON [missing KEY] [role R] [since D] [due D|at-once] [changes D]`
//! speak of findings of the scenario's rule; `silent ACT` says the rule has none on it; `allowed ACT`, `refused ACT`
//! speak of the whole assessment; `date NAME D`, `no-date NAME` of the dates it names.

use law::{Assessment, Date, Finding, LegalAct, Verdict};
use serde::Deserialize;
use serde::de::IntoDeserializer;

use super::{Wrong, date};

/// The stable code of anything that has one; the debug form of what has none.
pub(crate) fn code<T: serde::Serialize + std::fmt::Debug>(value: &T) -> String {
    match toml::Value::try_from(value) {
        Ok(toml::Value::String(code)) => code,
        Ok(_) | Err(_) => format!("{value:?}"),
    }
}

/// The act with that code.
fn act(code: &str) -> Result<LegalAct, Wrong> {
    let deserializer: serde::de::value::StrDeserializer<'_, serde::de::value::Error> =
        code.into_deserializer();
    LegalAct::deserialize(deserializer).map_err(|_| Wrong(format!("\"{code}\" is no act")))
}

/// The stable word of a verdict.
pub(crate) const fn verdict(finding: &Finding) -> &'static str {
    match finding.verdict {
        Verdict::Required { .. } => "required",
        Verdict::Permitted => "permitted",
        Verdict::Prohibited => "prohibited",
        Verdict::NotEstablished { .. } => "not-established",
    }
}

/// An expectation, read.
#[derive(Debug, Clone)]
pub(super) enum Expectation {
    Silent(LegalAct),
    Allowed(LegalAct),
    Refused(LegalAct),
    Date(String, Date),
    NoDate(String),
    Finding { verdict: String, act: LegalAct, reason: String, details: Vec<Detail> },
}

/// What is said of a finding besides verdict, act and reason.
#[derive(Debug, Clone)]
pub(super) enum Detail {
    AtOnce,
    Changes(Date),
    Remedy(LegalAct),
    Missing(String),
    Role(String),
    Since(Date),
    Due(Date),
    ToldApart(String),
}

/// Reads a line.
pub(super) fn read(line: &str) -> Result<Expectation, Wrong> {
    let words: Vec<&str> = line.split_whitespace().collect();
    Ok(match words.as_slice() {
        ["silent", on] => Expectation::Silent(act(on)?),
        ["allowed", on] => Expectation::Allowed(act(on)?),
        ["refused", on] => Expectation::Refused(act(on)?),
        ["date", name, on] => Expectation::Date((*name).to_owned(), date(on)?),
        ["no-date", name] => Expectation::NoDate((*name).to_owned()),
        [verdict @ ("permitted" | "prohibited" | "not-established" | "required"), on, reason, rest @ ..] => {
            Expectation::Finding {
                verdict: (*verdict).to_owned(),
                act: act(on)?,
                reason: (*reason).to_owned(),
                details: details(rest, line)?,
            }
        }
        _ => return Err(Wrong(format!("\"{line}\" is no expectation"))),
    })
}

fn details(mut words: &[&str], line: &str) -> Result<Vec<Detail>, Wrong> {
    let mut all = Vec::new();
    loop {
        words = match words {
            [] => return Ok(all),
            ["at-once", rest @ ..] => {
                all.push(Detail::AtOnce);
                rest
            }
            [name, value, rest @ ..] => {
                all.push(match *name {
                    "changes" => Detail::Changes(date(value)?),
                    "remedy" => Detail::Remedy(act(value)?),
                    "missing" => Detail::Missing((*value).to_owned()),
                    "role" => Detail::Role((*value).to_owned()),
                    "since" => Detail::Since(date(value)?),
                    "due" => Detail::Due(date(value)?),
                    "told-apart" => Detail::ToldApart((*value).to_owned()),
                    other => {
                        return Err(Wrong(format!("\"{other}\" in \"{line}\" says nothing of a finding")));
                    }
                });
                rest
            }
            [alone] => return Err(Wrong(format!("\"{alone}\" at the end of \"{line}\" lacks its value"))),
        };
    }
}

impl Expectation {
    /// Whether the assessment meets it, speaking for that rule.
    pub(super) fn met(&self, rule: &str, assessment: &Assessment) -> bool {
        let own = || assessment.findings.iter().filter(|f| f.rule.as_str() == rule);
        match self {
            Self::Silent(act) => !own().any(|f| f.act == *act),
            Self::Allowed(act) => assessment.allows(*act),
            Self::Refused(act) => !assessment.allows(*act),
            Self::Date(name, on) => assessment.date(name).is_some_and(|d| d.result == *on),
            Self::NoDate(name) => assessment.date(name).is_none(),
            Self::Finding { verdict: word, act, reason, details } => own().any(|f| {
                verdict(f) == word
                    && f.act == *act
                    && f.reason.0 == *reason
                    && details.iter().all(|d| d.holds(f))
            }),
        }
    }

    /// Whether it speaks of the findings of the rule, not of the whole assessment.
    pub(super) const fn speaks_of_the_rule(&self) -> bool {
        match self {
            Self::Silent(_) | Self::Finding { .. } => true,
            Self::Allowed(_) | Self::Refused(_) | Self::Date(..) | Self::NoDate(_) => false,
        }
    }

    /// Whether it expects the rule to refuse.
    pub(super) fn refuses(&self) -> bool {
        matches!(self, Self::Finding { verdict, .. } if verdict == "prohibited" || verdict == "not-established")
    }
}

impl Detail {
    fn holds(&self, finding: &Finding) -> bool {
        match (self, &finding.verdict) {
            (Self::Changes(on), _) => finding.changes_on == Some(*on),
            (Self::Remedy(act), _) => finding.remedy == Some(*act),
            (Self::AtOnce, Verdict::Required { by, .. }) => by.is_none(),
            (Self::Missing(key), Verdict::NotEstablished { missing }) => missing == key,
            (Self::Role(role), Verdict::Required { by_whom, .. }) => code(by_whom) == *role,
            (Self::Since(on), Verdict::Required { since, .. }) => since == on,
            (Self::Due(on), Verdict::Required { by: Some(by), .. }) => by.result == *on,
            (Self::ToldApart(by), Verdict::Required { discriminator, .. }) => discriminator == by,
            // tidy: a detail of another verdict than the finding's does not hold
            _ => false,
        }
    }
}

/// What the rule and the assessment say instead of the line, for the reader who has to mend one of them.
pub(super) fn instead(line: &str, expected: &Expectation, rule: &str, assessment: &Assessment) -> String {
    let own = assessment.findings.iter().filter(|f| f.rule.as_str() == rule);
    let said: Vec<String> = own
        .map(|f| {
            let changes = f.changes_on.map(|on| format!(" changes {on}")).unwrap_or_default();
            format!("{} {} {}{}{changes}", verdict(f), code(&f.act), f.reason.0, short(f))
        })
        .collect();
    let dates: Vec<String> =
        assessment.dates.iter().map(|d| format!("{} {}", d.name, d.derivation.result)).collect();
    let against: Vec<String> = match expected {
        Expectation::Allowed(act) => assessment.against(*act).map(Finding::message_key).collect(),
        Expectation::Silent(_)
        | Expectation::Refused(_)
        | Expectation::Date(..)
        | Expectation::NoDate(_)
        | Expectation::Finding { .. } => Vec::new(),
    };
    format!("expected: {line}; the rule says: {said:?}; dates: {dates:?}; against: {against:?}")
}

fn short(finding: &Finding) -> String {
    match &finding.verdict {
        Verdict::Required { by_whom, since, by, discriminator } => {
            let due = by.as_ref().map_or_else(|| " at-once".to_owned(), |b| format!(" due {}", b.result));
            let apart =
                if discriminator.is_empty() { String::new() } else { format!(" told-apart {discriminator}") };
            format!(" role {} since {since}{due}{apart}", code(by_whom))
        }
        Verdict::NotEstablished { missing } => format!(" missing {missing}"),
        Verdict::Permitted | Verdict::Prohibited => String::new(),
    }
}
