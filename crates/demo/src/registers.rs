//! Room `demo`: the registers beside a story. A clerk enters, updates and deletes the alert on return (Regulation (EU)
//! 2018/1860) and keeps Eurodac (Regulation (EU) 2024/1358) whenever the law says that it is due: on the day of the step.

use application::{Assessment, LegalAct};
use domain::return_alert::event::{
    Content, Deleted, DeletionReason, Enforcement, Entered, RefusalEntered, Stated, Updated,
};
use domain::{Case, Command, eurodac, return_alert};
use jiff::civil::Date;

/// Kinds of commands after which a register may have to follow.
pub(crate) const TOUCHED_BY: &[&str] = &[
    "establish-illegal-stay",
    "issue-return-decision",
    "notify-return-decision",
    "withdraw-return-decision",
    "extend-period",
    "end-period",
    "lodge-remedy",
    "request-suspension",
    "record-suspension-decision",
    "decide-remedy",
    "postpone-removal",
    "review-postponement",
    "end-postponement",
    "order-removal",
    "confirm-removal-order",
    "withdraw-removal-order",
    "issue-entry-ban",
    "confirm-entry-ban",
    "withdraw-entry-ban",
    "confirm-departure",
];

/// The next thing a register needs, if the law asks for one.
pub(crate) fn due(case: &Case, assessment: &Assessment, today: Date) -> Option<Command> {
    use return_alert::command::Command as Alert;
    assessment.obligations().find_map(|duty| {
        Some(match duty.act {
            LegalAct::EnterReturnAlert => Command::ReturnAlert(Alert::EnterReturnAlert(Entered {
                entered_on: today,
                reference: None,
                content: content(case, assessment),
            })),
            LegalAct::UpdateReturnAlert => Command::ReturnAlert(Alert::UpdateReturnAlert(Updated {
                updated_on: today,
                content: content(case, assessment),
            })),
            LegalAct::DeleteReturnAlert => Command::ReturnAlert(Alert::DeleteReturnAlert(Deleted {
                deleted_on: today,
                deletion_reason: match case.travel.departure() {
                    Some(_) => DeletionReason::ReturnConfirmed,
                    None => DeletionReason::DecisionEnded,
                },
            })),
            LegalAct::EnterRefusalOfEntryAlert => {
                let entered = RefusalEntered { entered_on: today, reference: None };
                Command::ReturnAlert(Alert::EnterRefusalOfEntryAlert(entered))
            }
            act => eurodac(act, today)?,
        })
    })
}

fn eurodac(act: LegalAct, today: Date) -> Option<Command> {
    use eurodac::command::Command as Kept;
    use eurodac::event::{Added, Transmitted};
    match act {
        LegalAct::TransmitBiometrics => {
            let sent = Transmitted { transmitted_on: today, reference: None };
            Some(Command::Eurodac(Kept::TransmitBiometrics(sent)))
        }
        LegalAct::UpdateEurodacDeparture => {
            Some(Command::Eurodac(Kept::AddEurodacDeparture(Added { added_on: today })))
        }
        _ => None,
    }
}

/// What the alert says: what the case says.
fn content(case: &Case, assessment: &Assessment) -> Content {
    let stated = |so: bool| if so { Stated::Yes } else { Stated::No };
    Content {
        departure_until_on: assessment.date("departure-due-on").map(|due| due.result),
        enforcement: match (case.remedy.suspends(), case.postponement.running()) {
            (true, _) => Enforcement::Suspended,
            (false, true) => Enforcement::Postponed,
            (false, false) => Enforcement::NotPutOff,
        },
        removal_order: stated(case.removal.in_force().is_some()),
        entry_ban: stated(case.entry_ban.in_force().is_some()),
    }
}
