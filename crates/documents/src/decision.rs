//! Letters on the return decision itself: the decision, the longer period, the withdrawal.

use jiff::civil::Date;
use law::Derivation;
use serde::{Deserialize, Serialize};

use crate::measure::{EntryBanGround, EntryBanLength};
use crate::parts::{Contact, Frame, LegalAid, Reasons, RelatedDecision, Remedy};

/// A return decision (RD Arts 6, 7, 12).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReturnDecision {
    /// Who writes, to whom, about whom.
    pub frame: Frame,
    /// Why the stay is not lawful.
    pub stay: StayFinding,
    /// Reasons in fact and in law.
    pub reasons: Reasons,
    /// The obligation to leave, with or without a period.
    pub obligation: DepartureObligation,
    /// Countries to which return is possible, names in the letter's language; at least one.
    pub countries_of_return: Vec<String>,
    /// Obligations for the duration of the period (RD Art. 7(3)).
    pub during_period: Vec<DuringPeriod>,
    /// An entry ban issued with the decision (RD Arts 6(6), 11).
    pub entry_ban: Option<EntryBanPart>,
    /// Remedies; at least one.
    pub remedies: Vec<Remedy>,
    /// Legal aid.
    pub legal_aid: Option<LegalAid>,
    /// Return counselling offered with the decision.
    pub counselling: Option<Contact>,
    /// Language, by name, in which the main elements are translated; empty when nobody asked yet (RD Art. 12(2)).
    pub translation_language: String,
}

/// What was found on the lawfulness of stay (RD Art. 6(1)).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum StayFinding {
    /// A lawful stay ended.
    Ended {
        /// Last day of lawful stay, or the day of the decision that ended it.
        on: Date,
        /// Reference of the decision that ended it; empty when it ended by lapse of time.
        reference: String,
    },
    /// There was no lawful stay.
    NotLawful,
}

/// The obligation to leave.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum DepartureObligation {
    /// A period for voluntary departure of the ordinary length (RD Art. 7(1)).
    Period {
        /// Its length in days.
        days: u32,
        /// Its end.
        end: PeriodEnd,
    },
    /// A period shorter than seven days (RD Art. 7(4)).
    ShortPeriod {
        /// Its length in days.
        days: u32,
        /// Its end.
        end: PeriodEnd,
        /// Why it is short.
        ground: RefusalGround,
        /// The individual reasons; blank lines part paragraphs.
        reasons: String,
    },
    /// No period (RD Art. 7(4)).
    NoPeriod {
        /// Why none is granted.
        ground: RefusalGround,
        /// The individual reasons; blank lines part paragraphs.
        reasons: String,
    },
}

/// Where a period ends.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum PeriodEnd {
    /// On a day that is known.
    On {
        /// The last day and how it came about.
        derivation: Derivation,
    },
    /// Not known yet: so many days after notification.
    AfterNotification,
    /// Not known yet: so many days after the person no longer has a right to remain (pending remedy).
    AfterRightToRemainEnds,
}

/// Why a period is refused or short (RD Art. 7(4)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RefusalGround {
    /// Risk of absconding.
    RiskOfAbsconding,
    /// Application for legal stay dismissed as manifestly unfounded or fraudulent.
    ManifestlyUnfoundedOrFraudulent,
    /// Risk to public policy, public security or national security.
    RiskToPublicPolicy,
}

/// One obligation for the duration of the period (RD Art. 7(3)) or of a postponement (RD Art. 9(3)).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DuringPeriod {
    /// Which.
    pub kind: DuringPeriodKind,
    /// Where, when, how much, in words.
    pub details: String,
}

/// The obligations RD Art. 7(3) names, and the others of the ladder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DuringPeriodKind {
    /// Regular reporting to the authorities.
    Reporting,
    /// Deposit of an adequate financial guarantee.
    FinancialGuarantee,
    /// Submission of documents.
    SubmitDocuments,
    /// Stay at a certain place.
    StayAtPlace,
    /// Notify address and contact.
    NotifyAddress,
    /// Supervision by a third party.
    ThirdPartySupervision,
    /// Electronic monitoring.
    ElectronicMonitoring,
}

/// An entry ban as part of a return decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EntryBanPart {
    /// How long.
    pub length: EntryBanLength,
    /// Why.
    pub ground: EntryBanGround,
    /// The individual reasons for the ban and its length; blank lines part paragraphs.
    pub reasons: String,
}

/// Written confirmation that the period is extended (RD Arts 7(2), 14(2)).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PeriodExtension {
    /// Who writes, to whom, about whom.
    pub frame: Frame,
    /// The return decision.
    pub return_decision: RelatedDecision,
    /// Last day of the period before.
    pub previous_end_on: Date,
    /// The new last day and how it came about.
    pub new_end: Derivation,
    /// Why the longer period is necessary; blank lines part paragraphs.
    pub reasons: String,
    /// Obligations that hold for the longer period.
    pub during_period: Vec<DuringPeriod>,
    /// Return counselling.
    pub counselling: Option<Contact>,
}

/// Withdrawal of a return decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Withdrawal {
    /// Who writes, to whom, about whom.
    pub frame: Frame,
    /// The return decision withdrawn.
    pub return_decision: RelatedDecision,
    /// From which day it has no effect.
    pub effective_on: Date,
    /// Why.
    pub ground: WithdrawalGround,
    /// The reasons in words; blank lines part paragraphs.
    pub reasons: String,
    /// Whether an entry ban falls with it.
    pub entry_ban_withdrawn: bool,
}

/// Why a return decision is withdrawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WithdrawalGround {
    /// A right to stay was granted (RD Art. 6(4)).
    RightToStay,
    /// A court or appeal body annulled it (RD Art. 13(2)).
    Annulled,
    /// The authority found that it should not stand.
    Reconsidered,
}
