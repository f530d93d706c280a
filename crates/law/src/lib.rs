//! The vocabulary of the law: citations, rule ids, findings, derivations, receipts, periods, calendars.
//!
//! Nothing here knows Nostos, a case or a clock. `rules` speaks in these words; every other room repeats them.

pub mod act;
pub mod assessment;
pub mod calendar;
pub mod citation;
pub mod derivation;
pub mod finding;
pub mod parameter;
pub mod period;

pub use act::{LegalAct, Role};
pub use assessment::{AppliedPack, Assessment, NamedDate, Receipt};
pub use calendar::{Calendar, CalendarError, Holiday};
pub use citation::{Citation, RuleId};
pub use derivation::{Derivation, Step};
pub use finding::{FactUsed, FactValue, Finding, Reason, Verdict};
pub use jiff::civil::Date;
pub use parameter::{ParameterStatus, ParameterUsed};
pub use period::{
    Due, Method, Period, PeriodError, Stopped, Suspension, extended_to, last_day, last_day_with_suspensions,
};
