//! What the chapter *border procedure* tells the rules.

use rules::{Sourced, facts};

use super::state::{Answer, State};

/// The procedure, as far as recorded.
#[must_use]
pub fn border_procedure(state: &State) -> Option<facts::BorderProcedure> {
    let procedure = state.procedure()?;
    let ended_on = match state {
        State::Ended { ended, .. } => Some(Sourced::new(ended.value.ended_on, ended.version)),
        State::None | State::Running(_) => None,
    };
    Some(facts::BorderProcedure {
        rejected_on: Sourced::new(procedure.started.value.rejected_on, procedure.started.version),
        right_to_remain_ended_on: procedure.right_to_remain_ended_on(),
        crisis_since_on: procedure.crisis.as_ref().map(|c| Sourced::new(c.value.applied_on, c.version)),
        informed_on: procedure.explained.as_ref().map(|e| Sourced::new(e.value.on, e.version)),
        departure_requested_on: procedure
            .requested
            .as_ref()
            .map(|r| Sourced::new(r.value.requested_on, r.version)),
        departure_answer: procedure.answer.as_ref().map(answer),
        ended_on,
    })
}

fn answer(answer: &Answer) -> Sourced<facts::BorderDeparture> {
    match answer {
        Answer::Granted(e) => {
            let value =
                facts::BorderDeparture { decided_on: e.value.decided_on, until_on: Some(e.value.until_on) };
            Sourced::new(value, e.version)
        }
        Answer::Refused(e) => {
            let value = facts::BorderDeparture { decided_on: e.value.decided_on, until_on: None };
            Sourced::new(value, e.version)
        }
    }
}
