//! What every route shares: state, session, origin check, errors, the frame of a page.

pub mod checking;
pub mod error;
pub mod form;
pub mod origin;
pub mod prefs;
pub mod session;
pub mod state;

pub use error::{ApiError, PageError};
pub use form::Posted;
pub use prefs::Prefs;
pub use session::{Bearer, Officer};
pub use state::{App, Settings};
