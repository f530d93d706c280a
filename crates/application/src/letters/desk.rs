//! Letters: the desk on which one letter is written: the case as it stood for the act, the law on that day, who acted.

use documents::{Letter, LetterLanguage};
use domain::event::Recorded;
use domain::{ActorId, Case, Counts, Event, effective};
use jiff::civil::Date;
use law::Assessment;

use super::contacts::LetterContacts;
use super::kind::LetterKind;
use super::words::Words;
use crate::access::actor::Actor;
use crate::error::Problem;
use crate::nostos::Nostos;

/// Everything one letter is made of.
pub(crate) struct Desk<'a> {
    pub(super) nostos: &'a Nostos,
    /// Who makes the letter.
    pub(super) actor: &'a Actor,
    /// Which letter.
    pub(super) kind: LetterKind,
    pub(super) language: LetterLanguage,
    pub(super) words: &'static Words,
    pub(super) contacts: LetterContacts,
    pub(super) number: &'a str,
    pub(super) history: &'a [Recorded],
    /// The case as the letter shows it.
    pub(super) case: Case,
    /// Version of the entry that recorded the act.
    pub(super) act: u32,
    /// Date of the act.
    pub(super) dated_on: Date,
}

impl<'a> Desk<'a> {
    /// Lays out what a letter of that kind is made of.
    ///
    /// # Errors
    /// Nothing of that kind is recorded, the history does not fold, or storage failed.
    pub(crate) fn new(
        nostos: &'a Nostos,
        actor: &'a Actor,
        (kind, language): (LetterKind, LetterLanguage),
        (number, history): (&'a str, &'a [Recorded]),
        now: &Case,
    ) -> Result<Self, Problem> {
        let act = kind.act(now).ok_or(Problem::NotFound { what: "letter" })?;
        let stands_at = kind.stands_at(now, act);
        let case = folded(history, now, stands_at)?;
        let dated_on = event_of(history, act).ok_or(Problem::NotFound { what: "letter" })?.effective_on();
        Ok(Self {
            nostos,
            actor,
            kind,
            language,
            words: Words::of(language),
            contacts: nostos.letter_contacts(language.tag())?,
            number,
            history,
            case,
            act,
            dated_on,
        })
    }

    /// The letter.
    ///
    /// # Errors
    /// A value of national law is missing, or storage failed.
    pub(crate) fn letter(&self) -> Result<Letter, Problem> {
        Ok(match self.kind {
            LetterKind::ReturnDecision => Letter::ReturnDecision(Box::new(self.return_decision()?)),
            LetterKind::PeriodExtension => Letter::PeriodExtension(Box::new(self.period_extension()?)),
            LetterKind::Withdrawal => Letter::Withdrawal(Box::new(self.withdrawal()?)),
            LetterKind::Postponement => Letter::Postponement(Box::new(self.postponement()?)),
            LetterKind::PostponementEnd => Letter::PostponementEnd(Box::new(self.postponement_end()?)),
            LetterKind::RemovalOrder => Letter::RemovalOrder(Box::new(self.removal_order()?)),
            LetterKind::EntryBan => Letter::EntryBan(Box::new(self.entry_ban()?)),
            LetterKind::CounsellingOffer => Letter::CounsellingOffer(Box::new(self.counselling_offer()?)),
            LetterKind::NoticeOfRemoval => Letter::NoticeOfRemoval(Box::new(self.notice_of_removal()?)),
        })
    }

    /// What the law says of the case as the letter shows it, on a day.
    pub(super) fn assessment(&self, on: Date) -> Assessment {
        self.nostos.assess(&self.case, None, on)
    }

    /// What the law said of the case before the act, on the day of the act.
    ///
    /// # Errors
    /// The history does not fold.
    pub(super) fn assessment_before(&self) -> Result<Assessment, Problem> {
        let before = folded(self.history, &self.case, self.act.saturating_sub(1))?;
        Ok(self.nostos.assess(&before, None, self.dated_on))
    }

    /// Who recorded the act; who corrected it, where it was corrected.
    pub(super) fn recorded_by(&self) -> Option<ActorId> {
        let entry = effective(self.history).into_iter().find(|entry| entry.recorded.version == self.act)?;
        match entry.counts_as {
            Counts::Replaced { by_version, .. } => {
                self.history.iter().find(|recorded| recorded.version == by_version).map(|r| r.actor)
            }
            Counts::AsRecorded | Counts::Struck { .. } => Some(entry.recorded.actor),
        }
    }

    /// What is missing although the kind of letter says that it is there.
    pub(super) const fn missing() -> Problem {
        Problem::NotFound { what: "letter" }
    }
}

/// The event of a version as it counts after all corrections.
pub(crate) fn event_of(history: &[Recorded], version: u32) -> Option<Event> {
    let entry = effective(history).into_iter().find(|entry| entry.recorded.version == version)?;
    match entry.counts_as {
        Counts::AsRecorded => Some(entry.recorded.event.clone()),
        Counts::Replaced { event, .. } => Some(event.clone()),
        Counts::Struck { .. } => None,
    }
}

/// The case after the entry of that version, in the light of all corrections.
fn folded(history: &[Recorded], of: &Case, version: u32) -> Result<Case, Problem> {
    Case::before(of.id, history, version.saturating_add(1))
        .map_err(|corrupt| Problem::Quarantined { version: corrupt.version })
}
