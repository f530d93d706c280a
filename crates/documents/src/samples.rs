//! One letter of every kind, for tests. All persons are invented.

use jiff::civil::{Date, date};
use law::{Citation, Derivation, ParameterStatus, ParameterUsed, Step};

use crate::*;

/// A period of 28 days from notification, on a value that nobody has confirmed.
pub fn derivation(from: Date, days: u32) -> Derivation {
    let reached = from.saturating_add(jiff::Span::new().days(i64::from(days)));
    let first_day = from.tomorrow().unwrap();
    Derivation {
        result: reached,
        steps: vec![
            Step::Event { fact: "notified-on".into(), on: from },
            Step::EventDayNotCounted { first_day },
            Step::Add { amount: days, unit: "days".into(), reaches: reached },
            Step::Suspended { from: first_day, until: Some(first_day), days: 0 },
            Step::NextWorkingDay { from: reached, reaches: reached, because: "sunday".into() },
        ],
        parameters: vec![ParameterUsed {
            key: "voluntary-departure.days".into(),
            value: format!("{days} days"),
            status: ParameterStatus::Stated,
            citation: None,
        }],
        citations: vec![Citation::new("RD", "7", "1"), Citation::new("REG1182", "3", "1")],
    }
}

pub fn contact(name: &str) -> Contact {
    Contact {
        name: name.into(),
        address: vec!["Example Street 1".into(), "1000 AA Sampletown".into()],
        telephone: "+31 88 000 00 00".into(),
        email: "post@authority.example".into(),
        web: "https://authority.example".into(),
    }
}

pub fn frame() -> Frame {
    Frame {
        authority: Authority {
            name: "Return Authority".into(),
            unit: "Return decisions, North".into(),
            territory: "the Netherlands".into(),
            place: "Sampletown".into(),
            contact: contact("Return Authority"),
        },
        case_number: "NL-2026-004187".into(),
        document_id: "DOC-2026-0192".into(),
        dated_on: date(2026, 11, 9),
        status: LetterStatus::Final,
        addressee: Addressee {
            name: "Mr Ahmad Rahimi".into(),
            address: vec!["Reception Centre East, room 14".into(), "9000 ZZ Elsewhere".into()],
        },
        person: Person {
            names: vec![
                Name { text: "Ahmad RAHIMI".into(), kind: NameKind::Main },
                Name { text: "احمد رحیمی".into(), kind: NameKind::OwnScript },
                Name { text: "Ахмад Рахими".into(), kind: NameKind::AlsoKnownAs },
            ],
            born: Some(BirthDate { year: 1994, month: None, day: None }),
            nationalities: vec![Nationality {
                country: "Afghanistan".into(),
                status: NationalityStatus::Claimed,
            }],
            person_number: "V-2840017".into(),
        },
        signatory: Signatory { name: "E. van der Meer".into(), function: "Decision officer".into() },
    }
}

fn reasons() -> Reasons {
    Reasons {
        in_fact: "You applied for international protection on 3 March 2025. The application was rejected on \
                  12 September 2026, and the court dismissed your appeal on 30 October 2026.\n\nYou have lived in the \
                  reception centre since your arrival. You have no family members in the Netherlands. You attended \
                  every interview and reported as asked."
            .into(),
        in_law: "Since the dismissal of your appeal you no longer have a right to remain. None of the exceptions of \
                 Article 6(2) to (5) applies. The principle of non-refoulement was examined on 2 November 2026; no \
                 obstacle was found."
            .into(),
        facts_limited: false,
        national_provisions: vec!["National Act on Stay, section 62".into(), "Decree on Stay, section 4.5".into()],
    }
}

fn remedy() -> Remedy {
    Remedy {
        body: contact("District Court, Chamber for Stay"),
        amount: 4,
        unit: PeriodUnit::Weeks,
        last_day: Some(derivation(date(2026, 11, 10), 28)),
        how: "In writing, in Dutch or through a lawyer.\nAttach a copy of this decision.".into(),
        suspensive_effect: SuspensiveEffect::OnRequest,
    }
}

fn aid() -> LegalAid {
    LegalAid {
        contact: contact("Legal Aid Board"),
        conditions: "Your income decides on a contribution.".into(),
    }
}

fn decided() -> RelatedDecision {
    RelatedDecision { dated_on: date(2026, 11, 9), reference: "DOC-2026-0192".into() }
}

pub fn return_decision() -> ReturnDecision {
    ReturnDecision {
        frame: frame(),
        stay: StayFinding::Ended { on: date(2026, 10, 30), reference: "AWB 26/1190".into() },
        reasons: reasons(),
        obligation: DepartureObligation::Period {
            days: 28,
            end: PeriodEnd::On { derivation: derivation(date(2026, 11, 10), 28) },
        },
        countries_of_return: vec!["Afghanistan".into()],
        during_period: vec![DuringPeriod {
            kind: DuringPeriodKind::Reporting,
            details: "Every Tuesday between 9:00 and 12:00 at the desk of the reception centre.".into(),
        }],
        entry_ban: None,
        remedies: vec![remedy()],
        legal_aid: Some(aid()),
        counselling: Some(contact("Return Counselling Foundation")),
        translation_language: "Dari".into(),
    }
}

pub fn refused_period() -> ReturnDecision {
    ReturnDecision {
        stay: StayFinding::NotLawful,
        obligation: DepartureObligation::NoPeriod {
            ground: RefusalGround::RiskOfAbsconding,
            reasons: "You left the centre twice without notice and gave three different dates of birth."
                .into(),
        },
        during_period: vec![],
        entry_ban: Some(EntryBanPart {
            length: EntryBanLength { years: 2, months: 0 },
            ground: EntryBanGround::NoPeriodGranted,
            reasons: "Your ties with the Member States are few; no humanitarian reason was put forward."
                .into(),
        }),
        ..return_decision()
    }
}

/// One letter of every kind, the return decision in two shapes.
pub fn all() -> Vec<(&'static str, Letter)> {
    vec![
        ("period", Letter::ReturnDecision(Box::new(return_decision()))),
        ("no-period", Letter::ReturnDecision(Box::new(refused_period()))),
        ("extension", Letter::PeriodExtension(Box::new(extension()))),
        ("postponement", Letter::Postponement(Box::new(postponement()))),
        ("postponement-end", Letter::PostponementEnd(Box::new(postponement_end()))),
        ("removal", Letter::RemovalOrder(Box::new(removal_order()))),
        ("ban", Letter::EntryBan(Box::new(entry_ban()))),
        ("withdrawal", Letter::Withdrawal(Box::new(withdrawal()))),
        ("counselling", Letter::CounsellingOffer(Box::new(counselling_offer()))),
        ("notice", Letter::NoticeOfRemoval(Box::new(notice()))),
        ("access", Letter::SubjectAccessExport(Box::new(export()))),
    ]
}

fn extension() -> PeriodExtension {
    PeriodExtension {
        frame: frame(),
        return_decision: decided(),
        previous_end_on: date(2026, 12, 8),
        new_end: derivation(date(2026, 12, 8), 60),
        reasons: "Your daughter finishes her school term in January.".into(),
        during_period: vec![],
        counselling: None,
    }
}

fn postponement() -> Postponement {
    Postponement {
        frame: frame(),
        return_decision: decided(),
        from_on: date(2026, 12, 1),
        ground: PostponementGround::Health,
        reasons: "A medical adviser found that you cannot travel before treatment ends.".into(),
        review_on: date(2027, 2, 1),
        during_postponement: vec![DuringPeriod {
            kind: DuringPeriodKind::StayAtPlace,
            details: "Reception Centre East.".into(),
        }],
    }
}

fn postponement_end() -> PostponementEnd {
    PostponementEnd {
        frame: frame(),
        return_decision: decided(),
        postponed_on: date(2026, 12, 1),
        ended_on: date(2027, 2, 1),
        reasons: "The treatment has ended and the medical adviser finds you fit to travel.".into(),
        remedies: vec![remedy()],
        counselling: Some(contact("Return Counselling Foundation")),
    }
}

fn removal_order() -> RemovalOrder {
    RemovalOrder {
        frame: frame(),
        return_decision: decided(),
        country: "Afghanistan".into(),
        reasons: reasons(),
        remedies: vec![remedy()],
        legal_aid: Some(aid()),
        monitor: Some(contact("Inspectorate for Forced Return")),
    }
}

fn entry_ban() -> EntryBan {
    EntryBan {
        frame: frame(),
        return_decision: decided(),
        length: EntryBanLength { years: 1, months: 6 },
        ground: EntryBanGround::ObligationNotCompliedWith,
        reasons: reasons(),
        left_on: None,
        ends: None,
        remedies: vec![remedy()],
        legal_aid: None,
    }
}

fn withdrawal() -> Withdrawal {
    Withdrawal {
        frame: frame(),
        return_decision: RelatedDecision { dated_on: date(2026, 11, 9), reference: String::new() },
        effective_on: date(2026, 12, 2),
        ground: WithdrawalGround::RightToStay,
        reasons: "You were granted a residence permit as a family member.".into(),
        entry_ban_withdrawn: true,
    }
}

fn counselling_offer() -> CounsellingOffer {
    CounsellingOffer {
        frame: frame(),
        counsellor: contact("Return Counselling Foundation"),
        appointment_on: Some(date(2026, 11, 20)),
        appointment_details: "10:30, room 2 of the reception centre.".into(),
        languages: vec!["Dari".into(), "Pashto".into(), "فارسی".into()],
        assistance: vec!["Help to obtain a travel document".into(), "Support for starting a business".into()],
    }
}

fn notice() -> NoticeOfRemoval {
    NoticeOfRemoval {
        frame: frame(),
        return_decision: decided(),
        removal_order: Some(RelatedDecision {
            dated_on: date(2026, 12, 20),
            reference: "DOC-2026-0301".into(),
        }),
        departs_on: date(2027, 1, 14),
        departs_at: "07:40".into(),
        from_place: "Schiphol".into(),
        destination: "Kabul, Afghanistan".into(),
        practical: vec![
            "You may take 20 kg of luggage.".into(),
            "You may telephone before departure.".into(),
        ],
        monitor: Some(contact("Inspectorate for Forced Return")),
        remedies: vec![],
        legal_aid: Some(aid()),
    }
}

pub fn export() -> SubjectAccessExport {
    SubjectAccessExport {
        frame: frame(),
        purposes: vec!["Return procedure: Directive 2008/115/EC and the national act".into()],
        recipients: vec!["Counselling organisation".into()],
        retention: "Five years after the case is closed.".into(),
        sections: vec![
            DataSection {
                title: "Names".into(),
                columns: vec!["Kind".into(), "Name".into(), "Recorded on".into()],
                rows: vec![
                    vec!["Main name".into(), "Ahmad RAHIMI".into(), "9 November 2026".into()],
                    vec!["Own script".into(), "احمد رحیمی".into()],
                ],
            },
            DataSection { title: "Detention".into(), columns: vec!["From".into()], rows: vec![] },
        ],
        data_protection_officer: contact("Data-protection officer"),
        supervisory_authority: contact("Data Protection Authority"),
    }
}
