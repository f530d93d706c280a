//! What a rule says of a case: required, permitted, prohibited, or not established.

use std::borrow::Cow;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{Citation, Derivation, LegalAct, ParameterUsed, Role, RuleId};

/// A fact as a rule used it. `recorded` is the version of the event in the case that recorded it, so that the
/// reader can go there; empty for a fact that nobody recorded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FactUsed {
    /// Stable key, such as `notified-on`.
    pub key: Cow<'static, str>,
    /// Its value.
    pub value: FactValue,
    /// Version of the event that recorded it.
    pub recorded: Option<u32>,
}

/// The value of a fact, in a form that every language can print.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FactValue {
    /// A civil date.
    Date(Date),
    /// A whole number; the unit is part of the key.
    Number(i64),
    /// A stable code that the interface translates (`minor`, `risk-found`).
    Code(Cow<'static, str>),
    /// An ISO 3166 alpha-2 country code.
    Country(String),
    /// Nobody recorded it.
    Missing,
    /// Recorded, and not for this reader: code of the category of data it belongs to. No rule gives it; it takes the
    /// place of the value where findings are shown.
    Withheld(Cow<'static, str>),
}

/// Why a rule says what it says: a stable code within the rule (`period-above-maximum`). Rule id and reason
/// together are the key of the message in every language (`finding-RD-7-1-period-above-maximum`).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Reason(pub Cow<'static, str>);

impl Reason {
    /// A reason known when the program was built.
    #[must_use]
    pub const fn new(code: &'static str) -> Self {
        Self(Cow::Borrowed(code))
    }
}

/// The verdict of a rule on an act.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "verdict", rename_all = "kebab-case")]
pub enum Verdict {
    /// Somebody must carry out the act. Open until the facts show that it was done.
    Required {
        /// Who is to act.
        by_whom: Role,
        /// From when it has been required: the date of the fact that gave rise to it.
        since: Date,
        /// By when, with the derivation; empty means at once.
        by: Option<Derivation>,
        /// What tells two obligations of the same rule apart (`appeal-2`), empty where there can be but one.
        discriminator: String,
    },
    /// The act may be carried out.
    Permitted,
    /// The act must not be carried out.
    Prohibited,
    /// The rule cannot say: this fact or parameter is missing. Counts as a refusal for acts that limit a right.
    NotEstablished {
        /// Key of the missing fact or parameter.
        missing: Cow<'static, str>,
    },
}

/// What one rule says of one act in one case on one day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// The rule.
    pub rule: RuleId,
    /// Where it stands.
    pub citation: Citation,
    /// The act it speaks about.
    pub act: LegalAct,
    /// What it says.
    pub verdict: Verdict,
    /// Why.
    pub reason: Reason,
    /// The facts it used, the missing ones among them.
    pub facts: Vec<FactUsed>,
    /// The parameters it used.
    pub parameters: Vec<ParameterUsed>,
    /// Which act, once done or recorded, would change the verdict: the way out of a blocked step.
    pub remedy: Option<LegalAct>,
    /// The first day on which the passing of time alone changes what the rule says.
    pub changes_on: Option<Date>,
}

impl Finding {
    /// The key of the message that states this finding in words.
    #[must_use]
    pub fn message_key(&self) -> String {
        format!("finding-{}-{}", self.rule, self.reason.0)
    }

    /// Whether the finding stands in the way of its act.
    #[must_use]
    pub const fn blocks(&self) -> bool {
        matches!(self.verdict, Verdict::Prohibited | Verdict::NotEstablished { .. })
    }
}
