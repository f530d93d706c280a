//! The decision form: fields in the order of the letter, the draft letter beside them, live checks in the margin;
//! then the sign-off step, which repeats the effects in words.

use law::Finding;
use maud::{Markup, html};

use crate::components::basics::{Crumb, breadcrumbs, page_head};
use crate::components::case_ref::CaseRef;
use crate::components::confirm::{self, Confirmation};
use crate::components::icon::{self, Icon};
use crate::components::notice::boxed;
use crate::components::refusal;
use crate::forms::{self, FieldError, FormSpec, FormState, render};
use crate::{Arg, Cx, Msg, NoticeKind, Shell, links, samples};

/// A part of a draft letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LetterBlock {
    /// A heading.
    Heading(String),
    /// A paragraph.
    Paragraph(String),
    /// An item of a list.
    Item(String),
    /// The law that the part before rests on.
    Law(String),
}

/// The draft letter as text; the PDF is behind `pdf`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// Language code of the letter.
    pub language: String,
    /// `ltr` or `rtl`.
    pub dir: String,
    /// Its parts.
    pub blocks: Vec<LetterBlock>,
    /// Characters that the letters' fonts cannot print.
    pub unprintable: Vec<char>,
    /// Address of the PDF.
    pub pdf: Option<String>,
}

/// The form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecisionView {
    /// The case.
    pub case: CaseRef,
    /// Form id: `issue-return-decision`, `order-removal`, `issue-entry-ban`.
    pub form: String,
    /// State of the form. It is posted with `action=preview` (draft again) or `action=sign-off` (go on).
    pub state: FormState,
    /// The draft letter; none while it cannot be made.
    pub letter: Option<Letter>,
    /// What the law says of the draft.
    pub checks: Vec<Finding>,
}

/// The sign-off step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignOffView {
    /// The case.
    pub case: CaseRef,
    /// Form id.
    pub form: String,
    /// The draft letter; none where it cannot be made.
    pub letter: Option<Letter>,
    /// Effects in words, button, hidden values.
    pub confirmation: Confirmation,
}

/// The form with letter and checks.
#[must_use]
pub fn page(shell: &Shell, view: &DecisionView) -> Markup {
    let cx = shell.cx();
    let title = cx.t(&format!("form-{}", view.form));
    let main = html! {
        (crumbs(&cx, &view.case, &title))
        (page_head(&title, view.case.person.as_deref(), &html! {}))
        @if let Some(spec) = forms::find(&view.form) {
            div.drafting {
                (form(&cx, spec, view))
                aside.drafting-side {
                    (checks(&cx, view))
                    (letter_panel(&cx, view.letter.as_ref()))
                }
            }
        }
    };
    shell.page(&title, &main)
}

fn crumbs(cx: &Cx, case: &CaseRef, title: &str) -> Markup {
    breadcrumbs(
        cx,
        &[
            Crumb { text: case.number.clone(), href: Some(links::case(&case.id)) },
            Crumb {
                text: cx.t("chapter-return-decision"),
                href: Some(links::chapter(&case.id, "return-decision")),
            },
            Crumb { text: title.to_owned(), href: None },
        ],
    )
}

/// The form; `formaction` is not needed, the buttons name what they do. With htmx the checks and the letter are
/// drawn again after each change, by the same request as the preview button's.
fn form(cx: &Cx, spec: &FormSpec, view: &DecisionView) -> Markup {
    html! {
        form.form method="post" action=(view.state.action) id={"form-" (spec.id)} novalidate data-form=(spec.id)
            hx-post=(view.state.action) hx-trigger="change delay:400ms" hx-select=".drafting-side"
            hx-target=".drafting-side" hx-swap="outerHTML" hx-vals=r#"{"action":"preview"}"# {
            (render::tokens(&view.state))
            (render::error_summary(cx, spec, &view.state))
            (render::fields(cx, spec, &view.state))
            div.form-end {
                button.button.main type="submit" name="action" value="sign-off" { (cx.t("decision-to-sign-off")) }
                button.button type="submit" name="action" value="preview" { (cx.t("decision-preview")) }
                button.button type="submit" formaction={(view.state.action) "/letter.pdf"} formtarget="_blank" { (icon::of(Icon::Document)) (cx.t("letter-pdf")) }
                @if let Some(cancel) = &view.state.cancel { a.button.quiet href=(cancel) { (cx.t("form-cancel")) } }
            }
        }
    }
}

fn checks(cx: &Cx, view: &DecisionView) -> Markup {
    html! {
        section.panel.checks aria-live="polite" {
            h2 { (cx.t("checks-title")) }
            @if view.checks.is_empty() { p.muted { (cx.t("checks-empty")) } }
            ul.findings { @for finding in &view.checks { li { (refusal::finding(cx, finding, &view.case.id)) } } }
        }
    }
}

fn letter_panel(cx: &Cx, letter: Option<&Letter>) -> Markup {
    html! {
        section.panel.letter-panel {
            h2 { (icon::of(Icon::Letter)) (cx.t("letter-title")) }
            @match letter {
                Some(letter) => (letter_sheet(cx, letter)),
                None => p.muted { (cx.t("letter-empty")) },
            }
        }
    }
}

fn letter_sheet(cx: &Cx, letter: &Letter) -> Markup {
    html! {
        (unprintable(cx, &letter.unprintable))
        article.letter tabindex="0" lang=(letter.language) dir=(letter.dir) {
            @for block in &letter.blocks {
                @match block {
                    LetterBlock::Heading(text) => p.letter-heading { (text) },
                    LetterBlock::Paragraph(text) => p { (text) },
                    LetterBlock::Item(text) => p.letter-item { (text) },
                    LetterBlock::Law(text) => p.letter-law { (text) },
                }
            }
        }
        @if let Some(pdf) = &letter.pdf { p { a.button href=(pdf) { (icon::of(Icon::Document)) (cx.t("letter-pdf")) } } }
    }
}

/// Which characters cannot be printed, and what to do about it.
fn unprintable(cx: &Cx, characters: &[char]) -> Markup {
    let shown: Vec<String> = characters.iter().map(|c| format!("{c} (U+{:04X})", u32::from(*c))).collect();
    html! {
        @if !characters.is_empty() {
            (boxed(NoticeKind::Attention, &html! {
                p { (cx.t("letter-unprintable")) " " bdi { (shown.join(", ")) } }
                p { (cx.t("letter-unprintable-do")) }
            }))
        }
    }
}

/// The sign-off step.
#[must_use]
pub fn sign_off_page(shell: &Shell, view: &SignOffView) -> Markup {
    let cx = shell.cx();
    let title = cx.say("sign-off-title", &[("what", cx.t(&format!("form-{}", view.form)).as_str().into())]);
    let main = html! {
        (crumbs(&cx, &view.case, &title))
        (page_head(&title, view.case.person.as_deref(), &html! {}))
        div.drafting {
            div {
                p.sentence { (cx.t("sign-off-lead")) }
                (unprintable(&cx, view.letter.as_ref().map_or(&[][..], |letter| &letter.unprintable)))
                (confirm::step(&cx, &view.confirmation))
            }
            @if view.letter.is_some() { aside.drafting-side { (letter_panel(&cx, view.letter.as_ref())) } }
        }
    };
    shell.page(&title, &main)
}

fn sample_letter() -> Letter {
    Letter {
        language: "en".into(),
        dir: "ltr".into(),
        blocks: vec![
            LetterBlock::Heading("Return decision".into()),
            LetterBlock::Paragraph("Mr Rahimi, you do not have a right to stay in the Netherlands. You must return to Afghanistan.".into()),
            LetterBlock::Heading("Why we decided this".into()),
            LetterBlock::Paragraph("Your application for international protection was rejected on 12 October 2026. That decision is final.".into()),
            LetterBlock::Heading("By when you must leave".into()),
            LetterBlock::Paragraph("You must leave by 8 December 2026.".into()),
            LetterBlock::Heading("What you can do if you disagree".into()),
            LetterBlock::Law("RD Art. 13(1)".into()),
            LetterBlock::Item("You can appeal to the court of The Hague until 20 November 2026.".into()),
            LetterBlock::Item("A lawyer can help you. Legal aid may be free of charge.".into()),
        ],
        unprintable: Vec::new(),
        pdf: Some("/cases/0/forms/issue-return-decision/letter.pdf".into()),
    }
}

fn sample_state() -> FormState {
    let mut state = FormState {
        action: links::form("0", "issue-return-decision"),
        cancel: Some(links::case("0")),
        expected_version: 3,
        idempotency_key: "sample".into(),
        csrf: "sample-token".into(),
        ..FormState::default()
    };
    for (name, value) in [
        ("issued-on", "2026-11-22"),
        ("language", "nl"),
        ("countries", "AF"),
        ("reasons-in-fact", "The application for international protection was rejected on 12 October 2026."),
        ("term", "granted"),
        ("days", "28"),
    ] {
        state = state.with(name, value);
    }
    state
}

/// Samples: a draft with an error, a fresh form.
#[must_use]
pub fn samples() -> Vec<(&'static str, DecisionView)> {
    let draft = DecisionView {
        case: samples::case(0),
        form: "issue-return-decision".into(),
        state: FormState {
            errors: vec![FieldError { field: "reasons-in-law".into(), message: Msg::new("error-required") }],
            ..sample_state()
        },
        letter: Some(sample_letter()),
        checks: samples::draft_findings(),
    };
    let fresh = DecisionView { state: sample_state(), letter: None, checks: Vec::new(), ..draft.clone() };
    vec![("draft", draft), ("fresh", fresh)]
}

/// Samples of the sign-off step.
#[must_use]
pub fn sign_off_samples() -> Vec<(&'static str, SignOffView)> {
    let due = samples::departure_derivation().result;
    let letter = Letter { unprintable: vec!['王'], ..sample_letter() };
    vec![(
        "sign off",
        SignOffView {
            case: samples::case(0),
            form: "issue-return-decision".into(),
            letter: Some(letter),
            confirmation: Confirmation {
                action: links::sign_off("0", "issue-return-decision"),
                fields: vec![("csrf".into(), "sample-token".into())],
                effects: vec![
                    Msg::new("effect-must-leave")
                        .with("person", "Ahmad Rahimi".into())
                        .with("until", due.into()),
                    Msg::new("effect-may-appeal").with("until", Arg::Date(samples::today())),
                    Msg::new("effect-translation").with("language", Arg::Language("fa-AF".into())),
                    Msg::new("effect-on-record"),
                ],
                button: "sign-off-button".into(),
                back: links::form("0", "issue-return-decision"),
                letter: Some("/cases/0/forms/issue-return-decision/letter.pdf".into()),
                ask_password: true,
            },
        },
    )]
}
