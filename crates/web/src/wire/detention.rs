//! Commands of detention from their fields.

use domain::Command;
use domain::detention::command::Command as Detention;
use domain::detention::event::{
    Applied, Considered, Ended, Extended, Facility, Informed, JudicialReview, Ordered, Prospect, Reported,
    Reviewed,
};

use super::fields::Fields;

pub(super) fn command(kind: &str, f: &mut Fields) -> Option<Command> {
    beginning(kind, f).or_else(|| reviews(kind, f)).or_else(|| course(kind, f)).map(Command::Detention)
}

fn beginning(kind: &str, f: &mut Fields) -> Option<Detention> {
    Some(match kind {
        "order-detention" => Detention::OrderDetention(ordered(f)?),
        "report-detention" => {
            let (started_on, ended_on) = (f.date("started-on"), f.date("ended-on"));
            let (regime, explanation) = (f.code("regime"), f.text("explanation"));
            Detention::ReportDetention(Reported {
                started_on: started_on?,
                ended_on,
                regime: regime?,
                explanation: explanation?,
            })
        }
        _ => return None,
    })
}

fn ordered(f: &mut Fields) -> Option<Ordered> {
    let (ordered_on, started_on, until_on) = (f.date("ordered-on"), f.date("started-on"), f.date("until-on"));
    let (regime, grounds, authority) = (f.code("regime"), f.codes("grounds"), f.code("authority"));
    let (reasons_in_fact, reasons_in_law, remedies) =
        (f.text("reasons-in-fact"), f.text("reasons-in-law"), f.text("remedies"));
    let considered = Considered {
        why_not_reporting: f.text("why-not-reporting"),
        why_not_designated_place: f.text("why-not-designated-place"),
        why_not_documents: f.text("why-not-documents"),
        why_not_guarantee: f.text("why-not-guarantee"),
        why_not_other: f.text("why-not-other"),
    };
    let (household, child_reasons) = (f.code("household"), f.text("child-reasons"));
    Some(Ordered {
        ordered_on: ordered_on?,
        started_on: started_on?,
        until_on,
        regime: regime?,
        grounds,
        authority: authority?,
        reasons_in_fact,
        reasons_in_law,
        remedies,
        considered,
        household: household?,
        child_reasons,
    })
}

fn reviews(kind: &str, f: &mut Fields) -> Option<Detention> {
    Some(match kind {
        "record-judicial-review" => {
            let (held_on, instigated, lawfulness) =
                (f.date("held-on"), f.code("instigated"), f.code("lawfulness"));
            let (court, summary) = (f.note("court"), f.text("summary"));
            Detention::RecordJudicialReview(JudicialReview {
                held_on: held_on?,
                instigated: instigated?,
                lawfulness: lawfulness?,
                court,
                summary,
            })
        }
        "lodge-court-application" => {
            let (lodged_on, court) = (f.date("lodged-on"), f.note("court"));
            Detention::LodgeCourtApplication(Applied { lodged_on: lodged_on?, court })
        }
        "review-detention" => {
            let (reviewed_on, conditions, reasons) =
                (f.date("reviewed-on"), f.code("conditions"), f.text("reasons"));
            Detention::ReviewDetention(Reviewed {
                reviewed_on: reviewed_on?,
                conditions: conditions?,
                reasons: reasons?,
            })
        }
        "assess-prospect" => {
            let (assessed_on, prospect) = (f.date("assessed-on"), f.code("prospect"));
            let (diligence, reasons) = (f.code("diligence"), f.text("reasons"));
            Detention::AssessProspect(Prospect {
                assessed_on: assessed_on?,
                prospect: prospect?,
                diligence: diligence?,
                reasons: reasons?,
            })
        }
        _ => return None,
    })
}

fn course(kind: &str, f: &mut Fields) -> Option<Detention> {
    Some(match kind {
        "inform-detained-person" => {
            let (on, explanation) = (f.date("on"), f.text("explanation"));
            Detention::InformDetainedPerson(Informed { on: on?, explanation: explanation? })
        }
        "extend-detention" => {
            let (decided_on, until_on) = (f.date("decided-on"), f.date("until-on"));
            let (extension_ground, authority) = (f.code("extension-ground"), f.code("authority"));
            let (efforts, reasons) = (f.text("efforts"), f.text("reasons"));
            Detention::ExtendDetention(Extended {
                decided_on: decided_on?,
                until_on: until_on?,
                extension_ground,
                authority: authority?,
                efforts,
                reasons,
            })
        }
        "record-facility" => {
            let (on, facility) = (f.date("on"), f.code("facility"));
            let (place, arrangements) = (f.note("place"), f.codes("arrangements"));
            Detention::RecordFacility(Facility { on: on?, facility: facility?, place, arrangements })
        }
        "end-detention" => {
            let (ended_on, end_reason, explanation) =
                (f.date("ended-on"), f.code("end-reason"), f.text("explanation"));
            Detention::EndDetention(Ended { ended_on: ended_on?, end_reason: end_reason?, explanation })
        }
        _ => return None,
    })
}
