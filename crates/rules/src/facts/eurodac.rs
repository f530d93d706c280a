//! Eurodac: biometric data of a person found staying, and what must be added to them later.

use jiff::civil::Date;

use super::Sourced;

/// What was transmitted to Eurodac, as far as recorded.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Eurodac {
    /// The day on which the person turned six, as far as the date of birth tells.
    pub sixth_birthday: Option<Sourced<SixthBirthday>>,
    /// Biometric data transmitted on; the latest.
    pub transmitted_on: Option<Sourced<Date>>,
    /// What kept the authority from taking or transmitting them.
    pub obstacle: Option<Sourced<Obstacle>>,
    /// The central system asked for better data, on.
    pub retake_asked_on: Option<Sourced<Date>>,
    /// The date of departure was added on.
    pub departure_added_on: Option<Sourced<Date>>,
    /// Assistance for voluntary return and reintegration was granted on.
    pub assistance_granted_on: Option<Sourced<Date>>,
    /// That fact was added on.
    pub assistance_added_on: Option<Sourced<Date>>,
    /// That a residence document was issued was marked on.
    pub residence_document_marked_on: Option<Sourced<Date>>,
}

/// The sixth birthday: a partial date of birth leaves it open between two days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SixthBirthday {
    /// The earliest day it can be.
    pub earliest_on: Date,
    /// The latest day it can be.
    pub latest_on: Date,
}

/// What kept the authority from taking or transmitting biometric data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Obstacle {
    /// Which.
    pub kind: ObstacleKind,
    /// Since when.
    pub since_on: Date,
    /// Ended on; empty while it lasts.
    pub ended_on: Option<Date>,
}

/// Kinds of obstacle.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ObstacleKind {
    /// Serious technical problems.
    Technical,
    /// The health of the person, or the protection of public health.
    Health,
}
