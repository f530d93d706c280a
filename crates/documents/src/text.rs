//! The words of a letter as they stand in its PDF, for showing beside a form: taken from the pages the typesetter made,
//! so that the two cannot say different things.

use typst::introspection::Tag;
use typst::layout::{Abs, Frame, FrameItem, Point};

/// Text of that size and smaller is the law that a paragraph rests on, printed beside it.
const SMALL: f64 = 7.6;
/// Lines are apart when their baselines differ by more than this.
const LINE: f64 = 2.0;

/// A part of a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading.
    Heading(String),
    /// A paragraph, or a row of a table.
    Paragraph(String),
    /// An item of a list.
    Item(String),
    /// The law that the paragraph before it rests on.
    Law(String),
}

/// What a block is while it is gathered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Heading,
    Paragraph,
    List,
    Table,
    /// Page numbers, the mark of a draft in the margin: on the pages, not part of what the letter says.
    Artifact,
    Other,
}

impl Kind {
    fn of(name: &str) -> Self {
        match name {
            "heading" => Self::Heading,
            "par" => Self::Paragraph,
            "list" | "enum" => Self::List,
            "table" | "grid" => Self::Table,
            "artifact" => Self::Artifact,
            _ => Self::Other,
        }
    }
}

/// The parts of a letter in the order in which they are read.
pub(crate) fn of<'a>(pages: impl Iterator<Item = &'a Frame>) -> Vec<Block> {
    let mut reader = Reader::default();
    for page in pages {
        reader.frame(page, Point::zero());
        reader.at = None;
    }
    reader.end();
    reader.blocks
}

#[derive(Default)]
struct Reader {
    blocks: Vec<Block>,
    open: Vec<Kind>,
    text: String,
    small: bool,
    /// Kind of the block that is gathered.
    kind: Option<Kind>,
    /// Baseline and right end of the text before.
    at: Option<(f64, f64)>,
}

impl Reader {
    fn frame(&mut self, frame: &Frame, origin: Point) {
        for (position, item) in frame.items() {
            let here = origin + *position;
            match item {
                FrameItem::Group(group) => self.frame(&group.frame, here),
                FrameItem::Text(text) => self.word(&text.text, here, text.width(), text.size),
                FrameItem::Tag(Tag::Start(content, _)) => {
                    let kind = Kind::of(content.elem().name());
                    if kind != Kind::Other && kind != Kind::Table {
                        self.end();
                    }
                    self.open.push(kind);
                }
                FrameItem::Tag(Tag::End(..)) => {
                    if self.open.pop().is_some_and(|kind| kind != Kind::Other) {
                        self.end();
                    }
                }
                FrameItem::Shape(..) | FrameItem::Image(..) | FrameItem::Link(..) => {}
            }
        }
    }

    fn word(&mut self, text: &str, at: Point, width: Abs, size: Abs) {
        if self.open.contains(&Kind::Artifact) {
            return;
        }
        let (x, y, small) = (at.x.to_pt(), at.y.to_pt(), size.to_pt() < SMALL);
        let kind = self.open.iter().rev().find(|kind| **kind != Kind::Other).copied();
        let line = self.at.is_some_and(|(before, _)| (before - y).abs() > LINE);
        let bullet = matches!(text.trim(), "\u{2022}" | "\u{2023}" | "\u{2013}");
        let apart = match kind {
            // Within a paragraph lines run on; elsewhere each line stands for itself.
            Some(Kind::Paragraph | Kind::Heading) => false,
            Some(Kind::List) => bullet,
            Some(Kind::Table | Kind::Artifact | Kind::Other) | None => line,
        };
        if small != self.small || kind != self.kind || apart {
            self.end();
        }
        (self.small, self.kind) = (small, kind);
        if !(kind == Some(Kind::List) && bullet) {
            let gap = self.at.is_some_and(|(_, end)| x - end > size.to_pt() * 0.12);
            // A word that was divided at the end of a line is made whole again.
            if line && self.text.ends_with('\u{AD}') {
                self.text.pop();
            } else if (line || gap) && !self.text.is_empty() && !self.text.ends_with(char::is_whitespace) {
                self.text.push(' ');
            }
            self.text.push_str(text);
        }
        self.at = Some((y, x + width.to_pt()));
    }

    /// Ends the block that is gathered.
    fn end(&mut self) {
        let text = std::mem::take(&mut self.text).replace(['\u{200B}', '\u{AD}'], "");
        let text = text.trim();
        if text.is_empty() {
            return;
        }
        let text = text.to_owned();
        self.blocks.push(match self.kind {
            _ if self.small => Block::Law(text),
            Some(Kind::Heading) => Block::Heading(text),
            Some(Kind::List) => Block::Item(text),
            Some(Kind::Paragraph | Kind::Table | Kind::Artifact | Kind::Other) | None => {
                Block::Paragraph(text)
            }
        });
    }
}
