//! Entries of the history and refusals as lines.

use std::collections::HashMap;
use std::sync::Arc;

use application::queries::case_view::{EntryView, Standing};
use application::queries::lists::{Refusal, rules_of};
use application::{Clock, Nostos, Problem};
use domain::Event;
use jiff::Timestamp;
use jiff::civil::DateTime;
use ui::components::event_line::{EventKind, EventLine};
use ui::{Cx, Msg};
use uuid::Uuid;

use super::details;

/// Names of those who recorded, and the clock on their wall.
#[derive(Clone)]
pub struct Names {
    names: HashMap<Uuid, String>,
    clock: Arc<dyn Clock>,
}

impl Names {
    /// From the accounts of an installation.
    ///
    /// # Errors
    /// Storage failed.
    pub fn load(nostos: &Nostos) -> Result<Self, Problem> {
        let officers = nostos.officers()?.into_iter().map(|officer| (officer.id, officer.name));
        Ok(Self::of(officers, nostos.clock()))
    }

    /// From accounts loaded already.
    #[must_use]
    pub fn of(names: impl IntoIterator<Item = (Uuid, String)>, clock: Arc<dyn Clock>) -> Self {
        Self { names: names.into_iter().collect(), clock }
    }

    /// An instant in the authority's time zone.
    #[must_use]
    pub fn local_time(&self, at: Timestamp) -> DateTime {
        at.to_zoned(self.clock.zone()).datetime()
    }

    /// A name; the id where nobody has it (the operator, an account of another installation).
    #[must_use]
    pub fn name(&self, id: Uuid) -> String {
        self.names.get(&id).cloned().unwrap_or_else(|| id.to_string())
    }
}

/// An entry as a line.
#[must_use]
pub fn line(cx: &Cx, entry: &EntryView, names: &Names, authority: &str, may_correct: bool) -> EventLine {
    let recorded = &entry.recorded;
    let (kind, note, shown) = match &recorded.event {
        Event::Corrected(correction) => {
            let reason = Msg::new("history-reason").with("reason", correction.reason.as_str().into());
            let kind = EventKind::Correction { of: correction.of_version };
            (kind, Some(reason), correction.replacement.as_deref())
        }
        event => (EventKind::Recorded, None, Some(event)),
    };
    let corrected_by = match &entry.standing {
        Standing::AsRecorded => None,
        Standing::Replaced { by_version, .. } | Standing::Struck { by_version } => Some(*by_version),
    };
    EventLine {
        version: Some(recorded.version),
        kind,
        what: Msg::new(message_key(&recorded.event)),
        note,
        effective_on: Some(recorded.event.effective_on()),
        recorded_at: names.local_time(recorded.recorded_at),
        actor: names.name(recorded.actor.0),
        organisation: authority.to_owned(),
        details: shown.map(|event| details::in_words(cx, event)).unwrap_or_default(),
        corrected_by,
        withheld: None,
        may_correct: may_correct && corrected_by.is_none() && !matches!(recorded.event, Event::Corrected(_)),
    }
}

/// Key of the sentence that says what happened: `return_decision.return_decision_issued` →
/// `event-return-decision-issued`.
pub(super) fn message_key(event: &Event) -> String {
    let kind = event.kind();
    let name = kind.rsplit('.').next().unwrap_or(kind);
    format!("event-{}", name.replace('_', "-"))
}

/// A refusal as a line.
#[must_use]
pub fn refusal(refusal: &Refusal, names: &Names, authority: &str) -> EventLine {
    let rules = rules_of(&refusal.legal_basis);
    EventLine {
        version: None,
        kind: EventKind::Refused,
        what: Msg::new(format!("form-{}", refusal.command_kind)),
        note: (!rules.is_empty())
            .then(|| Msg::new("refused-by-rules").with("rules", rules.join(", ").as_str().into())),
        effective_on: Some(refusal.effective_on),
        recorded_at: names.local_time(refusal.recorded_at),
        actor: names.name(refusal.actor),
        organisation: authority.to_owned(),
        details: Vec::new(),
        corrected_by: None,
        withheld: None,
        may_correct: false,
    }
}
