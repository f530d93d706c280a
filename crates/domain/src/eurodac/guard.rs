//! What the law must say before a command of the chapter *Eurodac* is recorded, and what rules check of it.

use law::LegalAct;
use rules::Proposal;

use super::command::Command;
use crate::decide::Guard;
use crate::guard::given;

/// What the law must say: most entries say what was done and are free.
#[must_use]
pub const fn guard(command: &Command) -> Guard {
    match command {
        Command::TransferEurodacData(_) => Guard::Permitted(LegalAct::TransferEurodacData),
        Command::TransmitBiometrics(_)
        | Command::RecordBiometricsObstacle(_)
        | Command::RecordBiometricsRetake(_)
        | Command::RecordAssistanceGranted(_)
        | Command::AddEurodacDeparture(_)
        | Command::AddEurodacAssistance(_)
        | Command::MarkEurodacResidenceDocument(_) => Guard::Free,
    }
}

/// What rules check of its values.
#[must_use]
pub fn proposal(command: &Command) -> Option<Proposal> {
    match command {
        Command::TransferEurodacData(e) => Some(Proposal::TransferEurodacData {
            person_informed: given(e.person_informed.as_ref()),
            leave_of_origin: given(e.leave.as_ref()),
        }),
        Command::TransmitBiometrics(_)
        | Command::RecordBiometricsObstacle(_)
        | Command::RecordBiometricsRetake(_)
        | Command::RecordAssistanceGranted(_)
        | Command::AddEurodacDeparture(_)
        | Command::AddEurodacAssistance(_)
        | Command::MarkEurodacResidenceDocument(_) => None,
    }
}
