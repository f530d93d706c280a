//! Room `demo`: the plan keeps the published figures, the order of the days, and the conditions of the law that can be
//! read off the commands alone. What `domain` and `rules` say of the stories is tested where they are carried out.

use std::collections::{BTreeMap, BTreeSet};

use domain::Command;
use domain::identity::command::Command as Identify;
use domain::ids::{ActorId, OrganisationId, TeamId};
use domain::removal::command::Command as Remove;
use domain::return_decision::command::Command as Decide;
use domain::safeguards::command::Command as Safeguard;
use domain::stay::command::Command as Stay;
use domain::travel::command::Command as Go;
use domain::values::PartialDate;
use jiff::civil::{Date, date};
use proptest::prelude::*;
use statistics::{Assistance, Cell, Citizenship, Columns, Ordered, ReturnType, Returned, Sex, r5};
use uuid::Uuid;

use crate::allocation::{Span, allocate};
use crate::*;

const TODAY: Date = date(2026, 11, 22);

pub(crate) fn staff() -> Staff {
    let id = |n: u128| ActorId(Uuid::from_u128(n));
    let teams = (0..3)
        .map(|t| Team {
            id: TeamId(Uuid::from_u128(100 + t)),
            officers: (0..5).map(|o| id(t * 10 + o)).collect(),
        })
        .collect();
    let organisation = OrganisationId(Uuid::from_u128(1));
    Staff::new(organisation, teams, vec![id(200), id(201)], vec![id(300)], vec![id(400)]).unwrap()
}

fn cases(seed: u64, size: Size, today: Date) -> Vec<PlannedCase> {
    plan(seed, size, today.year() - 1, today, staff()).unwrap().map(Result::unwrap).collect()
}

fn c(code: &str) -> Citizenship {
    Citizenship::parse(code).unwrap()
}

/// What the read models would hand to `statistics` after this story.
#[derive(Default)]
struct Facts {
    ordered: Vec<Ordered>,
    returned: Vec<Returned>,
}

impl Facts {
    fn of(case: &PlannedCase) -> Self {
        let (mut facts, mut born, mut sex) = (Self::default(), None, Sex::Unknown);
        let person = u128::from(case.index);
        let citizenship = c(case.citizenship.code());
        let age = |born: Option<Date>, on: Date| born.map(|b| u8::try_from(on.year() - b.year()).unwrap());
        for step in &case.steps {
            match &step.command {
                Command::Identity(Identify::RecordBirth(birth)) => {
                    born = match birth.date.reveal() {
                        PartialDate::Day(day) => Some(*day),
                        _ => None,
                    }
                }
                Command::Identity(Identify::RecordSex(s)) => {
                    sex = match s.sex {
                        domain::identity::event::Sex::Male => Sex::Male,
                        domain::identity::event::Sex::Female => Sex::Female,
                        domain::identity::event::Sex::Unspecified => Sex::Unknown,
                    }
                }
                Command::ReturnDecision(Decide::IssueReturnDecision(d)) => facts.ordered.push(Ordered {
                    person,
                    on: d.issued_on,
                    citizenship,
                    age: age(born, d.issued_on),
                    sex,
                    unaccompanied: false,
                }),
                Command::Travel(Go::ConfirmDeparture(d)) => facts.returned.push(Returned {
                    person,
                    left_on: d.left_on,
                    citizenship,
                    destination: c(d.destination.code()),
                    return_type: ReturnType::Voluntary,
                    assistance: Assistance::Unknown,
                    age: age(born, d.left_on),
                    sex,
                }),
                _ => {}
            }
        }
        facts
    }
}

#[test]
fn the_carried_over_table_adds_up_to_the_published_cells() {
    let rows = published().unwrap();
    assert_eq!(rows.iter().map(|r| r.ordered).sum::<u32>(), 31_875);
    assert_eq!(rows.iter().map(|r| r.returned).sum::<u32>(), 11_480);
    assert!(rows.iter().all(|r| r.ordered % 5 == 0 && r.returned % 5 == 0));
    let namibia = rows.iter().find(|r| r.citizen == "NA").unwrap();
    assert_eq!((namibia.ordered, namibia.returned), (5, 0));
    let beyond: Vec<&str> = rows.iter().filter(|r| r.returned > r.ordered).map(|r| r.citizen).collect();
    assert_eq!(beyond, ["AL", "BH", "CO", "DJ", "HN", "NI", "PE", "PY", "QA", "SV", "TJ", "UA"]);
}

#[test]
fn the_full_plan_gives_the_published_tables_cell_by_cell() {
    let (mut ordered, mut returned) = (Columns::new(), Columns::new());
    for case in plan(1, Size::Full, 2025, TODAY, staff()).unwrap() {
        let facts = Facts::of(&case.unwrap());
        ordered.extend(facts.ordered);
        returned.extend(facts.returned);
    }
    let (ordered, returned) = (ordered.count(), returned.count());
    for row in published().unwrap() {
        let cell = Cell::of_citizenship(2025, c(row.citizen));
        assert_eq!(ordered.persons(&cell), row.ordered, "ordered, {}", row.citizen);
        assert_eq!(returned.persons(&cell), row.returned, "returned, {}", row.citizen);
        assert_eq!(r5(ordered.persons(&cell)), row.ordered);
    }
    assert_eq!(ordered.persons(&Cell::of_year(2025)), 31_875);
    assert_eq!(returned.persons(&Cell::of_year(2025)), 11_480);
    let share = f64::from(ordered.persons(&Cell::of_year(2026))) / 31_875.0;
    assert!((0.88..0.90).contains(&share), "the current year goes on at the same rate: {share}");
}

#[test]
fn a_small_plan_keeps_the_proportions_and_has_work_in_every_phase() {
    let small = cases(7, Size::Cases(5_000), TODAY);
    assert_eq!(small.len(), 5_000);
    let share = |citizen: &str| small.iter().filter(|c| c.citizenship.code() == citizen).count();
    assert!(share("IN") > share("PK") && share("PK") > share("NP"));
    for kind in Kind::ALL {
        assert!(small.iter().any(|c| c.kind == kind), "{kind:?}");
    }
    let open =
        small.iter().filter(|c| !matches!(c.steps.last().unwrap().command, Command::Closure(_))).count();
    assert!((2_000..4_000).contains(&open), "{open} open cases");
    let numbers: BTreeSet<&str> = small.iter().map(|c| c.number.as_str()).collect();
    assert_eq!(numbers.len(), small.len(), "every case has a number of its own");
}

#[test]
fn names_have_their_own_script_where_the_sources_know_it() {
    let mut scripts: BTreeMap<String, u32> = BTreeMap::new();
    for case in cases(3, Size::Cases(3_000), TODAY) {
        for step in case.steps {
            if let Command::Identity(Identify::RecordName(name)) = step.command {
                *scripts.entry(name.script.as_str().to_owned()).or_default() += 1;
            }
        }
    }
    assert_eq!(scripts["Latn"], 3_000);
    assert!(scripts["Arab"] > 300 && scripts["Cyrl"] > 5 && scripts["Geor"] > 5, "{scripts:?}");
}

/// The commands of a removal must all stand before the departure.
fn lawful_removal(case: &PlannedCase) {
    let has = |found: &dyn Fn(&Command) -> bool| case.steps.iter().position(|s| found(&s.command));
    let Some(cleared) = has(&|c| matches!(c, Command::Travel(Go::ClearRemoval(_)))) else { return };
    let needed: [&dyn Fn(&Command) -> bool; 7] = [
        &|c| matches!(c, Command::Removal(Remove::OrderRemoval(_))),
        &|c| matches!(c, Command::Removal(Remove::ConfirmRemovalOrder(_))),
        &|c| matches!(c, Command::Removal(Remove::InformOfRemoval(_))),
        &|c| matches!(c, Command::Removal(Remove::NotifyMonitor(_))),
        &|c| matches!(c, Command::Travel(Go::ObtainTravelDocument(_))),
        &|c| matches!(c, Command::Safeguards(Safeguard::AssessFitness(_))),
        &|c| matches!(c, Command::Safeguards(Safeguard::ScreenVulnerability(_))),
    ];
    for (n, found) in needed.iter().enumerate() {
        assert!(has(found).is_some_and(|at| at < cleared), "{}: line {n} is missing", case.number.as_str());
    }
    let day = case.steps[cleared].on;
    assert!(
        case.steps[..cleared].iter().any(|s| matches!(&s.command,
            Command::Safeguards(Safeguard::AssessNonRefoulement(a)) if (day - a.assessed_on).get_days() <= 3)),
        "non-refoulement is assessed again shortly before"
    );
    let minor =
        case.steps.iter().any(|s| matches!(s.command, Command::Identity(Identify::RecordAccompaniment(_))));
    assert!(!minor, "no minor is removed");
    let notified = case.steps.iter().find_map(|s| match &s.command {
        Command::ReturnDecision(Decide::NotifyReturnDecision(n)) => Some(n.notified_on),
        _ => None,
    });
    let granted = case.steps.iter().any(|s| {
        matches!(&s.command, Command::ReturnDecision(Decide::IssueReturnDecision(d))
        if matches!(d.departure, domain::return_decision::event::DepartureTerm::Granted { .. }))
    });
    let order =
        case.steps.iter().find(|s| matches!(s.command, Command::Removal(Remove::OrderRemoval(_)))).unwrap();
    if granted {
        assert!((order.on - notified.unwrap()).get_days() > 28, "no order before the period has passed");
    }
}

fn told_in_order(case: &PlannedCase, today: Date) {
    assert!(matches!(case.steps[0].command, Command::Stay(Stay::OpenCase(_))));
    assert_eq!(case.steps[0].on, case.opened_on);
    assert!(case.steps.windows(2).all(|w| w[0].on <= w[1].on), "{} runs backwards", case.number.as_str());
    assert!(case.steps.iter().all(|s| s.on <= today), "{} lies in the future", case.number.as_str());
    let decisions = case
        .steps
        .iter()
        .filter(|s| matches!(s.command, Command::ReturnDecision(Decide::IssueReturnDecision(_))));
    assert_eq!(decisions.count(), usize::from(case.kind != Kind::Undecided));
    let departures =
        case.steps.iter().filter(|s| matches!(s.command, Command::Travel(Go::ConfirmDeparture(_))));
    assert_eq!(departures.count(), usize::from(case.kind.left()), "{:?} {}", case.kind, case.number.as_str());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn stories_run_forward_end_by_today_and_are_lawful(seed: u64, day in 0i64..365, n in 50u32..400) {
        let today = date(2026, 1, 1).saturating_add(jiff::Span::new().days(day));
        let told = cases(seed, Size::Cases(n), today);
        prop_assert_eq!(told.len(), n as usize);
        for case in &told {
            told_in_order(case, today);
            lawful_removal(case);
        }
    }

    #[test]
    fn the_same_seed_tells_the_same_stories(seed: u64) {
        let debug = |cases: Vec<PlannedCase>| format!("{cases:?}");
        let one = debug(cases(seed, Size::Cases(60), TODAY));
        prop_assert_eq!(&one, &debug(cases(seed, Size::Cases(60), TODAY)));
        prop_assert_ne!(one, debug(cases(seed ^ 1, Size::Cases(60), TODAY)));
    }

    #[test]
    fn scaling_gives_exactly_the_cases_asked_for(n in 0u32..200_000, day in 0i64..364) {
        let today = date(2026, 1, 1).saturating_add(jiff::Span::new().days(day));
        let span = Span::new(2025, today).unwrap();
        let figures = published().unwrap();
        let cells = allocate(&figures, &span, Size::Cases(n));
        prop_assert_eq!(cells.iter().map(|(_, _, n)| n).sum::<u32>(), n);
    }
}

#[test]
fn a_year_that_is_not_over_is_refused() {
    assert!(plan(1, Size::Cases(10), 2026, TODAY, staff()).is_err());
}

#[test]
fn nobody_confirms_an_own_act() {
    let id = |n: u128| ActorId(Uuid::from_u128(n));
    let team = Team { id: TeamId(Uuid::from_u128(9)), officers: vec![id(1)] };
    let organisation = OrganisationId(Uuid::from_u128(1));
    let same = Staff::new(organisation, vec![team.clone()], vec![id(2)], vec![id(2)], vec![id(3)]);
    assert_eq!(same.err(), Some(StaffIncomplete::SameOfficerTwice));
    let none = Staff::new(organisation, vec![team], vec![], vec![id(2)], vec![id(3)]);
    assert_eq!(none.err(), Some(StaffIncomplete::Missing));
}
