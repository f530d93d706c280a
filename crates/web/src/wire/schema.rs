//! JSON Schema (draft 2020-12, as OpenAPI 3.1 uses it) of every command, from the one description that also draws its
//! form and checks its fields (`ui::forms`). A schema is never wider than what the parser takes.

use serde_json::{Map, Value, json};
use ui::forms::{FieldKind, FieldSpec, FormSpec};

/// A civil date that exists, from 1900 to 2200. A pattern instead of a format: it also tells the bounds.
pub const DATE: &str = "^(?:(?:19[0-9]{2}|2[01][0-9]{2}|2200)-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|2[01])(?:0[48]|[2468][048]|[13579][26])|2000)-02-29)$";
/// A year or a month.
const YEAR_OR_MONTH: &str = "^(?:(?:19|2[01])[0-9]{2}|2200)(?:-(?:0[1-9]|1[0-2]))?$";
/// One line with at least one visible character, without control characters and direction overrides.
pub const LINE: &str = "^[^\\u0000-\\u001F\\u007F-\\u009F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]*[^\\s\\u0000-\\u001F\\u007F-\\u009F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF][^\\u0000-\\u001F\\u007F-\\u009F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]*$";
/// The same with line breaks and tabs.
pub const LINES: &str = "^[^\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]*[^\\s\\u0000-\\u001F\\u007F-\\u009F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF][^\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]*$";
/// ISO 3166 alpha-2, stateless, unknown.
pub const COUNTRY: &str = "^(?:[A-Z]{2}|XXA|XXX)$";
/// BCP 47.
const LANGUAGE: &str = "^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$";

/// The name of a field in JSON.
#[must_use]
pub fn name(field: &FieldSpec) -> String {
    field.name.replace('-', "_")
}

/// The body of a command: its kind, the version the sender saw, and its fields.
#[must_use]
pub fn command(spec: &FormSpec) -> Value {
    let mut properties = Map::new();
    properties.insert("command".into(), json!({ "const": spec.id }));
    properties.insert("expected_version".into(), expected_version());
    with_fields(spec, properties, vec!["command".to_owned()])
}

/// The fields of a form alone.
#[must_use]
pub fn fields(spec: &FormSpec) -> Value {
    with_fields(spec, Map::new(), Vec::new())
}

/// The version of the case that the sender saw; left out, the command counts whatever was recorded since.
#[must_use]
pub fn expected_version() -> Value {
    json!({ "type": ["integer", "null"], "minimum": 0, "maximum": u32::MAX })
}

fn with_fields(spec: &FormSpec, mut properties: Map<String, Value>, mut required: Vec<String>) -> Value {
    for described in spec.fields {
        let schema = field(described);
        let schema = if described.required { schema } else { or_null(schema) };
        properties.insert(name(described), schema);
        if described.required {
            required.push(name(described));
        }
    }
    let mut schema = json!({ "type": "object", "additionalProperties": false });
    if let Value::Object(map) = &mut schema {
        map.insert("properties".into(), Value::Object(properties));
        map.insert("required".into(), json!(required));
        map.extend(conditions(spec.id));
    }
    schema
}

/// What depends on another field.
fn conditions(id: &str) -> Map<String, Value> {
    let conditions = match id {
        // A period needs its length; refusing one needs its ground (RD Art. 7(1), (4)).
        "issue-return-decision" => json!({
            "if": { "properties": { "term": { "const": "granted" } } },
            "then": { "required": ["days"], "properties": { "days": { "type": "integer" } } },
            "else": { "required": ["ground"], "properties": { "ground": { "type": "string" } } },
        }),
        // Each kind of measure has details that it cannot do without.
        "impose-measure" => {
            let needs = |kind: &str, fields: &[(&str, &str)]| {
                let required: Vec<&str> = fields.iter().map(|(name, _)| *name).collect();
                let typed: Map<String, Value> =
                    fields.iter().map(|(name, of)| ((*name).to_owned(), json!({ "type": of }))).collect();
                json!({
                    "if": { "properties": { "kind": { "const": kind } } },
                    "then": { "required": required, "properties": typed },
                })
            };
            json!({ "allOf": [
                needs("submit-documents", &[("details", "string"), ("receipt", "string")]),
                needs("reporting", &[("every_days", "integer"), ("place", "string")]),
                needs("stay-at-place", &[("place", "string")]),
                needs("third-party-supervision", &[("place", "string")]),
                needs("financial-guarantee", &[
                    ("amount_cents", "integer"),
                    ("currency", "string"),
                    ("details", "string"),
                ]),
                needs("electronic-monitoring", &[("place", "string")]),
            ] })
        }
        _ => Value::Null,
    };
    match conditions {
        Value::Object(map) => map,
        _ => Map::new(),
    }
}

/// The schema of one value.
#[must_use]
pub fn field(field: &FieldSpec) -> Value {
    let text =
        |pattern: &str, most: usize| json!({ "type": "string", "pattern": pattern, "maxLength": most });
    let many = |items: Value| match field.required {
        true => json!({ "type": "array", "items": items, "minItems": 1, "maxItems": 100 }),
        false => json!({ "type": "array", "items": items, "maxItems": 100 }),
    };
    match field.kind {
        // The case of a relative: the only short text that is an id.
        FieldKind::Text if field.name == "case" => json!({ "type": "string", "format": "uuid" }),
        FieldKind::Text => text(LINE, domain::Note::MAXIMUM),
        FieldKind::LongText | FieldKind::MachineZone => text(LINES, domain::Text::MAXIMUM),
        FieldKind::Date => json!({ "type": "string", "pattern": DATE, "title": "Date" }),
        FieldKind::PartialDate => {
            let pattern = format!("{YEAR_OR_MONTH}|{DATE}");
            json!({ "type": "string", "pattern": pattern, "title": "Year, month or day" })
        }
        FieldKind::Number { min, max } => json!({ "type": "integer", "minimum": min, "maximum": max }),
        FieldKind::Select(choices) => json!({ "type": "string", "enum": choices.codes }),
        FieldKind::Checks(choices) => many(json!({ "type": "string", "enum": choices.codes })),
        FieldKind::Criteria => many(json!({
            "type": "object",
            "additionalProperties": false,
            "required": ["criterion", "outcome"],
            "properties": {
                "criterion": text(LINE, domain::Note::MAXIMUM),
                "outcome": { "type": "string", "enum": ["met", "not-met", "not-examined"] },
                "evidence": or_null(text(LINES, domain::Text::MAXIMUM)),
                "comment": or_null(text(LINES, domain::Text::MAXIMUM)),
            },
        })),
        // In commands: the number of a remedy or postponement within its case.
        FieldKind::Options | FieldKind::Hidden => {
            json!({ "type": "integer", "minimum": 0, "maximum": u32::MAX })
        }
        FieldKind::Country => json!({ "type": "string", "pattern": COUNTRY, "title": "Country" }),
        FieldKind::Countries => many(json!({ "type": "string", "pattern": COUNTRY, "title": "Country" })),
        FieldKind::Language => {
            json!({ "type": "string", "pattern": LANGUAGE, "title": "Language" })
        }
    }
}

/// The same schema, or null.
#[must_use]
pub fn or_null(mut schema: Value) -> Value {
    if let Value::Object(map) = &mut schema {
        match map.get_mut("type") {
            Some(kind @ Value::String(_)) => *kind = json!([kind.take(), "null"]),
            Some(_) => {}
            None => return json!({ "anyOf": [schema, { "type": "null" }] }),
        }
        if let Some(Value::Array(codes)) = map.get_mut("enum") {
            codes.push(Value::Null);
        }
    }
    schema
}
