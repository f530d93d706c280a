//! The application: one file a command, one file a query; who may do what; the clock and the source of ids.
//!
//! One request in words: permission → load the case → assess the law → decide → append in one transaction (events,
//! receipt, obligations, read models) → answer. Reading personal data is recorded before it is shown.

pub mod access;
pub mod commands;
pub mod error;
pub mod kinds;
mod letters;
pub mod nostos;
pub mod ports;
pub mod projection;
pub mod queries;
mod recall;

pub use access::actor::{AccountRole, Actor};
pub use access::permission::{Function, Permission};
pub use error::Problem;
pub use kinds::command_kind_of;
pub use law::{Assessment, LegalAct};
pub use nostos::Nostos;
pub use ports::{Clock, Secrets};
pub use projection::code_of;
pub use rules::parameters::InstallationEntry as ParameterEntry;
