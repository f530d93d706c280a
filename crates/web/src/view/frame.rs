//! The frame of a page for a reader: name, areas, language; the same everywhere.

use std::sync::Arc;

use application::access::permission::Function;
use application::{Clock, Nostos, Permission};
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use ui::shell::{Area, Authority, Notice, NoticeKind, OfficerMenu};
use ui::{Msg, Shell};

use crate::http::form::first;
use crate::http::{Officer, Prefs};

/// What the frame of every page needs of the installation; one for each server.
pub struct House {
    authority: String,
    demo: bool,
    clock: Arc<dyn Clock>,
}

impl std::fmt::Debug for House {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("House").field("authority", &self.authority).field("demo", &self.demo).finish()
    }
}

impl House {
    /// The house of an installation.
    #[must_use]
    pub fn of(nostos: &Nostos, demo: bool) -> Self {
        Self { authority: nostos.authority().name.clone(), demo, clock: nostos.clock() }
    }

    /// An instant in the authority's time zone.
    #[must_use]
    pub fn local_time(&self, at: Timestamp) -> DateTime {
        at.to_zoned(self.clock.zone()).datetime()
    }

    /// Today in the authority's time zone.
    #[must_use]
    pub fn today(&self) -> Date {
        self.clock.today()
    }

    fn now(&self) -> DateTime {
        self.local_time(self.clock.now())
    }
}

/// The frame before anybody is known, in the reader's language.
#[must_use]
pub fn anonymous(prefs: &Prefs) -> Shell {
    let now = prefs.house.now();
    Shell {
        locale: prefs.locale,
        today: now.date(),
        now,
        authority: Authority { name: prefs.house.authority.clone(), mark: None },
        officer: None,
        areas: Vec::new(),
        current: None,
        may_search: false,
        overdue: None,
        path: prefs.path.clone(),
        csrf: String::new(),
        theme: prefs.theme,
        notices: Vec::new(),
        demo: prefs.house.demo,
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
        (Area::Law, Function::LawDesk),
        (Area::Accounts, Function::Accounts),
        (Area::Installation, Function::Installation),
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
    const KNOWN: [&str; 11] = [
        "recorded",
        "password-changed",
        "second-factor-changed",
        "contacts-saved",
        "repeated",
        "saved",
        "assigned",
        "erased",
        "account-saved",
        "access-granted",
        "opened",
    ];
    let query = path.split_once('?').map_or("", |(_, query)| query);
    let pairs = crate::http::form::pairs(query.as_bytes()).unwrap_or_default();
    let done = first(&pairs, "done");
    let known = KNOWN
        .contains(&done)
        .then(|| Notice { kind: NoticeKind::Done, text: Msg::new(format!("done-{done}")) });
    known.into_iter().collect()
}
