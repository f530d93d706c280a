//! Decisions of the chapter *safeguards*: what protects the person is recorded, refused only where it makes no sense.

use super::command::Command;
use super::event::{Event, HoldKind};
use super::state::ProtectionClaim;
use crate::case::Case;
use crate::decide::{not_before, not_now};
use crate::refusal::{Reason, Refused};

/// Turns a command into its event.
///
/// # Errors
/// Each guard with its named refusal.
pub fn decide(case: &Case, command: Command) -> Result<Event, Refused> {
    let state = &case.safeguards;
    match command {
        Command::AssessNonRefoulement(e) => Ok(Event::NonRefoulementAssessed(e)),
        Command::ScreenVulnerability(e) => Ok(Event::VulnerabilityScreened(e)),
        Command::AssessBestInterests(e) => Ok(Event::BestInterestsAssessed(e)),
        Command::AppointGuardian(e) => Ok(Event::GuardianAppointed(e)),
        Command::EstablishReception(e) => Ok(Event::ReceptionEstablished(e)),
        Command::AssessFitness(e) => {
            not_before(e.valid_until_on, e.assessed_on)?;
            Ok(Event::FitnessAssessed(e))
        }
        Command::LodgeProtectionClaim(e) => Ok(Event::ProtectionClaimLodged(e)),
        Command::DecideProtectionClaim(e) => {
            let pending = state.claims.iter().find_map(|c| match c {
                ProtectionClaim::Pending(claim) => Some(claim.value.lodged_on),
                ProtectionClaim::Decided { .. } => None,
            });
            not_before(e.decided_on, pending.ok_or(not_now(Reason::NoProtectionClaimPending))?)?;
            Ok(Event::ProtectionClaimDecided(e))
        }
        Command::PlaceHold(e) => {
            if placed_on(case, e.kind).is_some() {
                return Err(not_now(Reason::HoldAlreadyInPlace));
            }
            Ok(Event::HoldPlaced(e))
        }
        Command::LiftHold(e) => {
            not_before(e.on, placed_on(case, e.kind).ok_or(not_now(Reason::NoSuchHold))?)?;
            Ok(Event::HoldLifted(e))
        }
        Command::AttendToNeed(e) => Ok(Event::NeedAttended(e)),
        Command::RequestAssistance(e) => {
            if state.assistance.iter().any(|a| a.value.kind == e.kind) {
                return Err(not_now(Reason::AssistanceAlreadyRequested));
            }
            Ok(Event::AssistanceRequested(e))
        }
        Command::AnswerAssistance(e) => {
            let asked = state.assistance.iter().find(|a| a.value.kind == e.kind);
            not_before(e.on, asked.ok_or(not_now(Reason::NoAssistanceRequested))?.value.on)?;
            Ok(Event::AssistanceAnswered(e))
        }
        Command::RecordTraffickingPermit(e) => Ok(Event::TraffickingPermitRecorded(e)),
    }
}

fn placed_on(case: &Case, kind: HoldKind) -> Option<jiff::civil::Date> {
    case.safeguards.holds.iter().find(|h| h.value.kind == kind).map(|h| h.value.on)
}
