//! Commands of stay and closure from their fields.

use domain::Command;
use domain::closure::{command::Command as Closure, event::Closed, event::Reopened};
use domain::stay::command::Command as Stay;
use domain::stay::event::{
    Checked, Entered, Hearing, IllegalStayEstablished, LegalStayEnded, OtherStatePermit, RenewalDecided,
    RenewalPending, RightToStay,
};

use super::fields::Fields;

pub(super) fn command(kind: &str, f: &mut Fields) -> Option<Command> {
    stay(kind, f).map(Command::Stay).or_else(|| closure(kind, f).map(Command::Closure))
}

#[expect(clippy::too_many_lines, reason = "a table: one entry a command")]
fn stay(kind: &str, f: &mut Fields) -> Option<Stay> {
    Some(match kind {
        "record-legal-stay-ended" => {
            let (kind, decided_on) = (f.code("kind"), f.date("decided-on"));
            let (right_to_remain_ended_on, reference) =
                (f.date("right-to-remain-ended-on"), f.note("reference"));
            Stay::RecordLegalStayEnded(LegalStayEnded {
                kind: kind?,
                decided_on: decided_on?,
                right_to_remain_ended_on,
                reference,
            })
        }
        "establish-illegal-stay" => {
            let (established_on, circumstances) = (f.date("established-on"), f.text("circumstances"));
            Stay::EstablishIllegalStay(IllegalStayEstablished {
                established_on: established_on?,
                circumstances: circumstances?,
            })
        }
        "record-right-to-stay" => {
            let (kind, from_on, explanation) = (f.code("kind"), f.date("from-on"), f.text("explanation"));
            Stay::RecordRightToStay(RightToStay { kind: kind?, from_on: from_on?, explanation: explanation? })
        }
        "record-hearing" => {
            let (heard_on, statement) = (f.date("heard-on"), f.text("statement"));
            Stay::RecordHearing(Hearing { heard_on: heard_on?, statement: statement? })
        }
        "exclude-free-movement" => Stay::ExcludeFreeMovement(checked(f)?),
        "tell-to-go-to-other-state" => Stay::TellToGoToOtherState(checked(f)?),
        "record-went-to-other-state" => Stay::RecordWentToOtherState(checked(f)?),
        "record-entry" => {
            let (manner, explanation) = (f.code("manner"), f.text("explanation"));
            let (entered_on, recorded_on) = (f.date("entered-on"), f.date("recorded-on"));
            Stay::RecordEntry(Entered {
                manner: manner?,
                entered_on,
                explanation: explanation?,
                recorded_on: recorded_on?,
            })
        }
        "record-renewal-pending" => {
            let (lodged_on, reference) = (f.date("lodged-on"), f.note("reference"));
            Stay::RecordRenewalPending(RenewalPending { lodged_on: lodged_on?, reference })
        }
        "record-renewal-decision" => {
            let (decided_on, outcome) = (f.date("decided-on"), f.code("outcome"));
            let reference = f.note("reference");
            Stay::RecordRenewalDecision(RenewalDecided {
                decided_on: decided_on?,
                outcome: outcome?,
                reference,
            })
        }
        "record-other-state-permit" => {
            let (state, recorded_on) = (f.country("state"), f.date("recorded-on"));
            let valid_until_on = f.date("valid-until-on");
            Stay::RecordOtherStatePermit(OtherStatePermit {
                state: state?,
                valid_until_on,
                recorded_on: recorded_on?,
            })
        }
        _ => return None,
    })
}

fn checked(f: &mut Fields) -> Option<Checked> {
    let (on, explanation) = (f.date("on"), f.text("explanation"));
    Some(Checked { on: on?, explanation: explanation? })
}

fn closure(kind: &str, f: &mut Fields) -> Option<Closure> {
    Some(match kind {
        "close-case" => {
            let (closed_on, outcome, explanation) =
                (f.date("closed-on"), f.code("outcome"), f.text("explanation"));
            Closure::CloseCase(Closed { closed_on: closed_on?, outcome: outcome?, explanation })
        }
        "reopen-case" => {
            let (reopened_on, reasons) = (f.date("reopened-on"), f.text("reasons"));
            Closure::ReopenCase(Reopened { reopened_on: reopened_on?, reasons: reasons? })
        }
        _ => return None,
    })
}
