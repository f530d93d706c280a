//! The values of parameters, as written in files and printed in receipts.

use std::fmt;

use law::{Date, Method, Period};

use super::key::ValueKind;

/// A time within which something is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Term {
    /// Without any period: an obligation with this term has no due date and is open at once.
    AtOnce,
    /// Within a period.
    Within(Period),
}

impl Term {
    /// The period, none for `at once`.
    #[must_use]
    pub const fn period(self) -> Option<Period> {
        match self {
            Self::AtOnce => None,
            Self::Within(period) => Some(period),
        }
    }
}

/// Yes or no.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum YesNo {
    /// Yes.
    Yes,
    /// No.
    No,
}

/// Which remedies suspend enforcement by law, without anybody asking.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SuspensiveEffect {
    /// None: suspension must be asked for.
    None,
    /// Remedies in the ordinary case; after an accelerated procedure and the like it must be asked for.
    Ordinary,
    /// Every remedy.
    Every,
}

/// The value of a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ParameterValue {
    /// A time, for the kinds `Days`, `Months` and `Term`.
    Term(Term),
    /// Hours.
    Hours(u32),
    /// Yes or no.
    YesNo(YesNo),
    /// A method of computation.
    Method(Method),
    /// Which remedies suspend.
    SuspensiveEffect(SuspensiveEffect),
    /// A civil date.
    Date(Date),
}

impl ParameterValue {
    /// Reads a value of that kind; none when the text is no such value. Zero is no length: `at once` says it.
    #[must_use]
    pub fn read(kind: ValueKind, text: &str) -> Option<Self> {
        match kind {
            ValueKind::YesNo => match text {
                "yes" => Some(Self::YesNo(YesNo::Yes)),
                "no" => Some(Self::YesNo(YesNo::No)),
                _ => None,
            },
            ValueKind::Method => Method::of_code(text).map(Self::Method),
            ValueKind::SuspensiveEffect => match text {
                "none" => Some(Self::SuspensiveEffect(SuspensiveEffect::None)),
                "ordinary" => Some(Self::SuspensiveEffect(SuspensiveEffect::Ordinary)),
                "every" => Some(Self::SuspensiveEffect(SuspensiveEffect::Every)),
                _ => None,
            },
            ValueKind::Date => text.parse().ok().map(Self::Date),
            ValueKind::Hours => match amount_and_unit(text)? {
                (amount, "hour" | "hours") => Some(Self::Hours(amount)),
                _ => None,
            },
            ValueKind::Days => match period(text)? {
                days @ (Period::Days(_) | Period::Weeks(_)) => Some(Self::Term(Term::Within(days))),
                Period::WorkingDays(_) | Period::Months(_) | Period::Years(_) => None,
            },
            ValueKind::Months => match period(text)? {
                months @ (Period::Months(_) | Period::Years(_)) => Some(Self::Term(Term::Within(months))),
                Period::Days(_) | Period::WorkingDays(_) | Period::Weeks(_) => None,
            },
            ValueKind::Term if text == "at once" => Some(Self::Term(Term::AtOnce)),
            ValueKind::Term => period(text).map(|period| Self::Term(Term::Within(period))),
        }
    }

    /// The time, where the value is one.
    #[must_use]
    pub const fn term(self) -> Option<Term> {
        match self {
            Self::Term(term) => Some(term),
            Self::Hours(_) | Self::YesNo(_) | Self::Method(_) | Self::SuspensiveEffect(_) | Self::Date(_) => {
                None
            }
        }
    }

    /// The number of calendar days, where the value is in days or weeks.
    #[must_use]
    pub const fn days(self) -> Option<u32> {
        match self {
            Self::Term(Term::Within(Period::Days(days))) => Some(days),
            Self::Term(Term::Within(Period::Weeks(weeks))) => weeks.checked_mul(7),
            Self::Term(_)
            | Self::Hours(_)
            | Self::YesNo(_)
            | Self::Method(_)
            | Self::SuspensiveEffect(_)
            | Self::Date(_) => None,
        }
    }

    /// The number of months, where the value is in months or years.
    #[must_use]
    pub const fn months(self) -> Option<u32> {
        match self {
            Self::Term(Term::Within(Period::Months(months))) => Some(months),
            Self::Term(Term::Within(Period::Years(years))) => years.checked_mul(12),
            Self::Term(_)
            | Self::Hours(_)
            | Self::YesNo(_)
            | Self::Method(_)
            | Self::SuspensiveEffect(_)
            | Self::Date(_) => None,
        }
    }

    /// The number of hours.
    #[must_use]
    pub const fn hours(self) -> Option<u32> {
        match self {
            Self::Hours(hours) => Some(hours),
            Self::Term(_) | Self::YesNo(_) | Self::Method(_) | Self::SuspensiveEffect(_) | Self::Date(_) => {
                None
            }
        }
    }

    /// Yes or no.
    #[must_use]
    pub const fn yes_no(self) -> Option<YesNo> {
        match self {
            Self::YesNo(answer) => Some(answer),
            Self::Term(_) | Self::Hours(_) | Self::Method(_) | Self::SuspensiveEffect(_) | Self::Date(_) => {
                None
            }
        }
    }

    /// The method of computation.
    #[must_use]
    pub const fn method(self) -> Option<Method> {
        match self {
            Self::Method(method) => Some(method),
            Self::Term(_) | Self::Hours(_) | Self::YesNo(_) | Self::SuspensiveEffect(_) | Self::Date(_) => {
                None
            }
        }
    }

    /// Which remedies suspend.
    #[must_use]
    pub const fn suspensive_effect(self) -> Option<SuspensiveEffect> {
        match self {
            Self::SuspensiveEffect(effect) => Some(effect),
            Self::Term(_) | Self::Hours(_) | Self::YesNo(_) | Self::Method(_) | Self::Date(_) => None,
        }
    }

    /// The date.
    #[must_use]
    pub const fn date(self) -> Option<Date> {
        match self {
            Self::Date(date) => Some(date),
            Self::Term(_) | Self::Hours(_) | Self::YesNo(_) | Self::Method(_) | Self::SuspensiveEffect(_) => {
                None
            }
        }
    }
}

impl fmt::Display for ParameterValue {
    /// As written in a file: reading it back gives the same value.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Term(Term::AtOnce) => f.write_str("at once"),
            Self::Term(Term::Within(period)) => period.fmt(f),
            Self::Hours(1) => f.write_str("1 hour"),
            Self::Hours(hours) => write!(f, "{hours} hours"),
            Self::YesNo(YesNo::Yes) => f.write_str("yes"),
            Self::YesNo(YesNo::No) => f.write_str("no"),
            Self::Method(method) => f.write_str(method.code()),
            Self::Date(date) => write!(f, "{date}"),
            Self::SuspensiveEffect(SuspensiveEffect::None) => f.write_str("none"),
            Self::SuspensiveEffect(SuspensiveEffect::Ordinary) => f.write_str("ordinary"),
            Self::SuspensiveEffect(SuspensiveEffect::Every) => f.write_str("every"),
        }
    }
}

/// A positive whole number and what follows it.
fn amount_and_unit(text: &str) -> Option<(u32, &str)> {
    let (amount, unit) = text.split_once(' ')?;
    if !amount.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let amount: u32 = amount.parse().ok()?;
    (amount > 0).then_some((amount, unit))
}

/// A period as printed by `Period`.
fn period(text: &str) -> Option<Period> {
    let (amount, unit) = amount_and_unit(text)?;
    match unit {
        "day" | "days" => Some(Period::Days(amount)),
        "working day" | "working days" => Some(Period::WorkingDays(amount)),
        "week" | "weeks" => Some(Period::Weeks(amount)),
        "month" | "months" => Some(Period::Months(amount)),
        "year" | "years" => Some(Period::Years(amount)),
        _ => None,
    }
}
