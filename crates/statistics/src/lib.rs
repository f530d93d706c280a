//! Room `statistics`: from fact rows to the official tables of Reg. (EC) 862/2007 Art. 7. Pure: no clock, no SQL, no I/O
//! of its own; the caller hands in facts and a writer.
//!
//! ```text
//! Ordered, Returned ──push──▶ Columns ──count──▶ Cube ──write──▶ CSV as Eurostat names it
//! ```
//!
//! Counting rules (domain.md sections 7.1-7.4), each in one place:
//! * a person counts once in a reference period, with what was true at the first act of that period (`columns`);
//! * citizens of the Union, Iceland, Liechtenstein, Norway and Switzerland are left out (`citizenship`);
//! * totals are counted, never added up from rounded cells; every value is rounded by itself (`round`, `write`);
//! * the names of columns and codes stand in `write` and nowhere else.

pub mod age;
pub mod citizenship;
pub mod columns;
pub mod cube;
pub mod fact;
pub mod round;
pub mod write;

pub use age::AgeClass;
pub use citizenship::Citizenship;
pub use columns::Columns;
pub use cube::{Cell, Cube};
pub use fact::{Assistance, Ordered, ReturnType, Returned, Sex};
pub use round::r5;
pub use write::{Report, Table, Values, Years, file_name, write_table};

#[cfg(test)]
mod tests;
