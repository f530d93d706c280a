//! What the law says, as the API tells it: findings, dates with their derivation, facts. A fact that rests on an entry
//! which the reader may not see is named, its value withheld (by the application, before it comes here).

use jiff::civil::Date;
use law::{Derivation, FactUsed, FactValue, Finding, LegalAct, ParameterUsed, Role, Step, Verdict};
use serde::Serialize;

/// A finding.
#[derive(Debug, Serialize)]
pub(super) struct FindingBody<'a> {
    rule: &'a str,
    citation: String,
    act: LegalAct,
    verdict: &'static str,
    reason: &'a str,
    missing: Option<&'a str>,
    facts: Vec<FactBody<'a>>,
    made_possible_by: Option<LegalAct>,
    changes_on: Option<Date>,
}

/// A fact that a rule used.
#[derive(Debug, Serialize)]
pub(crate) struct FactBody<'a> {
    key: &'a str,
    /// Text or number; null where nobody recorded it, the category of data where it is withheld.
    value: ValueBody<'a>,
    /// `date`, `number`, `code`, `country`, `missing` or `withheld`.
    kind: &'static str,
    recorded_in_version: Option<u32>,
}

#[derive(Debug, Serialize)]
#[serde(untagged)]
enum ValueBody<'a> {
    Date(Date),
    Number(i64),
    Text(&'a str),
    None,
}

/// An open obligation of a case.
#[derive(Debug, Serialize)]
pub(super) struct ObligationBody<'a> {
    rule: &'a str,
    citation: String,
    act: LegalAct,
    by_whom: Role,
    since: Date,
    due_on: Date,
    overdue: bool,
    /// Tells two obligations of one rule apart.
    discriminator: &'a str,
    reason: &'a str,
    /// How the date came about; null where the law asks for it at once.
    derivation: Option<DerivationBody<'a>>,
}

/// A date and how it came about.
#[derive(Debug, Serialize)]
pub(super) struct DerivationBody<'a> {
    result: Date,
    /// Rests on a value that the legal service has not confirmed.
    unconfirmed: bool,
    steps: &'a [Step],
    parameters: Vec<ParameterBody<'a>>,
    citations: Vec<String>,
}

/// A parameter.
#[derive(Debug, Serialize)]
pub(super) struct ParameterBody<'a> {
    key: &'a str,
    value: &'a str,
    status: law::ParameterStatus,
    citation: Option<String>,
}

pub(super) fn finding(finding: &Finding) -> FindingBody<'_> {
    let (verdict, missing) = match &finding.verdict {
        Verdict::Required { .. } => ("required", None),
        Verdict::Permitted => ("permitted", None),
        Verdict::Prohibited => ("prohibited", None),
        Verdict::NotEstablished { missing } => ("not-established", Some(missing.as_ref())),
    };
    FindingBody {
        rule: finding.rule.as_str(),
        citation: finding.citation.to_string(),
        act: finding.act,
        verdict,
        reason: &finding.reason.0,
        missing,
        facts: finding.facts.iter().map(fact).collect(),
        made_possible_by: finding.remedy,
        changes_on: finding.changes_on,
    }
}

pub(crate) fn fact(fact: &FactUsed) -> FactBody<'_> {
    let (kind, value) = match &fact.value {
        FactValue::Date(date) => ("date", ValueBody::Date(*date)),
        FactValue::Number(number) => ("number", ValueBody::Number(*number)),
        FactValue::Code(code) => ("code", ValueBody::Text(code)),
        FactValue::Country(code) => ("country", ValueBody::Text(code)),
        FactValue::Missing => ("missing", ValueBody::None),
        FactValue::Withheld(category) => ("withheld", ValueBody::Text(category)),
    };
    FactBody { key: &fact.key, value, kind, recorded_in_version: fact.recorded }
}

/// The obligation that a finding raises; none for another finding.
pub(super) fn obligation(finding: &Finding, today: Date) -> Option<ObligationBody<'_>> {
    let Verdict::Required { by_whom, since, by, discriminator } = &finding.verdict else { return None };
    // What the law asks for at once is due on the day it arose.
    let due_on = by.as_ref().map_or(*since, |derivation| derivation.result);
    Some(ObligationBody {
        rule: finding.rule.as_str(),
        citation: finding.citation.to_string(),
        act: finding.act,
        by_whom: *by_whom,
        since: *since,
        due_on,
        overdue: due_on < today,
        discriminator,
        reason: &finding.reason.0,
        derivation: by.as_ref().map(derivation),
    })
}

impl ObligationBody<'_> {
    /// What is due first comes first; ties in a fixed order.
    pub fn order(&self) -> (Date, &str, &str) {
        (self.due_on, self.rule, self.discriminator)
    }
}

pub(super) fn derivation(derivation: &Derivation) -> DerivationBody<'_> {
    DerivationBody {
        result: derivation.result,
        unconfirmed: derivation.is_unconfirmed(),
        steps: &derivation.steps,
        parameters: derivation.parameters.iter().map(parameter).collect(),
        citations: derivation.citations.iter().map(ToString::to_string).collect(),
    }
}

pub(super) fn parameter(parameter: &ParameterUsed) -> ParameterBody<'_> {
    ParameterBody {
        key: &parameter.key,
        value: &parameter.value,
        status: parameter.status,
        citation: parameter.citation.as_ref().map(ToString::to_string),
    }
}
