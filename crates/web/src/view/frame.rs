//! The frame of a page for a reader: name, areas, language; the same everywhere.

use std::sync::OnceLock;

use application::Permission;
use application::access::permission::Function;
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use ui::shell::{Area, Authority, Notice, NoticeKind, OfficerMenu};
use ui::{Locale, Msg, Shell, Theme};

use crate::http::form::first;
use crate::http::{Officer, Prefs};

/// What the frame of every page needs of the installation; set once when the server starts.
pub struct House {
    /// Name of the authority.
    pub authority: String,
    /// Time zone of the authority.
    pub zone: TimeZone,
    /// Whether this is a demonstration.
    pub demo: bool,
    /// Tells the instant.
    pub now: Box<dyn Fn() -> Timestamp + Send + Sync>,
}

static HOUSE: OnceLock<House> = OnceLock::new();

/// Sets the house. The first call counts.
pub fn furnish(house: House) {
    // A second server in the same process (tests) keeps the first house.
    let _ = HOUSE.set(house);
}

/// An instant in the authority's time zone.
#[must_use]
pub fn local_time(at: Timestamp) -> DateTime {
    let zone = HOUSE.get().map_or(TimeZone::UTC, |house| house.zone.clone());
    at.to_zoned(zone).datetime()
}

fn now() -> DateTime {
    HOUSE.get().map_or(DateTime::default(), |house| local_time((house.now)()))
}

/// Today in the authority's time zone.
#[must_use]
pub fn today() -> Date {
    now().date()
}

/// The frame before anybody is known, in the reader's language.
#[must_use]
pub fn anonymous(prefs: &Prefs) -> Shell {
    Shell { locale: prefs.locale, theme: prefs.theme, path: prefs.path.clone(), ..bare() }
}

/// The frame where not even the language is known.
#[must_use]
pub fn bare() -> Shell {
    let house = HOUSE.get();
    let now = now();
    Shell {
        locale: Locale::default(),
        today: now.date(),
        now,
        authority: Authority {
            name: house.map_or_else(|| "Nostos".to_owned(), |h| h.authority.clone()),
            mark: None,
        },
        officer: None,
        areas: Vec::new(),
        current: None,
        may_search: false,
        overdue: None,
        path: "/".into(),
        csrf: String::new(),
        theme: Theme::Auto,
        notices: Vec::new(),
        demo: house.is_some_and(|h| h.demo),
    }
}

/// The frame of an officer's page.
#[must_use]
pub fn shell(officer: &Officer, current: Option<Area>) -> Shell {
    let actor = officer.actor();
    let areas = [
        (Area::Worklist, Function::Worklist),
        (Area::Cases, Function::ReadCases),
        (Area::Team, Function::Team),
        (Area::Oversight, Function::AccessLog),
        (Area::Accounts, Function::Accounts),
    ];
    Shell {
        officer: Some(OfficerMenu {
            name: actor.name.clone(),
            roles: actor.roles.iter().map(|role| role.code().to_owned()).collect(),
        }),
        areas: areas
            .into_iter()
            .filter(|(_, function)| actor.may(Permission::Use(*function)))
            .map(|(area, _)| area)
            .collect(),
        current,
        may_search: actor.may(Permission::Use(Function::Search)),
        csrf: officer.session.csrf.clone(),
        notices: notices(&officer.prefs.path),
        ..anonymous(&officer.prefs)
    }
}

/// A notice that a redirect after a post asked for: `?done=recorded` becomes message `done-recorded`. Only codes that
/// the interface has words for are shown.
fn notices(path: &str) -> Vec<Notice> {
    const KNOWN: [&str; 8] =
        ["recorded", "repeated", "saved", "assigned", "erased", "account-saved", "access-granted", "opened"];
    let query = path.split_once('?').map_or("", |(_, query)| query);
    let pairs = crate::http::form::pairs(query.as_bytes()).unwrap_or_default();
    let done = first(&pairs, "done");
    let known = KNOWN
        .contains(&done)
        .then(|| Notice { kind: NoticeKind::Done, text: Msg::new(format!("done-{done}")) });
    known.into_iter().collect()
}
