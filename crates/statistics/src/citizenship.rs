//! Room `statistics`: citizenships and destinations as dictionary codes, and who is left out of the tables.

use jiff::civil::{Date, date};

/// A citizenship or a country of destination, held as a small number.
///
/// Countries are ISO 3166-1 alpha-2 (with `XK` for Kosovo under UNSCR 1244/99); Eurostat's own spelling (`EL`, `UK`)
/// appears only in the output. `NA` is Namibia and nothing else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Citizenship(u16);

const LETTERS: u16 = 26;
const STATELESS: u16 = LETTERS * LETTERS + 1;
const UNKNOWN: u16 = STATELESS + 1;
const RECOGNISED_NON_CITIZEN: u16 = UNKNOWN + 1;

impl Citizenship {
    /// The row of all citizenships, or of all destinations. Sorts first.
    pub(crate) const TOTAL: Self = Self(0);
    /// Stateless, `STLS`.
    pub const STATELESS: Self = Self(STATELESS);
    /// Not known, `UNK`.
    pub const UNKNOWN: Self = Self(UNKNOWN);
    /// Recognised non-citizen, `RNC`.
    pub const RECOGNISED_NON_CITIZEN: Self = Self(RECOGNISED_NON_CITIZEN);

    /// Reads an ISO 3166-1 alpha-2 code, Eurostat's `EL` and `UK`, its `STLS`, `UNK`, `RNC`, or the codes `XXA`
    /// (stateless) and `XXX` (unspecified) of travel documents. `None` for anything else: never a guess.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        match code {
            "STLS" | "XXA" => return Some(Self::STATELESS),
            "UNK" | "XXX" => return Some(Self::UNKNOWN),
            "RNC" => return Some(Self::RECOGNISED_NON_CITIZEN),
            "EL" => return Self::parse("GR"),
            "UK" => return Self::parse("GB"),
            _ => {}
        }
        let [first, second] = *code.as_bytes() else { return None };
        if !first.is_ascii_uppercase() || !second.is_ascii_uppercase() {
            return None;
        }
        Some(Self(1 + u16::from(first - b'A') * LETTERS + u16::from(second - b'A')))
    }

    /// The code in Eurostat's spelling.
    #[must_use]
    pub fn eurostat(self) -> String {
        match self.0 {
            0 => "TOTAL".to_owned(),
            STATELESS => "STLS".to_owned(),
            UNKNOWN => "UNK".to_owned(),
            RECOGNISED_NON_CITIZEN => "RNC".to_owned(),
            _ => {
                let iso = self.iso();
                match iso.as_str() {
                    "GR" => "EL".to_owned(),
                    "GB" => "UK".to_owned(),
                    _ => iso,
                }
            }
        }
    }

    fn iso(self) -> String {
        let letter = |n: u16| char::from(b'A' + u8::try_from(n % LETTERS).unwrap_or(0));
        let n = self.0.saturating_sub(1);
        [letter(n / LETTERS), letter(n)].into_iter().collect()
    }

    /// The citizenship under which a person is counted: Hong Kong counts with China, as in the published tables
    /// ("China (including Hong Kong)").
    pub(crate) fn counted_as(self) -> Self {
        if Self::parse("HK") == Some(self) { Self::parse("CN").unwrap_or(self) } else { self }
    }

    /// Whether a citizen is outside these tables on that day: Union citizens, and citizens of Iceland, Liechtenstein,
    /// Norway and Switzerland, who enjoy free movement (domain.md section 7.1).
    ///
    /// Croatia joined on 1 July 2013. Citizens of the United Kingdom are left out until the transition period of the
    /// Withdrawal Agreement (Art. 126) ended on 31 December 2020 and counted from then on.
    #[must_use]
    pub fn is_left_out_on(self, day: Date) -> bool {
        match self.iso().as_str() {
            _ if self.0 == 0 || self.0 >= STATELESS => false,
            "HR" => day >= date(2013, 7, 1),
            "GB" => day <= date(2020, 12, 31),
            code => FREE_MOVEMENT.contains(&code),
        }
    }
}

/// Member States (without Croatia, see above) and the EFTA states.
const FREE_MOVEMENT: [&str; 30] = [
    "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HU", "IE", "IS", "IT",
    "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK",
];
