//! What the law must say before a command of the chapter *border procedure* is recorded, and what rules check of it.

use law::LegalAct;
use rules::Proposal;

use super::command::Command;
use crate::decide::Guard;
use crate::guard::given;
use crate::return_decision::facts::ground;

/// What the law must say.
#[must_use]
pub const fn guard(command: &Command) -> Guard {
    match command {
        Command::GrantBorderDeparture(_) => Guard::Permitted(LegalAct::GrantBorderDeparturePeriod),
        Command::RefuseBorderDeparture(_) => Guard::Permitted(LegalAct::RefuseBorderDeparturePeriod),
        Command::EndBorderProcedure(_) => Guard::NotProhibited(LegalAct::EndBorderProcedure),
        Command::StartBorderProcedure(_)
        | Command::RecordEndOfRightToRemain(_)
        | Command::ApplyBorderCrisis(_)
        | Command::InformOfBorderMeasures(_)
        | Command::RequestBorderDeparture(_) => Guard::Free,
    }
}

/// What rules check of its values.
#[must_use]
pub fn proposal(command: &Command) -> Option<Proposal> {
    match command {
        Command::GrantBorderDeparture(e) => {
            Some(Proposal::GrantBorderDeparturePeriod { decided_on: e.decided_on, until_on: e.until_on })
        }
        Command::RefuseBorderDeparture(e) => Some(Proposal::RefuseBorderDeparturePeriod {
            ground: ground(e.ground),
            reasons: given(e.reasons.as_ref()),
        }),
        Command::StartBorderProcedure(_)
        | Command::RecordEndOfRightToRemain(_)
        | Command::ApplyBorderCrisis(_)
        | Command::InformOfBorderMeasures(_)
        | Command::RequestBorderDeparture(_)
        | Command::EndBorderProcedure(_) => None,
    }
}
