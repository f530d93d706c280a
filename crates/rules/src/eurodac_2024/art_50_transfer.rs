//! Article 50: data go to a third country only to identify the person and to obtain a document for return.

use law::LegalAct::TransferEurodacData;

use super::{data_held, rule};
use crate::case::Case;
use crate::engine::Rule;
use crate::proposal::{Given, Proposal};
use crate::says::{Says, not_established, permitted, prohibited};

pub(super) static RULES: &[Rule] = &[rule(
    "EUROD-50",
    ("50", ""),
    "Data are transferred only for identification and documents, with leave and with the person informed",
    &[TransferEurodacData],
    &["for-return-only", "no-decision", "nothing-held", "claim-pending", "not-informed", "no-leave"],
    eurod_50_transfer_for_return_only,
)];

/// Never while a claim for protection is pending: the third country would learn of it.
fn eurod_50_transfer_for_return_only(case: &Case<'_>, says: &mut Says) {
    if !case.active() {
        return;
    }
    match case.decision() {
        None => {
            let draft = not_established("no-decision", "decision-issued-on");
            says.on(TransferEurodacData, draft.remedy(law::LegalAct::IssueReturnDecision));
        }
        Some(decision) => {
            let draft = permitted("for-return-only").date("decision-issued-on", decision.issued_on);
            says.on(TransferEurodacData, draft);
        }
    }
    if !data_held(case) {
        says.on(TransferEurodacData, not_established("nothing-held", "biometrics-transmitted-on"));
    }
    let pending = case.facts.safeguards.protection_claim_pending_since;
    if let Some(since) = pending.filter(|s| s.value <= case.today) {
        says.on(
            TransferEurodacData,
            prohibited("claim-pending").date("protection-claim-pending-since", since),
        );
    }
    let Some(Proposal::TransferEurodacData { person_informed, leave_of_origin }) = case.proposal else {
        return;
    };
    if *person_informed == Given::No {
        says.on(TransferEurodacData, prohibited("not-informed"));
    }
    if *leave_of_origin == Given::No {
        says.on(TransferEurodacData, prohibited("no-leave"));
    }
}
