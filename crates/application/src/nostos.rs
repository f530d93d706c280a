//! The installation: storage, the law in force, the clock, the source of ids, the authority it serves.

use std::sync::{Arc, RwLock};

use domain::event::Recorded;
use domain::{ActorId, Case, CaseId, OrganisationId};
use jiff::civil::Date;
use law::Assessment;
use rules::{LawInForce, Proposal};
use store::{CaseRow, Database, Scope, StoredEvent, Viewer};

use crate::access::actor::{AccountRole, Actor};
use crate::access::permission::{Function, Permission};
use crate::error::Problem;
use crate::ports::{Clock, Secrets};
use crate::recall::{Folded, Recall};

/// The authority that an installation serves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Authority {
    /// Its id as an organisation.
    pub organisation: OrganisationId,
    /// Its name as letters and screens show it.
    pub name: String,
    /// State whose law applies (ISO 3166).
    pub state: String,
}

/// The installation. Cheap to share: every request borrows it.
pub struct Nostos {
    pub(crate) database: Database,
    pub(crate) law: Arc<RwLock<Arc<LawInForce>>>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) secrets: Arc<dyn Secrets>,
    pub(crate) authority: Authority,
    pub(crate) recall: Arc<Recall>,
}

/// A case as loaded for one request.
pub(crate) struct Loaded {
    /// As lists show it; also tells whether the actor may see it.
    pub row: CaseRow,
    /// Its history.
    pub history: Arc<Vec<Recorded>>,
    /// Its state.
    pub case: Arc<Case>,
}

/// A criterion of the risk of absconding in national law, as forms show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RiskCriterion {
    /// Code in the national list.
    pub code: String,
    /// Title in English.
    pub en: String,
    /// Title in Dutch.
    pub nl: String,
    /// Where it stands (`5.1b, 3, point (c)`).
    pub place: String,
}

impl Nostos {
    /// The objective criteria of the risk of absconding in the law of this state; empty where none are known.
    #[must_use]
    pub fn risk_criteria(&self) -> Vec<RiskCriterion> {
        let of = |c: &rules::criteria::Criterion| RiskCriterion {
            code: c.code.clone(),
            en: c.en.clone(),
            nl: c.nl.clone(),
            place: format!("{} {}", c.citation.article, c.citation.paragraph).trim().to_owned(),
        };
        self.law().criteria().criteria.iter().map(of).collect()
    }

    /// The version of that list.
    #[must_use]
    pub fn risk_criteria_version(&self) -> String {
        self.law().criteria().version.clone()
    }

    /// An installation over an open database.
    ///
    /// # Errors
    /// The law of the authority's state cannot be loaded.
    pub fn new(
        database: Database,
        authority: Authority,
        clock: Arc<dyn Clock>,
        secrets: Arc<dyn Secrets>,
    ) -> Result<Self, Problem> {
        let law = LawInForce::of_state(&authority.state).map_err(|error| Problem::Law(error.to_string()))?;
        let law = Arc::new(RwLock::new(Arc::new(law)));
        let nostos = Self { database, law, clock, secrets, authority, recall: Arc::default() };
        nostos.refresh_law()?;
        Ok(nostos)
    }

    /// The authority.
    #[must_use]
    pub const fn authority(&self) -> &Authority {
        &self.authority
    }

    /// The civil date of the authority.
    #[must_use]
    pub fn today(&self) -> Date {
        self.clock.today()
    }

    /// The instant.
    #[must_use]
    pub fn now(&self) -> jiff::Timestamp {
        self.clock.now()
    }

    /// The clock, for what is shown beside what was recorded.
    #[must_use]
    pub fn clock(&self) -> Arc<dyn Clock> {
        Arc::clone(&self.clock)
    }

    /// The same installation under another clock and source of ids: for recording a past caseload.
    #[must_use]
    pub fn with(&self, clock: Arc<dyn Clock>, secrets: Arc<dyn Secrets>) -> Self {
        Self {
            database: self.database.clone(),
            law: self.law.clone(),
            clock,
            secrets,
            authority: self.authority.clone(),
            recall: Arc::clone(&self.recall),
        }
    }

    /// Refuses what none of the actor's roles permits.
    pub(crate) fn permit(actor: &Actor, permission: Permission<'_>) -> Result<(), Problem> {
        if actor.may(permission) {
            return Ok(());
        }
        let permission = match permission {
            Permission::Record(kind) => format!("record {kind}"),
            Permission::See(category) => format!("see {}", category.code()),
            Permission::Use(function) => format!("use {}", function.code()),
        };
        Err(Problem::Forbidden { permission })
    }

    /// Whose cases an actor sees by office; compiled into every query by the store.
    pub(crate) fn viewer(&self, actor: &Actor) -> Viewer {
        let scope = if !actor.may(Permission::Use(Function::ReadCases)) {
            Scope::Nothing
        } else if actor.is(AccountRole::DataProtectionOfficer) {
            Scope::Organisation(actor.organisation.0)
        } else {
            match actor.team {
                Some(team) => Scope::Teams(vec![team.0]),
                None => Scope::Organisation(actor.organisation.0),
            }
        };
        Viewer { officer: actor.id.0, scope, now: self.clock.now() }
    }

    /// Loads a case within the actor's scope.
    pub(crate) fn load(&self, actor: &Actor, id: CaseId) -> Result<Loaded, Problem> {
        let row = self
            .database
            .visible_case(&self.viewer(actor), id.0)?
            .ok_or(Problem::NotFound { what: "case" })?;
        let Folded { case, history } = self.replay(id)?;
        Ok(Loaded { row, history, case })
    }

    /// Folds the history of a case; one that is kept in memory as it is stored is not folded again.
    pub(crate) fn replay(&self, id: CaseId) -> Result<Folded, Problem> {
        let (version, erased) = self.database.standing(id.0)?.ok_or(Problem::NotFound { what: "case" })?;
        if erased {
            self.recall.forget(id);
            return Err(Problem::Erased);
        }
        if let Some(folded) = self.recall.at(id, version) {
            return Ok(folded);
        }
        let stored = self.database.load_case(id.0)?.ok_or(Problem::NotFound { what: "case" })?;
        if stored.erased {
            return Err(Problem::Erased);
        }
        let history = decode(&stored.events)?;
        let case = Case::replay(id, &history)
            .map_err(|corrupt| Problem::Quarantined { version: corrupt.version })?;
        let folded = Folded { case: Arc::new(case), history: Arc::new(history) };
        self.recall.keep(&folded);
        Ok(folded)
    }

    /// What the law says of a case today, with an act about to be taken.
    pub(crate) fn assess(&self, case: &Case, proposal: Option<&Proposal>, today: Date) -> Assessment {
        rules::assess(&self.facts(case, today), proposal, &self.law(), today)
    }
}

/// Version of the shape in which events are written now.
pub(crate) const SHAPE: &str = ".1";

/// Stored events back into events. A shape that this program does not know sets the case aside.
pub(crate) fn decode(stored: &[StoredEvent]) -> Result<Vec<Recorded>, Problem> {
    stored
        .iter()
        .map(|event| {
            let known = event.kind.ends_with(SHAPE);
            let parsed = serde_json::from_slice(&event.payload).ok().filter(|_| known);
            parsed
                .map(|parsed| Recorded {
                    version: event.version,
                    recorded_at: event.recorded_at,
                    actor: ActorId(event.actor),
                    event: parsed,
                })
                .ok_or(Problem::Quarantined { version: event.version })
        })
        .collect()
}
