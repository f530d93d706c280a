//! The wire: every command can be said in JSON, every mistake is named, the schema tells what the parser takes.

use domain::{ActorId, COMMAND_KINDS};
use serde_json::{Map, Value, json};
use ui::forms::{self, FieldKind, FieldSpec, FormSpec};
use uuid::Uuid;

use super::{Context, Fields, command, schema};

/// Kinds that are not read from the fields of one form.
const OTHERWISE: [&str; 3] = ["open-case", "correct-entry", "assign-case"];

fn specs() -> Vec<&'static FormSpec> {
    let kinds = COMMAND_KINDS.iter().filter(|kind| !OTHERWISE.contains(kind));
    kinds.map(|kind| forms::find(kind).unwrap_or_else(|| panic!("no form for {kind}"))).collect()
}

/// A value that fits a field; of a closed list the one at that position.
fn sample(field: &FieldSpec, choice: usize) -> Value {
    let pick = |codes: &[&str]| codes[choice % codes.len()].to_owned();
    match field.kind {
        FieldKind::Text if field.name == "case" => json!(Uuid::nil()),
        FieldKind::Text => json!("A short text"),
        FieldKind::LongText => json!("Reasons,\nin two lines"),
        FieldKind::MachineZone => json!("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"),
        FieldKind::Date => json!("2026-03-05"),
        FieldKind::PartialDate => json!("1990-05"),
        FieldKind::Number { min, max } => json!(min.max(1).min(max)),
        FieldKind::Select(choices) => json!(pick(choices.codes)),
        FieldKind::Checks(choices) => json!([pick(choices.codes)]),
        FieldKind::Criteria => json!([{ "criterion": "4c", "outcome": "met", "evidence": "Seen" }]),
        FieldKind::Options | FieldKind::Hidden => json!(1),
        FieldKind::Country => json!("MA"),
        FieldKind::Countries => json!(["MA", "ES"]),
        FieldKind::Language => json!("ar"),
    }
}

fn whole(spec: &FormSpec, choice: usize) -> Map<String, Value> {
    spec.fields.iter().map(|field| (schema::name(field), sample(field, choice))).collect()
}

fn parse(spec: &FormSpec, body: &Map<String, Value>) -> Result<domain::Command, Vec<super::Mistake>> {
    command(spec.id, Fields::from_json(spec, body), Context { actor: ActorId(Uuid::nil()) })
}

/// Closed lists of the forms and the domain's own codes are the same: each code of each list is read.
#[test]
fn every_command_is_read_from_its_fields_whatever_choice_is_made() {
    for spec in specs() {
        for choice in 0..12 {
            let body = whole(spec, choice);
            let read = parse(spec, &body).unwrap_or_else(|mistakes| panic!("{}: {mistakes:?}", spec.id));
            assert_eq!(read.kind(), spec.id);
        }
    }
}

#[test]
fn a_command_is_read_without_its_optional_fields_or_with_null_in_them() {
    for spec in specs() {
        let mut body = whole(spec, 0);
        for field in spec.fields.iter().filter(|field| !field.required) {
            // How long a granted period is cannot be left out.
            if field.name != "days" {
                body.insert(schema::name(field), Value::Null);
            }
        }
        assert_eq!(parse(spec, &body).map(|read| read.kind()), Ok(spec.id));
        body.retain(|_, value| !value.is_null());
        assert_eq!(parse(spec, &body).map(|read| read.kind()), Ok(spec.id));
    }
}

#[test]
fn every_missing_field_is_named_and_all_at_once() {
    for spec in specs() {
        let required: Vec<&str> = spec.fields.iter().filter(|f| f.required).map(|f| f.name).collect();
        let mistakes = parse(spec, &Map::new()).unwrap_err();
        for name in &required {
            let named = mistakes.iter().any(|m| m.field == *name && m.code == "required");
            assert!(named, "{}: {name} is missing and was not named: {mistakes:?}", spec.id);
        }
        for field in spec.fields.iter().filter(|field| field.required) {
            let mut body = whole(spec, 0);
            body.remove(&schema::name(field));
            let mistakes = parse(spec, &body).unwrap_err();
            assert_eq!(mistakes.len(), 1, "{}: {mistakes:?}", spec.id);
            assert_eq!(mistakes[0].field, field.name);
        }
    }
}

#[test]
fn an_unknown_field_is_refused_and_so_is_the_spelling_of_the_form() {
    for spec in specs() {
        let mut body = whole(spec, 0);
        body.insert("nationality_of_pet".into(), json!("NL"));
        let mistakes = parse(spec, &body).unwrap_err();
        assert_eq!((mistakes[0].field.as_str(), mistakes[0].code), ("nationality_of_pet", "unknown-field"));
        for field in spec.fields.iter().filter(|field| field.name.contains('-')) {
            let mut body = whole(spec, 0);
            let value = body.remove(&schema::name(field)).unwrap();
            body.insert(field.name.to_owned(), value);
            assert!(parse(spec, &body).is_err(), "{}: {} with a dash", spec.id, field.name);
        }
    }
}

#[test]
fn a_value_of_another_type_or_outside_its_bounds_is_refused_at_its_field() {
    let long = "x".repeat(20_001);
    for spec in specs() {
        for field in spec.fields {
            for wrong in
                [json!({}), json!(true), json!(-1), json!(1.5), json!([[]]), json!(long), json!("\u{202E}x")]
            {
                let mut body = whole(spec, 0);
                body.insert(schema::name(field), wrong.clone());
                let Err(mistakes) = parse(spec, &body) else {
                    panic!("{}: {} took {:.40}", spec.id, field.name, wrong.to_string())
                };
                assert!(mistakes.iter().any(|m| m.field == field.name), "{}: {mistakes:?}", spec.id);
            }
        }
    }
}

#[test]
fn a_date_that_does_not_exist_is_refused() {
    let spec = forms::find("exclude-free-movement").unwrap();
    let takes = |text: &str| {
        let mut body = whole(spec, 0);
        body.insert("on".into(), json!(text));
        parse(spec, &body).is_ok()
    };
    for text in ["2026-02-28", "2024-02-29", "2000-02-29", "2200-12-31", "1900-01-01"] {
        assert!(takes(text), "{text}");
    }
    for text in [
        "2026-02-29",
        "2100-02-29",
        "2026-04-31",
        "2201-01-01",
        "1899-12-31",
        "2026-1-1",
        "20260101",
        "2026-01-01T00:00:00",
    ] {
        assert!(!takes(text), "{text}");
    }
}

#[test]
fn the_schema_of_a_command_names_exactly_its_fields_and_nothing_else_fits() {
    for spec in specs() {
        let schema = schema::command(spec);
        let properties = schema["properties"].as_object().unwrap();
        assert_eq!(properties["command"]["const"], spec.id);
        assert_eq!(schema["additionalProperties"], false);
        assert_eq!(properties.len(), spec.fields.len() + 2, "{}", spec.id);
        let required: Vec<&str> =
            schema["required"].as_array().unwrap().iter().map(|r| r.as_str().unwrap()).collect();
        for field in spec.fields {
            let name = schema::name(field);
            assert!(properties.contains_key(&name));
            assert_eq!(required.contains(&name.as_str()), field.required, "{}: {name}", spec.id);
            let null_fits = properties[&name]["type"].as_array().is_some_and(|t| t.contains(&json!("null")));
            assert_eq!(null_fits, !field.required, "{}: {name}", spec.id);
        }
    }
}

#[test]
fn a_decision_says_how_long_the_period_is_or_why_there_is_none() {
    let spec = forms::find("issue-return-decision").unwrap();
    let mut body = whole(spec, 0);
    body.insert("term".into(), json!("granted"));
    body.remove("days");
    assert_eq!(parse(spec, &body).unwrap_err()[0].field, "days");
    body.insert("term".into(), json!("refused"));
    body.remove("ground");
    assert_eq!(parse(spec, &body).unwrap_err()[0].field, "ground");
}
