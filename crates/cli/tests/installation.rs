//! An operator sets up an installation, adds accounts, looks after it and verifies its history.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops when something is wrong")]

mod support;

use support::{code, init, json, json_with, nostos, printed, said, tamper};
use tempfile::tempdir;

#[test]
fn an_authority_is_set_up_gets_accounts_and_verifies_its_history() {
    let folder = tempdir().unwrap();
    let data = folder.path().join("data");
    let first = init(&data);
    assert_eq!(first["administrator"]["login"], "admin");
    assert!(first["administrator"]["password"].as_str().unwrap().len() >= 12);
    assert!(first["administrator"]["totp_secret"].as_str().unwrap().len() >= 32);

    let added = json(
        &data,
        &[
            "user",
            "add",
            "K.Dekker",
            "--name",
            "Kees Dekker",
            "--role",
            "case-officer",
            "--role",
            "decision-officer",
            "--team",
            "A",
            "--json",
        ],
    );
    assert_eq!(added["login"], "k.dekker");
    let accounts = json(&data, &["user", "list", "--json"]);
    assert_eq!(accounts["accounts"].as_array().unwrap().len(), 2);
    assert_eq!(accounts["accounts"][1]["team"], "A");

    let health = json(&data, &["doctor", "--json"]);
    assert!(health["checks"].as_array().unwrap().iter().all(|check| check["healthy"] == true), "{health}");
    let verified = json(&data, &["history", "verify", "--json"]);
    assert_eq!(verified["holds"], true);
    assert_eq!(verified["size"], 2, "the two accounts are entries of the history");

    let signed = json(&data, &["history", "checkpoint", "--json"]);
    assert_eq!(signed["size"], 2);
    assert!(signed["note"].as_str().unwrap().contains("\n2\n"), "a checkpoint as C2SP writes it: {signed}");
}

#[test]
fn repeating_init_changes_nothing_and_another_authority_is_refused() {
    let folder = tempdir().unwrap();
    let data = folder.path();
    init(data);
    let again = init(data);
    assert!(again["administrator"].is_null(), "no second administrator");
    let other = nostos(data, &["init", "--authority", "Somebody else", "--state", "NL"]);
    assert_eq!(code(&other), 1);
    assert!(said(&other).contains("Test authority") && said(&other).contains("--data"), "{}", said(&other));
    let state = nostos(data, &["init", "--authority", "Test authority", "--state", "ZZ"]);
    assert_eq!(code(&state), 2, "a state without a law here is a wrong argument");
}

#[test]
fn an_authority_of_every_state_with_parameters_can_be_set_up() {
    for state in ["BE", "DE", "FR", "GR", "MT", "NL"] {
        let folder = tempdir().unwrap();
        let words = ["init", "--authority", "Test authority", "--state", state, "--json"];
        let made = nostos(folder.path(), &words);
        assert_eq!(code(&made), 0, "{state}: {}", said(&made));
    }
}

#[test]
fn without_an_installation_every_command_says_what_to_do() {
    let folder = tempdir().unwrap();
    for words in [
        &["doctor"][..],
        &["rebuild"],
        &["serve", "--listen", "127.0.0.1:0"],
        &["history", "verify"],
        &["user", "list"],
        &["backup", "x.sqlite"],
    ] {
        let output = nostos(&folder.path().join("none"), words);
        assert_eq!(code(&output), 1, "{words:?}");
        assert!(said(&output).contains("nostos init"), "{words:?}: {}", said(&output));
    }
    let usage = nostos(folder.path(), &["serve", "--port", "80"]);
    assert_eq!(code(&usage), 2);
    let help = nostos(folder.path(), &["--help"]);
    assert!(printed(&help).contains("Exit codes"), "{}", printed(&help));
}

#[test]
fn accounts_can_be_mended_by_the_operator() {
    let folder = tempdir().unwrap();
    let data = folder.path();
    init(data);
    let before = json(data, &["user", "list", "--json"]);
    let reset = json(data, &["user", "reset-password", "admin", "--json"]);
    assert!(reset["password"].as_str().unwrap().len() >= 12);
    let factor = json(data, &["user", "reset-second-factor", "admin", "--json"]);
    assert!(factor["totp_secret"].as_str().unwrap().len() >= 32);
    json(data, &["user", "deactivate", "admin", "--json"]);
    assert_eq!(json(data, &["user", "list", "--json"])["accounts"][0]["active"], false);
    // Nobody can administer accounts now, and doctor says so.
    let health = json_with(data, &["doctor", "--json"], 4);
    let failed: Vec<_> =
        health["checks"].as_array().unwrap().iter().filter(|check| check["healthy"] == false).collect();
    assert_eq!(failed[0]["check"], "accounts.administrator");
    json(data, &["user", "activate", "admin", "--json"]);
    assert_eq!(json(data, &["user", "list", "--json"]), before);
    let nobody = nostos(data, &["user", "deactivate", "nobody"]);
    assert_eq!(code(&nobody), 1);
    assert!(said(&nobody).contains("nostos user list"), "{}", said(&nobody));
    let role = nostos(data, &["user", "roles", "admin", "king"]);
    assert_eq!(code(&role), 2);
    assert!(said(&role).contains("case-officer"), "{}", said(&role));
}

#[test]
fn a_changed_entry_is_found_and_has_an_exit_code_of_its_own() {
    let folder = tempdir().unwrap();
    let data = folder.path();
    init(data);
    // tidy: tampering happens behind the store's back
    assert_eq!(tamper(data, "UPDATE entry SET actor = '00000000-0000-0000-0000-000000000001'"), 1);
    let broken = json_with(data, &["history", "verify", "--json"], 3);
    assert_eq!(broken["holds"], false);
    assert_eq!(broken["breaches"][0]["sequence"], 0, "it says where: {broken}");
}

#[test]
fn a_database_of_a_newer_version_is_refused_with_advice() {
    let folder = tempdir().unwrap();
    let data = folder.path();
    init(data);
    tamper(
        data,
        // tidy: a future program writes its own migration
        "INSERT INTO schema_migration (version, name, checksum, applied_at) \
         VALUES (999, 'future', 'x', '2030-01-01T00:00:00Z')",
    );
    for words in [&["serve", "--listen", "127.0.0.1:0"][..], &["doctor"], &["history", "verify"], &["demo"]] {
        let refused = nostos(data, words);
        assert_eq!(code(&refused), 1, "{words:?}");
        assert!(
            said(&refused).contains("999") && said(&refused).contains("newer program"),
            "{}",
            said(&refused)
        );
    }
}

#[test]
fn a_backup_is_restored_with_its_keys_and_only_into_an_empty_folder() {
    let folder = tempdir().unwrap();
    let (data, other) = (folder.path().join("data"), folder.path().join("other"));
    let copy = folder.path().join("copy.sqlite");
    let copy = copy.to_str().unwrap();
    let keys = data.to_str().unwrap().to_owned();
    init(&data);
    assert_eq!(code(&nostos(&data, &["backup", copy])), 0);
    assert_eq!(code(&nostos(&data, &["backup", copy])), 1, "a backup overwrites nothing");
    let restored = nostos(&other, &["restore", copy, "--keys", &keys]);
    assert_eq!(code(&restored), 0, "{}", said(&restored));
    assert_eq!(json(&data, &["user", "list", "--json"]), json(&other, &["user", "list", "--json"]));
    let digest = |data| json(data, &["rebuild", "--json"])["after"].clone();
    assert_eq!(digest(&data), digest(&other));
    let again = nostos(&other, &["restore", copy, "--keys", &keys]);
    assert_eq!(code(&again), 1, "a restore overwrites nothing");

    let stranger = folder.path().join("stranger");
    init(&stranger);
    let third = folder.path().join("third");
    let wrong = nostos(&third, &["restore", copy, "--keys", stranger.to_str().unwrap()]);
    assert_eq!(code(&wrong), 1);
    assert!(said(&wrong).contains("does not belong"), "{}", said(&wrong));
}
