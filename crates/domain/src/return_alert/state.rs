//! State of the chapter *return alert*.

use jiff::civil::Date;
use rules::Sourced;

use super::event::{
    Answered, Consultation, Content, Deleted, Entered, FollowedUp, Hit, Notice, Refrained, RefusalEntered,
    Reviewed, Transferred,
};

/// Alerts, hits, consultations, transfers.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct State {
    /// The alert on return.
    pub alert: Alert,
    /// Choices not to enter one, in the order recorded.
    pub refrained: Vec<Sourced<Refrained>>,
    /// Alerts for refusal of entry, in the order recorded.
    pub refusals_of_entry: Vec<Sourced<RefusalEntered>>,
    /// Automatic notices, in the order recorded.
    pub notices: Vec<Sourced<Notice>>,
    /// Hits, in the order recorded; the number is the place, from 1.
    pub hits: Vec<OpenHit>,
    /// Consultations, in the order recorded; the number is the place, from 1.
    pub consultations: Vec<OpenConsultation>,
    /// Transfers to third countries, in the order recorded.
    pub transfers: Vec<Sourced<Transferred>>,
}

/// The alert on return.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Alert {
    /// None was ever entered.
    #[default]
    None,
    /// One is in the system.
    InForce(Box<InSystem>),
    /// The last one was deleted.
    Deleted {
        /// The alert as it was.
        alert: Box<InSystem>,
        /// Its deletion.
        deleted: Sourced<Deleted>,
    },
}

/// An alert in the system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InSystem {
    /// Its entry.
    pub entered: Sourced<Entered>,
    /// What it says, and since when.
    pub content: Sourced<Content>,
    /// Date from which it says so.
    pub content_since: Date,
    /// Its latest review.
    pub reviewed: Option<Sourced<Reviewed>>,
}

/// A hit and what was done about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenHit {
    /// The hit.
    pub hit: Sourced<Hit>,
    /// What was done.
    pub followed_up: Option<Sourced<FollowedUp>>,
}

/// A consultation and its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenConsultation {
    /// The consultation.
    pub consultation: Sourced<Consultation>,
    /// Its answer.
    pub answered: Option<Sourced<Answered>>,
}

impl State {
    /// The alert in the system.
    #[must_use]
    pub const fn in_force(&self) -> Option<&InSystem> {
        match &self.alert {
            Alert::InForce(alert) => Some(alert),
            Alert::None | Alert::Deleted { .. } => None,
        }
    }

    /// The hit of that number.
    #[must_use]
    pub fn hit(&self, number: u32) -> Option<&OpenHit> {
        self.hits.get(place(number)?)
    }

    /// The consultation of that number.
    #[must_use]
    pub fn consultation(&self, number: u32) -> Option<&OpenConsultation> {
        self.consultations.get(place(number)?)
    }
}

/// The place of a number that counts from 1.
pub(crate) fn place(number: u32) -> Option<usize> {
    usize::try_from(number.checked_sub(1)?).ok()
}

/// The number of a place, from 1.
pub(crate) fn number_of(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX).saturating_add(1)
}
