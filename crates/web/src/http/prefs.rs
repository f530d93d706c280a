//! What the reader prefers (language, theme) and the address of the request, to come back to.

use std::convert::Infallible;
use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::HeaderMap;
use axum::http::header::ACCEPT_LANGUAGE;
use axum::http::request::Parts;
use ui::{Locale, Theme};

use super::session::cookie;
use super::state::App;
use crate::view::frame::House;

/// Cookies that keep what was chosen; they say nothing about anybody.
pub const LOCALE_COOKIE: &str = "nostos-locale";
/// Cookie of the theme.
pub const THEME_COOKIE: &str = "nostos-theme";

/// Preferences and address of a request.
#[derive(Debug, Clone)]
pub struct Prefs {
    /// Language.
    pub locale: Locale,
    /// Whether the language was chosen by cookie.
    chosen: bool,
    /// Theme.
    pub theme: Theme,
    /// Path and query.
    pub path: String,
    /// The installation that was asked.
    pub house: Arc<House>,
}

impl Prefs {
    /// Of a request.
    #[must_use]
    pub fn of(parts: &Parts, app: &App) -> Self {
        let chosen = cookie(&parts.headers, LOCALE_COOKIE).and_then(Locale::from_tag);
        let locale = chosen.or_else(|| accepted(&parts.headers)).unwrap_or_default();
        let theme = Theme::from_code(cookie(&parts.headers, THEME_COOKIE).unwrap_or_default());
        let path = parts.uri.path_and_query().map_or("/", |p| p.as_str()).to_owned();
        Self { locale, chosen: chosen.is_some(), theme, path, house: app.house() }
    }

    /// The language of the account counts where none was chosen on this device.
    pub fn prefer_language(&mut self, language: &str) {
        if let Some(locale) = Locale::from_tag(language).filter(|_| !self.chosen) {
            self.locale = locale;
        }
    }
}

impl FromRequestParts<App> for Prefs {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Infallible> {
        Ok(Self::of(parts, app))
    }
}

/// The first language of the browser that we speak.
fn accepted(headers: &HeaderMap) -> Option<Locale> {
    let value = headers.get(ACCEPT_LANGUAGE)?.to_str().ok()?;
    value.split(',').find_map(|part| Locale::from_tag(part.split([';', '-']).next()?.trim()))
}
