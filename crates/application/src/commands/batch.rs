//! Records a case with several commands at once, in one transaction: opening a case with what is known already,
//! imports, the demonstration. Every command is permitted, assessed and decided like any other.

use domain::event::Recorded;
use domain::{Case, CaseId, Command};
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use law::Assessment;
use store::{AppendError, SealedWrite};

use super::record::{Done, Idempotent, ReceiptOf, receipt_of};
use crate::access::actor::Actor;
use crate::access::permission::Permission;
use crate::error::Problem;
use crate::nostos::Nostos;

/// One command of a batch, as recorded by that actor at that time.
#[derive(Debug, Clone)]
pub struct Step<'a> {
    /// Who records it.
    pub actor: &'a Actor,
    /// When, by the system's time.
    pub at: Timestamp,
    /// The authority's civil date then.
    pub today: Date,
    /// What.
    pub command: Command,
}

/// Why a batch was not recorded: which command, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stopped {
    /// Position of the command in the batch, from 0.
    pub step: usize,
    /// Kind of the command.
    pub kind: &'static str,
    /// Why.
    pub problem: Problem,
}

/// Somebody who keeps the registers beside a batch: asked after a command with the case, what the law says of it then and
/// the day; answers what is to be recorded next, if anything.
pub type Clerk<'a> = &'a dyn Fn(&Case, &Assessment, Date) -> Option<Command>;

/// What a clerk records after one command at most.
const ENTRIES_OF_CLERK: usize = 6;
/// The clerk records in the name of the last actor of the batch who may.
const ALERTS: Permission = Permission::Record("enter-return-alert");
/// Time between two entries of a clerk.
const BETWEEN: SignedDuration = SignedDuration::from_mins(1);

/// A case prepared in memory and sealed, ready to be written.
pub struct Prepared {
    write: SealedWrite,
}

impl Nostos {
    /// The next case numbers of this year: the first of `count` (`NL-2026-004187`).
    ///
    /// # Errors
    /// Storage failed.
    pub fn case_numbers(&self, year: i16, count: u32) -> Result<Vec<String>, Problem> {
        let first = self.database.allocate_numbers(self.authority.organisation.0, year, count)?;
        let state = &self.authority.state;
        Ok((first..first + u64::from(count)).map(|n| format!("{state}-{year}-{n:06}")).collect())
    }

    /// A new id for a case.
    #[must_use]
    pub fn new_case_id(&self) -> CaseId {
        CaseId(self.secrets.id())
    }

    /// Decides all commands of a new case in memory. The last command's day is the day of the read models.
    ///
    /// # Errors
    /// The first command that is not permitted or refused; nothing is recorded.
    pub fn prepare(
        &self,
        id: CaseId,
        steps: Vec<Step<'_>>,
        idempotent: Option<&Idempotent>,
    ) -> Result<Prepared, Stopped> {
        self.prepare_with(id, steps, idempotent, None)
    }

    /// The same with a clerk who, after the commands of the kinds named, records what the registers need.
    ///
    /// # Errors
    /// As [`Nostos::prepare`].
    pub fn prepare_with(
        &self,
        id: CaseId,
        steps: Vec<Step<'_>>,
        idempotent: Option<&Idempotent>,
        clerk: Option<(&[&str], Clerk<'_>)>,
    ) -> Result<Prepared, Stopped> {
        let mut case = Case::new(id);
        let mut history: Vec<Recorded> = Vec::new();
        let mut receipts: Vec<ReceiptOf> = Vec::new();
        let mut idempotency = None;
        let mut keeper = None;
        for (index, step) in steps.into_iter().enumerate() {
            let kind = step.command.kind();
            idempotency = idempotency.or_else(|| idempotent.map(|i| i.of(step.actor)));
            let stopped = |problem| Stopped { step: index, kind, problem };
            let (actor, at, today) = (step.actor, step.at, step.today);
            (case, receipts) = self.take(case, &mut history, receipts, step).map_err(stopped)?;
            keeper = Some(actor).filter(|actor| actor.may(ALERTS)).or(keeper);
            let Some((_, clerk)) = clerk.filter(|(kinds, _)| kinds.contains(&kind)) else { continue };
            let Some(actor) = keeper else { continue };
            for _ in 0..ENTRIES_OF_CLERK {
                let Some(command) = clerk(&case, &self.assess(&case, None, today), today) else { break };
                let at = history.last().map_or(at, |last| last.recorded_at) + BETWEEN;
                let step = Step { actor, at, today, command };
                (case, receipts) = self.take(case, &mut history, receipts, step).map_err(stopped)?;
            }
        }
        let write = self
            .write_of(&case, &history, 0, &receipts, idempotency)
            .and_then(|write| Ok(self.database.seal(write)?));
        let stopped = |problem| Stopped { step: history.len(), kind: "write", problem };
        Ok(Prepared { write: write.map_err(stopped)? })
    }

    fn take(
        &self,
        case: Case,
        history: &mut Vec<Recorded>,
        mut receipts: Vec<ReceiptOf>,
        step: Step<'_>,
    ) -> Result<(Case, Vec<ReceiptOf>), Problem> {
        Self::permit(step.actor, Permission::Record(step.command.kind()))?;
        super::record::signs_for_himself(step.actor, &step.command)?;
        let assessment = self.assess(&case, step.command.proposal().as_ref(), step.today);
        let command = step.command;
        let decided = domain::decide(&case, command.clone(), &assessment, step.today)?;
        receipts.push(receipt_of(case.version + 1, &command, assessment));
        let mut case = case;
        for event in decided.events {
            let version = case.version + 1;
            let recorded = Recorded { version, recorded_at: step.at, actor: step.actor.id, event };
            case =
                case.apply(&recorded).map_err(|corrupt| Problem::Quarantined { version: corrupt.version })?;
            history.push(recorded);
        }
        Ok((case, receipts))
    }

    /// Writes prepared cases, each in a transaction of its own fate.
    #[must_use]
    pub fn write_prepared(&self, prepared: Vec<Prepared>) -> Vec<Result<Done, Problem>> {
        let writes = prepared.into_iter().map(|p| p.write).collect();
        self.database.append_sealed(writes).into_iter().map(answer).collect()
    }
}

fn answer(result: Result<store::Appended, AppendError>) -> Result<Done, Problem> {
    let (case, first_version, version, repeated) = match result {
        Ok(done) => (done.case, done.first_version, done.last_version, false),
        Err(AppendError::Repeated { case, first_version, last_version }) => {
            (case, first_version, last_version, true)
        }
        Err(error) => return Err(error.into()),
    };
    Ok(Done { case: CaseId(case), first_version, version, repeated })
}
