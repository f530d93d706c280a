//! What the chapter *entry ban* tells the rules.

use rules::Sourced;
use rules::facts;

use super::state::State;

/// The entry ban in force or last in force.
#[must_use]
pub fn entry_ban(state: &State) -> Option<facts::EntryBan> {
    let (ban, ended_on) = match state {
        State::None | State::Refrained { before: None, .. } => return None,
        State::Refrained { before: Some((ban, end)), .. } => (ban, Some(end.on())),
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

/// When the authority last refrained from issuing one, unless one was issued after that.
#[must_use]
pub fn refrained_on(state: &State) -> Option<Sourced<jiff::civil::Date>> {
    state.refrained().map(|choice| Sourced::new(choice.value.on, choice.version))
}
