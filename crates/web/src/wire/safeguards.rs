//! Commands of the safeguards from their fields.

use domain::Command;
use domain::safeguards::command::Command as Safeguards;
use domain::safeguards::event::{Claim, ClaimDecided, Fitness, Hold, NonRefoulement, Screening};

use domain::safeguards::pending::{AssistanceAnswered, AssistanceRequested, NeedAttended, TraffickingPermit};

use super::fields::Fields;

pub(super) fn command(kind: &str, f: &mut Fields) -> Option<Command> {
    assessments(kind, f)
        .or_else(|| protections(kind, f))
        .or_else(|| pending(kind, f))
        .map(Command::Safeguards)
}

fn assessments(kind: &str, f: &mut Fields) -> Option<Safeguards> {
    Some(match kind {
        "assess-non-refoulement" => {
            let (assessed_on, country) = (f.date("assessed-on"), f.country("country"));
            let (finding, reasons) = (f.code("finding"), f.text("reasons"));
            Safeguards::AssessNonRefoulement(NonRefoulement {
                assessed_on: assessed_on?,
                country: country?,
                finding: finding?,
                reasons: reasons?,
            })
        }
        "screen-vulnerability" => {
            let (screened_on, vulnerabilities, needs) =
                (f.date("screened-on"), f.codes("vulnerabilities"), f.text("needs"));
            Safeguards::ScreenVulnerability(Screening { screened_on: screened_on?, vulnerabilities, needs })
        }
        "assess-fitness" => {
            let (assessed_on, valid_until_on) = (f.date("assessed-on"), f.date("valid-until-on"));
            let (finding, remarks) = (f.code("finding"), f.text("remarks"));
            Safeguards::AssessFitness(Fitness {
                assessed_on: assessed_on?,
                valid_until_on: valid_until_on?,
                finding: finding?,
                remarks,
            })
        }
        _ => return None,
    })
}

fn protections(kind: &str, f: &mut Fields) -> Option<Safeguards> {
    Some(match kind {
        "lodge-protection-claim" => {
            let (lodged_on, explanation) = (f.date("lodged-on"), f.text("explanation"));
            Safeguards::LodgeProtectionClaim(Claim { lodged_on: lodged_on?, explanation: explanation? })
        }
        "decide-protection-claim" => {
            let (decided_on, outcome) = (f.date("decided-on"), f.code("outcome"));
            Safeguards::DecideProtectionClaim(ClaimDecided { decided_on: decided_on?, outcome: outcome? })
        }
        "place-hold" => Safeguards::PlaceHold(hold(f)?),
        "lift-hold" => Safeguards::LiftHold(hold(f)?),
        _ => return None,
    })
}

fn pending(kind: &str, f: &mut Fields) -> Option<Safeguards> {
    Some(match kind {
        "attend-to-need" => {
            let (on, need, explanation) = (f.date("on"), f.code("need"), f.text("explanation"));
            Safeguards::AttendToNeed(NeedAttended { on: on?, need: need?, explanation: explanation? })
        }
        "request-assistance" => {
            let (on, kind, explanation) = (f.date("on"), f.code("kind"), f.text("explanation"));
            Safeguards::RequestAssistance(AssistanceRequested { on: on?, kind: kind?, explanation })
        }
        "answer-assistance" => {
            let (on, kind) = (f.date("on"), f.code("kind"));
            let (outcome, reasons) = (f.code("outcome"), f.text("reasons"));
            Safeguards::AnswerAssistance(AssistanceAnswered {
                on: on?,
                kind: kind?,
                outcome: outcome?,
                reasons: reasons?,
            })
        }
        "record-trafficking-permit" => {
            let (granted_on, valid_until_on) = (f.date("granted-on"), f.date("valid-until-on"));
            Safeguards::RecordTraffickingPermit(TraffickingPermit {
                granted_on: granted_on?,
                valid_until_on,
                reference: f.note("reference")?,
            })
        }
        _ => return None,
    })
}

fn hold(f: &mut Fields) -> Option<Hold> {
    let (kind, on, reasons) = (f.code("kind"), f.date("on"), f.text("reasons"));
    Some(Hold { kind: kind?, on: on?, reasons: reasons? })
}
