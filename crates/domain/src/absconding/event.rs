//! Events of the chapter *risk of absconding*: assessments by a named officer, and what was tried before anybody is said
//! to have absconded. No number anywhere: criteria are examined, kinds of risk concluded.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::ids::ActorId;
use crate::values::{Note, Text};

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Event {
    /// An officer concluded an assessment of the risk.
    RiskAssessed(Assessed),
    /// Somebody tried to reach the person.
    ContactAttempted(ContactAttempt),
    /// Somebody asked after the person.
    SearchMade(SearchMade),
    /// It was established that the person absconded.
    AbscondingEstablished(Absconded),
    /// The person came back or was found.
    FoundAgain(FoundAgain),
}

/// An assessment of the risk of absconding, in an individual case, on criteria of national law.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assessed {
    /// Date.
    pub assessed_on: Date,
    /// Version of the list of criteria on which it was made.
    pub list_version: Note,
    /// The criteria as examined, in the order of the form, which means nothing.
    pub criteria: Vec<Examined>,
    /// Circumstances that speak against a risk: address, family, cooperation, health, school, counsellor's view.
    pub mitigating: Option<Text>,
    /// Kinds of risk found; empty: no risk.
    pub kinds: Vec<KindOfRisk>,
    /// Reasons for the conclusion in this individual case.
    pub reasons: Option<Text>,
    /// How the person was heard, or why that was not possible.
    pub heard: Option<Text>,
    /// When it is looked at again.
    pub review_on: Date,
    /// The officer who concluded.
    pub assessed_by: ActorId,
}

/// One criterion as examined.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Examined {
    /// Code in the national list.
    pub criterion: Note,
    /// What was found.
    pub outcome: CriterionOutcome,
    /// On which evidence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Text>,
    /// What the person says of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<Text>,
}

/// What was found of one criterion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CriterionOutcome {
    /// Met.
    Met,
    /// Not met.
    NotMet,
    /// Nobody looked.
    NotExamined,
}

/// Kinds of risk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum KindOfRisk {
    /// The authority does not know where the person can be reached.
    Whereabouts,
    /// Identity or documents are withheld.
    IdentityWithheld,
    /// Obligations imposed earlier were not complied with.
    NonCompliance,
    /// The person has said or shown that the obligation to return will not be met.
    DeclaredIntent,
    /// The person may go on to another Member State without a right to.
    OnwardMovement,
    /// Without means or a place to stay the person cannot remain reachable.
    LackOfMeans,
}

/// An attempt to reach the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContactAttempt {
    /// Date.
    pub on: Date,
    /// By which means.
    pub means: ContactMeans,
    /// Whether the person was reached.
    pub outcome: ContactOutcome,
    /// What was said, or where it failed.
    pub explanation: Text,
}

/// Means of contact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ContactMeans {
    /// Telephone or message.
    Telephone,
    /// Letter.
    Letter,
    /// Visit.
    Visit,
    /// Through the legal representative, counsellor or family.
    ThroughOthers,
}

/// Whether the person was reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ContactOutcome {
    /// Reached.
    Reached,
    /// Not reached.
    NotReached,
}

/// Somebody asked after the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SearchMade {
    /// Date.
    pub on: Date,
    /// Where.
    pub place: SearchPlace,
    /// What it gave.
    pub outcome: SearchOutcome,
    /// Whom was asked, reference.
    pub explanation: Text,
}

/// Where people are who did not abscond.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SearchPlace {
    /// Hospitals.
    Hospital,
    /// Detention facilities and police cells.
    Detention,
    /// The register of applications for protection.
    ProtectionRegister,
    /// Evidence of departure.
    DepartureEvidence,
}

/// What a search gave.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SearchOutcome {
    /// The person, or a trace, was found.
    Found,
    /// Nothing was found.
    NotFound,
}

/// The person absconded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Absconded {
    /// Date on which it was established.
    pub established_on: Date,
    /// Reasons, on objective facts.
    pub reasons: Text,
}

/// The person came back or was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FoundAgain {
    /// Date.
    pub on: Date,
    /// Circumstances.
    pub explanation: Text,
}

impl Event {
    /// Stable name.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::RiskAssessed(_) => "absconding.risk_assessed",
            Self::ContactAttempted(_) => "absconding.contact_attempted",
            Self::SearchMade(_) => "absconding.search_made",
            Self::AbscondingEstablished(_) => "absconding.absconding_established",
            Self::FoundAgain(_) => "absconding.found_again",
        }
    }

    /// The date that counts in law.
    #[must_use]
    pub const fn effective_on(&self) -> Date {
        match self {
            Self::RiskAssessed(e) => e.assessed_on,
            Self::ContactAttempted(e) => e.on,
            Self::SearchMade(e) => e.on,
            Self::AbscondingEstablished(e) => e.established_on,
            Self::FoundAgain(e) => e.on,
        }
    }
}
