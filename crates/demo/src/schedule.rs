//! Room `demo`: the dates on which a story hangs, so that each falls into the year its kind asks for.

use jiff::civil::Date;

use crate::allocation::{Kind, Span, days};
use crate::distributions::{self as d, Leaving, Staying, terms};
use crate::person::Profile;
use crate::prng::Prng;
use crate::situation::Turn;

/// The dates and the way of a story.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Schedule {
    /// The day the case is opened.
    pub(crate) opened_on: Date,
    /// The day of the return decision; empty where there is none so far.
    pub(crate) issued_on: Option<Date>,
    /// The day of its notification, when there is a decision.
    pub(crate) notified_on: Date,
    /// How the story goes on.
    pub(crate) course: Course,
}

/// How a story goes on after the notification.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Course {
    /// No decision so far.
    Undecided(Staying),
    /// The person leaves.
    Leaves {
        /// How.
        how: Leaving,
        /// When; may lie after today for travel that is planned.
        left_on: Date,
        /// Day on which a remedy was decided, for [`Leaving::AfterRemedy`].
        remedy_decided_on: Date,
    },
    /// The person has not left.
    Stays {
        /// In which situation.
        what: Staying,
        /// The day on which the open duty of the situation is due, where it has one.
        due_on: Date,
    },
}

const SCHEDULE: u64 = 2;

/// A date so many days later (earlier, when negative).
pub(crate) fn plus(date: Date, days: i64) -> Date {
    date.saturating_add(jiff::Span::new().days(days.clamp(-40_000, 40_000)))
}

impl Schedule {
    /// The dates of a story; `turn` says where it stands today, if the person has not left.
    pub(crate) fn draw(seed: u64, profile: &Profile, kind: Kind, span: &Span, turn: Option<Turn>) -> Self {
        let rng = &mut Prng::of(seed, SCHEDULE);
        match turn {
            Some(turn) if kind == Kind::Undecided => Self::undecided(rng, span, turn),
            Some(turn) => Self::stays(rng, profile, kind, span, turn),
            None => {
                let lag = rng.between(0, 3);
                let lead = lead(rng, profile);
                Self::leaves(rng, profile, kind, span, (lag, lead))
            }
        }
    }

    fn undecided(rng: &mut Prng, span: &Span, turn: Turn) -> Self {
        let opened_on = plus(span.until, -turn.any_age(rng));
        Self { opened_on, issued_on: None, notified_on: opened_on, course: Course::Undecided(turn.what) }
    }

    /// The decision lies so far back that the open duty of the situation is due on the day wanted.
    fn stays(rng: &mut Prng, profile: &Profile, kind: Kind, span: &Span, turn: Turn) -> Self {
        let term = match turn.what {
            Staying::NotNotified => terms::NOTIFICATION - 1,
            Staying::CounsellingOpen => terms::COUNSELLING - 1,
            Staying::ScreeningOpen => terms::SCREENING,
            Staying::TranslationAsked => terms::TRANSLATION,
            Staying::ExtensionToConfirm => terms::CONFIRMATION,
            Staying::JustLapsed => terms::CONTINUATION - 1,
            Staying::Investigated => terms::REVIEW.1,
            Staying::OrderedNow => 0,
            _ => terms::REVIEW.0, // tidy: all others wait for a review, or for nothing
        };
        let due_in = match (turn.what, turn.due_in(rng, term)) {
            // A second officer is asked at once: the order is of today, or somebody is late already.
            (Staying::OrderedNow, due_in) => due_in.clamp(-1, 0),
            (_, due_in) => due_in, // tidy: as dealt
        };
        let (age, lag) = match turn.what {
            Staying::NotNotified => (turn.aged(terms::NOTIFICATION - due_in), 0),
            Staying::CounsellingOpen => (turn.aged(terms::COUNSELLING - due_in), rng.between(0, 3)),
            Staying::ScreeningOpen => (turn.aged(terms::SCREENING - due_in), rng.between(0, 3)),
            Staying::TranslationAsked => {
                let asked = rng.between(0, 5);
                (turn.aged(terms::TRANSLATION - due_in + asked), rng.between(0, 3))
            }
            Staying::ExtensionToConfirm => {
                let asked = rng.between(15, 20);
                (turn.aged(terms::CONFIRMATION - due_in + asked), rng.between(0, 3))
            }
            Staying::JustLapsed => {
                (turn.aged(i64::from(d::PERIOD_DAYS) + 1 + terms::CONTINUATION - due_in), rng.between(0, 3))
            }
            _ => (turn.any_age(rng), rng.between(0, 3)), // tidy: at any age
        };
        let (from, to) = window(kind, span, 0);
        let issued_on = plus(span.until, -age - lag).max(from).min(to);
        let notified_on = plus(span.until, -age).max(issued_on);
        let course = Course::Stays { what: turn.what, due_on: plus(span.until, due_in) };
        let lead = match turn.what {
            // The case is younger than what is still to be done in it.
            Staying::ScreeningOpen | Staying::CounsellingOpen => 0,
            _ => lead(rng, profile), // tidy: all others
        };
        Self { opened_on: plus(issued_on, -lead), issued_on: Some(issued_on), notified_on, course }
    }

    fn leaves(rng: &mut Prng, profile: &Profile, kind: Kind, span: &Span, lags: (i64, i64)) -> Self {
        let (lag, lead) = lags;
        let how = leaving(rng, profile);
        let mut timing = Timing::draw(rng, how);
        // A young year leaves room only for those who leave soon.
        if kind == Kind::CurrentLeft && lag + timing.until_departure >= i64::from(span.elapsed) {
            let quick = if profile.refusal.is_some() { Leaving::WithoutPeriod } else { Leaving::InPeriod };
            timing = Timing::shortest(quick);
        }
        let (from, to) = window(kind, span, lag + timing.until_departure);
        let issued_on = within(rng, from, to);
        let notified_on = plus(issued_on, lag);
        let course = Course::Leaves {
            how: timing.how,
            left_on: plus(notified_on, timing.until_departure),
            remedy_decided_on: plus(notified_on, timing.until_remedy_decided),
        };
        Self { opened_on: plus(issued_on, -lead), issued_on: Some(issued_on), notified_on, course }
    }
}

/// Days between notification and what follows.
struct Timing {
    how: Leaving,
    until_departure: i64,
    until_remedy_decided: i64,
}

impl Timing {
    fn draw(rng: &mut Prng, how: Leaving) -> Self {
        let period = i64::from(d::PERIOD_DAYS);
        let until_remedy_decided = rng.between(45, 130);
        let until_departure = match how {
            Leaving::InPeriod => rng.between(7, period - 2),
            Leaving::InExtension => rng.between(period + 2, period + 40),
            Leaving::AfterLapse => rng.between(period + 18, period + 120),
            Leaving::AfterRemedy => until_remedy_decided + rng.between(period + 18, period + 80),
            Leaving::WithoutPeriod => Self::shortest(how).until_departure + rng.between(0, 90),
        };
        Self { how, until_departure, until_remedy_decided }
    }

    /// The soonest lawful departure: removal waits until no remedy can be lodged any more (RD-13-1: four weeks, moved
    /// on by days of rest, and the preparation after it).
    const fn shortest(how: Leaving) -> Self {
        let until_departure = match how {
            Leaving::WithoutPeriod => 42,
            Leaving::InPeriod | Leaving::InExtension | Leaving::AfterLapse | Leaving::AfterRemedy => 10,
        };
        Self { how, until_departure, until_remedy_decided: 0 }
    }
}

fn leaving(rng: &mut Prng, profile: &Profile) -> Leaving {
    if profile.is_minor() {
        rng.weighted(&d::LEAVING_MINORS, Leaving::InPeriod)
    } else if profile.refusal.is_some() {
        Leaving::WithoutPeriod
    } else {
        rng.weighted(&d::LEAVING, Leaving::InPeriod)
    }
}

/// Days between the opening of the case and the decision.
fn lead(rng: &mut Prng, profile: &Profile) -> i64 {
    rng.between(0, if profile.is_protection() { 4 } else { 14 })
}

/// First and last day on which the decision can be issued so that a departure so many days later falls where the kind
/// wants it.
fn window(kind: Kind, span: &Span, delay: i64) -> (Date, Date) {
    let last_base = span.base_to;
    match kind {
        Kind::BaseLeftInBase => (span.base_from, plus(last_base, -delay)),
        Kind::BeforeLeftInBase => (plus(span.base_from, -delay), plus(span.base_from, -1)),
        Kind::BaseLeftInCurrent => {
            (plus(span.current_from, -delay).max(span.base_from), plus(span.until, -delay).min(last_base))
        }
        Kind::BaseStayed => (span.base_from, last_base),
        Kind::CurrentLeft => (span.current_from, plus(span.until, -delay)),
        Kind::CurrentStayed | Kind::Undecided => (span.current_from, span.until),
    }
}

fn within(rng: &mut Prng, from: Date, to: Date) -> Date {
    plus(from, rng.between(0, days(from, to)))
}
