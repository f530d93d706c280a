//! Schemas of bodies and answers under their names. Bodies are in `command_schemas`; every answer given in a
//! test is checked against what is written here.

use application::AccountRole;
use domain::{COMMAND_KINDS, Category, Chapter, Stage};
use serde_json::{Map, Value, json};

use super::command_schemas::{bodies, commands};
use super::route::{GAPS, codes};
use crate::wire::schema::or_null;

/// All schemas by name.
pub(super) fn all() -> Map<String, Value> {
    let mut all = Map::new();
    let parts = [commands(), bodies(), common(), law(), lists(), cases(), oversight(), catalogue()];
    for (name, schema) in parts.into_iter().flatten() {
        all.insert(name, schema);
    }
    all
}

/// Schemas with their names.
pub(super) type Named = Vec<(String, Value)>;

pub(super) fn named<const N: usize>(schemas: [(&str, Value); N]) -> Named {
    schemas.into_iter().map(|(name, schema)| (name.to_owned(), schema)).collect()
}

/// A reference to a schema by name.
pub(super) fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

/// An object of which every property is always there and no other.
fn object<const N: usize>(properties: [(&str, Value); N]) -> Value {
    let required: Vec<&str> = properties.iter().map(|(name, _)| *name).collect();
    let required = json!(required);
    let properties: Map<String, Value> =
        properties.into_iter().map(|(name, schema)| (name.to_owned(), schema)).collect();
    json!({ "type": "object", "properties": properties, "required": required, "additionalProperties": false })
}

fn list(items: Value) -> Value {
    json!({ "type": "array", "items": items })
}

fn text() -> Value {
    json!({ "type": "string" })
}

fn date() -> Value {
    json!({ "type": "string", "format": "date" })
}

fn instant() -> Value {
    json!({ "type": "string", "format": "date-time" })
}

pub(super) fn uuid() -> Value {
    json!({ "type": "string", "format": "uuid" })
}

fn flag() -> Value {
    json!({ "type": "boolean" })
}

fn count() -> Value {
    json!({ "type": "integer", "minimum": 0 })
}

fn one_of(codes: &[&str]) -> Value {
    json!({ "type": "string", "enum": codes })
}

fn act() -> Value {
    json!({ "type": "string", "description": "Stable code of an act, such as `order-removal`" })
}

fn common() -> Named {
    let roles = || one_of(&AccountRole::ALL.map(AccountRole::code));
    let officer = object([
        ("id", uuid()),
        ("name", text()),
        ("organisation", uuid()),
        ("team", or_null(uuid())),
        ("roles", list(roles())),
    ]);
    let session = object([
        ("token", text()),
        ("token_type", json!({ "const": "Bearer" })),
        ("expires_in", count()),
        ("idle_expires_in", count()),
        ("officer", reference("Officer")),
    ]);
    let me = object([
        ("officer", reference("Officer")),
        ("may_record", list(one_of(COMMAND_KINDS))),
        ("may_see", list(category())),
        ("may_use", list(text())),
    ]);
    let done =
        object([("case", uuid()), ("first_version", count()), ("version", count()), ("repeated", flag())]);
    named([
        ("Officer", officer),
        ("Session", session),
        ("Me", me),
        ("Done", done),
        ("Problem", problem()),
        ("Role", roles()),
    ])
}

fn category() -> Value {
    let codes: Vec<&str> = Category::ALL.iter().map(|category| category.code()).collect();
    one_of(&codes)
}

/// Problem details (RFC 9457).
fn problem() -> Value {
    let rule = object([
        ("rule", text()),
        ("citation", text()),
        ("verdict", one_of(&["prohibited", "not-established"])),
        ("reason", text()),
        ("facts", list(reference("Fact"))),
        ("missing", or_null(text())),
        ("made_possible_by", or_null(act())),
    ]);
    let field = object([("field", text()), ("code", text())]);
    json!({
        "type": "object",
        "properties": {
            "type": { "type": "string", "format": "uri" },
            "title": text(), "status": count(), "code": text(), "detail": text(),
            "rules": list(rule), "fields": list(field), "current_version": count(),
        },
        "required": ["type", "title", "status", "code", "detail"],
    })
}

fn law() -> Named {
    let fact = object([
        ("key", text()),
        ("value", json!({ "type": ["string", "integer", "null"] })),
        ("kind", one_of(&["date", "number", "code", "country", "missing", "withheld"])),
        ("recorded_in_version", or_null(count())),
    ]);
    let finding = object([
        ("rule", text()),
        ("citation", text()),
        ("act", act()),
        ("verdict", one_of(&["required", "permitted", "prohibited", "not-established"])),
        ("reason", text()),
        ("missing", or_null(text())),
        ("facts", list(reference("Fact"))),
        ("made_possible_by", or_null(act())),
        ("changes_on", or_null(date())),
    ]);
    let parameter = object([
        ("key", text()),
        ("value", text()),
        ("status", one_of(&["confirmed", "stated", "empty"])),
        ("citation", or_null(text())),
    ]);
    let derivation = object(derivation_fields());
    let obligation = object([
        ("rule", text()),
        ("citation", text()),
        ("act", act()),
        ("by_whom", text()),
        ("since", date()),
        ("due_on", date()),
        ("overdue", flag()),
        ("discriminator", text()),
        ("reason", text()),
        ("derivation", or_null(reference("Derivation"))),
    ]);
    named([
        ("Fact", fact),
        ("Finding", finding),
        ("Parameter", parameter),
        ("Derivation", derivation),
        ("Obligation", obligation),
    ])
}

fn derivation_fields() -> [(&'static str, Value); 5] {
    let step = json!({ "type": "object", "properties": { "step": text() }, "required": ["step"] });
    [
        ("result", date()),
        ("unconfirmed", flag()),
        ("steps", list(step)),
        ("parameters", list(reference("Parameter"))),
        ("citations", list(text())),
    ]
}

fn case_item() -> Value {
    let person = object([
        ("name", text()),
        ("name_in_script", text()),
        ("birth", text()),
        ("citizenship", text()),
        ("languages", list(text())),
    ]);
    object([
        ("id", uuid()),
        ("number", text()),
        ("version", count()),
        ("stage", stage()),
        ("open", flag()),
        ("stalled", flag()),
        ("person", person),
        ("organisation", uuid()),
        ("team", or_null(uuid())),
        ("officer", or_null(uuid())),
        ("opened_on", date()),
        ("closed_on", or_null(date())),
        ("next_due_on", or_null(date())),
        ("next_obligation", or_null(object([("rule", text()), ("act", act())]))),
        ("overdue_since", or_null(date())),
        ("legal_stay_ended_on", or_null(date())),
        ("decision_issued_on", or_null(date())),
        ("departure_due_on", or_null(date())),
        ("departed_on", or_null(date())),
        ("departure_kind", or_null(text())),
        ("last_activity_on", date()),
    ])
}

fn stage() -> Value {
    let codes: Vec<&str> = Stage::ALL.iter().map(|stage| stage.code()).collect();
    one_of(&codes)
}

fn page(items: &str) -> Value {
    object([("items", list(reference(items))), ("next", or_null(text()))])
}

fn lists() -> Named {
    let work = object([
        ("rule", text()),
        ("citation", or_null(text())),
        ("act", act()),
        ("by_whom", text()),
        ("since", date()),
        ("due_on", or_null(date())),
        ("unconfirmed", flag()),
        ("discriminator", text()),
        ("reason", text()),
        ("case", reference("CaseItem")),
    ]);
    let counts =
        object([("overdue", count()), ("today", count()), ("this_week", count()), ("later", count())]);
    let worklist = object([
        ("on", date()),
        ("week_ends_on", date()),
        ("counts", counts),
        ("items", list(reference("Work"))),
        ("next", or_null(text())),
        ("upcoming", or_null(reference("Work"))),
    ]);
    let caseload = object([
        ("team", or_null(uuid())),
        ("officer", or_null(uuid())),
        ("open", count()),
        ("younger_than_three_months", count()),
        ("younger_than_a_year", count()),
        ("older", count()),
        ("overdue", count()),
        ("stalled", count()),
    ]);
    let colleague = object([("id", uuid()), ("name", text()), ("team", or_null(uuid())), ("active", flag())]);
    let team = object([
        ("on", date()),
        ("caseload", list(caseload)),
        ("officers", list(colleague)),
        ("gaps", list(object([("gap", one_of(&codes(&GAPS))), ("cases", count())]))),
    ]);
    let hit = object([("words", count()), ("case", reference("CaseItem"))]);
    let result =
        object([("case", uuid()), ("version", or_null(count())), ("problem", or_null(reference("Problem")))]);
    named([
        ("CaseItem", case_item()),
        ("CasePage", page("CaseItem")),
        ("Work", work),
        ("Worklist", worklist),
        ("Hits", object([("items", list(hit))])),
        ("Team", team),
        ("Assigned", object([("results", list(result))])),
    ])
}

fn cases() -> Named {
    let details = || json!({ "type": "object", "description": "Fields of the entry by name" });
    let standing = object([
        ("counts", one_of(&["as-recorded", "replaced", "struck"])),
        ("by_version", or_null(count())),
        ("details", or_null(details())),
    ]);
    let chapters: Vec<&str> = Chapter::ALL.iter().map(|chapter| chapter.code()).collect();
    let entry = object([
        ("version", count()),
        ("kind", text()),
        ("chapter", one_of(&chapters)),
        ("category", category()),
        ("effective_on", date()),
        ("recorded_at", instant()),
        ("recorded_by", uuid()),
        ("details", details()),
        ("standing", standing),
    ]);
    let withheld = object([("category", category()), ("entries", count())]);
    let refusal = object([
        ("command", text()),
        ("refused_on", date()),
        ("recorded_at", instant()),
        ("asked_by", uuid()),
        ("rules", list(text())),
    ]);
    let history = object([
        ("id", uuid()),
        ("version", count()),
        ("entries", list(reference("Entry"))),
        ("withheld", list(reference("Withheld"))),
        ("refusals", list(refusal)),
    ]);
    let receipt = object([
        ("version", count()),
        ("pack", text()),
        ("pack_version", text()),
        ("parameter_set", text()),
        ("parameters", list(reference("Parameter"))),
        ("findings", list(reference("Finding"))),
    ]);
    let preview = object([
        ("recorded", flag()),
        ("problem", or_null(one_of(&["unlawful", "not-now"]))),
        ("reason", or_null(text())),
        ("findings", list(reference("Finding"))),
    ]);
    named([
        ("Case", case()),
        ("Entry", entry),
        ("Withheld", withheld),
        ("History", history),
        ("Receipt", receipt),
        ("Preview", preview),
    ])
}

fn case() -> Value {
    let mark = object([
        ("mark", one_of(&["minor", "unaccompanied-minor", "hold", "detained"])),
        ("kind", or_null(text())),
    ]);
    let gate =
        object([("gate", text()), ("act", act()), ("open", flag()), ("lines", list(reference("Finding")))]);
    let [result, unconfirmed, steps, parameters, citations] = derivation_fields();
    let date_of_case = object([("name", text()), result, unconfirmed, steps, parameters, citations]);
    let step = object([
        ("command", one_of(COMMAND_KINDS)),
        ("state", one_of(&["available", "closed", "other-role"])),
        ("act", or_null(act())),
        ("findings", list(reference("Finding"))),
        ("roles", list(reference("Role"))),
    ]);
    object([
        ("id", uuid()),
        ("version", count()),
        ("stage", stage()),
        ("on", date()),
        ("summary", reference("CaseItem")),
        ("marks", list(mark)),
        ("obligations", list(reference("Obligation"))),
        ("gates", list(gate)),
        ("dates", list(date_of_case)),
        ("entries", list(reference("Entry"))),
        ("withheld", list(reference("Withheld"))),
        ("steps", list(step)),
    ])
}

fn oversight() -> Named {
    let reading = object([
        ("id", uuid()),
        ("officer", uuid()),
        ("purpose", text()),
        ("shown", text()),
        ("read_at", instant()),
    ]);
    let read = object([("read_at", instant()), ("officer", text()), ("purpose", text())]);
    let refused = object([("refused_at", instant()), ("command", text()), ("basis", text())]);
    let export = object([
        ("case", uuid()),
        ("number", text()),
        ("entries", list(reference("Entry"))),
        ("readings", list(read)),
        ("refusals", list(refused)),
    ]);
    let event = object([
        ("specversion", json!({ "const": "1.0" })),
        ("id", text()),
        ("source", text()),
        ("type", text()),
        ("subject", uuid()),
        ("time", instant()),
        ("datacontenttype", text()),
        ("sequence", text()),
        ("data", json!({})),
    ]);
    named([
        ("Reading", reading),
        ("ReadingPage", page("Reading")),
        ("Export", export),
        ("CloudEvent", event),
        ("Feed", object([("items", list(reference("CloudEvent"))), ("next", count())])),
    ])
}

fn catalogue() -> Named {
    let field = object([("name", text()), ("required", flag()), ("schema", json!({ "type": "object" }))]);
    let form = object([
        ("command", one_of(COMMAND_KINDS)),
        ("chapter", text()),
        ("roles", list(reference("Role"))),
        ("fields", list(field)),
    ]);
    named([("Forms", object([("items", list(form))]))])
}
