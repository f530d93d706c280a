//! Room `demo`: where the story of a person who has not left stands today. Situations are dealt out evenly rather than
//! drawn, so that a small caseload has every kind of work as well, and each says when its open duty is due.

use crate::allocation::{Kind, Span, days};
use crate::distributions::{
    Dealt, INTAKE, PACES, Pace, STAYING, STAYING_MINORS, STAYING_WITHOUT_PERIOD, Staying, WANTED,
};
use crate::person::Profile;
use crate::prng::Prng;

/// Parts of a lot: a lot lies between zero and this.
const WHOLE: u64 = 1 << 32;
/// Steps of the sequence R2 (Roberts 2018): however many lots were dealt, they lie evenly in the square.
const STEPS: (u64, u64) = (3_242_174_889, 2_447_445_414);

/// Where a story stands, and how its open duty lies in time.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Turn {
    pub(crate) what: Staying,
    pub(crate) pace: Pace,
    /// Days since the notification (since the opening, where there is no decision): from and to.
    pub(crate) ages: (i64, i64),
}

/// Deals out situations, one after the other.
pub(crate) struct Dealer {
    dealt: u64,
    wanted: Vec<Staying>,
}

impl Dealer {
    pub(crate) fn new() -> Self {
        Self { dealt: 0, wanted: WANTED.to_vec() }
    }

    /// The situation of the next story.
    pub(crate) fn deal(&mut self, profile: &Profile, kind: Kind, span: &Span) -> Turn {
        let possible = possible(profile, kind, span);
        let lot = |step: u64| self.dealt.wrapping_add(1).wrapping_mul(step) % WHOLE;
        let (first, second) = (lot(STEPS.0), lot(STEPS.1));
        self.dealt += 1;
        let pace = share(PACES.iter().map(|(weight, pace)| (*weight, *pace)), second);
        let pace = pace.unwrap_or(Pace::Later);
        let longed_for = self.wanted.iter().position(|w| possible.iter().any(|(_, turn)| turn.what == *w));
        let turn = match longed_for {
            Some(place) => {
                let what = self.wanted.remove(place);
                possible.iter().find(|(_, turn)| turn.what == what).map(|(_, turn)| *turn)
            }
            None => share(possible.iter().copied(), first),
        };
        // Nothing fits only where nothing is allowed: then the person's file simply rests.
        turn.map_or(Turn { what: Staying::Calm, pace, ages: (0, 0) }, |turn| Turn { pace, ..turn })
    }
}

/// The one of them on which the lot falls, by weight.
fn share<T>(of: impl Iterator<Item = (u32, T)> + Clone, lot: u64) -> Option<T> {
    let total: u64 = of.clone().map(|(weight, _)| u64::from(weight)).sum();
    let mut at = lot.saturating_mul(total) / WHOLE;
    for (weight, one) in of {
        if at < u64::from(weight) {
            return Some(one);
        }
        at -= u64::from(weight);
    }
    None
}

/// The situations that a person of this profile can be in today, with the ages that the kind leaves open.
fn possible(profile: &Profile, kind: Kind, span: &Span) -> Vec<(u32, Turn)> {
    let table: &[Dealt] = if kind == Kind::Undecided {
        &INTAKE
    } else if profile.is_minor() {
        &STAYING_MINORS
    } else if profile.refusal.is_some() {
        &STAYING_WITHOUT_PERIOD
    } else {
        &STAYING
    };
    let (youngest, oldest) = match kind {
        Kind::BaseStayed => (days(span.base_to, span.until), days(span.base_from, span.until)),
        _ => (0, days(span.current_from, span.until)), // tidy: the other kinds lie in the current year
    };
    // An intake may reach back into the year before: it is in no table.
    let oldest = if kind == Kind::Undecided { oldest.max(45) } else { oldest };
    table
        .iter()
        .filter_map(|dealt| {
            let weight = if kind == Kind::BaseStayed { dealt.base } else { dealt.current };
            let ages = (dealt.ages.0.max(youngest), dealt.ages.1.min(oldest));
            let turn = Turn { what: dealt.what, pace: Pace::Later, ages };
            let fits = dealt.what != Staying::Undecided || profile.ended_by.is_some();
            (fits && weight > 0 && ages.0 <= ages.1).then_some((weight, turn))
        })
        .collect()
}

impl Turn {
    /// In how many days the open duty is due (negative: it is overdue), for a duty with so many days.
    pub(crate) fn due_in(&self, rng: &mut Prng, term: i64) -> i64 {
        match self.pace {
            Pace::Overdue => -rng.between(1, 6),
            Pace::Today => 0,
            Pace::Soon => rng.between(1, term.clamp(1, 5)),
            Pace::Later => rng.between(term.min(6), term.max(1)),
        }
    }

    /// An age of the decision within what is possible: as near as can be to the one wanted.
    pub(crate) fn aged(&self, wanted: i64) -> i64 {
        wanted.clamp(self.ages.0, self.ages.1)
    }

    /// Any possible age, the younger ones more often: old files are rarer than new ones.
    pub(crate) fn any_age(&self, rng: &mut Prng) -> i64 {
        rng.between(self.ages.0, self.ages.1)
    }
}
