//! Events of the chapter *less coercive measures*: imposed, reviewed, lifted, complied with or not; obstruction.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::ids::ActorId;
use crate::personal::Personal;
use crate::values::{Note, Text};

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Event {
    /// A measure was imposed.
    MeasureImposed(Imposed),
    /// It was reviewed and goes on.
    MeasureReviewed(Reviewed),
    /// It was lifted.
    MeasureLifted(Lifted),
    /// The person complied, or did not.
    ComplianceReported(Compliance),
    /// Obstruction or lack of cooperation was recorded, with what was done about it.
    ObstructionRecorded(Obstruction),
}

/// A measure imposed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Imposed {
    /// Number within the case, from 1.
    pub number: u32,
    /// The measure.
    #[serde(flatten)]
    pub measure: Measure,
}

/// A measure: what is imposed, on which basis, why, until when it is looked at again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Measure {
    /// Date.
    pub imposed_on: Date,
    /// What is imposed.
    pub terms: Terms,
    /// What it rests on.
    pub basis: Basis,
    /// Reasons in this individual case.
    pub reasons: Option<Text>,
    /// Why each lower step does not suffice.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub insufficient: BTreeMap<MeasureKind, Text>,
    /// When it is reviewed.
    pub review_on: Date,
    /// The officer who signed.
    pub signed_by: ActorId,
}

/// What is imposed, with the details that this kind of measure has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Terms {
    /// Counselling and case management.
    Counselling {
        /// How contact is kept.
        plan: Option<Text>,
    },
    /// Duty to notify address and contact.
    NotifyAddress,
    /// Submit documents.
    SubmitDocuments {
        /// Which.
        documents: Text,
        /// Reference of the receipt given.
        receipt: Note,
    },
    /// Regular reporting.
    Reporting {
        /// Every so many days.
        every_days: u32,
        /// Where, or by which means.
        place: Note,
        /// When not: health, work, children.
        exceptions: Option<Text>,
    },
    /// Stay at a certain place.
    StayAtPlace {
        /// Where.
        place: Personal<Note>,
        /// When the person may be elsewhere.
        exceptions: Option<Text>,
    },
    /// Supervision by a third party.
    ThirdPartySupervision {
        /// Who.
        guarantor: Personal<Note>,
    },
    /// Adequate financial guarantee.
    FinancialGuarantee {
        /// Amount in cents.
        amount_cents: u64,
        /// Currency (ISO 4217).
        currency: Currency,
        /// Means of the person, and when the amount is paid back.
        refund: Text,
    },
    /// Electronic monitoring.
    ElectronicMonitoring {
        /// Provision of national law.
        provision: Note,
    },
}

/// Currencies in which a guarantee may be given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Currency {
    /// Euro.
    Eur,
    /// Danish krone.
    Dkk,
    /// Swedish krona.
    Sek,
    /// Norwegian krone.
    Nok,
    /// Swiss franc.
    Chf,
    /// Polish zloty.
    Pln,
    /// Czech koruna.
    Czk,
    /// Hungarian forint.
    Huf,
    /// Romanian leu.
    Ron,
    /// Icelandic króna.
    Isk,
}

impl Currency {
    /// ISO 4217 code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Eur => "EUR",
            Self::Dkk => "DKK",
            Self::Sek => "SEK",
            Self::Nok => "NOK",
            Self::Chf => "CHF",
            Self::Pln => "PLN",
            Self::Czk => "CZK",
            Self::Huf => "HUF",
            Self::Ron => "RON",
            Self::Isk => "ISK",
        }
    }
}

/// Kinds of measure, least coercive first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MeasureKind {
    /// Counselling and case management.
    Counselling,
    /// Duty to notify address and contact.
    NotifyAddress,
    /// Submit documents.
    SubmitDocuments,
    /// Regular reporting.
    Reporting,
    /// Stay at a certain place.
    StayAtPlace,
    /// Supervision by a third party.
    ThirdPartySupervision,
    /// Adequate financial guarantee.
    FinancialGuarantee,
    /// Electronic monitoring.
    ElectronicMonitoring,
}

impl Terms {
    /// The kind of measure.
    #[must_use]
    pub const fn kind(&self) -> MeasureKind {
        match self {
            Self::Counselling { .. } => MeasureKind::Counselling,
            Self::NotifyAddress => MeasureKind::NotifyAddress,
            Self::SubmitDocuments { .. } => MeasureKind::SubmitDocuments,
            Self::Reporting { .. } => MeasureKind::Reporting,
            Self::StayAtPlace { .. } => MeasureKind::StayAtPlace,
            Self::ThirdPartySupervision { .. } => MeasureKind::ThirdPartySupervision,
            Self::FinancialGuarantee { .. } => MeasureKind::FinancialGuarantee,
            Self::ElectronicMonitoring { .. } => MeasureKind::ElectronicMonitoring,
        }
    }
}

/// What a measure rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// The period for voluntary departure (RD Art. 7(3)).
    Period,
    /// A postponement of removal (RD Art. 9(3)).
    Postponement,
    /// Enforcement: in the place of detention (RD Arts 8(1), 15(1)).
    Enforcement,
}

/// A review after which the measure goes on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reviewed {
    /// Number of the measure.
    pub number: u32,
    /// Date.
    pub reviewed_on: Date,
    /// Next review.
    pub review_on: Date,
    /// Why it is still needed.
    pub reasons: Text,
}

/// A measure lifted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lifted {
    /// Number of the measure.
    pub number: u32,
    /// Date.
    pub lifted_on: Date,
    /// Why; what was given back.
    pub reasons: Text,
}

/// Whether the person complied on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Compliance {
    /// Number of the measure.
    pub number: u32,
    /// Day of the report or check.
    pub on: Date,
    /// What happened.
    pub outcome: ComplianceOutcome,
    /// Circumstances, the reason given.
    pub explanation: Option<Text>,
}

/// Whether the person complied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ComplianceOutcome {
    /// Complied.
    Complied,
    /// Excused: illness, work, children.
    Excused,
    /// Missed without an excuse known.
    Missed,
}

/// Obstruction or lack of cooperation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Obstruction {
    /// Date.
    pub on: Date,
    /// What happened.
    pub kind: ObstructionKind,
    /// Circumstances, on which evidence.
    pub explanation: Text,
    /// What was done about it.
    pub measures_taken: Text,
}

/// Kinds of obstruction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ObstructionKind {
    /// Did not cooperate in establishing identity.
    Identification,
    /// Did not come to an appointment with the authority of the country of return.
    Appointment,
    /// Destroyed or withheld documents.
    Documents,
    /// Resisted travel.
    Travel,
    /// A hurdle that comes with a conviction: sentence, proceedings, a ban on leaving.
    Conviction,
    /// Other.
    Other,
}

impl Event {
    /// Stable name.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::MeasureImposed(_) => "measures.measure_imposed",
            Self::MeasureReviewed(_) => "measures.measure_reviewed",
            Self::MeasureLifted(_) => "measures.measure_lifted",
            Self::ComplianceReported(_) => "measures.compliance_reported",
            Self::ObstructionRecorded(_) => "measures.obstruction_recorded",
        }
    }

    /// The date that counts in law.
    #[must_use]
    pub const fn effective_on(&self) -> Date {
        match self {
            Self::MeasureImposed(e) => e.measure.imposed_on,
            Self::MeasureReviewed(e) => e.reviewed_on,
            Self::MeasureLifted(e) => e.lifted_on,
            Self::ComplianceReported(e) => e.on,
            Self::ObstructionRecorded(e) => e.on,
        }
    }
}
