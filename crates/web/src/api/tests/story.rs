//! One case through the API, as another system would carry it.

use serde_json::{Value, json};

use super::world::{TODAY, World};

fn decision() -> Value {
    json!({
        "command": "issue-return-decision", "issued_on": TODAY, "language": "nl", "countries": ["MA"],
        "reasons_in_fact": "The permit expired.", "reasons_in_law": "Directive 2008/115/EC, Article 6(1).",
        "term": "granted", "days": 28, "remedies": "Appeal within four weeks.",
    })
}

#[tokio::test]
async fn a_case_is_opened_read_and_carried_on() {
    let world = World::new();
    let officer = world.sign_in("case-officer").await;
    let id = officer.open_case().await;
    let path = format!("/cases/{id}");
    let list =
        officer.get("/cases", "/cases?open=true&stage=intake&order=next-due&limit=500").await.expect(200);
    assert_eq!(list.body["items"][0]["id"], id.as_str());
    assert_eq!(list.body["items"][0]["person"]["name"], "Testperson, Amina");
    let case = officer.get("/cases/{id}", &path).await.expect(200);
    assert_eq!(case.body["summary"]["number"], "NL-2026-000001");
    assert_eq!(case.body["stage"], "intake");
    assert!(!case.body["entries"].as_array().unwrap().is_empty());
    let version = case.body["version"].as_u64().unwrap();
    assert_eq!(case.header("etag"), format!("\"{version}.{TODAY}\""));
    assert_eq!(case.header("cache-control"), "private, no-cache");
    let again = officer.get_with(&path, "if-none-match", case.header("etag")).await;
    assert_eq!((again.status.as_u16(), again.body), (304, Value::Null));

    let ended = json!({
        "command": "record-legal-stay-ended", "expected_version": version, "kind": "permit-ended",
        "decided_on": "2026-02-20",
    });
    let done = officer.record(&id, ended).await.expect(201);
    assert_eq!(done.body["version"], version + 1);
    let receipt = done.header("location").strip_prefix("/api/v1").unwrap();
    let receipt = officer.get("/cases/{id}/entries/{version}/receipt", receipt).await.expect(200);
    assert!(receipt.body["pack"].as_str().unwrap().contains("rd_2008"));
    let changed = officer.get_with(&path, "if-none-match", case.header("etag")).await;
    assert_eq!(changed.status.as_u16(), 200);
}

#[tokio::test]
async fn a_stale_version_is_refused_with_the_one_that_counts() {
    let world = World::new();
    let officer = world.sign_in("case-officer").await;
    let id = officer.open_case().await;
    let stale =
        json!({ "command": "record-sex", "expected_version": 1, "sex": "male", "recorded_on": TODAY });
    let answer = officer.record(&id, stale).await.expect(409);
    assert_eq!(answer.body["code"], "stale");
    assert!(answer.body["current_version"].as_u64().unwrap() > 1);
}

#[tokio::test]
async fn the_same_key_carries_a_command_out_once_and_never_another() {
    let world = World::new();
    let officer = world.sign_in("case-officer").await;
    let id = officer.open_case().await;
    let path = format!("/cases/{id}/commands");
    let template = "/cases/{id}/commands";
    let session = json!({ "command": "hold-counselling-session", "on": "2026-03-01", "language": "ar" });
    let first = officer.post_once(template, &path, "key-1", &session).await.expect(201);
    let second = officer.post_once(template, &path, "key-1", &session).await.expect(201);
    assert_eq!((&first.body["repeated"], &second.body["repeated"]), (&json!(false), &json!(true)));
    assert_eq!(first.body["version"], second.body["version"]);
    let other = json!({ "command": "hold-counselling-session", "on": "2026-03-02", "language": "ar" });
    let answer = officer.post_once(template, &path, "key-1", &other).await.expect(409);
    assert_eq!(answer.body["code"], "key-reused");

    let opened = officer.post_once("/cases", "/cases", "key-2", &super::world::opening()).await.expect(201);
    let again = officer.post_once("/cases", "/cases", "key-2", &super::world::opening()).await.expect(201);
    assert_eq!(opened.body["case"], again.body["case"]);
    assert_eq!(again.body["repeated"], true);
}

#[tokio::test]
async fn an_unlawful_act_is_refused_with_rule_and_citation_and_the_history_says_so() {
    let world = World::new();
    let officer = world.sign_in("decision-officer").await;
    let id = officer.open_case().await;
    let path = format!("/cases/{id}/commands/preview");
    // Nothing is known of the stay yet: RD Art. 6(1) asks for illegal stay.
    let preview = officer.post("/cases/{id}/commands/preview", &path, &decision()).await.expect(200);
    assert_eq!((&preview.body["recorded"], &preview.body["problem"]), (&json!(false), &json!("unlawful")));
    assert!(!preview.body["findings"].as_array().unwrap().is_empty());
    let refused = officer.record(&id, decision()).await.expect(409);
    assert_eq!(refused.body["code"], "unlawful");
    let rules = refused.body["rules"].as_array().unwrap();
    assert!(rules.iter().all(|rule| rule["citation"].as_str().unwrap().contains("Art.")), "{rules:?}");
    let history = officer.get("/cases/{id}/history", &format!("/cases/{id}/history")).await.expect(200);
    let refusals = history.body["refusals"].as_array().unwrap();
    assert_eq!(refusals.len(), 1, "the preview records nothing");
    assert_eq!(refusals[0]["command"], "issue-return-decision");
    assert!(!refusals[0]["rules"].as_array().unwrap().is_empty());
}

#[tokio::test]
async fn an_act_that_makes_no_sense_now_is_refused_with_its_reason() {
    let world = World::new();
    let officer = world.sign_in("decision-officer").await;
    let id = officer.open_case().await;
    let reopen = json!({ "command": "reopen-case", "reopened_on": TODAY, "reasons": "A mistake." });
    let answer = officer.record(&id, reopen).await.expect(409);
    assert_eq!(
        (&answer.body["code"], &answer.body["detail"]),
        (&json!("not-now"), &json!("case-not-closed"))
    );
}

#[tokio::test]
async fn an_entry_is_corrected_and_the_original_stays_readable() {
    let world = World::new();
    let officer = world.sign_in("case-officer").await;
    let id = officer.open_case().await;
    let name = json!({
        "command": "record-name", "kind": "alias", "given": "Amna", "script": "Latn", "recorded_on": "2026-03-01",
    });
    let version = officer.record(&id, name.clone()).await.expect(201).body["version"].as_u64().unwrap();
    let mut right = name.clone();
    right["given"] = json!("Aminah");
    let correction = json!({
        "command": "correct-entry", "of_version": version, "corrected_on": TODAY, "reason": "A letter was wrong.",
        "replacement": right,
    });
    officer.record(&id, correction.clone()).await.expect(201);
    let case = officer.get("/cases/{id}", &format!("/cases/{id}")).await.expect(200);
    let entries = case.body["entries"].as_array().unwrap();
    let entry = entries.iter().find(|entry| entry["version"] == version).unwrap();
    assert_eq!(entry["details"]["given"], "Amna");
    assert_eq!(entry["standing"]["counts"], "replaced");
    assert_eq!(entry["standing"]["details"]["given"], "Aminah");

    let mut forgotten = correction.clone();
    forgotten.as_object_mut().unwrap().remove("replacement");
    let answer = officer.record(&id, forgotten).await.expect(422);
    assert_eq!(answer.body["fields"], json!([{ "field": "replacement", "code": "required" }]));
    let mut wrong = correction;
    wrong["replacement"]["given"] = json!("");
    let answer = officer.record(&id, wrong).await.expect(422);
    assert_eq!(answer.body["fields"][0]["field"], "replacement.given");
}

/// Health is for those who need it (access matrix): the team lead sees that there is something, not what.
#[tokio::test]
async fn what_a_role_may_not_see_is_counted_and_never_shown() {
    let world = World::new();
    let officer = world.sign_in("case-officer").await;
    let id = officer.open_case().await;
    let fitness = json!({
        "command": "assess-fitness", "assessed_on": "2026-03-01", "finding": "unfit",
        "valid_until_on": "2026-06-01", "remarks": "SECRET-OF-HEALTH",
    });
    let version = officer.record(&id, fitness).await.expect(201).body["version"].as_u64().unwrap();
    let lead = world.sign_in("team-lead").await;
    for (template, path) in
        [("/cases/{id}", format!("/cases/{id}")), ("/cases/{id}/history", format!("/cases/{id}/history"))]
    {
        let answer = lead.get(template, &path).await.expect(200);
        assert!(!answer.body.to_string().contains("SECRET-OF-HEALTH"));
        let withheld = answer.body["withheld"].as_array().unwrap();
        assert!(withheld.contains(&json!({ "category": "medical", "entries": 1 })), "{withheld:?}");
        for finding in answer.body["gates"].as_array().into_iter().flatten() {
            for fact in
                finding["lines"].as_array().unwrap().iter().flat_map(|l| l["facts"].as_array().unwrap())
            {
                if fact["recorded_in_version"] == version {
                    assert_eq!((&fact["kind"], &fact["value"]), (&json!("withheld"), &json!("medical")));
                }
            }
        }
    }
    let path = format!("/cases/{id}/entries/{version}/receipt");
    lead.get("/cases/{id}/entries/{version}/receipt", &path).await.expect(404);
    officer.get("/cases/{id}/entries/{version}/receipt", &path).await.expect(200);
}

#[tokio::test]
async fn lists_lead_on_page_by_page_without_gap_or_repetition() {
    let world = World::new();
    let officer = world.sign_in("case-officer").await;
    let mut opened = Vec::new();
    for _ in 0..5 {
        opened.push(officer.open_case().await);
    }
    let mut seen = Vec::new();
    let mut path = "/cases?limit=2".to_owned();
    loop {
        let page = officer.get("/cases", &path).await.expect(200);
        seen.extend(
            page.body["items"].as_array().unwrap().iter().map(|c| c["id"].as_str().unwrap().to_owned()),
        );
        match page.body["next"].as_str() {
            Some(next) => path = format!("/cases?limit=2&after={next}"),
            None => break,
        }
    }
    opened.reverse();
    assert_eq!(seen, opened, "highest number first");
    let found = officer.get("/search", "/search?q=testpers+1990").await.expect(200);
    assert_eq!(found.body["items"].as_array().unwrap().len(), 5);
    let worklist = officer.get("/worklist", "/worklist?whose=everybody&limit=1").await.expect(200);
    assert_eq!(worklist.body["items"].as_array().unwrap().len(), 1);
    assert!(worklist.body["items"][0]["citation"].as_str().unwrap().contains("Art."));
}

#[tokio::test]
async fn the_feed_tells_in_order_that_something_happened_and_nothing_personal() {
    let world = World::new();
    let officer = world.sign_in("case-officer").await;
    let id = officer.open_case().await;
    let counselling = json!({ "command": "hold-counselling-session", "on": "2026-03-01", "language": "ar" });
    officer.record(&id, counselling).await.expect(201);
    // What was recorded as one is told as one.
    let first = officer.get("/feed", "/feed?limit=1").await.expect(200);
    let opening = first.body["items"].as_array().unwrap();
    assert_eq!((&opening[0]["specversion"], &opening[0]["subject"]), (&json!("1.0"), &json!(id)));
    assert_eq!(opening[0]["type"], "eu.nostos.stay.case_opened");
    let ids: std::collections::BTreeSet<&str> = opening.iter().map(|e| e["id"].as_str().unwrap()).collect();
    assert!(ids.len() > 2 && ids.len() == opening.len(), "{ids:?}");
    let next = first.body["next"].as_u64().unwrap();
    let rest = officer.get("/feed", &format!("/feed?after={next}")).await.expect(200);
    let later = rest.body["items"].as_array().unwrap();
    assert_eq!(later.len(), 1, "{}", rest.body);
    assert_eq!(later[0]["type"], "eu.nostos.counselling.counselling_session_held");
    assert!(!format!("{}{}", first.body, rest.body).contains("Amina"));
    let end = rest.body["next"].as_u64().unwrap();
    let nothing = officer.get("/feed", &format!("/feed?after={end}")).await.expect(200);
    assert_eq!((&nothing.body["items"], &nothing.body["next"]), (&json!([]), &json!(end)));
}

#[tokio::test]
async fn cases_are_assigned_with_a_result_for_each() {
    let world = World::new();
    let id = world.sign_in("case-officer").await.open_case().await;
    let lead = world.sign_in("team-lead").await;
    let unknown = uuid::Uuid::from_u128(99);
    let officer = world.account("decision-officer");
    let body = json!({ "cases": [id, unknown], "officer": officer, "reason": "Holiday" });
    let answer = lead.post("/assignments", "/assignments", &body).await.expect(200);
    let results = answer.body["results"].as_array().unwrap();
    assert!(results[0]["version"].is_u64() && results[0]["problem"].is_null());
    assert_eq!(results[1]["problem"]["code"], "not-found");
    let mine = lead.get("/cases", &format!("/cases?officer={officer}")).await.expect(200);
    assert_eq!(mine.body["items"][0]["id"], id.as_str());
    let nobody = json!({ "cases": [id], "officer": unknown });
    lead.post("/assignments", "/assignments", &nobody).await.expect(404);
    let team = lead.get("/team", "/team").await.expect(200);
    assert!(team.body["caseload"].as_array().unwrap().iter().any(|row| row["officer"] == json!(officer)));
}

#[tokio::test]
async fn every_reading_is_there_for_the_data_protection_officer_to_see() {
    let world = World::new();
    let officer = world.sign_in("case-officer").await;
    let id = officer.open_case().await;
    officer.get("/cases/{id}", &format!("/cases/{id}")).await.expect(200);
    officer.get("/cases/{id}/history", &format!("/cases/{id}/history")).await.expect(200);
    let dpo = world.sign_in("data-protection-officer").await;
    let readings = dpo.get("/cases/{id}/readings", &format!("/cases/{id}/readings")).await.expect(200);
    let shown: Vec<&str> =
        readings.body["items"].as_array().unwrap().iter().map(|r| r["shown"].as_str().unwrap()).collect();
    assert!(shown.contains(&"api-case") && shown.contains(&"api-history"), "{shown:?}");
    let export = dpo.get("/cases/{id}/export", &format!("/cases/{id}/export")).await.expect(200);
    assert!(export.body.to_string().contains("Amina"));
    assert!(export.body["readings"].as_array().unwrap().len() >= 2);
}

/// Every role that may ask for clearance is told which rule stands in the way; the state of health only those who may
/// see it.
#[tokio::test]
async fn a_refusal_names_a_fact_of_health_and_withholds_its_value_from_those_who_may_not_see_it() {
    let world = World::new();
    let id = world.sign_in("case-officer").await.open_case().await;
    let unfit = json!({
        "command": "assess-fitness", "assessed_on": TODAY, "finding": "unfit", "valid_until_on": "2026-06-01",
        "remarks": "Three months of rest.",
    });
    world.sign_in("decision-officer").await.record(&id, unfit).await.expect(201);
    for (login, sees) in [("decision-officer", true), ("reviewer", false)] {
        let officer = world.sign_in(login).await;
        let clear = json!({ "command": "clear-removal", "on": TODAY });
        let preview = format!("/cases/{id}/commands/preview");
        let template = "/cases/{id}/commands/preview";
        let tried = officer.post(template, &preview, &clear).await.expect(200).body["findings"].clone();
        let refused = officer.record(&id, clear).await.expect(409).body;
        for findings in [&tried, &refused["rules"]] {
            let rules = findings.as_array().unwrap();
            let facts: Vec<&Value> =
                rules.iter().flat_map(|rule| rule["facts"].as_array().unwrap()).collect();
            let health: Vec<&&Value> = facts.iter().filter(|fact| fact["key"] == "fitness-finding").collect();
            assert!(!health.is_empty(), "{login}: {findings}");
            for fact in health {
                let (kind, value) = if sees { ("code", "unfit") } else { ("withheld", "medical") };
                assert_eq!((&fact["kind"], &fact["value"]), (&json!(kind), &json!(value)), "{login}");
            }
        }
        assert!(sees || !refused.to_string().contains("unfit\""), "{refused}");
    }
}
