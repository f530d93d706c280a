//! Less coercive measures: the ladder, from counselling to electronic monitoring. Detention is no step of it.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::Sourced;
use crate::proposal::Given;

/// A measure imposed on the person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measure {
    /// Stable number within the case, starting at 1.
    pub number: u32,
    /// Kind.
    pub kind: MeasureKind,
    /// What it rests on.
    pub basis: MeasureBasis,
    /// Imposed on.
    pub imposed_on: Sourced<Date>,
    /// To be reviewed by; moves with each review.
    pub review_on: Sourced<Date>,
    /// Lifted on.
    pub lifted_on: Option<Sourced<Date>>,
}

/// A measure about to be imposed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProposedMeasure {
    /// Kind.
    pub kind: MeasureKind,
    /// What it rests on.
    pub basis: MeasureBasis,
    /// Date.
    pub imposed_on: Date,
    /// When it is reviewed.
    pub review_on: Date,
    /// Whether it is reasoned individually.
    pub reasons: Given,
    /// The lower steps for which reasons are given why they do not suffice.
    pub insufficient: BTreeSet<MeasureKind>,
}

/// Kinds of measure, least coercive first (domain.md 10.2): the order of the variants is the ladder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MeasureKind {
    /// Counselling and case management: always possible, no ground needed.
    Counselling,
    /// Duty to notify address and contact.
    NotifyAddress,
    /// Submit documents, against a receipt.
    SubmitDocuments,
    /// Regular reporting.
    Reporting,
    /// Stay at a certain place.
    StayAtPlace,
    /// A guarantor, or supervision by a third party.
    ThirdPartySupervision,
    /// Adequate financial guarantee.
    FinancialGuarantee,
    /// Electronic monitoring, only where national law provides for it.
    ElectronicMonitoring,
}

impl MeasureKind {
    /// The ladder, least coercive first.
    pub const LADDER: &'static [Self] = &[
        Self::Counselling,
        Self::NotifyAddress,
        Self::SubmitDocuments,
        Self::Reporting,
        Self::StayAtPlace,
        Self::ThirdPartySupervision,
        Self::FinancialGuarantee,
        Self::ElectronicMonitoring,
    ];

    /// The steps below this one.
    pub fn below(self) -> impl Iterator<Item = Self> {
        Self::LADDER.iter().copied().filter(move |step| *step < self)
    }

    /// Whether it weighs so much that every lower step must be shown not to suffice (from the fifth step on).
    #[must_use]
    pub fn needs_ladder(self) -> bool {
        self >= Self::StayAtPlace
    }
}

/// What a measure rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MeasureBasis {
    /// The period for voluntary departure (RD Art. 7(3)).
    Period,
    /// A postponement of removal (RD Art. 9(3)).
    Postponement,
    /// Enforcement: in the place of detention (RD Arts 8(1), 15(1)).
    Enforcement,
}
