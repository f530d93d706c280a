//! Room `demo`: the plan carried out. Stories are prepared in memory by several threads and written in order, block by
//! block, through `application` alone; an interrupted run goes on where it was, because every id comes from the seed.

use std::collections::{BTreeMap, HashMap};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};

use application::commands::batch::{Clerk, Prepared, Step, Stopped};
use application::ports::SeededSecrets;
use application::{Actor, Clock, Nostos, Problem};
use domain::Refused;
use domain::ids::ActorId;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use thiserror::Error;

use crate::plan::{Plan, PlanError, PlannedCase, PlannedStep};
use crate::prng::Prng;
use crate::registers;

/// Cases written together.
const BLOCK: usize = 200;
/// Time between two entries of one case on one day.
const BETWEEN_ENTRIES: SignedDuration = SignedDuration::from_mins(7);

/// What a run needs besides the plan.
pub struct Carrying<'a> {
    /// The installation.
    pub nostos: &'a Nostos,
    /// The clock of the read models: lists show the caseload as of its today.
    pub clock: Arc<dyn Clock>,
    /// The seed of the plan; ids come from it.
    pub seed: u64,
    /// The staff of the plan.
    pub actors: &'a [Actor],
    /// Cases of the plan that an earlier run has written.
    pub written: u32,
    /// Threads that prepare.
    pub threads: usize,
}

/// How far a run is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Progress {
    /// Cases written, those of earlier runs among them.
    pub cases: u32,
    /// Cases of the plan.
    pub of: u32,
    /// Commands executed by this run.
    pub commands: u64,
}

/// Why a run stopped. What was written stays; repeating the run goes on.
#[derive(Debug, Error)]
pub enum RunError {
    /// The plan cannot be told.
    #[error(transparent)]
    Plan(#[from] PlanError),
    /// A step was refused: the plan promises lawful stories, so this is a fault of the program.
    #[error("the story of case {number} stopped at step {step}, {kind}: {why}")]
    Stopped {
        /// Case number.
        number: String,
        /// Step of the story, from 1.
        step: usize,
        /// Kind of the command.
        kind: &'static str,
        /// Rules and reasons.
        why: String,
    },
    /// The plan names somebody who has no account.
    #[error("the plan names an actor without an account: {0}")]
    Unknown(ActorId),
    /// A case could not be written.
    #[error("case {number} could not be written: {problem}")]
    NotWritten {
        /// Case number.
        number: String,
        /// Why.
        problem: Problem,
    },
    /// Nothing can be written any more.
    #[error(transparent)]
    Problem(#[from] Problem),
    /// A preparing thread ended early.
    #[error("a thread of the demonstration ended early; run the command again to go on")]
    Ended,
}

/// A case ready to be written.
struct Ready {
    number: String,
    commands: u64,
    prepared: Prepared,
}

type Block = (u32, Result<Vec<Ready>, RunError>);

/// Carries out what is left of a plan and tells how far it is after every block. Afterwards the case numbers of the
/// plan are taken, so that new cases get others.
///
/// # Errors
/// [`RunError`]; what was written until then stays.
pub fn run(
    carrying: &Carrying<'_>,
    plan: Plan,
    progress: &mut dyn FnMut(Progress) -> Result<(), Problem>,
) -> Result<Progress, RunError> {
    let mut done = Progress { cases: carrying.written, of: plan.cases(), commands: 0 };
    let mut numbers = Numbers::default();
    let people: HashMap<ActorId, &Actor> = carrying.actors.iter().map(|actor| (actor.id, actor)).collect();
    let source = Mutex::new(Source { plan, next: 0, skip: carrying.written, numbers: &mut numbers });
    std::thread::scope(|scope| {
        let (sender, receiver) = sync_channel(carrying.threads.max(1));
        for _ in 0..carrying.threads.max(1) {
            let (source, people, sender) = (&source, &people, sender.clone());
            scope.spawn(move || prepare_blocks(carrying, source, people, &sender));
        }
        drop(sender);
        write_blocks(carrying.nostos, receiver, &mut done, progress)
    })?;
    drop(source);
    if done.cases != done.of {
        return Err(RunError::Ended);
    }
    numbers.take(carrying.nostos)?;
    Ok(done)
}

/// The highest case number of each year.
#[derive(Default)]
struct Numbers(BTreeMap<i16, u32>);

impl Numbers {
    /// Counts the numbers of a year in the plan: they run from one without gaps.
    fn note(&mut self, case: &PlannedCase) {
        *self.0.entry(case.opened_on.year()).or_insert(0) += 1;
    }

    fn take(&self, nostos: &Nostos) -> Result<(), Problem> {
        self.0.iter().try_for_each(|(year, count)| nostos.case_numbers(*year, *count).map(drop))
    }
}

/// Where the preparing threads take stories from.
struct Source<'a> {
    plan: Plan,
    next: u32,
    skip: u32,
    numbers: &'a mut Numbers,
}

impl Source<'_> {
    /// The next block with its place; none when the plan is told.
    fn block(&mut self) -> Option<(u32, Result<Vec<PlannedCase>, PlanError>)> {
        let mut stories = Vec::with_capacity(BLOCK);
        while stories.len() < BLOCK {
            match self.plan.next() {
                None => break,
                Some(Err(error)) => return Some((self.place(), Err(error))),
                Some(Ok(story)) => {
                    self.numbers.note(&story);
                    if story.index >= self.skip {
                        stories.push(story);
                    }
                }
            }
        }
        if stories.is_empty() { None } else { Some((self.place(), Ok(stories))) }
    }

    const fn place(&mut self) -> u32 {
        self.next += 1;
        self.next - 1
    }
}

fn prepare_blocks(
    carrying: &Carrying<'_>,
    source: &Mutex<Source<'_>>,
    people: &HashMap<ActorId, &Actor>,
    sender: &SyncSender<Block>,
) {
    loop {
        let next = source.lock().unwrap_or_else(PoisonError::into_inner).block();
        let Some((place, stories)) = next else { return };
        let ready = stories
            .map_err(RunError::from)
            .and_then(|stories| stories.into_iter().map(|story| prepare(carrying, people, story)).collect());
        let failed = ready.is_err();
        // Nobody listens any more after a failure elsewhere.
        if sender.send((place, ready)).is_err() || failed {
            return;
        }
    }
}

fn prepare(
    carrying: &Carrying<'_>,
    people: &HashMap<ActorId, &Actor>,
    story: PlannedCase,
) -> Result<Ready, RunError> {
    let PlannedCase { index, number, steps, .. } = story;
    let own = Prng::of(carrying.seed, u64::from(index)).next();
    let nostos = carrying.nostos.with(Arc::clone(&carrying.clock), Arc::new(SeededSecrets::new(own)));
    let now = carrying.clock.now();
    let id = nostos.new_case_id();
    let mut day = Day::default();
    let steps: Result<Vec<Step<'_>>, RunError> = steps
        .into_iter()
        .map(|step| {
            let actor = people.get(&step.actor).copied().ok_or(RunError::Unknown(step.actor))?;
            Ok(Step { actor, at: day.at(&step).min(now), today: step.on, command: step.command })
        })
        .collect();
    let steps = steps?;
    let commands = steps.len() as u64;
    let clerk = Some((registers::TOUCHED_BY, &registers::due as Clerk<'_>));
    let prepared =
        nostos.prepare_with(id, steps, None, clerk).map_err(|stopped| refused(&number, &stopped))?;
    Ok(Ready { number: number.as_str().to_owned(), commands, prepared })
}

/// The times of the entries of one case: from nine in the morning, one after the other.
#[derive(Default)]
struct Day {
    on: Option<jiff::civil::Date>,
    entries: i32,
}

impl Day {
    fn at(&mut self, step: &PlannedStep) -> Timestamp {
        self.entries = if self.on == Some(step.on) { self.entries + 1 } else { 0 };
        self.on = Some(step.on);
        let morning = step.on.at(9, 0, 0, 0).to_zoned(TimeZone::UTC);
        let morning = morning.map_or(Timestamp::UNIX_EPOCH, |zoned| zoned.timestamp());
        morning + BETWEEN_ENTRIES * self.entries
    }
}

fn refused(number: &domain::values::Note, stopped: &Stopped) -> RunError {
    let why = match &stopped.problem {
        Problem::Refused(Refused::Unlawful { findings, .. }) => {
            let rules: Vec<String> =
                findings.iter().map(|finding| format!("{} {}", finding.rule, finding.reason.0)).collect();
            rules.join(", ")
        }
        Problem::Refused(Refused::NotNow { reason }) => reason.code().to_owned(),
        other => other.to_string(),
    };
    RunError::Stopped { number: number.as_str().to_owned(), step: stopped.step + 1, kind: stopped.kind, why }
}

/// Writes the blocks in the order of the plan, whichever thread is faster: the history is the same for every run.
fn write_blocks(
    nostos: &Nostos,
    receiver: Receiver<Block>,
    done: &mut Progress,
    progress: &mut dyn FnMut(Progress) -> Result<(), Problem>,
) -> Result<(), RunError> {
    let mut early = BTreeMap::new();
    let mut next = 0;
    for (place, block) in receiver {
        early.insert(place, block);
        while let Some(block) = early.remove(&next) {
            next += 1;
            write(nostos, block?, done)?;
            progress(*done)?;
        }
    }
    Ok(())
}

fn write(nostos: &Nostos, block: Vec<Ready>, done: &mut Progress) -> Result<(), RunError> {
    let (told, prepared): (Vec<_>, Vec<_>) =
        block.into_iter().map(|ready| ((ready.number, ready.commands), ready.prepared)).unzip();
    for ((number, commands), written) in told.into_iter().zip(nostos.write_prepared(prepared)) {
        match written {
            // Written by a run that was interrupted before it could note it: the id is the same.
            Ok(_) | Err(Problem::Stale { .. }) => {
                done.cases += 1;
                done.commands += commands;
            }
            Err(problem) => return Err(RunError::NotWritten { number, problem }),
        }
    }
    Ok(())
}
