//! Room `demo`: the plan, a lazy sequence of stories. Only the outlines (some 40 bytes a case) are held at once.

use domain::Command;
use domain::ids::ActorId;
use domain::values::{Country, InvalidValue, Note};
use jiff::civil::Date;
use thiserror::Error;

use crate::allocation::{Kind, Size, Span, allocate};
use crate::figures::{DataError, Published, published};
use crate::names::Names;
use crate::person::Profile;
use crate::phrases::Phrases;
use crate::prng::Prng;
use crate::schedule::Schedule;
use crate::situation::{Dealer, Turn};
use crate::staff::{Role, Staff};
use crate::story;

/// A story to be carried out.
#[derive(Debug, Clone)]
pub struct PlannedCase {
    /// Place in the plan, from 0: stable for a seed, so that an interrupted run can go on.
    pub index: u32,
    /// Case number of the installation (`NL-2025-000123`).
    pub number: Note,
    /// Citizenship.
    pub citizenship: Country,
    /// Outline.
    pub kind: Kind,
    /// First day of the story.
    pub opened_on: Date,
    /// What is recorded, in the order of the days; the first step opens the case.
    pub steps: Vec<PlannedStep>,
}

/// One entry of a story.
#[derive(Debug, Clone)]
pub struct PlannedStep {
    /// The day on which it is recorded, which is also the day that counts in law.
    pub on: Date,
    /// Who records it.
    pub actor: ActorId,
    /// In which role.
    pub role: Role,
    /// What is recorded.
    pub command: Command,
}

/// Why there is no plan.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum PlanError {
    /// A data file of this crate is damaged.
    #[error("the data of the demonstration are damaged: {0}")]
    Data(#[from] DataError),
    /// A text of this crate is not accepted by the domain.
    #[error("a text of the demonstration is not accepted: {0}")]
    Text(#[from] InvalidValue),
    /// The base year is not over.
    #[error("the year {0} is not over yet; the demonstration is laid over a complete year")]
    YearNotOver(i16),
    /// The staff lost a role.
    #[error("the staff of the demonstration is incomplete")]
    Staff,
}

/// All that stories share.
pub(crate) struct World {
    pub(crate) names: Names,
    pub(crate) phrases: Phrases,
    pub(crate) staff: Staff,
    /// The authority's state.
    pub(crate) state: Country,
    /// Last day on which something can have happened.
    pub(crate) until: Date,
}

/// Outline of a story.
#[derive(Debug, Clone, Copy)]
struct Outline {
    opened_on: Date,
    seed: u64,
    citizen: u16,
    kind: Kind,
    /// Where the story stands, if the person has not left.
    turn: Option<Turn>,
    /// Number of the case within its year of opening.
    number: u32,
}

/// The caseload as an iterator over stories, in the order in which the cases were opened.
pub struct Plan {
    world: World,
    figures: Vec<Published>,
    span: Span,
    outlines: std::iter::Enumerate<std::vec::IntoIter<Outline>>,
    cases: u32,
}

/// Plans a caseload: from the same seed, size, dates and staff always the same one.
///
/// `year` is the base year, over on `today`; its orders and returns are the published ones of 2016 ([`Size::Full`]) or
/// in their proportions.
///
/// # Errors
/// [`PlanError`] when the year is not over or the data of this crate are damaged.
pub fn plan(seed: u64, size: Size, year: i16, today: Date, staff: Staff) -> Result<Plan, PlanError> {
    let figures = published()?;
    let span = Span::new(year, today).ok_or(PlanError::YearNotOver(year))?;
    let (mut outlines, mut dealer) = (Vec::new(), Dealer::new());
    for (citizen, kind, cases) in allocate(&figures, &span, size) {
        let Some(row) = figures.get(citizen) else { continue };
        // Each cell has a stream of its own: a larger caseload of the same seed begins with the same persons.
        let place = (u64::try_from(citizen).unwrap_or(0) << 8) | kind as u64;
        let mut rng = Prng::of(seed, place.wrapping_add(1000));
        for _ in 0..cases {
            let seed = rng.next();
            let profile = Profile::draw(seed, row.citizen);
            let turn = (!kind.left()).then(|| dealer.deal(&profile, kind, &span));
            let opened_on = Schedule::draw(seed, &profile, kind, &span, turn).opened_on;
            let citizen = u16::try_from(citizen).unwrap_or(u16::MAX);
            outlines.push(Outline { opened_on, seed, citizen, kind, turn, number: 0 });
        }
    }
    outlines.sort_unstable_by_key(|o| (o.opened_on, o.seed));
    number(&mut outlines);
    let cases = u32::try_from(outlines.len()).unwrap_or(u32::MAX);
    let world = World {
        names: Names::load()?,
        phrases: Phrases::parse()?,
        staff: staff.for_cases(cases),
        state: Country::parse("NL")?,
        until: span.until,
    };
    Ok(Plan { world, figures, span, outlines: outlines.into_iter().enumerate(), cases })
}

fn number(outlines: &mut [Outline]) {
    let mut last = (0, 0);
    for outline in outlines {
        let year = outline.opened_on.year();
        last = if last.0 == year { (year, last.1 + 1) } else { (year, 1) };
        outline.number = last.1;
    }
}

impl Plan {
    /// Number of cases in the whole plan.
    #[must_use]
    pub const fn cases(&self) -> u32 {
        self.cases
    }

    fn tell(&self, index: usize, outline: &Outline) -> Result<PlannedCase, PlanError> {
        let row = self.figures.get(usize::from(outline.citizen)).ok_or(PlanError::Staff)?;
        let profile = Profile::draw(outline.seed, row.citizen);
        let schedule = Schedule::draw(outline.seed, &profile, outline.kind, &self.span, outline.turn);
        let number = Note::parse(&format!("NL-{}-{:06}", outline.opened_on.year(), outline.number))?;
        let (people, lists) = self.world.names.people(row.citizen)?;
        let mut rng = Prng::of(outline.seed, 3);
        let desk = self.world.staff.desk(&mut rng).ok_or(PlanError::Staff)?;
        let told = story::Told { world: &self.world, people, lists, profile, schedule, desk };
        let steps = story::tell(told, &number, rng)?;
        Ok(PlannedCase {
            index: u32::try_from(index).unwrap_or(u32::MAX),
            number,
            citizenship: people.country.clone(),
            kind: outline.kind,
            opened_on: schedule.opened_on,
            steps,
        })
    }
}

impl Iterator for Plan {
    type Item = Result<PlannedCase, PlanError>;

    fn next(&mut self) -> Option<Self::Item> {
        let (index, outline) = self.outlines.next()?;
        Some(self.tell(index, &outline))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.outlines.size_hint()
    }
}
