//! Events of the chapter *safeguards* (RD Arts 5, 10; 3(9)): what protects the person at every step.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::pending::{AssistanceAnswered, AssistanceRequested, NeedAttended, TraffickingPermit};
use crate::values::{Country, Note, Text};

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
    ReceptionEstablished(Reception),
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
    /// A need was attended to while return is pending (RD Art. 14(1)).
    NeedAttended(NeedAttended),
    /// The person asked for legal or linguistic assistance, or for free legal aid (RD Art. 13(3), (4)).
    AssistanceRequested(AssistanceRequested),
    /// The request was answered.
    AssistanceAnswered(AssistanceAnswered),
    /// A permit as a victim of trafficking was recorded (RD Art. 11(3)).
    TraffickingPermitRecorded(TraffickingPermit),
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
    /// The determination on all factors; empty in entries made before the procedure was recorded step by step.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub determination: Option<Box<Determination>>,
}

/// A reasoned determination: the factors of C-441/19 TQ (paragraph 47), the situation there, the options compared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Determination {
    /// Who determined.
    pub body: DeterminingBody,
    /// Name of that body or court.
    pub by: Note,
    /// Age and maturity.
    pub age: Text,
    /// Sex.
    pub sex: Text,
    /// Particular vulnerability.
    pub vulnerability: Text,
    /// Physical and mental health.
    pub health: Text,
    /// Stay with a foster family.
    pub foster_family: Text,
    /// Level of education.
    pub education: Text,
    /// Social environment.
    pub social_environment: Text,
    /// Situation in the country of return: family, guardianship, facilities, education, health care, safety.
    pub country_situation: Text,
    /// Options compared: a solution here, reunification elsewhere, return.
    pub options: Text,
}

/// Who determines the best interests of the child.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DeterminingBody {
    /// The body for child protection.
    ChildProtection,
    /// A panel of several disciplines.
    Panel,
    /// A court.
    Court,
    /// The authority that enforces return.
    EnforcingAuthority,
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

/// Reception of the child, established (RD Art. 10(2)).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reception {
    /// Date.
    pub on: Date,
    /// Explanation, evidence: willingness and ability, quality of the facility.
    pub explanation: Text,
    /// Who receives the child; empty in entries made before that was asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub receiver: Option<Receiver>,
    /// Name of the person or facility.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<crate::personal::Personal<Note>>,
}

/// Who receives the child.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Receiver {
    /// A member of the family.
    Family,
    /// A nominated guardian.
    NominatedGuardian,
    /// Adequate reception facilities.
    ReceptionFacility,
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
            Self::NeedAttended(_) => "safeguards.need_attended",
            Self::AssistanceRequested(_) => "safeguards.assistance_requested",
            Self::AssistanceAnswered(_) => "safeguards.assistance_answered",
            Self::TraffickingPermitRecorded(_) => "safeguards.trafficking_permit_recorded",
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
            Self::ReceptionEstablished(e) => e.on,
            Self::NeedAttended(e) => e.on,
            Self::AssistanceRequested(e) => e.on,
            Self::AssistanceAnswered(e) => e.on,
            Self::TraffickingPermitRecorded(e) => e.granted_on,
            Self::GuardianAppointed(e) => e.on,
        }
    }
}
