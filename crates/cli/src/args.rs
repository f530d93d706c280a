//! The arguments of every command, and its help.

use std::path::PathBuf;

use application::AccountRole;
use clap::{Args, Parser, Subcommand, ValueEnum};

const EXIT_CODES: &str = "\
Exit codes:
  0  done
  1  failed; the message says what to do
  2  wrong arguments
  3  the history does not hold (history verify, restore)
  4  done, but not everything was in order (rows rejected, cases set aside, a check of doctor failed)";

/// Return case management: lawful at every step, in one program.
#[derive(Debug, Parser)]
#[command(name = "nostos", version, after_help = EXIT_CODES, propagate_version = true)]
pub struct Arguments {
    /// Folder of the installation: key files and, by default, the database
    #[arg(long, global = true, value_name = "DIR", default_value = "./nostos-data", env = "NOSTOS_DATA")]
    pub data: PathBuf,

    /// Database: a file (SQLite) or postgres://user@host/name [default: nostos.sqlite in the data folder]
    #[arg(long, global = true, value_name = "ADDRESS", env = "NOSTOS_DATABASE", hide_env_values = true)]
    pub database: Option<String>,

    /// What to do
    #[command(subcommand)]
    pub command: Command,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Set up an installation for one authority, with its first administrator
    Init(Init),
    /// Answer requests until stopped (SIGINT, SIGTERM)
    Serve(Serve),
    /// Lay out a realistic caseload of invented persons and serve it
    Demo(Demo),
    /// Take over cases from a CSV file of an existing register; repeating it changes nothing
    Import(Import),
    /// Write all cases with their events, decrypted, as JSON lines
    Export(Export),
    /// Derive lists, obligations and statistics anew from the events
    Rebuild(Machine),
    /// Verify the history, sign a checkpoint, prove an entry
    History(History),
    /// Copy the database while it runs (SQLite); the key files are not in the copy
    Backup(Backup),
    /// Put a backup into a new data folder and verify it (SQLite)
    Restore(Restore),
    /// Accounts
    User(User),
    /// The law: check, test, explain, compare, matrix, parameters
    Law(crate::commands::law::Law),
    /// Official statistics
    Statistics(Statistics),
    /// Look for what an operator should know
    Doctor(Machine),
}

/// Output for machines.
#[derive(Debug, Args)]
pub struct Machine {
    /// Print JSON
    #[arg(long)]
    pub json: bool,
}

/// `nostos init`.
#[derive(Debug, Args)]
pub struct Init {
    /// Name of the authority, as screens and letters show it [default: Return authority; give it later by running
    /// init again with --authority]
    #[arg(long, value_name = "NAME", value_parser = authority_name)]
    pub authority: Option<String>,
    /// State whose law applies (ISO 3166-1 alpha-2) [default: NL]
    #[arg(long, value_name = "STATE", value_parser = state)]
    pub state: Option<String>,
    /// Teams of the authority; may be repeated
    #[arg(long = "team", value_name = "CODE=NAME", value_parser = team)]
    pub teams: Vec<TeamAsked>,
    /// Login of the first administrator
    #[arg(long, value_name = "LOGIN", default_value = "admin")]
    pub administrator: String,
    /// Print JSON
    #[arg(long)]
    pub json: bool,
}

/// A team as asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TeamAsked {
    /// Short code.
    pub code: String,
    /// Name.
    pub name: String,
}

fn team(text: &str) -> Result<TeamAsked, String> {
    let (code, name) = text.split_once('=').ok_or("write CODE=NAME, for example N=\"Team North\"")?;
    let (code, name) = (code.trim(), name.trim());
    if code.is_empty() || name.is_empty() || code.len() > 20 || name.chars().count() > 100 {
        return Err("give a code of at most 20 and a name of at most 100 characters".into());
    }
    Ok(TeamAsked { code: code.to_owned(), name: name.to_owned() })
}

fn authority_name(text: &str) -> Result<String, String> {
    let name = text.trim();
    match name.chars().count() {
        1..=200 if !name.chars().any(char::is_control) => Ok(name.to_owned()),
        _ => Err("give a name of 1 to 200 characters on one line".into()),
    }
}

fn state(text: &str) -> Result<String, String> {
    let code = text.trim().to_ascii_uppercase();
    match crate::zone::of_state(&code) {
        Some(_) => Ok(code),
        None => Err(format!("give one of {}", crate::zone::states().join(" "))),
    }
}

/// `nostos serve`.
#[derive(Debug, Args)]
pub struct Serve {
    /// Address to listen on; port 0 takes a free one. TLS is the reverse proxy's task
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8080")]
    pub listen: String,
    /// Bring an older database up to date first (take a backup before)
    #[arg(long)]
    pub migrate: bool,
    /// Print JSON
    #[arg(long)]
    pub json: bool,
}

/// `nostos demo`.
#[derive(Debug, Args)]
pub struct Demo {
    /// Number of cases
    #[arg(long, value_name = "N", default_value_t = 5_000, value_parser = clap::value_parser!(u32).range(1..=200_000))]
    pub cases: u32,
    /// The whole published year: 31 875 decisions and 11 480 returns
    #[arg(long, conflicts_with = "cases")]
    pub full: bool,
    /// Seed: the same seed gives the same caseload
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub seed: u64,
    /// Address to listen on; port 0 takes a free one
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8080")]
    pub listen: String,
    /// Print one line of JSON with the address and the accounts, progress as JSON lines on stderr
    #[arg(long)]
    pub json: bool,
}

/// `nostos import`.
#[derive(Debug, Args)]
pub struct Import {
    /// The CSV file
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// How its columns and codes are to be read (TOML)
    #[arg(long, value_name = "M.toml")]
    pub mapping: PathBuf,
    /// Decide every row and keep nothing
    #[arg(long)]
    pub dry_run: bool,
    /// Where rejected rows go, with their reasons [default: beside FILE, ending in .rejected.csv]
    #[arg(long, value_name = "OUT.csv")]
    pub rejected: Option<PathBuf>,
    /// Code of the team that gets the cases
    #[arg(long, value_name = "CODE")]
    pub team: Option<String>,
    /// Print JSON
    #[arg(long)]
    pub json: bool,
}

/// `nostos export`.
#[derive(Debug, Args)]
#[command(after_help = "\
One JSON object a line in DIR/cases.jsonl, a case each, in the order of the case ids:
  {\"case\": id, \"version\": n, \"erased\": false, \"events\": [
    {\"version\": 1, \"id\": id, \"kind\": \"stay.case_opened.1\", \"effective_on\": date, \"recorded_at\": instant,
     \"actor\": id, \"organisation\": id, \"legal_basis\": {...}, \"event\": {...}}, ...]}
A case that cannot be read has \"unreadable_from_version\" instead of events. The file holds personal data and is
readable by its owner alone; the reading of every case is recorded.")]
pub struct Export {
    /// Folder for the file
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
    /// Print JSON
    #[arg(long)]
    pub json: bool,
}

/// `nostos history`.
#[derive(Debug, Args)]
pub struct History {
    /// What to do
    #[command(subcommand)]
    pub task: HistoryTask,
}

/// What to do with the history.
#[derive(Debug, Subcommand)]
pub enum HistoryTask {
    /// Verify every entry, the tree and every checkpoint, without any secret; 0 only if everything holds
    Verify(Machine),
    /// Sign the present state and print it; keep it elsewhere
    Checkpoint(Machine),
    /// Prove that an entry is in the history
    Prove(Prove),
}

/// `nostos history prove`.
#[derive(Debug, Args)]
pub struct Prove {
    /// Id of the entry: an event, a refusal, a certificate
    #[arg(value_name = "EVENT_ID")]
    pub entry: uuid::Uuid,
    /// Print JSON
    #[arg(long)]
    pub json: bool,
}

/// `nostos backup`.
#[derive(Debug, Args)]
pub struct Backup {
    /// File for the copy; must not exist
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
}

/// `nostos restore`.
#[derive(Debug, Args)]
pub struct Restore {
    /// The backup
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// Folder with master.key and history.key of that installation
    #[arg(long, value_name = "DIR")]
    pub keys: PathBuf,
}

/// `nostos user`.
#[derive(Debug, Args)]
pub struct User {
    /// What to do
    #[command(subcommand)]
    pub task: UserTask,
}

/// What to do with accounts.
#[derive(Debug, Subcommand)]
pub enum UserTask {
    /// All accounts
    List(Machine),
    /// Create an account; password and one-time secret are printed once
    Add(AddUser),
    /// Give a new password, printed once; open sessions end
    ResetPassword(OneUser),
    /// Give a new one-time secret, printed once; open sessions end
    ResetSecondFactor(OneUser),
    /// The person may not sign in any more; open sessions end
    Deactivate(OneUser),
    /// The person may sign in again; a lock after failed attempts is lifted
    Activate(OneUser),
    /// Give other roles; open sessions end
    Roles(UserRoles),
}

/// `nostos user add`.
#[derive(Debug, Args)]
pub struct AddUser {
    /// Name to sign in with
    #[arg(value_name = "LOGIN")]
    pub login: String,
    /// Name as shown to colleagues
    #[arg(long, value_name = "NAME")]
    pub name: String,
    /// Role; may be repeated
    #[arg(long = "role", value_name = "ROLE", required = true, value_parser = role)]
    pub roles: Vec<AccountRole>,
    /// Code of the team; without it the person works for the whole authority
    #[arg(long, value_name = "CODE")]
    pub team: Option<String>,
    /// Print JSON
    #[arg(long)]
    pub json: bool,
}

/// An account.
#[derive(Debug, Args)]
pub struct OneUser {
    /// Name to sign in with
    #[arg(value_name = "LOGIN")]
    pub login: String,
    /// Print JSON
    #[arg(long)]
    pub json: bool,
}

/// `nostos user roles`.
#[derive(Debug, Args)]
pub struct UserRoles {
    /// Name to sign in with
    #[arg(value_name = "LOGIN")]
    pub login: String,
    /// All roles from now on
    #[arg(value_name = "ROLE", required = true, value_parser = role)]
    pub roles: Vec<AccountRole>,
}

fn role(text: &str) -> Result<AccountRole, String> {
    AccountRole::from_code(text).ok_or_else(|| {
        let known: Vec<&str> = AccountRole::ALL.iter().map(|role| role.code()).collect();
        format!("give one of {}", known.join(", "))
    })
}

/// `nostos statistics`.
#[derive(Debug, Args)]
pub struct Statistics {
    /// Which
    #[command(subcommand)]
    pub task: StatisticsTask,
}

/// Which statistics.
#[derive(Debug, Subcommand)]
pub enum StatisticsTask {
    /// The tables of Regulation (EC) 862/2007 Art. 7: migr_eiord, migr_eirtn
    Eurostat(Eurostat),
}

/// `nostos statistics eurostat`.
#[derive(Debug, Args)]
pub struct Eurostat {
    /// A year, or all
    #[arg(long, value_name = "Y|all", value_parser = year)]
    pub year: YearAsked,
    /// Format
    #[arg(long, value_enum, default_value_t = Format::Csv)]
    pub format: Format,
    /// Folder for the files; existing ones are replaced
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
    /// As counted, for transmission to the statistical office only; never for publication
    #[arg(long)]
    pub unrounded: bool,
}

/// Which years.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum YearAsked {
    /// One.
    One(i16),
    /// All in which somebody was counted.
    All,
}

fn year(text: &str) -> Result<YearAsked, String> {
    if text == "all" {
        return Ok(YearAsked::All);
    }
    let year = text.parse().ok().filter(|year| (1900..=9998).contains(year));
    year.map(YearAsked::One).ok_or_else(|| "give a year, or all".to_owned())
}

/// Format of tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// CSV in UTF-8.
    Csv,
}
