//! What the chapter *stay* tells the rules.

use rules::Sourced;
use rules::facts::{self, FreeMovement};

use super::event::{EntryManner, LegalStayEndedBy, RightToStayKind};
use super::state::{Instruction, Opened, OtherState, Renewal};
use crate::case::Case;
use crate::return_decision::event::Exception;
use crate::safeguards::event::ClaimOutcome;

/// Stay.
#[must_use]
pub fn stay(case: &Case) -> facts::Stay {
    let Some(opened) = case.stay.opened() else { return facts::Stay::default() };
    let refrained = case.return_decision.refrained.as_ref();
    facts::Stay {
        opened_on: Some(Sourced::new(opened.opening.value.opened_on, opened.opening.version)),
        legal_stay_ended: opened.legal_stay_ended.as_ref().map(|e| {
            let value = facts::LegalStayEnded {
                decided_on: e.value.decided_on,
                kind: kind(e.value.kind),
                right_to_remain_ended_on: e.value.right_to_remain_ended_on,
            };
            Sourced::new(value, e.version)
        }),
        illegal_stay_on: opened
            .illegal_stay
            .as_ref()
            .map(|e| Sourced::new(e.value.established_on, e.version)),
        right_to_stay_from: right_to_stay(case, opened),
        heard_on: opened.heard.as_ref().map(|e| Sourced::new(e.value.heard_on, e.version)),
        other_state_permit: opened.other_state.as_ref().map(other_state),
        renewal_pending_since: match &opened.renewal {
            Renewal::Pending(pending) => Some(Sourced::new(pending.value.lodged_on, pending.version)),
            Renewal::None | Renewal::Decided { .. } => None,
        },
        refrained: refrained.map(|r| {
            let value =
                facts::Refrained { decided_on: r.value.decided_on, paragraph: paragraph(r.value.exception) };
            Sourced::new(value, r.version)
        }),
        entry: opened.entry.as_ref().map(|entry| Sourced::new(manner(entry.value.manner), entry.version)),
    }
}

/// A right to stay counts until the end of legal stay, or illegal stay, is recorded after it and dated no earlier.
/// Protection granted on a claim gives one even before somebody records it as such.
fn right_to_stay(case: &Case, opened: &Opened) -> Option<Sourced<jiff::civil::Date>> {
    let recorded = opened.right_to_stay.as_ref().map(|r| Sourced::new(r.value.from_on, r.version));
    let granted = case.safeguards.claims.iter().rev().find_map(|claim| {
        let decided = claim.decided()?;
        match decided.value.outcome {
            ClaimOutcome::Granted => Some(Sourced::new(decided.value.decided_on, decided.version)),
            ClaimOutcome::Rejected | ClaimOutcome::Withdrawn => None,
        }
    });
    let latest = [recorded, granted].into_iter().flatten().max_by_key(|r| r.version)?;
    let ended = opened.legal_stay_ended.as_ref().map(|e| (e.value.decided_on, e.version));
    let illegal = opened.illegal_stay.as_ref().map(|e| (e.value.established_on, e.version));
    let superseded = [ended, illegal]
        .into_iter()
        .flatten()
        .any(|(on, version)| version > latest.version && on >= latest.value);
    (!superseded).then_some(latest)
}

fn other_state(other: &OtherState) -> Sourced<facts::OtherStatePermit> {
    let (told, went) = match &other.instruction {
        Instruction::NotTold => (None, None),
        Instruction::Told(told) => (Some(told.value.on), None),
        Instruction::Went { told, went } => (told.as_ref().map(|t| t.value.on), Some(went.value.on)),
    };
    let permit = &other.permit;
    let value = facts::OtherStatePermit {
        state: permit.value.state.code().to_owned(),
        valid_until_on: permit.value.valid_until_on,
        told_to_go_on: told,
        complied_on: went,
    };
    Sourced::new(value, permit.version)
}

/// Free movement: the later of a recorded Union right and of a check that excluded it.
#[must_use]
pub fn free_movement(opened: &Opened) -> Option<Sourced<FreeMovement>> {
    let excluded =
        opened.free_movement_excluded.as_ref().map(|e| Sourced::new(FreeMovement::DoesNotEnjoy, e.version));
    let enjoys = opened.right_to_stay.as_ref().and_then(|r| match r.value.kind {
        RightToStayKind::FreeMovement => Some(Sourced::new(FreeMovement::Enjoys, r.version)),
        RightToStayKind::Permit
        | RightToStayKind::Protection
        | RightToStayKind::Citizenship
        | RightToStayKind::RightToRemain => None,
    });
    [excluded, enjoys].into_iter().flatten().max_by_key(|f| f.version)
}

const fn manner(manner: EntryManner) -> facts::Entry {
    match manner {
        EntryManner::Regular => facts::Entry::Regular,
        EntryManner::Irregular => facts::Entry::Irregular,
    }
}

const fn kind(kind: LegalStayEndedBy) -> facts::LegalStayEndedBy {
    match kind {
        LegalStayEndedBy::ProtectionRejected => facts::LegalStayEndedBy::ProtectionRejected,
        LegalStayEndedBy::ProtectionRejectedManifestlyUnfounded => {
            facts::LegalStayEndedBy::ProtectionRejectedManifestlyUnfounded
        }
        LegalStayEndedBy::ProtectionWithdrawn => facts::LegalStayEndedBy::ProtectionWithdrawn,
        LegalStayEndedBy::PermitEnded => facts::LegalStayEndedBy::PermitEnded,
        LegalStayEndedBy::Overstay => facts::LegalStayEndedBy::Overstay,
    }
}

/// The paragraph of RD Art. 6.
#[must_use]
pub const fn paragraph(exception: Exception) -> u8 {
    match exception {
        Exception::OtherStatePermit => 2,
        Exception::TakenBack => 3,
        Exception::HumanitarianPermit => 4,
        Exception::RenewalPending => 5,
    }
}
