//! Chapter tabs: links, so that every chapter has its address and works without scripts.

use maud::{Markup, html};

use super::icon::{self, Icon};
use crate::Cx;

/// One tab.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tab {
    /// Message key of its name.
    pub label: String,
    /// Address.
    pub href: String,
    /// Whether it is the one shown.
    pub current: bool,
    /// A count beside the name.
    pub count: Option<u64>,
    /// Whether its content is withheld from this reader.
    pub locked: bool,
    /// Whether something in it waits to be done.
    pub due: bool,
}

/// The row of tabs.
#[must_use]
pub fn row(cx: &Cx, label: &str, tabs: &[Tab]) -> Markup {
    html! {
        nav.tabs aria-label=(cx.t(label)) {
            ul {
                @for tab in tabs {
                    li {
                        a href=(tab.href) aria-current=[tab.current.then_some("page")] {
                            (cx.t(&tab.label))
                            @if tab.locked { (icon::of(Icon::Locked)) span.unseen { " " (cx.t("tab-locked")) } }
                            @if let Some(n) = tab.count { span.count { (n) } }
                            @if tab.due { span.dot aria-hidden="true" {} span.unseen { " " (cx.t("tab-due")) } }
                        }
                    }
                }
            }
        }
    }
}
