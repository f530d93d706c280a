//! From a letter to the bytes of a PDF.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use typst::comemo;
use typst::diag::SourceDiagnostic;
use typst::foundations::{Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::text::{self, Block};
use crate::world::LetterWorld;
use crate::{Letter, LetterLanguage, print, shelf};

/// How many letters the typesetter's memory of earlier work may be old before it is let go.
const FORGET_AFTER: usize = 8;

/// A printed letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pdf {
    /// The file: PDF/A-2a and PDF/UA-1.
    pub bytes: Vec<u8>,
    /// Name of the template.
    pub template: &'static str,
    /// Edition of templates and labels.
    pub template_version: &'static str,
    /// Characters that no embedded font has; they stand in the letter as code points (`[U+738B]`). Whoever signs
    /// should know.
    pub unprintable: Vec<char>,
}

/// Why a letter could not be printed. Holds no text of the letter.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DocumentError {
    /// The input cannot be a letter: which field, by a stable key.
    #[error("the letter lacks {0}")]
    Incomplete(&'static str),
    /// Something else is wrong with the input, by a stable key.
    #[error("the letter cannot be printed: {0}")]
    Invalid(&'static str),
    /// The template failed: an error of ours or of an edited template. The operator finds the message here.
    #[error("template {template} failed: {message}")]
    Template {
        /// Name of the template.
        template: &'static str,
        /// What the typesetter said.
        message: String,
    },
}

/// Prints a letter. Pure: the same letter in the same language gives the same bytes, today and later, until
/// `template_version` changes.
///
/// # Errors
/// [`DocumentError::Incomplete`] when a part is missing without which the letter would be unlawful (remedies,
/// countries, reasons, a named officer); [`DocumentError::Invalid`] when a part cannot be printed;
/// [`DocumentError::Template`] when the template fails.
pub fn render(letter: &Letter, language: LetterLanguage) -> Result<Pdf, DocumentError> {
    letter.check()?;
    let template = letter.template();
    let (document, unprintable) = typeset(letter, language)?;
    let failed = |errors: &[SourceDiagnostic]| template_error(template, errors);
    let bytes = typst_pdf::pdf(&document, &options(letter)?).map_err(|errors| failed(&errors))?;
    comemo::evict(FORGET_AFTER);
    Ok(Pdf {
        bytes,
        template,
        template_version: shelf::TEMPLATE_VERSION.as_str(),
        unprintable: unprintable.into_iter().collect(),
    })
}

/// The words of a letter, without the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// Its parts in reading order.
    pub blocks: Vec<Block>,
    /// Characters that no embedded font has.
    pub unprintable: Vec<char>,
}

/// The words of a letter as `render` would print them.
///
/// # Errors
/// As `render`.
pub fn words(letter: &Letter, language: LetterLanguage) -> Result<Words, DocumentError> {
    letter.check()?;
    let (document, unprintable) = typeset(letter, language)?;
    let blocks = text::of(document.pages().iter().map(|page| &page.frame));
    comemo::evict(FORGET_AFTER);
    Ok(Words { blocks, unprintable: unprintable.into_iter().collect() })
}

/// The pages, and the characters that no font has.
fn typeset(
    letter: &Letter,
    language: LetterLanguage,
) -> Result<(PagedDocument, BTreeSet<char>), DocumentError> {
    let template = letter.template();
    let mut unprintable = BTreeSet::new();
    let input = input(letter, language, &mut unprintable)?;
    let world = LetterWorld::new(template, input).ok_or(DocumentError::Invalid("template-name"))?;
    let document = typst::compile(&world).output.map_err(|errors| template_error(template, &errors))?;
    Ok((document, unprintable))
}

/// The letter as the template reads it: data only, so that nothing anyone typed is ever taken for a template.
fn input(
    letter: &Letter,
    language: LetterLanguage,
    unprintable: &mut BTreeSet<char>,
) -> Result<Vec<u8>, DocumentError> {
    let mut content: Value =
        serde_json::to_value(letter).map_err(|_| DocumentError::Invalid("not-serialisable"))?;
    print::clean(&mut content, unprintable);
    let input = json!({ "language": language.tag(), "letter": content });
    serde_json::to_vec(&input).map_err(|_| DocumentError::Invalid("not-serialisable"))
}

/// Standards, id and date of the file, all from the letter.
fn options(letter: &Letter) -> Result<PdfOptions, DocumentError> {
    let frame = letter.frame();
    let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1])
        .map_err(|_| DocumentError::Invalid("standards"))?;
    let day = frame.dated_on;
    let number = |n: i8| u8::try_from(n).map_err(|_| DocumentError::Invalid("dated-on"));
    let dated = Datetime::from_ymd_hms(day.year().into(), number(day.month())?, number(day.day())?, 0, 0, 0)
        .ok_or(DocumentError::Invalid("dated-on"))?;
    Ok(PdfOptions {
        ident: Smart::Custom(format!("{}/{}", letter.template(), frame.document_id)),
        creator: Smart::Custom(Some("Nostos".to_owned())),
        timestamp: Some(Timestamp::new_utc(dated)),
        standards,
        ..PdfOptions::default()
    })
}

/// The typesetter's messages in one line, without anything they quote: a quotation may be text of the letter, and
/// personal data never reach an error.
fn template_error(template: &'static str, errors: &[SourceDiagnostic]) -> DocumentError {
    let message = errors.iter().map(|error| unquoted(&error.message)).collect::<Vec<_>>().join("; ");
    DocumentError::Template { template, message }
}

/// A message with every quotation replaced.
pub(crate) fn unquoted(message: &str) -> String {
    let parts = message.split(['`', '"']).enumerate();
    parts.map(|(i, part)| if i % 2 == 0 { part } else { "…" }).collect()
}
