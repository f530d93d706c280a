//! What the chapter *risk of absconding* tells the rules.

use rules::Sourced;
use rules::facts;

use super::event::{Assessed, ContactOutcome, CriterionOutcome, KindOfRisk, SearchOutcome, SearchPlace};
use super::state::Whereabouts;
use crate::case::Case;
use crate::guard::given;

/// The risk of absconding. Reports missed stand in the chapter *measures*.
#[must_use]
pub fn absconding(case: &Case) -> facts::Absconding {
    let state = &case.absconding;
    facts::Absconding {
        assessments: state
            .assessments
            .iter()
            .map(|a| Sourced::new(assessment(&a.value), a.version))
            .collect(),
        missed: crate::measures::facts::missed(&case.measures),
        contacts: state
            .contacts
            .iter()
            .map(|c| {
                let outcome = match c.value.outcome {
                    ContactOutcome::Reached => facts::ContactOutcome::Reached,
                    ContactOutcome::NotReached => facts::ContactOutcome::NotReached,
                };
                Sourced::new(facts::Contact { on: c.value.on, outcome }, c.version)
            })
            .collect(),
        searches: state
            .searches
            .iter()
            .map(|s| {
                let outcome = match s.value.outcome {
                    SearchOutcome::Found => facts::SearchOutcome::Found,
                    SearchOutcome::NotFound => facts::SearchOutcome::NotFound,
                };
                let place = place(s.value.place);
                Sourced::new(facts::Search { on: s.value.on, place, outcome }, s.version)
            })
            .collect(),
        absconded_on: match &state.whereabouts {
            Whereabouts::Absconded(on) => Some(Sourced::new(on.value.established_on, on.version)),
            Whereabouts::NothingEstablished | Whereabouts::FoundAgain { .. } => None,
        },
    }
}

/// An assessment as rules read it: recorded or proposed.
#[must_use]
pub fn assessment(assessed: &Assessed) -> facts::RiskAssessment {
    facts::RiskAssessment {
        assessed_on: assessed.assessed_on,
        examined: assessed
            .criteria
            .iter()
            .map(|e| facts::Examined {
                criterion: e.criterion.as_str().to_owned(),
                outcome: outcome(e.outcome),
                evidence: given(e.evidence.as_ref()),
            })
            .collect(),
        conclusion: if assessed.kinds.is_empty() {
            facts::RiskConclusion::NoRisk
        } else {
            facts::RiskConclusion::Risk(assessed.kinds.iter().map(|k| kind(*k)).collect())
        },
        reasons: given(assessed.reasons.as_ref()),
        heard: given(assessed.heard.as_ref()),
        review_on: assessed.review_on,
    }
}

const fn outcome(outcome: CriterionOutcome) -> facts::CriterionOutcome {
    match outcome {
        CriterionOutcome::Met => facts::CriterionOutcome::Met,
        CriterionOutcome::NotMet => facts::CriterionOutcome::NotMet,
        CriterionOutcome::NotExamined => facts::CriterionOutcome::NotExamined,
    }
}

/// The kind of risk as rules know it.
#[must_use]
pub const fn kind(kind: KindOfRisk) -> facts::KindOfRisk {
    match kind {
        KindOfRisk::Whereabouts => facts::KindOfRisk::Whereabouts,
        KindOfRisk::IdentityWithheld => facts::KindOfRisk::IdentityWithheld,
        KindOfRisk::NonCompliance => facts::KindOfRisk::NonCompliance,
        KindOfRisk::DeclaredIntent => facts::KindOfRisk::DeclaredIntent,
        KindOfRisk::OnwardMovement => facts::KindOfRisk::OnwardMovement,
        KindOfRisk::LackOfMeans => facts::KindOfRisk::LackOfMeans,
    }
}

const fn place(place: SearchPlace) -> facts::SearchPlace {
    match place {
        SearchPlace::Hospital => facts::SearchPlace::Hospital,
        SearchPlace::Detention => facts::SearchPlace::Detention,
        SearchPlace::ProtectionRegister => facts::SearchPlace::ProtectionRegister,
        SearchPlace::DepartureEvidence => facts::SearchPlace::DepartureEvidence,
    }
}
