//! What the law must say before a command of the chapter *recognition* is recorded, and what rules check of it.

use law::LegalAct;
use rules::Proposal;

use super::command::Command;
use crate::decide::Guard;
use crate::guard::given;

/// What the law must say.
#[must_use]
pub const fn guard(command: &Command) -> Guard {
    match command {
        Command::RecogniseForeignDecision(_) => Guard::Permitted(LegalAct::RecogniseForeignDecision),
        Command::RequestCompensation(_) => Guard::Permitted(LegalAct::RequestCompensation),
        Command::RecordForeignDecision(_)
        | Command::ConfirmForeignDecision(_)
        | Command::RecordForeignSuspension(_)
        | Command::ConsultOnForeignPermit(_)
        | Command::RefuseRecognition(_)
        | Command::InformDecidingState(_)
        | Command::RecordCompensationAnswer(_) => Guard::Free,
    }
}

/// What rules check of its values.
#[must_use]
pub fn proposal(command: &Command) -> Option<Proposal> {
    match command {
        Command::RecogniseForeignDecision(e) => Some(Proposal::RecogniseForeignDecision {
            number: e.number,
            reasons: given(e.reasons.as_ref()),
            remedies: given(e.remedies.as_ref()),
        }),
        Command::RequestCompensation(e) => {
            Some(Proposal::RequestCompensation { number: e.number, requested_on: e.requested_on })
        }
        Command::RecordForeignDecision(_)
        | Command::ConfirmForeignDecision(_)
        | Command::RecordForeignSuspension(_)
        | Command::ConsultOnForeignPermit(_)
        | Command::RefuseRecognition(_)
        | Command::InformDecidingState(_)
        | Command::RecordCompensationAnswer(_) => None,
    }
}
