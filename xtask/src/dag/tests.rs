//! The direction of dependencies, shown on small made-up workspaces.

use super::{KEPT_OUT, MAY_USE, Metadata, direct, directions, licences, shipped};

/// A room and its dependencies: name and kind.
type Room<'a> = (&'a str, &'a [(&'a str, Option<&'a str>)]);

/// A workspace of rooms; dependencies that are no room are outside packages.
fn workspace(rooms: &[Room<'_>]) -> Metadata {
    let is_room = |name: &str| rooms.iter().any(|(room, _)| *room == name);
    let mut packages: Vec<serde_json::Value> = Vec::new();
    let mut nodes: Vec<serde_json::Value> = Vec::new();
    for (room, dependencies) in rooms {
        let listed: Vec<_> =
            dependencies.iter().map(|(name, kind)| serde_json::json!({"name": name, "kind": kind})).collect();
        packages
            .push(serde_json::json!({"id": room, "name": room, "version": "0.1.0", "license": "EUPL-1.2",
            "dependencies": listed}));
        let edges: Vec<_> = dependencies
            .iter()
            .map(|(name, kind)| serde_json::json!({"pkg": name, "dep_kinds": [{"kind": kind}]}))
            .collect();
        nodes.push(serde_json::json!({"id": room, "deps": edges}));
        for (name, _) in dependencies.iter().filter(|(name, _)| !is_room(name)) {
            packages.push(serde_json::json!({"id": name, "name": name, "version": "1.0.0", "license": "MIT",
                "dependencies": []}));
        }
    }
    let members: Vec<_> = rooms.iter().map(|(room, _)| *room).collect();
    serde_json::from_value(serde_json::json!({"packages": packages, "workspace_members": members,
        "resolve": {"nodes": nodes}}))
    .unwrap()
}

#[test]
fn the_planned_direction_is_accepted() {
    let good = workspace(&[
        ("law", &[("jiff", None)]),
        ("domain", &[("law", None), ("testkit", Some("dev"))]),
        ("testkit", &[("domain", None)]),
        ("store", &[("rusqlite", None)]),
    ]);
    assert_eq!(directions(&good), Vec::<String>::new());
}

#[test]
fn a_room_that_looks_left_is_refused() {
    for (room, on) in
        [("domain", "store"), ("web", "store"), ("web", "rules"), ("demo", "store"), ("law", "rules")]
    {
        let bad = workspace(&[(room, &[(on, None)]), (on, &[])]);
        assert_eq!(directions(&bad).len(), 1, "{room} → {on}");
    }
}

#[test]
fn rooms_for_development_do_not_ship() {
    let bad = workspace(&[("domain", &[("testkit", None)]), ("testkit", &[])]);
    assert_eq!(directions(&bad).len(), 1);
    let tasks = workspace(&[("domain", &[("xtask", Some("dev"))]), ("xtask", &[])]);
    assert_eq!(directions(&tasks).len(), 1);
}

#[test]
fn engines_and_the_network_are_kept_out_of_the_law() {
    for (room, package) in
        [("domain", "tokio"), ("domain", "serde_json"), ("web", "rusqlite"), ("ui", "axum")]
    {
        let bad = workspace(&[(room, &[(package, None)])]);
        assert_eq!(directions(&bad).len(), 1, "{room} → {package}");
    }
}

#[test]
fn an_unplanned_room_is_refused() {
    assert_eq!(directions(&workspace(&[("helpers", &[])])).len(), 1);
}

#[test]
fn only_what_ships_is_counted() {
    let tree =
        workspace(&[("law", &[("jiff", None), ("proptest", Some("dev"))]), ("xtask", &[("anyhow", None)])]);
    assert_eq!(direct(&tree).into_iter().collect::<Vec<_>>(), ["jiff"]);
    assert_eq!(shipped(&tree).iter().map(|p| p.name.as_str()).collect::<Vec<_>>(), ["jiff"]);
}

#[test]
fn the_tables_name_only_rooms_of_the_plan_and_hold_no_cycle() {
    let rooms: Vec<&str> = MAY_USE.iter().map(|(room, _)| *room).collect();
    for (room, used) in MAY_USE {
        for on in *used {
            assert!(rooms.contains(on), "{room} → {on}");
            let back = MAY_USE.iter().find(|(name, _)| name == on).unwrap().1;
            assert!(!back.contains(room), "{room} ↔ {on}");
        }
    }
    for (names, _) in KEPT_OUT {
        assert!(names.iter().all(|name| rooms.contains(name)));
    }
}

#[test]
fn a_licence_fits_when_one_of_its_offers_fits() {
    for good in [
        "MIT",
        "MIT OR Apache-2.0",
        "MIT/Apache-2.0",
        "(MIT OR GPL-3.0) AND Unicode-3.0",
        "Apache-2.0 WITH LLVM-exception OR GPL-2.0",
        "GPL-3.0-only OR MIT",
    ] {
        assert!(licences::compatible(good), "{good}");
    }
    for bad in ["GPL-3.0-only", "MIT AND SSPL-1.0", "AGPL-3.0", "", "no licence stated", "(MIT OR"] {
        assert!(!licences::compatible(bad), "{bad}");
    }
}
