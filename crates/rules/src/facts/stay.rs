//! Stay and how it ended.

use jiff::civil::Date;

use super::Sourced;

/// Stay.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Stay {
    /// When the case was opened.
    pub opened_on: Option<Sourced<Date>>,
    /// A decision that ended legal stay.
    pub legal_stay_ended: Option<Sourced<LegalStayEnded>>,
    /// Illegal stay established, on that date.
    pub illegal_stay_on: Option<Sourced<Date>>,
    /// A right to stay recorded after that, from that date.
    pub right_to_stay_from: Option<Sourced<Date>>,
    /// When the person was last heard on stay and return.
    pub heard_on: Option<Sourced<Date>>,
    /// A valid residence permit of another Member State (RD Art. 6(2)).
    pub other_state_permit: Option<Sourced<OtherStatePermit>>,
    /// Whether a renewal of a permit is pending (RD Art. 6(5)).
    pub renewal_pending_since: Option<Sourced<Date>>,
    /// The latest recorded choice not to issue a return decision (RD Art. 6(2)-(5)).
    pub refrained: Option<Sourced<Refrained>>,
    /// How the person entered, when recorded (RD Art. 12(3)).
    pub entry: Option<Sourced<Entry>>,
}

/// A choice not to issue a return decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refrained {
    /// Date of that choice.
    pub decided_on: Date,
    /// Which exception: `2` to `5`, paragraph of RD Art. 6.
    pub paragraph: u8,
}

/// How the person entered the territory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entry {
    /// Through a border check, with the right to enter.
    Regular,
    /// Without fulfilling the conditions of entry.
    Irregular,
}

/// A decision ending legal stay.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LegalStayEnded {
    /// Date of that decision.
    pub decided_on: Date,
    /// What kind of decision.
    pub kind: LegalStayEndedBy,
    /// Day from which there is no right to remain, when known (APR Art. 68).
    pub right_to_remain_ended_on: Option<Date>,
}

/// How legal stay ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LegalStayEndedBy {
    /// Application for international protection rejected as unfounded or inadmissible.
    ProtectionRejected,
    /// Rejected as manifestly unfounded, or in an accelerated procedure (APR Art. 42).
    ProtectionRejectedManifestlyUnfounded,
    /// Application withdrawn, explicitly or implicitly.
    ProtectionWithdrawn,
    /// A residence permit refused, not renewed, withdrawn or expired.
    PermitEnded,
    /// Overstay of a visa or of the visa-free period.
    Overstay,
}

impl LegalStayEndedBy {
    /// Whether the decision was one on international protection.
    #[must_use]
    pub const fn concerns_protection(self) -> bool {
        match self {
            Self::ProtectionRejected
            | Self::ProtectionRejectedManifestlyUnfounded
            | Self::ProtectionWithdrawn => true,
            Self::PermitEnded | Self::Overstay => false,
        }
    }
}

/// A permit of another Member State.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherStatePermit {
    /// The state.
    pub state: String,
    /// Last day of validity, when known.
    pub valid_until_on: Option<Date>,
    /// When the person was told to go there; empty: not yet.
    pub told_to_go_on: Option<Date>,
    /// Whether the person went there.
    pub complied_on: Option<Date>,
}
