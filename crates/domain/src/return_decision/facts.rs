//! What the chapter *return decision* tells the rules, the course of its period for voluntary departure included.

use jiff::civil::Date;
use rules::Sourced;
use rules::facts;

use super::event::{DepartureTerm, RefusalGround};
use super::state::{Decision, Standing, TranslationRequest};
use crate::case::Case;
use crate::values::Country;
use crate::voluntary_departure::state::{ExtensionConfirmation, Period};

/// The decision in force or last in force.
#[must_use]
pub fn decision(case: &Case) -> Option<facts::ReturnDecision> {
    let (decision, ended_on) = match &case.return_decision.standing {
        Standing::None => return None,
        Standing::InForce(decision) => (decision, None),
        Standing::Ended { decision, end } => (decision, Some(end.on())),
    };
    let issued = &decision.issued;
    let (requested, provided) = translation(decision);
    let course = Course::of(&case.voluntary_departure.period);
    let (term, granted_ground) = term(&issued.value.departure);
    Some(facts::ReturnDecision {
        issued_on: Sourced::new(issued.value.issued_on, issued.version),
        countries: issued.value.countries.iter().map(Country::code).map(str::to_owned).collect(),
        departure: Sourced::new(term, issued.version),
        notified_on: decision.notified_on(),
        extended_until_on: course.extended_until_on,
        extended_on: course.extended_on,
        period_ended_on: course.ended_on,
        translation_requested_on: requested,
        translation_provided_on: provided,
        extension_confirmed_on: course.confirmed_on,
        continuation_decided_on: case
            .voluntary_departure
            .continuation
            .as_ref()
            .map(|c| Sourced::new(c.value.decided_on, c.version)),
        ended_on,
        refusal_ground: course.ground.or(granted_ground).map(ground),
    })
}

/// What an extended or ended period adds to the decision.
#[derive(Default)]
struct Course {
    extended_until_on: Option<Sourced<Date>>,
    extended_on: Option<Sourced<Date>>,
    confirmed_on: Option<Sourced<Date>>,
    ended_on: Option<Sourced<Date>>,
    ground: Option<RefusalGround>,
}

impl Course {
    fn of(period: &Period) -> Self {
        let extensions = period.extensions();
        let latest = extensions.last();
        let mut course = Self {
            extended_until_on: latest.map(|e| Sourced::new(e.extension.value.until_on, e.extension.version)),
            extended_on: latest.map(|e| Sourced::new(e.extension.value.decided_on, e.extension.version)),
            confirmed_on: latest.and_then(|e| match &e.confirmation {
                ExtensionConfirmation::NotYet => None,
                ExtensionConfirmation::Given(c) => Some(Sourced::new(c.value.confirmed_on, c.version)),
            }),
            ..Self::default()
        };
        match period {
            Period::None | Period::Refused { .. } | Period::Granted { .. } => {}
            Period::Ended { ended, .. } => {
                course.ended_on = Some(Sourced::new(ended.value.ended_on, ended.version));
                course.ground = Some(ended.value.ground);
            }
        }
        course
    }
}

/// The oldest open request; where none is open, the latest one with its answer.
fn translation(decision: &Decision) -> (Option<Sourced<Date>>, Option<Sourced<Date>>) {
    let open = decision.translations.iter().find_map(|request| match request {
        TranslationRequest::Open(r) => Some(Sourced::new(r.value.on, r.version)),
        TranslationRequest::Provided { .. } => None,
    });
    if open.is_some() {
        return (open, None);
    }
    match decision.translations.last() {
        Some(TranslationRequest::Provided { requested, provided }) => (
            Some(Sourced::new(requested.value.on, requested.version)),
            Some(Sourced::new(provided.value.on, provided.version)),
        ),
        Some(TranslationRequest::Open(_)) | None => (None, None),
    }
}

/// The term in the rules' words, with its ground.
#[must_use]
pub fn term(term: &DepartureTerm) -> (facts::DepartureTerm, Option<RefusalGround>) {
    match term {
        DepartureTerm::Granted { days, ground, .. } => {
            (facts::DepartureTerm::Granted { days: *days }, *ground)
        }
        DepartureTerm::Refused { ground, .. } => (facts::DepartureTerm::Refused, Some(*ground)),
    }
}

/// A ground of RD Art. 7(4) in the rules' words.
#[must_use]
pub const fn ground(ground: RefusalGround) -> facts::RefusalGround {
    match ground {
        RefusalGround::RiskOfAbsconding => facts::RefusalGround::RiskOfAbsconding,
        RefusalGround::ManifestlyUnfoundedOrFraudulent => {
            facts::RefusalGround::ManifestlyUnfoundedOrFraudulent
        }
        RefusalGround::RiskToPublicPolicy => facts::RefusalGround::RiskToPublicPolicy,
    }
}
