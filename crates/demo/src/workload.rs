//! Room `demo`, test: on any day and in any size the authority has work for everybody, and most of it is in time.

use std::collections::BTreeMap;

use jiff::civil::{Date, date};
use law::{Role as Duty, Verdict};
use rules::LawInForce;

use crate::lawful::carry;
use crate::tests::staff;
use crate::*;

/// Open duties: overdue, today, in the next seven days, later.
type Counts = [u32; 4];

#[derive(Default)]
struct Workload {
    by_duty: BTreeMap<String, Counts>,
    by_role: BTreeMap<String, Counts>,
    all: Counts,
    open: u32,
    undecided: u32,
    unattended: u32,
}

fn workload(seed: u64, size: Size, today: Date) -> Workload {
    let law = LawInForce::of_state("NL").unwrap();
    let mut found = Workload::default();
    for case in plan(seed, size, today.year() - 1, today, staff()).unwrap() {
        let state = carry(&case.unwrap(), &law).unwrap();
        let facts = domain::facts::facts(&state, today);
        if facts.closed_on.is_some() {
            continue;
        }
        found.open += 1;
        found.undecided += u32::from(facts.stay.legal_stay_ended.is_some() && facts.decision.is_none());
        let assessment = rules::assess(&facts, None, &law, today);
        let lapsed = assessment.date("departure-due-on").is_some_and(|due| due.result < today);
        let followed = facts.decision.as_ref().is_some_and(|d| d.continuation_decided_on.is_some());
        found.unattended += u32::from(lapsed && !followed && facts.travel.departed.is_none());
        for finding in assessment.obligations() {
            let Verdict::Required { by_whom, since, by, .. } = &finding.verdict else { continue };
            let due = by.as_ref().map_or(*since, |by| by.result);
            let place = match (due - today).get_days() {
                ..0 => 0,
                0 => 1,
                1..7 => 2,
                _ => 3,
            };
            found.all[place] += 1;
            found.by_role.entry(format!("{by_whom:?}")).or_default()[place] += 1;
            let duty = format!("{:?} {} {:?}", by_whom, finding.rule, finding.act);
            found.by_duty.entry(duty).or_default()[place] += 1;
        }
    }
    found
}

impl Workload {
    fn of(&self, role: Duty) -> Counts {
        self.by_role.get(&format!("{role:?}")).copied().unwrap_or_default()
    }

    fn told(&self) -> String {
        let mut lines: Vec<String> =
            self.by_duty.iter().map(|(duty, counts)| format!("{counts:?} {duty}")).collect();
        lines.push(format!("{:?} in all; {:?}", self.all, self.by_role));
        lines.push(format!(
            "{} open, {} undecided, {} unattended",
            self.open, self.undecided, self.unattended
        ));
        lines.join("\n")
    }
}

#[test]
fn of_the_open_duties_most_lie_ahead_and_some_are_due_today_on_any_day() {
    let days = [
        date(2026, 11, 22),
        date(2026, 1, 1),
        date(2026, 2, 10),
        date(2026, 4, 7),
        date(2026, 7, 15),
        date(2026, 12, 28),
    ];
    for (seed, today) in (1..).zip(days) {
        let found = workload(seed, Size::Cases(600), today);
        let [overdue, now, soon, later] = found.all;
        let all = overdue + now + soon + later;
        let share = f64::from(overdue) / f64::from(all);
        let told = format!("{today} {:?}\n{}", today.weekday(), found.told());
        assert!((0.06..0.18).contains(&share), "{share:.3} overdue\n{told}");
        assert!(now > 0 && soon > now && later > soon, "{told}");
        assert!(found.open > 180, "{told}");
        assert!((1..20).contains(&found.undecided) && (1..25).contains(&found.unattended), "{told}");
    }
}

#[test]
fn the_smallest_caseload_has_work_for_every_role_and_both_gaps() {
    for (seed, today) in
        (1..).zip([date(2026, 11, 22), date(2026, 1, 2), date(2026, 3, 31), date(2026, 8, 8)])
    {
        let found = workload(seed, Size::Cases(50), today);
        let told = format!("{today}\n{}", found.told());
        for role in [Duty::CaseOfficer, Duty::DecisionOfficer, Duty::Reviewer] {
            assert!(found.of(role).iter().sum::<u32>() > 0, "{role:?}: {told}");
        }
        assert!(found.undecided > 0 && found.unattended > 0, "{told}");
    }
}
