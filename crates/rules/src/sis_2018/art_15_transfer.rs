//! Article 15: data of an alert go to a third country only to identify the person and to obtain a document for return.

use law::LegalAct::TransferAlertData;

use super::{alert, rule};
use crate::case::Case;
use crate::engine::Rule;
use crate::proposal::{Given, Proposal};
use crate::says::{Says, permitted, prohibited};

pub(super) static RULES: &[Rule] = &[rule(
    "SIS-15",
    ("15", ""),
    "Data of the alert are transferred only for identification and documents, with the person informed",
    &[TransferAlertData],
    &["for-return-only", "no-alert", "claim-pending", "not-informed", "other-state-not-asked"],
    sis_15_transfer_for_return_only,
)];

/// The person knows; nothing goes while a claim for protection is pending; an alert of another state needs its leave.
fn sis_15_transfer_for_return_only(case: &Case<'_>, says: &mut Says) {
    if !case.active() {
        return;
    }
    match alert(case) {
        Some(alert) => {
            says.on(
                TransferAlertData,
                permitted("for-return-only").date("alert-entered-on", alert.entered_on),
            );
        }
        None => says.on(TransferAlertData, prohibited("no-alert").missing("alert-entered-on")),
    }
    if let Some(since) =
        case.facts.safeguards.protection_claim_pending_since.filter(|s| s.value <= case.today)
    {
        says.on(TransferAlertData, prohibited("claim-pending").date("protection-claim-pending-since", since));
    }
    let Some(Proposal::TransferAlertData { person_informed, leave_of_entering_state }) = case.proposal else {
        return;
    };
    if *person_informed == Given::No {
        says.on(TransferAlertData, prohibited("not-informed"));
    }
    if *leave_of_entering_state == Given::No {
        says.on(TransferAlertData, prohibited("other-state-not-asked"));
    }
}
