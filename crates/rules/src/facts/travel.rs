//! Identification and travel.

use jiff::civil::Date;

use super::Sourced;

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
