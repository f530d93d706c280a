//! Who acts: an authenticated person with roles, or the scheduler, which can raise obligations and never decides.

use domain::{ActorId, OrganisationId, TeamId};
use serde::{Deserialize, Serialize};

/// A role an account can hold. An account may hold several.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AccountRole {
    /// Keeps the file, prepares decisions.
    CaseOfficer,
    /// Signs decisions with legal effect.
    DecisionOfficer,
    /// Confirms high-impact decisions as the second officer.
    Reviewer,
    /// Leads a team, assigns cases.
    TeamLead,
    /// Data-protection officer.
    DataProtectionOfficer,
    /// Administers accounts; sees no case.
    Administrator,
    /// Legal service: reads the law as it stands here, enters and confirms parameters; sees no person.
    LegalService,
}

impl AccountRole {
    /// All roles.
    pub const ALL: [Self; 7] = [
        Self::CaseOfficer,
        Self::DecisionOfficer,
        Self::Reviewer,
        Self::TeamLead,
        Self::DataProtectionOfficer,
        Self::Administrator,
        Self::LegalService,
    ];

    /// Stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::CaseOfficer => "case-officer",
            Self::DecisionOfficer => "decision-officer",
            Self::Reviewer => "reviewer",
            Self::TeamLead => "team-lead",
            Self::DataProtectionOfficer => "data-protection-officer",
            Self::Administrator => "administrator",
            Self::LegalService => "legal-service",
        }
    }

    /// The role with that code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == code)
    }
}

/// An authenticated person. Comes into being only by signing in (`commands::sign_in`) or, for the programs of the
/// installation itself, by `Actor::operator`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    /// Id of the account.
    pub id: ActorId,
    /// Name as shown.
    pub name: String,
    /// Organisation.
    pub organisation: OrganisationId,
    /// Team; empty for those who work for the whole organisation.
    pub team: Option<TeamId>,
    /// Roles.
    pub roles: Vec<AccountRole>,
}

impl Actor {
    /// Whether the actor holds a role.
    #[must_use]
    pub fn is(&self, role: AccountRole) -> bool {
        self.roles.contains(&role)
    }
}
