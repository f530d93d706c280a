//! Commands of the chapter *safeguards*.

use super::event::{
    BestInterests, Claim, ClaimDecided, Established, Fitness, Hold, NonRefoulement, Reception, Screening,
};
use super::pending::{AssistanceAnswered, AssistanceRequested, NeedAttended, TraffickingPermit};

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
    EstablishReception(Reception),
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
    /// Record attention to a need.
    AttendToNeed(NeedAttended),
    /// Record a request for assistance.
    RequestAssistance(AssistanceRequested),
    /// Record the answer to it.
    AnswerAssistance(AssistanceAnswered),
    /// Record a permit as a victim of trafficking.
    RecordTraffickingPermit(TraffickingPermit),
}

impl Command {
    /// Stable id.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::AssessNonRefoulement(_) => "assess-non-refoulement",
            Self::ScreenVulnerability(_) => "screen-vulnerability",
            Self::AssessBestInterests(_) => "assess-best-interests",
            Self::AppointGuardian(_) => "appoint-guardian",
            Self::EstablishReception(_) => "establish-reception",
            Self::AssessFitness(_) => "assess-fitness",
            Self::LodgeProtectionClaim(_) => "lodge-protection-claim",
            Self::DecideProtectionClaim(_) => "decide-protection-claim",
            Self::PlaceHold(_) => "place-hold",
            Self::LiftHold(_) => "lift-hold",
            Self::AttendToNeed(_) => "attend-to-need",
            Self::RequestAssistance(_) => "request-assistance",
            Self::AnswerAssistance(_) => "answer-assistance",
            Self::RecordTraffickingPermit(_) => "record-trafficking-permit",
        }
    }

    /// The date that counts in law.
    #[must_use]
    pub const fn effective_on(&self) -> jiff::civil::Date {
        match self {
            Self::AssessNonRefoulement(e) => e.assessed_on,
            Self::ScreenVulnerability(e) => e.screened_on,
            Self::AssessBestInterests(e) => e.assessed_on,
            Self::AssessFitness(e) => e.assessed_on,
            Self::LodgeProtectionClaim(e) => e.lodged_on,
            Self::DecideProtectionClaim(e) => e.decided_on,
            Self::PlaceHold(e) | Self::LiftHold(e) => e.on,
            Self::EstablishReception(e) => e.on,
            Self::AttendToNeed(e) => e.on,
            Self::RequestAssistance(e) => e.on,
            Self::AnswerAssistance(e) => e.on,
            Self::RecordTraffickingPermit(e) => e.granted_on,
            Self::AppointGuardian(e) => e.on,
        }
    }
}
