//! The return case: what people recorded (events), what they may record next (commands), one folder a chapter.
//!
//! Pure: no clock, no randomness, no storage, no logging. `decide` refuses what the law or the state of the case
//! forbids; `evolve` folds events into state and never judges; `facts` tells the rules what the case knows.

pub mod absconding;
pub mod border_procedure;
pub mod case;
pub mod child;
pub mod closure;
pub mod command;
pub mod correction;
pub mod counselling;
pub mod decide;
pub mod detention;
pub mod entry_ban;
pub mod eurodac;
pub mod event;
pub mod facts;
mod guard;
pub mod handling;
pub mod identity;
pub mod ids;
pub mod measures;
pub mod personal;
pub mod postponement;
pub mod recognition;
pub mod refusal;
pub mod remedy;
pub mod removal;
pub mod return_alert;
pub mod return_decision;
pub mod safeguards;
pub mod stage;
pub mod stay;
pub mod travel;
pub mod values;
pub mod voluntary_departure;

pub use case::Case;
pub use command::{COMMAND_KINDS, Command};
pub use correction::{Counts, Entry, decide_correction, effective};
pub use decide::{Decided, Guard, decide, lawful};
pub use event::{Category, Chapter, Event, Recorded};
pub use facts::facts;
pub use ids::{ActorId, CaseId, OrganisationId, TeamId};
pub use personal::Personal;
pub use refusal::{CorruptHistory, Refused};
pub use rules::Sourced;
pub use stage::Stage;
pub use values::{Country, Language, Note, PartialDate, Text};
