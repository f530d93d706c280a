//! Runs commands as `application` does: facts, assessment with the command's proposal, decision, fold.
#![allow(dead_code, reason = "shared by several test programs, none of which uses everything")]

use std::sync::LazyLock;

use domain::event::{Chapter, Event, Recorded};
use domain::{Case, Command, Refused, decide, decide_correction, facts};
use rules::{LawInForce, assess};
use testkit::Step;
use testkit::clock::noon;
use testkit::values::{actor, case_id};

pub static LAW: LazyLock<LawInForce> = LazyLock::new(|| LawInForce::of_state("NL").unwrap());

/// What became of a stream.
#[derive(Debug, Clone)]
pub struct Run {
    pub case: Case,
    pub history: Vec<Recorded>,
    /// Each event with the case before it.
    pub decided: Vec<(Case, Event)>,
    pub refused: Vec<(Step, Refused)>,
}

pub fn run(steps: &[Step]) -> Run {
    let case = Case::new(case_id(1));
    let mut run = Run { case, history: Vec::new(), decided: Vec::new(), refused: Vec::new() };
    for step in steps {
        match attempt(&run, step) {
            Ok(events) => {
                for event in events {
                    record(&mut run, step, event);
                }
            }
            Err(refused) => run.refused.push((step.clone(), refused)),
        }
    }
    run
}

fn attempt(run: &Run, step: &Step) -> Result<Vec<Event>, Refused> {
    let Step { today, command } = step;
    if let Command::Correct(correct) = command {
        return correction(run, step, correct);
    }
    let assessment = assess(&facts(&run.case, *today), command.proposal().as_ref(), &LAW, *today);
    decide(&run.case, command.clone(), &assessment, *today).map(|d| d.events)
}

/// A correction is assessed for the day on which the original was recorded, on the case before it.
pub fn correction(run: &Run, step: &Step, correct: &domain::command::Correct) -> Result<Vec<Event>, Refused> {
    let missing = Refused::NotNow { reason: domain::refusal::Reason::NoSuchEntry };
    let original = run.history.iter().find(|r| r.version == correct.of_version).ok_or(missing)?;
    let before = Case::before(run.case.id, &run.history, original.version).unwrap();
    let proposal = correct.replacement.as_ref().and_then(|c| c.proposal());
    let then = original.recorded_at.to_zoned(jiff::tz::TimeZone::UTC).date();
    let assessment = assess(&facts(&before, then), proposal.as_ref(), &LAW, then);
    decide_correction(&before, original, &run.history, correct.clone(), &assessment, step.today)
        .map(|d| d.events)
}

pub fn record(run: &mut Run, step: &Step, event: Event) {
    let version = u32::try_from(run.history.len()).unwrap() + 1;
    let recorded = Recorded { version, recorded_at: noon(step.today), actor: actor(1), event: event.clone() };
    run.history.push(recorded.clone());
    let before = run.case.clone();
    run.case = match event {
        Event::Corrected(_) => Case::replay(before.id, &run.history).unwrap(),
        _ => before.clone().apply(&recorded).unwrap(),
    };
    run.decided.push((before, event));
}

/// Folds events numbered as they come; none where they do not fit.
pub fn replayed(events: &[Event]) -> Option<Case> {
    let history: Vec<Recorded> = (1..)
        .zip(events)
        .map(|(version, event)| Recorded {
            version,
            recorded_at: noon(testkit::values::day(0)),
            actor: actor(1),
            event: event.clone(),
        })
        .collect();
    Case::replay(case_id(1), &history).ok()
}

/// Whether neither chapter hangs on the other: decisions and what rests on them belong together, and protection
/// granted bears on stay.
pub fn unrelated(a: Chapter, b: Chapter) -> bool {
    let resting = |c: Chapter| {
        matches!(
            c,
            Chapter::ReturnDecision
                | Chapter::VoluntaryDeparture
                | Chapter::Remedy
                | Chapter::Removal
                | Chapter::EntryBan
        )
    };
    let stay = |c: Chapter| matches!(c, Chapter::Stay | Chapter::Safeguards);
    a != b && !(resting(a) && resting(b)) && !(stay(a) && stay(b))
}

/// Facts as text, without the versions of their sources.
pub fn without_versions(facts: &rules::Facts) -> String {
    let text = format!("{facts:?}");
    let mut parts = text.split("version: ");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |all, part| all + part.trim_start_matches(|c: char| c.is_ascii_digit()))
}
