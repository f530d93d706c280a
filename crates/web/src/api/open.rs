//! Opening a case through the API: the fields of the form, every mistake named.

use application::commands::open::Opening;
use serde_json::{Map, Value};
use ui::forms;

use super::commands::blank;
use crate::http::ApiError;
use crate::wire::{self, Fields};

/// Reads the fields of the form `open-case`.
pub(super) fn read(object: &Map<String, Value>) -> Result<Opening, ApiError> {
    let spec = forms::find("open-case").ok_or_else(ApiError::not_found)?;
    let mut fields = Fields::from_json(spec, object);
    for field in blank(object) {
        fields.mistake(&field, "required");
    }
    wire::opening(&mut fields).ok_or_else(|| ApiError::mistakes(fields.mistakes().to_vec()))
}
