//! What cannot be read is refused with problem details that say where and how to mend it.

use axum::body::Body;
use axum::http::header::CONTENT_TYPE;
use serde_json::json;

use super::world::{Answer, World, opening, post, request};

fn problem(answer: &Answer, status: u16) {
    assert_eq!(answer.status.as_u16(), status, "{}", answer.body);
    assert_eq!(answer.header("content-type"), "application/problem+json");
    assert_eq!(answer.body["status"], status);
}

#[tokio::test]
async fn query_parameters_are_taken_only_as_described() {
    let world = World::new();
    let officer = world.sign_in("case-officer").await;
    for (query, field, code) in [
        ("limit=0", "limit", "not-a-page-size"),
        ("limit=501", "limit", "not-a-page-size"),
        ("limit=%2B5", "limit", "not-a-page-size"),
        ("limit=5&limit=6", "limit", "given-twice"),
        ("open=yes", "open", "not-true-or-false"),
        ("stage=nonsense", "stage", "not-a-choice"),
        ("citizenship=nl", "citizenship", "not-a-country"),
        ("team=1", "team", "not-an-id"),
        ("officer=urn:uuid:00000000-0000-0000-0000-000000000001", "officer", "not-an-id"),
        ("order=", "order", "not-a-choice"),
        ("after=%00", "after", "not-a-cursor"),
        ("page=2", "page", "unknown-parameter"),
    ] {
        let answer = officer.get("/cases", &format!("/cases?{query}")).await;
        problem(&answer, 422);
        assert_eq!(answer.body["fields"], json!([{ "field": field, "code": code }]), "{query}");
    }
    for (template, path) in [
        ("/me", "/me?x=1"),
        ("/team", "/team?x=1"),
        ("/worklist", "/worklist?bucket=never"),
        ("/feed", "/feed?after=-1"),
        ("/forms", "/forms?x"),
    ] {
        let login = if template == "/team" { "team-lead" } else { "case-officer" };
        problem(&world.sign_in(login).await.get(template, path).await, 422);
    }
    let long = "x".repeat(201);
    problem(&officer.get("/search", &format!("/search?q={long}")).await, 422);
}

#[tokio::test]
async fn a_cursor_that_no_list_gave_leads_nowhere() {
    let world = World::new();
    let officer = world.sign_in("case-officer").await;
    problem(&officer.get("/cases", "/cases?after=AAAA").await, 404);
    problem(&officer.get("/worklist", "/worklist?after=AAAA").await, 404);
}

#[tokio::test]
async fn bodies_are_json_objects_of_bounded_size() {
    let world = World::new();
    let token = world.sign_in("case-officer").await.token;
    let send = async |kind: Option<&'static str>, body: Vec<u8>| {
        let mut asked = request("POST", "/cases", &token, Body::from(body));
        if let Some(kind) = kind {
            asked.headers_mut().insert(CONTENT_TYPE, kind.parse().unwrap());
        }
        world.send(asked).await
    };
    let good = opening().to_string().into_bytes();
    problem(&send(None, good.clone()).await, 415);
    problem(&send(Some("text/plain"), good.clone()).await, 415);
    problem(&send(Some("application/json; charset=latin1"), good.clone()).await, 415);
    problem(&send(Some("application/json"), b"{".to_vec()).await, 400);
    problem(&send(Some("application/json"), b"{\"given\": \"\xff\"}".to_vec()).await, 400);
    problem(&send(Some("application/json"), b"[]".to_vec()).await, 400);
    problem(&send(Some("application/json"), Vec::new()).await, 400);
    problem(&send(Some("application/json"), vec![b' '; 1024 * 1024 + 1]).await, 413);
    assert_eq!(send(Some("application/json; charset=UTF-8"), good).await.status.as_u16(), 201);
    let mut nested = b"{\"given\":".to_vec();
    nested.extend(vec![b'['; 100_000]);
    problem(&send(Some("application/json"), nested).await, 400);
}

#[tokio::test]
async fn a_problem_never_repeats_what_was_sent_about_a_person() {
    let world = World::new();
    let officer = world.sign_in("case-officer").await;
    let mut body = opening();
    body["nationality"] = json!("SECRET-PERSON");
    body["birth_date"] = json!("SECRET-PERSON");
    let answer = officer.post("/cases", "/cases", &body).await;
    problem(&answer, 422);
    assert!(!answer.body.to_string().contains("SECRET-PERSON"));
    assert_eq!(answer.body["fields"].as_array().unwrap().len(), 2);
}

#[tokio::test]
async fn what_is_not_there_and_other_methods_are_problems_too() {
    let world = World::new();
    let officer = world.sign_in("case-officer").await;
    for path in
        ["/nothing", "/cases/1", "/cases/00000000-0000-0000-0000-000000000001", "/cases/%ff", "/cases/"]
    {
        let answer = world.send(request("GET", path, &officer.token, Body::empty())).await;
        problem(&answer, 404);
    }
    let answer = world.send(request("PUT", "/cases", &officer.token, Body::empty())).await;
    problem(&answer, 405);
    assert!(answer.header("allow").contains("GET") && answer.header("allow").contains("POST"));
    let answer = world.send(request("GET", "/team/gaps/none", &officer.token, Body::empty())).await;
    problem(&answer, 404);
}

#[tokio::test]
async fn commands_name_every_mistake_at_once() {
    let world = World::new();
    let officer = world.sign_in("case-officer").await;
    let id = officer.open_case().await;
    for (body, expected) in [
        (json!({}), json!([{ "field": "command", "code": "required" }])),
        (json!({ "command": 7 }), json!([{ "field": "command", "code": "wrong-type" }])),
        (json!({ "command": "open-case" }), json!([{ "field": "command", "code": "unknown-command" }])),
        (json!({ "command": "save-view" }), json!([{ "field": "command", "code": "unknown-command" }])),
        (
            json!({ "command": "record-sex", "expected_version": "1", "sex": "", "recorded_on": "2026-02-30" }),
            json!([
                { "field": "expected_version", "code": "wrong-type" },
                { "field": "recorded_on", "code": "not-a-date" },
                { "field": "sex", "code": "required" },
            ]),
        ),
    ] {
        let answer = officer.record(&id, body.clone()).await;
        problem(&answer, 422);
        let mut fields = answer.body["fields"].as_array().unwrap().clone();
        fields.sort_by_key(|field| field["field"].as_str().unwrap().to_owned());
        assert_eq!(json!(fields), expected, "{body}");
    }
}

#[tokio::test]
async fn a_whole_number_may_be_written_with_a_point() {
    let world = World::new();
    let officer = world.sign_in("case-officer").await;
    let id = officer.open_case().await;
    let version = officer.get("/cases/{id}", &format!("/cases/{id}")).await.body["version"].as_f64().unwrap();
    let mut body = json!({ "command": "record-sex", "expected_version": version, "sex": "male", "recorded_on": "2026-03-01" });
    assert!(body["expected_version"].is_f64());
    assert_eq!(officer.record(&id, body.clone()).await.status.as_u16(), 201);
    body["expected_version"] = json!(version + 1.5);
    problem(&officer.record(&id, body).await, 422);
}

#[tokio::test]
async fn a_key_of_a_repetition_is_printable_and_short() {
    let world = World::new();
    let officer = world.sign_in("case-officer").await;
    for key in ["", "with space", &"k".repeat(256)] {
        let answer = officer.post_once("/cases", "/cases", key, &opening()).await;
        problem(&answer, 422);
        assert_eq!(answer.body["fields"][0]["field"], "idempotency_key");
    }
}

#[tokio::test]
async fn a_wrong_password_and_an_unknown_name_look_the_same() {
    let world = World::new();
    let mut answers = Vec::new();
    for login in ["case-officer", "nobody"] {
        let answer = world.send(post("/sessions", "", &json!({ "login": login, "password": "wrong" }))).await;
        problem(&answer, 401);
        answers.push(answer.body);
    }
    assert_eq!(answers[0], answers[1]);
    let unknown = json!({ "login": "a", "password": "b", "otp": "1" });
    problem(&world.send(post("/sessions", "", &unknown)).await, 422);
}
