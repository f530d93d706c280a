//! What the chapter *travel* tells the rules.

use rules::Sourced;
use rules::facts;

use super::event::Track;
use super::state::State;
use crate::case::Case;
use crate::voluntary_departure::facts::voluntary_choice_on;

/// Identification and travel.
#[must_use]
pub fn travel(case: &Case) -> facts::Travel {
    let state = &case.travel;
    facts::Travel {
        travel_document: document(state),
        planned: state.plan.planned().map(|p| {
            let value = facts::PlannedTravel {
                departs_on: p.value.departs_on,
                track: track(p.value.track),
                destination: p.value.destination.code().to_owned(),
            };
            Sourced::new(value, p.version)
        }),
        departed: state.departure().map(|d| {
            let value = facts::Departure {
                left_on: d.value.left_on,
                track: track(d.value.return_type.track()),
                destination: d.value.destination.code().to_owned(),
            };
            Sourced::new(value, d.version)
        }),
        removal_failed_on: state
            .failures
            .iter()
            .map(|f| Sourced::new(f.value.on, f.version))
            .max_by_key(|f| (f.value, f.version)),
        voluntary_choice_on: voluntary_choice_on(&case.voluntary_departure),
    }
}

/// The document that lasts longest; one without an end lasts longest of all.
fn document(state: &State) -> Option<Sourced<facts::TravelDocument>> {
    let longest = state.documents.iter().max_by_key(|d| {
        let until = d.value.valid_until_on;
        (until.is_none(), until, d.version)
    })?;
    let value = facts::TravelDocument {
        country: longest.value.country.code().to_owned(),
        valid_until_on: longest.value.valid_until_on,
    };
    Some(Sourced::new(value, longest.version))
}

/// A track in the rules' words.
#[must_use]
pub const fn track(track: Track) -> facts::Track {
    match track {
        Track::Voluntary => facts::Track::Voluntary,
        Track::Removal => facts::Track::Removal,
    }
}
