//! What a letter owes its reader: the right words in the right language, names in their own script, the same bytes
//! every time, and a file that a screen reader and an archive accept.

use std::process::Command;

use crate::*;

/// The text of a PDF as a reader hears it; `None` when the tool for it is missing, which is printed.
fn text_of(pdf: &Pdf) -> Option<String> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("letter.pdf");
    std::fs::write(&path, &pdf.bytes).unwrap();
    match Command::new("pdftotext").args(["-enc", "UTF-8", "-layout"]).arg(&path).arg("-").output() {
        Ok(output) => {
            assert!(output.status.success(), "pdftotext: {}", String::from_utf8_lossy(&output.stderr));
            let text = String::from_utf8(output.stdout).unwrap();
            Some(text.replace('\u{a0}', " ").split_whitespace().collect::<Vec<_>>().join(" "))
        }
        Err(error) => {
            println!("skipped: pdftotext (poppler-utils) cannot be run: {error}");
            None
        }
    }
}

/// Letters with the marks of direction and invisible break points taken out, to compare words.
fn bare(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}')).collect()
}

fn printed(letter: &Letter, language: LetterLanguage) -> Pdf {
    render(letter, language).unwrap_or_else(|error| panic!("{} {language:?}: {error}", letter.template()))
}

/// Set `NOSTOS_LETTERS` to a folder to look at every letter.
fn keep(name: &str, language: LetterLanguage, pdf: &Pdf) {
    if let Ok(folder) = std::env::var("NOSTOS_LETTERS") {
        std::fs::write(format!("{folder}/{name}-{}.pdf", language.tag()), &pdf.bytes).unwrap();
    }
}

#[test]
fn every_letter_prints_in_every_language_with_names_and_articles() {
    for (name, letter) in samples::all() {
        for language in LetterLanguage::ALL {
            let pdf = printed(&letter, language);
            keep(name, language, &pdf);
            assert_eq!(pdf.template, letter.template());
            assert!(pdf.unprintable.is_empty(), "{name}: {:?}", pdf.unprintable);
            let Some(text) = text_of(&pdf) else { return };
            let act = match (language, name) {
                (LetterLanguage::English, "access") => "General Data Protection Regulation, Art. 15",
                (LetterLanguage::English, _) => "Return Directive",
                (LetterLanguage::Dutch, "access") => "Algemene verordening gegevensbescherming",
                (LetterLanguage::Dutch, _) => "Terugkeerrichtlijn",
            };
            assert!(
                bare(&text).contains(act) || text.replace(' ', "").contains(&act.replace(' ', "")),
                "{name}: {text}"
            );
            assert!(text.contains("E. van der Meer") && text.contains("NL-2026-004187"), "{name}: {text}");
        }
    }
}

#[test]
fn a_return_decision_says_by_when_why_and_how_to_challenge_it() {
    let letter = Letter::ReturnDecision(Box::new(samples::return_decision()));
    let Some(english) = text_of(&printed(&letter, LetterLanguage::English)) else { return };
    for part in [
        "8 December 2026",
        "Art. 7(1)",
        "Reasons in fact",
        "Reasons in law",
        "District Court",
        "4 weeks",
        "Dari",
    ] {
        assert!(english.contains(part), "{part} is missing: {english}");
    }
    let Some(dutch) = text_of(&printed(&letter, LetterLanguage::Dutch)) else { return };
    for part in ["8 december 2026", "art. 7, lid 1", "Feitelijke gronden", "Juridische gronden", "4 weken"] {
        assert!(dutch.contains(part), "{part} is missing: {dutch}");
    }
}

#[test]
fn names_are_printed_in_their_own_script() {
    let letter = Letter::ReturnDecision(Box::new(samples::return_decision()));
    let Some(text) = text_of(&printed(&letter, LetterLanguage::English)) else { return };
    let bare = bare(&text);
    assert!(bare.contains("احمد") && bare.contains("رحیمی"), "{bare}");
    assert!(bare.contains("Ахмад Рахими"), "{bare}");
}

#[test]
fn scripts_of_the_main_countries_of_origin_print_and_can_be_read_out() {
    let names = [
        "ሰላም ገብረ",
        "தமிழ் செல்வன்",
        "नरेन्द्र",
        "রহিমা",
        "ਗੁਰਪ੍ਰੀਤ",
        "සමන්",
        "Գրիգորյան",
        "ნინო",
        "דוד",
        "สมชาย",
        "Γιώργος",
        "Nguyễn Văn",
        "محمود گُل",
        "کوردی",
        "ئۇيغۇر",
    ];
    for name in names {
        let mut decision = samples::return_decision();
        decision.frame.person.names.push(Name { text: name.into(), kind: NameKind::OwnScript });
        let pdf = printed(&Letter::ReturnDecision(Box::new(decision)), LetterLanguage::English);
        assert_eq!(pdf.unprintable, Vec::<char>::new(), "{name}");
    }
}

#[test]
fn the_words_shown_beside_the_form_are_those_of_the_file() {
    for (name, letter) in samples::all() {
        for language in LetterLanguage::ALL {
            let words = words(&letter, language).unwrap();
            let said = |block: &Block| match block {
                Block::Heading(t) | Block::Paragraph(t) | Block::Item(t) | Block::Law(t) => t.clone(),
            };
            let headings = words.blocks.iter().filter(|block| matches!(block, Block::Heading(_))).count();
            assert!(headings >= 2, "{name}: {:?}", words.blocks);
            let Some(text) = text_of(&printed(&letter, language)) else { return };
            let squeezed =
                |text: &str| bare(text).chars().filter(|c| c.is_alphanumeric()).collect::<String>();
            let file = squeezed(&text);
            for heading in words.blocks.iter().filter(|block| matches!(block, Block::Heading(_))) {
                assert!(file.contains(&squeezed(&said(heading))), "{name}: {heading:?}");
            }
            // Nothing is lost: every word of the file but page numbers and the draft's mark stands here too.
            let all: String = words.blocks.iter().map(said).collect::<Vec<_>>().join(" ");
            let signatory = &letter.frame().signatory.name;
            assert!(squeezed(&all).contains(&squeezed(signatory)), "{name}: {signatory} in {all}");
            let (here, there) = (squeezed(&all).chars().count(), file.chars().count());
            assert!(here * 100 >= there * 90, "{name}: {here} of {there} letters: {all}\n---\n{text}");
        }
    }
}

#[test]
fn what_no_font_can_print_is_shown_and_reported_not_lost() {
    let mut decision = samples::return_decision();
    decision.frame.person.names.push(Name { text: "王".into(), kind: NameKind::OwnScript });
    let pdf = printed(&Letter::ReturnDecision(Box::new(decision)), LetterLanguage::English);
    assert_eq!(pdf.unprintable, vec!['王']);
    let Some(text) = text_of(&pdf) else { return };
    assert!(text.contains("[U+738B]"), "{text}");
}

#[test]
fn the_same_letter_gives_the_same_bytes_and_another_letter_others() {
    let letter = Letter::ReturnDecision(Box::new(samples::return_decision()));
    let first = printed(&letter, LetterLanguage::English);
    let again = printed(&letter, LetterLanguage::English);
    assert!(first.bytes == again.bytes);
    comemo_forget();
    assert!(
        first.bytes == printed(&letter, LetterLanguage::English).bytes,
        "not the same without memory of the first"
    );
    let mut other = samples::return_decision();
    other.frame.document_id.push('9');
    assert!(first.bytes != printed(&Letter::ReturnDecision(Box::new(other)), LetterLanguage::English).bytes);
}

fn comemo_forget() {
    typst::comemo::evict(0);
}

#[test]
fn the_file_claims_pdf_ua_and_pdf_a_and_names_title_and_language() {
    for language in LetterLanguage::ALL {
        let letter = Letter::ReturnDecision(Box::new(samples::return_decision()));
        let pdf = printed(&letter, language);
        let raw = String::from_utf8_lossy(&pdf.bytes);
        assert!(raw.contains("pdfuaid:part"), "no claim of PDF/UA");
        assert!(raw.contains("<pdfaid:part>2</pdfaid:part>"), "no claim of PDF/A-2");
        assert!(raw.contains("<pdfaid:conformance>A</pdfaid:conformance>"), "not level A");
        let title = if language == LetterLanguage::English { "Return decision" } else { "Terugkeerbesluit" };
        assert!(raw.contains(title), "no title in the metadata");
        assert!(raw.contains(&format!(
            "/Lang({})",
            if language == LetterLanguage::English { "en-GB" } else { "nl-NL" }
        )));
        assert!(raw.contains("2026-11-09"), "the date of the file is not the date of the letter");
    }
}

#[test]
fn nothing_anyone_types_is_taken_for_a_template() {
    let nasty = [
        "#eval(\"1+1\") #read(\"/etc/passwd\") #import \"x\"",
        "$ sum_(i=0)^n i $ *bold* _em_ = heading - list + enum / term: x @ref <label> `raw` \\ // comment /* c */",
        "\"quotes\" 'single' “curly” {braces} [brackets] }{ {date} {",
        "\u{202e}reversed\u{202c} \u{2067}isolated\u{2069} \u{200f}rtl\u{200f} \u{0}\u{7}\u{1b}[31m \u{feff} \u{e000} \u{fffe} \u{10ffff}",
        "<b>&amp;</b> %s %n ${x} {{x}} \u{1f600} e\u{301}\u{301}\u{301}\u{301}",
    ];
    // Every letter with all of it at once, and the longest letter with each alone.
    let together = nasty.join(" ");
    let decision = Letter::ReturnDecision(Box::new(samples::refused_period()));
    let alone = nasty.iter().map(|text| (decision.clone(), *text));
    let all = samples::all().into_iter().map(|(_, letter)| (letter, together.as_str()));
    for (letter, text) in alone.chain(all) {
        let pdf = render(&replace_texts(&letter, text), LetterLanguage::Dutch)
            .unwrap_or_else(|error| panic!("{} {text:?}: {error}", letter.template()));
        let Some(read) = text_of(&pdf) else { return };
        if text.starts_with("#eval") {
            assert!(bare(&read).contains("#eval(\"1+1\")"), "evaluated or lost: {read}");
        }
    }
}

/// The letter with every free text replaced.
fn replace_texts(letter: &Letter, text: &str) -> Letter {
    fn walk(value: &mut serde_json::Value, text: &str) {
        match value {
            serde_json::Value::String(s) if s.contains(' ') => *s = text.to_owned(),
            serde_json::Value::Array(items) => items.iter_mut().for_each(|v| walk(v, text)),
            serde_json::Value::Object(fields) => fields.values_mut().for_each(|v| walk(v, text)),
            _ => {}
        }
    }
    let mut value = serde_json::to_value(letter).unwrap();
    walk(&mut value, text);
    serde_json::from_value(value).unwrap()
}

#[test]
fn fifty_thousand_characters_print_with_and_without_spaces() {
    for text in ["word ".repeat(10_000), "x".repeat(50_000), "ا".repeat(50_000)] {
        let mut decision = samples::return_decision();
        decision.reasons.in_fact = text.clone();
        decision.frame.person.names[1].text = text.chars().take(500).collect();
        let pdf = printed(&Letter::ReturnDecision(Box::new(decision)), LetterLanguage::English);
        assert!(pdf.bytes.len() > 20_000);
    }
}

#[test]
fn a_final_letter_without_what_the_law_asks_for_is_refused_and_a_draft_says_so() {
    type Spoil = fn(&mut ReturnDecision);
    let cases: [(&str, Spoil); 7] = [
        ("remedies", |d| d.remedies.clear()),
        ("reasons-in-fact", |d| d.reasons.in_fact = "  \n ".into()),
        ("reasons-in-law", |d| d.reasons.in_law.clear()),
        ("countries-of-return", |d| d.countries_of_return.clear()),
        ("signatory", |d| d.frame.signatory.name.clear()),
        ("case-number", |d| d.frame.case_number.clear()),
        ("person", |d| d.frame.person.names.clear()),
    ];
    for (part, spoil) in cases {
        let mut decision = samples::return_decision();
        spoil(&mut decision);
        let error =
            render(&Letter::ReturnDecision(Box::new(decision.clone())), LetterLanguage::English).unwrap_err();
        assert_eq!(error, DocumentError::Incomplete(part));
        decision.frame.status = LetterStatus::Draft;
        let pdf = printed(&Letter::ReturnDecision(Box::new(decision)), LetterLanguage::English);
        let Some(text) = text_of(&pdf) else { return };
        assert!(text.contains("Draft: without legal effect"), "{text}");
    }
}

#[test]
fn a_row_that_does_not_fit_its_table_is_refused() {
    let mut export = samples::export();
    export.sections[0].rows[0].push("too much".into());
    let error = render(&Letter::SubjectAccessExport(Box::new(export)), LetterLanguage::English).unwrap_err();
    assert_eq!(error, DocumentError::Invalid("row-longer-than-columns"));
}

#[test]
fn a_date_on_an_unconfirmed_value_is_marked_and_a_confirmed_one_is_not() {
    let mut decision = samples::return_decision();
    let letter = Letter::ReturnDecision(Box::new(decision.clone()));
    let Some(text) = text_of(&printed(&letter, LetterLanguage::English)) else { return };
    assert!(text.contains("8 December 2026 (*)") && text.contains("not yet confirmed"), "{text}");
    let mut confirmed = samples::derivation(jiff::civil::date(2026, 11, 10), 28);
    confirmed.parameters[0].status = law::ParameterStatus::Confirmed;
    decision.remedies[0].last_day = Some(confirmed.clone());
    decision.obligation =
        DepartureObligation::Period { days: 28, end: PeriodEnd::On { derivation: confirmed } };
    let letter = Letter::ReturnDecision(Box::new(decision));
    let Some(text) = text_of(&printed(&letter, LetterLanguage::English)) else { return };
    assert!(!text.contains("(*)"), "{text}");
}

#[test]
fn an_end_that_is_not_known_yet_is_said_in_days_not_guessed() {
    for end in [PeriodEnd::AfterNotification, PeriodEnd::AfterRightToRemainEnds] {
        let mut decision = samples::return_decision();
        decision.obligation = DepartureObligation::Period { days: 28, end };
        decision.remedies[0].last_day = None;
        let letter = Letter::ReturnDecision(Box::new(decision));
        let Some(text) = text_of(&printed(&letter, LetterLanguage::English)) else { return };
        assert!(text.contains("within 28 days after"), "{text}");
        assert!(!text.contains("December 2026"), "a date that nobody computed: {text}");
    }
}

#[test]
fn dutch_and_english_have_the_same_labels_with_the_same_places_to_fill() {
    fn flatten(prefix: &str, value: &toml::Value, into: &mut Vec<(String, Vec<String>)>) {
        match value {
            toml::Value::Table(table) => {
                for (key, inner) in table {
                    flatten(&format!("{prefix}.{key}"), inner, into);
                }
            }
            toml::Value::Array(items) => {
                for (i, inner) in items.iter().enumerate() {
                    flatten(&format!("{prefix}.{i}"), inner, into);
                }
            }
            other => {
                let text = other.as_str().unwrap_or_else(|| panic!("{prefix} is no text"));
                assert!(!text.trim().is_empty(), "{prefix} is empty");
                let mut places: Vec<String> =
                    text.split('{').skip(1).map(|p| p.split('}').next().unwrap().to_owned()).collect();
                places.sort();
                into.push((prefix.to_owned(), places));
            }
        }
    }
    let read = |text: &str| {
        let mut labels = Vec::new();
        flatten("", &toml::Value::Table(text.parse().unwrap()), &mut labels);
        labels.sort();
        labels
    };
    let english = read(include_str!("../labels/en.toml"));
    assert_eq!(english, read(include_str!("../labels/nl.toml")));
    assert!(english.len() > 200);
}

#[test]
fn an_error_quotes_nothing_of_the_letter() {
    let message = "PDF/A-2a error: the text `Ahmad Rahimi` could not be displayed with \"Noto Sans\"";
    let kept = compile::unquoted(message);
    assert!(!kept.contains("Ahmad") && kept.contains("could not be displayed"), "{kept}");
}
