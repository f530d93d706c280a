//! Invented cases for samples, the gallery and the tests. No real person, no real decision.

use jiff::civil::{Date, DateTime, date};
use law::{
    Citation, Derivation, FactUsed, FactValue, Finding, LegalAct, ParameterStatus, ParameterUsed, Reason,
    Role, RuleId, Step, Verdict,
};

use crate::components::case_ref::CaseRef;
use crate::components::event_line::{EventKind, EventLine};
use crate::components::evidence::Evidence;
use crate::components::obligation_row::ObligationRow;
use crate::components::person_header::{PersonHeader, PersonName, PersonNationality};
use crate::components::withheld::Withheld;
use crate::law_text::code;
use crate::shell::{Area, Authority, OfficerMenu, Shell, Theme};
use crate::{Arg, Locale, Msg, links};

/// The day on which the samples are read.
#[must_use]
pub const fn today() -> Date {
    date(2026, 11, 22)
}

/// The moment at which they are read.
#[must_use]
pub const fn now() -> DateTime {
    date(2026, 11, 22).at(9, 41, 0, 0)
}

/// The frame of a case officer.
#[must_use]
pub fn shell(locale: Locale) -> Shell {
    Shell {
        locale,
        today: today(),
        now: now(),
        authority: Authority { name: "Return Authority".into(), mark: None },
        officer: Some(OfficerMenu { name: "A. Jansen".into(), roles: vec!["case-officer".into()] }),
        areas: vec![Area::Worklist, Area::Cases, Area::Team, Area::Oversight],
        current: Some(Area::Worklist),
        may_search: true,
        overdue: Some(3),
        path: links::WORKLIST.into(),
        csrf: "sample-token".into(),
        theme: Theme::Auto,
        notices: Vec::new(),
        demo: true,
    }
}

/// The frame before signing in.
#[must_use]
pub fn shell_signed_out(locale: Locale) -> Shell {
    Shell {
        officer: None,
        areas: Vec::new(),
        current: None,
        may_search: false,
        overdue: None,
        ..shell(locale)
    }
}

fn parameter(key: &str, value: &str, status: ParameterStatus, place: Citation) -> ParameterUsed {
    ParameterUsed { key: key.into(), value: value.into(), status, citation: Some(place) }
}

/// A period of 28 days after notification, moved by a weekend.
#[must_use]
pub fn departure_derivation() -> Derivation {
    Derivation {
        result: date(2026, 12, 8),
        steps: vec![
            Step::Event { fact: "notified-on".into(), on: date(2026, 11, 10) },
            Step::EventDayNotCounted { first_day: date(2026, 11, 11) },
            Step::Add { amount: 28, unit: "days".into(), reaches: date(2026, 12, 8) },
        ],
        parameters: vec![parameter(
            "voluntary-departure.days",
            "28",
            ParameterStatus::Confirmed,
            Citation::new("NL-VW2000", "62", "1"),
        )],
        citations: vec![Citation::new("RD", "7", "1"), Citation::new("R1182", "3", "1")],
    }
}

/// A derivation with every kind of step, resting on a parameter that nobody has confirmed.
#[must_use]
pub fn unconfirmed_derivation() -> Derivation {
    Derivation {
        result: date(2026, 12, 28),
        steps: vec![
            Step::Event { fact: "notified-on".into(), on: date(2026, 10, 30) },
            Step::EventDayNotCounted { first_day: date(2026, 10, 31) },
            Step::Add { amount: 1, unit: "months".into(), reaches: date(2026, 11, 30) },
            Step::LastDayOfMonth { reaches: date(2026, 11, 30) },
            Step::Suspended { from: date(2026, 11, 5), until: Some(date(2026, 11, 30)), days: 25 },
            Step::NextWorkingDay {
                from: date(2026, 12, 25),
                reaches: date(2026, 12, 28),
                because: "saturday".into(),
            },
            Step::AtLeastTwoWorkingDays { reaches: date(2026, 12, 28) },
            Step::ExtendedTo { reaches: date(2026, 12, 28) },
            Step::Suspended { from: date(2026, 12, 1), until: None, days: 0 },
        ],
        parameters: vec![
            parameter("appeal.days", "28", ParameterStatus::Stated, Citation::new("NL-VW2000", "69", "1")),
            ParameterUsed {
                key: "appeal.court-vacation".into(),
                value: String::new(),
                status: ParameterStatus::Empty,
                citation: None,
            },
        ],
        citations: vec![Citation::new("RD", "13", "1"), Citation::new("R1182", "3", "4")],
    }
}

fn fact(key: &'static str, value: FactValue, recorded: Option<u32>) -> FactUsed {
    FactUsed { key: key.into(), value, recorded }
}

/// One finding.
#[must_use]
pub fn finding(
    rule: &'static str,
    act: LegalAct,
    verdict: Verdict,
    reason: &'static str,
    place: Citation,
) -> Finding {
    Finding {
        rule: RuleId::new(rule),
        citation: place,
        act,
        verdict,
        reason: Reason::new(reason),
        facts: Vec::new(),
        parameters: Vec::new(),
        remedy: None,
        changes_on: None,
    }
}

/// What stands in the way of removal, and what does not.
#[must_use]
pub fn removal_findings() -> Vec<Finding> {
    let act = LegalAct::CarryOutRemoval;
    let period = Finding {
        facts: vec![fact("notified-on", FactValue::Date(date(2026, 11, 10)), Some(4))],
        changes_on: Some(date(2026, 12, 9)),
        ..finding("RD-8-2", act, Verdict::Prohibited, "period-runs", Citation::new("RD", "8", "2"))
    };
    let refoulement = Finding {
        facts: vec![fact("non-refoulement-assessed-on", FactValue::Missing, None)],
        remedy: Some(LegalAct::AssessNonRefoulement),
        ..finding(
            "RD-PRINC-1",
            act,
            Verdict::NotEstablished { missing: "non-refoulement-assessed-on".into() },
            "assessment-missing",
            Citation::new("RD", "5", ""),
        )
    };
    let monitor =
        finding("RD-8-6", act, Verdict::Permitted, "monitor-notified", Citation::new("RD", "8", "6"));
    vec![period, refoulement, monitor]
}

/// A voluntary departure with everything in place.
#[must_use]
pub fn voluntary_findings() -> Vec<Finding> {
    let act = LegalAct::PlanVoluntaryDeparture;
    vec![
        finding("RD-7-1", act, Verdict::Permitted, "within-limits", Citation::new("RD", "7", "1")),
        finding("RD-3-9", act, Verdict::Permitted, "screened", Citation::new("RD", "3", "9")),
    ]
}

/// Findings on a draft decision: one of every verdict.
#[must_use]
pub fn draft_findings() -> Vec<Finding> {
    let act = LegalAct::IssueReturnDecision;
    let required = Verdict::Required {
        by_whom: Role::DecisionOfficer,
        since: date(2026, 11, 18),
        by: None,
        discriminator: String::new(),
    };
    vec![
        finding("RD-6-1", act, required, "illegal-stay-established", Citation::new("RD", "6", "1")),
        finding("RD-7-1", act, Verdict::Permitted, "within-limits", Citation::new("RD", "7", "1")),
        finding(
            "RD-12-1",
            act,
            Verdict::Prohibited,
            "reasons-in-law-missing",
            Citation::new("RD", "12", "1"),
        ),
        finding(
            "RD-3-9",
            act,
            Verdict::NotEstablished { missing: "vulnerability-screened-on".into() },
            "vulnerability-unknown",
            Citation::new("RD", "3", "9"),
        ),
    ]
}

/// Cases for lists.
#[must_use]
pub fn case(n: u8) -> CaseRef {
    let (number, person) = match n {
        0 => ("NL-2026-004187", Some("Rahimi, Ahmad")),
        1 => ("NL-2026-005012", Some("Nguyễn, Thị Lan")),
        2 => ("NL-2026-003977", Some("Коваленко, Олена")),
        3 => ("NL-2026-001204", Some("الإدريسي، يوسف")),
        _ => ("NL-2026-006113", None),
    };
    CaseRef { id: n.to_string(), number: number.into(), person: person.map(Into::into) }
}

/// A duty of the case officer, due on a day or at once.
fn duty(
    n: u8,
    act: LegalAct,
    rule: &str,
    place: (&'static str, &'static str),
    due_on: Option<Date>,
) -> ObligationRow {
    ObligationRow {
        id: format!("o{}", n + 1),
        act: code(&act),
        detail: None,
        case: case(n),
        rule: rule.into(),
        citation: Some(Citation::new("RD", place.0, place.1)),
        because: None,
        due_on,
        derivation: None,
        unconfirmed: false,
        since: date(2026, 11, 13),
        by_whom: code(&Role::CaseOfficer),
        assigned_to: Some("A. Jansen".into()),
        listed_because: "listed-assigned".into(),
        href: links::chapter(&n.to_string(), "voluntary-departure"),
    }
}

/// Four duties: overdue, today, later with derivation, at once.
#[must_use]
pub fn obligations() -> Vec<ObligationRow> {
    let first = ObligationRow {
        because: Some(Msg::new("finding-RD-8-1-period-passed")),
        by_whom: code(&Role::DecisionOfficer),
        ..duty(0, LegalAct::DecideContinuation, "RD-8-1", ("8", "1"), Some(date(2026, 11, 18)))
    };
    let second = ObligationRow {
        detail: Some(Msg::new("detail-language").with("language", Arg::Language("fa-AF".into()))),
        because: Some(Msg::new("finding-RD-12-2-translation-requested")),
        listed_because: "listed-team".into(),
        assigned_to: None,
        ..duty(1, LegalAct::TranslateDecision, "RD-12-2", ("12", "2"), Some(today()))
    };
    let third = ObligationRow {
        derivation: Some(unconfirmed_derivation()),
        ..duty(2, LegalAct::ConfirmDeparture, "RD-3-8", ("3", "8"), Some(date(2026, 12, 28)))
    };
    let fourth = ObligationRow {
        listed_because: "listed-role".into(),
        citation: None,
        by_whom: code(&Role::DecisionOfficer),
        ..duty(3, LegalAct::IssueReturnDecision, "RD-6-1", ("6", "1"), None)
    };
    vec![first, second, third, fourth]
}

/// A person with a name in two scripts.
#[must_use]
pub fn person() -> PersonHeader {
    PersonHeader {
        case: "0".into(),
        number: "NL-2026-004187".into(),
        names: vec![
            PersonName { text: "Ahmad RAHIMI".into(), lang: "und-Latn".into(), kind: "current".into() },
            PersonName { text: "احمد رحیمی".into(), lang: "fa-Arab".into(), kind: "current".into() },
            PersonName { text: "Ahmed Rahimy".into(), lang: "und-Latn".into(), kind: "alias".into() },
        ],
        birth: Some(Msg::new("born-on").with("on", date(1994, 1, 1).into())),
        nationalities: vec![PersonNationality { country: "AF".into(), evidence: Evidence::Claimed }],
        languages: vec!["fa-AF".into(), "en".into()],
        marks: Vec::new(),
    }
}

/// A person of whom little is known.
#[must_use]
pub fn person_little_known() -> PersonHeader {
    PersonHeader {
        case: "4".into(),
        number: "NL-2026-006113".into(),
        names: Vec::new(),
        birth: None,
        nationalities: vec![PersonNationality { country: "XXX".into(), evidence: Evidence::Presumed }],
        languages: Vec::new(),
        marks: vec![
            Msg::new("mark-hold").with("hold", Arg::Key("choice-hold-medical".into())),
            Msg::new("mark-minor"),
        ],
    }
}

/// A line of a history: November's day, hour and minute of recording, and the day that counts.
fn line(version: Option<u32>, what: &str, at: (i8, i8, i8), counts_from: i8, actor: &str) -> EventLine {
    EventLine {
        version,
        kind: EventKind::Recorded,
        what: Msg::new(what),
        note: None,
        effective_on: version.map(|_| date(2026, 11, counts_from)),
        recorded_at: date(2026, 11, at.0).at(at.1, at.2, 0, 0),
        actor: actor.into(),
        organisation: "Team West".into(),
        details: Vec::new(),
        corrected_by: None,
        withheld: None,
        may_correct: true,
    }
}

/// A history with a refusal, a correction and a withheld entry.
#[must_use]
pub fn events() -> Vec<EventLine> {
    let reason = "The receipt of the post shows 10 November.";
    let correction = EventLine {
        kind: EventKind::Correction { of: 4 },
        note: Some(Msg::new("history-reason").with("reason", reason.into())),
        ..line(Some(6), "event-entry-corrected", (13, 8, 55), 13, "A. Jansen")
    };
    let refused = EventLine {
        kind: EventKind::Refused,
        note: Some(Msg::new("refusal-not-notified")),
        may_correct: false,
        ..line(None, "form-order-removal", (12, 16, 2), 12, "B. de Vries")
    };
    let withheld = EventLine {
        withheld: Some(Withheld {
            category: "counselling".into(),
            entries: 1,
            readers: vec!["counsellor".into()],
            citation: None,
            break_glass: None,
        }),
        may_correct: false,
        ..line(Some(5), "event-counselling-session-held", (11, 15, 0), 11, "M. Öztürk")
    };
    let proof = ("field-proof".to_owned(), "3SPOST0042".to_owned());
    let notified = EventLine {
        corrected_by: Some(6),
        details: vec![("field-notified-on".into(), "2026-11-09".into()), proof],
        ..line(Some(4), "event-return-decision-notified", (10, 11, 20), 9, "A. Jansen")
    };
    let issued = line(Some(3), "event-return-decision-issued", (9, 14, 5), 9, "B. de Vries");
    vec![correction, refused, withheld, notified, issued]
}
