//! No page and no list of the API asks the database more often when there is more to show: the statements of every
//! address are counted in a house with three of everything and in one with sixty.

use axum::body::Body;
use axum::http::Request;
use serde_json::{Value, json};

use super::tests::{Browser, House};

/// Addresses by role; `{case}` is a case with as many entries, readings and refusals as there are cases.
const ADDRESSES: &[(&str, &[&str])] = &[
    (
        "case-officer",
        &[
            "/worklist",
            "/worklist?whose=everybody",
            "/cases",
            "/search?q=Testperson",
            "/cases/new",
            "/cases/{case}",
            "/cases/{case}/history",
            "/cases/{case}/identity",
            "/cases/{case}/receipts/1",
            "/cases/{case}/forms/hold-counselling-session",
            "/cases/{case}/forms/correct-entry?of=2",
            "/views",
            "/emergency-access",
            "/help",
            "/api/v1/me",
            "/api/v1/forms",
            "/api/v1/cases",
            "/api/v1/cases?limit=100",
            "/api/v1/worklist?whose=everybody",
            "/api/v1/search?q=Testperson",
            "/api/v1/feed",
            "/api/v1/cases/{case}",
            "/api/v1/cases/{case}/history",
            "/api/v1/cases/{case}/entries/1/receipt",
        ],
    ),
    ("decision-officer", &["/cases/{case}/forms/issue-return-decision", "/worklist?whose=my-roles"]),
    (
        "team-lead",
        &[
            "/team",
            "/team?gap=no-next-step",
            "/team/gaps/no-next-step",
            "/team/gaps/lapsed-without-follow-up",
            "/team/gaps/stay-ended-without-decision",
            "/api/v1/team",
            "/api/v1/team/gaps/no-next-step",
        ],
    ),
    (
        "data-protection-officer",
        &[
            "/cases",
            "/oversight",
            "/oversight/refusals",
            "/oversight/refusals?case={case}",
            "/oversight/emergency-access",
            "/oversight/history",
            "/oversight/cases/{case}",
            "/oversight/cases/{case}/erasure",
            "/api/v1/cases/{case}/readings",
            "/api/v1/cases/{case}/export",
        ],
    ),
    ("administrator", &["/accounts", "/accounts/new"]),
];

/// A house with so many cases, entries, readings, refusals, saved views and accounts.
async fn furnished(many: usize) -> (House, String) {
    let house = House::new();
    let officer = house.enter("case-officer").await;
    let mut cases = Vec::new();
    for number in 0..many {
        let case = opened(&officer).await;
        let view = format!("View {number}");
        // Nobody may keep more than fifty.
        if number < 50 {
            let kept = [("name", &*view), ("address", "/worklist?due=overdue")];
            officer.post("/views", &kept).await.expect(303);
        }
        cases.push(case);
    }
    let case = cases.first().unwrap().clone();
    for _ in 0..many {
        let held = json!({ "command": "hold-counselling-session", "on": "2026-03-01", "language": "ar" });
        assert_eq!(told(&officer, &case, &held).await, 201);
        let unlawful = json!({ "command": "clear-removal", "on": "2026-03-02" });
        let refused = told(&house.enter("decision-officer").await, &case, &unlawful).await;
        assert!(refused >= 400, "the law knows no removal here: {refused}");
    }
    let stranger = house.enter("stranger").await;
    for case in &cases {
        let given = [("purpose", "court-deadline"), ("reason", "Hearing at two, the officer is ill")];
        stranger.post(&format!("/cases/{case}/emergency-access"), &given).await.expect(303);
    }
    let admin = house.enter("administrator").await;
    for number in 0..many {
        let (login, name) = (format!("officer.{number}"), format!("Officer number {number}"));
        let new =
            [("login", &*login), ("name", &name), ("roles", "case-officer"), ("team", "whole-authority")];
        admin.post("/accounts/new", &new).await.expect(200);
    }
    (house, case)
}

async fn opened(officer: &Browser<'_>) -> String {
    let body = json!({
        "origin": "permit-end", "opened_on": "2026-03-01", "family": "Testperson", "given": "Amina",
        "script": "Latn", "birth_date": "1990-05", "sex": "female", "nationality": "MA", "language": "ar",
    });
    let answer: Value = serde_json::from_str(&api(officer, "/api/v1/cases", &body).await.1).unwrap();
    answer["case"].as_str().unwrap().to_owned()
}

async fn told(browser: &Browser<'_>, case: &str, command: &Value) -> u16 {
    api(browser, &format!("/api/v1/cases/{case}/commands"), command).await.0
}

async fn api(browser: &Browser<'_>, path: &str, body: &Value) -> (u16, String) {
    let request = Request::post(path)
        .header("authorization", browser.bearer())
        .header("content-type", "application/json")
        .body(Body::from(body.to_string()))
        .unwrap();
    let answer = browser.house.send(request).await.0;
    (answer.status, answer.text)
}

/// Statements that each address takes; the first answer warms what is kept in memory.
async fn counted(many: usize) -> Vec<(String, u64)> {
    let (house, case) = furnished(many).await;
    let mut counts = Vec::new();
    for (role, addresses) in ADDRESSES {
        let browser = house.enter(role).await;
        for address in *addresses {
            let path = address.replace("{case}", &case);
            let mut count = 0;
            for _ in 0..2 {
                let request = Request::get(&path)
                    .header("cookie", &browser.cookie)
                    .header("authorization", browser.bearer())
                    .body(Body::empty())
                    .unwrap();
                let before = house.database.statements();
                let (answer, _) = house.send(request).await;
                count = house.database.statements() - before;
                assert_eq!(answer.status, 200, "{path} as {role}: {}", answer.text);
            }
            counts.push((format!("{address} as {role}"), count));
        }
    }
    counts
}

#[tokio::test]
async fn no_page_and_no_list_asks_more_often_when_there_is_more_to_show() {
    let (few, many) = (counted(3).await, counted(60).await);
    assert!(
        few.iter().all(|(_, count)| *count > 0),
        "an address asks nothing: is the counter connected? {few:?}"
    );
    let grown: Vec<String> = few
        .iter()
        .zip(&many)
        .filter(|((_, with_few), (_, with_many))| with_many > with_few)
        .map(|((address, with_few), (_, with_many))| format!("{address}: {with_few}, then {with_many}"))
        .collect();
    assert!(grown.is_empty(), "statements with 3 and with 60 rows:\n{}", grown.join("\n"));
}
