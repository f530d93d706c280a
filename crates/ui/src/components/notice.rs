//! A notice above the page: icon, words, colour.

use maud::{Markup, html};

use super::icon::{self, Icon};
use crate::{Cx, Notice, NoticeKind};

/// One notice.
#[must_use]
pub fn line(cx: &Cx, notice: &Notice) -> Markup {
    boxed(notice.kind, &html! { (cx.msg(&notice.text)) })
}

/// A notice around any content.
#[must_use]
pub fn boxed(kind: NoticeKind, content: &Markup) -> Markup {
    let (class, drawing) = match kind {
        NoticeKind::Done => ("done", Icon::Done),
        NoticeKind::Info => ("info", Icon::Info),
        NoticeKind::Attention => ("due", Icon::Overdue),
        NoticeKind::Refused => ("refused", Icon::Refused),
    };
    html! { div class={"notice " (class)} { (icon::of(drawing)) div { (content) } } }
}
