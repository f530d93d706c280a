//! What a letter must not be without. A preview may lack anything; a letter that takes effect may not.

use crate::compile::DocumentError;
use crate::letter::Letter;
use crate::parts::{LetterStatus, Reasons, Remedy};
use crate::{DepartureObligation, SubjectAccessExport};

impl Letter {
    /// Whether everything is there that the law asks of this letter.
    ///
    /// # Errors
    /// [`DocumentError::Incomplete`] names the missing part of a final letter; [`DocumentError::Invalid`] a part that
    /// no template could print, of a draft as well.
    pub fn check(&self) -> Result<(), DocumentError> {
        if let Self::SubjectAccessExport(export) = self {
            check_rows(export)?;
        }
        let frame = self.frame();
        if frame.status == LetterStatus::Draft {
            return Ok(());
        }
        present("authority", &frame.authority.name)?;
        present("case-number", &frame.case_number)?;
        present("document-id", &frame.document_id)?;
        present("signatory", &frame.signatory.name)?;
        present("person", frame.person.names.first().map_or("", |name| name.text.as_str()))?;
        self.check_content()
    }

    /// The parts particular to each letter.
    fn check_content(&self) -> Result<(), DocumentError> {
        match self {
            Self::ReturnDecision(letter) => {
                check_reasons(&letter.reasons)?;
                check_remedies(&letter.remedies)?;
                check_obligation(&letter.obligation)?;
                some("countries-of-return", &letter.countries_of_return)?;
                letter.entry_ban.as_ref().map_or(Ok(()), |ban| present("entry-ban-reasons", &ban.reasons))
            }
            Self::RemovalOrder(letter) => {
                check_reasons(&letter.reasons)?;
                check_remedies(&letter.remedies)?;
                present("country", &letter.country)
            }
            Self::EntryBan(letter) => {
                check_reasons(&letter.reasons)?;
                check_remedies(&letter.remedies)?;
                if letter.length.years == 0 && letter.length.months == 0 {
                    // An entry ban without length is not allowed (C-297/12 Filev and Osmani).
                    return Err(DocumentError::Incomplete("length"));
                }
                Ok(())
            }
            Self::PeriodExtension(letter) => present("reasons", &letter.reasons),
            Self::Postponement(letter) => present("reasons", &letter.reasons),
            Self::PostponementEnd(letter) => present("reasons", &letter.reasons),
            Self::Withdrawal(letter) => present("reasons", &letter.reasons),
            Self::CounsellingOffer(letter) => present("counsellor", &letter.counsellor.name),
            Self::NoticeOfRemoval(letter) => present("destination", &letter.destination),
            Self::SubjectAccessExport(letter) => some("purposes", &letter.purposes),
        }
    }
}

/// Reasons in fact and in law (RD Art. 12(1)).
fn check_reasons(reasons: &Reasons) -> Result<(), DocumentError> {
    present("reasons-in-fact", &reasons.in_fact)?;
    present("reasons-in-law", &reasons.in_law)
}

/// Information about available legal remedies (RD Art. 12(1)).
fn check_remedies(remedies: &[Remedy]) -> Result<(), DocumentError> {
    some("remedies", remedies)?;
    remedies.iter().try_for_each(|remedy| present("remedy-body", &remedy.body.name))
}

/// A refused or short period has individual reasons (RD Arts 7(4), 12(1)).
fn check_obligation(obligation: &DepartureObligation) -> Result<(), DocumentError> {
    match obligation {
        DepartureObligation::Period { .. } => Ok(()),
        DepartureObligation::ShortPeriod { reasons, .. } | DepartureObligation::NoPeriod { reasons, .. } => {
            present("obligation-reasons", reasons)
        }
    }
}

/// Tables whose rows fit their columns.
fn check_rows(export: &SubjectAccessExport) -> Result<(), DocumentError> {
    for section in &export.sections {
        if section.columns.is_empty() {
            return Err(DocumentError::Invalid("section-without-columns"));
        }
        if section.rows.iter().any(|row| row.len() > section.columns.len()) {
            return Err(DocumentError::Invalid("row-longer-than-columns"));
        }
    }
    Ok(())
}

/// A text that is not blank.
fn present(part: &'static str, text: &str) -> Result<(), DocumentError> {
    if text.trim().is_empty() { Err(DocumentError::Incomplete(part)) } else { Ok(()) }
}

/// A list that is not empty.
fn some<T>(part: &'static str, items: &[T]) -> Result<(), DocumentError> {
    if items.is_empty() { Err(DocumentError::Incomplete(part)) } else { Ok(()) }
}
