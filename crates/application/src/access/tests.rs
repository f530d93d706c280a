//! The matrix as a text that is checked in: nobody gains or loses a permission unseen.

use std::fmt::Write as _;

use domain::event::Category;

use super::actor::AccountRole;
use super::matrix;
use super::permission::Function;

fn line(out: &mut String, name: &str, roles: &[AccountRole]) {
    let marks: Vec<&str> =
        AccountRole::ALL.iter().map(|role| if roles.contains(role) { "x" } else { "." }).collect();
    writeln!(out, "{name:<40} {}", marks.join("  ")).unwrap();
}

fn printed() -> String {
    let mut out = String::from("# columns: ");
    out.push_str(&AccountRole::ALL.map(AccountRole::code).join(", "));
    out.push('\n');
    for function in Function::ALL {
        line(&mut out, &format!("use {}", function.code()), matrix::users(function));
    }
    for category in Category::ALL.iter().copied() {
        line(&mut out, &format!("see {}", category.code()), matrix::readers(category));
    }
    for kind in domain::command::COMMAND_KINDS {
        line(&mut out, &format!("record {kind}"), matrix::recorders(kind));
    }
    out
}

#[test]
fn the_matrix_is_the_one_that_was_reviewed() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/access/matrix.txt");
    let now = printed();
    if std::env::var_os("NOSTOS_REVIEW").is_some() {
        std::fs::write(path, &now).unwrap();
    }
    let reviewed = std::fs::read_to_string(path).unwrap_or_default();
    assert_eq!(now, reviewed, "review the change, then run the test once with NOSTOS_REVIEW=1");
}

#[test]
fn every_command_can_be_recorded_by_somebody_and_every_category_read_by_somebody() {
    for kind in domain::command::COMMAND_KINDS {
        assert!(!matrix::recorders(kind).is_empty(), "{kind}");
    }
    for category in Category::ALL.iter().copied() {
        assert!(!matrix::readers(category).is_empty(), "{}", category.code());
    }
}

#[test]
fn an_administrator_sees_no_case() {
    for category in Category::ALL.iter().copied() {
        assert!(!matrix::readers(category).contains(&AccountRole::Administrator));
    }
}

#[test]
fn whoever_signs_a_removal_order_does_not_confirm_it_by_role_alone() {
    assert_eq!(matrix::recorders("confirm-removal-order"), &[AccountRole::Reviewer]);
    assert!(!matrix::recorders("order-removal").contains(&AccountRole::Reviewer));
}
