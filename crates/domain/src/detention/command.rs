//! Commands of the chapter *detention*. The case gives each the number of the spell it concerns.

use jiff::civil::Date;

use super::event::{
    Applied, Ended, Extended, Facility, Informed, JudicialReview, Ordered, Prospect, Reported, Reviewed,
};

/// What somebody asks to have recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// Order detention.
    OrderDetention(Ordered),
    /// Record a deprivation of liberty not ordered here.
    ReportDetention(Reported),
    /// Record that the person was informed.
    InformDetainedPerson(Informed),
    /// Record that the person went to court.
    LodgeCourtApplication(Applied),
    /// Record a court's review.
    RecordJudicialReview(JudicialReview),
    /// Review.
    ReviewDetention(Reviewed),
    /// Extend.
    ExtendDetention(Extended),
    /// Record an assessment of the prospect of removal.
    AssessProspect(Prospect),
    /// Record where and how the person is held.
    RecordFacility(Facility),
    /// Record the end.
    EndDetention(Ended),
}

impl Command {
    /// Stable id.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::OrderDetention(_) => "order-detention",
            Self::ReportDetention(_) => "report-detention",
            Self::InformDetainedPerson(_) => "inform-detained-person",
            Self::LodgeCourtApplication(_) => "lodge-court-application",
            Self::RecordJudicialReview(_) => "record-judicial-review",
            Self::ReviewDetention(_) => "review-detention",
            Self::ExtendDetention(_) => "extend-detention",
            Self::AssessProspect(_) => "assess-prospect",
            Self::RecordFacility(_) => "record-facility",
            Self::EndDetention(_) => "end-detention",
        }
    }

    /// The date that counts in law.
    #[must_use]
    pub const fn effective_on(&self) -> Date {
        match self {
            Self::OrderDetention(e) => e.ordered_on,
            Self::ReportDetention(e) => e.started_on,
            Self::InformDetainedPerson(e) => e.on,
            Self::LodgeCourtApplication(e) => e.lodged_on,
            Self::RecordJudicialReview(e) => e.held_on,
            Self::ReviewDetention(e) => e.reviewed_on,
            Self::ExtendDetention(e) => e.decided_on,
            Self::AssessProspect(e) => e.assessed_on,
            Self::RecordFacility(e) => e.on,
            Self::EndDetention(e) => e.ended_on,
        }
    }
}
