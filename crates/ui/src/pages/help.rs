//! Help: keys, and the words of the field with their meaning.

use maud::{Markup, html};

use crate::Shell;
use crate::components::basics::page_head;

/// Keys and the message that says what each does.
const KEYS: [(&str, &str); 6] = [
    ("/", "key-search"),
    ("g w", "key-worklist"),
    ("j", "key-next"),
    ("k", "key-previous"),
    ("Enter", "key-open"),
    ("?", "key-help"),
];

/// Terms explained: `term-<code>` and `term-<code>-means`.
const TERMS: [&str; 10] = [
    "third-country-national",
    "return-decision",
    "voluntary-departure-period",
    "removal",
    "postponement",
    "suspensive-effect",
    "entry-ban",
    "non-refoulement",
    "obligation",
    "unconfirmed",
];

/// The help page.
#[must_use]
pub fn page(shell: &Shell) -> Markup {
    let cx = shell.cx();
    let title = cx.t("nav-help");
    let main = html! {
        (page_head(&title, None, &html! {}))
        section #keys {
            h2 { (cx.t("help-keys")) }
            p { (cx.t("help-keys-lead")) }
            dl.keys { @for (key, what) in KEYS { div { dt { @for part in key.split(' ') { kbd { (part) } " " } } dd { (cx.t(what)) } } } }
        }
        section #words {
            h2 { (cx.t("help-words")) }
            dl.terms { @for term in TERMS { div id={"term-" (term)} { dt { (cx.t(&format!("term-{term}"))) } dd { (cx.t(&format!("term-{term}-means"))) } } } }
        }
        section #history {
            h2 { (cx.t("help-principles")) }
            p { (cx.t("help-people-decide")) }
            p { (cx.t("help-nothing-hidden")) }
        }
    };
    shell.page(&title, &main)
}
