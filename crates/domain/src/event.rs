//! The event of a case: one enum over the chapters, its record with who and when, and corrections.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::ids::ActorId;
use crate::values::Text;
use crate::{
    absconding, border_procedure, child, closure, counselling, detention, entry_ban, eurodac, handling,
    identity, measures, postponement, recognition, remedy, removal, return_alert, return_decision,
    safeguards, stay, travel, voluntary_departure,
};

/// Something that happened in a case, recorded once, never changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "chapter", content = "event", rename_all = "snake_case")]
pub enum Event {
    /// Stay.
    Stay(stay::event::Event),
    /// Identity.
    Identity(identity::event::Event),
    /// Return decision.
    ReturnDecision(return_decision::event::Event),
    /// Voluntary departure.
    VoluntaryDeparture(voluntary_departure::event::Event),
    /// Remedies.
    Remedy(remedy::event::Event),
    /// Safeguards.
    Safeguards(safeguards::event::Event),
    /// Risk of absconding.
    Absconding(absconding::event::Event),
    /// Less coercive measures.
    Measures(measures::event::Event),
    /// Best interests of the child, step by step.
    Child(child::event::Event),
    /// Counselling.
    Counselling(counselling::event::Event),
    /// Postponement of removal.
    Postponement(postponement::event::Event),
    /// Removal.
    Removal(removal::event::Event),
    /// Entry ban.
    EntryBan(entry_ban::event::Event),
    /// Travel.
    Travel(travel::event::Event),
    /// Detention.
    Detention(detention::event::Event),
    /// Closure.
    Closure(closure::event::Event),
    /// Alerts in the Schengen Information System.
    ReturnAlert(return_alert::event::Event),
    /// Eurodac.
    Eurodac(eurodac::event::Event),
    /// Return border procedure.
    BorderProcedure(border_procedure::event::Event),
    /// Decisions of other states.
    Recognition(recognition::event::Event),
    /// Handling: who is responsible. State: `case.handling` holds organisation, team, officer as last assigned.
    Handling(handling::event::Event),
    /// An earlier entry was corrected.
    Corrected(Correction),
}

/// A correction: the entry of that version counts from now on as its replacement says, or not at all. The original
/// stays readable.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Correction {
    /// Version of the entry corrected.
    pub of_version: u32,
    /// What it should have been; empty: it should not have been recorded.
    pub replacement: Option<Box<Event>>,
    /// Why.
    pub reason: Text,
    /// Date of the correction.
    pub corrected_on: Date,
}

/// An event with its record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recorded {
    /// Version within the case, from 1, without gaps.
    pub version: u32,
    /// The system's time.
    pub recorded_at: Timestamp,
    /// Who recorded it.
    pub actor: ActorId,
    /// What happened.
    pub event: Event,
}

/// A chapter of the case, with a stable code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Chapter {
    /// Stay.
    Stay,
    /// Identity.
    Identity,
    /// Return decision.
    ReturnDecision,
    /// Voluntary departure.
    VoluntaryDeparture,
    /// Remedies.
    Remedy,
    /// Safeguards.
    Safeguards,
    /// Risk of absconding.
    Absconding,
    /// Less coercive measures.
    Measures,
    /// Best interests of the child, step by step.
    Child,
    /// Counselling.
    Counselling,
    /// Postponement of removal.
    Postponement,
    /// Removal.
    Removal,
    /// Entry ban.
    EntryBan,
    /// Travel.
    Travel,
    /// Detention.
    Detention,
    /// Closure.
    Closure,
    /// Alerts in the Schengen Information System.
    ReturnAlert,
    /// Eurodac.
    Eurodac,
    /// Return border procedure.
    BorderProcedure,
    /// Decisions of other states.
    Recognition,
    /// Handling.
    Handling,
    /// Corrections.
    Correction,
}

impl Chapter {
    /// Every chapter, in the order of a case.
    pub const ALL: &'static [Self] = &[
        Self::Stay,
        Self::Identity,
        Self::ReturnDecision,
        Self::VoluntaryDeparture,
        Self::Remedy,
        Self::Safeguards,
        Self::Absconding,
        Self::Measures,
        Self::Child,
        Self::Counselling,
        Self::Postponement,
        Self::Removal,
        Self::EntryBan,
        Self::Travel,
        Self::Detention,
        Self::Closure,
        Self::ReturnAlert,
        Self::Eurodac,
        Self::BorderProcedure,
        Self::Recognition,
        Self::Handling,
        Self::Correction,
    ];

    /// Stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Stay => "stay",
            Self::Identity => "identity",
            Self::ReturnDecision => "return-decision",
            Self::VoluntaryDeparture => "voluntary-departure",
            Self::Remedy => "remedy",
            Self::Safeguards => "safeguards",
            Self::Absconding => "absconding",
            Self::Measures => "measures",
            Self::Child => "child",
            Self::Counselling => "counselling",
            Self::Postponement => "postponement",
            Self::Removal => "removal",
            Self::EntryBan => "entry-ban",
            Self::Travel => "travel",
            Self::Detention => "detention",
            Self::Closure => "closure",
            Self::ReturnAlert => "return-alert",
            Self::Eurodac => "eurodac",
            Self::BorderProcedure => "border-procedure",
            Self::Recognition => "recognition",
            Self::Handling => "handling",
            Self::Correction => "correction",
        }
    }
}

/// Category of data for the access matrix.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Category {
    /// Who the person is.
    Identity,
    /// How to reach the person.
    Contact,
    /// Biometric data: what was transmitted to Eurodac and when; the data themselves are not kept here.
    Biometrics,
    /// The file: stay, handling.
    File,
    /// Decisions and their course.
    Decision,
    /// Remedies.
    Remedy,
    /// Safeguards.
    Safeguards,
    /// Health and vulnerability.
    Medical,
    /// Counselling.
    Counselling,
    /// Travel.
    Travel,
    /// Execution of removals.
    Operations,
    /// Closure.
    Closure,
}

impl Category {
    /// Every category.
    pub const ALL: &'static [Self] = &[
        Self::Identity,
        Self::Contact,
        Self::Biometrics,
        Self::File,
        Self::Decision,
        Self::Remedy,
        Self::Safeguards,
        Self::Medical,
        Self::Counselling,
        Self::Travel,
        Self::Operations,
        Self::Closure,
    ];

    /// Stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Identity => "identity",
            Self::Contact => "contact",
            Self::Biometrics => "biometrics",
            Self::File => "file",
            Self::Decision => "decision",
            Self::Remedy => "remedy",
            Self::Safeguards => "safeguards",
            Self::Medical => "medical",
            Self::Counselling => "counselling",
            Self::Travel => "travel",
            Self::Operations => "operations",
            Self::Closure => "closure",
        }
    }
}

impl Event {
    /// Stable name: chapter and type, `return_decision.return_decision_issued`; `corrected` for a correction.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Stay(e) => e.kind(),
            Self::Identity(e) => e.kind(),
            Self::ReturnDecision(e) => e.kind(),
            Self::VoluntaryDeparture(e) => e.kind(),
            Self::Remedy(e) => e.kind(),
            Self::Safeguards(e) => e.kind(),
            Self::Absconding(e) => e.kind(),
            Self::Measures(e) => e.kind(),
            Self::Child(e) => e.kind(),
            Self::Counselling(e) => e.kind(),
            Self::Postponement(e) => e.kind(),
            Self::Removal(e) => e.kind(),
            Self::EntryBan(e) => e.kind(),
            Self::Travel(e) => e.kind(),
            Self::Detention(e) => e.kind(),
            Self::Closure(e) => e.kind(),
            Self::ReturnAlert(e) => e.kind(),
            Self::Eurodac(e) => e.kind(),
            Self::BorderProcedure(e) => e.kind(),
            Self::Recognition(e) => e.kind(),
            Self::Handling(e) => e.kind(),
            Self::Corrected(_) => "correction.entry_corrected",
        }
    }

    /// The date that counts in law; for a correction its own date.
    #[must_use]
    pub const fn effective_on(&self) -> Date {
        match self {
            Self::Stay(e) => e.effective_on(),
            Self::Identity(e) => e.effective_on(),
            Self::ReturnDecision(e) => e.effective_on(),
            Self::VoluntaryDeparture(e) => e.effective_on(),
            Self::Remedy(e) => e.effective_on(),
            Self::Safeguards(e) => e.effective_on(),
            Self::Absconding(e) => e.effective_on(),
            Self::Measures(e) => e.effective_on(),
            Self::Child(e) => e.effective_on(),
            Self::Counselling(e) => e.effective_on(),
            Self::Postponement(e) => e.effective_on(),
            Self::Removal(e) => e.effective_on(),
            Self::EntryBan(e) => e.effective_on(),
            Self::Travel(e) => e.effective_on(),
            Self::Detention(e) => e.effective_on(),
            Self::Closure(e) => e.effective_on(),
            Self::ReturnAlert(e) => e.effective_on(),
            Self::Eurodac(e) => e.effective_on(),
            Self::BorderProcedure(e) => e.effective_on(),
            Self::Recognition(e) => e.effective_on(),
            Self::Handling(e) => e.effective_on(),
            Self::Corrected(e) => e.corrected_on,
        }
    }

    /// The chapter it belongs to.
    #[must_use]
    pub const fn chapter(&self) -> Chapter {
        match self {
            Self::Stay(_) => Chapter::Stay,
            Self::Identity(_) => Chapter::Identity,
            Self::ReturnDecision(_) => Chapter::ReturnDecision,
            Self::VoluntaryDeparture(_) => Chapter::VoluntaryDeparture,
            Self::Remedy(_) => Chapter::Remedy,
            Self::Safeguards(_) => Chapter::Safeguards,
            Self::Absconding(_) => Chapter::Absconding,
            Self::Measures(_) => Chapter::Measures,
            Self::Child(_) => Chapter::Child,
            Self::Counselling(_) => Chapter::Counselling,
            Self::Postponement(_) => Chapter::Postponement,
            Self::Removal(_) => Chapter::Removal,
            Self::EntryBan(_) => Chapter::EntryBan,
            Self::Travel(_) => Chapter::Travel,
            Self::Detention(_) => Chapter::Detention,
            Self::Closure(_) => Chapter::Closure,
            Self::ReturnAlert(_) => Chapter::ReturnAlert,
            Self::Eurodac(_) => Chapter::Eurodac,
            Self::BorderProcedure(_) => Chapter::BorderProcedure,
            Self::Recognition(_) => Chapter::Recognition,
            Self::Handling(_) => Chapter::Handling,
            Self::Corrected(_) => Chapter::Correction,
        }
    }

    /// The category of data for the access matrix. A correction has the category of its replacement; one that
    /// strikes an entry does not carry that entry's category in itself: use [`Event::category_in`].
    #[must_use]
    pub fn category(&self) -> Category {
        use travel::event::Event as T;
        match self {
            Self::Identity(e) => match e {
                identity::event::Event::ContactRecorded(_) => Category::Contact,
                identity::event::Event::NameRecorded(_)
                | identity::event::Event::BirthRecorded(_)
                | identity::event::Event::SexRecorded(_)
                | identity::event::Event::NationalityRecorded(_)
                | identity::event::Event::DocumentRecorded(_)
                | identity::event::Event::LanguageRecorded(_)
                | identity::event::Event::FamilyLinkRecorded(_)
                | identity::event::Event::AccompanimentRecorded(_) => Category::Identity,
            },
            Self::Safeguards(e) => category_of_safeguard(e),
            Self::Removal(e) => match e {
                removal::event::Event::PersonInformed(_) | removal::event::Event::MonitorNotified(_) => {
                    Category::Operations
                }
                removal::event::Event::RemovalOrdered(_)
                | removal::event::Event::RemovalOrderConfirmed(_)
                | removal::event::Event::RemovalOrderWithdrawn(_) => Category::Decision,
            },
            Self::Travel(e) => match e {
                T::RemovalCleared(_) | T::RemovalFailed(_) => Category::Operations,
                T::TravelDocumentObtained(_)
                | T::TravelPlanned(_)
                | T::TravelCancelled(_)
                | T::DepartureConfirmed(_) => Category::Travel,
            },
            Self::Stay(_) | Self::Handling(_) => Category::File,
            Self::ReturnDecision(_)
            | Self::VoluntaryDeparture(_)
            | Self::Postponement(_)
            | Self::Detention(_)
            | Self::EntryBan(_) => Category::Decision,
            Self::ReturnAlert(_) | Self::BorderProcedure(_) | Self::Recognition(_) => Category::Decision,
            Self::Eurodac(_) => Category::Biometrics,
            Self::Absconding(_) | Self::Measures(_) => Category::Decision,
            Self::Child(_) => Category::Safeguards,
            Self::Remedy(_) => Category::Remedy,
            Self::Counselling(_) => Category::Counselling,
            Self::Closure(_) => Category::Closure,
            Self::Corrected(e) => e.replacement.as_deref().map_or(Category::File, Self::category),
        }
    }

    /// The category, for a correction that of the entry it corrects: its reason may speak of the same things.
    #[must_use]
    pub fn category_in(&self, history: &[Recorded]) -> Category {
        let Self::Corrected(correction) = self else { return self.category() };
        let original = history.iter().find(|r| r.version == correction.of_version);
        original.map_or_else(|| self.category(), |o| o.event.category())
    }
}

const fn category_of_safeguard(event: &safeguards::event::Event) -> Category {
    use safeguards::event::Event as S;
    match event {
        S::VulnerabilityScreened(_) | S::FitnessAssessed(_) => Category::Medical,
        S::HoldPlaced(hold) | S::HoldLifted(hold) => match hold.kind {
            safeguards::event::HoldKind::Medical => Category::Medical,
            safeguards::event::HoldKind::Legal
            | safeguards::event::HoldKind::Protection
            | safeguards::event::HoldKind::Child
            | safeguards::event::HoldKind::Evidence
            | safeguards::event::HoldKind::DataProtection => Category::Safeguards,
        },
        S::NonRefoulementAssessed(_)
        | S::BestInterestsAssessed(_)
        | S::GuardianAppointed(_)
        | S::ReceptionEstablished(_)
        | S::ProtectionClaimLodged(_)
        | S::ProtectionClaimDecided(_)
        | S::TraffickingPermitRecorded(_) => Category::Safeguards,
        S::NeedAttended(need) => match need.need {
            safeguards::pending::Need::HealthCare | safeguards::pending::Need::SpecialNeeds => {
                Category::Medical
            }
            safeguards::pending::Need::FamilyUnity | safeguards::pending::Need::Schooling => {
                Category::Safeguards
            }
        },
        S::AssistanceRequested(_) | S::AssistanceAnswered(_) => Category::Remedy,
    }
}
