//! The OpenAPI 3.1 document, put together from the table of routes and the schemas.

use serde_json::{Map, Value, json};

use super::request::{CURSOR_MAXIMUM, PLACE_MAXIMUM, WORDS_MAXIMUM};
use super::route::{GAPS, Param, ParamKind, Route, codes};
use super::{routes, schemas};
use crate::wire::schema;

/// The document.
#[must_use]
pub fn document() -> Value {
    let mut paths: Map<String, Value> = Map::new();
    for route in routes() {
        let path = paths.entry(route.path).or_insert_with(|| json!({}));
        if let Some(operations) = path.as_object_mut() {
            operations.insert(route.method.into(), operation(&route));
        }
    }
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Nostos",
            "version": "1",
            "description": "Return case management: what must happen next in a case, by when, and because of which \
                article. The same commands and queries as the pages. Dates are civil dates of the authority.",
            "license": { "name": "EUPL-1.2", "identifier": "EUPL-1.2" },
        },
        "servers": [{ "url": "/api/v1" }],
        "security": [{ "bearer": [] }],
        "paths": paths,
        "components": {
            "schemas": schemas::all(),
            "securitySchemes": { "bearer": { "type": "http", "scheme": "bearer" } },
            "responses": { "Problem": {
                "description": "Problem details (RFC 9457) with a stable `code`",
                "content": { "application/problem+json": { "schema": schemas::reference("Problem") } },
            } },
        },
    })
}

fn operation(route: &Route) -> Value {
    let mut operation = json!({
        "operationId": route.id,
        "summary": route.summary,
        "parameters": parameters(route),
        "responses": responses(route),
    });
    if let Some(map) = operation.as_object_mut() {
        if let Some(body) = route.body {
            let content = json!({ "application/json": { "schema": schemas::reference(body) } });
            map.insert("requestBody".into(), json!({ "required": true, "content": content }));
        }
        if route.public {
            map.insert("security".into(), json!([]));
        }
    }
    operation
}

fn parameters(route: &Route) -> Vec<Value> {
    let mut parameters: Vec<Value> = route
        .path
        .split('/')
        .filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'))
        .map(|name| json!({ "name": name, "in": "path", "required": true, "schema": place(name) }))
        .collect();
    parameters.extend(route.query.iter().map(|param| {
        let Param { name, kind, what } = param;
        json!({ "name": name, "in": "query", "description": what, "schema": asked(*kind) })
    }));
    if route.repeatable {
        parameters.push(json!({
            "name": "Idempotency-Key", "in": "header",
            "description": "A request repeated with the same key and the same body is carried out once",
            "schema": { "type": "string", "pattern": "^[!-~]{1,255}$" },
        }));
    }
    if route.cached {
        parameters.push(json!({
            "name": "If-None-Match", "in": "header", "schema": { "type": "string" },
        }));
    }
    parameters
}

fn place(name: &str) -> Value {
    match name {
        "version" => json!({ "type": "integer", "minimum": 1, "maximum": u32::MAX }),
        "kind" => json!({ "type": "string", "enum": codes(&GAPS) }),
        _ => json!({ "type": "string", "format": "uuid" }),
    }
}

fn asked(kind: ParamKind) -> Value {
    match kind {
        ParamKind::Limit { usual, most } => {
            json!({ "type": "integer", "minimum": 1, "maximum": most, "default": usual })
        }
        ParamKind::Cursor => {
            json!({ "type": "string", "pattern": format!("^[A-Za-z0-9_-]{{1,{CURSOR_MAXIMUM}}}$") })
        }
        ParamKind::Place => json!({ "type": "integer", "minimum": 0, "maximum": PLACE_MAXIMUM }),
        ParamKind::Flag => json!({ "type": "boolean" }),
        ParamKind::Choice(choices) => json!({ "type": "string", "enum": choices() }),
        ParamKind::Code => json!({ "type": "string", "pattern": "^[a-z0-9-]{1,64}$" }),
        ParamKind::Country => json!({ "type": "string", "pattern": schema::COUNTRY }),
        ParamKind::Id => json!({ "type": "string", "format": "uuid" }),
        ParamKind::Words => json!({ "type": "string", "maxLength": WORDS_MAXIMUM }),
    }
}

fn responses(route: &Route) -> Map<String, Value> {
    let mut responses = Map::new();
    responses.insert(route.status.to_string(), success(route));
    if route.cached {
        responses.insert("304".into(), json!({ "description": "You have it already" }));
    }
    for status in problems(route) {
        responses.insert(status.to_string(), json!({ "$ref": "#/components/responses/Problem" }));
    }
    responses
}

fn success(route: &Route) -> Value {
    let mut success = json!({ "description": "Done" });
    if let (Some(map), Some(answer)) = (success.as_object_mut(), route.answer) {
        let content = json!({ "application/json": { "schema": schemas::reference(answer) } });
        map.insert("content".into(), content);
    } else if let (Some(map), 200) = (success.as_object_mut(), route.status) {
        map.insert("content".into(), json!({ "application/json": { "schema": { "type": "object" } } }));
    }
    if let Some(map) = success.as_object_mut() {
        let header = |what: &str| json!({ "description": what, "schema": { "type": "string" } });
        if route.cached {
            map.insert("headers".into(), json!({ "ETag": header("Version of the case and day") }));
        }
        if route.status == 201 {
            map.insert("headers".into(), json!({ "Location": header("Where it is") }));
        }
        if route.id == "openCase" {
            map.insert("links".into(), links("$response.body#/case"));
        }
    }
    success
}

/// Where an answer leads: to everything that can be asked of the case that it names.
fn links(id: &str) -> Value {
    let of_case = routes().filter(|route| route.path.starts_with("/cases/{id}"));
    let link = |route: Route| {
        let mut parameters = json!({ "id": id });
        if route.path.contains("{version}") {
            parameters = json!({ "id": id, "version": 1 });
        }
        (route.id.to_owned(), json!({ "operationId": route.id, "parameters": parameters }))
    };
    Value::Object(of_case.map(link).collect())
}

/// The problems that an operation can answer with, by what it takes.
fn problems(route: &Route) -> Vec<u16> {
    let mut problems = vec![401, 422, 500, 503];
    if !route.public {
        problems.push(403);
    }
    if route.body.is_some() {
        problems.extend([400, 409, 413, 415]);
    }
    // Erased, set aside, not there.
    if route.path.contains("{id}") {
        problems.extend([404, 409, 410]);
    }
    let cursor = route.query.iter().any(|param| matches!(param.kind, ParamKind::Cursor));
    if route.path.contains('{') || cursor || route.id == "assign" {
        problems.push(404);
    }
    problems.sort_unstable();
    problems.dedup();
    problems
}
