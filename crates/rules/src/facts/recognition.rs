//! Decisions of other states that this one may recognise and enforce (Directive 2001/40/EC), as far as recorded.

use jiff::civil::Date;

use super::Sourced;

/// A decision of another state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ForeignDecision {
    /// Stable number within the case, starting at 1.
    pub number: u32,
    /// The state that decided (ISO 3166).
    pub state: String,
    /// Its date.
    pub decided_on: Sourced<Date>,
    /// Its ground.
    pub ground: ForeignGround,
    /// That state confirmed that it can be enforced, on.
    pub confirmed_on: Option<Sourced<Date>>,
    /// That state suspended or withdrew it, on.
    pub suspended_on: Option<Sourced<Date>>,
    /// A state that issued a residence permit was consulted on.
    pub permit_state_consulted_on: Option<Sourced<Date>>,
    /// Recognised here on.
    pub recognised_on: Option<Sourced<Date>>,
    /// Recognition refused here on.
    pub refused_on: Option<Sourced<Date>>,
    /// The state that decided was informed of the enforcement on.
    pub informed_on: Option<Sourced<Date>>,
    /// Compensation was requested on.
    pub compensation_requested_on: Option<Sourced<Date>>,
    /// Compensation was accepted on.
    pub compensation_accepted_on: Option<Sourced<Date>>,
    /// Compensation was refused or paid on: nothing more is open.
    pub compensation_settled_on: Option<Sourced<Date>>,
}

/// The ground of a decision of another state (Directive 2001/40/EC Art. 3(1)).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ForeignGround {
    /// (a), first indent: convicted of an offence punishable by at least one year.
    Conviction,
    /// (a), second indent: serious grounds to believe in serious offences, or solid evidence of the intention.
    SeriousGrounds,
    /// (b): national rules on entry or residence were not complied with.
    NonCompliance,
}
