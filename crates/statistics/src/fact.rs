//! Room `statistics`: the fact rows that the read models hand in. One row an act; counting persons is our business.

use jiff::civil::Date;

use crate::citizenship::Citizenship;

/// A third-country national was ordered to leave (Reg. (EC) 862/2007 Art. 7(1)(a)).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ordered {
    /// The person, as an opaque 128-bit id.
    pub person: u128,
    /// The day the return decision was issued.
    pub on: Date,
    /// Citizenship on that day.
    pub citizenship: Citizenship,
    /// Completed years on that day; `None` where no date of birth is known.
    pub age: Option<u8>,
    /// Sex.
    pub sex: Sex,
    /// Whether the person was an unaccompanied minor on that day.
    pub unaccompanied: bool,
}

/// A person left the territory following an order (Reg. (EC) 862/2007 Art. 7(1)(b)).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Returned {
    /// The person, as an opaque 128-bit id.
    pub person: u128,
    /// The day the person left the territory, whenever the order was issued.
    pub left_on: Date,
    /// Citizenship on that day.
    pub citizenship: Citizenship,
    /// Country of destination.
    pub destination: Citizenship,
    /// Voluntary or enforced.
    pub return_type: ReturnType,
    /// Whether return assistance was received.
    pub assistance: Assistance,
    /// Completed years on that day; `None` where no date of birth is known.
    pub age: Option<u8>,
    /// Sex.
    pub sex: Sex,
}

/// Sex as the official tables know it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Sex {
    /// `M`.
    Male = 2,
    /// `F`.
    Female = 3,
    /// `UNK`: not known, or neither of the two.
    Unknown = 4,
}

/// Row of the sex dimension for all persons.
pub(crate) const SEX_TOTAL: u8 = 1;

impl Sex {
    /// Position in the sex dimension.
    pub(crate) const fn row(self) -> u8 {
        self as u8
    }
}

/// Code of a row of the sex dimension, in Eurostat's spelling.
pub(crate) const fn sex_code(row: u8) -> &'static str {
    match row {
        SEX_TOTAL => "T",
        2 => "M",
        3 => "F",
        _ => "UNK",
    }
}

/// How a person left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReturnType {
    /// Voluntary departure.
    Voluntary,
    /// Removal.
    Enforced,
}

/// Whether a person received return assistance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Assistance {
    /// Assisted.
    Assisted,
    /// Not assisted.
    NotAssisted,
    /// Not recorded.
    Unknown,
}
