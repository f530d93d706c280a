//! The addresses of the pages, in one place. `web` mounts its routes under the same paths.

/// Where the role's work begins.
pub const START: &str = "/";
/// The worklist of the officer who is signed in.
pub const WORKLIST: &str = "/worklist";
/// The list of cases.
pub const CASES: &str = "/cases";
/// Form for a new case.
pub const NEW_CASE: &str = "/cases/new";
/// Search for persons and cases.
pub const SEARCH: &str = "/search";
/// The team page.
pub const TEAM: &str = "/team";
/// Where a bulk reassignment is previewed and carried out.
pub const REASSIGN: &str = "/team/reassign";
/// Where the data-protection officer starts.
pub const OVERSIGHT: &str = "/oversight";
/// Refused commands of all cases.
pub const REFUSALS: &str = "/oversight/refusals";
/// Emergency accesses of the last weeks.
pub const EMERGENCIES: &str = "/oversight/emergency-access";
/// Leads from a case number to the case's record of readings.
pub const OVERSIGHT_FIND: &str = "/oversight/find";
/// Verification of the whole history.
pub const HISTORY_CHECK: &str = "/oversight/history";
/// The latest signed checkpoint of the history, as text.
pub const CHECKPOINT: &str = "/oversight/history/checkpoint";
/// Entry to emergency access by case number.
pub const EMERGENCY: &str = "/emergency-access";
/// What the installation says of itself on letters.
pub const INSTALLATION: &str = "/installation";
/// The officer's own password and second factor.
pub const OWN_ACCOUNT: &str = "/my-account";
/// The officer's own second factor: offer and setting up.
pub const OWN_SECOND_FACTOR: &str = "/my-account/second-factor";
/// Accounts of officers.
pub const ACCOUNTS: &str = "/accounts";
/// Form for a new account.
pub const NEW_ACCOUNT: &str = "/accounts/new";
/// The officer's saved views.
pub const VIEWS: &str = "/views";
/// The law desk: rules and gaps.
pub const LAW: &str = "/law";
/// The matrix as a file.
pub const LAW_MATRIX: &str = "/law/matrix.csv";
/// Parameters and proposals.
pub const LAW_PARAMETERS: &str = "/law/parameters";
/// Form for a parameter.
pub const LAW_PROPOSE: &str = "/law/parameters/new";
/// Keyboard and help.
pub const HELP: &str = "/help";
/// Sign in with name and password.
pub const SIGN_IN: &str = "/sign-in";
/// Second step of signing in.
pub const SIGN_IN_CODE: &str = "/sign-in/code";
/// One-click sign-in of the demo.
pub const SIGN_IN_DEMO: &str = "/sign-in/demo";
/// Sign out (POST).
pub const SIGN_OUT: &str = "/sign-out";
/// Choose language and theme (POST): fields `locale`, `theme`, `back`.
pub const PREFERENCES: &str = "/preferences";

/// A case.
#[must_use]
pub fn case(id: &str) -> String {
    format!("/cases/{id}")
}

/// What is done with a proposed parameter: `confirm`, `reject`, `withdraw`, or shown: `effect`, `effect.csv`.
#[must_use]
pub fn law_proposal(id: &str, action: &str) -> String {
    format!("/law/proposals/{id}/{action}")
}

/// The explanation of a case: why, and which single fact would change it.
#[must_use]
pub fn explanation(id: &str) -> String {
    format!("/cases/{id}/explanation")
}

/// A chapter of a case.
#[must_use]
pub fn chapter(id: &str, chapter: &str) -> String {
    format!("/cases/{id}/{chapter}")
}

/// The history of a case.
#[must_use]
pub fn history(id: &str) -> String {
    format!("/cases/{id}/history")
}

/// One event in the history of a case.
#[must_use]
pub fn event(id: &str, version: u32) -> String {
    format!("/cases/{id}/history#event-{version}")
}

/// The receipt of one event.
#[must_use]
pub fn receipt(id: &str, version: u32) -> String {
    format!("/cases/{id}/receipts/{version}")
}

/// The form of a command on a case; the command is posted to the same address.
#[must_use]
pub fn form(id: &str, form: &str) -> String {
    format!("/cases/{id}/forms/{form}")
}

/// The sign-off step of a decision.
#[must_use]
pub fn sign_off(id: &str, form: &str) -> String {
    format!("/cases/{id}/forms/{form}/sign-off")
}

/// Preview of the letter a form would produce.
#[must_use]
pub fn letter_preview(id: &str, form: &str) -> String {
    format!("/cases/{id}/forms/{form}/letter.pdf")
}

/// A stored document of a case.
#[must_use]
pub fn document(id: &str, document: &str) -> String {
    format!("/cases/{id}/documents/{document}")
}

/// Emergency access to a case.
#[must_use]
pub fn break_glass(id: &str) -> String {
    format!("/cases/{id}/emergency-access")
}

/// Record of readings and history of one case, for the data-protection officer.
#[must_use]
pub fn oversight_case(id: &str) -> String {
    format!("/oversight/cases/{id}")
}

/// Export of all data held on the person of a case (POST).
#[must_use]
pub fn oversight_export(id: &str) -> String {
    format!("/oversight/cases/{id}/export")
}

/// Erasure of the person of a case.
#[must_use]
pub fn oversight_erasure(id: &str) -> String {
    format!("/oversight/cases/{id}/erasure")
}

/// Certificate of the erasure of the person of a case (JSON).
#[must_use]
pub fn oversight_certificate(id: &str) -> String {
    format!("/oversight/cases/{id}/certificate")
}

/// One account.
#[must_use]
pub fn account(id: &str) -> String {
    format!("/accounts/{id}")
}
