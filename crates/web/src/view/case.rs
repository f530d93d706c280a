//! A case as its page: header, journey, what comes next, gates, chapters.

use std::collections::BTreeMap;

use application::access::matrix;
use application::queries::case_view::{CaseView, Mark};
use application::queries::steps::StepState;
use domain::identity::event::{NameKind, NationalityStatus};
use domain::{Category, PartialDate};
use law::{Assessment, LegalAct};
use ui::components::evidence::Evidence;
use ui::components::gate::Gate;
use ui::components::person_header::{PersonHeader, PersonName, PersonNationality};
use ui::components::tabs::Tab;
use ui::components::withheld::Withheld;
use ui::pages::case::{AppliedLaw, CaseView as Page, MenuForm};
use ui::{Arg, Cx, Msg, forms, links};

use super::entry::{self, Names};
use super::{chapter, journey, obligation};

/// The chapters in the order of the tabs: code, category that a reader must be able to see.
pub const CHAPTERS: [(&str, Category); 20] = [
    ("stay", Category::File),
    ("return-decision", Category::Decision),
    ("remedies", Category::Remedy),
    ("voluntary-departure", Category::Decision),
    ("counselling", Category::Counselling),
    ("safeguards", Category::Safeguards),
    ("child", Category::Safeguards),
    ("absconding", Category::Decision),
    ("measures", Category::Decision),
    ("identity", Category::Identity),
    ("postponement", Category::Decision),
    ("removal", Category::Decision),
    ("entry-ban", Category::Decision),
    ("detention", Category::Decision),
    ("travel", Category::Travel),
    ("return-alert", Category::Decision),
    ("eurodac", Category::Biometrics),
    ("border-procedure", Category::Decision),
    ("recognition", Category::Decision),
    ("closure", Category::Closure),
];

/// The page of a case; `chapter` is the chapter shown, none for the overview.
#[must_use]
pub fn page(
    cx: &Cx,
    view: &CaseView,
    names: &Names,
    authority: &str,
    team: &str,
    shown: Option<ui::pages::chapter::ChapterView>,
) -> Page {
    let mut next: Vec<_> = view
        .assessment
        .obligations()
        .filter_map(|finding| obligation::of_finding(finding, &view.row, names))
        .collect();
    next.sort_by_key(|row| (row.due_on, row.rule.clone()));
    let mut recent: Vec<_> =
        view.entries.iter().rev().take(6).map(|e| entry::line(cx, e, names, authority, false)).collect();
    recent.extend(view.refusals.iter().take(2).map(|r| entry::refusal(r, names, authority)));
    recent.sort_by_key(|line| std::cmp::Reverse(line.recorded_at));
    Page {
        person: person(view),
        officer: view.row.officer.map(|officer| names.name(officer)),
        team: team.to_owned(),
        journey: journey::stops(&view.case, &view.assessment),
        next,
        gates: gates(&view.assessment),
        tabs: tabs(view, shown.as_ref().map(|chapter| chapter.code.as_str())),
        chapter: shown,
        recent,
        record: menu(view),
        letters: letters(view),
        law: applied(&view.assessment),
        emergency: None,
        closed: closed(view),
    }
}

/// Which law applies, and why.
fn applied(assessment: &Assessment) -> Vec<AppliedLaw> {
    let line = |applied: &law::AppliedPack| AppliedLaw {
        name: format!("pack-{}", applied.pack),
        day: applied.governed_by_day,
        why: applied.message_key(),
    };
    assessment.applies.iter().map(line).collect()
}

/// The two gates of departure, and whether a detained person may be kept: every line is a finding.
fn gates(assessment: &Assessment) -> Vec<Gate> {
    let gates = [
        ("voluntary-departure", LegalAct::PlanVoluntaryDeparture),
        ("removal", LegalAct::CarryOutRemoval),
        ("detention", LegalAct::KeepInDetention),
    ];
    gates
        .into_iter()
        .map(|(code, act)| Gate {
            code: code.to_owned(),
            findings: assessment.of(act).cloned().collect(),
            holds: assessment.allows(act),
        })
        .filter(|gate| !gate.findings.is_empty())
        .collect()
}

/// Who the person is, as the header says it.
#[must_use]
pub fn person(view: &CaseView) -> PersonHeader {
    let case = &view.case;
    let mut names: Vec<&domain::identity::event::Name> = case.names().collect();
    names.sort_by_key(|name| (name.kind != NameKind::Current, name.script.as_str() != "Latn"));
    PersonHeader {
        case: case.id.to_string(),
        number: view.row.number.clone(),
        names: names.into_iter().map(person_name).collect(),
        birth: case.birth().map(|birth| born(*birth.date.reveal())),
        nationalities: case
            .identity
            .nationalities
            .iter()
            .map(|n| PersonNationality {
                country: n.value.country.code().to_owned(),
                evidence: match n.value.status {
                    NationalityStatus::Confirmed => Evidence::Confirmed,
                    NationalityStatus::Presumed => Evidence::Presumed,
                    NationalityStatus::Claimed => Evidence::Claimed,
                },
            })
            .collect(),
        languages: case.languages().map(|l| l.language.code().to_owned()).collect(),
        marks: marks(view),
    }
}

fn person_name(name: &domain::identity::event::Name) -> PersonName {
    let given = name.given.reveal().as_str();
    let text = match &name.family {
        Some(family) => format!("{given} {}", family.reveal().as_str()),
        None => given.to_owned(),
    };
    PersonName {
        text,
        lang: format!("und-{}", name.script.as_str()),
        kind: application::code_of(&name.kind).unwrap_or_default(),
    }
}

fn born(date: PartialDate) -> Msg {
    match date {
        PartialDate::Day(day) => Msg::new("born-on").with("on", day.into()),
        PartialDate::Month(..) | PartialDate::Year(_) => {
            Msg::new("born-in").with("when", date.to_string().as_str().into())
        }
    }
}

fn marks(view: &CaseView) -> Vec<Msg> {
    let mark = |mark: &Mark| match mark {
        Mark::Minor => Msg::new("mark-minor"),
        Mark::UnaccompaniedMinor => Msg::new("mark-unaccompanied"),
        Mark::Hold(kind) => Msg::new("mark-hold").with("hold", Arg::Key(format!("choice-hold-{kind}"))),
        Mark::Detained => Msg::new("mark-detained"),
    };
    view.marks.iter().map(mark).collect()
}

fn tabs(view: &CaseView, shown: Option<&str>) -> Vec<Tab> {
    let id = view.case.id.to_string();
    let withheld = |code: &str, category: Category| {
        if view.may_see.contains(&category) { 0 } else { chapter::withheld_of(view, code) }
    };
    let due: Vec<&str> = view
        .assessment
        .obligations()
        .filter_map(|f| forms::for_act(f.act).and_then(forms::find))
        .map(|s| s.chapter)
        .collect();
    let overview = Tab {
        label: "chapter-overview".into(),
        href: links::case(&id),
        current: shown.is_none(),
        count: None,
        locked: false,
        due: false,
    };
    let chapters = CHAPTERS.into_iter().map(|(code, category)| {
        let locked = !view.may_see.contains(&category);
        let count = withheld(code, category) as u64;
        Tab {
            label: format!("chapter-{code}"),
            href: links::chapter(&id, code),
            current: shown == Some(code),
            count: (count > 0).then_some(count),
            locked: locked && count > 0,
            due: due.contains(&code),
        }
    });
    std::iter::once(overview).chain(chapters).collect()
}

/// Forms that can be used now, chapter by chapter.
fn menu(view: &CaseView) -> Vec<MenuForm> {
    let available = view.steps.iter().filter(|step| step.state == StepState::Available);
    let mut menu: Vec<MenuForm> = available
        .filter_map(|step| forms::find(step.kind))
        .map(|form| MenuForm { form: form.id.to_owned(), chapter: form.chapter.to_owned() })
        .collect();
    menu.sort_by_key(|entry| CHAPTERS.iter().position(|(code, _)| *code == entry.chapter));
    menu
}

/// Letters that can be made of what is recorded: message key and address.
fn letters(view: &CaseView) -> Vec<(String, String)> {
    let id = view.case.id.to_string();
    view.letters.iter().map(|kind| (format!("document-{kind}"), links::document(&id, kind))).collect()
}

fn closed(view: &CaseView) -> Option<String> {
    match &view.case.closure {
        domain::closure::state::State::Closed(closed) => application::code_of(&closed.value.outcome),
        domain::closure::state::State::Open { .. } => None,
    }
}

/// What is withheld from the reader, category by category.
#[must_use]
pub fn withheld(counts: &BTreeMap<Category, usize>) -> Vec<Withheld> {
    counts
        .iter()
        .map(|(category, entries)| Withheld {
            category: category.code().to_owned(),
            entries: *entries as u64,
            readers: matrix::readers(*category).iter().map(|role| role.code().to_owned()).collect(),
            citation: None,
            break_glass: None,
        })
        .collect()
}
