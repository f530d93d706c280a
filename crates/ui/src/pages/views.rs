//! Saved views: filters under a name.

use maud::{Markup, html};

use crate::components::basics::{self, page_head};
use crate::components::table;
use crate::{Shell, links};

/// A saved view.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SavedView {
    /// Id.
    pub id: String,
    /// Name given by the officer.
    pub name: String,
    /// Address with its filters.
    pub href: String,
    /// Whether the whole team sees it.
    pub shared: bool,
}

/// The page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ViewsView {
    /// Views by name.
    pub views: Vec<SavedView>,
}

/// The saved views.
#[must_use]
pub fn page(shell: &Shell, view: &ViewsView) -> Markup {
    let cx = shell.cx();
    let title = cx.t("nav-views");
    let rows: Vec<Vec<Markup>> = view
        .views
        .iter()
        .map(|v| {
            vec![
                html! { a.row-link href=(v.href) { bdi { (v.name) } } },
                html! { (cx.t(if v.shared { "views-shared" } else { "views-own" })) },
                html! {
                    form method="post" action={(links::VIEWS) "/" (v.id) "/delete"} {
                        input type="hidden" name="csrf" value=(shell.csrf);
                        button.button.quiet type="submit" aria-label=(cx.say("views-delete-named", &[("name", v.name.as_str().into())])) { (cx.t("views-delete")) }
                    }
                },
            ]
        })
        .collect();
    let columns = [table::text("column-name"), table::text("column-seen-by"), table::text("column-action")];
    let main = html! {
        (page_head(&title, Some(&cx.t("views-lead")), &html! {}))
        @if rows.is_empty() { (basics::empty(&cx.t("views-empty"), &html! { a href=(links::WORKLIST) { (cx.t("worklist-title")) } })) }
        @else { (table::table(&cx, "nav-views", &columns, &rows)) }
    };
    shell.page(&title, &main)
}

/// Samples.
#[must_use]
pub fn samples() -> Vec<(&'static str, ViewsView)> {
    let view = |id: &str, name: &str, shared| SavedView {
        id: id.into(),
        name: name.into(),
        href: format!("{}?due=week", links::WORKLIST),
        shared,
    };
    vec![
        (
            "full",
            ViewsView {
                views: vec![view("1", "Translations this week", false), view("2", "Lapsed periods", true)],
            },
        ),
        ("empty", ViewsView::default()),
    ]
}
