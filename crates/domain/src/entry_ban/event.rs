//! Events of the chapter *entry ban* (RD Art. 11).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::ids::ActorId;
use crate::removal::event::SecondOfficer;
use crate::values::Text;

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Event {
    /// An entry ban was issued.
    EntryBanIssued(BanIssued),
    /// A second officer confirmed it.
    EntryBanConfirmed(SecondOfficer),
    /// Withdrawal or suspension was considered and declined (RD Art. 11(3)).
    WithdrawalConsidered(Considered),
    /// It was withdrawn or suspended.
    EntryBanWithdrawn(Considered),
    /// The authority refrained from issuing one in this individual case (RD Art. 11(3), third and fourth subparagraph).
    EntryBanRefrained(Considered),
}

/// An entry ban. Runs from the day the person leaves (C-225/16 Ouhrami).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BanIssued {
    /// Date.
    pub issued_on: Date,
    /// Length in months.
    pub months: u32,
    /// Reasons for a serious threat, when the length rests on one (RD Art. 11(2)).
    pub serious_threat: Option<Text>,
    /// Reasons in fact.
    pub reasons_in_fact: Option<Text>,
    /// Reasons in law.
    pub reasons_in_law: Option<Text>,
    /// Information on remedies.
    pub remedies: Option<Text>,
    /// Officer who signed.
    pub signed_by: ActorId,
}

/// Consideration of withdrawal or suspension, or of refraining.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Considered {
    /// Date.
    pub on: Date,
    /// Reasons.
    pub reasons: Text,
}

impl Event {
    /// Stable name.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::EntryBanIssued(_) => "entry_ban.entry_ban_issued",
            Self::EntryBanConfirmed(_) => "entry_ban.entry_ban_confirmed",
            Self::WithdrawalConsidered(_) => "entry_ban.withdrawal_considered",
            Self::EntryBanWithdrawn(_) => "entry_ban.entry_ban_withdrawn",
            Self::EntryBanRefrained(_) => "entry_ban.entry_ban_refrained",
        }
    }

    /// The date that counts in law.
    #[must_use]
    pub const fn effective_on(&self) -> Date {
        match self {
            Self::EntryBanIssued(e) => e.issued_on,
            Self::EntryBanConfirmed(e) => e.confirmed_on,
            Self::WithdrawalConsidered(e) | Self::EntryBanWithdrawn(e) | Self::EntryBanRefrained(e) => e.on,
        }
    }
}
