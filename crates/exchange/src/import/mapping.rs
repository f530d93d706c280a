//! Room `exchange`, import: `mapping.toml`, which says how a register's columns and codes are to be read.
//!
//! ```toml
//! name = "register of the immigration service"
//!
//! [file]
//! encoding = "windows-1252"      # or "utf-8" (default; a byte order mark is fine)
//! delimiter = "semicolon"        # or "comma" (default), "tab"
//! date-form = "DD-MM-YYYY"       # or "YYYY-MM-DD" (default), "DD/MM/YYYY", "DD.MM.YYYY", "YYYYMMDD"
//!
//! [columns]                      # field = "column of the file"
//! reference = "Dossier"
//! given-names = "Voornamen"
//!
//! [defaults]                     # for empty fields
//! state = "NL"
//!
//! [values.sex]                   # the register's codes = ours
//! V = "female"
//! ```

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Deserialize;
use thiserror::Error;

use super::encoding::Encoding;
use super::field::Field;

/// A checked mapping.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mapping {
    /// Name of the register.
    pub name: String,
    /// Encoding of the file.
    pub encoding: Encoding,
    /// Delimiter, one byte.
    pub delimiter: u8,
    /// Form of dates.
    pub date_form: DateForm,
    /// Column of each mapped field.
    pub columns: BTreeMap<Field, String>,
    /// Values for empty fields.
    pub defaults: BTreeMap<Field, String>,
    /// Translations of codes.
    pub values: BTreeMap<Field, BTreeMap<String, String>>,
}

/// Why a mapping cannot be used.
#[derive(Debug, Error)]
pub enum MappingError {
    /// Not TOML, an unknown key or a value of the wrong type.
    #[error("the mapping cannot be read: {0}")]
    Unreadable(#[from] toml::de::Error),
    /// No such field.
    #[error("the mapping names the field {name}, which does not exist; fields are: {known}")]
    UnknownField {
        /// Name used.
        name: String,
        /// Every name.
        known: String,
    },
    /// A field that every row needs has neither column nor default.
    #[error("the mapping gives no column and no default for {0}, which every row needs")]
    NeedsField(&'static str),
}

/// Fields every row needs.
const NEEDED: [Field; 5] =
    [Field::Reference, Field::State, Field::Origin, Field::OpenedOn, Field::GivenNames];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    name: String,
    #[serde(default)]
    file: WrittenFile,
    columns: BTreeMap<String, String>,
    #[serde(default)]
    defaults: BTreeMap<String, String>,
    #[serde(default)]
    values: BTreeMap<String, BTreeMap<String, String>>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
struct WrittenFile {
    encoding: Encoding,
    delimiter: Delimiter,
    date_form: DateForm,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Delimiter {
    #[default]
    Comma,
    Semicolon,
    Tab,
}

/// Forms in which registers write whole dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
pub enum DateForm {
    /// `2026-11-22`.
    #[default]
    #[serde(rename = "YYYY-MM-DD")]
    Iso,
    /// `22-11-2026`.
    #[serde(rename = "DD-MM-YYYY")]
    DayDash,
    /// `22/11/2026`.
    #[serde(rename = "DD/MM/YYYY")]
    DaySlash,
    /// `22.11.2026`.
    #[serde(rename = "DD.MM.YYYY")]
    DayDot,
    /// `20261122`.
    #[serde(rename = "YYYYMMDD")]
    Compact,
}

impl DateForm {
    /// The form as written in mappings.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Iso => "YYYY-MM-DD",
            Self::DayDash => "DD-MM-YYYY",
            Self::DaySlash => "DD/MM/YYYY",
            Self::DayDot => "DD.MM.YYYY",
            Self::Compact => "YYYYMMDD",
        }
    }

    /// Reads a whole date of exactly this form; `None` for any other form and for days that do not exist.
    #[must_use]
    pub fn parse(self, text: &str) -> Option<Date> {
        let form = self.name();
        if text.len() != form.len() || !text.is_ascii() {
            return None;
        }
        let (mut year, mut month, mut day) = (0_i16, 0_i8, 0_i8);
        for (place, c) in form.bytes().zip(text.bytes()) {
            let digit = if c.is_ascii_digit() { i8::try_from(c - b'0').ok() } else { None };
            match (place, digit) {
                (b'Y', Some(d)) => year = year.checked_mul(10)?.checked_add(i16::from(d))?,
                (b'M', Some(d)) => month = month.checked_mul(10)?.checked_add(d)?,
                (b'D', Some(d)) => day = day.checked_mul(10)?.checked_add(d)?,
                (separator, None) if separator == c => {}
                _ => return None, // tidy: bytes, not an enum
            }
        }
        Date::new(year, month, day).ok()
    }
}

impl Mapping {
    /// Reads and checks a mapping.
    ///
    /// # Errors
    /// [`MappingError`], naming the key that is wrong.
    pub fn parse(text: &str) -> Result<Self, MappingError> {
        let written: Written = toml::from_str(text)?;
        let mapping = Self {
            name: written.name,
            encoding: written.file.encoding,
            delimiter: match written.file.delimiter {
                Delimiter::Comma => b',',
                Delimiter::Semicolon => b';',
                Delimiter::Tab => b'\t',
            },
            date_form: written.file.date_form,
            columns: by_field(written.columns)?,
            defaults: by_field(written.defaults)?,
            values: by_field(written.values)?,
        };
        for field in NEEDED {
            if !mapping.columns.contains_key(&field) && !mapping.defaults.contains_key(&field) {
                return Err(MappingError::NeedsField(field.name()));
            }
        }
        Ok(mapping)
    }
}

fn by_field<T>(written: BTreeMap<String, T>) -> Result<BTreeMap<Field, T>, MappingError> {
    written
        .into_iter()
        .map(|(name, value)| match Field::parse(&name) {
            Some(field) => Ok((field, value)),
            None => {
                let known: Vec<&str> = Field::ALL.iter().map(|field| field.name()).collect();
                Err(MappingError::UnknownField { name, known: known.join(", ") })
            }
        })
        .collect()
}
