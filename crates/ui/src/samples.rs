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

/// Four duties: overdue, today, later with derivation, at once.
#[must_use]
pub fn obligations() -> Vec<ObligationRow> {
    let row = |id: &str, act: LegalAct, n, rule: &str, place, due_on, since, by_whom: Role| ObligationRow {
        id: id.into(),
        act: code(&act),
        detail: None,
        case: case(n),
        rule: rule.into(),
        citation: Some(place),
        because: Some(Msg::new("finding-RD-8-1-period-passed")).filter(|_| rule == "RD-8-1"),
        due_on,
        derivation: None,
        unconfirmed: false,
        since,
        by_whom: code(&by_whom),
        assigned_to: Some("A. Jansen".into()),
        listed_because: "listed-assigned".into(),
        href: links::chapter(&n.to_string(), "voluntary-departure"),
    };
    let first = row(
        "o1",
        LegalAct::DecideContinuation,
        0,
        "RD-8-1",
        Citation::new("RD", "8", "1"),
        Some(date(2026, 11, 18)),
        date(2026, 11, 13),
        Role::DecisionOfficer,
    );
    let second = ObligationRow {
        detail: Some(Msg::new("detail-language").with("language", Arg::Language("fa-AF".into()))),
        listed_because: "listed-team".into(),
        assigned_to: None,
        ..row(
            "o2",
            LegalAct::TranslateDecision,
            1,
            "RD-12-2",
            Citation::new("RD", "12", "2"),
            Some(today()),
            date(2026, 11, 15),
            Role::CaseOfficer,
        )
    };
    let third = ObligationRow {
        derivation: Some(unconfirmed_derivation()),
        ..row(
            "o3",
            LegalAct::ConfirmDeparture,
            2,
            "RD-8-1-x",
            Citation::new("RD", "8", "1"),
            Some(date(2026, 12, 28)),
            date(2026, 11, 10),
            Role::CaseOfficer,
        )
    };
    let fourth = ObligationRow {
        listed_because: "listed-role".into(),
        citation: None,
        ..row(
            "o4",
            LegalAct::IssueReturnDecision,
            3,
            "RD-6-1",
            Citation::new("RD", "6", "1"),
            None,
            date(2026, 11, 20),
            Role::DecisionOfficer,
        )
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

/// A history with a refusal, a correction and a withheld entry.
#[must_use]
pub fn events() -> Vec<EventLine> {
    let line = |version, what: &str, on: Option<Date>, at: DateTime, actor: &str| EventLine {
        version,
        kind: EventKind::Recorded,
        what: Msg::new(what),
        note: None,
        effective_on: on,
        recorded_at: at,
        actor: actor.into(),
        organisation: "Team West".into(),
        details: Vec::new(),
        corrected_by: None,
        withheld: None,
        may_correct: true,
    };
    let refused = EventLine {
        kind: EventKind::Refused,
        note: Some(Msg::new("refusal-not-notified")),
        may_correct: false,
        ..line(None, "form-order-removal", None, date(2026, 11, 12).at(16, 2, 0, 0), "B. de Vries")
    };
    let correction = EventLine {
        kind: EventKind::Correction { of: 4 },
        note: Some(
            Msg::new("history-reason").with("reason", "The receipt of the post shows 10 November.".into()),
        ),
        ..line(
            Some(6),
            "event-entry-corrected",
            Some(date(2026, 11, 13)),
            date(2026, 11, 13).at(8, 55, 0, 0),
            "A. Jansen",
        )
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
        ..line(
            Some(5),
            "event-counselling-session-held",
            Some(date(2026, 11, 11)),
            date(2026, 11, 11).at(15, 0, 0, 0),
            "M. Öztürk",
        )
    };
    let notified = EventLine {
        corrected_by: Some(6),
        details: vec![
            ("field-notified-on".into(), "2026-11-09".into()),
            ("field-proof".into(), "3SPOST0042".into()),
        ],
        ..line(
            Some(4),
            "event-return-decision-notified",
            Some(date(2026, 11, 9)),
            date(2026, 11, 10).at(11, 20, 0, 0),
            "A. Jansen",
        )
    };
    let issued = line(
        Some(3),
        "event-return-decision-issued",
        Some(date(2026, 11, 9)),
        date(2026, 11, 9).at(14, 5, 0, 0),
        "B. de Vries",
    );
    vec![correction, refused, withheld, notified, issued]
}
