//! Commands of the return decision, voluntary departure and remedies from their fields.

use domain::Command;
use domain::remedy::command::Command as Remedy;
use domain::remedy::event::{Decided, SuspensionDecided, SuspensionRequested};
use domain::return_decision::command::Command as Decision;
use domain::return_decision::event::{DepartureTerm, Issued, Notified, Refrained, Translation, Withdrawn};
use domain::voluntary_departure::command::Command as Departure;
use domain::voluntary_departure::event::{Choice, Confirmed, Continuation, Extension, PeriodEnded};

use super::fields::Fields;

pub(super) fn command(kind: &str, f: &mut Fields) -> Option<Command> {
    decision(kind, f)
        .map(Command::ReturnDecision)
        .or_else(|| departure(kind, f).map(Command::VoluntaryDeparture))
        .or_else(|| remedy(kind, f).map(Command::Remedy))
}

fn decision(kind: &str, f: &mut Fields) -> Option<Decision> {
    Some(match kind {
        "issue-return-decision" => Decision::IssueReturnDecision(issued(f)?),
        "notify-return-decision" => {
            let (notified_on, manner, proof) = (f.date("notified-on"), f.code("manner"), f.note("proof"));
            Decision::NotifyReturnDecision(Notified { notified_on: notified_on?, manner: manner?, proof })
        }
        "refrain-from-return-decision" => {
            let (decided_on, exception, reasons) =
                (f.date("decided-on"), f.code("exception"), f.text("reasons"));
            Decision::RefrainFromReturnDecision(Refrained {
                decided_on: decided_on?,
                exception: exception?,
                reasons,
            })
        }
        "request-translation" => Decision::RequestTranslation(translation(f)?),
        "provide-translation" => Decision::ProvideTranslation(translation(f)?),
        "withdraw-return-decision" => {
            let (withdrawn_on, reasons) = (f.date("withdrawn-on"), f.text("reasons"));
            Decision::WithdrawReturnDecision(Withdrawn { withdrawn_on: withdrawn_on?, reasons: reasons? })
        }
        _ => return None,
    })
}

fn issued(f: &mut Fields) -> Option<Issued> {
    let (issued_on, language, countries) =
        (f.date("issued-on"), f.language("language"), f.countries("countries"));
    let (reasons_in_fact, reasons_in_law) = (f.text("reasons-in-fact"), f.text("reasons-in-law"));
    let (remedies, departure) = (f.text("remedies"), term(f));
    Some(Issued {
        issued_on: issued_on?,
        reasons_in_fact,
        reasons_in_law,
        remedies,
        countries,
        departure: departure?,
        language: language?,
    })
}

fn term(f: &mut Fields) -> Option<DepartureTerm> {
    let (term, days) = (f.code::<String>("term"), f.number("days"));
    let (ground, reasons) = (f.code("ground"), f.text("ground-reasons"));
    match (term?.as_str(), days, ground) {
        ("granted", Some(days), ground) => Some(DepartureTerm::Granted { days, ground, reasons }),
        ("granted", None, _) => {
            f.mistake("days", "required");
            None
        }
        (_, _, Some(ground)) => Some(DepartureTerm::Refused { ground, reasons }),
        (_, _, None) => {
            f.mistake("ground", "required");
            None
        }
    }
}

fn translation(f: &mut Fields) -> Option<Translation> {
    let (on, language) = (f.date("on"), f.language("language"));
    Some(Translation { on: on?, language: language? })
}

fn departure(kind: &str, f: &mut Fields) -> Option<Departure> {
    Some(match kind {
        "extend-period" => {
            let (decided_on, until_on) = (f.date("decided-on"), f.date("until-on"));
            let (circumstances, reasons) = (f.codes("circumstances"), f.text("reasons"));
            Departure::ExtendPeriod(Extension {
                decided_on: decided_on?,
                until_on: until_on?,
                circumstances,
                reasons,
            })
        }
        "end-period" => {
            let (ended_on, ground, reasons) = (f.date("ended-on"), f.code("ground"), f.text("reasons"));
            Departure::EndPeriod(PeriodEnded { ended_on: ended_on?, ground: ground?, reasons })
        }
        "confirm-extension" => {
            Departure::ConfirmExtension(Confirmed { confirmed_on: f.date("confirmed-on")? })
        }
        "decide-continuation" => {
            let (decided_on, way, reasons) = (f.date("decided-on"), f.code("way"), f.text("reasons"));
            Departure::DecideContinuation(Continuation {
                decided_on: decided_on?,
                way: way?,
                reasons: reasons?,
            })
        }
        "record-voluntary-choice" => Departure::RecordVoluntaryChoice(choice(f)?),
        "withdraw-voluntary-choice" => Departure::WithdrawVoluntaryChoice(choice(f)?),
        _ => return None,
    })
}

fn choice(f: &mut Fields) -> Option<Choice> {
    let (on, explanation) = (f.date("on"), f.text("explanation"));
    Some(Choice { on: on?, explanation: explanation? })
}

fn remedy(kind: &str, f: &mut Fields) -> Option<Remedy> {
    Some(match kind {
        "lodge-remedy" => {
            let (lodged_on, against) = (f.date("lodged-on"), f.code("against"));
            let (body, effect) = (f.note("body"), f.code("suspensive-effect"));
            Remedy::LodgeRemedy {
                lodged_on: lodged_on?,
                against: against?,
                body: body?,
                suspensive_effect: effect?,
            }
        }
        "request-suspension" => {
            let (number, requested_on) = (f.number("number"), f.date("requested-on"));
            Remedy::RequestSuspension(SuspensionRequested { number: number?, requested_on: requested_on? })
        }
        "record-suspension-decision" => {
            let (number, decided_on, outcome) = (f.number("number"), f.date("decided-on"), f.code("outcome"));
            Remedy::RecordSuspensionDecision(SuspensionDecided {
                number: number?,
                decided_on: decided_on?,
                outcome: outcome?,
            })
        }
        "decide-remedy" => {
            let (number, decided_on) = (f.number("number"), f.date("decided-on"));
            let (outcome, summary) = (f.code("outcome"), f.text("summary"));
            Remedy::DecideRemedy(Decided {
                number: number?,
                decided_on: decided_on?,
                outcome: outcome?,
                summary,
            })
        }
        _ => return None,
    })
}
