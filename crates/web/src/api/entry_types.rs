//! Entries of a history as the API tells them. The details of an entry are taken from the event itself, field by
//! field, under the names that its command uses; so a new event needs no code here.

use application::queries::case_view::{CaseView, EntryView, Standing};
use application::queries::lists::{Refusal, rules_of};
use domain::Event;
use domain::event::Recorded;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;
use serde_json::{Map, Value};
use uuid::Uuid;

/// An entry.
#[derive(Debug, Serialize)]
pub(super) struct EntryBody {
    version: u32,
    /// Chapter and what happened: `return_decision.return_decision_issued`.
    kind: &'static str,
    chapter: &'static str,
    category: &'static str,
    effective_on: Date,
    recorded_at: Timestamp,
    recorded_by: Uuid,
    details: Map<String, Value>,
    standing: StandingBody,
}

/// What an entry counts as after all corrections.
#[derive(Debug, Serialize)]
pub(super) struct StandingBody {
    /// `as-recorded`, `replaced` or `struck`.
    counts: &'static str,
    /// Version of the correction.
    by_version: Option<u32>,
    /// What counts instead; null where the reader may not see it.
    details: Option<Map<String, Value>>,
}

/// A command that was refused.
#[derive(Debug, Serialize)]
pub(super) struct RefusalBody<'a> {
    command: &'a str,
    refused_on: Date,
    recorded_at: Timestamp,
    asked_by: Uuid,
    rules: Vec<String>,
}

/// Entries withheld from this reader, by category.
#[derive(Debug, Serialize)]
pub(super) struct WithheldBody {
    category: &'static str,
    entries: usize,
}

/// An entry as this reader may see it.
pub(super) fn entry(view: &CaseView, entry: &EntryView) -> EntryBody {
    let Recorded { version, recorded_at, actor, event } = &entry.recorded;
    EntryBody {
        version: *version,
        kind: event.kind(),
        chapter: event.chapter().code(),
        category: entry.category.code(),
        effective_on: event.effective_on(),
        recorded_at: *recorded_at,
        recorded_by: actor.0,
        details: shown(view, event),
        standing: standing(view, &entry.standing),
    }
}

/// All entries, for an answer to a request for access: nothing is withheld from the person concerned.
pub(super) fn whole(recorded: &Recorded) -> EntryBody {
    let Recorded { version, recorded_at, actor, event } = recorded;
    EntryBody {
        version: *version,
        kind: event.kind(),
        chapter: event.chapter().code(),
        category: event.category().code(),
        effective_on: event.effective_on(),
        recorded_at: *recorded_at,
        recorded_by: actor.0,
        details: details(event),
        standing: StandingBody { counts: "as-recorded", by_version: None, details: None },
    }
}

fn standing(view: &CaseView, standing: &Standing) -> StandingBody {
    let (counts, by_version, details) = match standing {
        Standing::AsRecorded => ("as-recorded", None, None),
        Standing::Struck { by_version } => ("struck", Some(*by_version), None),
        Standing::Replaced { by_version, event } => {
            // A replacement can lie in another category than its original: a hold that turned out to be medical.
            let visible = view.may_see.contains(&event.category());
            ("replaced", Some(*by_version), visible.then(|| self::details(event)))
        }
    };
    StandingBody { counts, by_version, details }
}

/// The details as far as the reader may see them; a replacement in another category is left out.
fn shown(view: &CaseView, event: &Event) -> Map<String, Value> {
    let mut details = details(event);
    if let Event::Corrected(correction) = event {
        let replacement = correction.replacement.as_deref();
        if replacement.is_some_and(|event| !view.may_see.contains(&event.category())) {
            details.remove("replacement");
        }
    }
    details
}

/// The content of an event by field.
pub(super) fn details(event: &Event) -> Map<String, Value> {
    let mut found = Map::new();
    if let Ok(Value::Object(mut map)) = serde_json::to_value(event)
        && let Some(Value::Object(content)) = map.remove("event")
    {
        flatten(content, &mut found);
    }
    found
}

/// Nested values come up one level: no two fields of an event share a name. What is not known is left out.
fn flatten(map: Map<String, Value>, found: &mut Map<String, Value>) {
    for (name, value) in map {
        match value {
            Value::Null => {}
            Value::String(_) if name == "type" => {}
            Value::Object(mut nested) if name == "replacement" => {
                let mut inner = Map::new();
                if let Some(Value::Object(content)) = nested.remove("event") {
                    flatten(content, &mut inner);
                }
                found.insert(name, Value::Object(inner));
            }
            Value::Object(nested) => flatten(nested, found),
            Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) => {
                found.insert(name, value);
            }
        }
    }
}

pub(super) fn refusal(refusal: &Refusal) -> RefusalBody<'_> {
    RefusalBody {
        command: &refusal.command_kind,
        refused_on: refusal.effective_on,
        recorded_at: refusal.recorded_at,
        asked_by: refusal.actor,
        rules: rules_of(&refusal.legal_basis),
    }
}

pub(super) fn withheld(view: &CaseView) -> Vec<WithheldBody> {
    let body = |(category, entries): (&domain::Category, &usize)| WithheldBody {
        category: category.code(),
        entries: *entries,
    };
    view.withheld.iter().map(body).collect()
}
