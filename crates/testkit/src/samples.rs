//! One sample of every command, and the event it becomes. Invented persons.

use domain::command::{Command, Correct};
use domain::event::Event;
use domain::{
    Personal, closure, counselling, entry_ban, handling, identity, postponement, remedy, removal,
    return_decision, safeguards, stay, travel, voluntary_departure,
};
use jiff::civil::Date;

use crate::builder::event_of;
use crate::values::{
    actor, after, born, case_id, country, day, language, note, organisation, personal, team, text,
};

/// One command of every kind, in an order in which a case could see most of them.
#[must_use]
pub fn command_samples() -> Vec<Command> {
    samples_on(day(0))
}

/// The same commands, dated that day.
#[must_use]
pub fn samples_on(on: Date) -> Vec<Command> {
    let mut all = Vec::new();
    all.extend(stay_samples(on).into_iter().map(Command::Stay));
    all.extend(identity_samples(on).into_iter().map(Command::Identity));
    all.extend(return_decision_samples(on).into_iter().map(Command::ReturnDecision));
    all.extend(voluntary_departure_samples(on).into_iter().map(Command::VoluntaryDeparture));
    all.extend(remedy_samples(on).into_iter().map(Command::Remedy));
    all.extend(safeguards_samples(on).into_iter().map(Command::Safeguards));
    all.extend(crate::detention::samples(on).into_iter().map(Command::Detention));
    all.extend(crate::protective::child(on).into_iter().map(Command::Child));
    all.extend(crate::protective::absconding(on).into_iter().map(Command::Absconding));
    all.extend(crate::protective::measures(on).into_iter().map(Command::Measures));
    all.extend(counselling_samples(on).into_iter().map(Command::Counselling));
    all.extend(postponement_samples(on).into_iter().map(Command::Postponement));
    all.extend(removal_samples(on).into_iter().map(Command::Removal));
    all.extend(entry_ban_samples(on).into_iter().map(Command::EntryBan));
    all.extend(travel_samples(on).into_iter().map(Command::Travel));
    all.extend(crate::alert_samples::alert_samples(on));
    all.extend(closure_samples(on).into_iter().map(Command::Closure));
    all.push(Command::Handling(handling::command::Command::AssignCase(handling::event::Assigned {
        on,
        organisation: organisation(1),
        team: Some(team(2)),
        officer: Some(actor(3)),
        reason: Some(note("Holiday of the colleague")),
    })));
    all.push(Command::Correct(Correct {
        of_version: 2,
        replacement: Some(Box::new(Command::Identity(identity::command::Command::RecordName(name(on))))),
        reason: text("A letter was wrong"),
        corrected_on: on,
    }));
    all
}

/// One event of every kind.
#[must_use]
pub fn event_samples() -> Vec<Event> {
    command_samples().into_iter().map(event_of).collect()
}

/// Opening of a case in the Netherlands.
#[must_use]
pub fn opening(on: Date) -> stay::event::CaseOpened {
    stay::event::CaseOpened {
        number: note("NL-2025-000001"),
        state: country("NL"),
        origin: stay::event::Origin::PermitEnd,
        opened_on: on,
        register_reference: Some(note("REG-77")),
    }
}

/// A name in Latin script.
#[must_use]
pub fn name(on: Date) -> identity::event::Name {
    identity::event::Name {
        kind: identity::event::NameKind::Current,
        family: Some(personal("Testperson")),
        given: personal("Amina"),
        script: note("Latn"),
        source: Some(note("passport")),
        recorded_on: on,
    }
}

/// A return decision to Morocco with that many days for voluntary departure.
#[must_use]
pub fn decision(on: Date, days: u32) -> return_decision::event::Issued {
    return_decision::event::Issued {
        issued_on: on,
        reasons_in_fact: Some(text("The residence permit expired.")),
        reasons_in_law: Some(text("Article 6(1) of Directive 2008/115/EC.")),
        remedies: Some(text("Appeal to the court within four weeks.")),
        countries: vec![country("MA")],
        departure: return_decision::event::DepartureTerm::Granted { days, ground: None, reasons: None },
        language: language("nl"),
    }
}

/// A removal order signed by actor 1.
#[must_use]
pub fn order(on: Date) -> removal::event::Ordered {
    removal::event::Ordered {
        issued_on: on,
        reasons_in_fact: Some(text("The period passed without departure.")),
        reasons_in_law: Some(text("Article 8(1) and (3) of Directive 2008/115/EC.")),
        remedies: Some(text("Appeal to the court within four weeks.")),
        signed_by: actor(1),
    }
}

/// An entry ban signed by actor 1.
#[must_use]
pub fn ban(on: Date, months: u32) -> entry_ban::event::BanIssued {
    entry_ban::event::BanIssued {
        issued_on: on,
        months,
        serious_threat: None,
        reasons_in_fact: Some(text("The obligation to return was not complied with.")),
        reasons_in_law: Some(text("Article 11(1)(b) of Directive 2008/115/EC.")),
        remedies: Some(text("Appeal to the court within four weeks.")),
        signed_by: actor(1),
    }
}

/// A non-refoulement assessment for Morocco that found no risk.
#[must_use]
pub fn no_refoulement(on: Date) -> safeguards::event::NonRefoulement {
    safeguards::event::NonRefoulement {
        assessed_on: on,
        country: country("MA"),
        finding: safeguards::event::RefoulementFinding::NoRisk,
        reasons: text("Country information and the file were weighed."),
    }
}

fn stay_samples(on: Date) -> Vec<stay::command::Command> {
    use stay::command::Command as C;
    use stay::event as e;
    let checked = || e::Checked { on, explanation: text("Asked and looked up.") };
    vec![
        C::OpenCase(opening(on)),
        C::RecordLegalStayEnded(e::LegalStayEnded {
            kind: e::LegalStayEndedBy::PermitEnded,
            decided_on: on,
            right_to_remain_ended_on: Some(on),
            reference: Some(note("V-123")),
        }),
        C::EstablishIllegalStay(e::IllegalStayEstablished {
            established_on: on,
            circumstances: text("The permit expired and was not renewed."),
        }),
        C::RecordHearing(e::Hearing {
            heard_on: on,
            statement: text("Her sister lives here; she fears nothing."),
        }),
        C::ExcludeFreeMovement(checked()),
        C::RecordOtherStatePermit(e::OtherStatePermit {
            state: country("ES"),
            valid_until_on: Some(after(on, 90)),
            recorded_on: on,
        }),
        C::TellToGoToOtherState(checked()),
        C::RecordWentToOtherState(checked()),
        C::RecordEntry(e::Entered {
            manner: e::EntryManner::Irregular,
            entered_on: Some(on),
            explanation: text("No stamp in the passport."),
            recorded_on: on,
        }),
        C::RecordRenewalPending(e::RenewalPending { lodged_on: on, reference: Some(note("V-124")) }),
        C::RecordRenewalDecision(e::RenewalDecided {
            decided_on: on,
            outcome: e::RenewalOutcome::Refused,
            reference: None,
        }),
        C::RecordRightToStay(e::RightToStay {
            kind: e::RightToStayKind::Permit,
            from_on: on,
            explanation: text("A permit was granted."),
        }),
    ]
}

fn identity_samples(on: Date) -> Vec<identity::command::Command> {
    use identity::command::Command as C;
    use identity::event as e;
    vec![
        C::RecordName(name(on)),
        C::RecordBirth(e::Birth {
            date: born("1990-05"),
            place: Some(personal("Fès")),
            country: Some(country("MA")),
            recorded_on: on,
        }),
        C::RecordSex(e::SexRecorded { sex: e::Sex::Female, recorded_on: on }),
        C::RecordNationality(e::Nationality {
            country: country("MA"),
            status: e::NationalityStatus::Confirmed,
            evidence: Some(text("Passport.")),
            recorded_on: on,
        }),
        C::RecordDocument(e::Document {
            kind: e::DocumentKind::Passport,
            number: personal("L898902C3"),
            issuing_country: country("MA"),
            issued_on: Some(on),
            valid_until_on: Some(after(on, 900)),
            machine_readable_zone: Some(Personal::new(text(
                "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10",
            ))),
            authenticity: e::Authenticity::Genuine,
            recorded_on: on,
        }),
        C::RecordLanguage(e::LanguageRecorded {
            language: language("ar"),
            understanding: e::Understanding::Understands,
            recorded_on: on,
        }),
        C::RecordContact(e::Contact {
            kind: e::ContactKind::Address,
            value: Personal::new(text("Invented street 1\n1234 AB Town")),
            from_on: on,
        }),
        C::RecordFamilyLink(e::FamilyLink {
            relation: e::Relation::Child,
            case: Some(case_id(7)),
            name: Some(personal("Sami Testperson")),
            child_age: Some(e::ChildAge::Adult),
            recorded_on: on,
        }),
        C::RecordAccompaniment(e::AccompanimentRecorded {
            accompaniment: e::Accompaniment::WithFamily,
            recorded_on: on,
        }),
    ]
}

fn return_decision_samples(on: Date) -> Vec<return_decision::command::Command> {
    use return_decision::command::Command as C;
    use return_decision::event as e;
    let translation = || e::Translation { on, language: language("ar") };
    vec![
        C::RefrainFromReturnDecision(e::Refrained {
            decided_on: on,
            exception: e::Exception::RenewalPending,
            reasons: Some(text("The renewal is pending.")),
        }),
        C::IssueReturnDecision(decision(on, 28)),
        C::NotifyReturnDecision(e::Notified {
            notified_on: on,
            manner: e::NotificationManner::InPerson,
            proof: Some(note("signed receipt")),
        }),
        C::RequestTranslation(translation()),
        C::ProvideTranslation(translation()),
        C::WithdrawReturnDecision(e::Withdrawn { withdrawn_on: on, reasons: text("New facts.") }),
    ]
}

fn voluntary_departure_samples(on: Date) -> Vec<voluntary_departure::command::Command> {
    use voluntary_departure::command::Command as C;
    use voluntary_departure::event as e;
    let choice = || e::Choice { on, explanation: text("After counselling in Arabic.") };
    vec![
        C::RecordVoluntaryChoice(choice()),
        C::WithdrawVoluntaryChoice(choice()),
        C::ExtendPeriod(e::Extension {
            decided_on: on,
            until_on: after(on, 60),
            circumstances: vec![e::Circumstance::ChildrenAtSchool, e::Circumstance::Health],
            reasons: Some(text("The school year ends in May.")),
        }),
        C::ConfirmExtension(e::Confirmed { confirmed_on: on }),
        C::EndPeriod(e::PeriodEnded {
            ended_on: on,
            ground: return_decision::event::RefusalGround::RiskOfAbsconding,
            reasons: Some(text("Moved without word; the objective criteria of national law hold.")),
        }),
        C::DecideContinuation(e::Continuation {
            decided_on: on,
            way: e::Way::Enforcement,
            reasons: text("The period passed without departure."),
        }),
    ]
}

fn remedy_samples(on: Date) -> Vec<remedy::command::Command> {
    use remedy::command::Command as C;
    use remedy::event as e;
    vec![
        C::LodgeRemedy {
            lodged_on: on,
            against: e::Against::ReturnDecision,
            body: note("District court"),
            suspensive_effect: e::SuspensiveEffect::Requested,
        },
        C::RequestSuspension(e::SuspensionRequested { number: 1, requested_on: on }),
        C::RecordSuspensionDecision(e::SuspensionDecided {
            number: 1,
            decided_on: on,
            outcome: e::SuspensionOutcome::Refused,
        }),
        C::DecideRemedy(e::Decided {
            number: 1,
            decided_on: on,
            outcome: e::Outcome::Dismissed,
            summary: Some(text("Unfounded.")),
        }),
    ]
}

fn safeguards_samples(on: Date) -> Vec<safeguards::command::Command> {
    use safeguards::command::Command as C;
    use safeguards::event as e;
    let established = || e::Established { on, explanation: text("As reported.") };
    let hold = || e::Hold { kind: e::HoldKind::Medical, on, reasons: text("An operation is due.") };
    vec![
        C::AssessNonRefoulement(no_refoulement(on)),
        C::ScreenVulnerability(e::Screening {
            screened_on: on,
            vulnerabilities: vec![e::Vulnerability::SeriousIllness],
            needs: Some(text("Dialysis twice a week.")),
        }),
        C::AssessBestInterests(e::BestInterests {
            assessed_on: on,
            finding: e::BestInterestsFinding::SupportsReturn,
            factors: text("Age, health, schooling, family were weighed."),
            child_heard: text("Heard with an interpreter."),
            determination: Some(Box::new(crate::protective::determination())),
        }),
        C::AppointGuardian(established()),
        C::EstablishReception(crate::protective::reception(on)),
        C::AssessFitness(e::Fitness {
            assessed_on: on,
            valid_until_on: after(on, 100),
            finding: e::FitnessFinding::Fit,
            remarks: Some(text("No remarks.")),
        }),
        C::LodgeProtectionClaim(e::Claim { lodged_on: on, explanation: text("New documents.") }),
        C::DecideProtectionClaim(e::ClaimDecided { decided_on: on, outcome: e::ClaimOutcome::Rejected }),
        C::PlaceHold(hold()),
        C::LiftHold(hold()),
        C::AttendToNeed(crate::protective::need(on)),
        C::RequestAssistance(crate::protective::assistance_asked(on)),
        C::AnswerAssistance(crate::protective::assistance_answered(on)),
        C::RecordTraffickingPermit(crate::protective::trafficking_permit(on)),
    ]
}

fn counselling_samples(on: Date) -> Vec<counselling::command::Command> {
    use counselling::command::Command as C;
    let contacted = || counselling::event::Contacted { on, language: language("ar") };
    vec![
        C::OfferCounselling(contacted()),
        C::HoldCounsellingSession(contacted()),
        C::DeclineCounselling(contacted()),
    ]
}

fn postponement_samples(on: Date) -> Vec<postponement::command::Command> {
    use postponement::command::Command as C;
    use postponement::event as e;
    vec![
        C::PostponeRemoval {
            ground: e::Ground::Health,
            decided_on: on,
            review_on: after(on, 30),
            reasons: Some(text("An operation is due.")),
        },
        C::ConfirmPostponement(e::PostponementConfirmed { number: 1, confirmed_on: on }),
        C::ReviewPostponement(e::Reviewed {
            number: 1,
            reviewed_on: on,
            review_on: after(on, 60),
            reasons: text("Recovery takes longer."),
        }),
        C::EndPostponement(e::Ended { number: 1, ended_on: on, reasons: Some(text("Recovered.")) }),
    ]
}

fn removal_samples(on: Date) -> Vec<removal::command::Command> {
    use removal::command::Command as C;
    use removal::event as e;
    let informed = || e::InformedOn { on, explanation: text("In writing, in Arabic.") };
    vec![
        C::OrderRemoval(order(on)),
        C::ConfirmRemovalOrder(e::SecondOfficer { confirmed_on: on, confirmed_by: actor(2) }),
        C::InformOfRemoval(informed()),
        C::NotifyMonitor(informed()),
        C::WithdrawRemovalOrder(e::OrderWithdrawn { withdrawn_on: on, reasons: text("Left by own means.") }),
    ]
}

fn entry_ban_samples(on: Date) -> Vec<entry_ban::command::Command> {
    use entry_ban::command::Command as C;
    let considered = || entry_ban::event::Considered { on, reasons: text("Weighed.") };
    vec![
        C::IssueEntryBan(ban(on, 24)),
        C::ConfirmEntryBan(removal::event::SecondOfficer { confirmed_on: on, confirmed_by: actor(2) }),
        C::ConsiderWithdrawal(considered()),
        C::WithdrawEntryBan(considered()),
        C::RefrainFromEntryBan(considered()),
    ]
}

fn travel_samples(on: Date) -> Vec<travel::command::Command> {
    use travel::command::Command as C;
    use travel::event as e;
    vec![
        C::ObtainTravelDocument(e::TravelDocument {
            kind: e::TravelDocumentKind::LaissezPasser,
            number: personal("LP-1"),
            country: country("MA"),
            valid_until_on: Some(after(on, 200)),
            obtained_on: on,
        }),
        C::PlanTravel(e::Planned {
            track: e::Track::Removal,
            departs_on: after(on, 10),
            destination: country("MA"),
            details: Some(text("Scheduled flight.")),
            planned_on: on,
        }),
        C::ClearRemoval(e::Cleared { on: after(on, 10) }),
        C::CancelTravel(e::Cancelled { on, reasons: text("The flight was cancelled.") }),
        C::ReportRemovalFailed(e::Failed {
            on,
            cause: e::FailureCause::Carrier,
            explanation: text("The captain refused."),
        }),
        C::ConfirmDeparture(e::Departure {
            left_on: on,
            return_type: e::ReturnType::VoluntaryAssisted,
            destination: country("MA"),
            evidence: e::ExitEvidence::IomConfirmation,
            evidence_reference: Some(note("IOM-55")),
            confirmed_on: on,
        }),
    ]
}

fn closure_samples(on: Date) -> Vec<closure::command::Command> {
    use closure::command::Command as C;
    use closure::event as e;
    vec![
        C::CloseCase(e::Closed {
            closed_on: on,
            outcome: e::Outcome::Departed,
            explanation: Some(text("Left.")),
        }),
        C::ReopenCase(e::Reopened { reopened_on: on, reasons: text("Closed by mistake.") }),
    ]
}
