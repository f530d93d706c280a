//! All pages and components with their samples: for the gallery, the screenshots and the tests.

use maud::{Markup, html};

use crate::components::{
    basics, chart, confirm, date_why, document_card, event_line, evidence, gate, icon, journey, notice,
    obligation_row, refusal, withheld,
};
use crate::pages::{
    accounts, break_glass, case, cases, decision, errors, explanation, form_page, help, history,
    installation, law, oversight, oversight_lists, own_account, reassign, receipt, search, sign_in, team,
    views, worklist,
};
use crate::{Area, Cx, Locale, Msg, Notice, NoticeKind, Shell, samples};

/// A rendered sample page.
pub struct Sample {
    /// Name for files: `worklist-full`.
    pub name: String,
    /// The page.
    pub page: Markup,
}

fn add<V>(
    out: &mut Vec<Sample>,
    shell: &Shell,
    name: &str,
    page: fn(&Shell, &V) -> Markup,
    samples: Vec<(&'static str, V)>,
) {
    for (variant, view) in samples {
        let name = format!("{name}-{}", variant.replace(' ', "-"));
        out.push(Sample { name, page: page(shell, &view) });
    }
}

/// Every page with every sample in one language.
#[must_use]
#[expect(clippy::too_many_lines, reason = "a table: one line a page")]
pub fn pages(locale: Locale) -> Vec<Sample> {
    let mut out = Vec::new();
    let shell = samples::shell(locale);
    let closed = samples::shell_signed_out(locale);
    add(&mut out, &closed, "sign-in", sign_in::page, sign_in::samples());
    add(&mut out, &closed, "code", sign_in::code_page, sign_in::code_samples());
    add(&mut out, &shell, "worklist", worklist::page, worklist::samples());
    let shell = Shell { current: Some(Area::Cases), ..shell };
    add(&mut out, &shell, "cases", cases::page, cases::samples());
    add(&mut out, &shell, "case", case::page, case::samples());
    add(&mut out, &shell, "explanation", explanation::page, explanation::samples());
    add(&mut out, &shell, "history", history::page, history::samples());
    add(&mut out, &shell, "receipt", receipt::page, receipt::samples());
    add(&mut out, &shell, "decision", decision::page, decision::samples());
    add(&mut out, &shell, "decision", decision::sign_off_page, decision::sign_off_samples());
    add(&mut out, &shell, "form", form_page::page, form_page::samples());
    add(&mut out, &shell, "search", search::page, search::samples());
    add(&mut out, &shell, "emergency", break_glass::page, break_glass::samples());
    add(&mut out, &shell, "emergency-entry", break_glass::entry_page, break_glass::entry_samples());
    add(&mut out, &shell, "views", views::page, views::samples());
    add(&mut out, &shell, "error", errors::page, errors::samples());
    out.push(Sample { name: "help".into(), page: help::page(&shell) });
    let shell = Shell { current: Some(Area::Team), ..shell };
    add(&mut out, &shell, "team", team::page, team::samples());
    add(&mut out, &shell, "reassign", reassign::page, reassign::samples());
    let shell = Shell { current: Some(Area::Oversight), ..shell };
    add(&mut out, &shell, "oversight", oversight::page, oversight::samples());
    add(&mut out, &shell, "oversight-history", oversight::history_page, oversight::history_samples());
    add(&mut out, &shell, "oversight-erasure", oversight::erasure_page, oversight::erasure_samples());
    add(
        &mut out,
        &shell,
        "oversight-access",
        oversight_lists::access_page,
        oversight_lists::access_samples(),
    );
    add(
        &mut out,
        &shell,
        "oversight-refusals",
        oversight_lists::refusals_page,
        oversight_lists::refusal_samples(),
    );
    add(
        &mut out,
        &shell,
        "oversight-emergency",
        oversight_lists::emergencies_page,
        oversight_lists::emergency_samples(),
    );
    let shell = Shell { current: Some(Area::Law), areas: vec![Area::Law], ..shell };
    add(&mut out, &shell, "law", law::page, law::samples());
    add(&mut out, &shell, "law-parameters", law::parameters_page, law::parameters_samples());
    add(&mut out, &shell, "law-effect", law::effect_page, law::effect_samples());
    let shell = Shell { current: Some(Area::Accounts), areas: vec![Area::Accounts], ..shell };
    add(&mut out, &shell, "accounts", accounts::page, accounts::samples());
    add(&mut out, &shell, "account", accounts::account_page, accounts::account_samples());
    add(&mut out, &shell, "own-account", own_account::page, own_account::samples());
    add(
        &mut out,
        &shell,
        "own-factor",
        own_account::second_factor_page,
        own_account::second_factor_samples(),
    );
    add(&mut out, &shell, "installation", installation::page, installation::samples());
    let shell = Shell { current: Some(Area::Gallery), areas: vec![Area::Worklist, Area::Gallery], ..shell };
    out.push(Sample { name: "gallery".into(), page: page(&shell) });
    out
}

/// The gallery page: every component with its samples.
#[must_use]
pub fn page(shell: &Shell) -> Markup {
    let cx = shell.cx();
    let main = html! {
        (basics::page_head("Gallery", None, &html! {}))
        (part("Icons", &html! { div.gallery-icons { @for i in icon::Icon::ALL { span { (icon::of(i)) (crate::law_text::code(&i)) } } } }))
        (part("Date with Why?", &html! { @for (_, d) in date_why::samples() { div { (date_why::show(&cx, &d)) } } }))
        (part("Obligation row", &html! { table.cards.duties { tbody { @for (_, d) in obligation_row::samples() { (obligation_row::row(&cx, &d, false)) } } } }))
        (part("Gate", &html! { @for (_, g) in gate::samples() { (gate::one(&cx, &g, "0")) } }))
        (part("Journey", &html! { @for (_, s) in journey::samples() { (journey::line(&cx, &s)) } }))
        (part("Refusal", &html! { @for (_, r) in refusal::samples() { div.panel { (refusal::body(&cx, &r, "0")) } } }))
        (part("History", &html! { ol.history { @for (_, e) in event_line::samples() { (event_line::line(&cx, &e, "0")) } } }))
        (part("Evidence", &html! { p { @for e in evidence::Evidence::ALL { (evidence::badge(&cx, e)) " " } } }))
        (part("Documents", &html! { div.documents { @for (_, d) in document_card::samples() { (document_card::card(&cx, &d, "0")) } } }))
        (part("Withheld", &html! { @for (_, w) in withheld::samples() { (withheld::drawer(&cx, &w)) } }))
        (part("Notices", &notices(&cx)))
        (part("Chart", &html! { (chart::bar(&cx, chart::Bar { value: 42, part: 3, scale: 57 }, "42 · 3")) }))
        (part("Confirmation", &html! { @for (_, v) in decision::sign_off_samples() { (confirm::step(&cx, &v.confirmation)) } }))
        (part("Progress", &progress(&cx)))
        (part("Empty", &basics::empty(&cx.t("worklist-empty"), &html! {})))
    };
    shell.page("Gallery", &main)
}

fn part(title: &str, content: &Markup) -> Markup {
    html! { section.gallery-part { h2 { (title) } (content) } }
}

fn notices(cx: &Cx) -> Markup {
    let kinds = [NoticeKind::Done, NoticeKind::Info, NoticeKind::Attention, NoticeKind::Refused];
    html! { @for kind in kinds { (notice::line(cx, &Notice { kind, text: Msg::new("notice-recorded") })) } }
}

fn progress(cx: &Cx) -> Markup {
    let sample = basics::Progress {
        label: "history-check-title".into(),
        done: 20_000,
        total: 48_213,
        stopped: true,
        href: "/oversight/history".into(),
    };
    basics::progress(cx, &sample, "sample-token")
}
