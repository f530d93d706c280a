//! What the chapter *removal* tells the rules.

use rules::Sourced;
use rules::facts;

use super::state::State;

/// The removal order in force.
#[must_use]
pub fn removal_order(state: &State) -> Option<facts::RemovalOrder> {
    let order = state.in_force()?;
    Some(facts::RemovalOrder {
        issued_on: Sourced::new(order.ordered.value.issued_on, order.ordered.version),
        confirmed_on: order.confirmation.on(),
        person_informed_on: order.informed.as_ref().map(|i| Sourced::new(i.value.on, i.version)),
        monitor_notified_on: order.monitor.as_ref().map(|m| Sourced::new(m.value.on, m.version)),
    })
}
