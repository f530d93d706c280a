//! Article 5: non-refoulement, best interests of the child, state of health; and the holds that protect them.

use jiff::civil::Date;
use law::LegalAct::{
    AssessFitnessToTravel, AssessNonRefoulement, CarryOutRemoval, IssueReturnDecision, OrderRemoval,
    PlanRemoval, PlanVoluntaryDeparture,
};
use law::{LegalAct, Role};

use super::rule;
use crate::case::{Case, ENFORCEMENT, day_after};
use crate::engine::Rule;
use crate::facts::{Fitness, FitnessFinding, NonRefoulement, RefoulementFinding, Sourced, Track};
use crate::parameters::ParameterKey;
use crate::proposal::Proposal;
use crate::says::{Draft, Says, not_established, permitted, prohibited, required};
use crate::values::By;

pub(super) static RULES: &[Rule] = &[
    rule(
        "RD-PRINC-1",
        ("5", ""),
        "Non-refoulement is assessed by a person before decision and removal",
        &[AssessNonRefoulement, IssueReturnDecision, CarryOutRemoval],
        &[
            "may-be-assessed",
            "assess-before-decision",
            "assess-before-removal",
            "assessment-missing",
            "assessed",
            "assessed-in-protection-procedure",
            "risk-in-proposed-country",
            "risk-found",
            "no-risk-found",
            "other-country-assessed",
            "assessment-too-old",
            "validity-not-known",
            "destination-not-known",
        ],
        rd_princ_1_non_refoulement_is_assessed,
    ),
    rule(
        "RD-PRINC-2",
        ("5", ""),
        "New circumstances are assessed before anything is enforced",
        &[AssessNonRefoulement, OrderRemoval, PlanRemoval, CarryOutRemoval],
        &[
            "protection-claim-pending",
            "new-circumstances-not-assessed",
            "assess-new-circumstances",
            "no-new-circumstances",
        ],
        rd_princ_2_new_circumstances_are_assessed,
    ),
    rule(
        "RD-5-C",
        ("5", "c"),
        "Fit to travel on the day",
        &[AssessFitnessToTravel, CarryOutRemoval],
        &[
            "may-be-assessed",
            "assess-before-removal",
            "fit",
            "unfit",
            "assessment-expires-before",
            "fitness-unknown",
            "validity-not-known",
        ],
        rd_5_c_fit_to_travel_on_the_day,
    ),
    rule(
        "RD-5-HOLD",
        ("5", ""),
        "No hold stands on the case",
        &[CarryOutRemoval, PlanVoluntaryDeparture],
        &["hold-in-place", "medical-hold", "no-hold", "no-medical-hold"],
        rd_5_hold_no_hold_in_place,
    ),
];

/// The assessment exists, is recent enough, concerns the destination and found no risk.
fn rd_princ_1_non_refoulement_is_assessed(case: &Case<'_>, says: &mut Says) {
    if !case.active() {
        return;
    }
    says.on(AssessNonRefoulement, permitted("may-be-assessed"));
    match &case.facts.safeguards.non_refoulement {
        Some(assessment) => assessed_for_removal(case, assessment, says),
        None => {
            says.on(
                CarryOutRemoval,
                not_established("assessment-missing", "non-refoulement-assessed-on")
                    .remedy(AssessNonRefoulement),
            );
        }
    }
    assessed_before_decision(case, says);
    assess_before_removal(case, says);
}

fn assessed_before_decision(case: &Case<'_>, says: &mut Says) {
    if case.decision().is_some() {
        return;
    }
    let stay = &case.facts.stay;
    if let Some(assessment) = &case.facts.safeguards.non_refoulement {
        let on = Some(assessment.version);
        let found = &assessment.value;
        says.on(
            IssueReturnDecision,
            permitted("assessed").day("non-refoulement-assessed-on", found.assessed_on, on),
        );
        if let Some(Proposal::IssueReturnDecision { countries, .. }) = case.proposal
            && found.finding == RefoulementFinding::Risk
            && countries.contains(&found.country)
        {
            says.on(
                IssueReturnDecision,
                prohibited("risk-in-proposed-country")
                    .country("non-refoulement-country", &found.country, on)
                    .code("non-refoulement-finding", found.finding.code(), on),
            );
        }
        return;
    }
    // A protection procedure that examined the claim has examined refoulement; a withdrawn claim has not.
    if let Some(ended) = case
        .protection_ended()
        .filter(|e| e.value.kind != crate::facts::LegalStayEndedBy::ProtectionWithdrawn)
    {
        says.on(
            IssueReturnDecision,
            permitted("assessed-in-protection-procedure").code(
                "legal-stay-ended-by",
                ended.value.kind.code(),
                Some(ended.version),
            ),
        );
        return;
    }
    says.on(
        IssueReturnDecision,
        not_established("assessment-missing", "non-refoulement-assessed-on").remedy(AssessNonRefoulement),
    );
    let since = stay.illegal_stay_on.map(|s| s.value).or(stay.legal_stay_ended.map(|s| s.value.decided_on));
    if let Some(since) = since.filter(|s| *s <= case.today && case.right_to_stay().is_none()) {
        says.on(
            AssessNonRefoulement,
            required("assess-before-decision", Role::DecisionOfficer, since)
                .missing("non-refoulement-assessed-on"),
        );
    }
}

fn assessed_for_removal(case: &Case<'_>, assessment: &Sourced<NonRefoulement>, says: &mut Says) {
    let version = Some(assessment.version);
    let found = &assessment.value;
    let line = |draft: Draft| {
        draft
            .day("non-refoulement-assessed-on", found.assessed_on, version)
            .country("non-refoulement-country", &found.country, version)
            .remedy(AssessNonRefoulement)
    };
    if found.finding == RefoulementFinding::Risk {
        says.on(CarryOutRemoval, line(prohibited("risk-found")));
    }
    let destinations = destinations(case, &found.country);
    if destinations.is_empty() {
        says.on(CarryOutRemoval, line(not_established("destination-not-known", "country-of-return")));
    }
    if let Some(other) = destinations.iter().find(|d| **d != found.country) {
        says.on(
            CarryOutRemoval,
            line(prohibited("other-country-assessed")).country("destination", other, None),
        );
    }
    match case.law.last_day(
        "non-refoulement-assessed-on",
        found.assessed_on,
        ParameterKey::NonRefoulementValidityDays,
        By::Calendar,
    ) {
        Err((missing, used)) => {
            says.on(CarryOutRemoval, line(not_established("validity-not-known", missing)).using(used));
        }
        Ok(valid) if valid.result < case.removal_day() => {
            says.on(
                CarryOutRemoval,
                line(prohibited("assessment-too-old"))
                    .day("valid-until-on", valid.result, None)
                    .using(valid.parameters),
            );
        }
        Ok(valid) => {
            if found.finding == RefoulementFinding::NoRisk {
                says.on(
                    CarryOutRemoval,
                    permitted("no-risk-found")
                        .day("non-refoulement-assessed-on", found.assessed_on, version)
                        .country("non-refoulement-country", &found.country, version)
                        .day("valid-until-on", valid.result, None)
                        .changes(Some(day_after(valid.result)))
                        .using(valid.parameters),
                );
            }
        }
    }
}

/// Where a removal would go: the country the decision names, and the destination planned. Empty when neither is
/// known. A destination proposed comes on top: it never makes up for a country that the decision does not name.
fn destinations<'a>(case: &Case<'a>, assessed: &str) -> Vec<&'a str> {
    let planned = case.facts.travel.planned.as_ref().filter(|p| p.value.track == Track::Removal);
    let countries = case.decision().map_or(&[][..], |d| d.countries.as_slice());
    // Of several countries the assessment must concern one.
    let named = countries.iter().any(|c| c == assessed);
    let named = countries.iter().filter(|c| !named || *c == assessed).map(String::as_str);
    let mut all: Vec<&str> = planned.map(|p| p.value.destination.as_str()).into_iter().chain(named).collect();
    if let Some(Proposal::PlanTravel { track: Track::Removal, destination, .. }) = case.proposal
        && !all.is_empty()
    {
        all.push(destination);
    }
    all
}

/// Enforcement has become possible: an assessment that is missing or too old is due.
fn assess_before_removal(case: &Case<'_>, says: &mut Says) {
    let Some(since) = case.period.enforceable_since(case.today).filter(|_| !case.enforcement_put_off())
    else {
        return;
    };
    let stale = match &case.facts.safeguards.non_refoulement {
        None => Some(since),
        Some(nr) => case
            .law
            .last_day(
                "non-refoulement-assessed-on",
                nr.value.assessed_on,
                ParameterKey::NonRefoulementValidityDays,
                By::Calendar,
            )
            .ok()
            .map(|valid| day_after(valid.result))
            .filter(|from| *from <= case.today)
            .map(|from| from.max(since)),
    };
    if let Some(since) = stale {
        says.on(AssessNonRefoulement, required("assess-before-removal", Role::DecisionOfficer, since));
    }
}

/// A new protection claim or new facts stop enforcement until a person has looked at them.
fn rd_princ_2_new_circumstances_are_assessed(case: &Case<'_>, says: &mut Says) {
    if !case.active() {
        return;
    }
    let safeguards = &case.facts.safeguards;
    let claim = safeguards.protection_claim_pending_since.filter(|c| c.value <= case.today);
    if let Some(claim) = claim {
        says.on_each(
            ENFORCEMENT,
            &prohibited("protection-claim-pending").date("protection-claim-pending-since", claim),
        );
    }
    let assessed = safeguards.non_refoulement.as_ref().map(|n| n.value.assessed_on);
    match safeguards.new_circumstances_on.filter(|new| assessed.is_none_or(|on| on < new.value)) {
        Some(new) => {
            says.on(
                CarryOutRemoval,
                prohibited("new-circumstances-not-assessed")
                    .date("new-circumstances-on", new)
                    .remedy(LegalAct::AssessNonRefoulement),
            );
            says.on(
                AssessNonRefoulement,
                required("assess-new-circumstances", Role::DecisionOfficer, new.value)
                    .date("new-circumstances-on", new),
            );
        }
        None if claim.is_none() => says.on(CarryOutRemoval, permitted("no-new-circumstances")),
        None => {}
    }
}

/// State of health: fit to travel, established by a medical professional, still valid on the day.
fn rd_5_c_fit_to_travel_on_the_day(case: &Case<'_>, says: &mut Says) {
    if !case.active() {
        return;
    }
    says.on(AssessFitnessToTravel, permitted("may-be-assessed"));
    let day = case.removal_day();
    let usable = match &case.facts.safeguards.fitness {
        None => {
            says.on(
                CarryOutRemoval,
                not_established("fitness-unknown", "fitness-assessed-on").remedy(AssessFitnessToTravel),
            );
            false
        }
        Some(fitness) => fitness_line(case, fitness, day, says),
    };
    let planned = case.facts.travel.planned.as_ref().filter(|p| p.value.track == Track::Removal);
    if let (Some(planned), false, Some(order)) = (planned, usable, &case.facts.removal_order) {
        says.on(
            AssessFitnessToTravel,
            required("assess-before-removal", Role::MedicalProfessional, order.issued_on.value).day(
                "planned-departure-on",
                planned.value.departs_on,
                Some(planned.version),
            ),
        );
    }
}

/// The line on an examination; answers whether it still counts on that day. It counts as long as the doctor said,
/// and never longer than the parameter.
fn fitness_line(case: &Case<'_>, fitness: &Sourced<Fitness>, day: Date, says: &mut Says) -> bool {
    let version = Some(fitness.version);
    let Fitness { assessed_on, valid_until_on, finding } = fitness.value;
    let line = |draft: Draft, until: Date| {
        draft.code("fitness-finding", finding.code(), version).day("fitness-valid-until-on", until, version)
    };
    if finding == FitnessFinding::Unfit {
        says.on(CarryOutRemoval, line(prohibited("unfit"), valid_until_on).remedy(AssessFitnessToTravel));
    }
    let key = ParameterKey::FitnessValidityDays;
    let limit = match case.law.last_day("fitness-assessed-on", assessed_on, key, By::Calendar) {
        Ok(limit) => limit,
        Err((missing, used)) => {
            let draft = line(not_established("validity-not-known", missing), valid_until_on).using(used);
            says.on(CarryOutRemoval, draft);
            return false;
        }
    };
    let until = valid_until_on.min(limit.result);
    let counts = until >= day;
    if !counts {
        let draft = line(prohibited("assessment-expires-before"), until).using(limit.parameters);
        says.on(CarryOutRemoval, draft.remedy(AssessFitnessToTravel));
    } else if finding != FitnessFinding::Unfit {
        let draft = line(permitted("fit"), until).using(limit.parameters);
        says.on(CarryOutRemoval, draft.changes(Some(day_after(until))));
    }
    counts
}

/// A hold is somebody's reason to wait: nothing is carried out until that person lifts it.
fn rd_5_hold_no_hold_in_place(case: &Case<'_>, says: &mut Says) {
    if !case.active() {
        return;
    }
    let holds = &case.facts.safeguards.holds;
    for hold in holds {
        says.on(
            CarryOutRemoval,
            prohibited("hold-in-place").code("hold", hold.value.clone(), Some(hold.version)),
        );
    }
    if holds.is_empty() {
        says.on(CarryOutRemoval, permitted("no-hold"));
    }
    match holds.iter().find(|h| h.value == "medical") {
        Some(hold) => says.on(
            PlanVoluntaryDeparture,
            prohibited("medical-hold")
                .code("hold", "medical", Some(hold.version))
                .remedy(AssessFitnessToTravel),
        ),
        None => says.on(PlanVoluntaryDeparture, permitted("no-medical-hold")),
    }
}
