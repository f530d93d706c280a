//! What rules need to know of a case, as input types of the rules' own. `domain` fills them from its state.
//!
//! `None` always means "nobody recorded it"; a rule that needs it answers *not established*, never a default.

use jiff::civil::Date;

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
    /// Counselling.
    pub counselling: Counselling,
    /// The removal order in force.
    pub removal_order: Option<RemovalOrder>,
    /// The entry ban in force.
    pub entry_ban: Option<EntryBan>,
    /// Identification and travel.
    pub travel: Travel,
    /// Whether the person is deprived of liberty, as far as recorded.
    pub detained_since: Option<Sourced<Date>>,
    /// Closure of the case.
    pub closed_on: Option<Sourced<Date>>,
}

/// The person, as far as rules need to know.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Person {
    /// Age class on the day of assessment, computed from the date of birth; a partial date of birth that leaves
    /// it open gives `AgeClass::Undetermined`. None: no date of birth recorded.
    pub age: Option<Sourced<AgeClass>>,
    /// The day the person turns eighteen, when known.
    pub adult_on: Option<Date>,
    /// Whether a minor is accompanied by an adult responsible for him or her.
    pub accompaniment: Option<Sourced<Accompaniment>>,
    /// Strongest status of a nationality.
    pub nationality: Option<Sourced<NationalityStatus>>,
    /// Whether the person enjoys the Union right of free movement (RD Art. 2(3)).
    pub free_movement: Option<Sourced<FreeMovement>>,
}

/// Minor or adult.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AgeClass {
    /// Under eighteen.
    Minor,
    /// Eighteen or older.
    Adult,
    /// The recorded date of birth leaves both possible.
    Undetermined,
}

/// Whether a minor is alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Accompaniment {
    /// No responsible adult.
    Unaccompanied,
    /// With family or another responsible adult.
    WithFamily,
}

/// How well a nationality is established.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum NationalityStatus {
    /// The person says so.
    Claimed,
    /// Indications, prima facie evidence.
    Presumed,
    /// Confirmed by the country or a genuine document.
    Confirmed,
}

/// Union right of free movement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FreeMovement {
    /// Union citizen or family member enjoying it: the Directive does not apply.
    Enjoys,
    /// Checked: does not.
    DoesNotEnjoy,
}

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

/// A return decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReturnDecision {
    /// Date of issue.
    pub issued_on: Sourced<Date>,
    /// Countries of return named in it (ISO 3166).
    pub countries: Vec<String>,
    /// What it says on voluntary departure.
    pub departure: Sourced<DepartureTerm>,
    /// Date of notification.
    pub notified_on: Option<Sourced<Date>>,
    /// Last day set by the latest extension (RD Art. 7(2)).
    pub extended_until_on: Option<Sourced<Date>>,
    /// Date on which that extension was decided.
    pub extended_on: Option<Sourced<Date>>,
    /// Date on which a running period was ended under RD Art. 8(2).
    pub period_ended_on: Option<Sourced<Date>>,
    /// Open requests for translation (RD Art. 12(2)), by date.
    pub translation_requested_on: Option<Sourced<Date>>,
    /// When the translation was provided.
    pub translation_provided_on: Option<Sourced<Date>>,
    /// Written confirmation of the latest extension (RD Art. 14(2)).
    pub extension_confirmed_on: Option<Sourced<Date>>,
    /// How enforcement is to go on after the lapse, once decided (RD Art. 8(1)).
    pub continuation_decided_on: Option<Sourced<Date>>,
    /// Withdrawn or annulled on.
    pub ended_on: Option<Sourced<Date>>,
    /// The ground of RD Art. 7(4) recorded for refusing or ending the period.
    pub refusal_ground: Option<RefusalGround>,
}

/// What a return decision says on voluntary departure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DepartureTerm {
    /// A period of so many days (RD Art. 7(1)); fewer than the minimum only on a ground of Art. 7(4).
    Granted {
        /// Length in days.
        days: u32,
    },
    /// No period (RD Art. 7(4)).
    Refused,
}

/// Grounds of RD Art. 7(4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RefusalGround {
    /// Risk of absconding, on the objective criteria of national law.
    RiskOfAbsconding,
    /// Application for legal stay dismissed as manifestly unfounded or fraudulent.
    ManifestlyUnfoundedOrFraudulent,
    /// Risk to public policy, public security or national security.
    RiskToPublicPolicy,
}

/// A remedy against the return decision or an act connected with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remedy {
    /// Stable number within the case, starting at 1.
    pub number: u32,
    /// Lodged on.
    pub lodged_on: Sourced<Date>,
    /// Whether it suspends enforcement.
    pub suspension: Suspension,
    /// Decided on; empty while pending.
    pub decided_on: Option<Sourced<Date>>,
    /// Whether it succeeded.
    pub outcome: Option<RemedyOutcome>,
}

/// Suspensive effect of a remedy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Suspension {
    /// By law, from lodging until the decision.
    ByLaw,
    /// Asked for and not yet decided: no removal meanwhile (APR Art. 68(5)(d)).
    Requested(Sourced<Date>),
    /// Granted by the court on that date.
    Granted(Sourced<Date>),
    /// Refused by the court on that date.
    Refused(Sourced<Date>),
    /// None by law and none asked for.
    None,
}

/// How a remedy ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RemedyOutcome {
    /// The decision stands.
    Dismissed,
    /// The decision is annulled.
    Upheld,
    /// The person withdrew it.
    Withdrawn,
}

/// A postponement of removal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Postponement {
    /// Stable number within the case, starting at 1.
    pub number: u32,
    /// Why.
    pub ground: PostponementGround,
    /// Decided on.
    pub decided_on: Sourced<Date>,
    /// To be reviewed by; moves with each review.
    pub review_on: Sourced<Date>,
    /// Written confirmation given (RD Art. 14(2)).
    pub confirmed_on: Option<Sourced<Date>>,
    /// Ended on.
    pub ended_on: Option<Sourced<Date>>,
}

/// Grounds of RD Art. 9.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PostponementGround {
    /// Art. 9(1)(a): removal would violate non-refoulement.
    NonRefoulement,
    /// Art. 9(1)(b): suspensory effect.
    SuspensiveEffect,
    /// Art. 9(2)(a): physical state or mental capacity.
    Health,
    /// Art. 9(2)(b): no transport capacity.
    Transport,
    /// Art. 9(2)(b): lack of identification.
    Identification,
    /// Another circumstance of the individual case.
    Other,
}

/// Safeguards.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Safeguards {
    /// Latest non-refoulement assessment.
    pub non_refoulement: Option<Sourced<NonRefoulement>>,
    /// New protection claim or new facts not yet decided upon, since.
    pub protection_claim_pending_since: Option<Sourced<Date>>,
    /// Date of the latest new claim or new fact that bears on refoulement: an older assessment no longer counts.
    pub new_circumstances_on: Option<Sourced<Date>>,
    /// Latest vulnerability screening.
    pub vulnerability_screened_on: Option<Sourced<Date>>,
    /// Vulnerabilities found, as stable codes of domain.md section 15 in kebab case.
    pub vulnerabilities: Vec<Sourced<String>>,
    /// Guardian of an unaccompanied minor appointed.
    pub guardian_appointed_on: Option<Sourced<Date>>,
    /// Latest best-interests assessment.
    pub best_interests: Option<Sourced<BestInterests>>,
    /// Receiving family member, guardian or reception facility established (RD Art. 10(2)).
    pub reception_established_on: Option<Sourced<Date>>,
    /// Latest fitness to travel.
    pub fitness: Option<Sourced<Fitness>>,
    /// Holds in place, as stable codes (`medical`, `legal`, `protection`, `child`, `evidence`, `data-protection`).
    pub holds: Vec<Sourced<String>>,
}

/// A non-refoulement assessment by a person, reasoned and dated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NonRefoulement {
    /// Date.
    pub assessed_on: Date,
    /// Country assessed.
    pub country: String,
    /// Finding.
    pub finding: RefoulementFinding,
}

/// Finding of a non-refoulement assessment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RefoulementFinding {
    /// No risk found.
    NoRisk,
    /// Risk found.
    Risk,
}

/// A best-interests assessment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BestInterests {
    /// Date.
    pub assessed_on: Date,
    /// Whether it supports return.
    pub supports_return: BestInterestsFinding,
}

/// Finding of a best-interests assessment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BestInterestsFinding {
    /// Return is in the child's best interests or compatible with them.
    SupportsReturn,
    /// It is not.
    OpposesReturn,
}

/// Fitness to travel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fitness {
    /// Date of the examination.
    pub assessed_on: Date,
    /// Last day on which it counts.
    pub valid_until_on: Date,
    /// Finding.
    pub finding: FitnessFinding,
}

/// Finding on fitness to travel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FitnessFinding {
    /// Fit.
    Fit,
    /// Fit under conditions, which are met.
    FitUnderConditions,
    /// Not fit.
    Unfit,
}

/// Counselling.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counselling {
    /// Latest offer, in a language the person understands.
    pub offered_on: Option<Sourced<Date>>,
    /// First session held.
    pub first_session_on: Option<Sourced<Date>>,
    /// Declined on (the offer stays open).
    pub declined_on: Option<Sourced<Date>>,
}

/// A removal order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RemovalOrder {
    /// Issued on.
    pub issued_on: Sourced<Date>,
    /// Confirmed by a second officer on.
    pub confirmed_on: Option<Sourced<Date>>,
    /// Whether this installation requires four eyes (parameter `four-eyes.removal-order`) is the rules' business.
    /// Person informed of the planned removal on.
    pub person_informed_on: Option<Sourced<Date>>,
    /// Monitor notified on.
    pub monitor_notified_on: Option<Sourced<Date>>,
}

/// An entry ban.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntryBan {
    /// Issued on.
    pub issued_on: Sourced<Date>,
    /// Length in months.
    pub months: u32,
    /// Confirmed by a second officer on.
    pub confirmed_on: Option<Sourced<Date>>,
    /// Withdrawn or suspended on.
    pub ended_on: Option<Sourced<Date>>,
    /// Withdrawal or suspension considered on (RD Art. 11(3)).
    pub withdrawal_considered_on: Option<Sourced<Date>>,
}

/// Identification and travel.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Travel {
    /// A document with which the person can travel: last day of validity, empty date when unlimited.
    pub travel_document: Option<Sourced<TravelDocument>>,
    /// Travel planned.
    pub planned: Option<Sourced<PlannedTravel>>,
    /// Departure confirmed with evidence.
    pub departed: Option<Sourced<Departure>>,
    /// Date of the latest failed removal.
    pub removal_failed_on: Option<Sourced<Date>>,
    /// The person's informed choice to leave voluntarily, recorded on.
    pub voluntary_choice_on: Option<Sourced<Date>>,
}

/// A travel document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TravelDocument {
    /// Issuing country.
    pub country: String,
    /// Last day of validity.
    pub valid_until_on: Option<Date>,
}

/// Planned travel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedTravel {
    /// Date of departure.
    pub departs_on: Date,
    /// Voluntary or removal.
    pub track: Track,
    /// Destination.
    pub destination: String,
}

/// Voluntary departure or removal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Track {
    /// Voluntary departure.
    Voluntary,
    /// Removal.
    Removal,
}

/// A confirmed departure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Departure {
    /// Date on which the person left the territory.
    pub left_on: Date,
    /// Voluntary or removal.
    pub track: Track,
    /// Destination.
    pub destination: String,
}
