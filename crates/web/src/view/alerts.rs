//! Alerts, Eurodac, border procedure and decisions of other states: their state in a sentence, and what their forms
//! already know.

use domain::border_procedure::State as Border;
use domain::return_alert::state::Alert;
use domain::{Case, stage};
use law::Assessment;
use ui::Msg;
use ui::forms::{FieldOption, FormState};

/// The state of one of these chapters in one sentence.
#[must_use]
pub fn sentence(case: &Case, code: &str) -> Msg {
    let dated = |key: &str, on: jiff::civil::Date| Msg::new(key).with("on", on.into());
    match code {
        "return-alert" => match &case.return_alert.alert {
            Alert::None => Msg::new("sentence-return-alert-none"),
            Alert::InForce(alert) => dated("sentence-return-alert", alert.entered.value.entered_on),
            Alert::Deleted { deleted, .. } => {
                dated("sentence-return-alert-deleted", deleted.value.deleted_on)
            }
        },
        "eurodac" => match case.eurodac.transmissions.last() {
            None => Msg::new("sentence-eurodac-none"),
            Some(sent) => dated("sentence-eurodac", sent.value.transmitted_on),
        },
        "border-procedure" => match &case.border_procedure {
            Border::None => Msg::new("sentence-border-procedure-none"),
            Border::Running(procedure) => {
                dated("sentence-border-procedure", procedure.started.value.rejected_on)
            }
            Border::Ended { ended, .. } => dated("sentence-border-procedure-ended", ended.value.ended_on),
        },
        _ => match case.recognition.decisions.last() {
            None => Msg::new("sentence-recognition-none"),
            Some(decision) => dated("sentence-recognition", decision.foreign.value.decided_on),
        },
    }
}

/// What an alert should say, filled in for the officer who enters it or brings it up to date.
#[must_use]
pub fn content(mut state: FormState, case: &Case, assessment: &Assessment) -> FormState {
    if let Some(due) = assessment.date(stage::DEPARTURE_DUE_ON) {
        state = state.with("departure-until-on", &due.result.to_string());
    }
    let enforcement = match (case.remedy.suspends(), case.postponement.running()) {
        (true, _) => "suspended",
        (false, true) => "postponed",
        (false, false) => "not-put-off",
    };
    let stated = |so: bool| if so { "yes" } else { "no" };
    state
        .with("enforcement", enforcement)
        .with("removal-order", stated(case.removal.in_force().is_some()))
        .with("entry-ban", stated(case.entry_ban.in_force().is_some()))
}

/// Numbered entries that a form can speak of; none for a form that speaks of no number.
#[must_use]
pub fn numbered(case: &Case, form: &str) -> Option<Vec<FieldOption>> {
    let dated = |(number, on): (u32, jiff::civil::Date)| FieldOption {
        value: number.to_string(),
        label: Msg::new("option-number-of").with("n", i64::from(number).into()).with("on", on.into()),
    };
    let found: Vec<(u32, jiff::civil::Date)> = match form {
        "follow-up-alert-hit" => {
            let hits = (1..).zip(&case.return_alert.hits);
            hits.filter(|(_, h)| h.followed_up.is_none()).map(|(n, h)| (n, h.hit.value.on)).collect()
        }
        "answer-alert-consultation" => {
            let all = (1..).zip(&case.return_alert.consultations);
            all.filter(|(_, c)| c.answered.is_none())
                .map(|(n, c)| (n, c.consultation.value.asked_on))
                .collect()
        }
        "confirm-foreign-decision"
        | "record-foreign-suspension"
        | "consult-on-foreign-permit"
        | "recognise-foreign-decision"
        | "refuse-recognition"
        | "inform-deciding-state"
        | "request-compensation"
        | "record-compensation-answer" => {
            let all = (1..).zip(&case.recognition.decisions);
            all.map(|(n, d)| (n, d.foreign.value.decided_on)).collect()
        }
        _ => return None,
    };
    Some(found.into_iter().map(dated).collect())
}
