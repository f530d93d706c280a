//! The languages of the interface.

/// A language in which the interface can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Locale {
    /// English: complete.
    #[default]
    En,
    /// Dutch: complete.
    Nl,
    /// Arabic: the test locale for right-to-left layout. Shell and main pages are translated; the rest appears in
    /// English, and every page says so.
    Ar,
}

/// Writing direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Locale {
    /// All languages, in the order of the language switch.
    pub const ALL: [Self; 3] = [Self::En, Self::Nl, Self::Ar];

    /// BCP 47 tag.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Nl => "nl",
            Self::Ar => "ar",
        }
    }

    /// The name of the language in itself.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Nl => "Nederlands",
            Self::Ar => "العربية",
        }
    }

    /// Writing direction.
    #[must_use]
    pub const fn direction(self) -> Direction {
        match self {
            Self::En | Self::Nl => Direction::Ltr,
            Self::Ar => Direction::Rtl,
        }
    }

    /// Whether every message is translated.
    #[must_use]
    pub const fn is_complete(self) -> bool {
        matches!(self, Self::En | Self::Nl)
    }

    /// Reads a tag (`nl`, `nl-NL`); none when the language is not offered.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|l| l.tag().eq_ignore_ascii_case(primary))
    }

    /// The best language for an `Accept-Language` header; English when none fits.
    #[must_use]
    pub fn negotiate(accept_language: &str) -> Self {
        let mut best: Option<(u32, Self)> = None;
        for part in accept_language.split(',') {
            let mut pieces = part.split(';');
            let Some(locale) = pieces.next().and_then(|tag| Self::from_tag(tag.trim())) else { continue };
            let weight = pieces.find_map(|p| p.trim().strip_prefix("q=")).map_or(1000, thousandths);
            if weight > 0 && best.is_none_or(|(w, _)| weight > w) {
                best = Some((weight, locale));
            }
        }
        best.map_or(Self::En, |(_, locale)| locale)
    }
}

impl Direction {
    /// The value of HTML's `dir`.
    #[must_use]
    pub const fn attribute(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// `0.8` as 800; 0 for what is no weight.
fn thousandths(text: &str) -> u32 {
    let (whole, rest) = text.split_once('.').unwrap_or((text, ""));
    let digits: String = rest.chars().chain("000".chars()).take(3).collect();
    whole.parse::<u32>().unwrap_or(0).saturating_mul(1000).saturating_add(digits.parse().unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_reader_gets_the_language_asked_for_first() {
        assert_eq!(Locale::negotiate("fr, nl-NL;q=0.9, en;q=0.8"), Locale::Nl);
        assert_eq!(Locale::negotiate("nl;q=0.2,ar;q=0.7"), Locale::Ar);
        assert_eq!(Locale::negotiate("nl;q=0"), Locale::En);
        assert_eq!(Locale::negotiate(""), Locale::En);
    }
}
