//! The interface in words and boxes: templates, components, form state, view models with samples, messages.
//!
//! Knows nothing of HTTP or storage. A page is `page(&Shell, &View) -> Markup`; every view has `samples()`, and a
//! test renders every sample in every language. `web` fills the views and serves what comes out.

pub mod assets;
pub mod components;
pub mod context;
pub mod dates;
pub mod forms;
pub mod gallery;
pub mod law_text;
pub mod links;
pub mod locale;
pub mod messages;
pub mod pages;
pub mod places;
pub mod samples;
pub mod shell;
#[cfg(test)]
mod tests;

pub use context::{Arg, Cx, Msg};
pub use locale::{Direction, Locale};
pub use maud::Markup;
pub use shell::{Area, Authority, Notice, NoticeKind, OfficerMenu, Shell, Theme};
