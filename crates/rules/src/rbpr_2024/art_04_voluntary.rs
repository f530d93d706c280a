//! Article 4(5): a period for voluntary departure on request only, of fifteen days at most.

use law::LegalAct::{
    CarryOutRemoval, GrantBorderDeparturePeriod, GrantVoluntaryDeparturePeriod, IssueReturnDecision,
    RefuseBorderDeparturePeriod,
};
use law::{Derivation, Role};

use super::period::Phase;
use super::rule;
use crate::case::{Case, ENFORCEMENT, day_after};
use crate::engine::Rule;
use crate::facts::{DepartureTerm, LegalStayEndedBy, RefusalGround};
use crate::parameters::ParameterKey;
use crate::proposal::{Given, Proposal};
use crate::says::{Draft, Says, not_established, permitted, prohibited, required};
use crate::values::{By, Missing};

pub(super) static RULES: &[Rule] = &[
    rule(
        "RBPR-4-5",
        ("4", "5"),
        "A period for voluntary departure on request, of fifteen days at most",
        &[GrantBorderDeparturePeriod, GrantVoluntaryDeparturePeriod, IssueReturnDecision],
        &[
            "answer-the-request",
            "not-requested",
            "answered",
            "longer-than-allowed",
            "length-not-known",
            "only-on-request",
        ],
        rbpr_4_5_period_on_request,
    ),
    rule(
        "RBPR-4-5-REFUSE",
        ("4", "5"),
        "The period is refused only on a ground, with individual reasons",
        &[RefuseBorderDeparturePeriod],
        &["on-a-ground-only", "not-requested", "reasons-missing", "ground-does-not-fit"],
        rbpr_4_5_refuse_on_a_ground,
    ),
    rule(
        "RBPR-4-5-RUNS",
        ("4", "5"),
        "While that period runs nothing is enforced",
        ENFORCEMENT,
        &["period-runs", "period-over"],
        rbpr_4_5_nothing_enforced_while_it_runs,
    ),
];

/// Whether the procedure has begun and is not over.
fn at_the_border(case: &Case<'_>) -> bool {
    match Phase::of(case) {
        Phase::Waiting | Phase::Runs(_) | Phase::Unknown { .. } => true,
        Phase::None | Phase::Over(_) => false,
    }
}

/// The person asks; somebody answers. The return decision itself grants no period.
fn rbpr_4_5_period_on_request(case: &Case<'_>, says: &mut Says) {
    let Some(border) = case.facts.border_procedure.as_ref().filter(|_| at_the_border(case)) else { return };
    if let Some(Proposal::IssueReturnDecision { departure: DepartureTerm::Granted { .. }, .. }) =
        case.proposal
    {
        let draft = prohibited("only-on-request").date("border-rejected-on", border.rejected_on);
        says.on_each(&[GrantVoluntaryDeparturePeriod, IssueReturnDecision], &draft);
    }
    let requested = border.departure_requested_on.filter(|on| on.value <= case.today);
    let Some(requested) = requested else {
        let draft = not_established("not-requested", "border-departure-requested-on");
        says.on(GrantBorderDeparturePeriod, draft);
        return;
    };
    let answered = border.departure_answer.filter(|a| a.value.decided_on >= requested.value);
    match answered {
        Some(answer) => says.on(
            GrantBorderDeparturePeriod,
            permitted("answered").day(
                "border-departure-answered-on",
                answer.value.decided_on,
                Some(answer.version),
            ),
        ),
        None => says.on(
            GrantBorderDeparturePeriod,
            required("answer-the-request", Role::DecisionOfficer, requested.value)
                .date("border-departure-requested-on", requested),
        ),
    }
    let Some(Proposal::GrantBorderDeparturePeriod { decided_on, until_on }) = case.proposal else { return };
    match longest(case, *decided_on) {
        Ok(last) if *until_on > last.result => says.on(
            GrantBorderDeparturePeriod,
            prohibited("longer-than-allowed")
                .day("proposed-until-on", *until_on, None)
                .day("border-departure-at-most-until-on", last.result, None)
                .using(last.parameters),
        ),
        Ok(_) => {}
        Err((missing, used)) => {
            says.on(GrantBorderDeparturePeriod, not_established("length-not-known", missing).using(used));
        }
    }
}

/// The last day that may be granted. A day of rest does not lengthen what must not be exceeded.
fn longest(case: &Case<'_>, decided_on: law::Date) -> Result<Derivation, Missing> {
    let key = ParameterKey::BorderProcedureDepartureDays;
    case.law.last_day("border-departure-answered-on", decided_on, key, By::Calendar)
}

/// Risk of absconding, manifestly unfounded, public policy: as RD Art. 7(4), which does not apply here itself.
fn rbpr_4_5_refuse_on_a_ground(case: &Case<'_>, says: &mut Says) {
    let Some(border) = case.facts.border_procedure.as_ref().filter(|_| at_the_border(case)) else { return };
    match border.departure_requested_on.filter(|on| on.value <= case.today) {
        Some(requested) => says.on(
            RefuseBorderDeparturePeriod,
            permitted("on-a-ground-only").date("border-departure-requested-on", requested),
        ),
        None => says.on(
            RefuseBorderDeparturePeriod,
            not_established("not-requested", "border-departure-requested-on"),
        ),
    }
    let Some(Proposal::RefuseBorderDeparturePeriod { ground, reasons }) = case.proposal else { return };
    let line = |draft: Draft| draft.code("refusal-ground", ground.code(), None);
    if *reasons == Given::No {
        says.on(RefuseBorderDeparturePeriod, line(prohibited("reasons-missing")));
    }
    let manifestly = LegalStayEndedBy::ProtectionRejectedManifestlyUnfounded;
    let rejected_so = case.facts.stay.legal_stay_ended.is_some_and(|e| e.value.kind == manifestly);
    if *ground == RefusalGround::ManifestlyUnfoundedOrFraudulent && !rejected_so {
        says.on(RefuseBorderDeparturePeriod, line(prohibited("ground-does-not-fit")));
    }
}

/// A period granted is a promise here as well, also after the procedure has passed into the Directive.
fn rbpr_4_5_nothing_enforced_while_it_runs(case: &Case<'_>, says: &mut Says) {
    if !case.active() {
        return;
    }
    let answer = case.facts.border_procedure.as_ref().and_then(|b| b.departure_answer);
    let Some(answer) = answer.filter(|a| a.value.decided_on <= case.today) else { return };
    let Some(until) = answer.value.until_on else { return };
    let line = |draft: Draft| draft.day("border-departure-until-on", until, Some(answer.version));
    if case.today <= until {
        says.on_each(ENFORCEMENT, &line(prohibited("period-runs")).changes(Some(day_after(until))));
    } else {
        says.on(CarryOutRemoval, line(permitted("period-over")));
    }
}
