//! Accounts of officers: list, create, roles, deactivate, reset of the second factor.

use maud::{Markup, html};

use crate::components::basics::{self, Crumb, breadcrumbs, page_head};
use crate::components::icon::{self, Icon};
use crate::components::notice::boxed;
use crate::components::table;
use crate::forms::{self, FieldOption, FormState, render};
use crate::{Cx, Msg, NoticeKind, Shell, links};

/// Whether an account can be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AccountState {
    /// In use.
    Active,
    /// Locked after failed attempts.
    Locked,
    /// Waits for its second factor.
    Pending,
    /// Not in use any more.
    Deactivated,
}

/// An account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountRow {
    /// Id.
    pub id: String,
    /// Name to sign in with.
    pub login: String,
    /// Name as shown.
    pub name: String,
    /// Role codes.
    pub roles: Vec<String>,
    /// Team.
    pub team: String,
    /// State.
    pub state: AccountState,
}

/// The list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountsView {
    /// Accounts by name.
    pub rows: Vec<AccountRow>,
}

/// One account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountView {
    /// The account; none for a new one.
    pub account: Option<AccountRow>,
    /// The form `create-account` or `change-account`.
    pub state: FormState,
    /// Shown once, after creation or reset: the first password, the secret of the second factor.
    pub secrets: Vec<(Msg, String)>,
}

/// The list of accounts.
#[must_use]
pub fn page(shell: &Shell, view: &AccountsView) -> Markup {
    let cx = shell.cx();
    let title = cx.t("accounts-title");
    let columns = [
        table::text("column-name"),
        table::text("column-login"),
        table::text("column-roles"),
        table::text("column-team"),
        table::text("column-state"),
    ];
    let rows: Vec<Vec<Markup>> = view.rows.iter().map(|a| cells(&cx, a)).collect();
    let main = html! {
        (page_head(&title, None, &basics::button_link(links::NEW_ACCOUNT, &cx.t("form-create-account"), Some(Icon::Add), true)))
        (table::table(&cx, "accounts-title", &columns, &rows))
    };
    shell.page(&title, &main)
}

fn cells(cx: &Cx, account: &AccountRow) -> Vec<Markup> {
    let roles: Vec<String> = account.roles.iter().map(|r| cx.t(&format!("role-{r}"))).collect();
    vec![
        html! { a.row-link href=(links::account(&account.id)) { bdi { (account.name) } } },
        html! { bdi { (account.login) } },
        html! { (roles.join(", ")) },
        html! { bdi { (account.team) } },
        state(cx, account.state),
    ]
}

fn state(cx: &Cx, state: AccountState) -> Markup {
    let (class, drawing) = match state {
        AccountState::Active => ("is-done", Icon::Done),
        AccountState::Locked => ("is-refused", Icon::Locked),
        AccountState::Pending => ("is-due", Icon::Due),
        AccountState::Deactivated => ("is-unknown", Icon::Refused),
    };
    html! { span class={"state " (class)} { (icon::of(drawing)) (cx.t(&format!("account-{}", crate::law_text::code(&state)))) } }
}

/// One account, or a new one.
#[must_use]
pub fn account_page(shell: &Shell, view: &AccountView) -> Markup {
    let cx = shell.cx();
    let form = if view.account.is_some() { "change-account" } else { "create-account" };
    let title = view.account.as_ref().map_or_else(|| cx.t("form-create-account"), |a| a.name.clone());
    let main = html! {
        (breadcrumbs(&cx, &[Crumb { text: cx.t("accounts-title"), href: Some(links::ACCOUNTS.into()) }, Crumb { text: title.clone(), href: None }]))
        (page_head(&title, None, &html! {}))
        @for (text, secret) in &view.secrets { (boxed(NoticeKind::Attention, &html! { p { (cx.msg(text)) } p { code.secret dir="ltr" { (secret) } } })) }
        @if let Some(spec) = forms::find(form) { (render::render(&cx, spec, &view.state)) }
        @if let Some(account) = &view.account { (dangerous(shell, &cx, account)) }
    };
    shell.page(&title, &main)
}

fn dangerous(shell: &Shell, cx: &Cx, account: &AccountRow) -> Markup {
    let deactivated = account.state == AccountState::Deactivated;
    html! {
        section.panel {
            h2 { (cx.t("account-more")) }
            p { (state(cx, account.state)) }
            form.row-form method="post" action=(links::account(&account.id)) {
                input type="hidden" name="csrf" value=(shell.csrf);
                button.button type="submit" name="action" value="reset-password" { (cx.t("account-reset-password")) }
                button.button type="submit" name="action" value="reset-second-factor" { (cx.t("account-reset")) }
                @if account.state == AccountState::Locked { button.button type="submit" name="action" value="unlock" { (cx.t("account-unlock")) } }
                @if deactivated { button.button type="submit" name="action" value="activate" { (cx.t("account-activate")) } }
                @else { button.button.danger type="submit" name="action" value="deactivate" { (cx.t("account-deactivate")) } }
            }
            p.muted { (cx.t("account-deactivate-hint")) }
        }
    }
}

fn sample_account(name: &str, state: AccountState) -> AccountRow {
    AccountRow {
        id: "1".into(),
        login: name.to_lowercase().replace([' ', '.'], ""),
        name: name.into(),
        roles: vec!["case-officer".into(), "team-lead".into()],
        team: "Team West".into(),
        state,
    }
}

/// Samples of the list.
#[must_use]
pub fn samples() -> Vec<(&'static str, AccountsView)> {
    let rows = [
        ("A. Jansen", AccountState::Active),
        ("N. Yıldız", AccountState::Locked),
        ("P. Dekker", AccountState::Pending),
        ("R. Post", AccountState::Deactivated),
    ];
    vec![("full", AccountsView { rows: rows.map(|(n, s)| sample_account(n, s)).into() })]
}

/// Samples of one account.
#[must_use]
pub fn account_samples() -> Vec<(&'static str, AccountView)> {
    let team =
        FieldOption { value: "west".into(), label: Msg::new("team-named").with("name", "Team West".into()) };
    let state = FormState { options: [("team".to_owned(), vec![team])].into(), ..FormState::default() };
    let account = |s| Some(sample_account("N. Yıldız", s));
    vec![
        ("new", AccountView { account: None, state: state.clone(), secrets: Vec::new() }),
        (
            "locked",
            AccountView {
                account: account(AccountState::Locked),
                state: state.clone().with("name", "N. Yıldız").with("roles", "case-officer"),
                secrets: Vec::new(),
            },
        ),
        (
            "reset",
            AccountView {
                account: account(AccountState::Active),
                state: state.clone(),
                secrets: vec![(Msg::new("account-secret"), "JBSW Y3DP EHPK 3PXP".into())],
            },
        ),
        (
            "deactivated",
            AccountView { account: account(AccountState::Deactivated), state, secrets: Vec::new() },
        ),
    ]
}
