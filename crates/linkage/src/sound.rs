//! How a word sounds, roughly, whatever script it is written in: its consonants in classes, and whether it begins with
//! a vowel. Scripts that leave vowels out and spellings that guess them then meet: احمد, Ahmad, Ahmed, Ахмад.
//!
//! Where a letter can stand for two sounds (ض is d or z, و is v or a vowel, Latin `ch` is tsh or sh) a word has several
//! sounds; the likeliest comes first.

use crate::script::{Script, latin};

/// The sounds that one letter or group of letters can have, likeliest first; an empty one means: not heard.
type Options = &'static [&'static str];

/// The sounds of one normalised word, likeliest first, at most `limit`. Words in scripts without a table have none.
#[must_use]
pub fn sounds(word: &str, limit: usize) -> Vec<String> {
    let readings = match Script::of(word) {
        Script::Latin => vec![latin_units(word)],
        Script::Alphabetic => vec![latin_units(&latin(word))],
        Script::Arabic => arabic_readings(word),
        Script::Hebrew => vec![hebrew_units(word)],
        Script::Other => return Vec::new(),
    };
    let spoken: Vec<Vec<String>> =
        readings.iter().map(|units| combine(units, limit.saturating_mul(2))).collect();
    let longest = spoken.iter().map(Vec::len).max().unwrap_or(0);
    let mut found: Vec<String> = Vec::new();
    // The likeliest of each reading before the second of any.
    for spoken in (0..longest).flat_map(|rank| spoken.iter().filter_map(move |reading| reading.get(rank))) {
        let sound = settle(spoken);
        if !sound.is_empty() && !found.contains(&sound) {
            found.push(sound);
        }
    }
    found.truncate(limit);
    found
}

/// All combinations, likeliest first: the first letters that have a choice are varied first.
fn combine(units: &[Options], limit: usize) -> Vec<String> {
    let mut combined = vec![String::new()];
    for options in units {
        let before = combined.clone();
        for (choice, option) in options.iter().enumerate() {
            if choice == 0 {
                combined.iter_mut().for_each(|spoken| spoken.push_str(option));
            } else {
                let more = before.iter().map(|spoken| format!("{spoken}{option}"));
                combined.extend(more.take(limit.saturating_sub(combined.len())));
            }
        }
    }
    combined
}

/// Doubles become single, an h at the end falls away, and t, d and p, b at the end are not told apart.
fn settle(spoken: &str) -> String {
    let mut sound = String::with_capacity(spoken.len());
    for class in spoken.chars() {
        if !sound.ends_with(class) {
            sound.push(class);
        }
    }
    if sound.chars().count() > 1 && sound.ends_with('h') {
        sound.pop();
    }
    if sound.chars().count() > 1 {
        match sound.chars().last() {
            Some('t') => replace_last(&mut sound, 'd'),
            Some('p') => replace_last(&mut sound, 'b'),
            _ => {}
        }
    }
    sound
}

fn replace_last(sound: &mut String, class: char) {
    sound.pop();
    if !sound.ends_with(class) {
        sound.push(class);
    }
}

/// The vowel at the beginning of a word, whichever it is.
const VOWEL: Options = &["a"];

fn latin_units(word: &str) -> Vec<Options> {
    let letters: Vec<char> = word.chars().collect();
    let mut units: Vec<Options> = Vec::with_capacity(letters.len());
    let mut at = 0;
    while let Some(letter) = letters.get(at).copied() {
        let next = letters.get(at + 1).copied();
        let after = letters.get(at + 2).copied();
        let first = at == 0;
        if letter == 'l' && next.is_some_and(is_sun_letter_in_latin) && starts_with_abd(&letters) {
            units.push(&["l", ""]);
            at += 1;
            continue;
        }
        if let Some((taken, options)) = latin_group(letter, next, after, first) {
            units.push(options);
            at += taken;
            continue;
        }
        if let Some(options) = latin_single(letter, next, first) {
            units.push(options);
        }
        at += 1;
    }
    units
}

/// Names with "servant of", in which the l of the article may be swallowed (Abdulrahman, Abdurrahman).
fn starts_with_abd(letters: &[char]) -> bool {
    letters.starts_with(&['a', 'b', 'd'])
}

const fn is_sun_letter_in_latin(letter: char) -> bool {
    matches!(letter, 't' | 'd' | 'r' | 'z' | 's' | 'n')
}

/// Groups of letters that are one sound. The group with h may also be two sounds inside a word (Fathi, Ishaq).
fn latin_group(
    letter: char,
    next: Option<char>,
    after: Option<char>,
    first: bool,
) -> Option<(usize, Options)> {
    Some(match (letter, next?, after) {
        ('s', 'c', Some('h')) => (3, &["s"]),
        ('d', 'z', Some('h')) | ('d', 's', Some('h')) => (3, &["j"]),
        ('t', 's', Some('h')) | ('t', 'c', Some('h')) => (3, &["c"]),
        ('d', 'j', _) => (2, &["j"]),
        ('k', 'h', _) => (2, &["h"]),
        ('g', 'h', _) => (2, &["g", "k"]),
        ('c', 'h', _) => (2, &["c", "s", "h", "k"]),
        ('p', 'h', _) => (2, &["f"]),
        ('s', 'h', _) if first => (2, &["s"]),
        ('s', 'h', _) => (2, &["s", "sh"]),
        ('z', 'h', _) if first => (2, &["j"]),
        ('z', 'h', _) => (2, &["j", "zh"]),
        ('t', 'h', _) if first => (2, &["t", "s"]),
        ('t', 'h', _) => (2, &["t", "th", "s"]),
        ('d', 'h', _) if first => (2, &["d", "z"]),
        ('d', 'h', _) => (2, &["d", "dh", "z"]),
        ('c', 'k', _) => (2, &["k"]),
        ('t', 'z', _) => (2, &["ts", "tz"]),
        ('c', 'z', _) => (2, &["c"]),
        ('s', 'z', _) => (2, &["s", "sz"]),
        _ => return None,
    })
}

/// One letter. Vowels count only at the beginning, as does y.
fn latin_single(letter: char, next: Option<char>, first: bool) -> Option<Options> {
    Some(match letter {
        'a' | 'e' | 'i' | 'o' | 'u' => return first.then_some(VOWEL),
        'y' => return first.then_some(&["y"]),
        'b' => &["b"],
        'c' if matches!(next, Some('e' | 'i' | 'y')) => &["s", "j"],
        'c' => &["k", "j"],
        'k' | 'q' => &["k"],
        'd' => &["d"],
        'f' => &["f"],
        'g' => &["g"],
        'h' => &["h"],
        'j' => &["j"],
        'l' => &["l"],
        'm' => &["m"],
        'n' => &["n"],
        'p' => &["p"],
        'r' => &["r"],
        's' => &["s"],
        't' => &["t"],
        'v' | 'w' => &["v"],
        'x' if first => &["h", "s"],
        'x' => &["ks", "h"],
        'z' => &["z"],
        _ => return None,
    })
}

/// The article is written together with the word and often left out in Latin; but some names only look as if they had
/// one (الیاس, الهام).
fn arabic_readings(word: &str) -> Vec<Vec<Options>> {
    let without = word.strip_prefix("ال").filter(|rest| rest.chars().count() > 2);
    without.into_iter().chain([word]).map(arabic_units).collect()
}

fn arabic_units(word: &str) -> Vec<Options> {
    let letters: Vec<char> = word.chars().collect();
    let mut units: Vec<Options> = Vec::with_capacity(letters.len());
    for (at, letter) in letters.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|i| letters.get(i)).copied();
        let next = letters.get(at + 1).copied();
        units.extend(arabic_letter(*letter, before, next));
    }
    units
}

/// One letter of Arabic script. `before` is empty at the beginning of a word.
fn arabic_letter(letter: char, before: Option<char>, next: Option<char>) -> Option<Options> {
    let first = before.is_none();
    Some(match letter {
        'ا' | 'ع' => return first.then_some(VOWEL),
        'و' if first => &["v", "a"],
        'و' => &["", "v"],
        'ی' if first => &["y", "a"],
        'ی' => return None,
        'ب' => &["b"],
        'پ' => &["p"],
        'ت' | 'ط' => &["t"],
        'ث' => &["t", "s"],
        'ج' => &["j", "g"],
        'چ' => &["c"],
        'ح' | 'خ' | 'ه' => &["h"],
        'د' => &["d"],
        'ذ' => &["d", "z"],
        'ر' => &["r"],
        'ز' => &["z"],
        'ژ' => &["j"],
        'س' | 'ص' | 'ش' => &["s"],
        'ض' | 'ظ' => &["z", "d"],
        'غ' => &["g"],
        'ف' => &["f"],
        'ڤ' => &["v"],
        'ق' => &["k", "g"],
        'ک' | 'ڭ' => &["k"],
        'گ' => &["g"],
        // The article inside a word is swallowed by some letters after it (Abdurrahman).
        'ل' if before == Some('ا') && next.is_some_and(is_sun_letter) => &["l", ""],
        'ل' => &["l"],
        'م' => &["m"],
        'ن' => &["n"],
        _ => return None,
    })
}

/// Letters before which the l of the article is not heard.
const fn is_sun_letter(letter: char) -> bool {
    matches!(letter, 'ت' | 'ث' | 'د' | 'ذ' | 'ر' | 'ز' | 'س' | 'ش' | 'ص' | 'ض' | 'ط' | 'ظ' | 'ن')
}

fn hebrew_units(word: &str) -> Vec<Options> {
    let letters = word.chars().enumerate();
    letters.filter_map(|(at, letter)| hebrew_letter(letter, at == 0)).collect()
}

/// One letter of Hebrew script.
fn hebrew_letter(letter: char, first: bool) -> Option<Options> {
    Some(match letter {
        'א' | 'ע' => return first.then_some(VOWEL),
        'ה' => &["h"],
        'ו' if first => &["v", "a"],
        'ו' => &["", "v"],
        'י' if first => &["y", "a", "j"],
        'י' => return None,
        'ב' => &["b", "v"],
        'ג' => &["g"],
        'ד' => &["d"],
        'ז' => &["z"],
        'ח' => &["h"],
        'ט' | 'ת' => &["t"],
        'כ' | 'ך' => &["k", "h"],
        'ל' => &["l"],
        'מ' | 'ם' => &["m"],
        'נ' | 'ן' => &["n"],
        'ס' | 'ש' => &["s"],
        'פ' => &["p", "f"],
        'ף' => &["f"],
        'צ' | 'ץ' => &["ts"],
        'ק' => &["k"],
        'ר' => &["r"],
        _ => return None,
    })
}
