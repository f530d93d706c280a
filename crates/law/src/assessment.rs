//! All findings on one case on one day, combined in one place; and the receipt that lets anyone explain them later.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{Derivation, Finding, LegalAct, ParameterUsed, Reason, Verdict};

/// What the law says of a case on one day: every finding of every applicable rule, and the dates computed.
/// The order of findings carries no meaning; nothing here is a default for an unknown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assessment {
    /// The day for which the assessment holds.
    pub on: Date,
    /// Findings of all rules.
    pub findings: Vec<Finding>,
    /// Named dates with their derivation, such as `departure-due-on`, `appeal-due-on`, `entry-ban-ends-on`.
    pub dates: Vec<NamedDate>,
    /// Which packs of rules govern the case on that day, each with the day whose law counts and why.
    pub applies: Vec<AppliedPack>,
    /// What produced it.
    pub receipt: Receipt,
}

/// A pack of rules that governs a case: an act of the legislator, the day whose law counts, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AppliedPack {
    /// Id of the pack (`rd_2008`).
    pub pack: String,
    /// Version of the pack.
    pub version: String,
    /// The day whose law governs the case in this pack: of the decision, of the finding, of the departure.
    pub governed_by_day: Date,
    /// Why that pack, and why that day. Its message is `applies-<pack>-<reason>`.
    pub reason: Reason,
}

impl AppliedPack {
    /// The key of the message that states the reason in words.
    #[must_use]
    pub fn message_key(&self) -> String {
        format!("applies-{}-{}", self.pack, self.reason.0)
    }
}

/// A computed date of the case under its stable name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NamedDate {
    /// Stable name (`departure-due-on`).
    pub name: String,
    /// The date and how it came about.
    pub derivation: Derivation,
}

/// Which law, in which version, with which parameters, was applied to which facts.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Receipt {
    /// Id of the pack (`rd_2008`), several joined by `+`.
    pub pack: String,
    /// Version of the pack.
    pub version: String,
    /// State or agreement whose parameters were used, with the version of the set.
    pub parameter_set: String,
    /// Parameters that mattered.
    pub parameters: Vec<ParameterUsed>,
}

impl Assessment {
    /// The findings on one act.
    pub fn of(&self, act: LegalAct) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(move |f| f.act == act)
    }

    /// The findings that stand in the way of an act: prohibitions, and facts not established.
    pub fn against(&self, act: LegalAct) -> impl Iterator<Item = &Finding> {
        self.of(act).filter(|f| f.blocks())
    }

    /// Whether an act may be carried out: some rule permits or requires it and none stands in the way.
    /// Silence of the law is not permission.
    #[must_use]
    pub fn allows(&self, act: LegalAct) -> bool {
        let grounded =
            self.of(act).any(|f| matches!(f.verdict, Verdict::Permitted | Verdict::Required { .. }));
        grounded && self.against(act).next().is_none()
    }

    /// The open obligations: every *required* finding.
    pub fn obligations(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|f| matches!(f.verdict, Verdict::Required { .. }))
    }

    /// A computed date by name.
    #[must_use]
    pub fn date(&self, name: &str) -> Option<&Derivation> {
        self.dates.iter().find(|d| d.name == name).map(|d| &d.derivation)
    }

    /// The first day after `on` on which time alone changes a finding: when to assess the case again.
    #[must_use]
    pub fn changes_on(&self) -> Option<Date> {
        self.findings.iter().filter_map(|f| f.changes_on).filter(|d| *d > self.on).min()
    }
}
