//! Article 4(2) to (4): residence at the border for twelve weeks at most, then the Directive.

use law::LegalAct::{EndBorderProcedure, RequireResidenceAtBorder};
use law::Role;

use super::period::{Phase, last_day, right_to_remain_ended};
use super::rule;
use crate::case::{Case, day_after};
use crate::engine::Rule;
use crate::says::{Draft, Says, not_established, permitted, prohibited, required};

pub(super) static RULES: &[Rule] = &[
    rule(
        "RBPR-4-2",
        ("4", "2"),
        "Residence at or near the border for twelve weeks at most",
        &[RequireResidenceAtBorder],
        &["procedure-runs", "may-still-remain", "time-over", "time-not-computed"],
        rbpr_4_2_twelve_weeks_at_the_border,
    ),
    rule(
        "RBPR-4-4",
        ("4", "4"),
        "What was not enforced in that time goes on under the Directive",
        &[EndBorderProcedure],
        &["continue-under-directive", "may-be-ended"],
        rbpr_4_4_goes_on_under_the_directive,
    ),
];

/// From the day on which the right to remain ended; a crisis adds six weeks.
fn rbpr_4_2_twelve_weeks_at_the_border(case: &Case<'_>, says: &mut Says) {
    let ended = right_to_remain_ended(case);
    let line = |draft: Draft| match ended {
        Some(ended) => draft.date("right-to-remain-ended-on", ended),
        None => draft.missing("right-to-remain-ended-on"),
    };
    match Phase::of(case) {
        Phase::None => {}
        Phase::Waiting => {
            let changes = ended.map(|on| on.value).filter(|on| *on > case.today);
            says.on(RequireResidenceAtBorder, line(prohibited("may-still-remain")).changes(changes));
        }
        Phase::Runs(due) => {
            let draft = line(permitted("procedure-runs")).using(due.parameters.clone());
            says.on(RequireResidenceAtBorder, draft.changes(Some(day_after(due.result))));
            says.name_date("border-procedure-ends-on", due);
        }
        Phase::Over(since) => {
            let draft = line(prohibited("time-over")).day("border-procedure-over-since", since, None);
            says.on(RequireResidenceAtBorder, draft);
            if let Some(Ok(due)) = ended.map(|on| last_day(case, on.value)) {
                says.name_date("border-procedure-ends-on", due);
            }
        }
        Phase::Unknown { missing, used } => {
            says.on(
                RequireResidenceAtBorder,
                line(not_established("time-not-computed", missing)).using(used),
            );
        }
    }
}

/// Nothing happens by itself: somebody ends the procedure, and every rule of the Directive speaks from then on.
fn rbpr_4_4_goes_on_under_the_directive(case: &Case<'_>, says: &mut Says) {
    match Phase::of(case) {
        Phase::None => {}
        Phase::Over(since) => {
            let duty = required("continue-under-directive", Role::DecisionOfficer, since);
            says.on(EndBorderProcedure, duty.day("border-procedure-over-since", since, None));
        }
        Phase::Waiting | Phase::Runs(_) | Phase::Unknown { .. } => {
            says.on(EndBorderProcedure, permitted("may-be-ended"));
        }
    }
}
