//! Our icons: twenty-four, drawn on a grid of 24 with one stroke, hidden from screen readers because a word
//! always stands beside them.

use maud::{Markup, PreEscaped};

/// An icon of the set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Icon {
    /// Done, holds.
    Done,
    /// Refused, prohibited.
    Refused,
    /// Not established, unknown.
    Unknown,
    /// Due, a clock.
    Due,
    /// Overdue.
    Overdue,
    /// Locked, withheld.
    Locked,
    /// Information.
    Info,
    /// Search.
    Search,
    /// Menu.
    Menu,
    /// Down, open.
    Down,
    /// Forward in reading direction; mirrored in right-to-left pages.
    Forward,
    /// Back in reading direction.
    Back,
    /// A document.
    Document,
    /// A letter.
    Letter,
    /// A person.
    Person,
    /// Several persons.
    People,
    /// Filter.
    Filter,
    /// Edit, correct.
    Edit,
    /// Help.
    Help,
    /// Leave, sign out.
    Out,
    /// Print.
    Print,
    /// Scales: law.
    Law,
    /// Travel.
    Travel,
    /// Plus.
    Add,
}

impl Icon {
    /// The whole set.
    pub const ALL: [Self; 24] = [
        Self::Done,
        Self::Refused,
        Self::Unknown,
        Self::Due,
        Self::Overdue,
        Self::Locked,
        Self::Info,
        Self::Search,
        Self::Menu,
        Self::Down,
        Self::Forward,
        Self::Back,
        Self::Document,
        Self::Letter,
        Self::Person,
        Self::People,
        Self::Filter,
        Self::Edit,
        Self::Help,
        Self::Out,
        Self::Print,
        Self::Law,
        Self::Travel,
        Self::Add,
    ];

    const fn drawing(self) -> &'static str {
        match self {
            Self::Done => r#"<circle cx="12" cy="12" r="9"/><path d="m8 12.5 2.7 2.7L16.2 9.5"/>"#,
            Self::Refused => r#"<circle cx="12" cy="12" r="9"/><path d="M5.8 5.8l12.4 12.4"/>"#,
            Self::Unknown => {
                r#"<circle cx="12" cy="12" r="9" stroke-dasharray="3.2 2.45"/><path d="M9.7 9.6a2.4 2.4 0 1 1 3.4 2.3c-.8.4-1.1.8-1.1 1.6"/><path d="M12 16.6v.1"/>"#
            }
            Self::Due => r#"<circle cx="12" cy="12" r="9"/><path d="M12 7v5.2l3.2 2"/>"#,
            Self::Overdue => r#"<path d="M12 3.6 21.2 19.6H2.8z"/><path d="M12 9.8v4.4M12 16.9v.1"/>"#,
            Self::Locked => {
                r#"<rect x="5" y="10.5" width="14" height="10" rx="1.5"/><path d="M8 10.5V7.8a4 4 0 0 1 8 0v2.7"/>"#
            }
            Self::Info => r#"<circle cx="12" cy="12" r="9"/><path d="M12 11v5.4M12 7.6v.1"/>"#,
            Self::Search => r#"<circle cx="10.5" cy="10.5" r="6.5"/><path d="m15.4 15.4 5.1 5.1"/>"#,
            Self::Menu => r#"<path d="M4 6.5h16M4 12h16M4 17.5h16"/>"#,
            Self::Down => r#"<path d="m6.5 9.5 5.5 5.5 5.5-5.5"/>"#,
            Self::Forward => r#"<path d="m9.5 6 6 6-6 6"/>"#,
            Self::Back => r#"<path d="m14.5 6-6 6 6 6"/>"#,
            Self::Document => r#"<path d="M6 3h8l4 4v14H6z"/><path d="M14 3v4h4M9 12h6M9 16h6"/>"#,
            Self::Letter => {
                r#"<rect x="3" y="5.5" width="18" height="13" rx="1"/><path d="m3.5 6.5 8.5 7 8.5-7"/>"#
            }
            Self::Person => {
                r#"<circle cx="12" cy="8" r="4"/><path d="M4.5 20.5c.7-4 3.6-6 7.5-6s6.8 2 7.5 6"/>"#
            }
            Self::People => {
                r#"<circle cx="9" cy="8.5" r="3.5"/><path d="M2.5 19.5c.6-3.5 3-5.2 6.5-5.2s5.9 1.7 6.5 5.2M15.5 5.3a3.5 3.5 0 0 1 0 6.4M18 14.9c2 .7 3.1 2.3 3.5 4.6"/>"#
            }
            Self::Filter => r#"<path d="M4 6h16M7 12h10M10 18h4"/>"#,
            Self::Edit => r#"<path d="M4 20l1-4.5L16.5 4l3.5 3.5L8.5 19z"/><path d="m14 6.5 3.5 3.5"/>"#,
            Self::Help => {
                r#"<circle cx="12" cy="12" r="9"/><path d="M9.5 9.7a2.5 2.5 0 1 1 3.5 2.3c-.8.4-1 .8-1 1.7M12 16.8v.1"/>"#
            }
            Self::Out => r#"<path d="M13 4H5v16h8M10 12h10.5M17 8.5l3.5 3.5-3.5 3.5"/>"#,
            Self::Print => r#"<path d="M7 8.5V3.5h10v5M7 17H4V8.5h16V17h-3"/><path d="M7 14h10v6.5H7z"/>"#,
            Self::Law => r#"<path d="M12 3.5v17M8 20.5h8M5 6.5h14M5 6.5l-2.8 7h5.6zM19 6.5l-2.8 7h5.6z"/>"#,
            Self::Travel => {
                r#"<path d="M3 19.5h18M4 12.5l3.5 2.5L20 10.5c1-.4 1.3-1.5.8-2.3-.4-.8-1.4-1-2.2-.7L14.5 9 8.5 5 6.5 5.7 10 10.5l-3.5 1.3L4.8 10.5 3.5 11z"/>"#
            }
            Self::Add => r#"<path d="M12 5v14M5 12h14"/>"#,
        }
    }

    const fn class(self) -> &'static str {
        match self {
            Self::Forward | Self::Back | Self::Out => "icon mirrors",
            _ => "icon",
        }
    }
}

/// The icon as inline SVG.
#[must_use]
pub fn of(icon: Icon) -> Markup {
    PreEscaped(format!(
        r#"<svg class="{}" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">{}</svg>"#,
        icon.class(),
        icon.drawing()
    ))
}
