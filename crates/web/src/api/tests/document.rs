//! The OpenAPI document: checked in, complete, and true of every answer.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::LazyLock;

use serde_json::{Value, json};

use super::super::{openapi, routes};
use super::world::Answer;

static DOCUMENT: LazyLock<Value> = LazyLock::new(openapi::document);

/// Checks an answer against what the document says of its operation.
#[track_caller]
pub fn conforms(method: &str, template: &str, answer: &Answer) {
    let operation = &DOCUMENT["paths"][template][method];
    assert!(operation.is_object(), "{method} {template} is not in the document");
    let mut response = &operation["responses"][answer.status.as_str()];
    assert!(!response.is_null(), "{method} {template} answers {}: {}", answer.status, answer.body);
    if let Some(reference) = response["$ref"].as_str() {
        response = DOCUMENT.pointer(&reference[1..]).unwrap();
    }
    let kind = answer.header("content-type");
    match response["content"].as_object().and_then(|content| content.iter().next()) {
        None => assert!(answer.body.is_null(), "{method} {template} has a body: {}", answer.body),
        Some((promised, media)) => {
            assert_eq!(kind, promised, "{method} {template}");
            let mut wrong = Vec::new();
            check(&media["schema"], &answer.body, "$", &mut wrong);
            assert!(wrong.is_empty(), "{method} {template}: {wrong:#?}");
        }
    }
}

/// The part of JSON Schema that our schemas use.
pub fn check(schema: &Value, value: &Value, at: &str, wrong: &mut Vec<String>) {
    if let Some(reference) = schema["$ref"].as_str() {
        return check(DOCUMENT.pointer(&reference[1..]).unwrap(), value, at, wrong);
    }
    for (word, one) in [("anyOf", false), ("oneOf", true)] {
        if let Some(alternatives) = schema[word].as_array() {
            let fits = |alternative: &&Value| {
                let mut wrong = Vec::new();
                check(alternative, value, at, &mut wrong);
                wrong.is_empty()
            };
            let count = alternatives.iter().filter(fits).count();
            if count == 0 || (one && count > 1) {
                wrong.push(format!("{at}: fits {count} of {word}"));
            }
        }
    }
    if !of_type(&schema["type"], value) {
        wrong.push(format!("{at}: {value} is no {}", schema["type"]));
        return;
    }
    if schema["const"] != Value::Null && schema["const"] != *value {
        wrong.push(format!("{at}: {value} is not {}", schema["const"]));
    }
    if let Some(codes) = schema["enum"].as_array()
        && !codes.contains(value)
    {
        wrong.push(format!("{at}: {value} is none of the codes"));
    }
    if let (Some(pattern), Some(text)) = (schema["pattern"].as_str(), value.as_str())
        && !regex::Regex::new(pattern).unwrap().is_match(text)
    {
        wrong.push(format!("{at}: {value} does not match {pattern}"));
    }
    bounds(schema, value, at, wrong);
    if let Some(items) = value.as_array() {
        for (position, item) in items.iter().enumerate() {
            check(&schema["items"], item, &format!("{at}[{position}]"), wrong);
        }
    }
    object(schema, value, at, wrong);
}

fn bounds(schema: &Value, value: &Value, at: &str, wrong: &mut Vec<String>) {
    let number = value.as_f64();
    let below = number.zip(schema["minimum"].as_f64()).is_some_and(|(n, min)| n < min);
    let above = number.zip(schema["maximum"].as_f64()).is_some_and(|(n, max)| n > max);
    let length = value.as_str().map(|text| text.chars().count() as u64);
    let long = length.zip(schema["maxLength"].as_u64()).is_some_and(|(n, most)| n > most);
    let items = value.as_array().map(|items| items.len() as u64);
    let few = items.zip(schema["minItems"].as_u64()).is_some_and(|(n, least)| n < least);
    if below || above || long || few {
        wrong.push(format!("{at}: out of bounds"));
    }
}

fn object(schema: &Value, value: &Value, at: &str, wrong: &mut Vec<String>) {
    let Some(map) = value.as_object() else { return };
    for required in schema["required"].as_array().into_iter().flatten() {
        if !map.contains_key(required.as_str().unwrap()) {
            wrong.push(format!("{at}: {required} is missing"));
        }
    }
    for (name, inner) in map {
        match schema["properties"].get(name) {
            Some(property) => check(property, inner, &format!("{at}.{name}"), wrong),
            None if schema["additionalProperties"] == json!(false) => {
                wrong.push(format!("{at}: {name} is not described"));
            }
            None => {}
        }
    }
}

fn of_type(types: &Value, value: &Value) -> bool {
    let is = |name: &str| match name {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "integer" => value.is_i64() || value.is_u64(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        other => panic!("unknown type {other}"),
    };
    match types {
        Value::Null => true,
        Value::String(name) => is(name),
        Value::Array(names) => names.iter().any(|name| is(name.as_str().unwrap())),
        _ => panic!("a type is a name or names"),
    }
}

/// Review with `NOSTOS_REVIEW=1 cargo test -p web`: writes the document anew; the difference is what changes for
/// everybody who uses the API.
#[test]
fn the_document_is_the_one_checked_in() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/api/openapi.json");
    if std::env::var_os("NOSTOS_REVIEW").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, format!("{:#}\n", *DOCUMENT)).unwrap();
    }
    let kept: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    assert!(
        kept == *DOCUMENT,
        "docs/api/openapi.json differs; write it with NOSTOS_REVIEW=1 and read the diff"
    );
}

#[test]
fn every_reference_leads_somewhere_and_every_schema_is_used() {
    fn references(value: &Value, found: &mut BTreeSet<String>) {
        match value {
            Value::Object(map) => {
                found.extend(map.get("$ref").and_then(Value::as_str).map(str::to_owned));
                map.values().for_each(|inner| references(inner, found));
            }
            Value::Array(items) => items.iter().for_each(|inner| references(inner, found)),
            _ => {}
        }
    }
    let mut found = BTreeSet::new();
    references(&DOCUMENT, &mut found);
    for reference in &found {
        assert!(DOCUMENT.pointer(&reference[1..]).is_some(), "{reference} leads nowhere");
    }
    for name in DOCUMENT["components"]["schemas"].as_object().unwrap().keys() {
        assert!(found.contains(&format!("#/components/schemas/{name}")), "{name} is not used");
    }
}

#[test]
fn operations_have_ids_of_their_own() {
    let ids: Vec<&str> = routes().map(|route| route.id).collect();
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
    let operations: usize =
        DOCUMENT["paths"].as_object().unwrap().values().map(|path| path.as_object().unwrap().len()).sum();
    assert_eq!(operations, ids.len());
}

/// The pattern of a date is what the parser of a date takes: every day of leap and other years, and what lies beside.
#[test]
fn the_pattern_of_a_date_takes_exactly_the_days_there_are() {
    let pattern = regex::Regex::new(crate::wire::schema::DATE).unwrap();
    for year in [1899, 1900, 1904, 1999, 2000, 2024, 2026, 2096, 2100, 2196, 2200, 2201] {
        for month in 0..=13_i8 {
            for day in 0..=32_i8 {
                let text = format!("{year:04}-{month:02}-{day:02}");
                let exists =
                    jiff::civil::Date::new(year, month, day).is_ok() && (1900..=2200).contains(&year);
                assert_eq!(pattern.is_match(&text), exists, "{text}");
            }
        }
    }
    for text in ["2026-1-1", "20260101", "2026-01-01T00:00:00", " 2026-01-01", ""] {
        assert!(!pattern.is_match(text), "{text}");
    }
}
