//! Letters of a case, and letters as they would be if a command were recorded today. Every letter shows personal data:
//! it is a reading of the case, and recorded as one before anything is made.

use documents::{Letter, LetterStatus};
use domain::event::Recorded;
use domain::{Case, CaseId, Command};

use crate::access::actor::Actor;
use crate::access::permission::{Function, Permission};
use crate::error::Problem;
use crate::letters::{self, Desk};
use crate::nostos::{Loaded, Nostos};
use crate::queries::withhold::Unseen;

pub use crate::letters::{
    Block, Contact, LetterContacts, LetterKind, LetterPdf, LetterText, Wording, available,
};

impl Nostos {
    /// A letter of what is recorded, the latest of its kind. Made again later it is the same letter: it shows the case
    /// as it stood when the act was notified or confirmed. An act that waits for its second officer gives a draft.
    ///
    /// # Errors
    /// Not permitted, no such case, nothing of that kind recorded, a language without letters, a part missing without
    /// which the letter would be unlawful.
    pub fn letter(
        &self,
        actor: &Actor,
        case: CaseId,
        kind: LetterKind,
        language: Option<&str>,
    ) -> Result<LetterPdf, Problem> {
        Self::permit(actor, Permission::Use(Function::Letters))?;
        let loaded = self.load(actor, case)?;
        let letter = self.compose(actor, &loaded, (&loaded.case, &loaded.history), kind, language)?;
        letters::print(&letter.0, letter.1)
    }

    /// The letter as it would be if the command were recorded today, marked as a draft on every page. Nothing is
    /// recorded but the reading.
    ///
    /// # Errors
    /// Not permitted, no such case, a command without a letter, and every refusal that recording it would meet.
    pub fn draft_letter(
        &self,
        actor: &Actor,
        case: CaseId,
        command: &Command,
        language: Option<&str>,
    ) -> Result<LetterPdf, Problem> {
        Self::permit(actor, Permission::Use(Function::Letters))?;
        let loaded = self.load(actor, case)?;
        let (letter, language) = self.drafted(actor, &loaded, command, language)?;
        letters::print(&marked(letter, LetterStatus::Draft), language)
    }

    /// The words of the letter as it would be if the command were recorded today. Nothing is recorded but the reading.
    ///
    /// # Errors
    /// As `draft_letter`.
    pub fn draft_text(
        &self,
        actor: &Actor,
        case: CaseId,
        command: &Command,
        language: Option<&str>,
    ) -> Result<LetterText, Problem> {
        Self::permit(actor, Permission::Use(Function::Letters))?;
        let loaded = self.load(actor, case)?;
        let (letter, language) = self.drafted(actor, &loaded, command, language)?;
        letters::words(&marked(letter, LetterStatus::Draft), language)
    }

    /// All data held on the person of a case, as a letter to that person.
    ///
    /// # Errors
    /// Not permitted, no such case, a language without letters.
    pub fn subject_access_pdf(
        &self,
        actor: &Actor,
        case: CaseId,
        language: &str,
        wording: &dyn Wording,
    ) -> Result<LetterPdf, Problem> {
        let language = letters::language(Some(language), None)?;
        let export = self.export_person(actor, case)?;
        let state = Case::replay(case, &export.history)
            .map_err(|corrupt| Problem::Quarantined { version: corrupt.version })?;
        let contacts = self.letter_contacts(language.tag())?;
        let letter = letters::access_export(self, actor, (&state, &export), contacts, language, wording);
        letters::print(&letter, language)
    }

    /// The letter of a command that has not been recorded, as if it had been, not yet marked as a draft.
    pub(crate) fn drafted(
        &self,
        actor: &Actor,
        loaded: &Loaded,
        command: &Command,
        language: Option<&str>,
    ) -> Result<(Letter, documents::LetterLanguage), Problem> {
        let kind = LetterKind::of_command(command).ok_or_else(|| Problem::Invalid {
            field: "command".into(),
            what: "no letter goes with this step".into(),
        })?;
        let today = self.clock.today();
        let assessment = self.assess(&loaded.case, command.proposal().as_ref(), today);
        let decided = domain::decide(&loaded.case, command.clone(), &assessment, today)
            .map_err(|refused| Unseen::of(actor, &loaded.history).withheld(refused))?;
        let mut history = loaded.history.to_vec();
        history.extend(self.recorded(actor, loaded.case.version, decided.events));
        let case = Case::replay(loaded.case.id, &history)
            .map_err(|corrupt| Problem::Quarantined { version: corrupt.version })?;
        self.compose(actor, loaded, (&case, &history), kind, language)
    }

    /// Lays out and writes a letter, after its reading was recorded.
    pub(crate) fn compose(
        &self,
        actor: &Actor,
        loaded: &Loaded,
        (case, history): (&Case, &[Recorded]),
        kind: LetterKind,
        language: Option<&str>,
    ) -> Result<(Letter, documents::LetterLanguage), Problem> {
        let category = letters::category(kind, case, history).ok_or(Problem::NotFound { what: "letter" })?;
        Self::permit(actor, Permission::See(category))?;
        let written_in = case.return_decision.last().map(|decision| decision.issued.value.language.code());
        let language = letters::language(language, written_in)?;
        let purpose = self.purpose(actor, &loaded.row);
        self.note_reading(actor, case.id, purpose.code(), "letter")?;
        let desk = Desk::new(self, actor, (kind, language), (&loaded.row.number, history), case)?;
        Ok((desk.letter()?, language))
    }
}

/// The letter with another status.
pub(crate) fn marked(mut letter: Letter, status: LetterStatus) -> Letter {
    let frame = match &mut letter {
        Letter::ReturnDecision(letter) => &mut letter.frame,
        Letter::PeriodExtension(letter) => &mut letter.frame,
        Letter::Postponement(letter) => &mut letter.frame,
        Letter::PostponementEnd(letter) => &mut letter.frame,
        Letter::RemovalOrder(letter) => &mut letter.frame,
        Letter::EntryBan(letter) => &mut letter.frame,
        Letter::Withdrawal(letter) => &mut letter.frame,
        Letter::CounsellingOffer(letter) => &mut letter.frame,
        Letter::NoticeOfRemoval(letter) => &mut letter.frame,
        Letter::SubjectAccessExport(letter) => &mut letter.frame,
    };
    frame.status = status;
    letter
}
