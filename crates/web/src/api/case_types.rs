//! One case as the API tells it: what must happen next and why, what is open, what is withheld, what can be recorded.

use std::collections::BTreeSet;

use application::queries::case_view::{CaseView, Mark};
use application::queries::steps::{Step, StepState};
use jiff::civil::Date;
use law::LegalAct;
use serde::Serialize;

use super::entry_types::{self, EntryBody, RefusalBody, WithheldBody};
use super::law_types::{self, DerivationBody, FindingBody, ObligationBody};
use super::list_types::{self, CaseItem};

/// The gates that the API names, in order.
const GATES: [(&str, LegalAct); 3] = [
    ("voluntary-departure-ready", LegalAct::PlanVoluntaryDeparture),
    ("removal-ready", LegalAct::CarryOutRemoval),
    ("detention-lawful", LegalAct::KeepInDetention),
];

/// A case.
#[derive(Debug, Serialize)]
pub(super) struct CaseBody<'a> {
    id: uuid::Uuid,
    version: u32,
    stage: &'static str,
    /// The authority's date, for which all this holds.
    on: Date,
    /// As lists show it.
    summary: CaseItem<'a>,
    marks: Vec<MarkBody<'a>>,
    /// Open obligations, what is due first first.
    obligations: Vec<ObligationBody<'a>>,
    gates: Vec<GateBody<'a>>,
    dates: Vec<DateBody<'a>>,
    entries: Vec<EntryBody>,
    withheld: Vec<WithheldBody>,
    steps: Vec<StepBody<'a>>,
}

/// Something to see at once.
#[derive(Debug, Serialize)]
struct MarkBody<'a> {
    /// `minor`, `unaccompanied-minor`, `hold` or `detained`.
    mark: &'static str,
    /// Kind of a hold.
    kind: Option<&'a str>,
}

#[derive(Debug, Serialize)]
struct GateBody<'a> {
    gate: &'static str,
    act: LegalAct,
    open: bool,
    lines: Vec<FindingBody<'a>>,
}

#[derive(Debug, Serialize)]
struct DateBody<'a> {
    name: &'a str,
    #[serde(flatten)]
    derivation: DerivationBody<'a>,
}

#[derive(Debug, Serialize)]
struct StepBody<'a> {
    command: &'static str,
    /// `available`, `closed` or `other-role`.
    state: &'static str,
    /// Act that the law closes.
    act: Option<LegalAct>,
    /// What stands in the way.
    findings: Vec<FindingBody<'a>>,
    /// Roles that may take the step.
    roles: Vec<&'static str>,
}

/// The history of a case.
#[derive(Debug, Serialize)]
pub(super) struct HistoryBody<'a> {
    id: uuid::Uuid,
    version: u32,
    entries: Vec<EntryBody>,
    withheld: Vec<WithheldBody>,
    /// Commands that were refused, newest first.
    refusals: Vec<RefusalBody<'a>>,
}

/// Versions of the entries that the reader may see.
pub(super) fn seen(view: &CaseView) -> BTreeSet<u32> {
    view.entries.iter().map(|entry| entry.recorded.version).collect()
}

/// Tells a representation of the case apart: its version, and the day, because the law moves with the calendar.
pub(super) fn etag(view: &CaseView) -> String {
    format!("\"{}.{}\"", view.case.version, view.today)
}

/// The case for its reader.
pub(super) fn case(view: &CaseView) -> CaseBody<'_> {
    let assessment = &view.assessment;
    let mut obligations: Vec<ObligationBody<'_>> =
        assessment.obligations().filter_map(|finding| law_types::obligation(finding, view.today)).collect();
    obligations.sort_by(|a, b| a.order().cmp(&b.order()));
    let gate = |(gate, act)| GateBody {
        gate,
        act,
        open: assessment.allows(act),
        lines: assessment.of(act).map(law_types::finding).collect(),
    };
    CaseBody {
        id: view.case.id.0,
        version: view.case.version,
        stage: view.case.stage_on(assessment).code(),
        on: view.today,
        summary: list_types::case(&view.row),
        marks: view.marks.iter().map(mark).collect(),
        obligations,
        gates: GATES.into_iter().map(gate).filter(|gate| !gate.lines.is_empty()).collect(),
        dates: assessment
            .dates
            .iter()
            .map(|date| DateBody { name: &date.name, derivation: law_types::derivation(&date.derivation) })
            .collect(),
        entries: view.entries.iter().map(|entry| entry_types::entry(view, entry)).collect(),
        withheld: entry_types::withheld(view),
        steps: view.steps.iter().map(step).collect(),
    }
}

fn mark(mark: &Mark) -> MarkBody<'_> {
    let (mark, kind) = match mark {
        Mark::Minor => ("minor", None),
        Mark::UnaccompaniedMinor => ("unaccompanied-minor", None),
        Mark::Hold(kind) => ("hold", Some(kind.as_str())),
        Mark::Detained => ("detained", None),
    };
    MarkBody { mark, kind }
}

fn step(step: &Step) -> StepBody<'_> {
    let mut body = StepBody {
        command: step.kind,
        state: "available",
        act: None,
        findings: Vec::new(),
        roles: Vec::new(),
    };
    match &step.state {
        StepState::Available => {}
        StepState::Closed { act, findings } => {
            body.state = "closed";
            body.act = Some(*act);
            body.findings = findings.iter().map(law_types::finding).collect();
        }
        StepState::OtherRole { roles } => {
            body.state = "other-role";
            body.roles = roles.iter().map(|role| role.code()).collect();
        }
    }
    body
}

/// The history for its reader.
pub(super) fn history(view: &CaseView) -> HistoryBody<'_> {
    HistoryBody {
        id: view.case.id.0,
        version: view.case.version,
        entries: view.entries.iter().map(|entry| entry_types::entry(view, entry)).collect(),
        withheld: entry_types::withheld(view),
        refusals: view.refusals.iter().map(entry_types::refusal).collect(),
    }
}
