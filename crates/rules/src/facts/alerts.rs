//! Alerts in the Schengen Information System, as far as recorded: what was entered, what it says, who asked.

use jiff::civil::Date;

use super::Sourced;

/// Alerts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Alerts {
    /// The alert on return last entered; a deleted one stays here until another is entered.
    pub return_alert: Option<ReturnAlert>,
    /// The latest choice not to enter one for now.
    pub refrained: Option<Sourced<AlertRefrained>>,
    /// The latest automatic notice that the period for departure has expired (Reg. (EU) 2018/1860 Art. 7(1)).
    pub expiry_notice_on: Option<Sourced<Date>>,
    /// The alert for refusal of entry last entered.
    pub refusal_of_entry_on: Option<Sourced<Date>>,
    /// Hits in the order reported.
    pub hits: Vec<AlertHit>,
    /// Consultations in the order opened.
    pub consultations: Vec<AlertConsultation>,
    /// The entry that recorded a name; a surname must be in every alert (Art. 4(2)).
    pub name_recorded: Option<Sourced<()>>,
}

/// An alert on return.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReturnAlert {
    /// Entered on.
    pub entered_on: Sourced<Date>,
    /// What it says, as last recorded.
    pub content: Sourced<AlertContent>,
    /// Date from which it says so.
    pub content_since: Date,
    /// Latest review with the result that it is still needed.
    pub reviewed_on: Option<Sourced<Date>>,
    /// Deleted on.
    pub deleted_on: Option<Sourced<Date>>,
}

/// What an alert says of the decision (Art. 4(1)(x) to (aa)).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AlertContent {
    /// Last day of the period for voluntary departure; empty: none granted, or not known yet.
    pub departure_until_on: Option<Date>,
    /// Whether the decision is suspended or its enforcement postponed.
    pub enforcement: AlertEnforcement,
    /// Whether a removal order exists.
    pub removal_order: Stated,
    /// Whether an entry ban exists.
    pub entry_ban: Stated,
}

/// What an alert says of enforcement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AlertEnforcement {
    /// Nothing puts it off.
    NotPutOff,
    /// The decision is suspended, as by an appeal.
    Suspended,
    /// Enforcement is postponed.
    Postponed,
}

/// Whether something is stated in an alert.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stated {
    /// It is.
    Yes,
    /// It is not.
    No,
}

impl Stated {
    /// Whether it should be stated.
    #[must_use]
    pub const fn if_so(so: bool) -> Self {
        if so { Self::Yes } else { Self::No }
    }
}

/// A choice not to enter an alert for now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AlertRefrained {
    /// Date of that choice.
    pub decided_on: Date,
    /// Why.
    pub ground: RefrainGround,
}

/// Why no alert is entered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RefrainGround {
    /// Art. 3(2): the person is detained pending removal.
    Detained,
    /// Art. 3(3): decided at the external border and executed at once.
    ExecutedAtBorder,
}

/// A hit on an alert on return of this state, as another authority reported it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AlertHit {
    /// Stable number within the case, starting at 1.
    pub number: u32,
    /// Date of the hit.
    pub on: Sourced<Date>,
    /// Where.
    pub kind: HitKind,
    /// The state that found the person.
    pub state: String,
    /// Followed up on.
    pub followed_up_on: Option<Sourced<Date>>,
}

/// Where the person was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HitKind {
    /// Art. 6: at the external border on exit.
    Exit,
    /// Art. 8: at the external border on entry.
    Entry,
    /// Art. 7(2): within the territory.
    Inland,
    /// Art. 12: with a valid permit or visa of a state.
    PermitHolder,
}

/// A consultation between states about an alert and a permit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AlertConsultation {
    /// Stable number within the case, starting at 1.
    pub number: u32,
    /// Who asked whom.
    pub kind: ConsultationKind,
    /// The other state.
    pub state: String,
    /// Asked on: the day on which the question reached the one who must answer.
    pub asked_on: Sourced<Date>,
    /// Answered on.
    pub answered_on: Option<Sourced<Date>>,
    /// What came of it for the permit.
    pub outcome: Option<PermitOutcome>,
}

/// Who asked whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ConsultationKind {
    /// Art. 9: another state intends to grant or extend a permit and asks this one.
    Asked,
    /// Arts 10 and 11: this state asks the one that issued a permit.
    Asking,
}

/// What came of a consultation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PermitOutcome {
    /// The permit is granted or stays.
    PermitStands,
    /// The permit is refused or withdrawn.
    NoPermit,
}
