//! Dates, instants and numbers as a reader of each language writes them.

use jiff::civil::{Date, DateTime};

use crate::{Cx, Locale};

const EN: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const NL: [&str; 12] = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const AR: [&str; 12] = [
    "يناير",
    "فبراير",
    "مارس",
    "أبريل",
    "مايو",
    "يونيو",
    "يوليو",
    "أغسطس",
    "سبتمبر",
    "أكتوبر",
    "نوفمبر",
    "ديسمبر",
];

/// A month's short name, 1 to 12; empty outside.
#[must_use]
pub fn month(locale: Locale, month: i8) -> &'static str {
    let names = match locale {
        Locale::En => &EN,
        Locale::Nl => &NL,
        Locale::Ar => &AR,
    };
    usize::try_from(month).ok().and_then(|m| names.get(m.wrapping_sub(1))).copied().unwrap_or_default()
}

/// `9 Dec 2026`.
#[must_use]
pub fn short(locale: Locale, date: Date) -> String {
    format!("{} {} {}", date.day(), month(locale, date.month()), date.year())
}

/// `9 Dec`, with the year only where it is not this year.
#[must_use]
pub fn brief(cx: &Cx, date: Date) -> String {
    if date.year() == cx.today.year() {
        format!("{} {}", date.day(), month(cx.locale, date.month()))
    } else {
        short(cx.locale, date)
    }
}

/// `9 Dec 2026, 14:05`, in the authority's time zone.
#[must_use]
pub fn instant(locale: Locale, at: DateTime) -> String {
    format!("{}, {:02}:{:02}", short(locale, at.date()), at.hour(), at.minute())
}

/// Days from today; negative for the past.
#[must_use]
pub fn days_from_today(today: Date, date: Date) -> i64 {
    date.duration_since(today).as_hours() / 24
}

/// `in 17 days`, `today`, `4 days ago`.
#[must_use]
pub fn relative(cx: &Cx, date: Date) -> String {
    let days = days_from_today(cx.today, date);
    match days {
        0 => cx.t("date-today"),
        1 => cx.t("date-tomorrow"),
        -1 => cx.t("date-yesterday"),
        d if d > 0 => cx.say("date-in-days", &[("n", d.into())]),
        d => cx.say("date-days-ago", &[("n", d.saturating_neg().into())]),
    }
}

/// `12,480` or `12.480`.
#[must_use]
pub fn number(locale: Locale, value: u64) -> String {
    let separator = match locale {
        Locale::Nl => '.',
        Locale::En | Locale::Ar => ',',
    };
    let digits = value.to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            out.push(separator);
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_date_reads_as_people_write_it() {
        let day = date(2026, 12, 9);
        assert_eq!(short(Locale::En, day), "9 Dec 2026");
        assert_eq!(short(Locale::Nl, date(2026, 3, 1)), "1 mrt 2026");
        assert_eq!(short(Locale::Ar, day), "9 ديسمبر 2026");
    }

    #[test]
    fn the_distance_from_today_is_said_in_words() {
        let cx = Cx { locale: Locale::En, today: date(2026, 11, 22) };
        for (day, words) in [
            (date(2026, 12, 9), "in 17 days"),
            (date(2026, 11, 23), "tomorrow"),
            (date(2026, 11, 22), "today"),
            (date(2026, 11, 21), "yesterday"),
            (date(2026, 11, 18), "4 days ago"),
        ] {
            assert_eq!(relative(&cx, day), words);
        }
        let nl = Cx { locale: Locale::Nl, ..cx };
        assert_eq!(relative(&nl, date(2026, 12, 9)), "over 17 dagen");
    }

    #[test]
    fn thousands_are_separated_as_the_language_does() {
        assert_eq!(number(Locale::En, 31_875), "31,875");
        assert_eq!(number(Locale::Nl, 1_000_000), "1.000.000");
        assert_eq!(number(Locale::En, 999), "999");
    }
}
