//! What the chapter *entry ban* tells the rules.

use rules::Sourced;
use rules::facts;

use super::state::State;

/// The entry ban in force or last in force.
#[must_use]
pub fn entry_ban(state: &State) -> Option<facts::EntryBan> {
    let (ban, ended_on) = match state {
        State::None => return None,
        State::InForce(ban) => (ban, None),
        State::Ended { ban, end } => (ban, Some(end.on())),
    };
    Some(facts::EntryBan {
        issued_on: Sourced::new(ban.issued.value.issued_on, ban.issued.version),
        months: ban.issued.value.months,
        confirmed_on: ban.confirmation.on(),
        ended_on,
        withdrawal_considered_on: ban.considered.as_ref().map(|c| Sourced::new(c.value.on, c.version)),
    })
}
