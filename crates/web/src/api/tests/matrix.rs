//! Every operation for every role: what the matrix does not permit is refused as such, and nothing is ever a fault.

use application::access::matrix;
use application::access::permission::Function;
use application::{AccountRole, Permission};
use axum::body::Body;
use serde_json::{Value, json};

use super::super::route::Route;
use super::super::routes;
use super::world::{self, World, opening, post};

/// What an operation needs; none: everybody who is signed in.
fn needs(id: &str) -> Option<Permission<'static>> {
    Some(match id {
        "signIn" | "signOut" | "me" | "forms" | "openapi" => return None,
        "listCases" | "case" | "history" | "receipt" | "feed" => Permission::Use(Function::ReadCases),
        "openCase" => Permission::Record("open-case"),
        "record" | "preview" => Permission::Record("hold-counselling-session"),
        "worklist" => Permission::Use(Function::Worklist),
        "search" => Permission::Use(Function::Search),
        "team" | "gap" => Permission::Use(Function::Team),
        "assign" => Permission::Use(Function::Reassign),
        "readings" => Permission::Use(Function::AccessLog),
        "exportPerson" => Permission::Use(Function::ExportPerson),
        other => panic!("say here what {other} needs"),
    })
}

fn permitted(role: AccountRole, id: &str) -> bool {
    let granted = match needs(id) {
        None => return true,
        Some(Permission::Use(function)) => matrix::users(function),
        Some(Permission::Record(kind)) => matrix::recorders(kind),
        Some(Permission::See(category)) => matrix::readers(category),
    };
    granted.contains(&role)
}

fn body(id: &str, world: &World, case: &str) -> Value {
    match id {
        "signIn" => json!({ "login": "nobody", "password": "wrong" }),
        "openCase" => opening(),
        "assign" => json!({ "cases": [case], "officer": world.account("case-officer") }),
        _ => json!({ "command": "hold-counselling-session", "on": "2026-03-01", "language": "ar" }),
    }
}

fn ask(route: &Route, world: &World, case: &str, token: &str) -> axum::http::Request<Body> {
    let path = route.path.replace("{id}", case).replace("{version}", "1").replace("{kind}", "no-next-step");
    match route.method {
        "post" => post(&path, token, &body(route.id, world, case)),
        method => world::request(&method.to_uppercase(), &path, token, Body::empty()),
    }
}

#[tokio::test]
async fn every_operation_answers_every_role_as_the_matrix_says() {
    let world = World::new();
    let case = world.sign_in("case-officer").await.open_case().await;
    for role in AccountRole::ALL {
        // Ending the session comes last, so that it does not end the others.
        let client = world.sign_in(role.code()).await;
        for route in routes().filter(|route| route.id != "signOut" && route.id != "signIn") {
            let answer = world.send(ask(&route, &world, &case, &client.token)).await;
            super::document::conforms(route.method, route.path, &answer);
            let (status, who) = (answer.status.as_u16(), role.code());
            if permitted(role, route.id) {
                assert_eq!(status, route.status, "{} as {who}: {}", route.id, answer.body);
            } else {
                assert!([403, 404].contains(&status), "{} as {who}: {status} {}", route.id, answer.body);
            }
        }
        let end =
            world.send(world::request("DELETE", "/sessions/current", &client.token, Body::empty())).await;
        assert_eq!(end.status.as_u16(), 204);
        let after = world.send(world::request("GET", "/me", &client.token, Body::empty())).await;
        assert_eq!(after.status.as_u16(), 401);
    }
}

#[tokio::test]
async fn nobody_gets_anything_without_a_token() {
    let world = World::new();
    let case = world.sign_in("case-officer").await.open_case().await;
    for route in routes() {
        for token in ["", "0000"] {
            let answer = world.send(ask(&route, &world, &case, token)).await;
            super::document::conforms(route.method, route.path, &answer);
            if !route.public {
                assert_eq!(answer.status.as_u16(), 401, "{}", route.id);
                assert_eq!(answer.header("www-authenticate"), "Bearer");
            }
        }
    }
}

/// The body of somebody who may not ask is not even read: what is wrong with it is nobody's business.
#[tokio::test]
async fn permission_comes_before_the_body() {
    let world = World::new();
    let case = world.sign_in("case-officer").await.open_case().await;
    let wrong = json!({ "command": "order-removal", "nonsense": 1 });
    let path = format!("/cases/{case}/commands");
    world.send(post(&path, "", &wrong)).await.expect(401);
    let officer = world.sign_in("case-officer").await;
    let answer = officer.post("/cases/{id}/commands", &path, &wrong).await.expect(403);
    assert_eq!(answer.body["code"], "forbidden");
}

#[tokio::test]
async fn a_case_of_another_team_is_not_there() {
    let world = World::new();
    let case = world.sign_in("case-officer").await.open_case().await;
    let stranger = world.sign_in("stranger").await;
    for (template, path) in [
        ("/cases/{id}", format!("/cases/{case}")),
        ("/cases/{id}/history", format!("/cases/{case}/history")),
        ("/cases/{id}/entries/{version}/receipt", format!("/cases/{case}/entries/1/receipt")),
    ] {
        stranger.get(template, &path).await.expect(404);
    }
    assert_eq!(stranger.get("/cases", "/cases").await.expect(200).body["items"], json!([]));
    assert_eq!(stranger.get("/search", "/search?q=Testperson").await.expect(200).body["items"], json!([]));
    let feed = stranger.get("/feed", "/feed").await.expect(200);
    assert_eq!(feed.body["items"], json!([]));
    assert!(feed.body["next"].as_u64().unwrap() > 0, "the place moves on all the same");
    let counselling = json!({ "command": "hold-counselling-session", "on": "2026-03-01", "language": "ar" });
    stranger.record(&case, counselling).await.expect(404);
}
