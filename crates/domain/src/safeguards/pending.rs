//! Values of the chapter *safeguards* on the time while return is pending: needs, assistance, a permit as a victim of
//! trafficking (RD Arts 11(3), 13(3), 13(4), 14(1)).

use jiff::civil::Date;
use rules::Sourced;
use rules::facts;
use serde::{Deserialize, Serialize};

use super::state::State;
use crate::case::Case;
use crate::values::{Note, Text};

/// A need attended to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NeedAttended {
    /// Date.
    pub on: Date,
    /// Need.
    pub need: Need,
    /// How it is met, or why that is not possible.
    pub explanation: Text,
}

/// Needs of RD Art. 14(1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Need {
    /// Unity with family members present.
    FamilyUnity,
    /// Emergency health care and essential treatment.
    HealthCare,
    /// Basic education of minors.
    Schooling,
    /// Special needs of vulnerable persons.
    SpecialNeeds,
}

/// Assistance asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AssistanceRequested {
    /// Date.
    pub on: Date,
    /// Which.
    pub kind: AssistanceKind,
    /// Details.
    pub explanation: Option<Text>,
}

/// Assistance of RD Art. 13(3) and (4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AssistanceKind {
    /// Legal advice.
    Advice,
    /// Representation.
    Representation,
    /// Linguistic assistance.
    Linguistic,
    /// Free legal aid.
    LegalAid,
}

/// The answer to a request for assistance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AssistanceAnswered {
    /// Date.
    pub on: Date,
    /// Which.
    pub kind: AssistanceKind,
    /// Answer.
    pub outcome: AssistanceOutcome,
    /// Who assists, or why it was refused.
    pub reasons: Text,
}

/// Answer to a request for assistance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AssistanceOutcome {
    /// Arranged or granted.
    Granted,
    /// Refused.
    Refused,
    /// The person no longer wants it.
    Withdrawn,
}

/// A permit under Directive 2004/81.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TraffickingPermit {
    /// Granted on.
    pub granted_on: Date,
    /// Last day of validity, when known.
    pub valid_until_on: Option<Date>,
    /// Reference.
    pub reference: Note,
}

/// What of it the rules need.
#[must_use]
pub fn pending(case: &Case) -> facts::Pending {
    let state: &State = &case.safeguards;
    let link = case.identity.family.iter().map(|link| link.version).min();
    let company = case.identity.accompaniment.as_ref();
    let with_family = company
        .filter(|a| a.value.accompaniment == crate::identity::event::Accompaniment::WithFamily)
        .map(|a| a.version);
    facts::Pending {
        attended: state
            .attended
            .iter()
            .map(|a| Sourced::new(facts::Attended { on: a.value.on, need: need(a.value.need) }, a.version))
            .collect(),
        assistance: state
            .assistance
            .iter()
            .map(|a| {
                let value = facts::AssistanceAsked { on: a.value.on, kind: assistance(a.value.kind) };
                Sourced::new(value, a.version)
            })
            .collect(),
        trafficking_permit_on: state
            .trafficking_permit
            .as_ref()
            .map(|p| Sourced::new(p.value.granted_on, p.version)),
        family_present: link.or(with_family).map(|version| Sourced::new((), version)),
    }
}

const fn need(need: Need) -> facts::Need {
    match need {
        Need::FamilyUnity => facts::Need::FamilyUnity,
        Need::HealthCare => facts::Need::HealthCare,
        Need::Schooling => facts::Need::Schooling,
        Need::SpecialNeeds => facts::Need::SpecialNeeds,
    }
}

const fn assistance(kind: AssistanceKind) -> facts::AssistanceKind {
    match kind {
        AssistanceKind::Advice => facts::AssistanceKind::Advice,
        AssistanceKind::Representation => facts::AssistanceKind::Representation,
        AssistanceKind::Linguistic => facts::AssistanceKind::Linguistic,
        AssistanceKind::LegalAid => facts::AssistanceKind::LegalAid,
    }
}
