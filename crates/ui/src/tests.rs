//! Every page with every sample in every language: no message missing, one first-level heading, a label for every
//! input, no id twice, nothing inline; and the messages themselves: complete, used, and in the words of the house.

use std::collections::{BTreeMap, BTreeSet};

use crate::messages::{Messages, own_sources, sources};
use crate::{Locale, gallery};

/// The values of an attribute, as they stand in the page.
fn attributes<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    let start = format!(" {name}=\"");
    html.split(&start).skip(1).map(|rest| rest.split('"').next().unwrap()).collect()
}

/// Start tags of an element.
fn tags<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    let start = format!("<{name} ");
    html.split(&start).skip(1).map(|rest| rest.split('>').next().unwrap()).collect()
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let padded = tag.find(&format!("{name}=\""))?;
    tag[padded + name.len() + 2..].split('"').next()
}

fn every_page(check: impl Fn(&str, &str)) {
    for locale in Locale::ALL {
        for sample in gallery::pages(locale) {
            check(&format!("{}-{}", sample.name, locale.tag()), &sample.page.into_string());
        }
    }
}

#[test]
fn every_page_speaks_every_language_without_gaps() {
    every_page(|name, html| assert!(!html.contains('⟦'), "{name}: {:?}", html.split('⟦').nth(1)));
}

#[test]
fn every_page_has_one_first_level_heading_and_a_main_part() {
    every_page(|name, html| {
        assert_eq!(html.matches("<h1").count(), 1, "{name}");
        assert_eq!(html.matches("<main ").count(), 1, "{name}");
    });
}

#[test]
fn no_id_stands_twice_on_a_page_and_every_reference_leads_somewhere() {
    every_page(|name, html| {
        let ids = attributes(html, "id");
        let unique: BTreeSet<_> = ids.iter().collect();
        assert_eq!(unique.len(), ids.len(), "{name}: an id stands twice");
        for reference in ["for", "aria-describedby", "aria-labelledby"] {
            for id in attributes(html, reference).into_iter().flat_map(|v| v.split(' ')) {
                assert!(unique.contains(&id), "{name}: {reference}={id} leads nowhere");
            }
        }
        for tag in tags(html, "a") {
            if let Some(id) = attribute(tag, "href").and_then(|h| h.strip_prefix("#f-")) {
                assert!(unique.contains(&format!("f-{id}").as_str()), "{name}: error link to {id}");
            }
        }
    });
}

#[test]
fn every_input_has_a_label() {
    every_page(|name, html| {
        let labelled: BTreeSet<_> = attributes(html, "for").into_iter().collect();
        for element in ["input", "select", "textarea"] {
            for tag in tags(html, element) {
                let hidden = attribute(tag, "type") == Some("hidden");
                let named = attribute(tag, "aria-label").is_some()
                    || attribute(tag, "id").is_some_and(|id| labelled.contains(id));
                assert!(hidden || named, "{name}: <{element} {tag}>");
            }
        }
    });
}

#[test]
fn nothing_is_inline_so_that_a_strict_content_security_policy_holds() {
    every_page(|name, html| {
        assert!(attributes(html, "style").is_empty() && !html.contains("<style"), "{name}: inline style");
        for script in tags(html, "script") {
            assert!(attribute(script, "src").is_some(), "{name}: inline script");
        }
        for handler in ["onclick", "onchange", "onsubmit", "onload"] {
            assert!(attributes(html, handler).is_empty(), "{name}: {handler}");
        }
        assert!(!html.contains("javascript:"), "{name}");
    });
}

/// `details`, `div`, lists and tables end a paragraph in HTML: inside `p` the page would not be what we wrote.
#[test]
fn no_block_stands_inside_a_paragraph() {
    every_page(|name, html| {
        for paragraph in html.split("<p>").chain(html.split("<p ")).skip(1) {
            let inside = paragraph.split("</p>").next().unwrap();
            if inside.len() < paragraph.len() {
                for block in ["<details", "<div", "<ul", "<table", "<section", "<form"] {
                    assert!(!inside.contains(block), "{name}: {block} in a paragraph: {inside:.200}");
                }
            }
        }
    });
}

#[test]
fn every_posting_form_carries_the_token() {
    every_page(|name, html| {
        for form in html.split("<form ").skip(1) {
            let body = form.split("</form>").next().unwrap();
            if body.contains("method=\"post\"") {
                assert!(body.contains("name=\"csrf\""), "{name}: {body:.120}");
            }
        }
    });
}

#[test]
fn text_typed_by_people_is_escaped() {
    let shell = crate::samples::shell(Locale::En);
    let view = crate::pages::search::SearchView {
        query: "\"><script>alert(1)</script>".into(),
        rows: Vec::new(),
        because: Vec::new(),
        withheld: 0,
        emergency: false,
        paging: crate::components::pagination::Pagination::default(),
    };
    let html = crate::pages::search::page(&shell, &view).into_string();
    assert!(!html.contains("<script>alert"));
    assert!(html.contains("&lt;script&gt;"));
}

#[test]
fn the_page_says_its_language_and_direction() {
    for locale in Locale::ALL {
        let html = crate::pages::help::page(&crate::samples::shell(locale)).into_string();
        let wanted = format!("<html lang=\"{}\" dir=\"{}\"", locale.tag(), locale.direction().attribute());
        assert!(html.contains(&wanted), "{wanted}");
    }
}

/// Keys and values of our own message files of a language.
fn own(locale: Locale) -> BTreeMap<String, String> {
    let mut out: BTreeMap<String, String> = BTreeMap::new();
    let mut last = String::new();
    for line in own_sources(locale).join("\n").lines() {
        if let Some((key, value)) =
            line.split_once('=').filter(|_| line.starts_with(|c: char| c.is_ascii_alphabetic()))
        {
            last = key.trim().to_owned();
            assert!(
                out.insert(last.clone(), value.to_owned()).is_none(),
                "{last} stands twice in {}",
                locale.tag()
            );
        } else if line.starts_with(' ')
            && let Some(value) = out.get_mut(&last)
        {
            value.push_str(line);
        }
    }
    out
}

/// Placeables of a message (`$n`), without order.
fn arguments(value: &str) -> BTreeSet<&str> {
    value.split('$').skip(1).map(|r| r.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap()).collect()
}

#[test]
fn dutch_is_as_complete_as_english_and_asks_for_the_same_arguments() {
    let (en, nl, ar) = (own(Locale::En), own(Locale::Nl), own(Locale::Ar));
    let from_rules = |key: &str| !en.contains_key(key) && Messages::has(Locale::En, key);
    let missing: Vec<_> = en.keys().filter(|k| !nl.contains_key(*k)).collect();
    assert!(missing.is_empty(), "missing in Dutch: {missing:?}");
    for (locale, messages) in [("nl", &nl), ("ar", &ar)] {
        for (key, value) in messages.iter().filter(|(key, _)| !from_rules(key)) {
            let english = en.get(key).unwrap_or_else(|| panic!("{locale}: {key} is not in English"));
            assert_eq!(arguments(value), arguments(english), "{locale}: {key}");
        }
    }
}

#[test]
fn every_message_file_can_be_read() {
    for locale in Locale::ALL {
        for source in sources(locale) {
            if let Err((_, errors)) = fluent_bundle::FluentResource::try_new(source) {
                panic!("{}: {errors:?}", locale.tag());
            }
        }
    }
}

/// Groups of messages whose keys are put together from codes of the law, the domain and the application.
const BUILT: &[&str] = &[
    "act-",
    "role-",
    "fact-",
    "code-",
    "finding-",
    "step-",
    "unit-",
    "day-",
    "event-",
    "refusal-",
    "form-",
    "field-",
    "hint-",
    "choice-",
    "chapter-",
    "sentence-",
    "stage-",
    "stop-",
    "gate-",
    "gap-",
    "evidence-",
    "name-kind-",
    "category-",
    "withheld-",
    "purpose-",
    "reading-",
    "document-",
    "effect-",
    "done-",
    "mistake-",
    "cases-view-",
    "whose-",
    "error-",
    "law-",
    "notice-",
    "match-",
    "mark-",
];
/// Messages that only `web` names, when it fills a view.
const FOR_WEB: &[&str] = &[
    "sign-in-locked",
    "sign-in-expired",
    "listed-assigned",
    "listed-team",
    "listed-role",
    "born-in",
    "detail-number",
    "remedy-number-on",
    "postponement-number-on",
    "account-first-password",
    "fault-missing",
    "fault-checkpoint",
    "erasure-no-remedy",
    "officer-named",
    "cases-all",
    "filter-officer",
    "filter-origin",
    "filter-gap",
    "parameter-confirmed",
    "gate-readmission",
];

#[test]
fn no_message_is_an_orphan() {
    let code = all_source();
    let orphans: Vec<String> = own(Locale::En)
        .into_keys()
        .filter(|key| !BUILT.iter().any(|b| key.starts_with(b)))
        .filter(|key| !FOR_WEB.iter().any(|k| key.strip_suffix("-all").unwrap_or(key) == *k || key == k))
        .filter(|key| !code.contains(&format!("\"{key}\"")))
        .filter(|key| !built_by_format(&code, key))
        .collect();
    assert!(orphans.is_empty(), "nobody uses: {orphans:?}");
}

/// Whether some `"prefix-{…}"` in the code makes this key, or a filter adds `-all` to it.
fn built_by_format(code: &str, key: &str) -> bool {
    let dashes = key.match_indices('-').map(|(at, _)| &key[..=at]);
    dashes.into_iter().any(|prefix| code.contains(&format!("\"{prefix}{{")))
        || key.strip_suffix("-all").is_some_and(|label| code.contains(&format!("\"{label}\"")))
}

fn all_source() -> String {
    fn read(folder: &std::path::Path, out: &mut String) {
        for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap) {
            if entry.path().is_dir() {
                read(&entry.path(), out);
            } else {
                out.push_str(&std::fs::read_to_string(entry.path()).unwrap());
            }
        }
    }
    let mut out = String::new();
    read(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut out);
    // `web` fills the views and names messages of its own.
    read(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../web/src"), &mut out);
    out
}

/// The English words of STYLE.md are refused in every file by `cargo xtask tidy`; here are the Dutch ones, and those
/// that blame the reader.
#[test]
fn words_that_blame_or_belittle_are_not_used() {
    let forbidden = [
        "vreemdeling",
        "illegale",
        "illegalen",
        "uitzetting",
        "uitgezet",
        "gelukszoeker",
        "ongeldig",
        "foutieve",
        "invalid",
        "the subject",
        "oops",
        "sorry",
        "!",
        "please enter",
        "you must not",
    ];
    for locale in [Locale::En, Locale::Nl] {
        for (key, value) in own(locale) {
            // The Dutch act of 2000 bears one of the words in its title.
            let value = value.to_lowercase().replace("vreemdelingenwet 2000", "");
            for word in forbidden {
                assert!(!value.contains(word), "{}: {key} says {word}", locale.tag());
            }
        }
    }
}

#[test]
fn what_an_incomplete_language_lacks_appears_in_english() {
    assert!(!Messages::has(Locale::Ar, "erasure-lead"));
    assert_eq!(
        Messages::get(Locale::Ar, "erasure-lead", &[]),
        Messages::get(Locale::En, "erasure-lead", &[])
    );
    let html = crate::pages::help::page(&crate::samples::shell(Locale::Ar)).into_string();
    assert!(html.contains(&Messages::get(Locale::Ar, "partly-translated", &[])));
}

#[test]
fn every_act_role_and_verdict_of_the_law_has_words() {
    let acts = include_str!("../../law/src/act.rs");
    let variants: Vec<&str> = acts
        .lines()
        .map(str::trim)
        .filter(|l| l.ends_with(',') && l.chars().next().is_some_and(char::is_uppercase))
        .map(|l| l.trim_end_matches(','))
        .collect();
    assert!(variants.len() > 35);
    for variant in variants {
        let mut code = String::new();
        for letter in variant.chars() {
            if letter.is_uppercase() && !code.is_empty() {
                code.push('-');
            }
            code.extend(letter.to_lowercase());
        }
        let known = ["act", "role"].iter().any(|p| Messages::has(Locale::En, &format!("{p}-{code}")));
        assert!(known, "no words for {variant}");
    }
}

#[test]
fn a_number_is_printed_as_the_language_does_and_a_text_of_digits_stays_as_it_is() {
    let today = crate::samples::today();
    for (locale, entries, certificate) in [
        (Locale::En, "48,213 entries", "Erased. Certificate 0048213."),
        (Locale::Nl, "48.213 vermeldingen", "Gewist. Certificaat 0048213."),
    ] {
        let cx = crate::Cx { locale, today };
        assert_eq!(cx.count("history-entries", 48_213), entries);
        assert_eq!(cx.say("erasure-done", &[("number", "0048213".into())]), certificate);
    }
}
