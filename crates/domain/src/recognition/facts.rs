//! What the chapter *recognition* tells the rules.

use rules::{Sourced, facts};

use super::event::{CostsOutcome, Ground};
use super::state::{Decision, Standing, State};
use crate::return_alert::state::number_of;

/// Decisions of other states, as far as recorded.
#[must_use]
pub fn foreign_decisions(state: &State) -> Vec<facts::ForeignDecision> {
    state.decisions.iter().enumerate().map(|(at, decision)| foreign(number_of(at), decision)).collect()
}

fn foreign(number: u32, decision: &Decision) -> facts::ForeignDecision {
    let (foreign, version) = (&decision.foreign.value, decision.foreign.version);
    let (recognised_on, refused_on) = match &decision.standing {
        Standing::Open => (None, None),
        Standing::Recognised(e) => (Some(Sourced::new(e.value.recognised_on, e.version)), None),
        Standing::Refused(e) => (None, Some(Sourced::new(e.value.refused_on, e.version))),
    };
    let answered = |wanted: &[CostsOutcome]| {
        let answers = decision.costs_answers.iter();
        let mut wanted = answers.rev().filter(|a| wanted.contains(&a.value.compensation_outcome));
        wanted.next().map(|a| Sourced::new(a.value.answered_on, a.version))
    };
    facts::ForeignDecision {
        number,
        state: foreign.state.code().to_owned(),
        decided_on: Sourced::new(foreign.decided_on, version),
        ground: match foreign.foreign_ground {
            Ground::Conviction => facts::ForeignGround::Conviction,
            Ground::SeriousGrounds => facts::ForeignGround::SeriousGrounds,
            Ground::NonCompliance => facts::ForeignGround::NonCompliance,
        },
        confirmed_on: decision.confirmed.as_ref().map(|e| Sourced::new(e.value.confirmed_on, e.version)),
        suspended_on: decision.suspended.as_ref().map(|e| Sourced::new(e.value.suspended_on, e.version)),
        permit_state_consulted_on: decision
            .consulted
            .as_ref()
            .map(|e| Sourced::new(e.value.consulted_on, e.version)),
        recognised_on,
        refused_on,
        informed_on: decision.informed.as_ref().map(|e| Sourced::new(e.value.informed_on, e.version)),
        compensation_requested_on: decision
            .costs
            .as_ref()
            .map(|e| Sourced::new(e.value.requested_on, e.version)),
        compensation_accepted_on: answered(&[CostsOutcome::Accepted]),
        compensation_settled_on: answered(&[CostsOutcome::Refused, CostsOutcome::Paid]),
    }
}
