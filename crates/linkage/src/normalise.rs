//! One form for every way of writing a name: case, marks, ligatures, presentation forms, punctuation.

use unicode_normalization::UnicodeNormalization;

/// The comparable form of a name: lower case, without diacritics, ligatures resolved, letters of Arabic script that
/// are written alike made one, digits made European, hyphens and other punctuation turned into single spaces,
/// apostrophes dropped. Doing it twice changes nothing.
#[must_use]
pub fn normalise(name: &str) -> String {
    // Decomposition can yield capitals and lower case can yield marks: hence before and after.
    let folded: String = name.nfkd().collect::<String>().to_lowercase().nfkd().collect();
    let mut result = String::with_capacity(folded.len());
    for character in folded.chars() {
        match treat(character) {
            Treatment::Letters(letters) => result.push_str(letters),
            Treatment::Letter(letter) => result.push(letter),
            Treatment::Nothing => {}
            Treatment::Gap => {
                if !result.is_empty() && !result.ends_with(' ') {
                    result.push(' ');
                }
            }
        }
    }
    result.truncate(result.trim_end().len());
    result
}

/// What becomes of one character after decomposition and lower case.
enum Treatment {
    Letters(&'static str),
    Letter(char),
    Nothing,
    Gap,
}

fn treat(character: char) -> Treatment {
    if is_mark(character) {
        return Treatment::Nothing;
    }
    if let Some(letters) = latin_letter(character) {
        return Treatment::Letters(letters);
    }
    if let Some(letter) = arabic_letter(character) {
        return Treatment::Letter(letter);
    }
    match character {
        'ς' => Treatment::Letter('σ'),
        // Tatweel, hamza on its own, apostrophes of every kind, invisible joiners.
        '\u{0640}'
        | '\u{0621}'
        | '\u{0674}'
        | '\''
        | '`'
        | '\u{00B4}'
        | '\u{2018}'..='\u{201B}'
        | '\u{2032}'
        | '\u{02B0}'..='\u{02FF}'
        | '\u{200B}'..='\u{200F}'
        | '\u{2060}'
        | '\u{FEFF}'
        | '\u{FF07}'
        | '\u{05F3}'
        | '\u{05F4}' => Treatment::Nothing,
        c if c.is_alphanumeric() => digit(c).map_or(Treatment::Letter(c), Treatment::Letter),
        // Vowel signs of scripts in which they are part of the letter.
        c if is_dependent_sign(c) => Treatment::Letter(c),
        _ => Treatment::Gap,
    }
}

/// Marks that spelling in the script may leave out: Latin, Greek, Cyrillic diacritics, Arabic vowel marks and hamza,
/// Hebrew points. Marks of other scripts are vowels and stay.
const fn is_mark(character: char) -> bool {
    matches!(character,
        '\u{0300}'..='\u{036F}' | '\u{0483}'..='\u{0489}' | '\u{0591}'..='\u{05C7}'
        | '\u{0610}'..='\u{061A}' | '\u{064B}'..='\u{065F}' | '\u{0670}' | '\u{06D6}'..='\u{06DC}'
        | '\u{06DF}'..='\u{06E4}' | '\u{06E7}' | '\u{06E8}' | '\u{06EA}'..='\u{06ED}'
        | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}' | '\u{20D0}'..='\u{20FF}'
        | '\u{FE20}'..='\u{FE2F}')
}

/// Signs of Indic and South-East Asian scripts and Ethiopic marks that are not letters by themselves.
const fn is_dependent_sign(character: char) -> bool {
    matches!(character, '\u{0900}'..='\u{0DFF}' | '\u{0E31}'..='\u{0E4E}' | '\u{0EB1}'..='\u{0ECE}'
        | '\u{0F71}'..='\u{0F84}' | '\u{102B}'..='\u{103E}' | '\u{135D}'..='\u{135F}' | '\u{17B4}'..='\u{17D3}')
        && !matches!(character, '\u{0964}' | '\u{0965}' | '\u{0970}' | '\u{0DF4}')
}

/// Latin letters that do not decompose.
const fn latin_letter(character: char) -> Option<&'static str> {
    Some(match character {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'ð' | 'đ' | 'ɖ' => "d",
        'þ' => "th",
        'ł' => "l",
        'ħ' => "h",
        'ı' => "i",
        'ŋ' | 'ɲ' => "n",
        'ə' | 'ǝ' => "a",
        'ŧ' => "t",
        'ɓ' => "b",
        'ƙ' => "k",
        'ɗ' => "d",
        'ƴ' => "y",
        'ĸ' => "k",
        'ɛ' => "e",
        'ɔ' => "o",
        _ => return None,
    })
}

/// Letters of Arabic script that different languages and keyboards write with different characters.
const fn arabic_letter(character: char) -> Option<char> {
    Some(match character {
        'أ' | 'إ' | 'آ' | 'ٱ' | 'ٲ' | 'ٳ' => 'ا',
        'ي' | 'ى' | 'ې' | 'ۍ' | 'ێ' | 'ئ' | 'ے' | 'ۓ' => 'ی',
        'ك' | 'ڪ' | 'ګ' => 'ک',
        'ة' | 'ۀ' | 'ہ' | 'ۂ' | 'ۃ' | 'ھ' | 'ە' => 'ه',
        'ؤ' | 'ۆ' | 'ۇ' | 'ۈ' | 'ۋ' | 'ۊ' => 'و',
        'ڕ' | 'ړ' | 'ڑ' => 'ر',
        'ڵ' => 'ل',
        'ټ' | 'ٹ' => 'ت',
        'ډ' | 'ڈ' => 'د',
        'ڼ' | 'ں' => 'ن',
        'ښ' => 'ش',
        'ږ' => 'ژ',
        'څ' => 'س',
        'ځ' => 'ز',
        _ => return None,
    })
}

/// A digit of Arabic, Persian or an Indic script as a European one.
fn digit(character: char) -> Option<char> {
    let code = u32::from(character);
    let zero = [0x0660, 0x06F0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0E50]
        .into_iter()
        .find(|zero| (*zero..*zero + 10).contains(&code))?;
    char::from_digit(code - zero, 10)
}
