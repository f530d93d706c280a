//! Letters from recorded cases: what the person reads is what was recorded and what the law computes from it.

use std::process::{Command as Process, Stdio};
use std::sync::Arc;

use documents::{LetterLanguage, LetterStatus};
use domain::command::Command;
use domain::{
    CaseId, counselling, entry_ban, handling, identity, postponement, removal, return_decision, safeguards,
    stay, travel, voluntary_departure,
};
use jiff::civil::Date;
use store::{Address, Database, PageRequest, Setup};
use testkit::clock::noon;
use testkit::samples::{ban, decision, name, no_refoulement, order};
use testkit::values::{actor, after, born, case_id, country, day, language, note, organisation, text};
use testkit::{CaseBuilder, a_case};

use super::{LetterKind, available};
use crate::access::actor::{AccountRole, Actor};
use crate::commands::record::Request;
use crate::error::Problem;
use crate::nostos::{Authority, Nostos};
use crate::ports::{SeededSecrets, SetClock};
use crate::queries::letters::marked;

/// An installation with one case in a folder of its own.
struct Office {
    nostos: Nostos,
    clock: Arc<SetClock>,
    _folder: tempfile::TempDir,
}

fn case() -> CaseId {
    case_id(1)
}

fn officer(roles: &[AccountRole]) -> Actor {
    Actor {
        id: actor(1),
        name: "E. van der Meer".into(),
        organisation: organisation(1),
        team: None,
        roles: roles.to_vec(),
    }
}

fn decides() -> Actor {
    officer(&[AccountRole::DecisionOfficer])
}

fn office(built: &CaseBuilder) -> Office {
    let folder = tempfile::tempdir().unwrap();
    let clock = Arc::new(SetClock::at(noon(built.today())));
    let setup = Setup { address: Address::in_folder(folder.path()), data_dir: folder.path().to_owned() };
    let database = Database::init(&setup, noon(day(0))).unwrap();
    let authority =
        Authority { organisation: organisation(1), name: "Return Authority".into(), state: "NL".into() };
    authority.keep(&database).unwrap();
    let nostos = Nostos::new(database, authority, clock.clone(), Arc::new(SeededSecrets::new(7))).unwrap();
    let write = nostos.write_of(&built.case(), built.history(), 0, &[], None).unwrap();
    nostos.database.append(vec![write]).pop().unwrap().unwrap();
    Office { nostos, clock, _folder: folder }
}

fn decide(command: return_decision::command::Command) -> Command {
    Command::ReturnDecision(command)
}

/// A case in which a return decision may be issued today.
fn ready() -> CaseBuilder {
    use identity::event as id;
    let on = day(0);
    let checked = || stay::event::Checked { on, explanation: text("Asked and looked up.") };
    a_case()
        .recording(Command::Handling(handling::command::Command::AssignCase(handling::event::Assigned {
            on,
            organisation: organisation(1),
            team: None,
            officer: Some(actor(1)),
            reason: None,
        })))
        .recording(Command::Identity(identity::command::Command::RecordBirth(id::Birth {
            date: born("1990-05-17"),
            place: None,
            country: None,
            recorded_on: on,
        })))
        .recording(Command::Identity(identity::command::Command::RecordNationality(id::Nationality {
            country: country("MA"),
            status: id::NationalityStatus::Confirmed,
            evidence: None,
            recorded_on: on,
        })))
        .recording(Command::Identity(identity::command::Command::RecordContact(id::Contact {
            kind: id::ContactKind::Address,
            value: domain::Personal::new(text("Invented street 1\n1234 AB Town")),
            from_on: on,
        })))
        .recording(Command::Stay(stay::command::Command::RecordLegalStayEnded(stay::event::LegalStayEnded {
            kind: stay::event::LegalStayEndedBy::PermitEnded,
            decided_on: on,
            right_to_remain_ended_on: None,
            reference: Some(note("V-123")),
        })))
        .recording(Command::Stay(stay::command::Command::ExcludeFreeMovement(checked())))
        .recording(Command::Stay(stay::command::Command::EstablishIllegalStay(
            stay::event::IllegalStayEstablished {
                established_on: on,
                circumstances: text("The permit expired and was not renewed."),
            },
        )))
        .recording(Command::Safeguards(safeguards::command::Command::ScreenVulnerability(
            safeguards::event::Screening { screened_on: on, vulnerabilities: Vec::new(), needs: None },
        )))
        .recording(Command::Safeguards(safeguards::command::Command::AssessNonRefoulement(no_refoulement(
            on,
        ))))
}

fn extension(built: &CaseBuilder, until_on: Date) -> Command {
    use voluntary_departure::event as e;
    Command::VoluntaryDeparture(voluntary_departure::command::Command::ExtendPeriod(e::Extension {
        decided_on: built.today(),
        until_on,
        circumstances: vec![e::Circumstance::ChildrenAtSchool],
        reasons: Some(text("The school year ends in May.")),
    }))
}

/// A case in which something of every letter was recorded.
fn everything() -> CaseBuilder {
    use postponement::command::Command as Postpone;
    let counsel = counselling::event::Contacted { on: day(0), language: language("ar") };
    let offered = ready()
        .recording(Command::Counselling(counselling::command::Command::OfferCounselling(counsel)))
        .with_notified_decision(28)
        .later(7);
    let extended = extension(&offered, day(60));
    let on = day(70);
    let later = offered.recording(extended).later(63);
    assert_eq!(later.today(), on);
    later
        .recording(Command::Postponement(Postpone::PostponeRemoval {
            ground: postponement::event::Ground::Health,
            decided_on: on,
            review_on: after(on, 30),
            reasons: Some(text("An operation is due.")),
        }))
        .recording(Command::Postponement(Postpone::EndPostponement(postponement::event::Ended {
            number: 1,
            ended_on: on,
            reasons: Some(text("Recovered.")),
        })))
        .recording(Command::Removal(removal::command::Command::OrderRemoval(order(on))))
        .recording(Command::EntryBan(entry_ban::command::Command::IssueEntryBan(ban(on, 30))))
        .recording(Command::Travel(travel::command::Command::PlanTravel(travel::event::Planned {
            track: travel::event::Track::Removal,
            departs_on: after(on, 10),
            destination: country("MA"),
            details: Some(text("Scheduled flight.")),
            planned_on: on,
        })))
        .recording(decide(return_decision::command::Command::WithdrawReturnDecision(
            return_decision::event::Withdrawn { withdrawn_on: on, reasons: text("New facts.") },
        )))
}

/// What a reader finds in a file; none where the machine has no `pdftotext`.
fn read(bytes: &[u8]) -> Option<String> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("letter.pdf");
    std::fs::write(&path, bytes).unwrap();
    let output = Process::new("pdftotext").arg("-layout").arg(&path).arg("-").stderr(Stdio::null()).output();
    let Ok(output) = output else {
        println!("skipped: this machine has no pdftotext (Debian: poppler-utils)");
        return None;
    };
    let text = String::from_utf8(output.stdout).unwrap();
    Some(text.split_whitespace().collect::<Vec<_>>().join(" "))
}

fn readings(office: &Office) -> Vec<(String, String)> {
    let page = office.nostos.database.readings_of_case(case().0, &PageRequest::first(50)).unwrap();
    page.rows.into_iter().map(|r| (r.purpose, r.shown)).collect()
}

#[test]
fn a_notified_return_decision_tells_who_why_and_until_when() {
    let office = office(&ready().with_notified_decision(28));
    let letter = office.nostos.letter(&decides(), case(), LetterKind::ReturnDecision, Some("nl")).unwrap();
    assert!(letter.bytes.starts_with(b"%PDF"));
    assert_eq!((letter.language, letter.template), ("nl", "return-decision"));
    assert!(letter.file_name.starts_with("NL-2025-000001-"), "{}", letter.file_name);
    let Some(text) = read(&letter.bytes) else { return };
    for part in [
        "NL-2025-000001",
        "Amina Testperson",
        "Invented street 1",
        "17 mei 1990",
        "Marokko",
        "art. 7, lid 1",
        "art. 12, lid 1",
        "The residence permit expired.",
        // 3 March 2025 and 28 days; the same day ends the time for a remedy of four weeks.
        "31 maart 2025",
        "4 weken",
        "V-123",
        "E. van der Meer",
        "Beslismedewerker",
    ] {
        assert!(text.contains(part), "{part} is missing in: {text}");
    }
}

#[test]
fn before_notification_the_letter_gives_the_length_of_the_period_and_no_last_day() {
    let office = office(&ready().with_decision(28));
    let letter = office.nostos.letter(&decides(), case(), LetterKind::ReturnDecision, Some("en")).unwrap();
    let Some(text) = read(&letter.bytes) else { return };
    assert!(text.contains("28 days") && text.contains("the Netherlands"), "{text}");
    assert!(!text.contains("31 March 2025"), "{text}");
}

#[test]
fn a_draft_is_the_later_letter_byte_for_byte_but_for_its_mark() {
    let office = office(&ready());
    let command = decide(return_decision::command::Command::IssueReturnDecision(decision(day(0), 28)));
    let nostos = &office.nostos;
    let draft = nostos.draft_letter(&decides(), case(), &command, None).unwrap();
    let loaded = nostos.load(&decides(), case()).unwrap();
    let (unmarked, _) = nostos.drafted(&decides(), &loaded, &command, None).unwrap();
    let version = loaded.case.version;

    let request = Request { case: case(), expected_version: None, idempotent: None, command };
    let done = nostos.record(&decides(), &request).unwrap();
    assert_eq!(done.first_version, version + 1, "drafting recorded something");
    let letter = nostos.letter(&decides(), case(), LetterKind::ReturnDecision, None).unwrap();
    let loaded = nostos.load(&decides(), case()).unwrap();
    let (recorded, written_in) = nostos
        .compose(&decides(), &loaded, (&loaded.case, &loaded.history), LetterKind::ReturnDecision, None)
        .unwrap();

    assert_eq!(super::print(&unmarked, LetterLanguage::Dutch).unwrap().bytes, letter.bytes);
    assert_eq!(written_in, LetterLanguage::Dutch);
    let marked = marked(recorded, LetterStatus::Draft);
    assert_eq!(super::print(&marked, written_in).unwrap().bytes, draft.bytes);
    assert_ne!(draft.bytes, letter.bytes, "a preview without its mark could be handed over");
    if let (Some(draft), Some(letter)) = (read(&draft.bytes), read(&letter.bytes)) {
        assert!(draft.contains("Concept: zonder rechtsgevolg"));
        assert!(!letter.contains("Concept: zonder rechtsgevolg"));
    }
}

#[test]
fn a_draft_of_an_unlawful_decision_is_refused_with_the_law() {
    let office = office(&ready());
    let without_reasons = return_decision::event::Issued { reasons_in_fact: None, ..decision(day(0), 28) };
    let command = decide(return_decision::command::Command::IssueReturnDecision(without_reasons));
    let refused = office.nostos.draft_letter(&decides(), case(), &command, None);
    assert!(matches!(refused, Err(Problem::Refused(domain::Refused::Unlawful { .. }))), "{refused:?}");
}

#[test]
fn a_step_without_a_letter_gives_no_draft() {
    let office = office(&ready());
    let command = Command::Identity(identity::command::Command::RecordName(name(day(0))));
    let refused = office.nostos.draft_letter(&decides(), case(), &command, None);
    assert!(matches!(refused, Err(Problem::Invalid { .. })), "{refused:?}");
}

#[test]
fn whoever_may_not_make_letters_gets_none_and_leaves_no_reading() {
    let office = office(&ready().with_notified_decision(28));
    for role in AccountRole::ALL {
        let may = crate::access::matrix::users(crate::Function::Letters).contains(&role);
        let letter = office.nostos.letter(&officer(&[role]), case(), LetterKind::ReturnDecision, None);
        assert_eq!(letter.is_ok(), may, "{role:?}");
        if !may {
            assert!(matches!(letter, Err(Problem::Forbidden { .. })), "{role:?}");
        }
    }
    let may = crate::access::matrix::users(crate::Function::Letters).len();
    assert_eq!(readings(&office), vec![("case-work".to_owned(), "letter".to_owned()); may]);
}

#[test]
fn a_reviewer_reads_no_counselling_in_a_letter_either() {
    let office = office(&everything());
    let reviewer = officer(&[AccountRole::Reviewer]);
    let letter = office.nostos.letter(&reviewer, case(), LetterKind::CounsellingOffer, None);
    assert!(matches!(letter, Err(Problem::Forbidden { .. })), "{letter:?}");
    let shown = office.nostos.case_view(&reviewer, case(), "case").unwrap().letters;
    assert!(!shown.contains(&"counselling-offer") && shown.contains(&"removal-order"), "{shown:?}");
}

#[test]
fn every_letter_that_is_available_can_be_printed_in_every_language() {
    let built = everything();
    assert_eq!(available(&built.case()), LetterKind::ALL);
    assert_eq!(available(&ready().case()), []);
    let office = office(&built);
    for kind in LetterKind::ALL {
        assert_eq!(LetterKind::from_code(kind.code()), Some(kind));
        for written_in in LetterLanguage::ALL {
            let letter = office.nostos.letter(&decides(), case(), kind, Some(written_in.tag()));
            let letter = letter.unwrap_or_else(|problem| panic!("{kind:?}: {problem}"));
            assert_eq!(letter.template, kind.code());
            assert!(letter.unprintable.is_empty());
        }
    }
}

#[test]
fn an_order_that_waits_for_the_second_officer_is_a_draft() {
    let confirmed = |built: CaseBuilder| {
        let second = removal::event::SecondOfficer { confirmed_on: built.today(), confirmed_by: actor(2) };
        built.recording(Command::Removal(removal::command::Command::ConfirmRemovalOrder(second)))
    };
    let ordered = ready().with_notified_decision(28).later(40).with_removal_order();
    for (built, status) in [(ordered.clone(), LetterStatus::Draft), (confirmed(ordered), LetterStatus::Final)]
    {
        let office = office(&built);
        let loaded = office.nostos.load(&decides(), case()).unwrap();
        let (letter, _) = office
            .nostos
            .compose(&decides(), &loaded, (&loaded.case, &loaded.history), LetterKind::RemovalOrder, None)
            .unwrap();
        assert_eq!(letter.frame().status, status);
    }
}

#[test]
fn the_decision_letter_stays_the_same_after_an_extension_which_has_its_own() {
    let notified = ready().with_notified_decision(28).later(7);
    let extended = notified.clone().recording(extension(&notified, day(60)));
    let (before, after) = (office(&notified), office(&extended));
    let kind = LetterKind::ReturnDecision;
    let first = before.nostos.letter(&decides(), case(), kind, None).unwrap();
    after.clock.set(day(300));
    let again = after.nostos.letter(&decides(), case(), kind, None).unwrap();
    assert_eq!(first.bytes, again.bytes);
    let longer = after.nostos.letter(&decides(), case(), LetterKind::PeriodExtension, Some("en")).unwrap();
    let Some(text) = read(&longer.bytes) else { return };
    // From 31 March to the sixtieth day after 3 March.
    assert!(text.contains("31 March 2025") && text.contains("2 May 2025"), "{text}");
}

#[test]
fn letters_are_not_written_in_languages_that_are_not_complete() {
    let office = office(&ready().with_notified_decision(28));
    let letter = office.nostos.letter(&decides(), case(), LetterKind::ReturnDecision, Some("fr"));
    assert!(matches!(letter, Err(Problem::Invalid { .. })), "{letter:?}");
    let none = office.nostos.letter(&decides(), case(), LetterKind::EntryBan, None);
    assert!(matches!(none, Err(Problem::NotFound { .. })), "{none:?}");
}

#[test]
fn bodies_that_were_configured_stand_in_the_letter() {
    let office = office(&ready().with_notified_decision(28));
    let contact = |name: &str| super::Contact { name: name.into(), ..super::Contact::default() };
    let contacts = super::LetterContacts {
        court: Some(contact("Court of Elsewhere")),
        legal_aid: Some(contact("Legal Aid Board")),
        ..super::LetterContacts::default()
    };
    office.nostos.keep_letter_contacts("nl", &contacts).unwrap();
    assert_eq!(office.nostos.letter_contacts("nl").unwrap(), contacts);
    assert_eq!(office.nostos.letter_contacts("en").unwrap(), contacts, "better than none");
    let letter = office.nostos.letter(&decides(), case(), LetterKind::ReturnDecision, Some("en")).unwrap();
    let Some(text) = read(&letter.bytes) else { return };
    assert!(text.contains("Court of Elsewhere") && text.contains("Legal Aid Board"), "{text}");
}

#[test]
fn a_request_for_access_is_answered_with_everything_and_only_by_the_data_protection_officer() {
    let office = office(&ready().with_notified_decision(28));
    office.nostos.letter(&decides(), case(), LetterKind::ReturnDecision, None).unwrap();
    let refused = office.nostos.subject_access_pdf(&decides(), case(), "nl", &Plain);
    assert!(matches!(refused, Err(Problem::Forbidden { .. })), "{refused:?}");
    let protects = officer(&[AccountRole::DataProtectionOfficer]);
    let answer = office.nostos.subject_access_pdf(&protects, case(), "en", &Plain).unwrap();
    let Some(text) = read(&answer.bytes) else { return };
    for part in ["NL-2025-000001", "1234 AB Town", "case-work", "access-request", "V-123"] {
        assert!(text.contains(part), "{part} is missing in: {text}");
    }
}

/// The kinds and codes themselves.
struct Plain;

impl crate::queries::letters::Wording for Plain {
    fn entry(&self, event: &domain::Event) -> (String, Vec<String>) {
        (event.kind().to_owned(), vec![serde_json::to_string(event).unwrap()])
    }

    fn purpose(&self, code: &str) -> String {
        code.to_owned()
    }

    fn step(&self, kind: &str) -> String {
        kind.to_owned()
    }
}
