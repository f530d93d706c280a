//! State of the chapter *travel*.

use rules::Sourced;

use super::event::{Cleared, Departure, Failed, Planned, TravelDocument};

/// Documents, plan, failures and departure.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct State {
    /// Travel documents in the order recorded.
    pub documents: Vec<Sourced<TravelDocument>>,
    /// The plan.
    pub plan: Plan,
    /// Failed removals in the order recorded.
    pub failures: Vec<Sourced<Failed>>,
    /// Every report of departure, late, duplicate and contradictory ones included, in the order recorded. The first
    /// one counts until a correction says otherwise: no later report moves the start of an entry ban by itself.
    pub departures: Vec<Sourced<Departure>>,
}

/// The travel plan.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Plan {
    /// Nothing is planned.
    #[default]
    None,
    /// Travel is planned.
    Planned(Sourced<Planned>),
    /// A removal is planned and cleared for its day.
    Cleared {
        /// The plan.
        planned: Sourced<Planned>,
        /// The clearance.
        cleared: Sourced<Cleared>,
    },
}

impl Plan {
    /// The plan.
    #[must_use]
    pub const fn planned(&self) -> Option<&Sourced<Planned>> {
        match self {
            Self::None => None,
            Self::Planned(planned) | Self::Cleared { planned, .. } => Some(planned),
        }
    }
}

impl State {
    /// The departure that counts: the first report.
    #[must_use]
    pub fn departure(&self) -> Option<&Sourced<Departure>> {
        self.departures.first()
    }

    /// Reports of departure that say something else than the one that counts: another day, way or destination.
    pub fn contradictory_departures(&self) -> impl Iterator<Item = &Sourced<Departure>> {
        let first = self.departures.first();
        self.departures.iter().skip(1).filter(move |other| {
            first.is_some_and(|f| {
                f.value.left_on != other.value.left_on
                    || f.value.return_type.track() != other.value.return_type.track()
                    || f.value.destination != other.value.destination
            })
        })
    }
}
