//! Commands on the risk of absconding and on measures from their fields. Who assesses and who signs comes from the
//! session.

use std::collections::BTreeMap;

use domain::absconding::command::Command as Absconding;
use domain::absconding::event::{Absconded, Assessed, ContactAttempt, FoundAgain, SearchMade};
use domain::measures::command::Command as Measures;
use domain::measures::event::{Compliance, Lifted, Measure, MeasureKind, Obstruction, Reviewed, Terms};
use domain::{ActorId, Command, Personal, Text};

use super::fields::Fields;

pub(super) fn command(kind: &str, f: &mut Fields, actor: ActorId) -> Option<Command> {
    absconding(kind, f, actor)
        .map(Command::Absconding)
        .or_else(|| measures(kind, f, actor).map(Command::Measures))
}

fn absconding(kind: &str, f: &mut Fields, actor: ActorId) -> Option<Absconding> {
    Some(match kind {
        "assess-absconding-risk" => {
            let (assessed_on, list_version) = (f.date("assessed-on"), f.note("list-version"));
            let (criteria, kinds) = (f.examined("criteria"), f.codes("kinds"));
            let (mitigating, reasons) = (f.text("mitigating"), f.text("reasons"));
            let (heard, review_on) = (f.text("heard"), f.date("review-on"));
            Absconding::AssessAbscondingRisk(Assessed {
                assessed_on: assessed_on?,
                list_version: list_version?,
                criteria,
                mitigating,
                kinds,
                reasons,
                heard,
                review_on: review_on?,
                assessed_by: actor,
            })
        }
        "record-contact-attempt" => {
            let (on, means, outcome) = (f.date("on"), f.code("means"), f.code("outcome"));
            let explanation = f.text("explanation");
            Absconding::RecordContactAttempt(ContactAttempt {
                on: on?,
                means: means?,
                outcome: outcome?,
                explanation: explanation?,
            })
        }
        "record-search" => {
            let (on, place, outcome) = (f.date("on"), f.code("place"), f.code("outcome"));
            let explanation = f.text("explanation");
            Absconding::RecordSearch(SearchMade {
                on: on?,
                place: place?,
                outcome: outcome?,
                explanation: explanation?,
            })
        }
        "establish-absconding" => {
            let (established_on, reasons) = (f.date("established-on"), f.text("reasons"));
            Absconding::EstablishAbsconding(Absconded { established_on: established_on?, reasons: reasons? })
        }
        "record-found-again" => {
            let (on, explanation) = (f.date("on"), f.text("explanation"));
            Absconding::RecordFoundAgain(FoundAgain { on: on?, explanation: explanation? })
        }
        _ => return None,
    })
}

fn measures(kind: &str, f: &mut Fields, actor: ActorId) -> Option<Measures> {
    Some(match kind {
        "impose-measure" => {
            let (imposed_on, basis) = (f.date("imposed-on"), f.code("basis"));
            let (terms, reasons) = (terms(f), f.text("reasons"));
            let (insufficient, review_on) = (insufficient(f), f.date("review-on"));
            Measures::ImposeMeasure(Measure {
                imposed_on: imposed_on?,
                terms: terms?,
                basis: basis?,
                reasons,
                insufficient,
                review_on: review_on?,
                signed_by: actor,
            })
        }
        "review-measure" => {
            let (number, reviewed_on) = (f.number("number"), f.date("reviewed-on"));
            let (review_on, reasons) = (f.date("review-on"), f.text("reasons"));
            Measures::ReviewMeasure(Reviewed {
                number: number?,
                reviewed_on: reviewed_on?,
                review_on: review_on?,
                reasons: reasons?,
            })
        }
        "report-compliance" => {
            let (number, on, outcome) = (f.number("number"), f.date("on"), f.code("outcome"));
            let explanation = f.text("explanation");
            Measures::ReportCompliance(Compliance {
                number: number?,
                on: on?,
                outcome: outcome?,
                explanation,
            })
        }
        "lift-measure" => {
            let (number, lifted_on, reasons) = (f.number("number"), f.date("lifted-on"), f.text("reasons"));
            Measures::LiftMeasure(Lifted { number: number?, lifted_on: lifted_on?, reasons: reasons? })
        }
        "record-obstruction" => {
            let (on, kind, explanation) = (f.date("on"), f.code("kind"), f.text("explanation"));
            let measures_taken = f.text("measures-taken");
            Measures::RecordObstruction(Obstruction {
                on: on?,
                kind: kind?,
                explanation: explanation?,
                measures_taken: measures_taken?,
            })
        }
        _ => return None,
    })
}

/// A value that this kind of measure cannot do without.
fn needed<T>(f: &mut Fields, name: &str, value: Option<T>) -> Option<T> {
    if value.is_none() {
        f.mistake(name, "required");
    }
    value
}

/// The details that the kind of measure has; fields of other kinds are not read.
fn terms(f: &mut Fields) -> Option<Terms> {
    let exceptions = f.text("exceptions");
    Some(match f.code::<MeasureKind>("kind")? {
        MeasureKind::Counselling => Terms::Counselling { plan: f.text("details") },
        MeasureKind::NotifyAddress => Terms::NotifyAddress,
        MeasureKind::SubmitDocuments => {
            let (documents, receipt) = (f.text("details"), f.note("receipt"));
            let (documents, receipt) = (needed(f, "details", documents), needed(f, "receipt", receipt));
            Terms::SubmitDocuments { documents: documents?, receipt: receipt? }
        }
        MeasureKind::Reporting => {
            let (every_days, place) = (f.number("every-days"), f.note("place"));
            let (every_days, place) = (needed(f, "every-days", every_days), needed(f, "place", place));
            Terms::Reporting { every_days: every_days?, place: place?, exceptions }
        }
        MeasureKind::StayAtPlace => {
            let place = f.note("place");
            Terms::StayAtPlace { place: Personal::new(needed(f, "place", place)?), exceptions }
        }
        MeasureKind::ThirdPartySupervision => {
            let place = f.note("place");
            Terms::ThirdPartySupervision { guarantor: Personal::new(needed(f, "place", place)?) }
        }
        MeasureKind::FinancialGuarantee => {
            let (amount, currency) = (f.number("amount-cents"), f.code("currency"));
            let refund = f.text("details");
            let (amount, currency) = (needed(f, "amount-cents", amount), needed(f, "currency", currency));
            let refund = needed(f, "details", refund);
            Terms::FinancialGuarantee {
                amount_cents: u64::from(amount?),
                currency: currency?,
                refund: refund?,
            }
        }
        MeasureKind::ElectronicMonitoring => {
            let provision = f.note("place");
            Terms::ElectronicMonitoring { provision: needed(f, "place", provision)? }
        }
    })
}

/// Why lower steps do not suffice, as far as said.
fn insufficient(f: &mut Fields) -> BTreeMap<MeasureKind, Text> {
    let steps = [
        (MeasureKind::Counselling, "insufficient-counselling"),
        (MeasureKind::NotifyAddress, "insufficient-notify-address"),
        (MeasureKind::SubmitDocuments, "insufficient-submit-documents"),
        (MeasureKind::Reporting, "insufficient-reporting"),
        (MeasureKind::StayAtPlace, "insufficient-stay-at-place"),
        (MeasureKind::ThirdPartySupervision, "insufficient-third-party-supervision"),
        (MeasureKind::FinancialGuarantee, "insufficient-financial-guarantee"),
    ];
    steps.into_iter().filter_map(|(kind, name)| f.text(name).map(|why| (kind, why))).collect()
}
