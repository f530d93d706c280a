//! Events of the chapter *safeguards* (RD Arts 5, 10; 3(9)): what protects the person at every step.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::values::{Country, Text};

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Event {
    /// Non-refoulement was assessed.
    NonRefoulementAssessed(NonRefoulement),
    /// The person was screened for vulnerability.
    VulnerabilityScreened(Screening),
    /// The best interests of the child were assessed.
    BestInterestsAssessed(BestInterests),
    /// A guardian was appointed (RD Art. 10(1)).
    GuardianAppointed(Established),
    /// Reception by family, guardian or facility was established (RD Art. 10(2)).
    ReceptionEstablished(Established),
    /// Fitness to travel was assessed.
    FitnessAssessed(Fitness),
    /// A new protection claim was lodged or new facts came to light.
    ProtectionClaimLodged(Claim),
    /// It was decided upon.
    ProtectionClaimDecided(ClaimDecided),
    /// A hold was placed.
    HoldPlaced(Hold),
    /// A hold was lifted.
    HoldLifted(Hold),
}

/// A non-refoulement assessment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NonRefoulement {
    /// Date.
    pub assessed_on: Date,
    /// Country assessed.
    pub country: Country,
    /// Finding.
    pub finding: RefoulementFinding,
    /// Reasons and sources.
    pub reasons: Text,
}

/// Finding of a non-refoulement assessment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RefoulementFinding {
    /// No risk found.
    NoRisk,
    /// Risk found.
    Risk,
}

/// Vulnerabilities (RD Art. 3(9) and more).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Vulnerability {
    /// Minor.
    Minor,
    /// Unaccompanied minor.
    UnaccompaniedMinor,
    /// Disability.
    Disability,
    /// Elderly.
    Elderly,
    /// Pregnancy.
    Pregnant,
    /// Single parent with minor children.
    SingleParent,
    /// Torture, rape or other serious violence.
    TortureOrViolence,
    /// Trafficking in human beings.
    Trafficking,
    /// Serious illness.
    SeriousIllness,
    /// Mental health.
    MentalHealth,
    /// Sexual orientation, gender identity or expression.
    Sogiesc,
    /// Other.
    Other,
}

/// A vulnerability screening.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Screening {
    /// Date.
    pub screened_on: Date,
    /// What was found; empty when nothing was.
    pub vulnerabilities: Vec<Vulnerability>,
    /// Needs and how they are met.
    pub needs: Option<Text>,
}

/// A best-interests assessment with the factors of C-441/19 TQ.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BestInterests {
    /// Date.
    pub assessed_on: Date,
    /// Finding.
    pub finding: BestInterestsFinding,
    /// The factors weighed: age, sex, special vulnerability, health, foster family, education, social environment.
    pub factors: Text,
    /// Whether and how the child was heard.
    pub child_heard: Text,
}

/// Finding of a best-interests assessment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BestInterestsFinding {
    /// Return is in the child's best interests or compatible with them.
    SupportsReturn,
    /// It is not.
    OpposesReturn,
}

/// Something established on a date, with an explanation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Established {
    /// Date.
    pub on: Date,
    /// Explanation, evidence.
    pub explanation: Text,
}

/// Fitness to travel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fitness {
    /// Date of the examination.
    pub assessed_on: Date,
    /// Last day on which it counts.
    pub valid_until_on: Date,
    /// Finding.
    pub finding: FitnessFinding,
    /// Medical remarks: a category of their own, withheld from readers without a medical purpose.
    pub remarks: Option<Text>,
}

/// Finding on fitness to travel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FitnessFinding {
    /// Fit.
    Fit,
    /// Fit under conditions, which are met.
    FitUnderConditions,
    /// Not fit.
    Unfit,
}

/// A protection claim or new facts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claim {
    /// Date.
    pub lodged_on: Date,
    /// What it is about, as little as needed.
    pub explanation: Text,
}

/// Decision on a protection claim.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClaimDecided {
    /// Date.
    pub decided_on: Date,
    /// Outcome.
    pub outcome: ClaimOutcome,
}

/// Outcome of a claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ClaimOutcome {
    /// No protection and no right to remain.
    Rejected,
    /// Protection granted: a right to stay follows.
    Granted,
    /// Withdrawn by the person.
    Withdrawn,
}

/// Kinds of hold (domain.md 13.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HoldKind {
    /// A court or legal service asks to wait.
    Legal,
    /// Medical.
    Medical,
    /// Protection.
    Protection,
    /// Child protection.
    Child,
    /// Evidence to be kept.
    Evidence,
    /// Restriction of processing (GDPR Art. 18).
    DataProtection,
}

/// A hold placed or lifted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hold {
    /// Kind.
    pub kind: HoldKind,
    /// Date.
    pub on: Date,
    /// Reasons.
    pub reasons: Text,
}

impl Event {
    /// Stable name.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::NonRefoulementAssessed(_) => "safeguards.non_refoulement_assessed",
            Self::VulnerabilityScreened(_) => "safeguards.vulnerability_screened",
            Self::BestInterestsAssessed(_) => "safeguards.best_interests_assessed",
            Self::GuardianAppointed(_) => "safeguards.guardian_appointed",
            Self::ReceptionEstablished(_) => "safeguards.reception_established",
            Self::FitnessAssessed(_) => "safeguards.fitness_assessed",
            Self::ProtectionClaimLodged(_) => "safeguards.protection_claim_lodged",
            Self::ProtectionClaimDecided(_) => "safeguards.protection_claim_decided",
            Self::HoldPlaced(_) => "safeguards.hold_placed",
            Self::HoldLifted(_) => "safeguards.hold_lifted",
        }
    }

    /// The date that counts in law.
    #[must_use]
    pub const fn effective_on(&self) -> Date {
        match self {
            Self::NonRefoulementAssessed(e) => e.assessed_on,
            Self::VulnerabilityScreened(e) => e.screened_on,
            Self::BestInterestsAssessed(e) => e.assessed_on,
            Self::FitnessAssessed(e) => e.assessed_on,
            Self::ProtectionClaimLodged(e) => e.lodged_on,
            Self::ProtectionClaimDecided(e) => e.decided_on,
            Self::HoldPlaced(e) | Self::HoldLifted(e) => e.on,
            Self::GuardianAppointed(e) | Self::ReceptionEstablished(e) => e.on,
        }
    }
}
