//! Tests of the chapter *identity*: age, names, and the machine-readable zone against Doc 9303.

use jiff::civil::date;
use rules::facts::AgeClass;

use super::event::{Authenticity, Document, DocumentKind, Sex};
use super::facts::age;
use super::machine_readable_zone::{Field, Format, Zone, ZoneError, parse};
use crate::refusal::{Reason, Refused};
use crate::values::{Country, Note, PartialDate, Text};
use crate::{Personal, identity};

const PASSPORT: [&str; 2] =
    ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"];
const CARD: [&str; 3] =
    ["I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"];
const TD2: [&str; 2] = ["I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6"];
const VISA_A: [&str; 2] =
    ["V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L8988901C4XXX4009078F96121096ZE184226B<<<<<<"];
const VISA_B: [&str; 2] = ["V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "L8988901C4XXX4009078F9612109<<<<<<<<"];
/// Number of twelve characters on a card: nine, a filler for the check digit, the rest and the check digit.
const OVERFLOW: [&str; 3] =
    ["I<UTOD23145890<7349<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"];

fn read(lines: &[&str]) -> Zone {
    parse(lines).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn the_five_formats_are_read() {
    for (lines, format, number) in [
        (&PASSPORT[..], Format::Td3, "L898902C3"),
        (&CARD, Format::Td1, "D23145890"),
        (&TD2, Format::Td2, "D23145890"),
        (&VISA_A, Format::MrvA, "L8988901C"),
        (&VISA_B, Format::MrvB, "L8988901C"),
    ] {
        let zone = read(lines);
        assert_eq!(zone.format, format);
        assert_eq!(zone.document_number, number);
        assert_eq!((zone.family.as_str(), zone.given.as_str()), ("ERIKSSON", "ANNA MARIA"));
        assert_eq!(zone.sex, Sex::Female);
        assert_eq!(zone.issuer, "UTO");
        assert_eq!(zone.issuing_country(), None, "Utopia is no country");
    }
}

#[test]
fn a_number_longer_than_nine_goes_on_in_the_optional_data_of_a_card() {
    let zone = read(&OVERFLOW);
    assert_eq!(zone.document_number, "D23145890734");
    assert_eq!(zone.optional, "");
}

#[test]
fn one_wrong_character_in_any_checked_field_is_noticed() {
    let line = PASSPORT[1];
    for (from, to) in [(0, 10), (13, 20), (21, 43)] {
        for at in from..to {
            let mut bytes = line.as_bytes().to_vec();
            bytes[at] = if bytes[at] == b'7' { b'8' } else { b'7' };
            let wrong = String::from_utf8(bytes).unwrap();
            assert!(parse(&[PASSPORT[0], &wrong]).is_err(), "position {at}");
        }
    }
}

#[test]
fn errors_say_where_and_nothing_that_was_read() {
    assert_eq!(parse(&["P<UTO"]).unwrap_err(), ZoneError::NotAZone);
    assert_eq!(parse(&[]).unwrap_err(), ZoneError::NotAZone);
    let foreign = PASSPORT[0].replace("ANNA", "ÅNNA");
    assert_eq!(
        parse(&[&foreign, PASSPORT[1]]).unwrap_err(),
        ZoneError::ForeignCharacter { line: 1, position: 16 }
    );
    let composite = PASSPORT[1].strip_suffix('0').unwrap().to_owned() + "1";
    let error = parse(&[PASSPORT[0], &composite]).unwrap_err();
    assert_eq!(error, ZoneError::CheckDigit { field: Field::Composite });
    assert!(!format!("{error} {error:?} {:?}", read(&PASSPORT)).contains("ERIKSSON"));
}

#[test]
fn two_digits_of_a_year_are_read_with_the_day_of_reading() {
    let zone = read(&PASSPORT);
    let today = date(2026, 11, 22);
    let day = |y, m, d| Some(PartialDate::Day(date(y, m, d)));
    assert_eq!(zone.born.unwrap().as_birth(today), day(1974, 8, 12));
    assert_eq!(zone.expires.unwrap().as_expiry(today), day(2012, 4, 15));
    // Born on a day of this year that has not come yet: a hundred years ago.
    let late = super::machine_readable_zone::ZoneDate { year: 26, month: Some(12), day: Some(1) };
    assert_eq!(late.as_birth(today), day(1926, 12, 1));
    let early = super::machine_readable_zone::ZoneDate { year: 26, month: Some(11), day: Some(22) };
    assert_eq!(early.as_birth(today), day(2026, 11, 22));
    let year_only = super::machine_readable_zone::ZoneDate { year: 74, month: None, day: None };
    assert_eq!(year_only.as_birth(today), Some(PartialDate::Year(1974)));
    let leap = super::machine_readable_zone::ZoneDate { year: 0, month: Some(2), day: Some(29) };
    assert_eq!(leap.as_birth(today), day(2000, 2, 29));
}

#[test]
fn every_specimen_of_the_collected_data_is_judged_as_declared() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data/mrz/mrz_specimens.csv");
    let Ok(data) = std::fs::read_to_string(path) else {
        println!("skipped: {path} is not here");
        return;
    };
    let mut sound = 0;
    let mut broken = 0;
    for row in data.lines().skip(1) {
        let fields = csv_fields(row);
        let declared: Vec<&str> =
            fields.iter().skip(7).map(String::as_str).filter(|f| !f.is_empty()).collect();
        if declared.is_empty() {
            continue; // national formats outside Doc 9303
        }
        let lines: Vec<&str> = fields[4..7].iter().map(String::as_str).filter(|l| !l.is_empty()).collect();
        let parsed = parse(&lines);
        if declared.iter().all(|d| *d == "True") {
            // A specimen with sound check digits may still carry a field no document carries (sex `P`, month 18).
            if let Err(error) = &parsed {
                assert!(!matches!(error, ZoneError::CheckDigit { .. }), "{}: {error}", fields[1]);
                println!("{}: {error}", fields[1]);
            }
            sound += usize::from(parsed.is_ok());
        } else {
            assert!(parsed.is_err(), "{} should be refused", fields[1]);
            broken += 1;
        }
    }
    println!("{sound} sound, {broken} broken");
    assert!(sound >= 10 && broken >= 1, "too few specimens were read: {sound} sound, {broken} broken");
}

/// Fields of a line of comma-separated values; quoted fields may hold commas.
fn csv_fields(row: &str) -> Vec<String> {
    let mut fields = vec![String::new()];
    let mut quoted = false;
    for c in row.chars() {
        match c {
            '"' => quoted = !quoted,
            ',' if !quoted => fields.push(String::new()),
            _ => fields.last_mut().unwrap().push(c),
        }
    }
    fields
}

fn document(number: &str, country: &str, zone: &[&str]) -> Document {
    Document {
        kind: DocumentKind::Passport,
        number: Personal::new(Note::parse(number).unwrap()),
        issuing_country: Country::parse(country).unwrap(),
        issued_on: None,
        valid_until_on: None,
        machine_readable_zone: Some(Personal::new(Text::parse(&zone.join("\n")).unwrap())),
        authenticity: Authenticity::NotExamined,
        recorded_on: date(2025, 3, 3),
    }
}

#[test]
fn a_document_whose_zone_is_wrong_or_contradicts_it_is_refused() {
    let swiss = [
        "IDCHEA1234567<6<<<<<<<<<<<<<<<",
        "7510256M2009018CHE<<<<<<<<<<<8",
        "SMITH<<JOHN<ALBERT<<<<<<<<<<<<",
    ];
    let record = |d| identity::decide::decide(identity::command::Command::RecordDocument(d)).map(|_| ());
    let refused = |reason| Err(Refused::NotNow { reason });
    assert_eq!(record(document("A1234567", "CH", &swiss)), Ok(()));
    assert_eq!(record(document("a 123-4567", "CH", &swiss)), Ok(()), "typed as people type");
    assert_eq!(record(document("A1234568", "CH", &swiss)), refused(Reason::MachineReadableZoneContradicts));
    assert_eq!(record(document("A1234567", "FR", &swiss)), refused(Reason::MachineReadableZoneContradicts));
    let wrong = [swiss[0], "7510256M2009019CHE<<<<<<<<<<<8", swiss[2]];
    assert_eq!(record(document("A1234567", "CH", &wrong)), refused(Reason::MachineReadableZoneWrong));
}

#[test]
fn codes_of_states_are_sorted_so_that_every_one_is_found() {
    for (three, two) in
        [("D", "DE"), ("AFG", "AF"), ("ZWE", "ZW"), ("MAR", "MA"), ("RKS", "XK"), ("XXA", "XXA")]
    {
        assert_eq!(super::country_codes::alpha2(three), Some(two));
    }
    assert!(super::country_codes::sorted());
    assert_eq!(super::country_codes::alpha2("UNO"), None);
}

#[test]
fn a_person_is_a_minor_until_the_eighteenth_birthday() {
    let birth = |text| PartialDate::parse(text).unwrap();
    for (born, today, expected) in [
        ("2007-03-03", date(2025, 3, 2), AgeClass::Minor),
        ("2007-03-03", date(2025, 3, 3), AgeClass::Adult),
        ("2008-02-29", date(2026, 2, 28), AgeClass::Minor),
        ("2008-02-29", date(2026, 3, 1), AgeClass::Adult),
        ("2007", date(2024, 12, 31), AgeClass::Minor),
        ("2007", date(2025, 1, 1), AgeClass::Undetermined),
        ("2007", date(2025, 12, 30), AgeClass::Undetermined),
        ("2007", date(2025, 12, 31), AgeClass::Adult),
        ("2007-05", date(2025, 4, 30), AgeClass::Minor),
        ("2007-05", date(2025, 5, 1), AgeClass::Undetermined),
        ("2007-05", date(2025, 5, 31), AgeClass::Adult),
    ] {
        assert_eq!(age(birth(born), today), expected, "born {born}, on {today}");
    }
}

mod doors {
    //! Whatever stands in a machine-readable zone or a field for a date is read or refused.

    use proptest::prelude::*;

    use super::{CARD, PASSPORT, PartialDate, TD2, VISA_A, VISA_B, parse};

    proptest! {
        #[test]
        fn no_lines_make_reading_a_zone_panic(lines in prop::collection::vec(".{0,60}", 0..5)) {
            let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
            let _either_way = parse(&lines);
        }

        #[test]
        fn no_damage_to_a_specimen_makes_reading_it_panic(
            which in 0usize..5, line in 0usize..3, at in 0usize..44, with in any::<char>(), cut in any::<bool>(),
        ) {
            let specimens: [&[&str]; 5] = [&PASSPORT, &CARD, &TD2, &VISA_A, &VISA_B];
            let mut lines: Vec<String> = specimens[which].iter().map(|line| (*line).to_owned()).collect();
            let line = line % lines.len();
            let mut letters: Vec<char> = lines[line].chars().collect();
            let at = at % letters.len();
            letters[at] = with;
            if cut {
                letters.truncate(at);
            }
            lines[line] = letters.into_iter().collect();
            let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
            if let Ok(zone) = parse(&lines) {
                prop_assert!(zone.document_number.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'<'));
            }
        }

        #[test]
        fn a_date_that_was_read_is_the_one_that_was_written(text in "[-+0-9T:. ]{0,12}|[0-9]{4}(-[0-9]{2}){0,2}|.{0,12}") {
            if let Ok(date) = PartialDate::parse(&text) {
                prop_assert_eq!(date.to_string(), text.trim());
                let (first, last) = date.bounds().unwrap();
                prop_assert!(first <= last);
            }
        }
    }
}
