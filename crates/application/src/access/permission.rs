//! What can be permitted: to record a command, to see a category of data, to use a function.

use domain::event::Category;

use super::actor::Actor;
use super::matrix;

/// A function of the product beyond recording commands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Function {
    /// See the worklist.
    Worklist,
    /// Read cases within one's scope.
    ReadCases,
    /// Search persons.
    Search,
    /// See the team page: caseload, stalled cases, gaps.
    Team,
    /// Assign cases to officers.
    Reassign,
    /// Make letters.
    Letters,
    /// See who read a file.
    AccessLog,
    /// Verify the history.
    VerifyHistory,
    /// Export all data held on a person.
    ExportPerson,
    /// Erase a person's data under the conditions of the law.
    ErasePerson,
    /// Administer accounts.
    Accounts,
    /// Administer what the installation says of itself: contacts on letters.
    Installation,
    /// Open a case outside one's scope, with a reason, for a limited time.
    BreakGlass,
    /// Browse the law as it stands here and compare a change with the caseload.
    LawDesk,
    /// Enter a parameter of the law.
    ProposeParameter,
    /// Confirm or reject a parameter that another person entered.
    ConfirmParameter,
}

impl Function {
    /// All functions.
    pub const ALL: [Self; 16] = [
        Self::Worklist,
        Self::ReadCases,
        Self::Search,
        Self::Team,
        Self::Reassign,
        Self::Letters,
        Self::AccessLog,
        Self::VerifyHistory,
        Self::ExportPerson,
        Self::ErasePerson,
        Self::Accounts,
        Self::Installation,
        Self::BreakGlass,
        Self::LawDesk,
        Self::ProposeParameter,
        Self::ConfirmParameter,
    ];

    /// Stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Worklist => "worklist",
            Self::ReadCases => "read-cases",
            Self::Search => "search",
            Self::Team => "team",
            Self::Reassign => "reassign",
            Self::Letters => "letters",
            Self::AccessLog => "access-log",
            Self::VerifyHistory => "verify-history",
            Self::ExportPerson => "export-person",
            Self::ErasePerson => "erase-person",
            Self::Accounts => "accounts",
            Self::Installation => "installation",
            Self::BreakGlass => "break-glass",
            Self::LawDesk => "law-desk",
            Self::ProposeParameter => "propose-parameter",
            Self::ConfirmParameter => "confirm-parameter",
        }
    }
}

/// One thing that an actor may or may not do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Permission<'a> {
    /// Record a command of that kind.
    Record(&'a str),
    /// See data of that category.
    See(Category),
    /// Use a function.
    Use(Function),
}

impl Actor {
    /// Whether one of the actor's roles carries the permission.
    #[must_use]
    pub fn may(&self, permission: Permission<'_>) -> bool {
        let granted = match permission {
            Permission::Record(kind) => matrix::recorders(kind),
            Permission::See(category) => matrix::readers(category),
            Permission::Use(function) => matrix::users(function),
        };
        granted.iter().any(|role| self.is(*role))
    }
}
