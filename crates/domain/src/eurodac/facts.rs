//! What the chapter *Eurodac* tells the rules.

use jiff::ToSpan;
use jiff::civil::Date;
use rules::{Sourced, facts};

use super::event::{Added, ObstacleKind};
use crate::case::Case;

/// Age from which biometric data are taken (Reg. (EU) 2024/1358 Art. 23(1)).
const AGE_IN_YEARS: i64 = 6;

/// What was transmitted, as far as recorded.
#[must_use]
pub fn eurodac(case: &Case) -> facts::Eurodac {
    let state = &case.eurodac;
    facts::Eurodac {
        sixth_birthday: sixth_birthday(case),
        transmitted_on: state
            .transmissions
            .iter()
            .map(|t| Sourced::new(t.value.transmitted_on, t.version))
            .max_by_key(|t| (t.value, t.version)),
        obstacle: state.obstacles.last().map(|o| {
            let value = facts::Obstacle {
                kind: match o.value.obstacle {
                    ObstacleKind::Technical => facts::ObstacleKind::Technical,
                    ObstacleKind::Health => facts::ObstacleKind::Health,
                },
                since_on: o.value.since_on,
                ended_on: o.value.ended_on,
            };
            Sourced::new(value, o.version)
        }),
        retake_asked_on: state.retakes.last().map(|r| Sourced::new(r.value.asked_on, r.version)),
        departure_added_on: added(state.departure_added.as_ref()),
        assistance_granted_on: state.assistance.last().map(|a| Sourced::new(a.value.granted_on, a.version)),
        assistance_added_on: added(state.assistance_added.as_ref()),
        residence_document_marked_on: added(state.residence_document_marked.as_ref()),
    }
}

fn added(added: Option<&Sourced<Added>>) -> Option<Sourced<Date>> {
    added.map(|a| Sourced::new(a.value.added_on, a.version))
}

/// The sixth birthday, between the two days that a partial date of birth leaves open.
fn sixth_birthday(case: &Case) -> Option<Sourced<facts::SixthBirthday>> {
    let birth = case.identity.birth.as_ref()?;
    let (earliest, latest) = birth.value.date.reveal().bounds()?;
    let sixth = |born: Date| born.checked_add(AGE_IN_YEARS.years()).ok();
    let value = facts::SixthBirthday { earliest_on: sixth(earliest)?, latest_on: sixth(latest)? };
    Some(Sourced::new(value, birth.version))
}
