//! The small world a template lives in: the shelf, one letter, no clock, no disk, no network.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Features, Library, LibraryExt, World};

use crate::shelf::{self, EMBEDDED_FONTS};

/// Where a template finds the letter.
const LETTER: &str = "/letter.json";

/// The typesetter's own library. The extra it is asked for marks row headings of tables for screen readers.
static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| {
    LazyHash::new(Library::builder().with_features(Features::from_iter([Feature::A11yExtras])).build())
});

/// One letter with everything it needs.
pub struct LetterWorld {
    main: FileId,
    letter: Bytes,
}

impl LetterWorld {
    /// A world in which `template` prints `letter` (JSON). `None` when there is no such template.
    pub fn new(template: &str, letter: Vec<u8>) -> Option<Self> {
        let path = VirtualPath::new(format!("/{template}.typ")).ok()?;
        let main = RootedPath::new(VirtualRoot::Project, path).intern();
        Some(Self { main, letter: Bytes::new(letter) })
    }
}

/// The text of a file: templates may read nothing but the shelf; packages do not exist here.
fn shelved(id: FileId) -> FileResult<&'static str> {
    let rooted = id.get();
    let path = rooted.vpath().get_with_slash();
    match rooted.root() {
        VirtualRoot::Project => shelf::file(path).ok_or_else(|| FileError::NotFound(path.into())),
        VirtualRoot::Package(_) => Err(FileError::AccessDenied),
    }
}

impl World for LetterWorld {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &EMBEDDED_FONTS.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        Ok(Source::new(id, shelved(id)?.to_owned()))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id.get().vpath().get_with_slash() == LETTER {
            return Ok(self.letter.clone());
        }
        Ok(Bytes::from_string(shelved(id)?))
    }

    fn font(&self, index: usize) -> Option<Font> {
        EMBEDDED_FONTS.fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}
