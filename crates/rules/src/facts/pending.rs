//! While return is pending: needs attended to (RD Art. 14(1)), assistance asked for (Art. 13(3), (4)), and a permit as
//! a victim of trafficking (Art. 11(3)).

use jiff::civil::Date;

use super::Sourced;

/// Attention, assistance and protection while return is pending.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Pending {
    /// Needs attended to, in any order.
    pub attended: Vec<Sourced<Attended>>,
    /// Assistance asked for and not yet answered, in any order.
    pub assistance: Vec<Sourced<AssistanceAsked>>,
    /// A permit under Directive 2004/81 granted to the person.
    pub trafficking_permit_on: Option<Sourced<Date>>,
    /// Family members present in the Member State, as the earliest entry records them.
    pub family_present: Option<Sourced<()>>,
}

/// A need attended to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attended {
    /// Date.
    pub on: Date,
    /// Need.
    pub need: Need,
}

/// Needs of RD Art. 14(1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Need {
    /// (a) Unity with family members present.
    FamilyUnity,
    /// (b) Emergency health care and essential treatment of illness.
    HealthCare,
    /// (c) Basic education of minors.
    Schooling,
    /// (d) Special needs of vulnerable persons.
    SpecialNeeds,
}

/// Assistance asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AssistanceAsked {
    /// Date.
    pub on: Date,
    /// Which.
    pub kind: AssistanceKind,
}

/// Assistance of RD Art. 13(3) and (4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum AssistanceKind {
    /// Legal advice.
    Advice,
    /// Representation.
    Representation,
    /// Linguistic assistance.
    Linguistic,
    /// Free legal aid.
    LegalAid,
}
