//! Commands of the chapter *return alert*.

use super::event::{
    Answered, Consultation, Deleted, Entered, FollowedUp, Hit, Notice, Refrained, RefusalEntered, Reviewed,
    Transferred, Updated,
};

/// What somebody asks to have recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// Record that the alert on return was entered.
    EnterReturnAlert(Entered),
    /// Record that it was brought up to date.
    UpdateReturnAlert(Updated),
    /// Refrain from entering one for now.
    RefrainFromReturnAlert(Refrained),
    /// Record that it was deleted.
    DeleteReturnAlert(Deleted),
    /// Record a review: it is still needed.
    ReviewReturnAlert(Reviewed),
    /// Record that the alert for refusal of entry was entered.
    EnterRefusalOfEntryAlert(RefusalEntered),
    /// Record the automatic notice that the period has expired.
    RecordExpiryNotice(Notice),
    /// Record a hit that another authority reported.
    RecordAlertHit(Hit),
    /// Record what was done about a hit.
    FollowUpAlertHit(FollowedUp),
    /// Record that a consultation began.
    RecordAlertConsultation(Consultation),
    /// Record the answer to a consultation.
    AnswerAlertConsultation(Answered),
    /// Record a transfer of data to a third country.
    TransferAlertData(Transferred),
}

impl Command {
    /// Stable id.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::EnterReturnAlert(_) => "enter-return-alert",
            Self::UpdateReturnAlert(_) => "update-return-alert",
            Self::RefrainFromReturnAlert(_) => "refrain-from-return-alert",
            Self::DeleteReturnAlert(_) => "delete-return-alert",
            Self::ReviewReturnAlert(_) => "review-return-alert",
            Self::EnterRefusalOfEntryAlert(_) => "enter-refusal-of-entry-alert",
            Self::RecordExpiryNotice(_) => "record-expiry-notice",
            Self::RecordAlertHit(_) => "record-alert-hit",
            Self::FollowUpAlertHit(_) => "follow-up-alert-hit",
            Self::RecordAlertConsultation(_) => "record-alert-consultation",
            Self::AnswerAlertConsultation(_) => "answer-alert-consultation",
            Self::TransferAlertData(_) => "transfer-alert-data",
        }
    }

    /// The date that counts in law.
    #[must_use]
    pub const fn effective_on(&self) -> jiff::civil::Date {
        match self {
            Self::EnterReturnAlert(e) => e.entered_on,
            Self::UpdateReturnAlert(e) => e.updated_on,
            Self::RefrainFromReturnAlert(e) => e.decided_on,
            Self::DeleteReturnAlert(e) => e.deleted_on,
            Self::ReviewReturnAlert(e) => e.reviewed_on,
            Self::EnterRefusalOfEntryAlert(e) => e.entered_on,
            Self::RecordExpiryNotice(e) => e.received_on,
            Self::RecordAlertHit(e) => e.on,
            Self::FollowUpAlertHit(e) => e.on,
            Self::RecordAlertConsultation(e) => e.asked_on,
            Self::AnswerAlertConsultation(e) => e.answered_on,
            Self::TransferAlertData(e) => e.transferred_on,
        }
    }
}
