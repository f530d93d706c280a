//! Article 3(7): the risk of absconding, assessed by a person on the criteria of national law; and absconding itself,
//! which is a fact of its own. Criteria are never counted, weighed or ranked: only the officer's conclusion decides.

use std::collections::BTreeSet;

use law::LegalAct::{
    AssessAbscondingRisk, ContactPerson, EndVoluntaryDeparturePeriod, EstablishAbsconding,
    IssueReturnDecision, OrderDetention, RefuseVoluntaryDeparturePeriod,
};
use law::{Citation, Derivation, Role, Step};

use super::rule;
use crate::case::{Case, day_after};
use crate::engine::Rule;
use crate::facts::{
    ContactOutcome, CriterionOutcome, DetentionGround, MeasureKind, RefusalGround, RiskAssessment,
    RiskConclusion, SearchOutcome, SearchPlace, Sourced,
};
use crate::parameters::ParameterKey;
use crate::proposal::{Given, Proposal};
use crate::says::{Draft, Says, not_established, permitted, prohibited, required};
use crate::values::By;

pub(super) static RULES: &[Rule] = &[
    rule(
        "RD-3-7",
        ("3", "7"),
        "A risk of absconding is assessed individually, on objective criteria of national law",
        &[AssessAbscondingRisk],
        &[
            "may-be-assessed",
            "list-not-known",
            "reasons-missing",
            "person-not-heard",
            "criterion-not-in-law",
            "no-evidence",
            "no-criterion-met",
            "kind-missing",
            "review-not-after-assessment",
            "review-too-late",
            "review-limit-not-known",
            "well-founded",
            "review-due",
        ],
        rd_3_7_risk_is_assessed_by_a_person,
    ),
    rule(
        "RD-3-7-GROUND",
        ("3", "7"),
        "A risk of absconding is a ground only where a person has assessed and found it",
        &[IssueReturnDecision, RefuseVoluntaryDeparturePeriod, EndVoluntaryDeparturePeriod, OrderDetention],
        GROUND_REASONS,
        rd_3_7_ground_needs_an_assessment,
    ),
    rule(
        "RD-3-7-CONTACT",
        ("3", "7"),
        "Who misses a report is contacted before anything is concluded",
        &[ContactPerson],
        &["may-be-contacted", "contact-after-missed-report"],
        rd_3_7_contact_after_a_missed_report,
    ),
    rule(
        "RD-3-7-ABSCONDED",
        ("3", "7"),
        "Absconding is established on objective facts, when every search was in vain",
        &[EstablishAbsconding],
        &[
            "no-missed-report",
            "not-contacted",
            "person-was-reached",
            "not-searched",
            "person-was-found",
            "already-established",
            "contact-in-vain",
        ],
        rd_3_7_absconding_is_an_objective_fact,
    ),
];

/// The reasons that [`ground`] can give; a rule that uses it declares them.
pub(crate) const GROUND_REASONS: &[&str] = &[
    "risk-not-assessed",
    "risk-assessment-overdue",
    "risk-assessment-unfounded",
    "no-risk-found",
    "risk-found",
];

/// The assessment that counts: the latest, of two of one day the one recorded last.
pub(crate) fn counting<'a>(case: &Case<'a>) -> Option<&'a Sourced<RiskAssessment>> {
    let made = case.facts.absconding.assessments.iter().filter(|a| a.value.assessed_on <= case.today);
    made.max_by_key(|a| (a.value.assessed_on, a.version))
}

/// Whether the risk of absconding may count as a ground, for every provision that rests on it (RD Arts 7(3), 7(4),
/// 8(2), 15(1)): a finding to say, with the reasons of [`GROUND_REASONS`]. Not established until a person concluded
/// an assessment on the criteria of national law, with at least one met on evidence, reasoned, the person heard.
pub(crate) fn ground(case: &Case<'_>) -> Draft {
    let Some(assessment) = counting(case) else {
        return not_established("risk-not-assessed", "absconding-risk-assessed-on")
            .remedy(AssessAbscondingRisk);
    };
    let version = Some(assessment.version);
    let found = &assessment.value;
    let line = |draft: Draft| draft.day("absconding-risk-assessed-on", found.assessed_on, version);
    let RiskConclusion::Risk(kinds) = &found.conclusion else {
        return line(prohibited("no-risk-found")).remedy(AssessAbscondingRisk);
    };
    if !defects(case, found).is_empty() {
        let missing = "absconding-risk-well-founded";
        return line(not_established("risk-assessment-unfounded", missing)).remedy(AssessAbscondingRisk);
    }
    if found.review_on < case.today {
        let missing = "absconding-risk-reviewed-on";
        return line(not_established("risk-assessment-overdue", missing))
            .day("absconding-risk-review-on", found.review_on, version)
            .remedy(AssessAbscondingRisk);
    }
    let draft = line(permitted("risk-found")).changes(Some(day_after(found.review_on)));
    kinds.iter().fold(draft, |draft, kind| draft.code("kind-of-risk", kind.code(), version))
}

/// What is missing for an assessment to stand: reason and, where it concerns one criterion, its code. A set: neither
/// order nor repetition of criteria can show in it.
fn defects(case: &Case<'_>, assessment: &RiskAssessment) -> BTreeSet<(&'static str, Option<String>)> {
    let mut found = BTreeSet::new();
    let list = case.law.criteria();
    if list.criteria.is_empty() {
        found.insert(("list-not-known", None));
    }
    if assessment.reasons == Given::No {
        found.insert(("reasons-missing", None));
    }
    if assessment.heard == Given::No {
        found.insert(("person-not-heard", None));
    }
    let met = |e: &&crate::facts::Examined| e.outcome == CriterionOutcome::Met;
    for examined in &assessment.examined {
        if list.find(&examined.criterion).is_none() {
            found.insert(("criterion-not-in-law", Some(examined.criterion.clone())));
        }
    }
    for examined in assessment.examined.iter().filter(met) {
        // Evidence given once for a criterion is given, however often the criterion is listed.
        let proven = assessment.examined.iter().filter(met);
        let proven = proven.filter(|e| e.criterion == examined.criterion).any(|e| e.evidence == Given::Yes);
        if !proven {
            found.insert(("no-evidence", Some(examined.criterion.clone())));
        }
    }
    if let RiskConclusion::Risk(kinds) = &assessment.conclusion {
        if !assessment.examined.iter().any(|e| met(&e)) {
            found.insert(("no-criterion-met", None));
        }
        if kinds.is_empty() {
            found.insert(("kind-missing", None));
        }
    }
    found
}

/// A named officer concludes, on criteria that the law lists, with evidence and reasons, the person heard.
fn rd_3_7_risk_is_assessed_by_a_person(case: &Case<'_>, says: &mut Says) {
    if !case.active() {
        return;
    }
    if case.law.criteria().criteria.is_empty() {
        says.on(AssessAbscondingRisk, not_established("list-not-known", "absconding-criteria"));
    } else {
        says.on(AssessAbscondingRisk, permitted("may-be-assessed"));
    }
    review_due(case, says);
    let Some(Proposal::AssessAbscondingRisk(proposed)) = case.proposal else { return };
    let mut sound = review_date(case, proposed, says);
    for (reason, criterion) in defects(case, proposed) {
        sound = false;
        let draft = match criterion {
            Some(code) => prohibited(reason).code("absconding-criterion", code, None),
            None if reason == "list-not-known" => not_established(reason, "absconding-criteria"),
            None => prohibited(reason),
        };
        says.on(AssessAbscondingRisk, draft);
    }
    if sound {
        says.on(AssessAbscondingRisk, permitted("well-founded"));
    }
}

/// Whether the proposed date of review can stand.
fn review_date(case: &Case<'_>, proposed: &RiskAssessment, says: &mut Says) -> bool {
    let line = |draft: Draft| draft.day("absconding-risk-review-on", proposed.review_on, None);
    if proposed.review_on <= proposed.assessed_on {
        says.on(AssessAbscondingRisk, line(prohibited("review-not-after-assessment")));
        return false;
    }
    let key = ParameterKey::AbscondingReviewMaximumDays;
    match case.law.last_day("absconding-risk-assessed-on", proposed.assessed_on, key, By::Calendar) {
        Ok(latest) if proposed.review_on > latest.result => {
            let draft = line(prohibited("review-too-late")).day("latest-review-on", latest.result, None);
            says.on(AssessAbscondingRisk, draft.using(latest.parameters));
            false
        }
        Ok(_) => true,
        Err((missing, used)) => {
            says.on(
                AssessAbscondingRisk,
                line(not_established("review-limit-not-known", missing)).using(used),
            );
            false
        }
    }
}

/// A risk found once is not a risk for ever.
fn review_due(case: &Case<'_>, says: &mut Says) {
    let Some(assessment) = counting(case) else { return };
    // Pressed only while a measure rests on it; any other use of an overdue assessment is refused where it is made.
    let rests = super::art_07_measures::running(case).iter().any(|m| m.kind != MeasureKind::Counselling);
    if assessment.value.conclusion == RiskConclusion::NoRisk || !rests {
        return;
    }
    let on = assessment.value.review_on;
    let by = Derivation {
        result: on,
        steps: vec![Step::Event { fact: "absconding-risk-review-on".to_owned(), on }],
        parameters: Vec::new(),
        citations: vec![Citation::new("RD", "3", "7")],
    };
    let (since, version) = (assessment.value.assessed_on, Some(assessment.version));
    says.on(
        AssessAbscondingRisk,
        required("review-due", Role::DecisionOfficer, since)
            .day("absconding-risk-assessed-on", since, version)
            .due(by),
    );
}

/// The ground of Articles 7(4), 8(2) and 15(1) "risk of absconding" stands on an assessment, or not at all.
fn rd_3_7_ground_needs_an_assessment(case: &Case<'_>, says: &mut Says) {
    if !case.active() {
        return;
    }
    match case.proposal {
        Some(Proposal::IssueReturnDecision {
            refusal_ground: Some(RefusalGround::RiskOfAbsconding), ..
        }) => {
            says.on_each(&[RefuseVoluntaryDeparturePeriod, IssueReturnDecision], &ground(case));
        }
        Some(Proposal::EndVoluntaryDeparturePeriod { ground: RefusalGround::RiskOfAbsconding, .. }) => {
            says.on(EndVoluntaryDeparturePeriod, ground(case));
        }
        Some(Proposal::OrderDetention { grounds, .. })
            if grounds.contains(&DetentionGround::RiskOfAbsconding) =>
        {
            says.on(OrderDetention, ground(case));
        }
        _ => {} // tidy: no other proposal rests on the risk of absconding
    }
}

/// The latest report that the person missed.
fn missed(case: &Case<'_>) -> Option<Sourced<jiff::civil::Date>> {
    let missed = case.facts.absconding.missed.iter().filter(|m| m.value <= case.today);
    missed.copied().max_by_key(|m| (m.value, m.version))
}

/// Somebody asks what happened: illness, a wrong letter, a train.
fn rd_3_7_contact_after_a_missed_report(case: &Case<'_>, says: &mut Says) {
    if !case.active() {
        return;
    }
    says.on(ContactPerson, permitted("may-be-contacted"));
    let Some(missed) = missed(case) else { return };
    if case.facts.absconding.contacts.iter().all(|c| c.value.on < missed.value) {
        let duty = required("contact-after-missed-report", Role::CaseOfficer, missed.value)
            .date("missed-report-on", missed);
        let key = ParameterKey::ContactAfterMissedReportDays;
        says.on(ContactPerson, case.law.due(duty, "missed-report-on", missed.value, key));
    }
}

/// A missed report alone says little: contact in vain, and everywhere asked where people are who did not abscond.
fn rd_3_7_absconding_is_an_objective_fact(case: &Case<'_>, says: &mut Says) {
    if !case.active() {
        return;
    }
    let absconding = &case.facts.absconding;
    if let Some(on) = absconding.absconded_on {
        says.on(EstablishAbsconding, prohibited("already-established").date("absconded-on", on));
        return;
    }
    let Some(missed) = missed(case) else {
        says.on(EstablishAbsconding, not_established("no-missed-report", "missed-report-on"));
        return;
    };
    let since = |draft: Draft| draft.date("missed-report-on", missed);
    let mut clear = true;
    let mut blocks = |draft: Draft, says: &mut Says| {
        clear = false;
        says.on(EstablishAbsconding, since(draft));
    };
    let contacts: Vec<_> = absconding.contacts.iter().filter(|c| c.value.on >= missed.value).collect();
    if contacts.is_empty() {
        blocks(not_established("not-contacted", "contact-attempted-on").remedy(ContactPerson), says);
    } else if contacts.iter().any(|c| c.value.outcome == ContactOutcome::Reached) {
        blocks(prohibited("person-was-reached"), says);
    }
    for place in SearchPlace::ALL {
        let mut asked =
            absconding.searches.iter().filter(|s| s.value.place == *place && s.value.on >= missed.value);
        let line = |draft: Draft| draft.code("search-place", place.code(), None);
        if asked.clone().next().is_none() {
            blocks(line(not_established("not-searched", "searched-on")), says);
        } else if asked.any(|s| s.value.outcome == SearchOutcome::Found) {
            blocks(line(prohibited("person-was-found")), says);
        }
    }
    if clear {
        says.on(EstablishAbsconding, since(permitted("contact-in-vain")));
    }
}
