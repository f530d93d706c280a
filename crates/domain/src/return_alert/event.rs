//! Events of the chapter *return alert* (Regulation (EU) 2018/1860).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::values::{Country, Note, Text};

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Event {
    /// An alert on return was entered.
    ReturnAlertEntered(Entered),
    /// It was brought up to date.
    ReturnAlertUpdated(Updated),
    /// The authority chose not to enter one for now.
    ReturnAlertRefrained(Refrained),
    /// It was deleted.
    ReturnAlertDeleted(Deleted),
    /// It was reviewed and is still needed.
    ReturnAlertReviewed(Reviewed),
    /// An alert for refusal of entry was entered after return.
    RefusalOfEntryAlertEntered(RefusalEntered),
    /// The system reported that the period for departure has expired.
    ExpiryNoticeRecorded(Notice),
    /// Another authority reported a hit.
    AlertHitRecorded(Hit),
    /// A hit was followed up.
    AlertHitFollowedUp(FollowedUp),
    /// A consultation with another state began.
    AlertConsultationRecorded(Consultation),
    /// A consultation was answered.
    AlertConsultationAnswered(Answered),
    /// Data of the alert were transferred to a third country.
    AlertDataTransferred(Transferred),
}

/// Whether something is stated in an alert.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stated {
    /// It is.
    Yes,
    /// It is not.
    No,
}

/// What an alert says of enforcement (Art. 4(1)(y)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Enforcement {
    /// Nothing puts it off.
    NotPutOff,
    /// The decision is suspended.
    Suspended,
    /// Enforcement is postponed.
    Postponed,
}

/// What an alert says of the decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    /// Last day of the period for voluntary departure, when one was granted and is known.
    pub departure_until_on: Option<Date>,
    /// Enforcement.
    pub enforcement: Enforcement,
    /// Whether it says that there is a removal order.
    pub removal_order: Stated,
    /// Whether it says that there is an entry ban.
    pub entry_ban: Stated,
}

/// Entry of an alert.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entered {
    /// Date of entry into the system.
    pub entered_on: Date,
    /// Its number in the system.
    pub reference: Option<Note>,
    /// What it says.
    pub content: Content,
}

/// An update.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Updated {
    /// Date of the update in the system.
    pub updated_on: Date,
    /// What it says from then on.
    pub content: Content,
}

/// Why no alert is entered for now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RefrainGround {
    /// The person is detained pending removal (Art. 3(2)).
    Detained,
    /// Decided at the external border and executed at once (Art. 3(3)).
    ExecutedAtBorder,
}

/// A choice not to enter one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refrained {
    /// Date of the choice.
    pub decided_on: Date,
    /// Why.
    pub ground: RefrainGround,
    /// Reasons.
    pub reasons: Option<Text>,
}

/// Why an alert was deleted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DeletionReason {
    /// The return is confirmed (Art. 6(2)).
    ReturnConfirmed,
    /// The person came to the border from outside (Art. 8).
    HitOnEntry,
    /// The decision was withdrawn or annulled (Art. 14).
    DecisionEnded,
    /// A state granted a permit, or keeps it (Arts 9 to 12).
    Permit,
    /// Citizenship or free movement (Art. 14).
    FreeMovement,
    /// No longer needed after review.
    NotNeeded,
    /// Entered by mistake.
    Mistake,
}

/// Deletion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deleted {
    /// Date of deletion in the system.
    pub deleted_on: Date,
    /// Why.
    pub deletion_reason: DeletionReason,
}

/// A review with the result that the alert is still needed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reviewed {
    /// Date.
    pub reviewed_on: Date,
    /// Why it is still needed.
    pub reasons: Text,
}

/// Entry of an alert for refusal of entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RefusalEntered {
    /// Date of entry into the system.
    pub entered_on: Date,
    /// Its number in the system.
    pub reference: Option<Note>,
}

/// An automatic notice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    /// Date on which it came in.
    pub received_on: Date,
}

/// Where the person was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HitKind {
    /// At the external border on exit (Art. 6).
    Exit,
    /// At the external border on entry (Art. 8).
    Entry,
    /// Within the territory (Art. 7(2)).
    Inland,
    /// With a valid permit or visa of a state (Art. 12).
    PermitHolder,
}

/// A hit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hit {
    /// Date of the hit.
    pub on: Date,
    /// Where.
    pub hit_kind: HitKind,
    /// The state that found the person.
    pub state: Country,
    /// Place, circumstances, what that state asks.
    pub explanation: Option<Text>,
}

/// What was done about a hit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FollowedUp {
    /// Number of the hit.
    pub number: u32,
    /// Date.
    pub on: Date,
    /// What was answered and agreed.
    pub explanation: Text,
}

/// Who asked whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// Another state intends to grant or extend a permit and asks (Art. 9).
    Asked,
    /// This state asks the one that issued a permit (Arts 10 to 12).
    Asking,
}

/// A consultation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consultation {
    /// Who asked whom.
    pub direction: Direction,
    /// The other state.
    pub state: Country,
    /// Date on which the question reached the one who must answer.
    pub asked_on: Date,
    /// The question.
    pub explanation: Option<Text>,
}

/// What came of a consultation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PermitOutcome {
    /// The permit is granted or stays.
    PermitStands,
    /// The permit is refused or withdrawn.
    NoPermit,
}

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answered {
    /// Number of the consultation.
    pub number: u32,
    /// Date of the answer.
    pub answered_on: Date,
    /// What came of it for the permit, when known.
    pub permit_outcome: Option<PermitOutcome>,
    /// The answer.
    pub explanation: Text,
}

/// Purpose of a transfer: there are no others (Art. 15).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TransferPurpose {
    /// To identify the person.
    Identification,
    /// To obtain an identification or travel document for return.
    DocumentForReturn,
}

/// A transfer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Transferred {
    /// Date.
    pub transferred_on: Date,
    /// To which country.
    pub country: Country,
    /// For what.
    pub purpose: TransferPurpose,
    /// How and when the person was informed.
    pub person_informed: Option<Text>,
    /// Leave of the state that entered the alert; where that is this state: who decided.
    pub leave: Option<Text>,
}

impl Event {
    /// Stable name.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::ReturnAlertEntered(_) => "return_alert.return_alert_entered",
            Self::ReturnAlertUpdated(_) => "return_alert.return_alert_updated",
            Self::ReturnAlertRefrained(_) => "return_alert.return_alert_refrained",
            Self::ReturnAlertDeleted(_) => "return_alert.return_alert_deleted",
            Self::ReturnAlertReviewed(_) => "return_alert.return_alert_reviewed",
            Self::RefusalOfEntryAlertEntered(_) => "return_alert.refusal_of_entry_alert_entered",
            Self::ExpiryNoticeRecorded(_) => "return_alert.expiry_notice_recorded",
            Self::AlertHitRecorded(_) => "return_alert.alert_hit_recorded",
            Self::AlertHitFollowedUp(_) => "return_alert.alert_hit_followed_up",
            Self::AlertConsultationRecorded(_) => "return_alert.alert_consultation_recorded",
            Self::AlertConsultationAnswered(_) => "return_alert.alert_consultation_answered",
            Self::AlertDataTransferred(_) => "return_alert.alert_data_transferred",
        }
    }

    /// The date that counts in law.
    #[must_use]
    pub const fn effective_on(&self) -> Date {
        match self {
            Self::ReturnAlertEntered(e) => e.entered_on,
            Self::ReturnAlertUpdated(e) => e.updated_on,
            Self::ReturnAlertRefrained(e) => e.decided_on,
            Self::ReturnAlertDeleted(e) => e.deleted_on,
            Self::ReturnAlertReviewed(e) => e.reviewed_on,
            Self::RefusalOfEntryAlertEntered(e) => e.entered_on,
            Self::ExpiryNoticeRecorded(e) => e.received_on,
            Self::AlertHitRecorded(e) => e.on,
            Self::AlertHitFollowedUp(e) => e.on,
            Self::AlertConsultationRecorded(e) => e.asked_on,
            Self::AlertConsultationAnswered(e) => e.answered_on,
            Self::AlertDataTransferred(e) => e.transferred_on,
        }
    }
}
