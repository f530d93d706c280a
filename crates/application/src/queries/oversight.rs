//! For the data-protection officer: who read what, refusals, exceptional views, whether the history holds, and all
//! data held on one person.

use domain::CaseId;
use domain::event::Recorded;
use serde::Serialize;
use store::{BreakGlass, Cursor, Page, PageRequest, Reading, Refusal, SignedCheckpoint, Verified};

use crate::access::actor::Actor;
use crate::access::permission::{Function, Permission};
use crate::error::Problem;
use crate::nostos::Nostos;

/// Most refusals shown for a case.
const REFUSALS: u32 = 200;

/// All data held on one person, for an answer to a request for access (GDPR Art. 15).
#[derive(Debug, Clone, Serialize)]
pub struct Export {
    /// Case.
    pub case: CaseId,
    /// Case number.
    pub number: String,
    /// Every entry, in order.
    pub history: Vec<Recorded>,
    /// Every reading.
    pub readings: Vec<ReadingOf>,
    /// Every refusal.
    pub refusals: Vec<RefusalOf>,
}

/// A reading as exported.
#[derive(Debug, Clone, Serialize)]
pub struct ReadingOf {
    /// When.
    pub at: jiff::Timestamp,
    /// Who, by name.
    pub officer: String,
    /// For what purpose.
    pub purpose: String,
}

/// A refusal as exported.
#[derive(Debug, Clone, Serialize)]
pub struct RefusalOf {
    /// When.
    pub at: jiff::Timestamp,
    /// Kind of the command.
    pub command: String,
    /// Rules that stood in the way, as recorded.
    pub basis: String,
}

impl Nostos {
    /// Who read a case, newest first.
    ///
    /// # Errors
    /// Not permitted, no such case.
    pub fn readings(
        &self,
        actor: &Actor,
        case: CaseId,
        after: Option<&str>,
        limit: u32,
    ) -> Result<Page<Reading>, Problem> {
        Self::permit(actor, Permission::Use(Function::AccessLog))?;
        self.visible(actor, case)?;
        let page = PageRequest { after: after.map(Cursor::from_text), limit: limit.clamp(1, 500) };
        Ok(self.database.readings_of_case(case.0, &page)?)
    }

    /// Commands on a case that were refused, newest first, for everybody who may read the case.
    ///
    /// # Errors
    /// Not permitted, no such case.
    pub fn refusals(&self, actor: &Actor, case: CaseId) -> Result<Vec<Refusal>, Problem> {
        Self::permit(actor, Permission::Use(Function::ReadCases))?;
        self.visible(actor, case)?;
        Ok(self.database.refusals_of_case(case.0, REFUSALS)?)
    }

    /// Exceptional views of a case.
    ///
    /// # Errors
    /// Not permitted, no such case.
    pub fn exceptional_views(&self, actor: &Actor, case: CaseId) -> Result<Vec<BreakGlass>, Problem> {
        Self::permit(actor, Permission::Use(Function::AccessLog))?;
        self.visible(actor, case)?;
        Ok(self.database.break_glass_of_case(case.0)?)
    }

    /// All exceptional views of the installation since an instant.
    ///
    /// # Errors
    /// Not permitted, storage failed.
    pub fn exceptional_views_since(
        &self,
        actor: &Actor,
        since: jiff::Timestamp,
    ) -> Result<Vec<BreakGlass>, Problem> {
        Self::permit(actor, Permission::Use(Function::AccessLog))?;
        Ok(self.database.break_glass_since(since, REFUSALS)?)
    }

    /// Verifies the whole history and, when it holds, signs a checkpoint. Tells how many entries of how many are done.
    ///
    /// # Errors
    /// Not permitted, storage failed. A broken history is an answer, not an error.
    pub fn verify_history(
        &self,
        actor: &Actor,
        progress: &mut dyn FnMut(u64, u64),
    ) -> Result<(Verified, Option<SignedCheckpoint>), Problem> {
        Self::permit(actor, Permission::Use(Function::VerifyHistory))?;
        self.database.sequence_pending()?;
        let verified = self.database.verify(progress)?;
        let checkpoint = match verified {
            Verified::Intact(_) => Some(self.database.checkpoint(self.clock.now())?),
            Verified::Broken(_) => None,
        };
        Ok((verified, checkpoint))
    }

    /// All data held on the person of a case.
    ///
    /// # Errors
    /// Not permitted, no such case.
    pub fn export_person(&self, actor: &Actor, case: CaseId) -> Result<Export, Problem> {
        Self::permit(actor, Permission::Use(Function::ExportPerson))?;
        let loaded = self.load(actor, case)?;
        self.note_reading(actor, case, "access-request", "export")?;
        let names = self.officers()?;
        let name = |id| names.iter().find(|o| o.id == id).map(|o| o.name.clone()).unwrap_or_default();
        let mut readings = Vec::new();
        let mut page = PageRequest::first(500);
        loop {
            let part = self.database.readings_of_case(case.0, &page)?;
            readings.extend(part.rows.into_iter().map(|r| ReadingOf {
                at: r.read_at,
                officer: name(r.officer),
                purpose: r.purpose,
            }));
            match part.next {
                Some(next) => page.after = Some(next),
                None => break,
            }
        }
        let refusals = self.database.refusals_of_case(case.0, u32::from(u16::MAX))?;
        let refusals = refusals
            .into_iter()
            .map(|r| RefusalOf { at: r.recorded_at, command: r.command_kind, basis: r.legal_basis })
            .collect();
        Ok(Export { case, number: loaded.row.number, history: loaded.history.to_vec(), readings, refusals })
    }

    /// Refuses a case outside the actor's scope.
    fn visible(&self, actor: &Actor, case: CaseId) -> Result<(), Problem> {
        let row = self.database.visible_case(&self.viewer(actor), case.0)?;
        row.map(|_| ()).ok_or(Problem::NotFound { what: "case" })
    }

    /// Records that an actor reads a case, before it is shown.
    pub(crate) fn note_reading(
        &self,
        actor: &Actor,
        case: CaseId,
        purpose: &str,
        shown: &str,
    ) -> Result<(), Problem> {
        Ok(self.database.record_readings(vec![Reading {
            reading_id: self.secrets.id(),
            case: case.0,
            officer: actor.id.0,
            purpose: purpose.to_owned(),
            shown: shown.to_owned(),
            read_at: self.clock.now(),
        }])?)
    }
}
