//! Language and theme, chosen on this device; help; a fault of ours.

use axum::body::Bytes;
use axum::response::Response;
use ui::pages::help;
use ui::{Locale, Theme};

use super::page;
use crate::http::Officer;
use crate::http::error::{local, see_other_with};
use crate::http::form::{first, pairs};
use crate::http::prefs::{LOCALE_COOKIE, THEME_COOKIE};
use crate::view::frame;

/// `POST /preferences`. Says nothing of anybody, therefore needs no session.
pub async fn set(body: Bytes) -> Response {
    let posted = pairs(&body).unwrap_or_default();
    let mut cookies = Vec::new();
    if let Some(locale) = Locale::from_tag(first(&posted, "locale")) {
        cookies.push(kept(LOCALE_COOKIE, locale.tag()));
    }
    if !first(&posted, "theme").is_empty() {
        cookies.push(kept(THEME_COOKIE, Theme::from_code(first(&posted, "theme")).code()));
    }
    see_other_with(&local(first(&posted, "back")), &cookies)
}

fn kept(name: &str, value: &str) -> String {
    format!("{name}={value}; Path=/; SameSite=Lax; Max-Age=31536000")
}

/// `GET /help`.
pub async fn help(officer: Officer) -> Response {
    page(help::page(&frame::shell(&officer, None)))
}
