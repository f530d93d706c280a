//! Schemas of what is sent: commands from their one description, and the few other bodies.

use domain::COMMAND_KINDS;
use serde_json::{Map, Value, json};
use ui::forms;

use super::assignments::CASES_MAXIMUM;
use super::commands::{CORRECTION, CORRECTION_FORM, described};
use super::schemas::{Named, named, reference, uuid};
use super::sessions;
use crate::wire::schema::{self, or_null};

/// Name of the schema of a command.
fn command_name(kind: &str) -> String {
    format!("command.{kind}")
}

/// Every command, and the choice between them.
pub(super) fn commands() -> Named {
    let specs: Vec<_> = COMMAND_KINDS.iter().filter_map(|kind| described(kind)).collect();
    let mut schemas: Named =
        specs.iter().map(|spec| (command_name(spec.id), schema::command(spec))).collect();
    let simple: Vec<Value> = specs.iter().map(|spec| reference(&command_name(spec.id))).collect();
    let mut correction = schema::command(&CORRECTION_FORM);
    if let Some(properties) = correction.get_mut("properties").and_then(Value::as_object_mut) {
        let what = "The command that should have been recorded; null strikes the entry";
        // The version seen is that of the correction itself.
        let unversioned = json!({ "type": "object", "required": ["expected_version"] });
        let alternatives: Vec<Value> = simple.iter().cloned().chain([json!({ "type": "null" })]).collect();
        let schema = json!({ "description": what, "anyOf": alternatives, "not": unversioned });
        properties.insert("replacement".into(), schema);
    }
    if let Some(required) = correction.get_mut("required").and_then(Value::as_array_mut) {
        required.push("replacement".into());
    }
    schemas.push((command_name(CORRECTION), correction));
    let any: Vec<Value> = simple.into_iter().chain([reference(&command_name(CORRECTION))]).collect();
    let by_kind: Map<String, Value> = any
        .iter()
        .filter_map(|schema| {
            let address = schema.get("$ref")?;
            let kind = address.as_str()?.rsplit("command.").next()?;
            Some((kind.to_owned(), address.clone()))
        })
        .collect();
    schemas.push((
        "Command".into(),
        json!({ "oneOf": any, "discriminator": { "propertyName": "command", "mapping": by_kind } }),
    ));
    schemas
}

/// Bodies that are no command on a case.
pub(super) fn bodies() -> Named {
    let short = || json!({ "type": "string", "maxLength": sessions::MOST });
    let sign_in = json!({
        "type": "object",
        "properties": { "login": short(), "password": short(), "code": or_null(short()) },
        "required": ["login", "password"],
        "additionalProperties": false,
    });
    let reason = json!({ "type": "string", "pattern": schema::LINE, "maxLength": domain::Note::MAXIMUM });
    let cases = json!({ "type": "array", "items": uuid(), "minItems": 1, "maxItems": CASES_MAXIMUM });
    let assignment = json!({
        "type": "object",
        "properties": {
            "cases": cases, "officer": or_null(uuid()), "team": or_null(uuid()), "reason": or_null(reason),
        },
        "required": ["cases"],
        "additionalProperties": false,
    });
    let mut bodies = named([("SignIn", sign_in), ("Assignment", assignment)]);
    bodies.extend(forms::find("open-case").map(|spec| ("OpenCase".to_owned(), schema::fields(spec))));
    bodies
}
