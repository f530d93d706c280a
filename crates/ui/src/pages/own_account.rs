//! One's own account: password and second factor. Where something has to be done first, the page says what and why.

use maud::{Markup, html};

use crate::components::basics::page_head;
use crate::components::icon::{self, Icon};
use crate::components::notice::boxed;
use crate::{Cx, Msg, NoticeKind, Shell, links};

/// What somebody has to do before anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum First {
    /// Choose a password of one's own.
    Password,
    /// Set up the second factor.
    SecondFactor,
}

/// The page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnAccountView {
    /// What has to be done first; none: nothing.
    pub first: Option<First>,
    /// Fewest characters of a password.
    pub minimum: usize,
    /// What is wrong with the new password, and at which field (`current`, `new`, `repeated`).
    pub error: Option<(&'static str, Msg)>,
}

/// Setting up the second factor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SecondFactorView {
    /// What has to be done first; none: nothing.
    pub first: Option<First>,
    /// The secret for the form.
    pub hex: String,
    /// The secret as typed into an app.
    pub text: String,
    /// The secret as an address that apps on the same device open.
    pub address: String,
    /// What is wrong, and at which field (`current`, `code`).
    pub error: Option<(&'static str, Msg)>,
}

type Fault = Option<(&'static str, Msg)>;

/// The password, and the way to the second factor.
#[must_use]
pub fn page(shell: &Shell, view: &OwnAccountView) -> Markup {
    let cx = shell.cx();
    let title = cx.t("own-account-title");
    let main = html! {
        (page_head(&title, None, &html! {}))
        (first(&cx, view.first))
        section.panel {
            h2 { (cx.t("own-password-title")) }
            form.form method="post" action=(links::OWN_ACCOUNT) {
                input type="hidden" name="csrf" value=(shell.csrf);
                (summary(&cx, &view.error))
                (password(&cx, "current", "current-password", &view.error))
                (password(&cx, "new", "new-password", &view.error))
                (password(&cx, "repeated", "new-password", &view.error))
                div.form-end { button.button.main type="submit" { (cx.t("own-password-submit")) } }
            }
            h3 { (cx.t("own-password-policy")) }
            ul {
                li { (cx.count("own-password-length", view.minimum as u64)) }
                li { (cx.t("own-password-guess")) }
                li { (cx.t("own-password-signs")) }
                li { (cx.t("own-password-sessions")) }
            }
        }
        @if view.first.is_none() {
            section.panel {
                h2 { (cx.t("own-factor-title")) }
                p { (cx.t("own-factor-set")) }
                p { a.button href=(links::OWN_SECOND_FACTOR) { (cx.t("own-factor-anew")) } }
            }
        }
    };
    shell.page(&title, &main)
}

/// The second factor.
#[must_use]
pub fn second_factor_page(shell: &Shell, view: &SecondFactorView) -> Markup {
    let cx = shell.cx();
    let title = cx.t("own-factor-title");
    let main = html! {
        (page_head(&title, Some(&cx.t("own-factor-lead")), &html! {}))
        (first(&cx, view.first))
        section.panel {
            form.form method="post" action=(links::OWN_SECOND_FACTOR) {
                input type="hidden" name="csrf" value=(shell.csrf);
                input type="hidden" name="secret" value=(view.hex);
                (summary(&cx, &view.error))
                p { (cx.t("own-factor-step-app")) }
                p { code.secret dir="ltr" { (grouped(&view.text)) } }
                p { a href=(view.address) { (cx.t("own-factor-open")) } }
                p { (cx.t("own-factor-step-code")) }
                div.field {
                    label for="own-code" { (cx.t("field-sign-in-code")) }
                    input.short.code #own-code type="text" name="code" inputmode="numeric" autocomplete="one-time-code"
                        maxlength="8" dir="ltr" required aria-invalid=[invalid(&view.error, "code")];
                }
                (password(&cx, "current", "current-password", &view.error))
                div.form-end {
                    button.button.main type="submit" { (cx.t("own-factor-submit")) }
                    @if view.first.is_none() { a.button.quiet href=(links::OWN_ACCOUNT) { (cx.t("form-cancel")) } }
                }
            }
        }
    };
    shell.page(&title, &main)
}

fn first(cx: &Cx, first: Option<First>) -> Markup {
    let key = match first {
        Some(First::Password) => "own-first-password",
        Some(First::SecondFactor) => "own-first-factor",
        None => return html! {},
    };
    boxed(NoticeKind::Attention, &html! { p { (cx.t(key)) } })
}

fn summary(cx: &Cx, error: &Fault) -> Markup {
    html! {
        @if let Some((field, message)) = error {
            div.error-summary role="alert" tabindex="-1" autofocus {
                h2 { (icon::of(Icon::Overdue)) (cx.t("errors-title")) }
                ul { li { a href={"#own-" (field)} { (cx.msg(message)) } } }
            }
        }
    }
}

fn password(cx: &Cx, field: &'static str, autocomplete: &str, error: &Fault) -> Markup {
    html! {
        div.field {
            label for={"own-" (field)} { (cx.t(&format!("own-password-{field}"))) }
            input id={"own-" (field)} type="password" name=(field) autocomplete=(autocomplete) required
                aria-invalid=[invalid(error, field)];
        }
    }
}

fn invalid(error: &Fault, field: &str) -> Option<&'static str> {
    error.as_ref().is_some_and(|(at, _)| *at == field).then_some("true")
}

/// In groups of four, as it is read aloud and typed.
fn grouped(text: &str) -> String {
    let letters: Vec<char> = text.chars().filter(|c| *c != '=').collect();
    letters.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

/// Samples of the password.
#[must_use]
pub fn samples() -> Vec<(&'static str, OwnAccountView)> {
    let view = OwnAccountView { first: None, minimum: 12, error: None };
    vec![
        ("password", view.clone()),
        ("first", OwnAccountView { first: Some(First::Password), ..view.clone() }),
        (
            "wrong",
            OwnAccountView { error: Some(("new", Msg::new("own-error-short").with("n", 12.into()))), ..view },
        ),
    ]
}

/// Samples of the second factor.
#[must_use]
pub fn second_factor_samples() -> Vec<(&'static str, SecondFactorView)> {
    let view = SecondFactorView {
        first: None,
        hex: "00".into(),
        text: "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP".into(),
        address: "otpauth://totp/Nostos:jansen?secret=JBSWY3DPEHPK3PXP&issuer=Nostos".into(),
        error: None,
    };
    vec![
        ("anew", view.clone()),
        ("first", SecondFactorView { first: Some(First::SecondFactor), ..view.clone() }),
        ("wrong", SecondFactorView { error: Some(("code", Msg::new("own-error-code"))), ..view }),
    ]
}
