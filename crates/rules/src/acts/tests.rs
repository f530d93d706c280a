//! The register is complete and every citation can be opened.

use super::{all, article_title, find};
use crate::parameters::ParameterSet;

#[test]
fn every_act_that_the_house_cites_is_registered() {
    let keys: Vec<_> = all().unwrap().iter().map(|act| act.key.as_str()).collect();
    for key in [
        "RD",
        "RBPR",
        "APR",
        "SIS",
        "SISB",
        "EUROD",
        "MRD",
        "MRC",
        "RCD",
        "RR",
        "REG1182",
        "GDPR",
        "CHARTER",
        "NL-VW2000",
        "NL-VB2000",
        "NL-AWB",
        "NL-ATW",
    ] {
        assert!(keys.contains(&key), "{key} is not registered");
    }
    assert_eq!(find("XX"), None);
}

#[test]
fn every_act_is_complete_in_both_languages() {
    for act in all().unwrap() {
        let texts = [&act.short, &act.title].into_iter().chain(act.articles.values());
        for text in texts {
            assert!(!text.en.trim().is_empty() && !text.nl.trim().is_empty(), "{}: {text:?}", act.key);
        }
        // Only an act whose publication nobody has seen may lack number and address.
        let published = act.status != law::ParameterStatus::Empty;
        assert_eq!(published, !act.number.is_empty() && act.eli.starts_with("http"), "{}", act.key);
    }
}

#[test]
fn the_return_directive_has_all_its_articles() {
    let directive = find("RD").unwrap();
    let numbers: Vec<_> = (1..=23).map(|number| number.to_string()).collect();
    assert_eq!(directive.articles.len(), numbers.len());
    assert!(numbers.iter().all(|number| directive.articles.contains_key(number)));
    assert_eq!(directive.eli, "http://data.europa.eu/eli/dir/2008/115/oj");
}

#[test]
fn titles_of_articles_follow_the_language_of_the_reader() {
    assert_eq!(article_title("RD", "7", "en"), Some("Voluntary departure"));
    assert_eq!(article_title("RD", "7", "nl"), Some("Vrijwillig vertrek"));
    assert_eq!(article_title("RD", "7", "nl-NL"), Some("Vrijwillig vertrek"));
    assert_eq!(
        article_title("RD", "7", "ar"),
        Some("Voluntary departure"),
        "English where there is no other"
    );
    assert_eq!(article_title("RBPR", "11", "en"), Some("Calculation of time limits"));
    assert_eq!(article_title("APR", "37", "nl"), Some("Terugkeerbesluit"));
    assert_eq!(article_title("RD", "99", "en"), None);
    assert_eq!(article_title("XX", "1", "en"), None);
}

#[test]
fn a_directive_or_regulation_article_cited_by_a_parameter_has_a_title() {
    let set = ParameterSet::of_state("NL").unwrap();
    for parameter in set.all() {
        let Some(citation) = &parameter.citation else { continue };
        // Dutch acts and Regulation 1182/71 give their articles no titles.
        if citation.act.starts_with("NL-") || citation.act == "REG1182" {
            continue;
        }
        let title = article_title(&citation.act, &citation.article, "en");
        assert!(title.is_some(), "{citation} has no title in the register");
    }
}
