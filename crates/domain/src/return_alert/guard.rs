//! What the law must say before a command of the chapter *return alert* is recorded, and what rules check of it.

use law::LegalAct;
use rules::Proposal;

use super::command::Command;
use super::facts::refrain_ground;
use crate::decide::Guard;
use crate::guard::given;

/// What the law must say.
#[must_use]
pub const fn guard(command: &Command) -> Guard {
    match command {
        Command::EnterReturnAlert(_) => Guard::Permitted(LegalAct::EnterReturnAlert),
        Command::RefrainFromReturnAlert(_) => Guard::Permitted(LegalAct::RefrainFromReturnAlert),
        Command::TransferAlertData(_) => Guard::Permitted(LegalAct::TransferAlertData),
        Command::UpdateReturnAlert(_)
        | Command::DeleteReturnAlert(_)
        | Command::ReviewReturnAlert(_)
        | Command::EnterRefusalOfEntryAlert(_)
        | Command::RecordExpiryNotice(_)
        | Command::RecordAlertHit(_)
        | Command::FollowUpAlertHit(_)
        | Command::RecordAlertConsultation(_)
        | Command::AnswerAlertConsultation(_) => Guard::Free,
    }
}

/// What rules check of its values.
#[must_use]
pub fn proposal(command: &Command) -> Option<Proposal> {
    match command {
        Command::RefrainFromReturnAlert(e) => Some(Proposal::RefrainFromReturnAlert {
            ground: refrain_ground(e.ground),
            reasons: given(e.reasons.as_ref()),
        }),
        Command::TransferAlertData(e) => Some(Proposal::TransferAlertData {
            person_informed: given(e.person_informed.as_ref()),
            leave_of_entering_state: given(e.leave.as_ref()),
        }),
        Command::EnterReturnAlert(_)
        | Command::UpdateReturnAlert(_)
        | Command::DeleteReturnAlert(_)
        | Command::ReviewReturnAlert(_)
        | Command::EnterRefusalOfEntryAlert(_)
        | Command::RecordExpiryNotice(_)
        | Command::RecordAlertHit(_)
        | Command::FollowUpAlertHit(_)
        | Command::RecordAlertConsultation(_)
        | Command::AnswerAlertConsultation(_) => None,
    }
}
