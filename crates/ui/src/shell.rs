//! The frame of every page: header, navigation, main part, footer; and what it needs to know of the reader.

use jiff::civil::{Date, DateTime};
use maud::{DOCTYPE, Markup, html};

use crate::components::icon::{self, Icon};
use crate::{Cx, Locale, Msg, assets, dates, links};

/// An area of the application, as the navigation names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Area {
    /// Open obligations of the officer.
    Worklist,
    /// Lists of cases.
    Cases,
    /// Team page.
    Team,
    /// Data-protection officer's pages.
    Oversight,
    /// The law desk.
    Law,
    /// Accounts.
    Accounts,
    /// What the installation says of itself.
    Installation,
    /// Component gallery (development only).
    Gallery,
}

impl Area {
    const fn key(self) -> &'static str {
        match self {
            Self::Worklist => "nav-worklist",
            Self::Cases => "nav-cases",
            Self::Team => "nav-team",
            Self::Oversight => "nav-oversight",
            Self::Law => "nav-law",
            Self::Accounts => "nav-accounts",
            Self::Installation => "nav-installation",
            Self::Gallery => "nav-gallery",
        }
    }

    const fn href(self) -> &'static str {
        match self {
            Self::Worklist => links::WORKLIST,
            Self::Cases => links::CASES,
            Self::Team => links::TEAM,
            Self::Oversight => links::OVERSIGHT,
            Self::Law => links::LAW,
            Self::Accounts => links::ACCOUNTS,
            Self::Installation => links::INSTALLATION,
            Self::Gallery => "/gallery",
        }
    }
}

/// The authority that runs this installation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Authority {
    /// Its name as printed in the header.
    pub name: String,
    /// Address of its mark (an image of this installation); none: a neutral mark.
    pub mark: Option<String>,
}

/// Who is signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfficerMenu {
    /// Name as shown.
    pub name: String,
    /// Role codes, translated as `role-<code>`.
    pub roles: Vec<String>,
}

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Theme {
    /// As the device asks for.
    #[default]
    Auto,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Theme {
    /// All choices.
    pub const ALL: [Self; 3] = [Self::Auto, Self::Light, Self::Dark];

    /// Stable code, as posted by the preferences form.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// Reads a code; anything else is `Auto`.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        Self::ALL.into_iter().find(|t| t.code() == code).unwrap_or_default()
    }
}

/// What kind of notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoticeKind {
    /// Something was done.
    Done,
    /// Something to know.
    Info,
    /// Something needs attention.
    Attention,
    /// Something was refused.
    Refused,
}

/// A notice above the page, such as "Recorded" after a form was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// Kind.
    pub kind: NoticeKind,
    /// What it says.
    pub text: Msg,
}

/// What every page needs besides its own view.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shell {
    /// Language of the interface.
    pub locale: Locale,
    /// Today in the authority's time zone.
    pub today: Date,
    /// Now in the authority's time zone, for the print header.
    pub now: DateTime,
    /// The authority.
    pub authority: Authority,
    /// The officer; none before signing in.
    pub officer: Option<OfficerMenu>,
    /// The areas this officer may use, in order.
    pub areas: Vec<Area>,
    /// The area of this page.
    pub current: Option<Area>,
    /// Whether this officer may search.
    pub may_search: bool,
    /// Overdue obligations of this officer, shown beside *Worklist*; none: not shown.
    pub overdue: Option<u64>,
    /// Path and query of this page, to come back to after a change of language.
    pub path: String,
    /// Token against cross-site requests, put into every form.
    pub csrf: String,
    /// Light or dark.
    pub theme: Theme,
    /// Notices above the page.
    pub notices: Vec<Notice>,
    /// Whether this is the demo with invented persons; said on every page.
    pub demo: bool,
}

impl Shell {
    /// Language and day, for components.
    #[must_use]
    pub const fn cx(&self) -> Cx {
        Cx { locale: self.locale, today: self.today }
    }

    /// The whole page around `main`. `title` is the page's own title, without the authority's name.
    #[must_use]
    pub fn page(&self, title: &str, main: &Markup) -> Markup {
        let cx = self.cx();
        html! {
            (DOCTYPE)
            html lang=(self.locale.tag()) dir=(self.locale.direction().attribute()) data-theme=(self.theme.code()) {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="color-scheme" content="light dark";
                    // htmx may neither evaluate text as code nor write its own style element (CSP).
                    meta name="htmx-config" content=r#"{"includeIndicatorCSS":false,"transitions":false}"#;
                    title { (title) " · " (self.authority.name) }
                    link rel="icon" href=(assets::url("mark.svg")) type="image/svg+xml";
                    link rel="stylesheet" href=(assets::url("ecl-tokens.css"));
                    link rel="stylesheet" href=(assets::url("nostos.css"));
                    link rel="stylesheet" href=(assets::url("nostos-case.css"));
                    script src=(assets::url("htmx.min.js")) defer {}
                    script src=(assets::url("nostos.js")) defer {}
                }
                body {
                    a.skip href="#main" { (cx.t("skip-to-content")) }
                    (self.header(&cx))
                    (self.print_header(&cx))
                    main #main tabindex="-1" { (self.notices(&cx)) (main) }
                    (self.footer(&cx))
                }
            }
        }
    }

    fn header(&self, cx: &Cx) -> Markup {
        html! {
            header.top {
                div.top-in {
                    a.brand href=(if self.officer.is_some() { links::START } else { links::SIGN_IN }) {
                        img.brand-mark src=(self.authority.mark.clone().unwrap_or_else(|| assets::url("mark.svg"))) alt="" width="28" height="28";
                        span.brand-name { (self.authority.name) }
                    }
                    @if self.officer.is_some() { (self.navigation(cx)) }
                    (self.tools(cx))
                }
                @if self.demo { p.demo-line { (icon::of(Icon::Info)) (cx.t("demo-line")) } }
            }
        }
    }

    fn navigation(&self, cx: &Cx) -> Markup {
        let entries = html! {
            ul.nav-list {
                @for area in &self.areas {
                    li { (self.entry(cx, *area)) }
                }
            }
        };
        html! {
            nav.nav-wide aria-label=(cx.t("nav-main")) { (entries) }
            details.nav-narrow {
                summary.button.quiet { (icon::of(Icon::Menu)) (cx.t("nav-menu")) }
                nav aria-label=(cx.t("nav-main")) { (entries) @if self.may_search { (search_box(cx, "search-menu")) } (self.languages(cx)) }
            }
        }
    }

    fn entry(&self, cx: &Cx, area: Area) -> Markup {
        let current = self.current == Some(area);
        let badge = if area == Area::Worklist { self.overdue.filter(|n| *n > 0) } else { None };
        html! {
            a href=(area.href()) aria-current=[current.then_some("page")] {
                (cx.t(area.key()))
                @if let Some(n) = badge {
                    span.count.overdue { (dates::number(cx.locale, n)) span.unseen { " " (cx.count("nav-overdue", n)) } }
                }
            }
        }
    }

    fn tools(&self, cx: &Cx) -> Markup {
        html! {
            div.tools {
                @if self.may_search { (search_box(cx, "search-top")) }
                (self.languages(cx))
                @if let Some(officer) = &self.officer { (self.officer_menu(cx, officer)) }
            }
        }
    }

    fn languages(&self, cx: &Cx) -> Markup {
        html! {
            form.languages method="post" action=(links::PREFERENCES) aria-label=(cx.t("language-choice")) {
                (self.hidden())
                @for locale in Locale::ALL {
                    // The name said aloud holds the letters seen, so that speech control finds the button (WCAG 2.5.3).
                    button type="submit" name="locale" value=(locale.tag()) lang=(locale.tag())
                        title=(locale.own_name()) aria-label={(locale.tag().to_uppercase()) " " (locale.own_name())}
                        aria-current=[(locale == self.locale).then_some("true")] {
                        (locale.tag().to_uppercase())
                    }
                }
            }
        }
    }

    fn officer_menu(&self, cx: &Cx, officer: &OfficerMenu) -> Markup {
        html! {
            details.officer {
                summary { span.officer-name { (officer.name) } (icon::of(Icon::Down)) }
                div.menu {
                    p.menu-roles { @for (n, role) in officer.roles.iter().enumerate() { @if n > 0 { ", " } (cx.t(&format!("role-{role}"))) } }
                    a href=(links::OWN_ACCOUNT) { (icon::of(Icon::Locked)) (cx.t("nav-own-account")) }
                    a href=(links::VIEWS) { (icon::of(Icon::Filter)) (cx.t("nav-views")) }
                    a href=(links::HELP) { (icon::of(Icon::Help)) (cx.t("nav-help")) }
                    form method="post" action=(links::PREFERENCES) {
                        (self.hidden())
                        fieldset.themes {
                            legend { (cx.t("theme-choice")) }
                            @for theme in Theme::ALL {
                                button.choice type="submit" name="theme" value=(theme.code())
                                    aria-pressed=(if theme == self.theme { "true" } else { "false" }) {
                                    (cx.t(&format!("theme-{}", theme.code())))
                                }
                            }
                        }
                    }
                    form method="post" action=(links::SIGN_OUT) {
                        (self.hidden())
                        button.menu-button type="submit" { (icon::of(Icon::Out)) (cx.t("sign-out")) }
                    }
                }
            }
        }
    }

    /// The hidden fields that every posting form of the frame carries.
    fn hidden(&self) -> Markup {
        html! {
            input type="hidden" name="csrf" value=(self.csrf);
            input type="hidden" name="back" value=(self.path);
        }
    }

    fn print_header(&self, cx: &Cx) -> Markup {
        let reader = self.officer.as_ref().map_or("", |o| o.name.as_str());
        html! {
            p.print-only.print-header {
                (self.authority.name) " · "
                (cx.say("printed-at", &[("at", dates::instant(self.locale, self.now).as_str().into()), ("reader", reader.into())]))
            }
        }
    }

    fn notices(&self, cx: &Cx) -> Markup {
        html! {
            @if !self.notices.is_empty() {
                div.notices role="status" {
                    @for notice in &self.notices { (crate::components::notice::line(cx, notice)) }
                }
            }
        }
    }

    fn footer(&self, cx: &Cx) -> Markup {
        html! {
            footer.bottom {
                div.bottom-in {
                    @if !self.locale.is_complete() { p.partial { (cx.t("partly-translated")) } }
                    p { (cx.t("footer-line")) }
                    p { a href=(links::HELP) { (cx.t("nav-help")) } }
                }
            }
        }
    }
}

fn search_box(cx: &Cx, id: &str) -> Markup {
    html! {
        form.search action=(links::SEARCH) method="get" role="search" {
            label.unseen for=(id) { (cx.t("search-label")) }
            (icon::of(Icon::Search))
            input id=(id) type="search" name="q" placeholder=(cx.t("search-hint")) autocomplete="off" data-key="/";
        }
    }
}
