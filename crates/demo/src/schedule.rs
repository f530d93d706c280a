//! Room `demo`: the dates on which a story hangs, so that each falls into the year its kind asks for.

use jiff::civil::Date;

use crate::allocation::{Kind, Span, days};
use crate::distributions::{self as d, Leaving, Staying};
use crate::person::Profile;
use crate::prng::Prng;

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
    Undecided,
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
    Stays(Staying),
}

const SCHEDULE: u64 = 2;

/// A date so many days later (earlier, when negative).
pub(crate) fn plus(date: Date, days: i64) -> Date {
    date.saturating_add(jiff::Span::new().days(days.clamp(-40_000, 40_000)))
}

impl Schedule {
    pub(crate) fn draw(seed: u64, profile: &Profile, kind: Kind, span: &Span) -> Self {
        let rng = &mut Prng::of(seed, SCHEDULE);
        if kind == Kind::Undecided {
            return Self::undecided(rng, span);
        }
        let lag = rng.between(0, 3);
        let lead = rng.between(0, if profile.is_protection() { 4 } else { 14 });
        if kind.left() {
            return Self::leaves(rng, profile, kind, span, (lag, lead));
        }
        let (from, to) = window(kind, span, 0);
        let issued_on = within(rng, from, to);
        let notified_on = plus(issued_on, lag);
        let course = stays(rng, profile, notified_on, span);
        Self { opened_on: plus(issued_on, -lead), issued_on: Some(issued_on), notified_on, course }
    }

    fn undecided(rng: &mut Prng, span: &Span) -> Self {
        let ago = if rng.chance(d::UNDECIDED_RECENT_PER_THOUSAND) {
            rng.between(0, 20)
        } else {
            rng.between(21, 280)
        };
        let opened_on = plus(span.until, -ago);
        Self { opened_on, issued_on: None, notified_on: opened_on, course: Course::Undecided }
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

/// What becomes of a person who has not left. A few of those whose time allows it are about to leave.
fn stays(rng: &mut Prng, profile: &Profile, notified_on: Date, span: &Span) -> Course {
    let since = days(notified_on, span.until);
    let soon = |rng: &mut Prng| plus(span.until, rng.between(1, 9));
    let about_to_leave = |how, left_on| Course::Leaves { how, left_on, remedy_decided_on: notified_on };
    if profile.refusal.is_none() && since < i64::from(d::PERIOD_DAYS) - 12 && rng.chance(300) {
        return about_to_leave(Leaving::InPeriod, soon(rng));
    }
    let ready = Timing::shortest(Leaving::WithoutPeriod).until_departure;
    if profile.refusal.is_some() && !profile.is_minor() && since > ready && rng.chance(60) {
        return about_to_leave(Leaving::WithoutPeriod, soon(rng));
    }
    if !profile.is_minor() && profile.refusal.is_none() && since > 45 && rng.chance(25) {
        return about_to_leave(Leaving::AfterLapse, soon(rng));
    }
    Course::Stays(if profile.is_minor() {
        rng.weighted(&d::STAYING_MINORS, Staying::Investigated)
    } else if profile.refusal.is_some() {
        rng.weighted(&d::STAYING_WITHOUT_PERIOD, Staying::Enforcement)
    } else {
        rng.weighted(&d::STAYING, Staying::Investigated)
    })
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
