//! Room `statistics`: the age classes of the enforcement tables.

/// An age class a person falls into; the aggregates `TOTAL` and `Y_LT18` are added when counting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum AgeClass {
    /// Under 14 years, `Y_LT14`.
    Under14 = 2,
    /// 14 to 17 years, `Y14-17`.
    From14To17 = 3,
    /// 18 to 34 years, `Y18-34`.
    From18To34 = 5,
    /// 35 to 64 years, `Y35-64`.
    From35To64 = 6,
    /// 65 years and older, `Y_GE65`.
    From65 = 7,
    /// Not known, `UNK`.
    Unknown = 8,
}

/// Row of the age dimension for all ages.
pub(crate) const TOTAL: u8 = 1;
/// Row of the age dimension for all minors.
pub(crate) const UNDER_18: u8 = 4;

impl AgeClass {
    /// The class of an age in completed years on the day of the act; `None` where no date of birth is known.
    #[must_use]
    pub const fn of(age: Option<u8>) -> Self {
        match age {
            Some(0..=13) => Self::Under14,
            Some(14..=17) => Self::From14To17,
            Some(18..=34) => Self::From18To34,
            Some(35..=64) => Self::From35To64,
            Some(_) => Self::From65,
            None => Self::Unknown,
        }
    }

    /// Whether the class lies wholly under eighteen years.
    #[must_use]
    pub const fn is_minor(self) -> bool {
        matches!(self, Self::Under14 | Self::From14To17)
    }

    /// Position in the age dimension.
    pub(crate) const fn row(self) -> u8 {
        self as u8
    }
}

/// Code of a row of the age dimension, in Eurostat's spelling.
pub(crate) const fn code(row: u8) -> &'static str {
    match row {
        TOTAL => "TOTAL",
        2 => "Y_LT14",
        3 => "Y14-17",
        UNDER_18 => "Y_LT18",
        5 => "Y18-34",
        6 => "Y35-64",
        7 => "Y_GE65",
        _ => "UNK",
    }
}
