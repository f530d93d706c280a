//! What the chapter *remedies* tells the rules.

use rules::Sourced;
use rules::facts;

use super::event::Outcome;
use super::state::{Course, Remedy, State, Suspension};

/// Remedies in the order lodged.
#[must_use]
pub fn remedies(state: &State) -> Vec<facts::Remedy> {
    state.remedies.iter().map(remedy).collect()
}

fn remedy(remedy: &Remedy) -> facts::Remedy {
    let (decided_on, outcome) = match &remedy.course {
        Course::Pending => (None, None),
        Course::Decided(d) => {
            (Some(Sourced::new(d.value.decided_on, d.version)), Some(self::outcome(d.value.outcome)))
        }
    };
    facts::Remedy {
        number: remedy.lodged.value.number,
        lodged_on: Sourced::new(remedy.lodged.value.lodged_on, remedy.lodged.version),
        suspension: match &remedy.suspension {
            Suspension::ByLaw => facts::Suspension::ByLaw,
            Suspension::Requested(on) => facts::Suspension::Requested(*on),
            Suspension::Granted(on) => facts::Suspension::Granted(*on),
            Suspension::Refused(on) => facts::Suspension::Refused(*on),
            Suspension::None => facts::Suspension::None,
        },
        decided_on,
        outcome,
    }
}

const fn outcome(outcome: Outcome) -> facts::RemedyOutcome {
    match outcome {
        Outcome::Dismissed => facts::RemedyOutcome::Dismissed,
        Outcome::Upheld => facts::RemedyOutcome::Upheld,
        Outcome::Withdrawn => facts::RemedyOutcome::Withdrawn,
    }
}
