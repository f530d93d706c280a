//! Commands of the chapter *safeguards*.

use super::event::{
    BestInterests, Claim, ClaimDecided, Established, Fitness, Hold, NonRefoulement, Screening,
};

/// What somebody asks to have recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// Record a non-refoulement assessment.
    AssessNonRefoulement(NonRefoulement),
    /// Record a vulnerability screening.
    ScreenVulnerability(Screening),
    /// Record a best-interests assessment.
    AssessBestInterests(BestInterests),
    /// Record the appointment of a guardian.
    AppointGuardian(Established),
    /// Record that reception is established.
    EstablishReception(Established),
    /// Record fitness to travel.
    AssessFitness(Fitness),
    /// Record a protection claim or new facts.
    LodgeProtectionClaim(Claim),
    /// Record the decision on it.
    DecideProtectionClaim(ClaimDecided),
    /// Place a hold.
    PlaceHold(Hold),
    /// Lift a hold.
    LiftHold(Hold),
    /// Record that the person is deprived of liberty.
    ReportDetention(Established),
    /// Record that deprivation of liberty ended.
    ReportDetentionEnd(Established),
}
