//! The data-protection officer's pages: figures, the last verification of the history, refusals of all cases, what an
//! erasure left behind; and who the colleagues are whose names and roles appear there.

use domain::{CaseId, TeamId};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use store::{CaseRow, Refusal, StoreError, Verified};
use uuid::Uuid;

use crate::access::actor::{AccountRole, Actor};
use crate::access::permission::{Function, Permission};
use crate::commands::sign_in::{actor_of, hex};
use crate::error::Problem;
use crate::nostos::Nostos;

/// The figures of the start page look back so far.
const LOOK_BACK: SignedDuration = SignedDuration::from_hours(30 * 24);
/// Setting under which the last verification is kept.
const LAST_CHECK: &str = "history-check";

/// What the start page shows, of the last 30 days where it counts what happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figures {
    /// Exceptional views granted.
    pub emergencies: u64,
    /// Commands refused.
    pub refusals: u64,
    /// Readings of files.
    pub readings: u64,
    /// Entries of the history, of all time.
    pub entries: u64,
    /// The last verification.
    pub last_check: Option<HistoryCheck>,
}

/// The result of a verification of the history, as kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HistoryCheck {
    /// When (UTC).
    pub at: Timestamp,
    /// Entries verified.
    pub entries: u64,
    /// Root hash over them, in hexadecimal.
    pub root: String,
    /// What does not hold; empty when everything holds.
    pub faults: Vec<Fault>,
    /// The signed checkpoint; none when something does not hold.
    pub checkpoint: Option<String>,
}

/// Something in the history that does not hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fault {
    /// Place in the global order, where it can be told.
    pub entry: Option<u64>,
    /// What is wrong, in English, without personal data.
    pub what: String,
}

/// Somebody with an account, as names and roles appear beside what was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Colleague {
    /// Account.
    pub id: Uuid,
    /// Name.
    pub name: String,
    /// Team.
    pub team: Option<TeamId>,
    /// Whether the account is in use.
    pub active: bool,
    /// Roles held now.
    pub roles: Vec<AccountRole>,
}

impl Nostos {
    /// The figures of the data-protection officer's start page.
    ///
    /// # Errors
    /// Not permitted, storage failed.
    pub fn oversight_figures(&self, actor: &Actor) -> Result<Figures, Problem> {
        Self::permit(actor, Permission::Use(Function::AccessLog))?;
        let since = self.look_back();
        Ok(Figures {
            emergencies: self.database.count_break_glass_since(since)?,
            refusals: self.database.count_refusals_since(since)?,
            readings: self.database.count_readings_since(since)?,
            entries: self.database.history_head()?.size,
            last_check: self.last_check()?,
        })
    }

    /// The instant from which the figures and the lists of the last weeks count.
    #[must_use]
    pub fn look_back(&self) -> Timestamp {
        self.clock.now() - LOOK_BACK
    }

    /// Verifies the whole history, signs a checkpoint when it holds, and keeps the result.
    ///
    /// # Errors
    /// Not permitted, storage failed. A broken history is an answer, not an error.
    pub fn check_history(
        &self,
        actor: &Actor,
        progress: &mut dyn FnMut(u64, u64),
    ) -> Result<HistoryCheck, Problem> {
        let (verified, checkpoint) = self.verify_history(actor, progress)?;
        let (head, faults) = match verified {
            Verified::Intact(report) => (report.head, Vec::new()),
            Verified::Broken(breaches) => {
                let told = |breach: store::Breach| Fault { entry: breach.sequence, what: breach.what };
                (self.database.history_head()?, breaches.into_iter().map(told).collect())
            }
        };
        let check = HistoryCheck {
            at: self.clock.now(),
            entries: head.size,
            root: hex(&head.root),
            faults,
            checkpoint: checkpoint.map(|signed| signed.note),
        };
        let text = serde_json::to_string(&check).map_err(|_| damaged())?;
        self.database.save_setting(LAST_CHECK, &text)?;
        Ok(check)
    }

    /// The last verification of the history; none: never verified here.
    ///
    /// # Errors
    /// Not permitted, storage failed.
    pub fn last_history_check(&self, actor: &Actor) -> Result<Option<HistoryCheck>, Problem> {
        Self::permit(actor, Permission::Use(Function::VerifyHistory))?;
        self.last_check()
    }

    fn last_check(&self) -> Result<Option<HistoryCheck>, Problem> {
        let text = self.database.setting(LAST_CHECK)?;
        text.map(|text| serde_json::from_str(&text).map_err(|_| damaged())).transpose()
    }

    /// Commands refused on any case in the last weeks, newest first.
    ///
    /// # Errors
    /// Not permitted, storage failed.
    pub fn refusals_lately(&self, actor: &Actor, limit: u32) -> Result<Vec<Refusal>, Problem> {
        Self::permit(actor, Permission::Use(Function::AccessLog))?;
        Ok(self.database.refusals_since(self.look_back(), limit)?)
    }

    /// The rows of cases within the actor's scope, for naming them beside what happened to them. Cases outside the
    /// scope are left out.
    ///
    /// # Errors
    /// Not permitted, storage failed.
    pub fn cases_named(&self, actor: &Actor, cases: &[Uuid]) -> Result<Vec<CaseRow>, Problem> {
        Self::permit(actor, Permission::Use(Function::ReadCases))?;
        Ok(self.database.visible_cases(&self.viewer(actor), cases)?)
    }

    /// One case for the data-protection officer's pages about it. The reading is recorded.
    ///
    /// # Errors
    /// Not permitted, no such case, storage failed.
    pub fn overseen_case(&self, actor: &Actor, case: CaseId, shown: &str) -> Result<CaseRow, Problem> {
        Self::permit(actor, Permission::Use(Function::AccessLog))?;
        let row = self.database.visible_case(&self.viewer(actor), case.0)?;
        let row = row.ok_or(Problem::NotFound { what: "case" })?;
        self.note_reading(actor, case, "oversight", shown)?;
        Ok(row)
    }

    /// How many readings of a case are recorded.
    ///
    /// # Errors
    /// Not permitted, storage failed.
    pub fn count_readings(&self, actor: &Actor, case: CaseId) -> Result<u64, Problem> {
        Self::permit(actor, Permission::Use(Function::AccessLog))?;
        Ok(self.database.count_readings_of_case(case.0)?)
    }

    /// The certificate by which the person of a case was erased, as JSON; none: not erased.
    ///
    /// # Errors
    /// Not permitted, no such case, storage failed.
    pub fn erasure_certificate(&self, actor: &Actor, case: CaseId) -> Result<Option<String>, Problem> {
        Self::permit(actor, Permission::Use(Function::ErasePerson))?;
        let row = self.database.visible_case(&self.viewer(actor), case.0)?;
        row.ok_or(Problem::NotFound { what: "case" })?;
        Ok(self.database.erasure_certificate(case.0)?)
    }

    /// Everybody with an account and what they may do, for assigning cases and for the log of readings.
    ///
    /// # Errors
    /// Not permitted, storage failed.
    pub fn colleagues(&self, actor: &Actor) -> Result<Vec<Colleague>, Problem> {
        Self::permit(actor, Permission::Use(Function::ReadCases))?;
        let accounts = self.database.members()?;
        let colleague = |account: store::Member| {
            let person = actor_of(&account)?;
            Ok(Colleague {
                id: account.officer,
                name: person.name,
                team: person.team,
                active: account.active,
                roles: person.roles,
            })
        };
        accounts.into_iter().map(colleague).collect()
    }
}

fn damaged() -> Problem {
    Problem::Storage(StoreError::Damaged(format!("setting {LAST_CHECK}")))
}
