//! The child: the best-interests procedure step by step, and children who share the fate of a parent.

use jiff::civil::Date;

use super::{AgeClass, Sourced};

/// What is recorded of the best-interests procedure (RD Arts 5(a), 10; C-441/19 TQ; C-112/20 M.A.).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Child {
    /// Latest assessment of the age.
    pub age_assessed: Option<Sourced<AgeAssessed>>,
    /// Latest hearing of the child.
    pub heard_on: Option<Sourced<Date>>,
    /// Latest tracing of the family.
    pub tracing: Option<Sourced<Tracing>>,
    /// The determination that belongs to the latest best-interests assessment.
    pub determination: Option<Sourced<Determination>>,
    /// Who receives the child, as last recorded.
    pub receiver: Option<Sourced<ReceiverKind>>,
    /// The earliest day on which reception was established: it must lie before the return decision.
    pub reception_first_on: Option<Sourced<Date>>,
    /// Latest recheck before departure.
    pub recheck: Option<Sourced<Recheck>>,
    /// Handed over to the receiver.
    pub handed_over_on: Option<Sourced<Date>>,
    /// Latest contact after return.
    pub followed_up_on: Option<Sourced<Date>>,
    /// Children of the person, as linked.
    pub children: Vec<Sourced<LinkedChild>>,
}

/// An assessment of the age.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AgeAssessed {
    /// Date.
    pub on: Date,
    /// Conclusion; `Undetermined`: a doubt remains, of which the person has the benefit.
    pub conclusion: AgeClass,
}

/// Tracing of the family.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tracing {
    /// Date.
    pub on: Date,
    /// Outcome.
    pub outcome: TracingOutcome,
}

/// What tracing gave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TracingOutcome {
    /// Family found, able and willing to receive the child.
    FoundAble,
    /// Family found, not able or not willing.
    FoundNotAble,
    /// Nobody found.
    NotFound,
    /// Not traced, because it would not be safe.
    NotSafe,
}

/// The reasoned determination of the best interests.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Determination {
    /// Date.
    pub on: Date,
    /// Who determined them.
    pub body: DeterminingBody,
}

/// Who determined the best interests of the child.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeterminingBody {
    /// The body for child protection.
    ChildProtection,
    /// A panel of several disciplines.
    Panel,
    /// A court.
    Court,
    /// The authority that enforces return: not enough for a child alone (RD Art. 10(1)).
    EnforcingAuthority,
}

/// Who receives the child (RD Art. 10(2)).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReceiverKind {
    /// A member of the family.
    Family,
    /// A nominated guardian.
    NominatedGuardian,
    /// Adequate reception facilities.
    ReceptionFacility,
}

/// A recheck before departure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Recheck {
    /// Date.
    pub on: Date,
    /// Whether everything still holds.
    pub outcome: RecheckOutcome,
}

/// Whether everything still holds for the child.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RecheckOutcome {
    /// Receiver, health, situation: everything holds.
    Holds,
    /// Something changed.
    Changed,
}

/// A child of the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LinkedChild {
    /// Minor or adult, when recorded.
    pub age: Option<AgeClass>,
}
