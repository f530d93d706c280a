//! The return decision and its period.

use jiff::civil::Date;

use super::Sourced;

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
