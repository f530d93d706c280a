//! Signing in: name and password, then the code of the second factor. The demo offers its accounts by one click.

use maud::{Markup, html};

use crate::components::icon::{self, Icon};
use crate::{Msg, Shell, links};

/// The first step.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SignInView {
    /// The name typed before, after an error.
    pub login: String,
    /// Why it did not work: `sign-in-wrong`, `sign-in-locked`, `sign-in-expired`.
    pub error: Option<Msg>,
    /// Where to go afterwards; a path of this application.
    pub next: String,
    /// Accounts of the demo; empty everywhere else.
    pub demo_accounts: Vec<DemoAccount>,
}

/// An account that the demo offers by one click.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DemoAccount {
    /// Name to sign in with.
    pub login: String,
    /// Name as shown.
    pub name: String,
    /// Role code; what the role does is message `role-<code>-does`.
    pub role: String,
}

/// The second step.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CodeView {
    /// Why it did not work: `code-wrong`.
    pub error: Option<Msg>,
    /// Where to go afterwards.
    pub next: String,
}

/// Name and password.
#[must_use]
pub fn page(shell: &Shell, view: &SignInView) -> Markup {
    let cx = shell.cx();
    let main = html! {
        div.entrance {
            section.entrance-form {
                h1 { (cx.t("sign-in-title")) }
                (problem(shell, view.error.as_ref()))
                form.form method="post" action=(links::SIGN_IN) {
                    input type="hidden" name="csrf" value=(shell.csrf);
                    input type="hidden" name="next" value=(view.next);
                    div.field { label for="login" { (cx.t("field-login")) } input #login type="text" name="login" value=(view.login) autocomplete="username" required; }
                    div.field { label for="password" { (cx.t("field-password")) } input #password type="password" name="password" autocomplete="current-password" required; }
                    div.field {
                        label for="code" { (cx.t("field-sign-in-code")) }
                        p.hint #code-hint { (cx.t("hint-sign-in-code")) }
                        input.short.code #code type="text" name="code" inputmode="numeric" autocomplete="one-time-code" maxlength="8" dir="ltr" aria-describedby="code-hint";
                    }
                    div.form-end { button.button.main type="submit" { (cx.t("sign-in")) } }
                }
                p.muted { (cx.t("sign-in-help")) }
            }
            @if !view.demo_accounts.is_empty() { (demo(shell, view)) }
        }
    };
    shell.page(&cx.t("sign-in-title"), &main)
}

fn demo(shell: &Shell, view: &SignInView) -> Markup {
    let cx = shell.cx();
    html! {
        section.entrance-demo {
            h2 { (cx.t("demo-title")) }
            p { (cx.t("demo-explained")) }
            form.demo-accounts method="post" action=(links::SIGN_IN_DEMO) {
                input type="hidden" name="csrf" value=(shell.csrf);
                input type="hidden" name="next" value=(view.next);
                @for account in &view.demo_accounts {
                    button.demo-account type="submit" name="login" value=(account.login) {
                        (icon::of(Icon::Person))
                        span { strong { (cx.t(&format!("role-{}", account.role))) } span.muted { bdi { (account.name) } " · " (cx.t(&format!("role-{}-does", account.role))) } }
                        (icon::of(Icon::Forward))
                    }
                }
            }
        }
    }
}

/// The code of the second factor.
#[must_use]
pub fn code_page(shell: &Shell, view: &CodeView) -> Markup {
    let cx = shell.cx();
    let main = html! {
        div.entrance {
            section.entrance-form {
                h1 { (cx.t("code-title")) }
                (problem(shell, view.error.as_ref()))
                form.form method="post" action=(links::SIGN_IN_CODE) {
                    input type="hidden" name="csrf" value=(shell.csrf);
                    input type="hidden" name="next" value=(view.next);
                    div.field {
                        label for="code" { (cx.t("field-code")) }
                        p.hint #code-hint { (cx.t("code-hint")) }
                        input.short.code #code type="text" name="code" inputmode="numeric" autocomplete="one-time-code" maxlength="8" dir="ltr" aria-describedby="code-hint" required autofocus;
                    }
                    div.form-end {
                        button.button.main type="submit" { (cx.t("code-submit")) }
                        a.button.quiet href=(links::SIGN_IN) { (cx.t("go-back")) }
                    }
                }
            }
        }
    };
    shell.page(&cx.t("code-title"), &main)
}

fn problem(shell: &Shell, error: Option<&Msg>) -> Markup {
    html! {
        @if let Some(error) = error {
            div.error-summary role="alert" { h2 { (icon::of(Icon::Overdue)) (shell.cx().msg(error)) } }
        }
    }
}

/// Samples.
#[must_use]
pub fn samples() -> Vec<(&'static str, SignInView)> {
    let account = |login: &str, name: &str, role: &str| DemoAccount {
        login: login.into(),
        name: name.into(),
        role: role.into(),
    };
    let demo = SignInView {
        demo_accounts: vec![
            account("jansen", "A. Jansen", "case-officer"),
            account("devries", "B. de Vries", "decision-officer"),
            account("bakker", "C. Bakker", "reviewer"),
            account("visser", "D. Visser", "team-lead"),
            account("smit", "E. Smit", "data-protection-officer"),
            account("mulder", "F. Mulder", "administrator"),
        ],
        ..SignInView::default()
    };
    vec![
        ("normal", SignInView::default()),
        (
            "wrong",
            SignInView {
                login: "jansen".into(),
                error: Some(Msg::new("sign-in-wrong")),
                ..SignInView::default()
            },
        ),
        ("demo", demo),
    ]
}

/// Samples of the second step.
#[must_use]
pub fn code_samples() -> Vec<(&'static str, CodeView)> {
    vec![
        ("normal", CodeView::default()),
        ("wrong", CodeView { error: Some(Msg::new("code-wrong")), ..CodeView::default() }),
    ]
}
