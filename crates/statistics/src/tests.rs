//! Room `statistics`: the counting rules as properties, and the published figures as a round trip.

use std::collections::BTreeMap;
use std::path::PathBuf;

use jiff::civil::{Date, date};
use proptest::prelude::*;

use crate::*;

fn c(code: &str) -> Citizenship {
    Citizenship::parse(code).unwrap()
}

fn ordered(person: u128, on: Date, citizenship: &str, age: Option<u8>, sex: Sex) -> Ordered {
    Ordered { person, on, citizenship: c(citizenship), age, sex, unaccompanied: false }
}

fn report(values: Values) -> Report<'static> {
    Report { geo: c("NL"), years: Years::All, values, today: date(2026, 11, 22), zero_rows: &[] }
}

fn text(table: Table, cube: &Cube, report: &Report<'_>) -> String {
    let mut out = Vec::new();
    write_table(&mut out, table, cube, report).unwrap();
    String::from_utf8(out).unwrap()
}

/// Reads a table we wrote back into records by column name (test only).
fn records(csv_text: &str) -> Vec<BTreeMap<String, String>> {
    csv::Reader::from_reader(csv_text.as_bytes()).deserialize().map(Result::unwrap).collect()
}

#[test]
fn rounding_is_to_the_nearest_multiple_of_five() {
    let floating = |n: u32| 5 * ((f64::from(n) + 2.5) / 5.0).floor() as u32;
    for n in 0..10_000 {
        assert_eq!(r5(n), floating(n), "{n}");
    }
    assert_eq!([0, 2, 3, 7, 8].map(r5), [0, 0, 5, 5, 10]);
}

#[test]
fn citizens_with_free_movement_are_left_out_and_others_are_not() {
    for (code, on, left_out) in [
        ("PL", date(2025, 1, 1), true),
        ("CH", date(2025, 1, 1), true),
        ("EL", date(2025, 1, 1), true),
        ("HR", date(2013, 6, 30), false),
        ("HR", date(2013, 7, 1), true),
        ("UK", date(2020, 12, 31), true),
        ("UK", date(2021, 1, 1), false),
        ("NA", date(2025, 1, 1), false),
        ("XK", date(2025, 1, 1), false),
        ("STLS", date(2025, 1, 1), false),
        ("UNK", date(2025, 1, 1), false),
    ] {
        assert_eq!(c(code).is_left_out_on(on), left_out, "{code} on {on}");
    }
}

#[test]
fn codes_are_written_as_eurostat_spells_them() {
    for (iso, eurostat) in
        [("GR", "EL"), ("GB", "UK"), ("XK", "XK"), ("NA", "NA"), ("XXA", "STLS"), ("XXX", "UNK")]
    {
        assert_eq!(c(iso).eurostat(), eurostat);
    }
    for first in b'A'..=b'Z' {
        for second in b'A'..=b'Z' {
            let code = String::from_utf8(vec![first, second]).unwrap();
            assert_eq!(c(&c(&code).eurostat()), c(&code), "{code}");
        }
    }
    for bad in ["", "A", "af", "AFG", "TOTAL", "A1", "Ä"] {
        assert_eq!(Citizenship::parse(bad), None, "{bad}");
    }
}

#[test]
fn a_person_ordered_twice_in_a_year_counts_once_and_again_in_the_next() {
    let mut columns = Columns::new();
    columns.extend([
        ordered(1, date(2025, 11, 3), "AF", Some(18), Sex::Male),
        ordered(1, date(2025, 2, 1), "AF", Some(17), Sex::Male),
        ordered(1, date(2026, 2, 1), "AF", Some(18), Sex::Male),
        ordered(2, date(2025, 2, 1), "PL", Some(18), Sex::Male),
    ]);
    let cube = columns.count();
    assert_eq!(cube.years(), [2025, 2026]);
    assert_eq!(cube.persons(&Cell::of_year(2025)), 1);
    assert_eq!(cube.persons(&Cell::of_year(2026)), 1);
    let minors = cube.year(2025).filter(|(cell, _)| crate::age::code(cell.age) == "Y14-17").count();
    assert_eq!(
        minors, 4,
        "the first act of the year decides: a minor, in the rows citizen and TOTAL, sex M and T"
    );
}

#[test]
fn columns_are_named_as_eurostat_names_them() {
    let mut columns = Columns::new();
    columns.push_returned(&Returned {
        person: 1,
        left_on: date(2025, 5, 1),
        citizenship: c("AF"),
        destination: c("TR"),
        return_type: ReturnType::Voluntary,
        assistance: Assistance::Assisted,
        age: None,
        sex: Sex::Unknown,
    });
    let written = text(Table::Returned, &columns.count(), &report(Values::Unrounded));
    let mut lines = written.lines();
    assert_eq!(lines.next(), Some("freq,citizen,c_dest,age,sex,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG"));
    assert_eq!(lines.next(), Some("A,TOTAL,TOTAL,TOTAL,T,PER,NL,2025,1,"));
    assert!(written.contains("A,AF,TR,UNK,UNK,PER,NL,2025,1,\n"));
    let empty = text(
        Table::Ordered,
        &Cube::default(),
        &Report { years: Years::One(2026), ..report(Values::Rounded) },
    );
    assert_eq!(
        empty,
        "freq,citizen,age,sex,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\nA,TOTAL,TOTAL,T,PER,NL,2026,0,p\n"
    );
    let zero = [c("NA"), c("HK"), c("CN")];
    let zeros = Report { years: Years::One(2025), zero_rows: &zero, ..report(Values::Rounded) };
    assert_eq!(
        text(Table::Ordered, &Cube::default(), &zeros).lines().count(),
        4,
        "header, TOTAL, CN once, NA"
    );
}

fn any_ordered() -> impl Strategy<Value = Ordered> {
    let citizenship = prop::sample::select(vec!["AF", "NA", "XK", "STLS", "UNK", "PL", "HK", "CN"]);
    let sex = prop::sample::select(vec![Sex::Male, Sex::Female, Sex::Unknown]);
    (0u128..40, 2024i16..2027, 1i8..=12, 1i8..=28, citizenship, prop::option::of(0u8..100), sex)
        .prop_map(|(person, y, m, d, citizen, age, sex)| ordered(person, date(y, m, d), citizen, age, sex))
}

proptest! {
    #[test]
    fn totals_are_the_sum_of_their_cells_before_rounding(facts in prop::collection::vec(any_ordered(), 0..200)) {
        let mut columns = Columns::new();
        columns.extend(facts.iter().copied());
        let written = text(Table::Ordered, &columns.count(), &report(Values::Unrounded));
        let rows = records(&written);
        let value = |year: &str, citizen: &str, age: &str, sex: &str| -> u32 {
            rows.iter()
                .filter(|r| r["TIME_PERIOD"] == year && r["citizen"] == citizen && r["age"] == age && r["sex"] == sex)
                .map(|r| r["OBS_VALUE"].parse::<u32>().unwrap())
                .sum()
        };
        for year in ["2024", "2025", "2026"] {
            for citizen in ["TOTAL", "AF", "NA", "XK", "STLS", "UNK", "CN"] {
                let whole = value(year, citizen, "TOTAL", "T");
                let ages: u32 = ["Y_LT14", "Y14-17", "Y18-34", "Y35-64", "Y_GE65", "UNK"]
                    .iter().map(|a| value(year, citizen, a, "T")).sum();
                let sexes: u32 = ["M", "F", "UNK"].iter().map(|s| value(year, citizen, "TOTAL", s)).sum();
                let minors = value(year, citizen, "Y_LT14", "T") + value(year, citizen, "Y14-17", "T");
                prop_assert_eq!(whole, ages);
                prop_assert_eq!(whole, sexes);
                prop_assert_eq!(value(year, citizen, "Y_LT18", "T"), minors);
            }
            let citizens: u32 =
                ["AF", "NA", "XK", "STLS", "UNK", "CN"].iter().map(|x| value(year, x, "TOTAL", "T")).sum();
            prop_assert_eq!(value(year, "TOTAL", "TOTAL", "T"), citizens);
            let persons: std::collections::BTreeSet<u128> = facts.iter()
                .filter(|f| f.on.year().to_string() == year && f.citizenship != c("PL")).map(|f| f.person).collect();
            prop_assert_eq!(citizens as usize, persons.len(), "each person once");
        }
        let rounded = records(&text(Table::Ordered, &columns.count(), &report(Values::Rounded)));
        prop_assert_eq!(rounded.len(), rows.len());
        for (a, b) in rounded.iter().zip(&rows) {
            prop_assert_eq!(a["OBS_VALUE"].parse::<u32>().unwrap(), r5(b["OBS_VALUE"].parse().unwrap()));
        }
    }

    #[test]
    fn the_order_in_which_facts_arrive_cannot_matter(
        facts in prop::collection::vec(any_ordered(), 0..60).prop_flat_map(|v| (Just(v.clone()), Just(v).prop_shuffle()))
    ) {
        let (mut one, mut other) = (Columns::new(), Columns::new());
        one.extend(facts.0);
        other.extend(facts.1);
        prop_assert_eq!(one.count(), other.count());
    }
}

/// Published rows of a table of the 2017 extract: (year, geo label, citizenship label, value). Windows-1252, thousands
/// separators, `:` for not available (test only).
fn published(file: &str) -> Option<Vec<(i16, String, String, u32)>> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../../../shared/data/eurostat/dw_2008_2016")
        .join(file);
    let Ok(bytes) = std::fs::read(&path) else {
        eprintln!("skipped: {} is not there", path.display());
        return None;
    };
    let text: String = bytes.iter().map(|b| char::from(*b)).collect();
    let rows = records(&text).into_iter().filter_map(|r| {
        let value = r["Value"].replace(',', "").parse().ok()?;
        Some((r["TIME"].parse().ok()?, r["GEO"].clone(), r["CITIZEN"].clone(), value))
    });
    Some(rows.collect())
}

#[test]
fn published_figures_of_every_state_and_year_survive_the_round_trip() {
    let Some(rows) = published("migr_eiord_Data_allcitizens.csv") else { return };
    let mut by_report: BTreeMap<(i16, String), BTreeMap<String, u32>> = BTreeMap::new();
    for (year, geo, citizen, value) in rows {
        if !geo.starts_with("European Union") && value > 0 && citizen != "Total" {
            by_report.entry((year, geo)).or_default().insert(citizen, value);
        }
    }
    assert!(by_report.len() > 100, "{} reports", by_report.len());
    for ((year, geo), cells) in by_report {
        // Which label is which country does not matter for counting: every label gets a code of its own.
        let codes: Vec<Citizenship> = (b'A'..=b'Z')
            .flat_map(|a| (b'A'..=b'Z').map(move |b| c(std::str::from_utf8(&[a, b]).unwrap())))
            .filter(|code| !code.is_left_out_on(date(year, 12, 31)) && *code != c("HR") && *code != c("HK"))
            .collect();
        let mut columns = Columns::new();
        let mut person = 0u128;
        for (code, value) in codes.iter().zip(cells.values()) {
            for n in 0..*value {
                person += 1;
                let on = date(year, 1, 1).saturating_add(jiff::Span::new().days(i64::from(n % 365)));
                columns.push_ordered(&Ordered {
                    person,
                    on,
                    citizenship: *code,
                    age: Some(30),
                    sex: Sex::Male,
                    unaccompanied: false,
                });
            }
        }
        let cube = columns.count();
        for (code, value) in codes.iter().zip(cells.values()) {
            assert_eq!(r5(cube.persons(&Cell::of_citizenship(year, *code))), *value, "{geo} {year}");
        }
        assert_eq!(cube.persons(&Cell::of_year(year)), cells.values().sum::<u32>());
    }
}

#[test]
fn the_netherlands_2016_add_up_to_what_the_published_cells_add_up_to() {
    for (file, total, sum) in [
        ("migr_eiord_Data_allcitizens.csv", 32_950, 31_875),
        ("migr_eirtn_Data_allcitizens.csv", 11_750, 11_480),
    ] {
        let Some(rows) = published(file) else { return };
        let nl: Vec<_> = rows.iter().filter(|r| r.0 == 2016 && r.1 == "Netherlands").collect();
        assert_eq!(nl.iter().find(|r| r.2 == "Total").unwrap().3, total);
        assert_eq!(nl.iter().filter(|r| r.2 != "Total").map(|r| r.3).sum::<u32>(), sum);
    }
}
