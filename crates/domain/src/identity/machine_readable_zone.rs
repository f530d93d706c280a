//! The machine-readable zone of travel documents, ICAO Doc 9303 parts 3 to 7: TD1, TD2, TD3, MRV-A and MRV-B.

use std::fmt;

use jiff::civil::Date;
use thiserror::Error;

use super::event::Sex;
use crate::values::PartialDate;

/// Size of a zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// Card, three lines of 30.
    Td1,
    /// Larger card, two lines of 36.
    Td2,
    /// Passport, two lines of 44.
    Td3,
    /// Visa, two lines of 44.
    MrvA,
    /// Smaller visa, two lines of 36.
    MrvB,
}

/// A part of a zone, to say where something is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Field {
    /// Number of the document.
    DocumentNumber,
    /// Date of birth.
    DateOfBirth,
    /// Sex.
    Sex,
    /// Date of expiry.
    DateOfExpiry,
    /// Personal number or other optional data.
    OptionalData,
    /// Names.
    Names,
    /// The zone as a whole.
    Composite,
}

/// Why a zone is not accepted. Carries nothing that was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum ZoneError {
    /// Not three lines of 30, two of 36 or two of 44.
    #[error("not a machine-readable zone: expected 3 lines of 30, 2 of 36 or 2 of 44 characters")]
    NotAZone,
    /// Something else than A to Z, 0 to 9 and `<`.
    #[error(
        "a machine-readable zone holds only A to Z, 0 to 9 and <: look at line {line}, position {position}"
    )]
    ForeignCharacter {
        /// Line, from 1.
        line: usize,
        /// Position, from 1.
        position: usize,
    },
    /// A check digit does not agree.
    #[error("the check digit of {field:?} does not agree: read the zone again")]
    CheckDigit {
        /// Where.
        field: Field,
    },
    /// A field cannot be read.
    #[error("{field:?} cannot be read: read the zone again")]
    Unreadable {
        /// Where.
        field: Field,
    },
}

/// A date in a zone: two digits of the year, and month and day where known.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct ZoneDate {
    /// Last two digits of the year.
    pub year: u8,
    /// Month, when known.
    pub month: Option<u8>,
    /// Day, when known.
    pub day: Option<u8>,
}

impl fmt::Debug for ZoneDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(personal)")
    }
}

impl ZoneDate {
    /// The date of birth: the latest year with these two digits for which the day does not lie after `reference`.
    #[must_use]
    pub fn as_birth(self, reference: Date) -> Option<PartialDate> {
        self.newest(reference.year(), |date| date.bounds().is_some_and(|(earliest, _)| earliest <= reference))
    }

    /// The date of expiry: the latest year with these two digits not more than fifty years after `reference`.
    #[must_use]
    pub fn as_expiry(self, reference: Date) -> Option<PartialDate> {
        self.newest(reference.year().checked_add(50)?, |_| true)
    }

    fn newest(self, last_year: i16, fits: impl Fn(PartialDate) -> bool) -> Option<PartialDate> {
        let century = last_year - last_year.rem_euclid(100);
        [century, century - 100, century - 200].into_iter().find_map(|c| {
            let year = c + i16::from(self.year);
            let date = self.in_year(year)?;
            (year <= last_year && fits(date)).then_some(date)
        })
    }

    fn in_year(self, year: i16) -> Option<PartialDate> {
        match (self.month, self.day) {
            (None, _) => Some(PartialDate::Year(year)),
            (Some(month), None) => Some(PartialDate::Month(year, i8::try_from(month).ok()?)),
            (Some(month), Some(day)) => {
                let month = i8::try_from(month).ok()?;
                Date::new(year, month, i8::try_from(day).ok()?).ok().map(PartialDate::Day)
            }
        }
    }
}

/// What a sound zone says. `Debug` prints only what does not say who the person is.
#[derive(Clone, PartialEq, Eq)]
pub struct Zone {
    /// Size.
    pub format: Format,
    /// Code of the document, such as `P` or `ID`.
    pub document_code: String,
    /// Issuing state or organisation, three letters as printed (`D` for Germany).
    pub issuer: String,
    /// Number of the document, with what overflowed into the optional data of a card.
    pub document_number: String,
    /// Nationality, three letters as printed.
    pub nationality: String,
    /// Date of birth, empty when wholly unknown.
    pub born: Option<ZoneDate>,
    /// Sex.
    pub sex: Sex,
    /// Date of expiry, empty when the document has none.
    pub expires: Option<ZoneDate>,
    /// Family names (the primary identifier); empty where the state left them so.
    pub family: String,
    /// Given names (the secondary identifier), empty where the person has one name or they were cut off.
    pub given: String,
    /// Optional data, both fields of a card joined by a space.
    pub optional: String,
}

impl fmt::Debug for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Zone").field("format", &self.format).finish_non_exhaustive()
    }
}

impl Zone {
    /// Two-letter code of the issuing state, where it is one of those this table knows; organisations and special
    /// codes have none.
    #[must_use]
    pub fn issuing_country(&self) -> Option<&'static str> {
        super::country_codes::alpha2(&self.issuer)
    }

    /// Two-letter code of the nationality.
    #[must_use]
    pub fn nationality_country(&self) -> Option<&'static str> {
        super::country_codes::alpha2(&self.nationality)
    }
}

/// Reads a zone and verifies every check digit.
///
/// # Errors
/// Where it cannot be read or a check digit does not agree.
pub fn parse(lines: &[&str]) -> Result<Zone, ZoneError> {
    let lines: Vec<String> = lines.iter().map(|l| l.trim().to_owned()).filter(|l| !l.is_empty()).collect();
    for (line, text) in (1..).zip(&lines) {
        if let Some(at) = text.chars().position(|c| !matches!(c, 'A'..='Z' | '0'..='9' | '<')) {
            return Err(ZoneError::ForeignCharacter { line, position: at + 1 });
        }
    }
    let lengths: Vec<usize> = lines.iter().map(String::len).collect();
    match (lines.as_slice(), lengths.as_slice()) {
        ([a, b, c], [30, 30, 30]) => td1(a, b, c),
        ([a, b], [36, 36]) if a.starts_with('V') => two_lines(Format::MrvB, a, b),
        ([a, b], [36, 36]) => two_lines(Format::Td2, a, b),
        ([a, b], [44, 44]) if a.starts_with('V') => two_lines(Format::MrvA, a, b),
        ([a, b], [44, 44]) => two_lines(Format::Td3, a, b),
        _ => Err(ZoneError::NotAZone), // tidy: lengths, not an enum of ours
    }
}

fn td1(first: &str, second: &str, third: &str) -> Result<Zone, ZoneError> {
    let composite =
        [part(first, 5, 30), part(second, 0, 7), part(second, 8, 15), part(second, 18, 29)].concat();
    let (document_number, rest) = card_number(first)?;
    let born = checked(part(second, 0, 6), part(second, 6, 7), Field::DateOfBirth)?;
    let expires = checked(part(second, 8, 14), part(second, 14, 15), Field::DateOfExpiry)?;
    checked(&composite, part(second, 29, 30), Field::Composite)?;
    let (family, given) = names(third)?;
    let optional = format!("{} {}", words(rest), words(part(second, 18, 29)));
    Ok(Zone {
        format: Format::Td1,
        document_code: letters(part(first, 0, 2)),
        issuer: letters(part(first, 2, 5)),
        document_number,
        nationality: letters(part(second, 15, 18)),
        born: date(born, Field::DateOfBirth)?,
        sex: sex(part(second, 7, 8))?,
        expires: date(expires, Field::DateOfExpiry)?,
        family,
        given,
        optional: optional.trim().to_owned(),
    })
}

/// The number of a card. Longer numbers go on in the optional data, up to their check digit and a filler; the place
/// of the check digit then holds a filler (Doc 9303-5). States count that filler into the check digit or leave it out:
/// Belgian cards of both kinds are in use, so either is accepted.
fn card_number(first: &str) -> Result<(String, &str), ZoneError> {
    let (number, digit, optional) = (part(first, 5, 14), part(first, 14, 15), part(first, 15, 30));
    if digit != "<" || optional.starts_with('<') {
        checked(number, digit, Field::DocumentNumber)?;
        return Ok((number.replace('<', ""), optional));
    }
    let end = optional.find('<').unwrap_or(optional.len());
    let (overflow, rest) = optional.split_at(end);
    let (more, digit) = overflow.split_at(end.saturating_sub(1));
    let whole = format!("{number}{more}");
    checked(&whole, digit, Field::DocumentNumber)
        .or_else(|_| checked(&format!("{number}<{more}"), digit, Field::DocumentNumber).map(|_| ""))?;
    Ok((whole.replace('<', ""), rest))
}

fn two_lines(format: Format, first: &str, second: &str) -> Result<Zone, ZoneError> {
    let number = checked(part(second, 0, 9), part(second, 9, 10), Field::DocumentNumber)?;
    let born = checked(part(second, 13, 19), part(second, 19, 20), Field::DateOfBirth)?;
    let expires = checked(part(second, 21, 27), part(second, 27, 28), Field::DateOfExpiry)?;
    let optional = match format {
        Format::Td1 => return Err(ZoneError::NotAZone),
        Format::MrvA => part(second, 28, 44),
        Format::MrvB => part(second, 28, 36),
        Format::Td2 => {
            let composite = [part(second, 0, 10), part(second, 13, 20), part(second, 21, 35)].concat();
            checked(&composite, part(second, 35, 36), Field::Composite)?;
            part(second, 28, 35)
        }
        Format::Td3 => {
            let composite = [part(second, 0, 10), part(second, 13, 20), part(second, 21, 43)].concat();
            checked(&composite, part(second, 43, 44), Field::Composite)?;
            let (optional, digit) = (part(second, 28, 42), part(second, 42, 43));
            let unused = optional.bytes().all(|b| b == b'<') && digit == "<";
            if unused { optional } else { checked(optional, digit, Field::OptionalData)? }
        }
    };
    let (family, given) = names(part(first, 5, first.len()))?;
    Ok(Zone {
        format,
        document_code: letters(part(first, 0, 2)),
        issuer: letters(part(first, 2, 5)),
        document_number: number.replace('<', ""),
        nationality: letters(part(second, 10, 13)),
        born: date(born, Field::DateOfBirth)?,
        sex: sex(part(second, 20, 21))?,
        expires: date(expires, Field::DateOfExpiry)?,
        family,
        given,
        optional: words(optional),
    })
}

/// A part of a line whose length was checked; all characters are one byte.
fn part(line: &str, from: usize, to: usize) -> &str {
    line.get(from..to).unwrap_or_default()
}

/// The field, when its check digit agrees: weights 7, 3, 1; digits count as such, A to Z as 10 to 35, filler as 0.
fn checked<'a>(field: &'a str, digit: &str, name: Field) -> Result<&'a str, ZoneError> {
    let sum: u32 = field.bytes().zip([7_u32, 3, 1].into_iter().cycle()).map(|(b, w)| value(b) * w).sum();
    let expected = char::from_digit(sum % 10, 10);
    if expected.is_some() && expected == digit.chars().next() {
        Ok(field)
    } else {
        Err(ZoneError::CheckDigit { field: name })
    }
}

const fn value(byte: u8) -> u32 {
    match byte {
        b'0'..=b'9' => (byte - b'0') as u32,
        b'A'..=b'Z' => (byte - b'A') as u32 + 10,
        _ => 0, // tidy: the filler
    }
}

fn letters(text: &str) -> String {
    text.replace('<', "")
}

fn words(text: &str) -> String {
    text.split('<').filter(|w| !w.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Two fillers part family names from given names, one filler parts words. Some states leave the family names empty for
/// a person with one name.
fn names(field: &str) -> Result<(String, String), ZoneError> {
    let field = field.trim_end_matches('<');
    let (family, given) = field.split_once("<<").unwrap_or((field, ""));
    let (family, given) = (words(family), words(given));
    if family.is_empty() && given.is_empty() {
        return Err(ZoneError::Unreadable { field: Field::Names });
    }
    Ok((family, given))
}

fn sex(field: &str) -> Result<Sex, ZoneError> {
    match field {
        "M" => Ok(Sex::Male),
        "F" => Ok(Sex::Female),
        "<" | "X" => Ok(Sex::Unspecified),
        _ => Err(ZoneError::Unreadable { field: Field::Sex }), // tidy: a text, not an enum
    }
}

/// `YYMMDD`; fillers for what is unknown.
fn date(field: &str, name: Field) -> Result<Option<ZoneDate>, ZoneError> {
    if field == "<<<<<<" {
        return Ok(None);
    }
    let unreadable = ZoneError::Unreadable { field: name };
    let pair = |from: usize| match part(field, from, from + 2) {
        "<<" => Ok(None),
        digits => digits.parse::<u8>().map(Some).map_err(|_| unreadable),
    };
    let year = pair(0)?.ok_or(unreadable)?;
    let (month, day) = (pair(2)?, pair(4)?);
    let month_fits = month.is_none_or(|m| (1..=12).contains(&m));
    let day_fits = day.is_none_or(|d| (1..=31).contains(&d) && month.is_some());
    if month_fits && day_fits { Ok(Some(ZoneDate { year, month, day })) } else { Err(unreadable) }
}
