//! Commands about alerts, Eurodac, the border procedure and recognition from their fields.

use domain::border_procedure::command::Command as Border;
use domain::border_procedure::event as border;
use domain::eurodac::command::Command as Eurodac;
use domain::eurodac::event as eurodac;
use domain::recognition::command::Command as Recognition;
use domain::recognition::event as recognition;
use domain::return_alert::command::Command as Alert;
use domain::return_alert::event as alert;
use domain::{ActorId, Command};

use super::fields::Fields;

pub(super) fn command(kind: &str, f: &mut Fields, actor: ActorId) -> Option<Command> {
    return_alert(kind, f)
        .or_else(|| return_alert_of_others(kind, f))
        .map(Command::ReturnAlert)
        .or_else(|| eurodac(kind, f).map(Command::Eurodac))
        .or_else(|| border_procedure(kind, f).map(Command::BorderProcedure))
        .or_else(|| recognition(kind, f, actor).or_else(|| compensation(kind, f)).map(Command::Recognition))
}

fn return_alert(kind: &str, f: &mut Fields) -> Option<Alert> {
    Some(match kind {
        "enter-return-alert" => {
            let (entered_on, reference) = (f.date("entered-on"), f.note("reference"));
            let content = content(f);
            Alert::EnterReturnAlert(alert::Entered { entered_on: entered_on?, reference, content: content? })
        }
        "update-return-alert" => {
            let updated_on = f.date("updated-on");
            let content = content(f);
            Alert::UpdateReturnAlert(alert::Updated { updated_on: updated_on?, content: content? })
        }
        "refrain-from-return-alert" => {
            let (decided_on, ground) = (f.date("decided-on"), f.code("ground"));
            let reasons = f.text("reasons");
            Alert::RefrainFromReturnAlert(alert::Refrained {
                decided_on: decided_on?,
                ground: ground?,
                reasons,
            })
        }
        "delete-return-alert" => {
            let (deleted_on, deletion_reason) = (f.date("deleted-on"), f.code("deletion-reason"));
            Alert::DeleteReturnAlert(alert::Deleted {
                deleted_on: deleted_on?,
                deletion_reason: deletion_reason?,
            })
        }
        "review-return-alert" => {
            let (reviewed_on, reasons) = (f.date("reviewed-on"), f.text("reasons"));
            Alert::ReviewReturnAlert(alert::Reviewed { reviewed_on: reviewed_on?, reasons: reasons? })
        }
        "enter-refusal-of-entry-alert" => {
            let (entered_on, reference) = (f.date("entered-on"), f.note("reference"));
            Alert::EnterRefusalOfEntryAlert(alert::RefusalEntered { entered_on: entered_on?, reference })
        }
        _ => return None,
    })
}

fn content(f: &mut Fields) -> Option<alert::Content> {
    let (departure_until_on, enforcement) = (f.date("departure-until-on"), f.code("enforcement"));
    let (removal_order, entry_ban) = (f.code("removal-order"), f.code("entry-ban"));
    Some(alert::Content {
        departure_until_on,
        enforcement: enforcement?,
        removal_order: removal_order?,
        entry_ban: entry_ban?,
    })
}

fn return_alert_of_others(kind: &str, f: &mut Fields) -> Option<Alert> {
    Some(match kind {
        "record-expiry-notice" => {
            let received_on = f.date("received-on");
            Alert::RecordExpiryNotice(alert::Notice { received_on: received_on? })
        }
        "record-alert-hit" => {
            let (on, hit_kind) = (f.date("on"), f.code("hit-kind"));
            let (state, explanation) = (f.country("state"), f.text("explanation"));
            Alert::RecordAlertHit(alert::Hit { on: on?, hit_kind: hit_kind?, state: state?, explanation })
        }
        "follow-up-alert-hit" => {
            let (number, on) = (f.number("number"), f.date("on"));
            let explanation = f.text("explanation");
            Alert::FollowUpAlertHit(alert::FollowedUp { number: number?, on: on?, explanation: explanation? })
        }
        "record-alert-consultation" => {
            let (direction, state) = (f.code("direction"), f.country("state"));
            let (asked_on, explanation) = (f.date("asked-on"), f.text("explanation"));
            Alert::RecordAlertConsultation(alert::Consultation {
                direction: direction?,
                state: state?,
                asked_on: asked_on?,
                explanation,
            })
        }
        "answer-alert-consultation" => {
            let (number, answered_on) = (f.number("number"), f.date("answered-on"));
            let (permit_outcome, explanation) = (f.code("permit-outcome"), f.text("explanation"));
            Alert::AnswerAlertConsultation(alert::Answered {
                number: number?,
                answered_on: answered_on?,
                permit_outcome,
                explanation: explanation?,
            })
        }
        "transfer-alert-data" => {
            let (transferred_on, country) = (f.date("transferred-on"), f.country("country"));
            let (purpose, person_informed) = (f.code("purpose"), f.text("person-informed"));
            let leave = f.text("leave");
            Alert::TransferAlertData(alert::Transferred {
                transferred_on: transferred_on?,
                country: country?,
                purpose: purpose?,
                person_informed,
                leave,
            })
        }
        _ => return None,
    })
}

fn eurodac(kind: &str, f: &mut Fields) -> Option<Eurodac> {
    Some(match kind {
        "transmit-biometrics" => {
            let (transmitted_on, reference) = (f.date("transmitted-on"), f.note("reference"));
            Eurodac::TransmitBiometrics(eurodac::Transmitted { transmitted_on: transmitted_on?, reference })
        }
        "record-biometrics-obstacle" => {
            let (obstacle, since_on) = (f.code("obstacle"), f.date("since-on"));
            let (ended_on, explanation) = (f.date("ended-on"), f.text("explanation"));
            Eurodac::RecordBiometricsObstacle(eurodac::Obstacle {
                obstacle: obstacle?,
                since_on: since_on?,
                ended_on,
                explanation: explanation?,
            })
        }
        "record-biometrics-retake" => {
            let asked_on = f.date("asked-on");
            Eurodac::RecordBiometricsRetake(eurodac::RetakeAsked { asked_on: asked_on? })
        }
        "record-assistance-granted" => {
            let (granted_on, explanation) = (f.date("granted-on"), f.text("explanation"));
            Eurodac::RecordAssistanceGranted(eurodac::Assistance {
                granted_on: granted_on?,
                explanation: explanation?,
            })
        }
        "add-eurodac-departure" => {
            let added_on = f.date("added-on");
            Eurodac::AddEurodacDeparture(eurodac::Added { added_on: added_on? })
        }
        "add-eurodac-assistance" => {
            let added_on = f.date("added-on");
            Eurodac::AddEurodacAssistance(eurodac::Added { added_on: added_on? })
        }
        "mark-eurodac-residence-document" => {
            let added_on = f.date("added-on");
            Eurodac::MarkEurodacResidenceDocument(eurodac::Added { added_on: added_on? })
        }
        "transfer-eurodac-data" => {
            let (transferred_on, country) = (f.date("transferred-on"), f.country("country"));
            let (purpose, person_informed) = (f.code("purpose"), f.text("person-informed"));
            let leave = f.text("leave");
            Eurodac::TransferEurodacData(eurodac::EurodacTransfer {
                transferred_on: transferred_on?,
                country: country?,
                purpose: purpose?,
                person_informed,
                leave,
            })
        }
        _ => return None,
    })
}

fn border_procedure(kind: &str, f: &mut Fields) -> Option<Border> {
    Some(match kind {
        "start-border-procedure" => {
            let (rejected_on, right_to_remain_ended_on) =
                (f.date("rejected-on"), f.date("right-to-remain-ended-on"));
            let place = f.note("place");
            Border::StartBorderProcedure(border::Started {
                rejected_on: rejected_on?,
                right_to_remain_ended_on,
                place,
            })
        }
        "record-end-of-right-to-remain" => {
            let right_to_remain_ended_on = f.date("right-to-remain-ended-on");
            Border::RecordEndOfRightToRemain(border::RightEnded {
                right_to_remain_ended_on: right_to_remain_ended_on?,
            })
        }
        "apply-border-crisis" => {
            let (applied_on, explanation) = (f.date("applied-on"), f.text("explanation"));
            Border::ApplyBorderCrisis(border::Crisis { applied_on: applied_on?, explanation: explanation? })
        }
        "inform-of-border-measures" => {
            let (on, explanation) = (f.date("on"), f.text("explanation"));
            Border::InformOfBorderMeasures(border::Explained { on: on?, explanation: explanation? })
        }
        "request-border-departure" => {
            let requested_on = f.date("requested-on");
            Border::RequestBorderDeparture(border::Requested { requested_on: requested_on? })
        }
        "grant-border-departure" => {
            let (decided_on, until_on) = (f.date("decided-on"), f.date("until-on"));
            Border::GrantBorderDeparture(border::Granted { decided_on: decided_on?, until_on: until_on? })
        }
        "refuse-border-departure" => {
            let (decided_on, ground) = (f.date("decided-on"), f.code("ground"));
            let reasons = f.text("reasons");
            Border::RefuseBorderDeparture(border::RefusedPeriod {
                decided_on: decided_on?,
                ground: ground?,
                reasons,
            })
        }
        "end-border-procedure" => {
            let (ended_on, border_end) = (f.date("ended-on"), f.code("border-end"));
            let reasons = f.text("reasons");
            Border::EndBorderProcedure(border::Ended {
                ended_on: ended_on?,
                border_end: border_end?,
                reasons: reasons?,
            })
        }
        _ => return None,
    })
}

#[expect(clippy::too_many_lines, reason = "a table: one entry a command")]
fn recognition(kind: &str, f: &mut Fields, actor: ActorId) -> Option<Recognition> {
    Some(match kind {
        "record-foreign-decision" => {
            let (state, decided_on) = (f.country("state"), f.date("decided-on"));
            let (foreign_ground, reference) = (f.code("foreign-ground"), f.note("reference"));
            let explanation = f.text("explanation");
            Recognition::RecordForeignDecision(recognition::Foreign {
                state: state?,
                decided_on: decided_on?,
                foreign_ground: foreign_ground?,
                reference,
                explanation,
            })
        }
        "confirm-foreign-decision" => {
            let (number, confirmed_on) = (f.number("number"), f.date("confirmed-on"));
            let explanation = f.text("explanation");
            Recognition::ConfirmForeignDecision(recognition::Confirmed {
                number: number?,
                confirmed_on: confirmed_on?,
                explanation: explanation?,
            })
        }
        "record-foreign-suspension" => {
            let (number, suspended_on) = (f.number("number"), f.date("suspended-on"));
            let explanation = f.text("explanation");
            Recognition::RecordForeignSuspension(recognition::Suspended {
                number: number?,
                suspended_on: suspended_on?,
                explanation: explanation?,
            })
        }
        "consult-on-foreign-permit" => {
            let (number, consulted_on) = (f.number("number"), f.date("consulted-on"));
            let explanation = f.text("explanation");
            Recognition::ConsultOnForeignPermit(recognition::Consulted {
                number: number?,
                consulted_on: consulted_on?,
                explanation: explanation?,
            })
        }
        "recognise-foreign-decision" => {
            let (number, recognised_on) = (f.number("number"), f.date("recognised-on"));
            let (reasons, remedies) = (f.text("reasons"), f.text("remedies"));
            Recognition::RecogniseForeignDecision(recognition::Recognised {
                number: number?,
                recognised_on: recognised_on?,
                reasons,
                remedies,
                signed_by: actor,
            })
        }
        "refuse-recognition" => {
            let (number, refused_on) = (f.number("number"), f.date("refused-on"));
            let reasons = f.text("reasons");
            Recognition::RefuseRecognition(recognition::NotRecognised {
                number: number?,
                refused_on: refused_on?,
                reasons: reasons?,
            })
        }
        _ => return None,
    })
}

fn compensation(kind: &str, f: &mut Fields) -> Option<Recognition> {
    Some(match kind {
        "inform-deciding-state" => {
            let (number, informed_on) = (f.number("number"), f.date("informed-on"));
            let explanation = f.text("explanation");
            Recognition::InformDecidingState(recognition::Informed {
                number: number?,
                informed_on: informed_on?,
                explanation: explanation?,
            })
        }
        "request-compensation" => {
            let (number, requested_on) = (f.number("number"), f.date("requested-on"));
            let explanation = f.text("explanation");
            Recognition::RequestCompensation(recognition::Costs {
                number: number?,
                requested_on: requested_on?,
                explanation: explanation?,
            })
        }
        "record-compensation-answer" => {
            let (number, answered_on) = (f.number("number"), f.date("answered-on"));
            let (compensation_outcome, explanation) = (f.code("compensation-outcome"), f.text("explanation"));
            Recognition::RecordCompensationAnswer(recognition::CostsAnswered {
                number: number?,
                answered_on: answered_on?,
                compensation_outcome: compensation_outcome?,
                explanation,
            })
        }
        _ => return None,
    })
}
