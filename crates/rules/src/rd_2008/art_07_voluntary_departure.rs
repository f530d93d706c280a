//! Article 7: the period for voluntary departure: its length, extension, obligations, refusal, and its lapse.

use law::LegalAct::{
    self, DecideContinuation, ExtendVoluntaryDeparturePeriod, GrantVoluntaryDeparturePeriod, ImposeMeasure,
    IssueReturnDecision, OfferCounselling, PlanVoluntaryDeparture, RefuseVoluntaryDeparturePeriod,
};
use law::Role;

use super::rule;
use crate::case::{Case, day_after};
use crate::engine::Rule;
use crate::facts::{DepartureTerm, LegalStayEndedBy, RefusalGround};
use crate::parameters::{Lookup, ParameterKey};
use crate::proposal::{Given, Proposal};
use crate::says::{Draft, Says, not_established, permitted, prohibited, required};
use crate::timeline::DeparturePeriod;

pub(super) static RULES: &[Rule] = &[
    rule(
        "RD-7-1",
        ("7", "1"),
        "A period of seven to thirty days",
        &[GrantVoluntaryDeparturePeriod, IssueReturnDecision],
        &[
            "may-be-granted",
            "period-below-minimum",
            "period-above-maximum",
            "period-above-national",
            "limits-not-known",
            "within-limits",
        ],
        rd_7_1_period_between_seven_and_thirty_days,
    ),
    rule(
        "RD-7-2",
        ("7", "2"),
        "The period is extended where necessary",
        &[ExtendVoluntaryDeparturePeriod],
        &[
            "period-runs",
            "no-decision",
            "not-notified",
            "no-period",
            "period-over",
            "period-not-computed",
            "not-later-than-current-end",
            "reasons-missing",
            "clock-stopped",
        ],
        rd_7_2_extension_of_a_running_period,
    ),
    rule(
        "RD-7-3",
        ("7", "3"),
        "Obligations for the duration of the period",
        &[ImposeMeasure],
        &["period-runs", "no-period-running"],
        rd_7_3_obligations_only_during_the_period,
    ),
    rule(
        "RD-7-4",
        ("7", "4"),
        "No period, or fewer days, only on a ground and with individual reasons",
        &[RefuseVoluntaryDeparturePeriod, IssueReturnDecision],
        &[
            "only-on-a-ground",
            "no-ground",
            "no-individual-reasons",
            "ground-does-not-fit",
            "ground-and-reasons",
        ],
        rd_7_4_refusal_needs_ground_and_reasons,
    ),
    rule(
        "RD-7-X",
        ("8", "1"),
        "A period that lapsed is followed by a decision on how to continue",
        &[DecideContinuation],
        &["period-lapsed", "refused-or-ended", "not-lapsed"],
        rd_7_x_lapse_is_followed_by_a_decision,
    ),
    rule(
        "RD-7-COUNSEL",
        ("7", "1"),
        "Counselling is offered at latest with the decision",
        &[OfferCounselling, LegalAct::CarryOutRemoval],
        &["may-be-offered", "offer-with-decision", "offer-again-after-lapse", "not-offered", "offered"],
        rd_7_counsel_offered_at_latest_with_the_decision,
    ),
    rule(
        "RD-7-DEPART",
        ("7", "1"),
        "Voluntary departure needs an informed choice and a travel document",
        &[PlanVoluntaryDeparture, LegalAct::ObtainTravelDocument],
        &[
            "choice-not-recorded",
            "informed-choice",
            "no-travel-document",
            "travel-document-expires",
            "travel-document-valid",
            "after-period",
            "document-needed",
            "may-be-obtained",
        ],
        rd_7_depart_informed_choice_and_document,
    ),
];

/// A rule on the length speaks of granting a period and of the decision that contains it.
const GRANT: &[LegalAct] = &[GrantVoluntaryDeparturePeriod, IssueReturnDecision];
const REFUSE: &[LegalAct] = &[RefuseVoluntaryDeparturePeriod, IssueReturnDecision];

/// Between the minimum and the maximum of the Directive, and not longer than national law says.
fn rd_7_1_period_between_seven_and_thirty_days(case: &Case<'_>, says: &mut Says) {
    if let Some(due) = case.period.due() {
        says.name_date("departure-due-on", due.clone());
    }
    if !case.active() || case.decision().is_some() {
        return;
    }
    says.on(GrantVoluntaryDeparturePeriod, permitted("may-be-granted"));
    let Some(Proposal::IssueReturnDecision {
        issued_on,
        departure: DepartureTerm::Granted { days },
        refusal_ground,
        ..
    }) = case.proposal
    else {
        return;
    };
    let line = |draft: Draft| draft.number("voluntary-departure-days", *days, None);
    let mut within = true;
    let bound = |key| case.law.parameters().days(key, *issued_on);
    match bound(ParameterKey::VoluntaryDepartureMinimumDays) {
        Lookup::Known { value: minimum, used } if *days < minimum => {
            // Fewer days on a ground of Art. 7(4) are the business of RD-7-4; no days at all are a refusal.
            if refusal_ground.is_none() || *days == 0 {
                within = false;
                says.on_each(GRANT, &line(prohibited("period-below-minimum")).using([used]));
            }
        }
        Lookup::Known { .. } => {}
        Lookup::Empty { used } => {
            within = false;
            says.on_each(GRANT, &line(not_established("limits-not-known", used.key.clone())).using([used]));
        }
    }
    let limits = [
        (ParameterKey::VoluntaryDepartureMaximumDays, "period-above-maximum"),
        (ParameterKey::VoluntaryDepartureDays, "period-above-national"),
    ];
    for (key, reason) in limits {
        match bound(key) {
            Lookup::Known { value: maximum, used } if *days > maximum => {
                within = false;
                says.on_each(GRANT, &line(prohibited(reason)).using([used]));
            }
            Lookup::Known { .. } => {}
            Lookup::Empty { used } => {
                within = false;
                says.on_each(
                    GRANT,
                    &line(not_established("limits-not-known", used.key.clone())).using([used]),
                );
            }
        }
    }
    if within {
        says.on_each(GRANT, &line(permitted("within-limits")));
    }
}

/// Only a period that runs can be extended, and only to a later day, with reasons.
fn rd_7_2_extension_of_a_running_period(case: &Case<'_>, says: &mut Says) {
    if !case.active() {
        return;
    }
    let draft = match &case.period {
        DeparturePeriod::NoDecision => {
            not_established("no-decision", "decision-issued-on").remedy(IssueReturnDecision)
        }
        DeparturePeriod::NotNotified => {
            not_established("not-notified", "notified-on").remedy(LegalAct::NotifyReturnDecision)
        }
        DeparturePeriod::Refused(notified) => prohibited("no-period").date("notified-on", *notified),
        DeparturePeriod::EndedEarly(ended) => prohibited("period-over").date("period-ended-on", *ended),
        DeparturePeriod::Stopped { since } => permitted("clock-stopped").day("suspended-since", *since, None),
        DeparturePeriod::Unknown { missing, used } => {
            not_established("period-not-computed", missing.clone()).using(used.clone())
        }
        DeparturePeriod::DueOn(due) => {
            let line =
                |draft: Draft| draft.day("departure-due-on", due.result, None).using(due.parameters.clone());
            if case.today <= due.result {
                line(permitted("period-runs")).changes(Some(day_after(due.result)))
            } else {
                line(prohibited("period-over")).remedy(DecideContinuation)
            }
        }
    };
    says.on(ExtendVoluntaryDeparturePeriod, draft);
    let Some(Proposal::ExtendVoluntaryDeparturePeriod { until_on, reasons, .. }) = case.proposal else {
        return;
    };
    if *reasons == Given::No {
        says.on(ExtendVoluntaryDeparturePeriod, prohibited("reasons-missing"));
    }
    if let Some(due) = case.period.due().filter(|due| *until_on <= due.result) {
        says.on(
            ExtendVoluntaryDeparturePeriod,
            prohibited("not-later-than-current-end").day("departure-due-on", due.result, None).day(
                "proposed-until-on",
                *until_on,
                None,
            ),
        );
    }
}

/// Reporting, guarantee, documents, place: for the duration of the period, or of a postponement (RD-9-3).
fn rd_7_3_obligations_only_during_the_period(case: &Case<'_>, says: &mut Says) {
    if !case.active() {
        return;
    }
    match case.period.due().filter(|due| case.today <= due.result) {
        Some(due) => says.on(
            ImposeMeasure,
            permitted("period-runs")
                .day("departure-due-on", due.result, None)
                .changes(Some(day_after(due.result)))
                .using(due.parameters.clone()),
        ),
        None if case.running_postponements().is_empty()
            && case.period.enforceable_since(case.today).is_none() =>
        {
            says.on(ImposeMeasure, prohibited("no-period-running"));
        }
        None => {}
    }
}

/// Absconding, manifestly unfounded or fraudulent application, public policy: one of them, reasoned individually.
fn rd_7_4_refusal_needs_ground_and_reasons(case: &Case<'_>, says: &mut Says) {
    if !case.active() || case.decision().is_some() {
        return;
    }
    says.on(RefuseVoluntaryDeparturePeriod, permitted("only-on-a-ground"));
    let Some(Proposal::IssueReturnDecision { issued_on, departure, refusal_ground, refusal_reasons, .. }) =
        case.proposal
    else {
        return;
    };
    let shortened = match (
        departure,
        case.law.parameters().days(ParameterKey::VoluntaryDepartureMinimumDays, *issued_on),
    ) {
        (DepartureTerm::Refused, _) => true,
        (DepartureTerm::Granted { days }, Lookup::Known { value: minimum, .. }) => {
            *days < minimum && refusal_ground.is_some()
        }
        (DepartureTerm::Granted { .. }, Lookup::Empty { .. }) => refusal_ground.is_some(),
    };
    if !shortened {
        return;
    }
    let Some(ground) = refusal_ground else {
        says.on_each(REFUSE, &prohibited("no-ground").missing("refusal-ground"));
        return;
    };
    let line = |draft: Draft| draft.code("refusal-ground", ground.code(), None);
    if *refusal_reasons == Given::No {
        says.on_each(REFUSE, &line(prohibited("no-individual-reasons")));
        return;
    }
    let dismissed = case.facts.stay.legal_stay_ended.map(|e| e.value.kind);
    let fits = *ground != RefusalGround::ManifestlyUnfoundedOrFraudulent
        || matches!(
            dismissed,
            Some(LegalStayEndedBy::ProtectionRejectedManifestlyUnfounded | LegalStayEndedBy::PermitEnded)
        );
    if fits {
        says.on_each(REFUSE, &line(permitted("ground-and-reasons")));
    } else {
        says.on_each(REFUSE, &line(prohibited("ground-does-not-fit")));
    }
}

/// The lapse itself changes nothing for the person: somebody decides, within days, how to go on.
fn rd_7_x_lapse_is_followed_by_a_decision(case: &Case<'_>, says: &mut Says) {
    if !case.active() {
        return;
    }
    let Some(decision) = case.decision() else { return };
    let Some(since) = case.period.enforceable_since(case.today) else {
        if matches!(case.period, DeparturePeriod::DueOn(_) | DeparturePeriod::Stopped { .. }) {
            let changes = case.period.due().map(|due| day_after(due.result));
            says.on(DecideContinuation, prohibited("not-lapsed").changes(changes));
        }
        return;
    };
    let reason = if case.period.due().is_some() { "period-lapsed" } else { "refused-or-ended" };
    let decided = decision.continuation_decided_on.filter(|c| c.value >= since);
    let settled = decided.is_some() || case.facts.removal_order.is_some() || case.right_to_stay().is_some();
    // While enforcement is put off the decision may be taken and nobody is pressed for it.
    if settled || case.enforcement_put_off() {
        says.on(DecideContinuation, permitted(reason).day("enforceable-since", since, None));
        return;
    }
    let basis = |draft: Draft| match case.period.due() {
        Some(due) => draft.day("departure-due-on", due.result, None).using(due.parameters.clone()),
        None => draft.day("enforceable-since", since, None),
    };
    let obligation = basis(required(reason, Role::DecisionOfficer, since)).missing("continuation-decided-on");
    let key = ParameterKey::VoluntaryDepartureReviewAfterLapseDays;
    says.on(DecideContinuation, case.law.due(obligation, "enforceable-since", since, key));
}

/// Voluntary departure comes first: the offer is made with the decision and renewed before enforcement.
fn rd_7_counsel_offered_at_latest_with_the_decision(case: &Case<'_>, says: &mut Says) {
    if !case.active() {
        return;
    }
    says.on(OfferCounselling, permitted("may-be-offered"));
    match case.facts.counselling.offered_on.filter(|o| o.value <= case.today) {
        Some(offered) => {
            says.on(LegalAct::CarryOutRemoval, permitted("offered").date("counselling-offered-on", offered));
            let lapsed = case.period.lapsed_on(case.today).filter(|since| offered.value < *since);
            if let Some(since) = lapsed.filter(|_| case.facts.counselling.first_session_on.is_none()) {
                says.on(
                    OfferCounselling,
                    required("offer-again-after-lapse", Role::Counsellor, since)
                        .date("counselling-offered-on", offered),
                );
            }
        }
        None => {
            says.on(
                LegalAct::CarryOutRemoval,
                not_established("not-offered", "counselling-offered-on").remedy(OfferCounselling),
            );
            if let Some(decision) = case.decision() {
                let duty = required("offer-with-decision", Role::Counsellor, decision.issued_on.value)
                    .date("decision-issued-on", decision.issued_on)
                    .missing("counselling-offered-on");
                let (fact, since) = ("decision-issued-on", decision.issued_on.value);
                says.on(
                    OfferCounselling,
                    case.law.due(duty, fact, since, ParameterKey::CounsellingOfferDays),
                );
            }
        }
    }
}

/// The person chooses, knowing the options, and can travel on the planned day.
fn rd_7_depart_informed_choice_and_document(case: &Case<'_>, says: &mut Says) {
    if !case.active() {
        return;
    }
    says.on(LegalAct::ObtainTravelDocument, permitted("may-be-obtained"));
    let choice = case.facts.travel.voluntary_choice_on;
    match choice {
        Some(choice) => {
            says.on(PlanVoluntaryDeparture, permitted("informed-choice").date("voluntary-choice-on", choice))
        }
        None => {
            says.on(PlanVoluntaryDeparture, not_established("choice-not-recorded", "voluntary-choice-on"))
        }
    }
    let day = case.voluntary_day();
    match &case.facts.travel.travel_document {
        None => {
            says.on(
                PlanVoluntaryDeparture,
                not_established("no-travel-document", "travel-document")
                    .remedy(LegalAct::ObtainTravelDocument),
            );
            if let Some(choice) = choice {
                says.on(
                    LegalAct::ObtainTravelDocument,
                    required("document-needed", Role::CaseOfficer, choice.value).missing("travel-document"),
                );
            }
        }
        Some(document) => match document.value.valid_until_on.filter(|until| *until < day) {
            Some(until) => says.on(
                PlanVoluntaryDeparture,
                prohibited("travel-document-expires")
                    .day("travel-document-valid-until-on", until, Some(document.version))
                    .remedy(LegalAct::ObtainTravelDocument),
            ),
            None => says.on(
                PlanVoluntaryDeparture,
                permitted("travel-document-valid").country(
                    "travel-document",
                    &document.value.country,
                    Some(document.version),
                ),
            ),
        },
    }
    // Later than the period: leaving remains possible, the extension is what is missing. Shown, not refused.
    if let (Some(due), Some(Proposal::PlanTravel { track: crate::facts::Track::Voluntary, departs_on, .. })) =
        (case.period.due(), case.proposal)
        && *departs_on > due.result
    {
        says.on(
            PlanVoluntaryDeparture,
            permitted("after-period")
                .day("departure-due-on", due.result, None)
                .remedy(ExtendVoluntaryDeparturePeriod),
        );
    }
}
