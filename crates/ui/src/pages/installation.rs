//! What the installation says of itself on letters: how to reach the authority and the bodies that letters name, in each
//! language of letters.

use maud::{Markup, html};

use crate::components::basics::page_head;
use crate::components::icon::{self, Icon};
use crate::components::notice::boxed;
use crate::{Cx, Msg, NoticeKind, Shell, links};

/// How to reach one body.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BodyView {
    /// Code: message `body-<code>`, hint `body-<code>-hint`; first part of the names of its fields.
    pub code: &'static str,
    /// Name.
    pub name: String,
    /// Address, a line each.
    pub address: String,
    /// Telephone number as printed.
    pub telephone: String,
    /// Mail address.
    pub email: String,
    /// Address on the web.
    pub web: String,
}

/// The page for one language of letters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InstallationView {
    /// Language of the letters.
    pub language: String,
    /// All languages of letters.
    pub languages: Vec<String>,
    /// Name of the installation, which counts where the authority's is left empty.
    pub authority: String,
    /// Unit that writes.
    pub unit: String,
    /// Place from which it writes.
    pub place: String,
    /// Conditions of legal aid in words.
    pub conditions: String,
    /// The bodies in the order of the page; the authority first.
    pub bodies: Vec<BodyView>,
    /// Whether nothing was kept for this language yet.
    pub unset: bool,
    /// What is wrong.
    pub error: Option<Msg>,
}

/// The page.
#[must_use]
pub fn page(shell: &Shell, view: &InstallationView) -> Markup {
    let cx = shell.cx();
    let title = cx.t("installation-title");
    let main = html! {
        (page_head(&title, Some(&cx.t("installation-lead")), &html! {}))
        nav.tabs aria-label=(cx.t("installation-language")) {
            ul {
                @for language in &view.languages {
                    li {
                        a href={(links::INSTALLATION) "?language=" (language)} aria-current=[(*language == view.language).then_some("page")] {
                            (cx.t(&format!("letters-in-{language}")))
                        }
                    }
                }
            }
        }
        @if view.unset { (boxed(NoticeKind::Attention, &html! { p { (cx.t("installation-unset")) } })) }
        form.form method="post" action=(links::INSTALLATION) {
            input type="hidden" name="csrf" value=(shell.csrf);
            input type="hidden" name="language" value=(view.language);
            @if let Some(error) = &view.error {
                div.error-summary role="alert" tabindex="-1" autofocus { h2 { (icon::of(Icon::Overdue)) (cx.msg(error)) } }
            }
            @for body in &view.bodies { (fields(&cx, view, body)) }
            div.form-end { button.button.main type="submit" { (cx.t("installation-submit")) } }
        }
    };
    shell.page(&title, &main)
}

fn fields(cx: &Cx, view: &InstallationView, body: &BodyView) -> Markup {
    let lang = view.language.as_str();
    html! {
        fieldset.panel {
            legend { (cx.t(&format!("body-{}", body.code))) }
            @if body.code == "authority" {
                p.hint { (cx.say("body-authority-hint", &[("name", view.authority.as_str().into())])) }
            } @else {
                p.hint { (cx.t(&format!("body-{}-hint", body.code))) }
            }
            (line(cx, lang, body.code, "name", "organization", &body.name))
            @if body.code == "authority" {
                (line(cx, lang, body.code, "unit", "off", &view.unit))
                (line(cx, lang, body.code, "place", "off", &view.place))
            }
            div.field {
                label for={(body.code) "-address"} { (cx.t("contact-address")) }
                textarea id={(body.code) "-address"} name={(body.code) "-address"} rows="3" lang=(lang) dir="auto" { (body.address) }
            }
            (line(cx, lang, body.code, "telephone", "tel", &body.telephone))
            (line(cx, lang, body.code, "email", "email", &body.email))
            (line(cx, lang, body.code, "web", "url", &body.web))
            @if body.code == "legal-aid" {
                div.field {
                    label for="legal-aid-conditions" { (cx.t("contact-conditions")) }
                    textarea #legal-aid-conditions name="legal-aid-conditions" rows="3" lang=(lang) dir="auto" { (view.conditions) }
                }
            }
        }
    }
}

fn line(cx: &Cx, lang: &str, body: &str, field: &str, autocomplete: &str, value: &str) -> Markup {
    html! {
        div.field {
            label for={(body) "-" (field)} { (cx.t(&format!("contact-{field}"))) }
            input id={(body) "-" (field)} type="text" name={(body) "-" (field)} value=(value) lang=(lang) dir="auto"
                maxlength="500" autocomplete=(autocomplete);
        }
    }
}

/// Samples: as set up, complete, with a mistake.
#[must_use]
pub fn samples() -> Vec<(&'static str, InstallationView)> {
    let codes = [
        "authority",
        "court",
        "legal-aid",
        "counselling",
        "monitor",
        "data-protection-officer",
        "supervisory-authority",
    ];
    let body = |code| BodyView {
        code,
        name: "Example body".into(),
        address: "Example street 1\nThe Hague".into(),
        ..BodyView::default()
    };
    let view = InstallationView {
        language: "en".into(),
        languages: vec!["nl".into(), "en".into()],
        authority: "Return service".into(),
        unit: String::new(),
        place: String::new(),
        conditions: String::new(),
        bodies: codes.into_iter().map(body).collect(),
        unset: false,
        error: None,
    };
    vec![
        ("complete", view.clone()),
        ("unset", InstallationView { unset: true, ..view.clone() }),
        ("too-long", InstallationView { error: Some(Msg::new("installation-too-long")), ..view }),
    ]
}
