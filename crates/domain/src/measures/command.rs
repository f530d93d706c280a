//! Commands of the chapter *less coercive measures*.

use super::event::{Compliance, Lifted, Measure, Obstruction, Reviewed};

/// What somebody asks to have recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// Impose a measure; the case gives it its number.
    ImposeMeasure(Measure),
    /// Review a measure that goes on.
    ReviewMeasure(Reviewed),
    /// Lift a measure.
    LiftMeasure(Lifted),
    /// Report whether the person complied.
    ReportCompliance(Compliance),
    /// Record obstruction or lack of cooperation.
    RecordObstruction(Obstruction),
}

impl Command {
    /// Stable id.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::ImposeMeasure(_) => "impose-measure",
            Self::ReviewMeasure(_) => "review-measure",
            Self::LiftMeasure(_) => "lift-measure",
            Self::ReportCompliance(_) => "report-compliance",
            Self::RecordObstruction(_) => "record-obstruction",
        }
    }

    /// The date that counts in law.
    #[must_use]
    pub const fn effective_on(&self) -> jiff::civil::Date {
        match self {
            Self::ImposeMeasure(e) => e.imposed_on,
            Self::ReviewMeasure(e) => e.reviewed_on,
            Self::LiftMeasure(e) => e.lifted_on,
            Self::ReportCompliance(e) => e.on,
            Self::RecordObstruction(e) => e.on,
        }
    }
}
