//! Letters on what follows a return decision: postponement, removal, entry ban, counselling.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::decision::DuringPeriod;
use crate::parts::{Contact, Frame, LegalAid, Reasons, RelatedDecision, Remedy};

/// Written confirmation that removal is postponed (RD Arts 9, 14(2)).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Postponement {
    /// Who writes, to whom, about whom.
    pub frame: Frame,
    /// The return decision that is not enforced for now.
    pub return_decision: RelatedDecision,
    /// From which day.
    pub from_on: Date,
    /// Why.
    pub ground: PostponementGround,
    /// The reasons in words; blank lines part paragraphs.
    pub reasons: String,
    /// The day on which the authority looks at it again.
    pub review_on: Date,
    /// Obligations for the duration (RD Art. 9(3)).
    pub during_postponement: Vec<DuringPeriod>,
}

/// Why removal is postponed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PostponementGround {
    /// Removal would violate the principle of non-refoulement (RD Art. 9(1)(a)).
    NonRefoulement,
    /// A remedy has suspensive effect (RD Art. 9(1)(b)).
    SuspensiveEffect,
    /// Physical state or mental capacity (RD Art. 9(2)(a)).
    Health,
    /// Technical reasons: no transport (RD Art. 9(2)(b)).
    Transport,
    /// Technical reasons: identity not established (RD Art. 9(2)(b)).
    Identification,
    /// Other circumstances of the individual case (RD Art. 9(2)).
    Other,
}

/// The postponement has ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PostponementEnd {
    /// Who writes, to whom, about whom.
    pub frame: Frame,
    /// The return decision that can be enforced again.
    pub return_decision: RelatedDecision,
    /// Date of the confirmation of postponement.
    pub postponed_on: Date,
    /// From which day removal is no longer postponed.
    pub ended_on: Date,
    /// Why; blank lines part paragraphs.
    pub reasons: String,
    /// Remedies against ending it, where national law gives one.
    pub remedies: Vec<Remedy>,
    /// Return counselling: leaving on one's own initiative stays possible.
    pub counselling: Option<Contact>,
}

/// A removal order (RD Art. 8(3)).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RemovalOrder {
    /// Who writes, to whom, about whom.
    pub frame: Frame,
    /// The return decision it enforces.
    pub return_decision: RelatedDecision,
    /// Country of removal in the letter's language.
    pub country: String,
    /// Reasons in fact and in law.
    pub reasons: Reasons,
    /// Remedies; at least one.
    pub remedies: Vec<Remedy>,
    /// Legal aid.
    pub legal_aid: Option<LegalAid>,
    /// The forced-return monitoring body (RD Art. 8(6)).
    pub monitor: Option<Contact>,
}

/// An entry ban by its own decision (RD Art. 11).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EntryBan {
    /// Who writes, to whom, about whom.
    pub frame: Frame,
    /// The return decision it goes with.
    pub return_decision: RelatedDecision,
    /// How long.
    pub length: EntryBanLength,
    /// Why.
    pub ground: EntryBanGround,
    /// Reasons in fact and in law.
    pub reasons: Reasons,
    /// Day of departure, when the person has left already: the ban counts from it.
    pub left_on: Option<Date>,
    /// Last day, when it can be computed already.
    pub ends: Option<law::Derivation>,
    /// Remedies; at least one.
    pub remedies: Vec<Remedy>,
    /// Legal aid.
    pub legal_aid: Option<LegalAid>,
}

/// Length of an entry ban: years and months together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct EntryBanLength {
    /// Whole years.
    pub years: u32,
    /// Months beyond the years.
    pub months: u32,
}

/// Why an entry ban is issued (RD Art. 11(1)-(2)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EntryBanGround {
    /// No period for voluntary departure was granted (RD Art. 11(1)(a)).
    NoPeriodGranted,
    /// The obligation to return was not complied with (RD Art. 11(1)(b)).
    ObligationNotCompliedWith,
    /// Another case in which the law allows one (RD Art. 11(1), second subparagraph).
    Discretionary,
    /// A serious threat to public policy, public security or national security (RD Art. 11(2)).
    SeriousThreat,
}

/// An offer of return counselling.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CounsellingOffer {
    /// Who writes, to whom, about whom.
    pub frame: Frame,
    /// Who counsels.
    pub counsellor: Contact,
    /// Date of a first appointment, when one is offered.
    pub appointment_on: Option<Date>,
    /// Time and place of it in words; empty without one.
    pub appointment_details: String,
    /// Languages in which counselling is offered, by name.
    pub languages: Vec<String>,
    /// Assistance a person can ask for, a line each.
    pub assistance: Vec<String>,
}

/// Notice of a planned removal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NoticeOfRemoval {
    /// Who writes, to whom, about whom.
    pub frame: Frame,
    /// The return decision that is enforced.
    pub return_decision: RelatedDecision,
    /// The removal order, where there is one.
    pub removal_order: Option<RelatedDecision>,
    /// Day of departure.
    pub departs_on: Date,
    /// Time as printed; empty when it is not announced.
    pub departs_at: String,
    /// Place of departure.
    pub from_place: String,
    /// Destination: place and country in the letter's language.
    pub destination: String,
    /// What the person may take and must know, a line each.
    pub practical: Vec<String>,
    /// The forced-return monitoring body (RD Art. 8(6)).
    pub monitor: Option<Contact>,
    /// Remedies that remain open.
    pub remedies: Vec<Remedy>,
    /// Legal aid.
    pub legal_aid: Option<LegalAid>,
}
