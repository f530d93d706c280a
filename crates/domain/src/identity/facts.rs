//! What the chapter *identity* tells the rules: age, accompaniment, nationality.

use jiff::ToSpan;
use jiff::civil::Date;
use rules::Sourced;
use rules::facts::{self, AgeClass};

use super::event::{Accompaniment, NationalityStatus};
use crate::case::Case;
use crate::stay::facts::free_movement;
use crate::values::PartialDate;

/// The person.
#[must_use]
pub fn person(case: &Case, today: Date) -> facts::Person {
    let identity = &case.identity;
    let birth = identity.birth.as_ref().map(|b| (*b.value.date.reveal(), b.version));
    facts::Person {
        age: settled(case, birth.map(|(date, version)| Sourced::new(age(date, today), version))),
        adult_on: birth.and_then(|(date, _)| match date {
            PartialDate::Day(day) => adult_on(day),
            PartialDate::Year(_) | PartialDate::Month(_, _) => None,
        }),
        accompaniment: identity
            .accompaniment
            .as_ref()
            .map(|a| Sourced::new(accompaniment(a.value.accompaniment), a.version)),
        nationality: identity
            .primary_nationality()
            .map(|n| Sourced::new(nationality(n.value.status), n.version)),
        free_movement: case.stay.opened().and_then(free_movement),
    }
}

/// Where the date of birth leaves the age open, or none is recorded, an assessment of the age settles it.
fn settled(case: &Case, by_birth: Option<Sourced<AgeClass>>) -> Option<Sourced<AgeClass>> {
    match by_birth {
        Some(known) if known.value != AgeClass::Undetermined => Some(known),
        open => {
            let assessed = crate::child::facts::age_assessed(case);
            assessed.map(|a| Sourced::new(crate::child::facts::age(a.value.conclusion), a.version)).or(open)
        }
    }
}

/// Minor or adult on a day; undetermined where a partial date of birth leaves both possible.
#[must_use]
pub fn age(birth: PartialDate, today: Date) -> AgeClass {
    let Some((earliest, latest)) = birth.bounds() else { return AgeClass::Undetermined };
    let adult = |born: Date| adult_on(born).map(|on| on <= today);
    match (adult(earliest), adult(latest)) {
        (Some(false), _) => AgeClass::Minor,
        (Some(true), Some(true)) => AgeClass::Adult,
        (Some(true) | None, _) => AgeClass::Undetermined,
    }
}

/// The eighteenth birthday. Who was born on 29 February comes of age on 1 March: the later day protects longer.
fn adult_on(born: Date) -> Option<Date> {
    let day = born.checked_add(18.years()).ok()?;
    if day.day() == born.day() { Some(day) } else { day.tomorrow().ok() }
}

const fn accompaniment(value: Accompaniment) -> facts::Accompaniment {
    match value {
        Accompaniment::Unaccompanied => facts::Accompaniment::Unaccompanied,
        Accompaniment::WithFamily => facts::Accompaniment::WithFamily,
    }
}

const fn nationality(status: NationalityStatus) -> facts::NationalityStatus {
    match status {
        NationalityStatus::Claimed => facts::NationalityStatus::Claimed,
        NationalityStatus::Presumed => facts::NationalityStatus::Presumed,
        NationalityStatus::Confirmed => facts::NationalityStatus::Confirmed,
    }
}
