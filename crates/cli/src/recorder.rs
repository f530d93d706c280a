//! The recorder behind an import: rows become cases through `application`, written in blocks. A row recorded before,
//! or whose case number is taken, changes nothing.

use std::collections::HashSet;
use std::sync::Arc;
use std::thread::JoinHandle;

use application::commands::batch::{Prepared, Step, Stopped};
use application::commands::record::{Done, Idempotent};
use application::{Actor, Clock, Nostos, Problem};

use domain::handling::command::Command as Handling;
use domain::handling::event::Assigned;
use domain::{Command, Refused, TeamId};
use exchange::import::{ImportRow, Recorded, Recorder, RowKey};
use jiff::civil::Date;
use store::StoreError;
use ui::Locale;
use ui::messages::Messages;

use crate::place::Installation;

/// Cases written together.
const BLOCK: usize = 200;

/// Records rows as cases: one block is prepared while the one before is written.
pub struct Intake<'a> {
    nostos: &'a Nostos,
    clock: &'a dyn Clock,
    actor: Actor,
    team: Option<TeamId>,
    pending: Vec<Prepared>,
    /// The same installation for the thread that writes.
    writer: Arc<Nostos>,
    writing: Option<JoinHandle<Vec<Result<Done, Problem>>>>,
    /// Numbers of cases that are prepared or, in a dry run, would have been recorded.
    taken: HashSet<String>,
}

impl<'a> Intake<'a> {
    /// A recorder that gives the cases to a team, or to none.
    #[must_use]
    pub fn new(installation: &'a Installation, team: Option<TeamId>) -> Self {
        let Installation { nostos, clock, secrets, .. } = installation;
        Self {
            nostos,
            clock: &**clock,
            actor: Actor::operator(nostos),
            team,
            pending: Vec::new(),
            writer: Arc::new(nostos.with(Arc::clone(clock), Arc::clone(secrets))),
            writing: None,
            taken: HashSet::new(),
        }
    }

    /// Writes what is prepared and waits until it is durable. To be called after the last row.
    ///
    /// # Errors
    /// Storage failed; what was written before stays.
    pub fn finish(&mut self) -> Result<(), Problem> {
        self.write()?;
        self.written()
    }

    /// Hands the prepared cases to the thread that writes, once the block before is durable.
    fn write(&mut self) -> Result<(), Problem> {
        self.written()?;
        let (writer, block) = (Arc::clone(&self.writer), std::mem::take(&mut self.pending));
        self.writing = Some(std::thread::spawn(move || writer.write_prepared(block)));
        Ok(())
    }

    /// Waits for the block under way.
    fn written(&mut self) -> Result<(), Problem> {
        let Some(writing) = self.writing.take() else { return Ok(()) };
        let ended = StoreError::Engine("the thread that writes ended early".into());
        let answers = writing.join().map_err(|_| Problem::Storage(ended))?;
        answers.into_iter().try_for_each(|answer| answer.map(drop))
    }

    fn is_recorded(&self, number: &str, idempotent: &Idempotent) -> Result<bool, Problem> {
        Ok(self.taken.contains(number)
            || self.nostos.was_recorded(&self.actor, idempotent)?
            || self.nostos.has_case_number(number)?)
    }

    fn prepare(
        &self,
        row: &ImportRow,
        commands: Vec<Command>,
        idempotent: &Idempotent,
    ) -> Result<Prepared, Stopped> {
        let mut commands = commands.into_iter();
        let assigned = Command::Handling(Handling::AssignCase(Assigned {
            on: row.opened_on,
            organisation: self.nostos.organisation(),
            team: self.team,
            officer: None,
            reason: None,
        }));
        let all = commands.next().into_iter().chain([assigned]).chain(commands);
        let (at, now) = (self.clock.now(), self.nostos.today());
        let mut today = Date::MIN;
        let steps = all
            .map(|command| {
                // Each act is decided under the law of its day, in the order in which the case grew.
                today = today.max(command.effective_on()).min(now);
                Step { actor: &self.actor, at, today, command }
            })
            .collect();
        self.nostos.prepare(self.nostos.new_case_id(), steps, Some(idempotent))
    }
}

impl Recorder for Intake<'_> {
    type Failure = Problem;

    fn record(
        &mut self,
        key: RowKey,
        row: &ImportRow,
        commands: Vec<Command>,
        dry_run: bool,
    ) -> Result<Recorded, Problem> {
        // The key holds the digest of the file: the same key is the same row.
        let idempotent = Idempotent { key: key.to_string(), hash: key.to_string().into_bytes() };
        let number = row.number.as_ref().unwrap_or(&row.reference).as_str();
        if self.is_recorded(number, &idempotent)? {
            return Ok(Recorded::Repeated);
        }
        match self.prepare(row, commands, &idempotent) {
            Ok(prepared) => {
                self.taken.insert(number.to_owned());
                if !dry_run {
                    self.pending.push(prepared);
                }
                if self.pending.len() >= BLOCK {
                    self.write()?;
                }
                Ok(Recorded::New)
            }
            Err(stopped) => match &stopped.problem {
                Problem::Refused(refused) => Ok(Recorded::Refused(in_words(stopped.kind, refused))),
                other => Err(other.clone()),
            },
        }
    }
}

/// Why a command was refused, in English: rule and reason, one line a finding.
fn in_words(kind: &str, refused: &Refused) -> Vec<String> {
    match refused {
        Refused::Unlawful { findings, .. } => findings
            .iter()
            .map(|finding| {
                let words = Messages::get(Locale::En, &finding.message_key(), &[]);
                format!("{kind}: {words} ({})", finding.rule)
            })
            .collect(),
        Refused::NotNow { reason } => {
            let key = format!("refusal-{}", reason.code());
            vec![format!("{kind}: {}", Messages::get(Locale::En, &key, &[]))]
        }
    }
}
