//! Folding of the chapter *removal*.

use rules::Sourced;

use super::event::Event;
use super::state::{Confirmation, End, Order, State};
use crate::case::corrupt;
use crate::refusal::CorruptHistory;

/// Folds one event.
///
/// # Errors
/// When it does not fit.
pub fn evolve(state: State, event: &Event, version: u32) -> Result<State, CorruptHistory> {
    if let Event::RemovalOrdered(e) = event {
        return match state {
            State::InForce(_) => Err(corrupt(version, "a removal order is already in force")),
            State::None | State::Ended { .. } => Ok(State::InForce(Box::new(Order {
                ordered: Sourced::new(e.clone(), version),
                confirmation: Confirmation::NotYet,
                informed: None,
                monitor: None,
            }))),
        };
    }
    let mut order = match state {
        State::InForce(order) => order,
        State::None | State::Ended { .. } => return Err(corrupt(version, "no removal order is in force")),
    };
    match event {
        Event::RemovalOrdered(_) => return Err(corrupt(version, "a removal order is already in force")),
        Event::RemovalOrderConfirmed(e) => {
            if matches!(order.confirmation, Confirmation::Given(_)) {
                return Err(corrupt(version, "the removal order was confirmed twice"));
            }
            if e.confirmed_by == order.ordered.value.signed_by {
                return Err(corrupt(version, "the second officer is the first"));
            }
            order.confirmation = Confirmation::Given(Sourced::new(e.clone(), version));
        }
        Event::RemovalOrderWithdrawn(e) => {
            let end = End::Withdrawn(Sourced::new(e.clone(), version));
            return Ok(State::Ended { order, end });
        }
        Event::PersonInformed(e) => order.informed = Some(Sourced::new(e.clone(), version)),
        Event::MonitorNotified(e) => order.monitor = Some(Sourced::new(e.clone(), version)),
    }
    Ok(State::InForce(order))
}
