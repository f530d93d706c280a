//! Emergency access: with a reason, for a limited time, told to the data-protection officer at once.

use maud::{Markup, html};

use crate::components::basics::{Crumb, breadcrumbs, page_head};
use crate::components::icon::{self, Icon};
use crate::components::notice::boxed;
use crate::components::withheld::{self, Withheld};
use crate::forms::{self, FormState, render};
use crate::{Msg, NoticeKind, Shell, links, samples};

/// The page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BreakGlassView {
    /// Id of the case.
    pub case: String,
    /// Its number.
    pub number: String,
    /// What would be opened.
    pub withheld: Vec<Withheld>,
    /// For how many minutes.
    pub minutes: u32,
    /// The form `emergency-access`.
    pub state: FormState,
}

/// The entry by case number.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EntryView {
    /// The number as typed.
    pub number: String,
    /// What is wrong with it.
    pub error: Option<Msg>,
}

/// The entry: which case, before the reason is asked for.
#[must_use]
pub fn entry_page(shell: &Shell, view: &EntryView) -> Markup {
    let cx = shell.cx();
    let title = cx.t("form-emergency-access");
    let described = view.error.as_ref().map(|_| "emergency-number-error");
    let main = html! {
        (page_head(&title, Some(&cx.t("emergency-lead")), &html! {}))
        form.form method="get" action=(links::EMERGENCY) {
            div.field .has-error[view.error.is_some()] {
                label for="emergency-number" { (cx.t("emergency-number")) }
                @if let Some(error) = &view.error { p.field-error #emergency-number-error { (icon::of(Icon::Overdue)) (cx.msg(error)) } }
                input #emergency-number type="text" name="number" value=(view.number) maxlength="200" required dir="auto"
                    autocomplete="off" aria-describedby=[described] aria-invalid=[described.map(|_| "true")];
            }
            div.form-end { button.button.main type="submit" { (cx.t("emergency-continue")) } }
        }
    };
    shell.page(&title, &main)
}

/// Samples of the entry.
#[must_use]
pub fn entry_samples() -> Vec<(&'static str, EntryView)> {
    let unknown = EntryView { number: "NL-2026-000000".into(), error: Some(Msg::new("error-no-such-case")) };
    vec![("empty", EntryView::default()), ("unknown", unknown)]
}

/// The page.
#[must_use]
pub fn page(shell: &Shell, view: &BreakGlassView) -> Markup {
    let cx = shell.cx();
    let title = cx.t("form-emergency-access");
    let main = html! {
        (breadcrumbs(&cx, &[Crumb { text: view.number.clone(), href: Some(links::case(&view.case)) }, Crumb { text: title.clone(), href: None }]))
        (page_head(&title, Some(&cx.t("emergency-lead")), &html! {}))
        @for drawer in &view.withheld { (withheld::drawer(&cx, drawer)) }
        (boxed(NoticeKind::Attention, &html! { (cx.count("emergency-consequence", u64::from(view.minutes))) }))
        @if let Some(spec) = forms::find("emergency-access") { (render::render(&cx, spec, &view.state)) }
    };
    shell.page(&title, &main)
}

/// Samples.
#[must_use]
pub fn samples() -> Vec<(&'static str, BreakGlassView)> {
    let drawers = withheld::samples().into_iter().map(|(_, w)| Withheld { break_glass: None, ..w }).collect();
    vec![(
        "normal",
        BreakGlassView {
            case: "0".into(),
            number: samples::case(0).number,
            withheld: drawers,
            minutes: 60,
            state: FormState { action: links::break_glass("0"), ..FormState::default() },
        },
    )]
}
