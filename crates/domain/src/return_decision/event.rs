//! Events of the chapter *return decision* (RD Arts 6 and 12).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::values::{Country, Language, Note, Text};

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Event {
    /// A return decision was issued.
    ReturnDecisionIssued(Issued),
    /// It was notified.
    ReturnDecisionNotified(Notified),
    /// The authority refrained from a return decision (RD Art. 6(2)-(5)).
    ReturnDecisionRefrained(Refrained),
    /// The person asked for a translation (RD Art. 12(2)).
    TranslationRequested(Translation),
    /// The translation was provided.
    TranslationProvided(Translation),
    /// The decision was withdrawn.
    ReturnDecisionWithdrawn(Withdrawn),
}

/// What a decision says on voluntary departure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "term", rename_all = "kebab-case")]
pub enum DepartureTerm {
    /// A period of so many days from notification.
    Granted {
        /// Days.
        days: u32,
        /// Ground of RD Art. 7(4), when shorter than the minimum.
        ground: Option<RefusalGround>,
        /// Individual reasons for that ground.
        reasons: Option<Text>,
    },
    /// No period.
    Refused {
        /// Ground of RD Art. 7(4).
        ground: RefusalGround,
        /// Individual reasons.
        reasons: Option<Text>,
    },
}

/// Grounds of RD Art. 7(4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RefusalGround {
    /// Risk of absconding, on the objective criteria of national law.
    RiskOfAbsconding,
    /// Application for legal stay dismissed as manifestly unfounded or fraudulent.
    ManifestlyUnfoundedOrFraudulent,
    /// Risk to public policy, public security or national security.
    RiskToPublicPolicy,
}

/// A return decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Issued {
    /// Date of issue.
    pub issued_on: Date,
    /// Reasons in fact; empty is refused by the law, not by the form.
    pub reasons_in_fact: Option<Text>,
    /// Reasons in law.
    pub reasons_in_law: Option<Text>,
    /// Information on remedies.
    pub remedies: Option<Text>,
    /// Countries of return.
    pub countries: Vec<Country>,
    /// What it says on voluntary departure.
    pub departure: DepartureTerm,
    /// Language of the decision.
    pub language: Language,
}

/// How a decision was notified.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NotificationManner {
    /// Handed over in person.
    InPerson,
    /// By registered post.
    RegisteredPost,
    /// To the legal representative.
    LegalRepresentative,
    /// Electronically.
    Electronic,
    /// By publication, the address being unknown.
    Publication,
}

/// Notification.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notified {
    /// Date of notification.
    pub notified_on: Date,
    /// Manner.
    pub manner: NotificationManner,
    /// Proof.
    pub proof: Option<Note>,
}

/// Refraining from a return decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refrained {
    /// Date.
    pub decided_on: Date,
    /// Exception.
    pub exception: Exception,
    /// Reasons.
    pub reasons: Option<Text>,
}

/// Exceptions of RD Art. 6.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Exception {
    /// Art. 6(2): permit of another Member State.
    OtherStatePermit,
    /// Art. 6(3): taken back by another Member State.
    TakenBack,
    /// Art. 6(4): permit on compassionate, humanitarian or other grounds.
    HumanitarianPermit,
    /// Art. 6(5): renewal pending.
    RenewalPending,
}

/// Request or provision of a translation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Translation {
    /// Date.
    pub on: Date,
    /// Language.
    pub language: Language,
}

/// Withdrawal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Withdrawn {
    /// Date.
    pub withdrawn_on: Date,
    /// Reasons.
    pub reasons: Text,
}

impl Event {
    /// Stable name.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::ReturnDecisionIssued(_) => "return_decision.return_decision_issued",
            Self::ReturnDecisionNotified(_) => "return_decision.return_decision_notified",
            Self::ReturnDecisionRefrained(_) => "return_decision.return_decision_refrained",
            Self::TranslationRequested(_) => "return_decision.translation_requested",
            Self::TranslationProvided(_) => "return_decision.translation_provided",
            Self::ReturnDecisionWithdrawn(_) => "return_decision.return_decision_withdrawn",
        }
    }

    /// The date that counts in law.
    #[must_use]
    pub const fn effective_on(&self) -> Date {
        match self {
            Self::ReturnDecisionIssued(e) => e.issued_on,
            Self::ReturnDecisionNotified(e) => e.notified_on,
            Self::ReturnDecisionRefrained(e) => e.decided_on,
            Self::TranslationRequested(e) | Self::TranslationProvided(e) => e.on,
            Self::ReturnDecisionWithdrawn(e) => e.withdrawn_on,
        }
    }
}
