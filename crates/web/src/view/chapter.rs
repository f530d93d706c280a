//! One chapter of a case: its state in one sentence, the likely next step with its form, other steps, the record.

use application::queries::case_view::CaseView;
use application::queries::steps::{Step, StepState};
use domain::remedy::state::Course;
use domain::{Case, Category, Chapter, closure, return_decision, voluntary_departure};
use jiff::Unit;
use jiff::civil::Date;
use law::{Assessment, LegalAct};
use ui::components::basics::{Fact, FactText};
use ui::components::date_why::DateWhy;
use ui::components::refusal::Refusal;
use ui::forms::FormState;
use ui::pages::chapter::{ChapterStep, ChapterView};
use ui::{Cx, Msg, forms, links};

use super::case::CHAPTERS;
use super::entry::{self, Names};

/// The chapter of an event as the tabs name it.
#[must_use]
pub const fn tab_of(chapter: Chapter) -> &'static str {
    match chapter {
        Chapter::Stay | Chapter::Handling | Chapter::Correction => "stay",
        Chapter::Identity => "identity",
        Chapter::ReturnDecision => "return-decision",
        Chapter::VoluntaryDeparture => "voluntary-departure",
        Chapter::Remedy => "remedies",
        Chapter::Safeguards => "safeguards",
        Chapter::Absconding => "absconding",
        Chapter::Measures => "measures",
        Chapter::Child => "child",
        Chapter::Counselling => "counselling",
        Chapter::Postponement => "postponement",
        Chapter::Removal => "removal",
        Chapter::EntryBan => "entry-ban",
        Chapter::Detention => "detention",
        Chapter::Travel => "travel",
        Chapter::ReturnAlert => "return-alert",
        Chapter::Eurodac => "eurodac",
        Chapter::BorderProcedure => "border-procedure",
        Chapter::Recognition => "recognition",
        Chapter::Closure => "closure",
    }
}

/// The chapter with that code, if there is one. `form` gives the state of the form of the likely next step.
pub fn view(
    cx: &Cx,
    view: &CaseView,
    code: &str,
    names: &Names,
    authority: &str,
    form: impl FnOnce(&str) -> FormState,
) -> Option<ChapterView> {
    let (code, category) = CHAPTERS.into_iter().find(|(known, _)| *known == code)?;
    let steps: Vec<&Step> = view
        .steps
        .iter()
        .filter(|step| forms::find(step.kind).is_some_and(|spec| spec.chapter == code))
        .collect();
    let likely = likely(view, &steps);
    let withheld = super::case::withheld(&withheld_in(view, code));
    let seen = view.may_see.contains(&category);
    let may_correct = !matches!(view.case.closure, closure::state::State::Closed(_));
    Some(ChapterView {
        code: code.to_owned(),
        sentence: if seen { sentence(view, code) } else { Msg::new("sentence-withheld") },
        facts: if seen { facts(cx, view, code) } else { Vec::new() },
        likely: likely.map(|kind| (kind.to_owned(), form(kind))),
        steps: steps.into_iter().filter(|step| Some(step.kind) != likely).map(chapter_step).collect(),
        documents: Vec::new(),
        history: view
            .entries
            .iter()
            .rev()
            .filter(|e| tab_of(e.recorded.event.chapter()) == code)
            .map(|e| entry::line(cx, e, names, authority, may_correct))
            .collect(),
        withheld,
    })
}

fn chapter_step(step: &Step) -> ChapterStep {
    let refusal = match &step.state {
        StepState::Available => None,
        StepState::Closed { findings, .. } => Some(Refusal::Law { findings: findings.clone() }),
        StepState::OtherRole { roles } => {
            Some(Refusal::Permission { roles: roles.iter().map(|role| role.code().to_owned()).collect() })
        }
    };
    ChapterStep { form: step.kind.to_owned(), refusal }
}

/// The step that fulfils an open obligation, when this reader can take it.
fn likely(view: &CaseView, steps: &[&Step]) -> Option<&'static str> {
    let required: Vec<&str> = view.assessment.obligations().filter_map(|f| forms::for_act(f.act)).collect();
    let open = steps.iter().filter(|step| step.state == StepState::Available);
    // A decision has a page of its own, with the letter beside the form.
    open.map(|step| step.kind).find(|kind| {
        required.contains(kind) && !["issue-return-decision", "assess-absconding-risk"].contains(kind)
    })
}

/// How many entries of a chapter are withheld from the reader.
#[must_use]
pub fn withheld_of(view: &CaseView, code: &str) -> usize {
    withheld_in(view, code).values().sum()
}

fn withheld_in(view: &CaseView, code: &str) -> std::collections::BTreeMap<Category, usize> {
    let counted = view.withheld.iter().filter(|(category, _)| chapter_of_category(**category) == code);
    counted.map(|(category, count)| (*category, *count)).collect()
}

/// The chapter in which entries of a category are missed first.
const fn chapter_of_category(category: Category) -> &'static str {
    match category {
        Category::Identity | Category::Contact => "identity",
        Category::Biometrics => "eurodac",
        Category::File => "stay",
        Category::Decision => "return-decision",
        Category::Remedy => "remedies",
        Category::Safeguards | Category::Medical => "safeguards",
        Category::Counselling => "counselling",
        Category::Travel => "travel",
        Category::Operations => "removal",
        Category::Closure => "closure",
    }
}

/// Days of the period behind the person, and all its days.
#[must_use]
pub fn days_run(case: &Case, assessment: &Assessment) -> Option<(i64, i64)> {
    let from = case.return_decision.in_force()?.notified_on()?.value;
    let until = assessment.date(domain::stage::DEPARTURE_DUE_ON)?.result;
    let days = |to: Date| from.until((Unit::Day, to)).ok().map(|span| i64::from(span.get_days()));
    let (done, total) = (days(assessment.on)?, days(until)?);
    Some((done.clamp(0, total), total))
}

fn sentence(view: &CaseView, code: &str) -> Msg {
    let case = &view.case;
    match code {
        "stay" => stay(case),
        "return-decision" => decision(case),
        "voluntary-departure" => period(view),
        "remedies" => remedies(case),
        "counselling" => match case.counselling.offers.last() {
            Some(offer) => Msg::new("sentence-counselling-offered").with("on", offer.value.on.into()),
            None => Msg::new("sentence-counselling-none"),
        },
        "postponement" => {
            let running = case
                .postponement
                .postponements
                .iter()
                .rev()
                .find(|p| matches!(p.course, domain::postponement::state::Course::Running));
            match running {
                Some(p) => Msg::new("sentence-postponement").with("on", p.review_on.value.into()),
                None => Msg::new("sentence-postponement-none"),
            }
        }
        "removal" => match case.removal.in_force() {
            Some(order) => Msg::new("sentence-removal").with("on", order.ordered.value.issued_on.into()),
            None => Msg::new("sentence-removal-none"),
        },
        "entry-ban" => match case.entry_ban.in_force() {
            Some(ban) => Msg::new("sentence-entry-ban").with("n", i64::from(ban.issued.value.months).into()),
            None if case.entry_ban.refrained().is_some() => Msg::new("sentence-entry-ban-refrained"),
            None => Msg::new("sentence-entry-ban-none"),
        },
        "detention" => super::detention::sentence(view),
        "travel" => travel(case),
        "return-alert" | "eurodac" | "border-procedure" | "recognition" => {
            super::alerts::sentence(case, code)
        }
        "closure" => match &case.closure {
            closure::state::State::Closed(closed) => {
                Msg::new("sentence-closed").with("on", closed.value.closed_on.into())
            }
            closure::state::State::Open { .. } => {
                Msg::new("sentence-open").with("on", view.row.opened_on.into())
            }
        },
        other => {
            super::protection::sentence(view, other).unwrap_or_else(|| Msg::new(format!("sentence-{other}")))
        }
    }
}

fn stay(case: &Case) -> Msg {
    let Some(opened) = case.stay.opened() else { return Msg::new("sentence-stay-unknown") };
    if let Some(right) = &opened.right_to_stay {
        return Msg::new("sentence-stay-right").with("on", right.value.from_on.into());
    }
    match (&opened.illegal_stay, &opened.legal_stay_ended) {
        (Some(illegal), _) => {
            Msg::new("sentence-stay-illegal").with("on", illegal.value.established_on.into())
        }
        (None, Some(ended)) => Msg::new("sentence-stay-ended").with("on", ended.value.decided_on.into()),
        (None, None) => Msg::new("sentence-stay-unknown"),
    }
}

fn decision(case: &Case) -> Msg {
    use return_decision::state::Standing;
    match &case.return_decision.standing {
        Standing::None => Msg::new("sentence-decision-none"),
        Standing::Ended { end, .. } => Msg::new("sentence-decision-ended").with("on", end.on().value.into()),
        Standing::InForce(decision) => {
            let on = decision.issued.value.issued_on;
            match decision.notified_on() {
                Some(notified) => Msg::new("sentence-decision-notified")
                    .with("on", on.into())
                    .with("notified", notified.value.into()),
                None => Msg::new("sentence-decision-issued").with("on", on.into()),
            }
        }
    }
}

fn period(view: &CaseView) -> Msg {
    use voluntary_departure::state::Period;
    let due = view.assessment.date(domain::stage::DEPARTURE_DUE_ON).map(|d| d.result);
    match (&view.case.voluntary_departure.period, due) {
        (Period::Refused { .. } | Period::Ended { .. }, _) => Msg::new("sentence-period-refused"),
        (Period::Granted { .. }, Some(until)) if until < view.today => {
            Msg::new("sentence-period-lapsed").with("until", until.into())
        }
        (Period::Granted { .. }, Some(until)) => match days_run(&view.case, &view.assessment) {
            Some((done, total)) => Msg::new("sentence-period-running")
                .with("done", done.into())
                .with("total", total.into())
                .with("until", until.into()),
            None => Msg::new("sentence-period-none"),
        },
        (Period::None | Period::Granted { .. }, _) => Msg::new("sentence-period-none"),
    }
}

fn remedies(case: &Case) -> Msg {
    match case.remedy.remedies.last() {
        None => Msg::new("sentence-remedy-none"),
        Some(remedy) => match &remedy.course {
            Course::Decided(decided) => {
                Msg::new("sentence-remedy-decided").with("on", decided.value.decided_on.into())
            }
            Course::Pending => {
                Msg::new("sentence-remedy-pending").with("on", remedy.lodged.value.lodged_on.into())
            }
        },
    }
}

fn travel(case: &Case) -> Msg {
    if let Some(departure) = case.travel.departure() {
        return Msg::new("sentence-departed").with("on", departure.value.left_on.into());
    }
    match case.travel.plan.planned() {
        Some(planned) => Msg::new("sentence-travel").with("on", planned.value.departs_on.into()),
        None => Msg::new("sentence-travel-none"),
    }
}

/// The computed dates that belong to a chapter, each with its derivation.
fn facts(cx: &Cx, view: &CaseView, code: &str) -> Vec<Fact> {
    let names: &[&str] = match code {
        "voluntary-departure" => &["departure-due-on"],
        "remedies" => &["appeal-due-on", "request-to-remain-due-on"],
        "entry-ban" => &["entry-ban-ends-on"],
        "postponement" => &["postponement-review-on"],
        "detention" => super::detention::DATES,
        "return-alert" => &["alert-review-due-on"],
        "border-procedure" => &["border-procedure-ends-on"],
        "recognition" => &["compensation-request-due-on"],
        _ => &[],
    };
    // Numbered dates (`postponement-review-on-2`) share the label of their name.
    let label_of = |date: &str| names.iter().find(|name| date.starts_with(**name)).copied();
    let dated = view.assessment.dates.iter().filter_map(|date| {
        Some(Fact {
            label: format!("fact-{}", label_of(&date.name)?),
            value: FactText::Date(DateWhy::computed(date.derivation.clone())),
            href: None,
        })
    });
    let acts: &[LegalAct] = match code {
        "safeguards" => &[LegalAct::AssessNonRefoulement, LegalAct::ScreenVulnerability],
        _ => &[],
    };
    let open = acts.iter().filter_map(|act| {
        let finding = view.assessment.obligations().find(|f| f.act == *act)?;
        let form = forms::for_act(*act)?;
        Some(Fact {
            label: format!("form-{form}"),
            value: FactText::Said(Msg::new(finding.message_key())),
            href: Some(links::form(&view.case.id.to_string(), form)),
        })
    });
    let counted = if code == "detention" { super::detention::days(view) } else { Vec::new() };
    counted.into_iter().chain(dated).chain(open).chain(super::protection::facts(cx, view, code)).collect()
}
