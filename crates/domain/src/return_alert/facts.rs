//! What the chapter *return alert* tells the rules.

use jiff::civil::Date;
use rules::{Sourced, facts};

use super::event::{Content, Direction, Enforcement, HitKind, PermitOutcome, RefrainGround, Stated};
use super::state::{Alert, InSystem, OpenConsultation, OpenHit, State, number_of};
use crate::case::Case;

/// Alerts. The name comes from the identity.
#[must_use]
pub fn alerts(case: &Case) -> facts::Alerts {
    let state = &case.return_alert;
    facts::Alerts {
        return_alert: return_alert(state),
        refrained: state.refrained.last().map(|r| {
            let value = facts::AlertRefrained {
                decided_on: r.value.decided_on,
                ground: refrain_ground(r.value.ground),
            };
            Sourced::new(value, r.version)
        }),
        expiry_notice_on: state.notices.last().map(|n| Sourced::new(n.value.received_on, n.version)),
        refusal_of_entry_on: state
            .refusals_of_entry
            .last()
            .map(|r| Sourced::new(r.value.entered_on, r.version)),
        hits: state.hits.iter().enumerate().map(|(at, hit)| self::hit(number_of(at), hit)).collect(),
        consultations: state
            .consultations
            .iter()
            .enumerate()
            .map(|(at, open)| consultation(number_of(at), open))
            .collect(),
        name_recorded: case.identity.names.last().map(|n| Sourced::new((), n.version)),
    }
}

fn return_alert(state: &State) -> Option<facts::ReturnAlert> {
    let (alert, deleted_on): (&InSystem, Option<Sourced<Date>>) = match &state.alert {
        Alert::None => return None,
        Alert::InForce(alert) => (alert, None),
        Alert::Deleted { alert, deleted } => {
            (alert, Some(Sourced::new(deleted.value.deleted_on, deleted.version)))
        }
    };
    Some(facts::ReturnAlert {
        entered_on: Sourced::new(alert.entered.value.entered_on, alert.entered.version),
        content: Sourced::new(content(&alert.content.value), alert.content.version),
        content_since: alert.content_since,
        reviewed_on: alert.reviewed.as_ref().map(|r| Sourced::new(r.value.reviewed_on, r.version)),
        deleted_on,
    })
}

fn content(content: &Content) -> facts::AlertContent {
    facts::AlertContent {
        departure_until_on: content.departure_until_on,
        enforcement: match content.enforcement {
            Enforcement::NotPutOff => facts::AlertEnforcement::NotPutOff,
            Enforcement::Suspended => facts::AlertEnforcement::Suspended,
            Enforcement::Postponed => facts::AlertEnforcement::Postponed,
        },
        removal_order: stated(content.removal_order),
        entry_ban: stated(content.entry_ban),
    }
}

const fn stated(stated: Stated) -> facts::Stated {
    match stated {
        Stated::Yes => facts::Stated::Yes,
        Stated::No => facts::Stated::No,
    }
}

/// A ground for refraining in the rules' words.
#[must_use]
pub const fn refrain_ground(ground: RefrainGround) -> facts::RefrainGround {
    match ground {
        RefrainGround::Detained => facts::RefrainGround::Detained,
        RefrainGround::ExecutedAtBorder => facts::RefrainGround::ExecutedAtBorder,
    }
}

fn hit(number: u32, hit: &OpenHit) -> facts::AlertHit {
    facts::AlertHit {
        number,
        on: Sourced::new(hit.hit.value.on, hit.hit.version),
        kind: match hit.hit.value.hit_kind {
            HitKind::Exit => facts::HitKind::Exit,
            HitKind::Entry => facts::HitKind::Entry,
            HitKind::Inland => facts::HitKind::Inland,
            HitKind::PermitHolder => facts::HitKind::PermitHolder,
        },
        state: hit.hit.value.state.code().to_owned(),
        followed_up_on: hit.followed_up.as_ref().map(|f| Sourced::new(f.value.on, f.version)),
    }
}

fn consultation(number: u32, open: &OpenConsultation) -> facts::AlertConsultation {
    let asked = &open.consultation;
    let outcome = open.answered.as_ref().and_then(|a| a.value.permit_outcome);
    facts::AlertConsultation {
        number,
        kind: match asked.value.direction {
            Direction::Asked => facts::ConsultationKind::Asked,
            Direction::Asking => facts::ConsultationKind::Asking,
        },
        state: asked.value.state.code().to_owned(),
        asked_on: Sourced::new(asked.value.asked_on, asked.version),
        answered_on: open.answered.as_ref().map(|a| Sourced::new(a.value.answered_on, a.version)),
        outcome: outcome.map(|outcome| match outcome {
            PermitOutcome::PermitStands => facts::PermitOutcome::PermitStands,
            PermitOutcome::NoPermit => facts::PermitOutcome::NoPermit,
        }),
    }
}
