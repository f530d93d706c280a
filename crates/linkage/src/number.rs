//! Keys for what is not a name: dates of birth, numbers of documents and cases.

use crate::keys::{Key, KeyKind};

/// Signs at the beginning and at the end of a document number by which it is found in part.
const PART: usize = 5;

/// The keys of a date of birth of which month and day may be unknown. A star stands for what nobody knows: a search
/// for a full date finds also persons of whom only the year is known.
#[must_use]
pub fn keys_for_birth_date(year: i16, month: Option<i8>, day: Option<i8>) -> Vec<Key> {
    let mut values = vec![format!("{year:04}")];
    match (month, day) {
        (Some(month), Some(day)) => {
            values.push(format!("{year:04}-{month:02}"));
            values.push(format!("{year:04}-{month:02}-{day:02}"));
        }
        (Some(month), None) => {
            values.push(format!("{year:04}-{month:02}"));
            values.push(format!("{year:04}-{month:02}-*"));
        }
        (None, _) => values.push(format!("{year:04}-*")),
    }
    values.into_iter().map(|value| Key::new(KeyKind::Birth, value)).collect()
}

/// What a search for a date of birth must share with [`keys_for_birth_date`]: one of these.
pub(crate) fn keys_to_find_birth_date(year: i16, month: Option<i8>, day: Option<i8>) -> Vec<Key> {
    let values = match (month, day) {
        (Some(month), Some(day)) => vec![
            format!("{year:04}-{month:02}-{day:02}"),
            format!("{year:04}-{month:02}-*"),
            format!("{year:04}-*"),
        ],
        (Some(month), None) => vec![format!("{year:04}-{month:02}"), format!("{year:04}-*")],
        (None, _) => vec![format!("{year:04}")],
    };
    values.into_iter().map(|value| Key::new(KeyKind::Birth, value)).collect()
}

/// The keys of a document number: whole, its beginning and its end. Letters that are read for digits count as such.
#[must_use]
pub fn keys_for_document(number: &str) -> Vec<Key> {
    let plain: Vec<char> = plain(number).chars().collect();
    if plain.is_empty() {
        return Vec::new();
    }
    let mut values = vec![plain.iter().collect::<String>()];
    if plain.len() > PART {
        values.push(plain.iter().take(PART).collect());
        values.push(plain.iter().skip(plain.len() - PART).collect());
    }
    values.dedup();
    values.into_iter().map(|value| Key::new(KeyKind::Document, value)).collect()
}

/// The keys of a case number: whole, without its first groups, and its last group without leading zeros
/// (`NL-2026-004187`: also `2026-4187` and `4187`).
#[must_use]
pub fn keys_for_case_number(number: &str) -> Vec<Key> {
    let groups = groups(number);
    let mut values: Vec<String> =
        (0..groups.len()).filter_map(|from| groups.get(from..).map(<[String]>::concat)).collect();
    let together = plain(number);
    if !together.is_empty() && !values.contains(&together) {
        values.push(together);
    }
    values.into_iter().map(|value| Key::new(KeyKind::Number, value)).collect()
}

/// What a search for a number must share with the keys above: one of these.
pub(crate) fn keys_to_find_number(number: &str) -> Vec<Key> {
    let mut keys = vec![Key::new(KeyKind::Document, plain(number)), Key::new(KeyKind::Number, plain(number))];
    let grouped = Key::new(KeyKind::Number, groups(number).concat());
    if !keys.contains(&grouped) {
        keys.push(grouped);
    }
    keys.retain(|key| !key.value.is_empty());
    keys
}

/// Capital letters and digits only; O counts as 0 and I as 1, as in documents that were read by machine or by hand.
fn plain(number: &str) -> String {
    let known = crate::normalise(number);
    known.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_uppercase).map(unconfused).collect()
}

const fn unconfused(character: char) -> char {
    match character {
        'O' => '0',
        'I' => '1',
        other => other,
    }
}

/// Groups of letters and digits, each without leading zeros, so that `004187` and `4187` are one.
fn groups(number: &str) -> Vec<String> {
    let known = crate::normalise(number);
    let groups = known.split(' ').filter(|group| !group.is_empty());
    groups
        .map(|group| plain(group.trim_start_matches('0')))
        .map(|group| if group.is_empty() { "0".to_owned() } else { group })
        .collect()
}
