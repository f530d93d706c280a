//! The person, as far as rules need to know.

use jiff::civil::Date;

use super::Sourced;

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
