//! How a rule speaks: drafts of findings, and the sheet on which they are collected.

use std::borrow::Cow;

use jiff::civil::Date;
use law::{
    Citation, Derivation, FactUsed, FactValue, Finding, LegalAct, NamedDate, ParameterUsed, Reason, Role,
    RuleId, Verdict,
};

use crate::facts::Sourced;

/// A finding before rule and act are known: verdict and reason with what they rest on.
#[derive(Debug, Clone)]
pub(crate) struct Draft {
    verdict: Verdict,
    reason: &'static str,
    facts: Vec<FactUsed>,
    parameters: Vec<ParameterUsed>,
    remedy: Option<LegalAct>,
    changes_on: Option<Date>,
}

/// The act may be carried out.
pub(crate) fn permitted(reason: &'static str) -> Draft {
    Draft::new(Verdict::Permitted, reason)
}

/// The act must not be carried out.
pub(crate) fn prohibited(reason: &'static str) -> Draft {
    Draft::new(Verdict::Prohibited, reason)
}

/// The rule cannot say, because this fact or parameter is missing.
pub(crate) fn not_established(reason: &'static str, missing: impl Into<Cow<'static, str>>) -> Draft {
    let missing = missing.into();
    let fact = FactUsed { key: missing.clone(), value: FactValue::Missing, recorded: None };
    let mut draft = Draft::new(Verdict::NotEstablished { missing }, reason);
    draft.facts.push(fact);
    draft
}

/// Somebody must carry out the act, since that day; at once unless `by` says otherwise.
pub(crate) fn required(reason: &'static str, by_whom: Role, since: Date) -> Draft {
    Draft::new(Verdict::Required { by_whom, since, by: None, discriminator: String::new() }, reason)
}

impl Draft {
    const fn new(verdict: Verdict, reason: &'static str) -> Self {
        Self { verdict, reason, facts: Vec::new(), parameters: Vec::new(), remedy: None, changes_on: None }
    }

    /// The day by which a required act is due.
    pub(crate) fn due(mut self, derivation: Derivation) -> Self {
        if let Verdict::Required { by, .. } = &mut self.verdict {
            *by = Some(derivation);
        }
        self
    }

    /// What tells this obligation from another of the same rule.
    pub(crate) fn told_apart(mut self, by: String) -> Self {
        if let Verdict::Required { discriminator, .. } = &mut self.verdict {
            *discriminator = by;
        }
        self
    }

    /// Rests on a recorded date.
    pub(crate) fn date(self, key: &'static str, date: Sourced<Date>) -> Self {
        self.fact(key, FactValue::Date(date.value), Some(date.version))
    }

    /// Rests on a date that a rule computed, or that is part of another fact.
    pub(crate) fn day(self, key: &'static str, date: Date, version: Option<u32>) -> Self {
        self.fact(key, FactValue::Date(date), version)
    }

    /// Rests on a stable code.
    pub(crate) fn code(
        self,
        key: &'static str,
        code: impl Into<Cow<'static, str>>,
        version: Option<u32>,
    ) -> Self {
        self.fact(key, FactValue::Code(code.into()), version)
    }

    /// Rests on a number.
    pub(crate) fn number(self, key: &'static str, number: u32, version: Option<u32>) -> Self {
        self.fact(key, FactValue::Number(i64::from(number)), version)
    }

    /// Rests on a country.
    pub(crate) fn country(self, key: &'static str, country: &str, version: Option<u32>) -> Self {
        self.fact(key, FactValue::Country(country.to_owned()), version)
    }

    /// Rests on the absence of a fact.
    pub(crate) fn missing(self, key: &'static str) -> Self {
        self.fact(key, FactValue::Missing, None)
    }

    fn fact(mut self, key: &'static str, value: FactValue, recorded: Option<u32>) -> Self {
        self.facts.push(FactUsed { key: Cow::Borrowed(key), value, recorded });
        self
    }

    /// Rests on parameters.
    pub(crate) fn using(mut self, parameters: impl IntoIterator<Item = ParameterUsed>) -> Self {
        self.parameters.extend(parameters);
        self
    }

    /// The act that would change the verdict.
    pub(crate) const fn remedy(mut self, act: LegalAct) -> Self {
        self.remedy = Some(act);
        self
    }

    /// The first day on which time alone changes the verdict.
    pub(crate) const fn changes(mut self, on: Option<Date>) -> Self {
        self.changes_on = on;
        self
    }
}

/// What the rules of an assessment have said so far.
#[derive(Debug)]
pub(crate) struct Says {
    rule: RuleId,
    citation: Citation,
    pub(crate) findings: Vec<Finding>,
    pub(crate) dates: Vec<NamedDate>,
}

impl Says {
    /// An empty sheet.
    pub(crate) fn new() -> Self {
        Self {
            rule: RuleId::new(""),
            citation: Citation::new("", "", ""),
            findings: Vec::with_capacity(64),
            dates: Vec::new(),
        }
    }

    /// The next rule to speak.
    pub(crate) fn turn(&mut self, rule: &'static str, citation: Citation) {
        self.rule = RuleId::new(rule);
        self.citation = citation;
    }

    /// Says it of one act.
    pub(crate) fn on(&mut self, act: LegalAct, draft: Draft) {
        self.findings.push(Finding {
            rule: self.rule.clone(),
            citation: self.citation.clone(),
            act,
            verdict: draft.verdict,
            reason: Reason::new(draft.reason),
            facts: draft.facts,
            parameters: draft.parameters,
            remedy: draft.remedy,
            changes_on: draft.changes_on,
        });
    }

    /// Says the same of several acts.
    pub(crate) fn on_each(&mut self, acts: &[LegalAct], draft: &Draft) {
        for act in acts {
            self.on(*act, draft.clone());
        }
    }

    /// Names a date of the case.
    pub(crate) fn name_date(&mut self, name: &str, derivation: Derivation) {
        self.dates.push(NamedDate { name: name.to_owned(), derivation });
    }
}
