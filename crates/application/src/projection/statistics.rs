//! Statistical facts of a case: one row an order, one row a return. They identify nobody and survive erasure.

use domain::Case;
use domain::identity::event::Sex;
use jiff::civil::Date;
use rules::Facts;
use statistics::{Assistance, Citizenship, Ordered, ReturnType, Returned};
use store::StatisticsRow;
use uuid::Uuid;

/// The rows of a case.
pub(super) fn rows(case: &Case, ordered_on: &[Date], facts: &Facts) -> Vec<StatisticsRow> {
    let mut rows: Vec<StatisticsRow> = ordered_on.iter().map(|on| row(case, facts, "ordered", *on)).collect();
    if let Some(departed) = &facts.travel.departed {
        let mut returned = row(case, facts, "returned", departed.value.left_on);
        returned.destination.clone_from(&departed.value.destination);
        returned.return_type = super::return_type(case).unwrap_or_default();
        rows.push(returned);
    }
    rows.sort();
    rows
}

fn row(case: &Case, facts: &Facts, kind: &str, on: Date) -> StatisticsRow {
    let birth = case.birth().and_then(|birth| birth.date.reveal().bounds());
    StatisticsRow {
        kind: kind.to_owned(),
        effective_on: on,
        citizenship: super::citizenship(case).to_owned(),
        birth_year: birth.map(|(first, _)| first.year()),
        age: birth.and_then(|(first, last)| age(first, last, on)),
        sex: case.identity.sex.as_ref().map_or("", |s| sex_code(s.value.sex)).to_owned(),
        unaccompanied: is_unaccompanied(facts),
        destination: String::new(),
        destination_kind: String::new(),
        return_type: String::new(),
        assistance: String::new(),
        agreement: String::new(),
    }
}

/// Completed years on a day, when every possible date of birth gives the same number.
fn age(first: Date, last: Date, on: Date) -> Option<i16> {
    let (most, least) = (years(first, on), years(last, on));
    (most == least && least >= 0).then_some(least)
}

fn years(birth: Date, on: Date) -> i16 {
    let before_birthday = (on.month(), on.day()) < (birth.month(), birth.day());
    on.year() - birth.year() - i16::from(before_birthday)
}

const fn sex_code(sex: Sex) -> &'static str {
    match sex {
        Sex::Male => "M",
        Sex::Female => "F",
        Sex::Unspecified => "X",
    }
}

fn is_unaccompanied(facts: &Facts) -> bool {
    let alone =
        facts.person.accompaniment.map(|s| s.value) == Some(rules::facts::Accompaniment::Unaccompanied);
    let minor = facts.person.age.map(|s| s.value) == Some(rules::facts::AgeClass::Minor);
    alone && minor
}

/// A row back as an order to leave.
pub(crate) fn ordered(case: Uuid, row: &StatisticsRow) -> Ordered {
    Ordered {
        person: case.as_u128(),
        on: row.effective_on,
        citizenship: citizenship(&row.citizenship),
        age: years_of(row),
        sex: sex(&row.sex),
        unaccompanied: row.unaccompanied,
    }
}

/// A row back as a return.
pub(crate) fn returned(case: Uuid, row: &StatisticsRow) -> Returned {
    let assisted = row.return_type == "voluntary-assisted";
    Returned {
        person: case.as_u128(),
        left_on: row.effective_on,
        citizenship: citizenship(&row.citizenship),
        destination: citizenship(&row.destination),
        return_type: if row.return_type.starts_with("voluntary") {
            ReturnType::Voluntary
        } else {
            ReturnType::Enforced
        },
        assistance: if assisted { Assistance::Assisted } else { Assistance::NotAssisted },
        age: years_of(row),
        sex: sex(&row.sex),
    }
}

fn years_of(row: &StatisticsRow) -> Option<u8> {
    row.age.and_then(|age| u8::try_from(age).ok())
}

fn citizenship(code: &str) -> Citizenship {
    Citizenship::parse(code).unwrap_or(Citizenship::UNKNOWN)
}

fn sex(code: &str) -> statistics::Sex {
    match code {
        "M" => statistics::Sex::Male,
        "F" => statistics::Sex::Female,
        _ => statistics::Sex::Unknown,
    }
}
