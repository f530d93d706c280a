//! Streams of commands from a seed: a story a case could tell, with steps left out, delayed, repeated, and with
//! commands that come out of place. Some are lawful, many are not; `decide` must tell them apart.

use domain::command::Command;
use domain::{
    closure, counselling, entry_ban, identity, remedy, removal, return_decision, safeguards, stay, travel,
    voluntary_departure,
};
use jiff::civil::Date;

use crate::random::Random;
use crate::samples::{ban, decision, name, no_refoulement, opening, order, samples_on};
use crate::values::{actor, after, born, country, day, language, note, personal, text};

/// A command and the day on which somebody asks for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The day.
    pub today: Date,
    /// The command.
    pub command: Command,
}

/// Stories that are lawful when told in full and in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Story {
    /// A return decision, counselling, voluntary departure in time.
    Voluntary,
    /// A period that lapses, a removal order, a removal with every safeguard.
    Forced,
    /// The same for an unaccompanied minor, with every step of the best-interests procedure.
    Child,
}

/// A lawful story in full and in order: an adult from Morocco in the Netherlands, from the first day of samples.
#[must_use]
pub fn story(which: Story) -> Vec<Step> {
    told(which).into_iter().map(|(days, make)| Step { today: day(days), command: make(day(days)) }).collect()
}

/// Commands from a seed, at most `length` of them: one of the stories, disturbed.
#[must_use]
pub fn command_stream(seed: u64, length: usize) -> Vec<Step> {
    let mut random = Random::new(seed);
    let which = match random.below(5) {
        0 | 1 => Story::Voluntary,
        2 | 3 => Story::Forced,
        _ => Story::Child,
    };
    let calm = random.chance(30);
    let mut steps = Vec::new();
    let mut delay = 0;
    for (days, make) in told(which) {
        let opens = steps.is_empty();
        if !calm && !opens && random.chance(12) {
            delay += i64::try_from(random.below(20)).unwrap_or(0);
        }
        let today = day(days + delay);
        if !opens && random.chance(if calm { 3 } else { 20 }) {
            steps.push(disturbance(&mut random, today));
        }
        if opens || !random.chance(if calm { 1 } else { 5 }) {
            steps.push(Step { today, command: make(today) });
        }
    }
    while steps.len() < length {
        let today = steps.last().map_or(day(0), |s| s.today);
        let later = after(today, i64::try_from(random.below(9)).unwrap_or(0));
        steps.push(disturbance(&mut random, later));
    }
    steps.truncate(length);
    steps
}

/// A sample dated today, some days ago or some days ahead; for one chapter in two a remedy, a claim or a hold.
fn disturbance(random: &mut Random, today: Date) -> Step {
    let shift = i64::try_from(random.below(12)).unwrap_or(0) - 9;
    let on = after(today, shift.min(random.below(2).try_into().unwrap_or(0)));
    // Alerts and the like have many kinds of entries: on some days only, so that the others still happen.
    let beside = today.day() % 9 == 4;
    let mut samples = samples_on(on);
    samples.retain(|command| crate::alert_samples::is_one(command) == beside);
    let command = if random.chance(30) {
        protective(random, on)
    } else {
        random.pick(&samples).cloned().unwrap_or_else(|| protective(random, on))
    };
    Step { today, command }
}

fn protective(random: &mut Random, on: Date) -> Command {
    use remedy::event::{Against, Decided, Outcome, SuspensiveEffect};
    use safeguards::command::Command as S;
    let number = u32::try_from(random.below(3)).unwrap_or(0) + 1;
    let effects = [SuspensiveEffect::ByLaw, SuspensiveEffect::Requested, SuspensiveEffect::None];
    let targets =
        [Against::ReturnDecision, Against::RemovalOrder, Against::EntryBan, Against::CombinedDecision];
    let outcomes = [Outcome::Dismissed, Outcome::Upheld, Outcome::Withdrawn];
    match random.below(5) {
        0 | 1 => Command::Remedy(remedy::command::Command::LodgeRemedy {
            lodged_on: on,
            against: random.pick(&targets).copied().unwrap_or(Against::ReturnDecision),
            body: note("District court"),
            suspensive_effect: random.pick(&effects).copied().unwrap_or(SuspensiveEffect::None),
        }),
        2 => Command::Remedy(remedy::command::Command::DecideRemedy(Decided {
            number,
            decided_on: on,
            outcome: random.pick(&outcomes).copied().unwrap_or(Outcome::Dismissed),
            summary: None,
        })),
        3 => Command::Safeguards(S::LodgeProtectionClaim(safeguards::event::Claim {
            lodged_on: on,
            explanation: text("New documents."),
        })),
        _ => Command::Safeguards(S::AssessNonRefoulement(safeguards::event::NonRefoulement {
            finding: if random.chance(50) {
                safeguards::event::RefoulementFinding::Risk
            } else {
                safeguards::event::RefoulementFinding::NoRisk
            },
            ..no_refoulement(on)
        })),
    }
}

pub(crate) type Told = (i64, fn(Date) -> Command);

fn told(which: Story) -> Vec<Told> {
    let mut steps = intake();
    if matches!(which, Story::Child) {
        steps.extend(crate::child_story::before_the_decision());
    }
    steps.extend(establishment());
    steps.extend(match which {
        Story::Voluntary => voluntary(),
        Story::Forced => forced(),
        Story::Child => crate::child_story::with_recheck(forced()),
    });
    steps
}

fn intake() -> Vec<Told> {
    use identity::command::Command as I;
    use identity::event as i;
    vec![
        (0, |on| Command::Stay(stay::command::Command::OpenCase(opening(on)))),
        (0, |on| Command::Identity(I::RecordName(name(on)))),
        (0, |on| {
            Command::Identity(I::RecordBirth(i::Birth {
                date: born("1990-05-17"),
                place: None,
                country: Some(country("MA")),
                recorded_on: on,
            }))
        }),
        (0, |on| {
            Command::Identity(I::RecordNationality(i::Nationality {
                country: country("MA"),
                status: i::NationalityStatus::Confirmed,
                evidence: None,
                recorded_on: on,
            }))
        }),
        (0, |on| {
            Command::Identity(I::RecordLanguage(i::LanguageRecorded {
                language: language("ar"),
                understanding: i::Understanding::Understands,
                recorded_on: on,
            }))
        }),
    ]
}

fn establishment() -> Vec<Told> {
    use stay::command::Command as S;
    use stay::event as s;
    vec![
        (1, |on| {
            Command::Stay(S::RecordLegalStayEnded(s::LegalStayEnded {
                kind: s::LegalStayEndedBy::PermitEnded,
                decided_on: on,
                right_to_remain_ended_on: None,
                reference: None,
            }))
        }),
        (1, |on| {
            Command::Stay(S::EstablishIllegalStay(s::IllegalStayEstablished {
                established_on: on,
                circumstances: text("The permit ended."),
            }))
        }),
        (1, |on| Command::Stay(S::ExcludeFreeMovement(s::Checked { on, explanation: text("Looked up.") }))),
        (2, |on| Command::Safeguards(safeguards::command::Command::AssessNonRefoulement(no_refoulement(on)))),
        (2, |on| {
            Command::Safeguards(safeguards::command::Command::ScreenVulnerability(
                safeguards::event::Screening { screened_on: on, vulnerabilities: Vec::new(), needs: None },
            ))
        }),
        (3, |on| {
            Command::Counselling(counselling::command::Command::OfferCounselling(
                counselling::event::Contacted { on, language: language("ar") },
            ))
        }),
        (4, |on| {
            Command::ReturnDecision(return_decision::command::Command::IssueReturnDecision(decision(on, 28)))
        }),
        (5, |on| {
            Command::ReturnDecision(return_decision::command::Command::NotifyReturnDecision(
                return_decision::event::Notified {
                    notified_on: on,
                    manner: return_decision::event::NotificationManner::InPerson,
                    proof: None,
                },
            ))
        }),
    ]
}

fn document(on: Date) -> Command {
    Command::Travel(travel::command::Command::ObtainTravelDocument(travel::event::TravelDocument {
        kind: travel::event::TravelDocumentKind::LaissezPasser,
        number: personal("LP-1"),
        country: country("MA"),
        valid_until_on: Some(after(on, 300)),
        obtained_on: on,
    }))
}

fn planned(on: Date, track: travel::event::Track) -> Command {
    Command::Travel(travel::command::Command::PlanTravel(travel::event::Planned {
        track,
        departs_on: after(on, 10),
        destination: country("MA"),
        details: None,
        planned_on: on,
    }))
}

fn departed(on: Date, return_type: travel::event::ReturnType) -> Command {
    Command::Travel(travel::command::Command::ConfirmDeparture(travel::event::Departure {
        left_on: on,
        return_type,
        destination: country("MA"),
        evidence: travel::event::ExitEvidence::BorderStamp,
        evidence_reference: None,
        confirmed_on: on,
    }))
}

fn closed(on: Date) -> Command {
    Command::Closure(closure::command::Command::CloseCase(closure::event::Closed {
        closed_on: on,
        outcome: closure::event::Outcome::Departed,
        explanation: None,
    }))
}

fn voluntary() -> Vec<Told> {
    vec![
        (8, |on| {
            Command::VoluntaryDeparture(voluntary_departure::command::Command::RecordVoluntaryChoice(
                voluntary_departure::event::Choice { on, explanation: text("After counselling.") },
            ))
        }),
        (9, document),
        (10, |on| planned(on, travel::event::Track::Voluntary)),
        (20, |on| departed(on, travel::event::ReturnType::VoluntaryAssisted)),
        (25, closed),
    ]
}

fn forced() -> Vec<Told> {
    use removal::command::Command as R;
    use removal::event as r;
    vec![
        (40, |on| {
            Command::VoluntaryDeparture(voluntary_departure::command::Command::DecideContinuation(
                voluntary_departure::event::Continuation {
                    decided_on: on,
                    way: voluntary_departure::event::Way::Enforcement,
                    reasons: text("The period passed without departure."),
                },
            ))
        }),
        (40, |on| {
            Command::Counselling(counselling::command::Command::OfferCounselling(
                counselling::event::Contacted { on, language: language("ar") },
            ))
        }),
        (41, |on| Command::EntryBan(entry_ban::command::Command::IssueEntryBan(ban(on, 24)))),
        (41, |on| Command::Removal(R::OrderRemoval(order(on)))),
        (42, |on| {
            let confirmed_by = actor(2);
            Command::Removal(R::ConfirmRemovalOrder(r::SecondOfficer { confirmed_on: on, confirmed_by }))
        }),
        (42, |on| {
            let confirmed_by = actor(2);
            Command::EntryBan(entry_ban::command::Command::ConfirmEntryBan(r::SecondOfficer {
                confirmed_on: on,
                confirmed_by,
            }))
        }),
        (43, document),
        (44, |on| {
            Command::Safeguards(safeguards::command::Command::AssessFitness(safeguards::event::Fitness {
                assessed_on: on,
                valid_until_on: after(on, 60),
                finding: safeguards::event::FitnessFinding::Fit,
                remarks: None,
            }))
        }),
        (45, |on| {
            Command::Safeguards(safeguards::command::Command::AssessNonRefoulement(no_refoulement(on)))
        }),
        (46, |on| planned(on, travel::event::Track::Removal)),
        (47, |on| {
            Command::Removal(R::InformOfRemoval(r::InformedOn { on, explanation: text("In Arabic.") }))
        }),
        (47, |on| Command::Removal(R::NotifyMonitor(r::InformedOn { on, explanation: text("By letter.") }))),
        (56, |on| Command::Travel(travel::command::Command::ClearRemoval(travel::event::Cleared { on }))),
        (56, |on| departed(on, travel::event::ReturnType::EnforcedUnescorted)),
        (60, closed),
    ]
}
