//! Events of the chapter *best interests of the child*: the steps of the procedure beside guardian, determination and
//! reception, which stand in *safeguards*.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::personal::Personal;
use crate::values::{Language, Note, Text};

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Event {
    /// The age was assessed.
    AgeAssessed(AgeAssessed),
    /// The child was heard.
    ChildHeard(Heard),
    /// The family was traced, or it was found that this would not be safe.
    FamilyTraced(Traced),
    /// Shortly before departure somebody looked again.
    ChildRechecked(Rechecked),
    /// The child was handed over.
    ChildHandedOver(HandedOver),
    /// Somebody asked after the child.
    ChildFollowedUp(FollowedUp),
}

/// An assessment of the age, by several disciplines, in the least invasive way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgeAssessed {
    /// Date.
    pub assessed_on: Date,
    /// Who assessed it, which disciplines.
    pub by: Note,
    /// Conclusion.
    pub conclusion: AgeConclusion,
    /// Methods, margins, reasons.
    pub reasons: Text,
}

/// Conclusion on the age.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AgeConclusion {
    /// A minor.
    Minor,
    /// An adult, without reasonable doubt.
    Adult,
    /// A doubt remains, of which the person has the benefit.
    DoubtRemains,
}

/// The child was heard.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heard {
    /// Date.
    pub heard_on: Date,
    /// In which language, with an interpreter where needed.
    pub language: Language,
    /// Who was present: guardian, legal representative.
    pub present: Note,
    /// What the child said, in a way fit for its age; or why it did not want to speak.
    pub record: Text,
}

/// Tracing of the family.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Traced {
    /// Date.
    pub traced_on: Date,
    /// Outcome.
    pub outcome: TracingOutcome,
    /// Why tracing is safe, or is not; that no application for protection was disclosed.
    pub safety: Text,
    /// What was found.
    pub result: Option<Text>,
}

/// What tracing gave.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TracingOutcome {
    /// Family found, able and willing to receive the child.
    FoundAble,
    /// Family found, not able or not willing.
    FoundNotAble,
    /// Nobody found.
    NotFound,
    /// Not traced, because it would not be safe.
    NotSafe,
}

/// A look shortly before departure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rechecked {
    /// Date.
    pub rechecked_on: Date,
    /// Whether everything still holds.
    pub outcome: RecheckOutcome,
    /// Receiver and consent, health, escort, reintegration plan, school and medical file.
    pub explanation: Text,
}

/// Whether everything still holds for the child.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RecheckOutcome {
    /// Everything holds.
    Holds,
    /// Something changed.
    Changed,
}

/// Hand-over of the child.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HandedOver {
    /// Date.
    pub handed_over_on: Date,
    /// Who received the child.
    pub received_by: Personal<Note>,
    /// How the receiver's identity was checked, and that he or she signed.
    pub identity_checked: Text,
    /// Who witnessed it: monitor, guardian.
    pub witness: Option<Note>,
}

/// A contact after return.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FollowedUp {
    /// Date.
    pub followed_up_on: Date,
    /// How the child fares.
    pub finding: FollowUpFinding,
    /// What was found; what is done about a concern.
    pub explanation: Text,
}

/// How the child fares.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FollowUpFinding {
    /// No concern.
    NoConcern,
    /// A concern for the child's protection.
    Concern,
    /// Not reached.
    NotReached,
}

impl Event {
    /// Stable name.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::AgeAssessed(_) => "child.age_assessed",
            Self::ChildHeard(_) => "child.child_heard",
            Self::FamilyTraced(_) => "child.family_traced",
            Self::ChildRechecked(_) => "child.child_rechecked",
            Self::ChildHandedOver(_) => "child.child_handed_over",
            Self::ChildFollowedUp(_) => "child.child_followed_up",
        }
    }

    /// The date that counts in law.
    #[must_use]
    pub const fn effective_on(&self) -> Date {
        match self {
            Self::AgeAssessed(e) => e.assessed_on,
            Self::ChildHeard(e) => e.heard_on,
            Self::FamilyTraced(e) => e.traced_on,
            Self::ChildRechecked(e) => e.rechecked_on,
            Self::ChildHandedOver(e) => e.handed_over_on,
            Self::ChildFollowedUp(e) => e.followed_up_on,
        }
    }
}
