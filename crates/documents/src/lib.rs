//! Letters and forms: a typed letter in, an accessible PDF out. The room between a decision and the person it
//! concerns.
//!
//! [`render`] is a pure function: no clock, no files, no network; the same letter always gives the same bytes.
//! It holds no case logic: every date and every ground arrives decided.

mod check;
mod compile;
pub mod decision;
pub mod export;
pub mod language;
pub mod letter;
pub mod measure;
pub mod parts;
mod print;
#[cfg(test)]
mod samples;
mod shelf;
#[cfg(test)]
mod tests;
mod text;
mod world;

pub use compile::{DocumentError, Pdf, Words, render, words};
pub use decision::{
    DepartureObligation, DuringPeriod, DuringPeriodKind, EntryBanPart, PeriodEnd, PeriodExtension,
    RefusalGround, ReturnDecision, StayFinding, Withdrawal, WithdrawalGround,
};
pub use export::{DataSection, SubjectAccessExport};
pub use language::LetterLanguage;
pub use letter::Letter;
pub use measure::{
    CounsellingOffer, EntryBan, EntryBanGround, EntryBanLength, NoticeOfRemoval, Postponement,
    PostponementEnd, PostponementGround, RemovalOrder,
};
pub use parts::{
    Addressee, Authority, BirthDate, Contact, Frame, LegalAid, LetterStatus, Name, NameKind, Nationality,
    NationalityStatus, PeriodUnit, Person, Reasons, RelatedDecision, Remedy, Signatory, SuspensiveEffect,
};
pub use text::Block;
