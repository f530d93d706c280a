//! Room `demo`: a realistic caseload, modelled on the Netherlands 2016 and laid over the last complete calendar year.
//!
//! [`plan`] is pure: from a seed it tells typed stories, each a sequence of dated `domain` commands that people of an
//! authority would record. Nothing here is stored; the stories are carried out through `application` only.
//!
//! What is published is kept exactly (orders and returns by citizenship: `figures`); everything else comes from
//! assumptions that stand with their reasons in one file, `distributions`.

pub mod allocation;
pub mod crew;
pub mod distributions;
pub mod figures;
pub mod layout;
pub mod letterhead;
pub mod names;
mod person;
mod phrases;
pub mod plan;
pub mod prng;
mod registers;
pub mod run;
mod schedule;
mod situation;
pub mod staff;
mod story;

pub use allocation::{Kind, Size};
pub use figures::{DataError, Published, published};
pub use layout::Layout;
pub use plan::{Plan, PlannedCase, PlannedStep, plan};
pub use run::{Carrying, Progress, RunError, run};
pub use staff::{Role, Staff, StaffIncomplete, Team};

#[cfg(test)]
mod lawful;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod workload;
