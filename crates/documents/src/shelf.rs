//! What is built into the program for letters: templates, labels, fonts. Read once, then shared.

use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

/// Every file a template can read, by its path within the shelf.
const FILES: &[(&str, &str)] = &[
    ("/base.typ", include_str!("../templates/base.typ")),
    ("/letterhead.typ", include_str!("../templates/letterhead.typ")),
    ("/parts.typ", include_str!("../templates/parts.typ")),
    ("/annex.typ", include_str!("../templates/annex.typ")),
    ("/return-decision.typ", include_str!("../templates/return-decision.typ")),
    ("/period-extension.typ", include_str!("../templates/period-extension.typ")),
    ("/postponement.typ", include_str!("../templates/postponement.typ")),
    ("/postponement-end.typ", include_str!("../templates/postponement-end.typ")),
    ("/removal-order.typ", include_str!("../templates/removal-order.typ")),
    ("/entry-ban.typ", include_str!("../templates/entry-ban.typ")),
    ("/withdrawal.typ", include_str!("../templates/withdrawal.typ")),
    ("/counselling-offer.typ", include_str!("../templates/counselling-offer.typ")),
    ("/notice-of-removal.typ", include_str!("../templates/notice-of-removal.typ")),
    ("/subject-access-export.typ", include_str!("../templates/subject-access-export.typ")),
    ("/labels/en.toml", include_str!("../labels/en.toml")),
    ("/labels/nl.toml", include_str!("../labels/nl.toml")),
];

/// The fonts, the letter's own first.
const FONTS: &[&[u8]] = &[
    include_bytes!("../fonts/NotoSans-Regular.ttf"),
    include_bytes!("../fonts/NotoSans-Bold.ttf"),
    include_bytes!("../fonts/NotoNaskhArabic-Regular.ttf"),
    include_bytes!("../fonts/NotoNaskhArabic-Bold.ttf"),
    include_bytes!("../fonts/NotoSansEthiopic-Regular.ttf"),
    include_bytes!("../fonts/NotoSansDevanagari-Regular.ttf"),
    include_bytes!("../fonts/NotoSansBengali-Regular.ttf"),
    include_bytes!("../fonts/NotoSansGurmukhi-Regular.ttf"),
    include_bytes!("../fonts/NotoSansTamil-Regular.ttf"),
    include_bytes!("../fonts/NotoSansSinhala-Regular.ttf"),
    include_bytes!("../fonts/NotoSansArmenian-Regular.ttf"),
    include_bytes!("../fonts/NotoSansGeorgian-Regular.ttf"),
    include_bytes!("../fonts/NotoSansHebrew-Regular.ttf"),
    include_bytes!("../fonts/NotoSansThai-Regular.ttf"),
];

/// The fonts as the typesetter wants them.
pub struct Fonts {
    /// Their metadata.
    pub book: LazyHash<FontBook>,
    /// The fonts, in the order of the book.
    pub fonts: Vec<Font>,
}

/// The embedded fonts, parsed once.
pub static EMBEDDED_FONTS: LazyLock<Fonts> = LazyLock::new(|| {
    let fonts: Vec<Font> = FONTS.iter().flat_map(|data| Font::iter(Bytes::new(*data))).collect();
    Fonts { book: LazyHash::new(FontBook::from_fonts(&fonts)), fonts }
});

/// Version of templates and labels together: a fingerprint of their text, so that it cannot be forgotten.
pub static TEMPLATE_VERSION: LazyLock<String> = LazyLock::new(|| {
    // FNV-1a, 64 bit: names an edition, protects nothing.
    let bytes = FILES.iter().flat_map(|(path, text)| path.bytes().chain([0]).chain(text.bytes()).chain([0]));
    let hash = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("1-{hash:016x}")
});

/// The text of a file on the shelf.
pub fn file(path: &str) -> Option<&'static str> {
    FILES.iter().find(|(name, _)| *name == path).map(|(_, text)| *text)
}

/// Whether some embedded font can print a character.
pub fn prints(character: char) -> bool {
    let code = u32::from(character);
    EMBEDDED_FONTS.fonts.iter().any(|font| font.info().coverage.contains(code))
}
