//! Commands of postponement, removal, entry ban and travel from their fields.

use domain::entry_ban::command::Command as EntryBan;
use domain::entry_ban::event::{BanIssued, Considered};
use domain::postponement::command::Command as Postponement;
use domain::postponement::event::{Ended, PostponementConfirmed, Reviewed};
use domain::removal::command::Command as Removal;
use domain::removal::event::{InformedOn, OrderWithdrawn, Ordered, SecondOfficer};
use domain::travel::command::Command as Travel;
use domain::travel::event::{Cancelled, Cleared, Departure, Failed, Planned, TravelDocument};
use domain::{ActorId, Command, Personal};

use super::fields::Fields;

pub(super) fn command(kind: &str, f: &mut Fields, actor: ActorId) -> Option<Command> {
    postponement(kind, f)
        .map(Command::Postponement)
        .or_else(|| removal(kind, f, actor).map(Command::Removal))
        .or_else(|| entry_ban(kind, f, actor).map(Command::EntryBan))
        .or_else(|| travel(kind, f).map(Command::Travel))
}

fn postponement(kind: &str, f: &mut Fields) -> Option<Postponement> {
    Some(match kind {
        "postpone-removal" => {
            let (ground, decided_on) = (f.code("ground"), f.date("decided-on"));
            let (review_on, reasons) = (f.date("review-on"), f.text("reasons"));
            Postponement::PostponeRemoval {
                ground: ground?,
                decided_on: decided_on?,
                review_on: review_on?,
                reasons,
            }
        }
        "confirm-postponement" => {
            let (number, confirmed_on) = (f.number("number"), f.date("confirmed-on"));
            Postponement::ConfirmPostponement(PostponementConfirmed {
                number: number?,
                confirmed_on: confirmed_on?,
            })
        }
        "review-postponement" => {
            let (number, reviewed_on) = (f.number("number"), f.date("reviewed-on"));
            let (review_on, reasons) = (f.date("review-on"), f.text("reasons"));
            Postponement::ReviewPostponement(Reviewed {
                number: number?,
                reviewed_on: reviewed_on?,
                review_on: review_on?,
                reasons: reasons?,
            })
        }
        "end-postponement" => {
            let (number, ended_on, reasons) = (f.number("number"), f.date("ended-on"), f.text("reasons"));
            Postponement::EndPostponement(Ended { number: number?, ended_on: ended_on?, reasons })
        }
        _ => return None,
    })
}

fn removal(kind: &str, f: &mut Fields, actor: ActorId) -> Option<Removal> {
    Some(match kind {
        "order-removal" => {
            let (issued_on, fact) = (f.date("issued-on"), f.text("reasons-in-fact"));
            let (law, remedies) = (f.text("reasons-in-law"), f.text("remedies"));
            Removal::OrderRemoval(Ordered {
                issued_on: issued_on?,
                reasons_in_fact: fact,
                reasons_in_law: law,
                remedies,
                signed_by: actor,
            })
        }
        "confirm-removal-order" => Removal::ConfirmRemovalOrder(second(f, actor)?),
        "withdraw-removal-order" => {
            let (withdrawn_on, reasons) = (f.date("withdrawn-on"), f.text("reasons"));
            Removal::WithdrawRemovalOrder(OrderWithdrawn { withdrawn_on: withdrawn_on?, reasons: reasons? })
        }
        "inform-of-removal" => Removal::InformOfRemoval(informed(f)?),
        "notify-monitor" => Removal::NotifyMonitor(informed(f)?),
        _ => return None,
    })
}

fn second(f: &mut Fields, actor: ActorId) -> Option<SecondOfficer> {
    Some(SecondOfficer { confirmed_on: f.date("confirmed-on")?, confirmed_by: actor })
}

fn informed(f: &mut Fields) -> Option<InformedOn> {
    let (on, explanation) = (f.date("on"), f.text("explanation"));
    Some(InformedOn { on: on?, explanation: explanation? })
}

fn entry_ban(kind: &str, f: &mut Fields, actor: ActorId) -> Option<EntryBan> {
    Some(match kind {
        "issue-entry-ban" => {
            let (issued_on, months) = (f.date("issued-on"), f.number("months"));
            let (threat, fact) = (f.text("serious-threat"), f.text("reasons-in-fact"));
            let (law, remedies) = (f.text("reasons-in-law"), f.text("remedies"));
            EntryBan::IssueEntryBan(BanIssued {
                issued_on: issued_on?,
                months: months?,
                serious_threat: threat,
                reasons_in_fact: fact,
                reasons_in_law: law,
                remedies,
                signed_by: actor,
            })
        }
        "confirm-entry-ban" => EntryBan::ConfirmEntryBan(second(f, actor)?),
        "consider-withdrawal" => EntryBan::ConsiderWithdrawal(considered(f)?),
        "withdraw-entry-ban" => EntryBan::WithdrawEntryBan(considered(f)?),
        "refrain-from-entry-ban" => EntryBan::RefrainFromEntryBan(considered(f)?),
        _ => return None,
    })
}

fn considered(f: &mut Fields) -> Option<Considered> {
    let (on, reasons) = (f.date("on"), f.text("reasons"));
    Some(Considered { on: on?, reasons: reasons? })
}

fn travel(kind: &str, f: &mut Fields) -> Option<Travel> {
    Some(match kind {
        "obtain-travel-document" => Travel::ObtainTravelDocument(document(f)?),
        "plan-travel" => Travel::PlanTravel(planned(f)?),
        "cancel-travel" => {
            let (on, reasons) = (f.date("on"), f.text("reasons"));
            Travel::CancelTravel(Cancelled { on: on?, reasons: reasons? })
        }
        "clear-removal" => Travel::ClearRemoval(Cleared { on: f.date("on")? }),
        "report-removal-failed" => {
            let (on, cause, explanation) = (f.date("on"), f.code("cause"), f.text("explanation"));
            Travel::ReportRemovalFailed(Failed { on: on?, cause: cause?, explanation: explanation? })
        }
        "confirm-departure" => Travel::ConfirmDeparture(departure(f)?),
        _ => return None,
    })
}

fn document(f: &mut Fields) -> Option<TravelDocument> {
    let (kind, number, country) = (f.code("kind"), f.note("number"), f.country("country"));
    let (valid_until_on, obtained_on) = (f.date("valid-until-on"), f.date("obtained-on"));
    Some(TravelDocument {
        kind: kind?,
        number: Personal::new(number?),
        country: country?,
        valid_until_on,
        obtained_on: obtained_on?,
    })
}

fn planned(f: &mut Fields) -> Option<Planned> {
    let (track, departs_on) = (f.code("track"), f.date("departs-on"));
    let (destination, details) = (f.country("destination"), f.text("details"));
    let planned_on = f.date("planned-on");
    Some(Planned {
        track: track?,
        departs_on: departs_on?,
        destination: destination?,
        details,
        planned_on: planned_on?,
    })
}

fn departure(f: &mut Fields) -> Option<Departure> {
    let (left_on, return_type) = (f.date("left-on"), f.code("return-type"));
    let (destination, evidence) = (f.country("destination"), f.code("evidence"));
    let (reference, confirmed_on) = (f.note("evidence-reference"), f.date("confirmed-on"));
    Some(Departure {
        left_on: left_on?,
        return_type: return_type?,
        destination: destination?,
        evidence: evidence?,
        evidence_reference: reference,
        confirmed_on: confirmed_on?,
    })
}
