//! Room `demo`: the people of the demonstration authority and how they sign in. Names are invented; passwords and
//! one-time secrets come from the seed, so that they are the same on every machine. Never for a real installation.

use std::sync::Arc;

use application::commands::account::NewAccount;
use application::ports::SeededSecrets;
use application::{AccountRole, Actor, Clock, Nostos, Problem};
use domain::ids::{ActorId, TeamId};

use crate::prng::Prng;
use crate::staff::{Staff, StaffIncomplete, Team};

/// Code and name of each team.
const TEAMS: [(&str, &str); 4] = [
    ("NORTH", "Supervision North"),
    ("EAST", "Supervision East"),
    ("SOUTH", "Supervision South"),
    ("WEST", "Supervision West"),
];

const OFFICERS_PER_TEAM: usize = 5;

/// Names of the people in the order of the accounts.
const NAMES: [&str; 36] = [
    "Anna de Boer",
    "Bas Verhoeven",
    "Carla Jansen",
    "Daan Kuipers",
    "Eva Mulder",
    "Femke Postma",
    "Gijs van Dam",
    "Hanna Willems",
    "Ivo Smit",
    "Joke Brouwer",
    "Kees Dekker",
    "Lotte Hendriks",
    "Milan Vos",
    "Nora Peters",
    "Olaf Schouten",
    "Petra Koster",
    "Quinten Bosch",
    "Roos Prins",
    "Sander Blom",
    "Tess Hoekstra",
    "Uma van Leeuwen",
    "Victor Maas",
    "Wendy Kok",
    "Xander Groen",
    "Yara van Beek",
    "Zeger Kramer",
    "Ada Timmer",
    "Bram Huisman",
    "Cato Vink",
    "Derk Molenaar",
    "Els Zijlstra",
    "Floor Scholten",
    "Guus Veenstra",
    "Hilde Bakker",
    "Ineke Faber",
    "Jurre Dijkstra",
];

/// Words of which passwords are made.
const WORDS: [&str; 32] = [
    "harbour", "lantern", "orchard", "meadow", "copper", "violin", "anchor", "saffron", "granite", "willow",
    "compass", "thistle", "marble", "pepper", "ribbon", "cobalt", "falcon", "walnut", "garden", "velvet",
    "pebble", "juniper", "candle", "harvest", "silver", "feather", "barley", "cinder", "maple", "river",
    "basalt", "clover",
];

/// What somebody does in the stories.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Task {
    Officer,
    Lead,
    Decides,
    Reviews,
    Counsels,
    Oversees,
    Administers,
    Advises,
}

/// One account of the demonstration and how to sign in to it.
#[derive(Clone)]
pub struct Member {
    /// Name to sign in with.
    pub login: String,
    /// Name as shown.
    pub name: &'static str,
    /// Role.
    pub role: AccountRole,
    /// Team, by its place in the list of teams; none: works for all of them.
    pub team: Option<usize>,
    /// Password.
    pub password: String,
    /// Secret of the one-time codes.
    pub totp_secret: Vec<u8>,
    task: Task,
}

/// Everybody, in a fixed order: the first of each role is the one offered by one click.
#[must_use]
pub fn members(seed: u64) -> Vec<Member> {
    let mut told = Vec::with_capacity(NAMES.len());
    for team in 0..TEAMS.len() {
        for _ in 0..OFFICERS_PER_TEAM {
            told.push((Task::Officer, Some(team)));
        }
    }
    told.extend((0..TEAMS.len()).map(|team| (Task::Lead, Some(team))));
    told.extend([Task::Decides; 4].map(|task| (task, None)));
    told.extend([Task::Reviews; 2].map(|task| (task, None)));
    told.extend([Task::Counsels; 2].map(|task| (task, None)));
    told.extend([(Task::Oversees, None), (Task::Administers, None)]);
    // A parameter is entered by one and confirmed by another.
    told.extend([Task::Advises; 2].map(|task| (task, None)));
    told.into_iter().zip(NAMES).map(|((task, team), name)| member(seed, task, team, name)).collect()
}

fn member(seed: u64, task: Task, team: Option<usize>, name: &'static str) -> Member {
    let login = login(name);
    let purpose = login.bytes().fold(7_u64, |sum, byte| sum.wrapping_mul(31).wrapping_add(byte.into()));
    let mut rng = Prng::of(seed, purpose);
    let mut word = || rng.pick(&WORDS).copied().unwrap_or("harbour");
    let words = [word(), word(), word()].join("-");
    let password = format!("{words}-{}", rng.between(1000, 9999));
    let totp_secret = (0..3).flat_map(|_| rng.next().to_be_bytes()).take(20).collect();
    let role = match task {
        // Counsellors have no account role of their own yet: they keep the file like case officers.
        Task::Officer | Task::Counsels => AccountRole::CaseOfficer,
        Task::Lead => AccountRole::TeamLead,
        Task::Decides => AccountRole::DecisionOfficer,
        Task::Reviews => AccountRole::Reviewer,
        Task::Oversees => AccountRole::DataProtectionOfficer,
        Task::Administers => AccountRole::Administrator,
        Task::Advises => AccountRole::LegalService,
    };
    Member { login, name, role, team, password, totp_secret, task }
}

/// `anna.de.boer` of `Anna de Boer`.
fn login(name: &str) -> String {
    name.to_lowercase().replace(' ', ".")
}

/// Creates the teams and the accounts; those that exist already stay as they are.
///
/// # Errors
/// Storage failed.
pub fn found(nostos: &Nostos, clock: &Arc<dyn Clock>, seed: u64) -> Result<(), Problem> {
    let own = |purpose: u64| {
        let secrets = SeededSecrets::new(Prng::of(seed, purpose).next());
        nostos.with(Arc::clone(clock), Arc::new(secrets))
    };
    let existing = nostos.teams()?;
    for ((code, name), purpose) in TEAMS.into_iter().zip(2_u64 << 40..) {
        if !existing.iter().any(|team| team.name == name) {
            own(purpose).add_team(code, name)?;
        }
    }
    let teams = teams(nostos)?;
    let members: Vec<(Member, Nostos)> =
        members(seed).into_iter().zip(3_u64 << 40..).map(|(m, purpose)| (m, own(purpose))).collect();
    // Hashing a password takes long by design: half of them on another thread.
    let (one, other) = members.split_at(members.len() / 2);
    let create = |members: &[(Member, Nostos)]| {
        members.iter().try_for_each(|(member, nostos)| create(nostos, member, &teams))
    };
    std::thread::scope(|scope| {
        let second = scope.spawn(|| create(other));
        let first = create(one);
        first.and(second.join().unwrap_or(Err(Problem::NotFound { what: "thread" })))
    })
}

fn create(nostos: &Nostos, member: &Member, teams: &[TeamId]) -> Result<(), Problem> {
    match nostos.account_as_operator(&member.login) {
        Ok(_) => return Ok(()),
        Err(Problem::NotFound { .. }) => {}
        Err(problem) => return Err(problem),
    }
    nostos
        .create_account_as_operator(NewAccount {
            name: member.name.into(),
            login: member.login.clone(),
            password: member.password.clone(),
            totp_secret: Some(member.totp_secret.clone()),
            roles: vec![member.role],
            team: member.team.and_then(|team| teams.get(team).copied()),
            language: String::new(),
        })
        .map(drop)
}

/// The teams in the order of the list.
fn teams(nostos: &Nostos) -> Result<Vec<TeamId>, Problem> {
    let found = nostos.teams()?;
    TEAMS
        .iter()
        .map(|(_, name)| {
            let team = found.iter().find(|team| team.name == *name);
            team.map(|team| team.id).ok_or(Problem::NotFound { what: "team of the demonstration" })
        })
        .collect()
}

/// The people as actors, for [`crate::run`].
///
/// # Errors
/// Storage failed.
pub fn actors(nostos: &Nostos) -> Result<Vec<Actor>, Problem> {
    nostos.actors_as_operator()
}

/// The people as the plan needs them.
///
/// # Errors
/// Storage failed, or an account is missing.
pub fn staff(nostos: &Nostos, seed: u64) -> Result<Result<Staff, StaffIncomplete>, Problem> {
    let teams = teams(nostos)?;
    let mut people: Vec<(Member, ActorId)> = Vec::new();
    for member in members(seed) {
        let id = ActorId(nostos.account_as_operator(&member.login)?.officer);
        people.push((member, id));
    }
    let all = |task: Task, team: Option<usize>| -> Vec<ActorId> {
        let fits = |member: &Member| member.task == task && member.team == team;
        people.iter().filter(|(member, _)| fits(member)).map(|(_, id)| *id).collect()
    };
    let teams = teams
        .into_iter()
        .enumerate()
        .map(|(place, id)| Team { id, officers: all(Task::Officer, Some(place)) })
        .collect();
    let (deciding, reviewing) = (all(Task::Decides, None), all(Task::Reviews, None));
    Ok(Staff::new(nostos.organisation(), teams, deciding, reviewing, all(Task::Counsels, None)))
}
