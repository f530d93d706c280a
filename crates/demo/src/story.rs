//! Room `demo`: telling a story. A cursor walks through the days; each sentence is a command that an officer records on
//! that day. What would lie after today is not told: a story cut off is the lawful beginning of the whole one.

mod appealing;
mod decision;
mod enforcing;
mod intake;
mod leaving;
mod protecting;
mod staying;

use domain::Command;
use domain::safeguards::command::Command as Safeguard;
use domain::safeguards::event::{NonRefoulement, RefoulementFinding};
use domain::safeguards::pending::Need;
use domain::values::{InvalidValue, Note, Text};
use jiff::civil::Date;

use crate::names::{Lists, People};
use crate::person::Profile;
use crate::phrases::Sentences;
use crate::plan::{PlannedStep, World};
use crate::prng::Prng;
use crate::schedule::{Course, Schedule, plus};
use crate::staff::{Desk, Role};

/// What a story is about.
pub(crate) struct Told<'w> {
    pub(crate) world: &'w World,
    pub(crate) people: &'w People,
    pub(crate) lists: &'w Lists,
    pub(crate) profile: Profile,
    pub(crate) schedule: Schedule,
    pub(crate) desk: Desk,
}

/// Tells a story up to today.
pub(crate) fn tell(told: Told<'_>, number: &Note, rng: Prng) -> Result<Vec<PlannedStep>, InvalidValue> {
    let mut story = Story {
        rng,
        today: told.schedule.opened_on,
        until: told.world.until,
        steps: Vec::with_capacity(32),
        banned: false,
        counselled: false,
        needs: Vec::new(),
        told,
    };
    story.intake(number)?;
    let schedule = story.told.schedule;
    match (schedule.issued_on, schedule.course) {
        (_, Course::Undecided(_)) | (None, _) => {}
        (Some(issued_on), Course::Leaves { how, left_on, remedy_decided_on }) => {
            story.decision(issued_on);
            story.translation();
            story.leaving(how, left_on, remedy_decided_on)?;
        }
        (Some(issued_on), Course::Stays { what, due_on }) => {
            story.staying(issued_on, what, due_on)?;
        }
    }
    Ok(story.steps)
}

/// A story being told.
struct Story<'w> {
    told: Told<'w>,
    rng: Prng,
    /// The day of the story.
    today: Date,
    /// The last day that has happened.
    until: Date,
    /// Whether an entry ban was issued.
    banned: bool,
    /// Whether a counselling session was held.
    counselled: bool,
    /// Needs that the file shows while return is pending.
    needs: Vec<Need>,
    steps: Vec<PlannedStep>,
}

impl Story<'_> {
    /// Goes on to a day, never back.
    fn to(&mut self, day: Date) -> Date {
        self.today = self.today.max(day);
        self.today
    }

    /// Goes on by so many days.
    fn later(&mut self, days: i64) -> Date {
        self.to(plus(self.today, days))
    }

    /// Goes on by a number of days from the range.
    fn some_days(&mut self, from: i64, to: i64) -> Date {
        let days = self.rng.between(from, to);
        self.later(days)
    }

    fn record(&mut self, role: Role, command: Command) {
        if self.today <= self.until {
            let actor = self.told.desk.actor(role);
            self.steps.push(PlannedStep { on: self.today, actor, role, command });
        }
    }

    fn say(&self) -> &Sentences {
        &self.told.world.phrases.say
    }

    fn assess_non_refoulement(&mut self, reasons: Text) {
        let assessment = NonRefoulement {
            assessed_on: self.today,
            country: self.told.people.country.clone(),
            finding: RefoulementFinding::NoRisk,
            reasons,
        };
        self.record(Role::DecisionOfficer, Command::Safeguards(Safeguard::AssessNonRefoulement(assessment)));
    }

    /// A reference in the manner of registers, from the stream of the story.
    fn reference(&mut self, prefix: &str, digits: u32) -> Result<Note, InvalidValue> {
        let number = self.rng.below(10_u64.saturating_pow(digits));
        let width = usize::try_from(digits).unwrap_or(1);
        Note::parse(&format!("{prefix}{number:0width$}"))
    }
}
