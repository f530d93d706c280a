//! Deprivation of liberty: every spell under every regime, how it was ordered, reviewed, extended and ended.

use jiff::civil::Date;

use super::Sourced;

/// Every time the person was deprived of liberty, as far as recorded in the case.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Detention {
    /// Spells in the order recorded.
    pub spells: Vec<Spell>,
}

/// One uninterrupted time of deprivation of liberty under one regime.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spell {
    /// Stable number within the case, starting at 1.
    pub number: u32,
    /// Under which law.
    pub regime: Regime,
    /// First day of deprivation of liberty.
    pub started_on: Sourced<Date>,
    /// Last day, the day of release; empty while it lasts.
    pub ended_on: Option<Sourced<Date>>,
    /// The order on which it rests; empty when it was only reported.
    pub order: Option<Sourced<Order>>,
    /// The person was informed of reasons and remedies (RD Art. 15(2)).
    pub informed_on: Option<Sourced<Date>>,
    /// The person applied to the court (RD Art. 15(2)(b)); the earliest application not yet heard.
    pub applied_to_court_on: Option<Sourced<Date>>,
    /// Reviews by a court.
    pub judicial_reviews: Vec<Sourced<JudicialReview>>,
    /// Reviews at intervals (RD Art. 15(3)).
    pub reviews: Vec<Sourced<Review>>,
    /// Extensions.
    pub extensions: Vec<Sourced<Extension>>,
    /// Latest assessment of the prospect of removal and of the diligence of the arrangements.
    pub prospect: Option<Sourced<Prospect>>,
    /// Where the person is held, and under which arrangements, as last recorded.
    pub facility: Option<Sourced<Facility>>,
}

/// The law under which a person is deprived of liberty.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Regime {
    /// Directive 2008/115/EC, Art. 15.
    ReturnDirective,
    /// Return border procedure: Regulation (EU) 2024/1349, Art. 5; counts towards the maxima (Art. 5(4)).
    ReturnBorderProcedure,
    /// Detention of an applicant: Directive (EU) 2024/1346, Art. 10; does not count (C-357/09 Kadzoev).
    Reception,
    /// Another law, such as criminal law: no detention for the purpose of removal.
    OtherLaw,
    /// Nobody recorded under which law. Counts until somebody does: a doubt never lengthens a deprivation of liberty.
    Unknown,
}

impl Regime {
    /// Whether days under this regime count towards the maxima of RD Art. 15(5), (6).
    #[must_use]
    pub const fn counts(self) -> bool {
        match self {
            Self::ReturnDirective | Self::ReturnBorderProcedure | Self::Unknown => true,
            Self::Reception | Self::OtherLaw => false,
        }
    }
}

/// An order to detain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Order {
    /// Date of the order.
    pub ordered_on: Date,
    /// Last day set in the order itself, if any.
    pub until_on: Option<Date>,
    /// Its grounds.
    pub grounds: Vec<DetentionGround>,
    /// Whether it is written with reasons in fact.
    pub reasons_in_fact: Recorded,
    /// Whether it is written with reasons in law.
    pub reasons_in_law: Recorded,
    /// Who ordered.
    pub authority: Authority,
    /// Less coercive measures recorded as insufficient, each with the reasons why.
    pub considered: Vec<Alternative>,
    /// Whether the person is held alone or with minor children.
    pub household: Household,
    /// For minors and families: reasons why it is the last resort, for the shortest time, and how the best interests
    /// of the child were a primary consideration (RD Art. 17(1), (5)).
    pub child_reasons: Recorded,
}

/// Whether something was recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Recorded {
    /// It was.
    Yes,
    /// It was not.
    No,
}

/// Grounds on which detention orders rest. Not each is one under each regime; that is for the rules to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DetentionGround {
    /// Risk of absconding (RD Art. 15(1)(a)).
    RiskOfAbsconding,
    /// The person avoids or hampers the preparation of return or the removal process (RD Art. 15(1)(b)).
    AvoidsOrHampers,
    /// Detained already in the asylum border procedure (RBPR Art. 5(2)).
    ContinuedFromBorderProcedure,
    /// Risk to public policy, public security or national security (RBPR Art. 5(3)).
    RiskToPublicPolicy,
    /// Application made merely to delay or frustrate return (RCD Art. 10(4)(e)).
    ApplicationToDelay,
    /// Risk that the person commits an offence: no ground of RD Art. 15(1) (C-241/21 I.L.).
    RiskOfOffence,
    /// Another ground.
    Other,
}

/// Who ordered, reviewed or extended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Authority {
    /// An administrative authority.
    Administrative,
    /// A judicial authority.
    Judicial,
}

/// Measures less coercive than detention.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Alternative {
    /// Reporting regularly.
    Reporting,
    /// Staying at a certain place.
    DesignatedPlace,
    /// Handing over documents.
    SurrenderDocuments,
    /// An adequate financial guarantee.
    FinancialGuarantee,
    /// Supervision by family, a guarantor or an organisation.
    Guarantor,
    /// Another measure.
    Other,
}

/// With whom the person is deprived of liberty.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Household {
    /// Alone, or with adults only.
    WithoutMinors,
    /// In a family with minor children.
    WithMinors,
}

/// A review by a court.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct JudicialReview {
    /// Date of the ruling.
    pub held_on: Date,
    /// Whether on the court's or the authority's own motion, or on application.
    pub instigated: Instigated,
    /// Outcome.
    pub outcome: Lawfulness,
}

/// How a judicial review came about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Instigated {
    /// Without an application.
    ExOfficio,
    /// On application of the person.
    OnApplication,
}

/// What a court found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lawfulness {
    /// The detention is lawful.
    Lawful,
    /// It is not: the person is released immediately.
    Unlawful,
}

/// A review at an interval.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Review {
    /// Date.
    pub reviewed_on: Date,
    /// Whether the conditions of RD Art. 15(1) still hold.
    pub conditions: Conditions,
}

/// Whether the conditions for detention hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Conditions {
    /// They hold.
    Hold,
    /// They no longer hold: the person is released immediately.
    Ceased,
}

/// An extension.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Extension {
    /// Date of the decision.
    pub decided_on: Date,
    /// New last day.
    pub until_on: Date,
    /// Ground; needed beyond the initial maximum.
    pub ground: Option<ExtensionGround>,
    /// Who decided.
    pub authority: Authority,
    /// Whether the efforts of the authority are recorded.
    pub efforts: Recorded,
}

/// Grounds of RD Art. 15(6).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExtensionGround {
    /// Lack of cooperation by the person (point (a)).
    LackOfCooperation,
    /// Delays in obtaining the necessary documentation from third countries (point (b)).
    DocumentationDelay,
}

/// An assessment of the prospect of removal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Prospect {
    /// Date.
    pub assessed_on: Date,
    /// Whether there is a reasonable prospect of removal.
    pub finding: ProspectFinding,
    /// Whether the arrangements are in progress and executed with due diligence.
    pub diligence: Diligence,
}

/// Whether removal is a reasonable prospect.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProspectFinding {
    /// There is a reasonable prospect.
    Reasonable,
    /// There is none, for legal or other considerations.
    None,
}

/// Whether the authority acts with due diligence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Diligence {
    /// It does.
    Due,
    /// It does not.
    Lacking,
}

/// Where and how a person is held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facility {
    /// Since when, or when last looked at.
    pub recorded_on: Date,
    /// Which kind.
    pub kind: FacilityKind,
    /// Arrangements made.
    pub arrangements: Vec<Arrangement>,
}

/// Kinds of place (RD Art. 16(1)).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FacilityKind {
    /// A specialised detention facility.
    Specialised,
    /// A prison, separated from ordinary prisoners.
    PrisonSeparated,
    /// A prison, not separated.
    PrisonNotSeparated,
    /// Another place, such as a police cell.
    Other,
}

/// What was arranged for a detained person (RD Arts 16, 17).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Arrangement {
    /// Contact with legal representatives, family members and consular authorities (16(2)).
    Contact,
    /// Information on the rules of the facility, rights and obligations (16(5)).
    RulesExplained,
    /// Emergency health care and essential treatment of illness (16(3)).
    HealthCare,
    /// Separate accommodation with adequate privacy for a family (17(2)).
    FamilyPrivacy,
    /// Leisure, play and recreation appropriate to age, and education (17(3)).
    LeisureAndEducation,
    /// Personnel and facilities that take a minor's age into account (17(4)).
    SuitedToAge,
}

impl Detention {
    /// The spell that lasts on that day; of several one that counts towards the maxima, then the one that began last.
    #[must_use]
    pub fn current(&self, on: Date) -> Option<&Spell> {
        let lasting = self.spells.iter().filter(|s| s.lasts_on(on));
        lasting.max_by_key(|s| (s.regime.counts(), s.started_on.value, s.number))
    }
}

impl Spell {
    /// Whether the person is deprived of liberty by it at the end of that day. The day of release is the last day
    /// that counts, and the person is free on it.
    #[must_use]
    pub fn lasts_on(&self, on: Date) -> bool {
        self.started_on.value <= on && self.ended_on.is_none_or(|ended| ended.value > on)
    }
}
