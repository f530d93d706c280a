//! Tables that turn into cards on a telephone: every cell carries its column's name.

use maud::{Markup, html};

use crate::Cx;

/// A column.
#[derive(Debug, Clone, Copy)]
pub struct Column {
    /// Message key of its name.
    pub key: &'static str,
    /// Whether it holds numbers: set to the end of the cell.
    pub number: bool,
}

/// A column of text.
#[must_use]
pub const fn text(key: &'static str) -> Column {
    Column { key, number: false }
}

/// A column of numbers.
#[must_use]
pub const fn number(key: &'static str) -> Column {
    Column { key, number: true }
}

/// A table with a caption (read aloud, not shown), columns and rows of cells.
#[must_use]
pub fn table(cx: &Cx, caption: &str, columns: &[Column], rows: &[Vec<Markup>]) -> Markup {
    html! {
        table.cards {
            caption.unseen { (cx.t(caption)) }
            thead { tr { @for column in columns { th scope="col" .number[column.number] { (cx.t(column.key)) } } } }
            tbody {
                @for row in rows {
                    tr data-row="" {
                        @for (cell, column) in row.iter().zip(columns) {
                            td data-label=(cx.t(column.key)) .number[column.number] { (cell) }
                        }
                    }
                }
            }
        }
    }
}
