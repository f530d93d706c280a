//! Article 13: remedies: the time to seek one, and what waits for the court.

use law::LegalAct::{self, CarryOutRemoval, WithdrawReturnDecision};
use law::Role;

use super::rule;
use crate::case::{Case, ENFORCEMENT, day_after};
use crate::engine::Rule;
use crate::facts::{FitnessFinding, RefoulementFinding, RemedyOutcome, Suspension};
use crate::says::{Says, not_established, permitted, prohibited, required};
use crate::timeline::AppealWindow;

pub(super) static RULES: &[Rule] = &[
    rule(
        "RD-13-1",
        ("13", "1"),
        "Time to seek a remedy",
        &[CarryOutRemoval],
        &["remedy-window-open", "remedy-window-not-known", "remedy-window-closed", "remedy-sought"],
        rd_13_1_time_to_seek_a_remedy,
    ),
    rule(
        "RD-13-2",
        ("13", "2"),
        "The court can review the decision and suspend its enforcement",
        &[LegalAct::OrderRemoval, LegalAct::PlanRemoval, CarryOutRemoval, WithdrawReturnDecision],
        &["suspension-requested", "suspension-refused", "annulled"],
        rd_13_2_court_reviews_and_suspends,
    ),
    rule(
        "RD-13-2B",
        ("13", "2"),
        "A remedy suspends by itself where removal may cause serious and irreparable harm",
        &[CarryOutRemoval],
        &["arguable-refoulement", "arguable-serious-illness"],
        rd_13_2b_automatic_suspension,
    ),
];

/// While the time to seek a remedy runs and none is sought, nobody is removed. Decisions on protection under the
/// Asylum Procedure Regulation have their own window (APR-67-7).
fn rd_13_1_time_to_seek_a_remedy(case: &Case<'_>, says: &mut Says) {
    if case.under_apr().is_some() {
        return;
    }
    if let AppealWindow::Until { last_day, .. } = &case.window {
        says.name_date("appeal-due-on", last_day.clone());
    }
    appeal_window_line(
        case,
        says,
        ("remedy-window-open", "remedy-window-not-known", "remedy-window-closed", "remedy-sought"),
    );
}

/// The line on the window in the gate: open, not known, closed, or used.
pub(crate) fn appeal_window_line(
    case: &Case<'_>,
    says: &mut Says,
    (open, unknown, closed, sought): (&'static str, &'static str, &'static str, &'static str),
) {
    if !case.active() {
        return;
    }
    if let Some(remedy) = case.facts.remedies.iter().min_by_key(|r| (r.lodged_on.value, r.number)) {
        says.on(CarryOutRemoval, permitted(sought).date("remedy-lodged-on", remedy.lodged_on));
        return;
    }
    match &case.window {
        AppealWindow::None => {}
        AppealWindow::Unknown { missing, used } => {
            says.on(CarryOutRemoval, not_established(unknown, missing.clone()).using(used.clone()));
        }
        AppealWindow::Until { last_day, notified } => {
            let draft = if case.window.open_until(case.today).is_some() {
                prohibited(open).changes(Some(day_after(last_day.result)))
            } else {
                permitted(closed)
            };
            says.on(
                CarryOutRemoval,
                draft
                    .date("notified-on", *notified)
                    .day("appeal-due-on", last_day.result, None)
                    .using(last_day.parameters.clone()),
            );
        }
    }
}

/// A request for suspension that the court has not answered is waited for; an annulled decision is withdrawn.
fn rd_13_2_court_reviews_and_suspends(case: &Case<'_>, says: &mut Says) {
    if !case.active() {
        return;
    }
    let under_apr = case.under_apr().is_some();
    for remedy in case.pending_remedies() {
        let version = Some(remedy.lodged_on.version);
        match remedy.suspension {
            // Under the Asylum Procedure Regulation APR-68-5 says the same.
            Suspension::Requested(on) if !under_apr => says.on_each(
                ENFORCEMENT,
                &prohibited("suspension-requested").date("suspension-requested-on", on).number(
                    "remedy-number",
                    remedy.number,
                    version,
                ),
            ),
            Suspension::Refused(on) => says.on(
                CarryOutRemoval,
                permitted("suspension-refused").date("suspension-refused-on", on).number(
                    "remedy-number",
                    remedy.number,
                    version,
                ),
            ),
            Suspension::Requested(_) | Suspension::ByLaw | Suspension::Granted(_) | Suspension::None => {}
        }
    }
    let upheld = case.facts.remedies.iter().filter(|r| r.outcome == Some(RemedyOutcome::Upheld));
    let upheld =
        upheld.filter_map(|r| r.decided_on.filter(|on| case.reached(Some(*on))).map(|on| (r.number, on)));
    let issued = case.decision().map(|d| d.issued_on.value);
    // A remedy upheld before the decision in force was issued concerned an earlier one.
    let annulled =
        upheld.filter(|(_, on)| issued.is_some_and(|issued| issued <= on.value)).min_by_key(|(n, _)| *n);
    if let Some((number, on)) = annulled {
        says.on_each(
            ENFORCEMENT,
            &prohibited("annulled").date("remedy-decided-on", on).remedy(WithdrawReturnDecision),
        );
        says.on(
            WithdrawReturnDecision,
            required("annulled", Role::DecisionOfficer, on.value).date("remedy-decided-on", on).number(
                "remedy-number",
                number,
                Some(on.version),
            ),
        );
    }
}

/// Where the file itself shows the danger, no court needs to be asked first (C-562/13 Abdida, C-181/16 Gnandi).
fn rd_13_2b_automatic_suspension(case: &Case<'_>, says: &mut Says) {
    if !case.active() {
        return;
    }
    let unsuspended = case.pending_remedies().into_iter().find(|r| match r.suspension {
        Suspension::None | Suspension::Refused(_) => true,
        Suspension::ByLaw | Suspension::Requested(_) | Suspension::Granted(_) => false,
    });
    let Some(remedy) = unsuspended else { return };
    let safeguards = &case.facts.safeguards;
    if let Some(risk) =
        safeguards.non_refoulement.as_ref().filter(|n| n.value.finding == RefoulementFinding::Risk)
    {
        says.on(
            CarryOutRemoval,
            prohibited("arguable-refoulement").date("remedy-lodged-on", remedy.lodged_on).code(
                "non-refoulement-finding",
                risk.value.finding.code(),
                Some(risk.version),
            ),
        );
    }
    if let Some(unfit) = safeguards.fitness.filter(|f| f.value.finding == FitnessFinding::Unfit) {
        says.on(
            CarryOutRemoval,
            prohibited("arguable-serious-illness").date("remedy-lodged-on", remedy.lodged_on).code(
                "fitness-finding",
                unfit.value.finding.code(),
                Some(unfit.version),
            ),
        );
    }
}
