//! What rules need to know of a case, as input types of the rules' own. `domain` fills them from its state.
//!
//! `None` always means "nobody recorded it"; a rule that needs it answers *not established*, never a default.

mod absconding;
mod alerts;
mod border_procedure;
mod child;
mod decision;
mod detention;
mod eurodac;
mod measures;
mod pending;
mod person;
mod recognition;
mod remedy;
mod removal;
mod safeguards;
mod stay;
mod travel;

use jiff::civil::Date;

pub use absconding::{
    Absconding, Contact, ContactOutcome, CriterionOutcome, Examined, KindOfRisk, RiskAssessment,
    RiskConclusion, Search, SearchOutcome, SearchPlace,
};
pub use alerts::{
    AlertConsultation, AlertContent, AlertEnforcement, AlertHit, AlertRefrained, Alerts, ConsultationKind,
    HitKind, PermitOutcome, RefrainGround, ReturnAlert, Stated,
};
pub use border_procedure::{BorderDeparture, BorderProcedure};
pub use child::{
    AgeAssessed, Child, Determination, DeterminingBody, LinkedChild, ReceiverKind, Recheck, RecheckOutcome,
    Tracing, TracingOutcome,
};
pub use decision::{DepartureTerm, RefusalGround, ReturnDecision};
pub use detention::{
    Alternative, Arrangement, Authority, Conditions, Detention, DetentionGround, Diligence, Extension,
    ExtensionGround, Facility, FacilityKind, Household, Instigated, JudicialReview, Lawfulness, Order,
    Prospect, ProspectFinding, Recorded, Regime, Review, Spell,
};
pub use eurodac::{Eurodac, Obstacle, ObstacleKind, SixthBirthday};
pub use measures::{Measure, MeasureBasis, MeasureKind, ProposedMeasure};
pub use pending::{AssistanceAsked, AssistanceKind, Attended, Need, Pending};
pub use person::{Accompaniment, AgeClass, FreeMovement, NationalityStatus, Person};
pub use recognition::{ForeignDecision, ForeignGround};
pub use remedy::{Postponement, PostponementGround, Remedy, RemedyOutcome, Suspension};
pub use removal::{EntryBan, RemovalOrder};
pub use safeguards::{
    BestInterests, BestInterestsFinding, Counselling, Fitness, FitnessFinding, NonRefoulement,
    RefoulementFinding, Safeguards,
};
pub use stay::{Entry, LegalStayEnded, LegalStayEndedBy, OtherStatePermit, Refrained, Stay};
pub use travel::{Departure, PlannedTravel, Track, Travel, TravelDocument};

/// A value with the version of the event that recorded it, so that a finding can point to its source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sourced<T> {
    /// The value.
    pub value: T,
    /// Version of the event in the case.
    pub version: u32,
}

impl<T> Sourced<T> {
    /// A value recorded by the event of that version.
    pub const fn new(value: T, version: u32) -> Self {
        Self { value, version }
    }
}

/// Everything the rules may use. Dates are civil dates that count in law (`effective_on`).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facts {
    /// ISO 3166 code of the state whose parameters apply (`NL`).
    pub state: String,
    /// The person.
    pub person: Person,
    /// Stay and the origin of the case.
    pub stay: Stay,
    /// The return decision in force or last issued.
    pub decision: Option<ReturnDecision>,
    /// Remedies in the order lodged.
    pub remedies: Vec<Remedy>,
    /// Postponements in the order decided.
    pub postponements: Vec<Postponement>,
    /// Safeguards.
    pub safeguards: Safeguards,
    /// The risk of absconding.
    pub absconding: Absconding,
    /// Less coercive measures in the order imposed.
    pub measures: Vec<Measure>,
    /// The child: best-interests procedure, children of the person.
    pub child: Child,
    /// Needs, assistance and protection while return is pending.
    pub pending: Pending,
    /// Counselling.
    pub counselling: Counselling,
    /// The removal order in force.
    pub removal_order: Option<RemovalOrder>,
    /// The entry ban in force.
    pub entry_ban: Option<EntryBan>,
    /// When the authority last refrained from issuing an entry ban (RD Art. 11(3)), unless one was issued after that.
    pub entry_ban_refrained_on: Option<Sourced<Date>>,
    /// Identification and travel.
    pub travel: Travel,
    /// Deprivation of liberty.
    pub detention: Detention,
    /// Alerts in the Schengen Information System.
    pub alerts: Alerts,
    /// Eurodac.
    pub eurodac: Eurodac,
    /// The return border procedure.
    pub border_procedure: Option<BorderProcedure>,
    /// Decisions of other states, in the order recorded.
    pub foreign_decisions: Vec<ForeignDecision>,
    /// Closure of the case.
    pub closed_on: Option<Sourced<Date>>,
}
