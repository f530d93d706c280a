//! A confirmation step: the effects in words before anything is recorded.

use maud::{Markup, html};

use super::icon::{self, Icon};
use crate::{Cx, Msg};

/// What will happen if the officer goes on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Confirmation {
    /// Where it is posted.
    pub action: String,
    /// Hidden fields: the values already given, the token, the idempotency key, the expected version.
    pub fields: Vec<(String, String)>,
    /// What will follow, in words.
    pub effects: Vec<Msg>,
    /// Key of the words on the button.
    pub button: String,
    /// Where to go back to.
    pub back: String,
    /// Where the same fields are posted to see the letter first; none: there is no letter.
    pub letter: Option<String>,
    /// Whether the officer must type the password again.
    pub ask_password: bool,
}

/// The step.
#[must_use]
pub fn step(cx: &Cx, confirmation: &Confirmation) -> Markup {
    html! {
        form.confirm method="post" action=(confirmation.action) {
            @for (name, value) in &confirmation.fields { input type="hidden" name=(name) value=(value); }
            ul.effects { @for effect in &confirmation.effects { li { (icon::of(Icon::Forward)) span { (cx.msg(effect)) } } } }
            @if confirmation.ask_password {
                div.field {
                    label for="confirm-password" { (cx.t("confirm-password")) }
                    input #confirm-password type="password" name="password" autocomplete="current-password" required;
                }
            }
            div.form-end {
                button.button.main type="submit" { (cx.t(&confirmation.button)) }
                @if let Some(letter) = &confirmation.letter {
                    button.button type="submit" formaction=(letter) formtarget="_blank" formnovalidate { (icon::of(Icon::Document)) (cx.t("letter-pdf")) }
                }
                a.button.quiet href=(confirmation.back) { (cx.t("go-back")) }
            }
        }
    }
}
