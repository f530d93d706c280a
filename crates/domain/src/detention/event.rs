//! Events of the chapter *detention* (RD Arts 15 to 18): how a deprivation of liberty began, was looked at and ended.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::values::{Note, Text};

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Event {
    /// Detention was ordered.
    DetentionOrdered(Of<Ordered>),
    /// A deprivation of liberty was reported that was not ordered here: by another authority, earlier, elsewhere.
    DetentionReported(Of<Reported>),
    /// The detained person was informed (RD Art. 15(2), 16(5)).
    DetainedPersonInformed(Of<Informed>),
    /// The person went to court (RD Art. 15(2)(b)).
    CourtApplicationLodged(Of<Applied>),
    /// A court reviewed the detention.
    JudicialReviewHeld(Of<JudicialReview>),
    /// The detention was reviewed (RD Art. 15(3)).
    DetentionReviewed(Of<Reviewed>),
    /// The detention was extended.
    DetentionExtended(Of<Extended>),
    /// The prospect of removal was assessed (RD Art. 15(4)).
    ProspectAssessed(Of<Prospect>),
    /// It was recorded where and how the person is held (RD Arts 16, 17).
    FacilityRecorded(Of<Facility>),
    /// The deprivation of liberty ended.
    DetentionEnded(Of<Ended>),
}

/// Something that concerns one spell of detention.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Of<T> {
    /// Number of the spell within the case, from 1, given by the case.
    pub number: u32,
    /// What.
    #[serde(flatten)]
    pub what: T,
}

/// The law under which a person is deprived of liberty.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Regime {
    /// Directive 2008/115/EC, Art. 15.
    ReturnDirective,
    /// Regulation (EU) 2024/1349, Art. 5.
    ReturnBorderProcedure,
    /// Directive (EU) 2024/1346, Art. 10.
    Reception,
    /// Another law, such as criminal law.
    OtherLaw,
    /// Not known.
    Unknown,
}

/// Grounds on which an order rests.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ground {
    /// Risk of absconding (RD Art. 15(1)(a)).
    RiskOfAbsconding,
    /// The person avoids or hampers return (RD Art. 15(1)(b)).
    AvoidsOrHampers,
    /// Detained already in the asylum border procedure (RBPR Art. 5(2)).
    ContinuedFromBorderProcedure,
    /// Risk to public policy, public security or national security (RBPR Art. 5(3)).
    RiskToPublicPolicy,
    /// Application made merely to delay return (RCD Art. 10(4)(e)).
    ApplicationToDelay,
    /// Risk that the person commits an offence: recorded so that the law can refuse it.
    RiskOfOffence,
    /// Another ground.
    Other,
}

/// Who ordered or extended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Authority {
    /// An administrative authority.
    Administrative,
    /// A judicial authority.
    Judicial,
}

/// With whom the person is deprived of liberty.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Household {
    /// Alone or with adults.
    WithoutMinors,
    /// With minor children.
    WithMinors,
}

/// Why each less coercive measure does not suffice in this case; empty where nobody said so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Considered {
    /// Reporting regularly.
    pub why_not_reporting: Option<Text>,
    /// Staying at a certain place.
    pub why_not_designated_place: Option<Text>,
    /// Handing over documents.
    pub why_not_documents: Option<Text>,
    /// A financial guarantee.
    pub why_not_guarantee: Option<Text>,
    /// Any other measure.
    pub why_not_other: Option<Text>,
}

/// An order of detention.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ordered {
    /// Date of the order.
    pub ordered_on: Date,
    /// First day of deprivation of liberty.
    pub started_on: Date,
    /// Last day set in the order, if any.
    pub until_on: Option<Date>,
    /// Under which law.
    pub regime: Regime,
    /// Grounds.
    pub grounds: Vec<Ground>,
    /// Who ordered.
    pub authority: Authority,
    /// Reasons in fact.
    pub reasons_in_fact: Option<Text>,
    /// Reasons in law.
    pub reasons_in_law: Option<Text>,
    /// Information on remedies that goes with it.
    pub remedies: Option<Text>,
    /// Less coercive measures.
    #[serde(flatten)]
    pub considered: Considered,
    /// With whom.
    pub household: Household,
    /// Where a child is concerned: last resort, shortest time, best interests (RD Art. 17(1), (5)).
    pub child_reasons: Option<Text>,
}

/// A deprivation of liberty not ordered here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reported {
    /// First day.
    pub started_on: Date,
    /// Last day, when it is over.
    pub ended_on: Option<Date>,
    /// Under which law.
    pub regime: Regime,
    /// Source, explanation.
    pub explanation: Text,
}

/// Information given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Informed {
    /// Date.
    pub on: Date,
    /// How, in which language, of what.
    pub explanation: Text,
}

/// An application to the court.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Applied {
    /// Date.
    pub lodged_on: Date,
    /// Which court, reference.
    pub court: Option<Note>,
}

/// How a judicial review came about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Instigated {
    /// Without an application.
    ExOfficio,
    /// On application of the person.
    OnApplication,
}

/// What the court found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Lawfulness {
    /// Lawful.
    Lawful,
    /// Unlawful.
    Unlawful,
}

/// A judicial review.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct JudicialReview {
    /// Date of the ruling.
    pub held_on: Date,
    /// How it came about.
    pub instigated: Instigated,
    /// Outcome.
    pub lawfulness: Lawfulness,
    /// Which court, reference.
    pub court: Option<Note>,
    /// In short.
    pub summary: Option<Text>,
}

/// What a review found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Conditions {
    /// The conditions still hold.
    Hold,
    /// They no longer hold.
    Ceased,
}

/// A review at an interval.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reviewed {
    /// Date.
    pub reviewed_on: Date,
    /// What it found.
    pub conditions: Conditions,
    /// Reasons.
    pub reasons: Text,
}

/// Grounds of RD Art. 15(6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ExtensionGround {
    /// Lack of cooperation by the person.
    LackOfCooperation,
    /// Delays in obtaining documents from third countries.
    DocumentationDelay,
}

/// An extension.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Extended {
    /// Date of the decision.
    pub decided_on: Date,
    /// New last day.
    pub until_on: Date,
    /// Ground; needed beyond the initial maximum.
    pub extension_ground: Option<ExtensionGround>,
    /// Who decided.
    pub authority: Authority,
    /// Efforts made by the authority.
    pub efforts: Option<Text>,
    /// Reasons.
    pub reasons: Option<Text>,
}

/// Whether removal is a reasonable prospect.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProspectFinding {
    /// It is.
    Reasonable,
    /// It is not.
    None,
}

/// Whether the arrangements are made with due diligence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Diligence {
    /// They are.
    Due,
    /// They are not.
    Lacking,
}

/// An assessment of the prospect of removal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Prospect {
    /// Date.
    pub assessed_on: Date,
    /// Whether there is one.
    pub prospect: ProspectFinding,
    /// Whether it is pursued.
    pub diligence: Diligence,
    /// Reasons: what was done, what is expected when.
    pub reasons: Text,
}

/// Kinds of place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FacilityKind {
    /// Specialised facility.
    Specialised,
    /// Prison, separated from ordinary prisoners.
    PrisonSeparated,
    /// Prison, not separated.
    PrisonNotSeparated,
    /// Another place.
    Other,
}

/// What was arranged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Arrangement {
    /// Contact with lawyer, family, consulate.
    Contact,
    /// Rules, rights and obligations explained.
    RulesExplained,
    /// Health care.
    HealthCare,
    /// Privacy for a family.
    FamilyPrivacy,
    /// Leisure, play, education.
    LeisureAndEducation,
    /// Suited to a minor's age.
    SuitedToAge,
}

/// Where and how the person is held.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facility {
    /// Date.
    pub on: Date,
    /// Kind.
    pub facility: FacilityKind,
    /// Its name.
    pub place: Option<Note>,
    /// Everything that is arranged on that day.
    pub arrangements: Vec<Arrangement>,
}

/// Why a deprivation of liberty ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EndReason {
    /// Released by the authority.
    Released,
    /// Released by a court.
    ReleasedByCourt,
    /// No reasonable prospect of removal (RD Art. 15(4)).
    NoProspect,
    /// The longest time was reached.
    MaximumReached,
    /// A less coercive measure took its place.
    LessCoerciveMeasure,
    /// It goes on under another law.
    OtherRegime,
    /// The person left the territory.
    Departed,
    /// The person got away.
    Absconded,
    /// Another reason.
    Other,
}

/// The end of a deprivation of liberty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ended {
    /// Last day, the day of release.
    pub ended_on: Date,
    /// Why.
    pub end_reason: EndReason,
    /// Explanation.
    pub explanation: Option<Text>,
}

impl Event {
    /// Stable name.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::DetentionOrdered(_) => "detention.detention_ordered",
            Self::DetentionReported(_) => "detention.detention_reported",
            Self::DetainedPersonInformed(_) => "detention.detained_person_informed",
            Self::CourtApplicationLodged(_) => "detention.court_application_lodged",
            Self::JudicialReviewHeld(_) => "detention.judicial_review_held",
            Self::DetentionReviewed(_) => "detention.detention_reviewed",
            Self::DetentionExtended(_) => "detention.detention_extended",
            Self::ProspectAssessed(_) => "detention.prospect_assessed",
            Self::FacilityRecorded(_) => "detention.facility_recorded",
            Self::DetentionEnded(_) => "detention.detention_ended",
        }
    }

    /// The date that counts in law.
    #[must_use]
    pub const fn effective_on(&self) -> Date {
        match self {
            Self::DetentionOrdered(e) => e.what.ordered_on,
            Self::DetentionReported(e) => e.what.started_on,
            Self::DetainedPersonInformed(e) => e.what.on,
            Self::CourtApplicationLodged(e) => e.what.lodged_on,
            Self::JudicialReviewHeld(e) => e.what.held_on,
            Self::DetentionReviewed(e) => e.what.reviewed_on,
            Self::DetentionExtended(e) => e.what.decided_on,
            Self::ProspectAssessed(e) => e.what.assessed_on,
            Self::FacilityRecorded(e) => e.what.on,
            Self::DetentionEnded(e) => e.what.ended_on,
        }
    }
}
