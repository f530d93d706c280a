//! Makes text fit for print without changing what it says: whatever was typed, the letter must come out, and come
//! out honest.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::shelf;

/// Characters in a row without a place to break after which one is offered, so that no text leaves the page.
const LONGEST_UNBROKEN: usize = 48;

/// Cleans every string of a letter, keys excepted, and collects the characters that no font can print.
pub fn clean(value: &mut Value, unprintable: &mut BTreeSet<char>) {
    match value {
        Value::String(text) => *text = clean_text(text, unprintable),
        Value::Array(items) => items.iter_mut().for_each(|item| clean(item, unprintable)),
        Value::Object(fields) => fields.values_mut().for_each(|field| clean(field, unprintable)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// One string: line ends made alike, controls dropped, what cannot be printed shown as its code point.
fn clean_text(text: &str, unprintable: &mut BTreeSet<char>) -> String {
    let mut printed = String::with_capacity(text.len());
    let mut unbroken = 0;
    for character in text.replace("\r\n", "\n").chars() {
        let before = printed.len();
        match fate(character) {
            Fate::Keep => printed.push(character),
            Fate::Space => printed.push(' '),
            Fate::Newline => printed.push('\n'),
            Fate::Drop => {}
            Fate::Name => {
                unprintable.insert(character);
                printed.push_str(&format!("[U+{:04X}]", u32::from(character)));
            }
        }
        if printed.len() == before {
            continue;
        }
        unbroken = if printed.ends_with([' ', '\n', '-', '\u{200B}']) { 0 } else { unbroken + 1 };
        if unbroken >= LONGEST_UNBROKEN {
            printed.push('\u{200B}');
            unbroken = 0;
        }
    }
    printed
}

/// What becomes of a character.
enum Fate {
    Keep,
    Space,
    Newline,
    Drop,
    Name,
}

/// Marks that reverse or embed the direction of what follows would let a name reorder the authority's own words:
/// they are dropped, while the joiners and marks that Arabic and Persian spelling needs stay.
fn fate(character: char) -> Fate {
    match character {
        '\n' | '\r' | '\u{2028}' | '\u{2029}' | '\u{000B}' | '\u{000C}' | '\u{0085}' => Fate::Newline,
        '\t' | '\u{00A0}' | '\u{2000}'..='\u{200A}' | '\u{202F}' | '\u{205F}' | '\u{3000}' => Fate::Space,
        '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{00AD}' | '\u{FE00}'..='\u{FE0F}' => {
            Fate::Drop
        }
        '\u{200B}'..='\u{200F}' | '\u{061C}' => Fate::Keep,
        c if c.is_control() || c == '\u{FEFF}' || is_noncharacter(c) => Fate::Drop,
        c if is_private(c) || !shelf::prints(c) => Fate::Name,
        _ => Fate::Keep,
    }
}

/// Code points that are no characters, by definition of Unicode.
fn is_noncharacter(character: char) -> bool {
    let code = u32::from(character);
    (code & 0xFFFE) == 0xFFFE || (0xFDD0..=0xFDEF).contains(&code)
}

/// Private use: means nothing to any reader, and PDF/A-2a forbids it.
fn is_private(character: char) -> bool {
    matches!(u32::from(character), 0xE000..=0xF8FF | 0xF_0000..=0x10_FFFF)
}
