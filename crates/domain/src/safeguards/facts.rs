//! What the chapter *safeguards* tells the rules.

use jiff::civil::Date;
use rules::Sourced;
use rules::facts;

use super::event::{
    BestInterestsFinding, FitnessFinding, HoldKind, NonRefoulement, RefoulementFinding, Vulnerability,
};
use super::state::{ProtectionClaim, State, latest};
use crate::case::Case;
use crate::travel::state::Plan;
use crate::values::Country;

/// Safeguards.
#[must_use]
pub fn safeguards(case: &Case) -> facts::Safeguards {
    let state = &case.safeguards;
    let screening = latest(&state.screenings, |s| s.screened_on);
    facts::Safeguards {
        non_refoulement: non_refoulement(case).map(|a| {
            let value = facts::NonRefoulement {
                assessed_on: a.value.assessed_on,
                country: a.value.country.code().to_owned(),
                finding: refoulement(a.value.finding),
            };
            Sourced::new(value, a.version)
        }),
        protection_claim_pending_since: pending_since(state),
        new_circumstances_on: state
            .claims
            .iter()
            .map(|c| Sourced::new(c.claim().value.lodged_on, c.claim().version))
            .max_by_key(|c| (c.value, c.version)),
        vulnerability_screened_on: screening.map(|s| Sourced::new(s.value.screened_on, s.version)),
        vulnerabilities: screening.map_or_else(Vec::new, |s| {
            s.value.vulnerabilities.iter().map(|v| Sourced::new(v.code().to_owned(), s.version)).collect()
        }),
        guardian_appointed_on: state.guardian.as_ref().map(|g| Sourced::new(g.value.on, g.version)),
        best_interests: latest(&state.best_interests, |b| b.assessed_on).map(|b| {
            let value = facts::BestInterests {
                assessed_on: b.value.assessed_on,
                supports_return: best_interests(b.value.finding),
            };
            Sourced::new(value, b.version)
        }),
        reception_established_on: state.receptions.last().map(|r| Sourced::new(r.value.on, r.version)),
        fitness: latest(&state.fitness, |f| f.assessed_on).map(|f| {
            let value = facts::Fitness {
                assessed_on: f.value.assessed_on,
                valid_until_on: f.value.valid_until_on,
                finding: fitness(f.value.finding),
            };
            Sourced::new(value, f.version)
        }),
        holds: state.holds.iter().map(|h| Sourced::new(h.value.kind.code().to_owned(), h.version)).collect(),
    }
}

/// The assessment that matters: where travel is planned, the latest for that destination; before, of the latest for
/// each country of the decision one that found a risk, if any, else the latest of them; otherwise the latest of all.
fn non_refoulement(case: &Case) -> Option<&Sourced<NonRefoulement>> {
    let assessments = &case.safeguards.non_refoulement;
    let of = |country: &Country| {
        assessments
            .iter()
            .filter(|a| a.value.country == *country)
            .max_by_key(|a| (a.value.assessed_on, a.version))
    };
    let planned = match &case.travel.plan {
        Plan::None => None,
        Plan::Planned(planned) | Plan::Cleared { planned, .. } => of(&planned.value.destination),
    };
    let named = case.return_decision.last().map_or(&[][..], |d| &d.issued.value.countries);
    let in_decision = || {
        named.iter().filter_map(of).max_by_key(|a| {
            (matches!(a.value.finding, RefoulementFinding::Risk), a.value.assessed_on, a.version)
        })
    };
    planned.or_else(in_decision).or_else(|| latest(assessments, |a| a.assessed_on))
}

fn pending_since(state: &State) -> Option<Sourced<Date>> {
    state
        .claims
        .iter()
        .filter_map(|c| match c {
            ProtectionClaim::Pending(claim) => Some(Sourced::new(claim.value.lodged_on, claim.version)),
            ProtectionClaim::Decided { .. } => None,
        })
        .min_by_key(|c| (c.value, c.version))
}

const fn refoulement(finding: RefoulementFinding) -> facts::RefoulementFinding {
    match finding {
        RefoulementFinding::NoRisk => facts::RefoulementFinding::NoRisk,
        RefoulementFinding::Risk => facts::RefoulementFinding::Risk,
    }
}

const fn best_interests(finding: BestInterestsFinding) -> facts::BestInterestsFinding {
    match finding {
        BestInterestsFinding::SupportsReturn => facts::BestInterestsFinding::SupportsReturn,
        BestInterestsFinding::OpposesReturn => facts::BestInterestsFinding::OpposesReturn,
    }
}

const fn fitness(finding: FitnessFinding) -> facts::FitnessFinding {
    match finding {
        FitnessFinding::Fit => facts::FitnessFinding::Fit,
        FitnessFinding::FitUnderConditions => facts::FitnessFinding::FitUnderConditions,
        FitnessFinding::Unfit => facts::FitnessFinding::Unfit,
    }
}

impl Vulnerability {
    /// Stable code, as at rest and in the rules.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Minor => "minor",
            Self::UnaccompaniedMinor => "unaccompanied-minor",
            Self::Disability => "disability",
            Self::Elderly => "elderly",
            Self::Pregnant => "pregnant",
            Self::SingleParent => "single-parent",
            Self::TortureOrViolence => "torture-or-violence",
            Self::Trafficking => "trafficking",
            Self::SeriousIllness => "serious-illness",
            Self::MentalHealth => "mental-health",
            Self::Sogiesc => "sogiesc",
            Self::Other => "other",
        }
    }
}

impl HoldKind {
    /// Stable code, as at rest and in the rules.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Legal => "legal",
            Self::Medical => "medical",
            Self::Protection => "protection",
            Self::Child => "child",
            Self::Evidence => "evidence",
            Self::DataProtection => "data-protection",
        }
    }
}
