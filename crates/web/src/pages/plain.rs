//! Forms outside a case: empty, as typed, and what is wrong with them at each field.

use ui::Msg;
use ui::forms::{self, FieldError, FormState};

use super::form::{KEY, VERSION, field_error};
use crate::http::{Officer, Posted};
use crate::wire::Fields;

/// An empty form of an officer.
pub(super) fn blank(officer: &Officer, action: impl Into<String>, cancel: impl Into<String>) -> FormState {
    FormState {
        action: action.into(),
        cancel: Some(cancel.into()),
        csrf: officer.session.csrf.clone(),
        ..FormState::default()
    }
}

/// The form as it was typed.
pub(super) fn typed(posted: &Posted, action: impl Into<String>, cancel: impl Into<String>) -> FormState {
    let tokens = ["csrf", VERSION, KEY, "action"];
    let kept = posted.pairs.iter().filter(|(name, _)| !tokens.contains(&name.as_str()));
    kept.fold(blank(&posted.officer, action, cancel), |state, (name, value)| state.with(name, value))
}

/// What every field of the form must satisfy and does not.
pub(super) fn mistakes(form: &str, posted: &Posted) -> Vec<FieldError> {
    let Some(spec) = forms::find(form) else { return Vec::new() };
    Fields::from_form(spec, &posted.pairs).mistakes().iter().map(field_error).collect()
}

/// An error at a field.
pub(super) fn error(field: &str, message: Msg) -> FieldError {
    FieldError { field: field.to_owned(), message }
}

/// A message with a number in it.
pub(super) fn counted(key: &str, n: usize) -> Msg {
    Msg::new(key).with("n", i64::try_from(n).unwrap_or(i64::MAX).into())
}
