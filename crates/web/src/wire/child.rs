//! Commands of the best-interests procedure from their fields.

use domain::child::command::Command as Child;
use domain::child::event::{AgeAssessed, FollowedUp, HandedOver, Heard, Rechecked, Traced};
use domain::safeguards::command::Command as Safeguards;
use domain::safeguards::event::{BestInterests, Determination, Established, Reception};
use domain::{Command, Personal};

use super::fields::Fields;

pub(super) fn command(kind: &str, f: &mut Fields) -> Option<Command> {
    safeguards(kind, f).map(Command::Safeguards).or_else(|| child(kind, f).map(Command::Child))
}

fn safeguards(kind: &str, f: &mut Fields) -> Option<Safeguards> {
    Some(match kind {
        "appoint-guardian" => {
            let (on, explanation) = (f.date("on"), f.text("explanation"));
            Safeguards::AppointGuardian(Established { on: on?, explanation: explanation? })
        }
        "establish-reception" => {
            let (on, explanation) = (f.date("on"), f.text("explanation"));
            let (receiver, name) = (f.code("receiver"), f.note("name"));
            Safeguards::EstablishReception(Reception {
                on: on?,
                explanation: explanation?,
                receiver: Some(receiver?),
                name: name.map(Personal::new),
            })
        }
        "assess-best-interests" => {
            let (assessed_on, finding) = (f.date("assessed-on"), f.code("finding"));
            let (factors, child_heard) = (f.text("factors"), f.text("child-heard"));
            let determination = determination(f);
            Safeguards::AssessBestInterests(BestInterests {
                assessed_on: assessed_on?,
                finding: finding?,
                factors: factors?,
                child_heard: child_heard?,
                determination: Some(Box::new(determination?)),
            })
        }
        _ => return None,
    })
}

fn determination(f: &mut Fields) -> Option<Determination> {
    let (body, by) = (f.code("body"), f.note("by"));
    let (age, sex, vulnerability) = (f.text("age"), f.text("sex"), f.text("vulnerability"));
    let (health, foster_family) = (f.text("health"), f.text("foster-family"));
    let (education, social_environment) = (f.text("education"), f.text("social-environment"));
    let (country_situation, options) = (f.text("country-situation"), f.text("options"));
    Some(Determination {
        body: body?,
        by: by?,
        age: age?,
        sex: sex?,
        vulnerability: vulnerability?,
        health: health?,
        foster_family: foster_family?,
        education: education?,
        social_environment: social_environment?,
        country_situation: country_situation?,
        options: options?,
    })
}

fn child(kind: &str, f: &mut Fields) -> Option<Child> {
    Some(match kind {
        "assess-age" => {
            let (assessed_on, by) = (f.date("assessed-on"), f.note("by"));
            let (conclusion, reasons) = (f.code("conclusion"), f.text("reasons"));
            Child::AssessAge(AgeAssessed {
                assessed_on: assessed_on?,
                by: by?,
                conclusion: conclusion?,
                reasons: reasons?,
            })
        }
        "hear-child" => {
            let (heard_on, language) = (f.date("heard-on"), f.language("language"));
            let (present, record) = (f.note("present"), f.text("record"));
            Child::HearChild(Heard {
                heard_on: heard_on?,
                language: language?,
                present: present?,
                record: record?,
            })
        }
        "trace-family" => {
            let (traced_on, outcome) = (f.date("traced-on"), f.code("outcome"));
            let (safety, result) = (f.text("safety"), f.text("result"));
            Child::TraceFamily(Traced { traced_on: traced_on?, outcome: outcome?, safety: safety?, result })
        }
        "recheck-child" => {
            let (rechecked_on, outcome) = (f.date("rechecked-on"), f.code("outcome"));
            Child::RecheckChild(Rechecked {
                rechecked_on: rechecked_on?,
                outcome: outcome?,
                explanation: f.text("explanation")?,
            })
        }
        "hand-over-child" => {
            let (handed_over_on, received_by) = (f.date("handed-over-on"), f.note("received-by"));
            let (identity_checked, witness) = (f.text("identity-checked"), f.note("witness"));
            Child::HandOverChild(HandedOver {
                handed_over_on: handed_over_on?,
                received_by: Personal::new(received_by?),
                identity_checked: identity_checked?,
                witness,
            })
        }
        "follow-up-child" => {
            let (followed_up_on, finding) = (f.date("followed-up-on"), f.code("finding"));
            Child::FollowUpChild(FollowedUp {
                followed_up_on: followed_up_on?,
                finding: finding?,
                explanation: f.text("explanation")?,
            })
        }
        _ => return None,
    })
}
