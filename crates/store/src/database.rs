//! The database as the rest of the house sees it.

use crate::address::Address;
use crate::error::{AppendError, LoadError, StoreError};
use crate::types::history::Hash;
use crate::types::*;
use jiff::Timestamp;
use jiff::civil::Date;
use std::path::{Path, PathBuf};
use uuid::Uuid;

/// How to open a database.
#[derive(Debug, Clone)]
pub struct Setup {
    /// Where the database is.
    pub address: Address,
    /// Folder of the key files (`master.key`, `history.key`).
    pub data_dir: PathBuf,
}

/// An open database; cheap to clone and to share between threads.
#[derive(Clone)]
pub struct Database {}

// PORT ONLY at this commit: signatures to write against; the bodies follow within the hour.
const NOT_YET: &str = "not built yet";

impl Database {
    /// Creates the data folder, the key files (readable by the owner alone) and the schema; harmless where they exist.
    ///
    /// # Errors
    /// Storage and file errors.
    pub fn init(_setup: &Setup, _now: Timestamp) -> Result<Self, StoreError> {
        Err(StoreError::Unsupported(NOT_YET.into()))
    }

    /// Opens an existing database.
    ///
    /// # Errors
    /// [`StoreError::NeedsMigration`], [`StoreError::NewerSchema`], [`StoreError::KeyFile`], storage errors.
    pub fn open(_setup: &Setup) -> Result<Self, StoreError> {
        Err(StoreError::Unsupported(NOT_YET.into()))
    }

    /// Brings the schema up to date; a dry run only tells what would be done.
    ///
    /// # Errors
    /// [`StoreError::NewerSchema`], [`StoreError::MigrationChanged`], storage errors.
    pub fn migrate(
        _setup: &Setup,
        _now: Timestamp,
        _dry_run: bool,
    ) -> Result<Vec<MigrationStep>, StoreError> {
        Err(StoreError::Unsupported(NOT_YET.into()))
    }

    /// Records everything each write changes, each write in one transaction of its own fate: one failing write does
    /// not spoil the others. Results come in the order of the writes.
    pub fn append(&self, _writes: Vec<CaseWrite>) -> Vec<Result<Appended, AppendError>> {
        _writes.iter().map(|_| Err(StoreError::Unsupported(NOT_YET.into()).into())).collect()
    }

    /// Loads one case with all its events; `None` where it does not exist.
    ///
    /// # Errors
    /// [`LoadError::Corrupt`] where an event of this case cannot be opened; storage errors.
    pub fn load_case(&self, _case: Uuid) -> Result<Option<StoredCase>, LoadError> {
        Err(StoreError::Unsupported(NOT_YET.into()).into())
    }

    /// The next cases after `after` in order of their ids, for a rebuild; an empty answer ends the walk.
    ///
    /// # Errors
    /// Storage errors; a corrupt case is an error of its own item.
    pub fn cases_after(
        &self,
        _after: Option<Uuid>,
        _limit: u32,
    ) -> Result<Vec<Result<StoredCase, LoadError>>, StoreError> {
        Err(StoreError::Unsupported(NOT_YET.into()))
    }

    /// The version of a case; `None` where it does not exist.
    ///
    /// # Errors
    /// Storage errors.
    pub fn case_version(&self, _case: Uuid) -> Result<Option<u32>, StoreError> {
        Err(StoreError::Unsupported(NOT_YET.into()))
    }

    /// The receipt kept with the event of this version; `None` where there is none or the person was erased.
    ///
    /// # Errors
    /// Storage errors.
    pub fn receipt(&self, _case: Uuid, _version: u32) -> Result<Option<Vec<u8>>, LoadError> {
        Err(StoreError::Unsupported(NOT_YET.into()).into())
    }

    /// What was recorded under this idempotency key: `Some(Err(KeyReused))` style answers come as `AppendError`;
    /// `Ok(())` = the key is free.
    ///
    /// # Errors
    /// Storage errors.
    pub fn check_idempotency(&self, _idempotency: &Idempotency) -> Result<(), AppendError> {
        Err(StoreError::Unsupported(NOT_YET.into()).into())
    }

    /// Destroys the person's key, search keys, obligations and names; keeps statistics; writes the certificate into
    /// the history. Erasing twice is refused with `NotFound`.
    ///
    /// # Errors
    /// Storage errors.
    pub fn erase(&self, _case: Uuid, _certificate: Certificate) -> Result<(), StoreError> {
        Err(StoreError::Unsupported(NOT_YET.into()))
    }

    /// Replaces derived tables of cases (reassessment on a later date, rebuild): no events. `false` where the case has
    /// moved on meanwhile; derive it again.
    ///
    /// # Errors
    /// Storage errors.
    pub fn replace_read_models(&self, _models: Vec<ReadModel>) -> Result<Vec<bool>, StoreError> {
        Err(StoreError::Unsupported(NOT_YET.into()))
    }

    /// Removes derived rows of cases that do not exist; the last step of a rebuild. Answers how many.
    ///
    /// # Errors
    /// Storage errors.
    pub fn drop_orphaned_rows(&self) -> Result<u64, StoreError> {
        Err(StoreError::Unsupported(NOT_YET.into()))
    }

    /// A digest over all derived tables in a fixed order: equal digests = identical tables.
    ///
    /// # Errors
    /// Storage errors.
    pub fn read_model_digest(&self) -> Result<Hash, StoreError> {
        Err(StoreError::Unsupported(NOT_YET.into()))
    }

    /// Takes `count` consecutive case numbers of an organisation's year; answers the first. Gaps are acceptable, repeats
    /// impossible.
    ///
    /// # Errors
    /// Storage errors.
    pub fn allocate_numbers(&self, _organisation: Uuid, _year: i16, _count: u32) -> Result<u64, StoreError> {
        Err(StoreError::Unsupported(NOT_YET.into()))
    }

    /// Cases whose reassessment date has come, earliest first.
    ///
    /// # Errors
    /// Storage errors.
    pub fn due_for_reassessment(&self, _today: Date, _limit: u32) -> Result<Vec<Uuid>, StoreError> {
        Err(StoreError::Unsupported(NOT_YET.into()))
    }

    /// The row of one case if the viewer may see it.
    ///
    /// # Errors
    /// Storage errors.
    pub fn visible_case(&self, _viewer: &Viewer, _case: Uuid) -> Result<Option<CaseRow>, StoreError> {
        Err(StoreError::Unsupported(NOT_YET.into()))
    }

    /// The row of the case with this number if the viewer may see it.
    ///
    /// # Errors
    /// Storage errors.
    pub fn visible_case_by_number(
        &self,
        _viewer: &Viewer,
        _number: &str,
    ) -> Result<Option<CaseRow>, StoreError> {
        Err(StoreError::Unsupported(NOT_YET.into()))
    }

    /// Rows of these cases that the viewer may see (at most 500), in no order.
    ///
    /// # Errors
    /// Storage errors.
    pub fn visible_cases(&self, _viewer: &Viewer, _cases: &[Uuid]) -> Result<Vec<CaseRow>, StoreError> {
        Err(StoreError::Unsupported(NOT_YET.into()))
    }

    /// A page of cases.
    ///
    /// # Errors
    /// Storage errors.
    pub fn list_cases(
        &self,
        _viewer: &Viewer,
        _filter: &CaseFilter,
        _page: &PageRequest,
    ) -> Result<Page<CaseRow>, StoreError> {
        Err(StoreError::Unsupported(NOT_YET.into()))
    }

    /// How many cases the filter has.
    ///
    /// # Errors
    /// Storage errors.
    pub fn count_cases(&self, _viewer: &Viewer, _filter: &CaseFilter) -> Result<u64, StoreError> {
        Err(StoreError::Unsupported(NOT_YET.into()))
    }

    /// A page of open obligations, what is due first comes first, joined with their cases.
    ///
    /// # Errors
    /// Storage errors.
    pub fn worklist(
        &self,
        _viewer: &Viewer,
        _filter: &WorklistFilter,
        _page: &PageRequest,
    ) -> Result<Page<WorkItem>, StoreError> {
        Err(StoreError::Unsupported(NOT_YET.into()))
    }

    /// How many obligations each bucket holds (the filter's own bucket is ignored).
    ///
    /// # Errors
    /// Storage errors.
    pub fn worklist_counts(
        &self,
        _viewer: &Viewer,
        _filter: &WorklistFilter,
    ) -> Result<WorklistCounts, StoreError> {
        Err(StoreError::Unsupported(NOT_YET.into()))
    }

    /// Open obligations of one case. Permission on the case must have been checked.
    ///
    /// # Errors
    /// Storage errors.
    pub fn obligations(&self, _case: Uuid) -> Result<Vec<ObligationRow>, StoreError> {
        Err(StoreError::Unsupported(NOT_YET.into()))
    }

    /// Cases that satisfy the words, best first.
    ///
    /// # Errors
    /// Storage errors.
    pub fn search(&self, _viewer: &Viewer, _query: &SearchQuery) -> Result<Vec<SearchHit>, StoreError> {
        Err(StoreError::Unsupported(NOT_YET.into()))
    }

    /// Open cases by officer with age.
    ///
    /// # Errors
    /// Storage errors.
    pub fn caseload(&self, _viewer: &Viewer, _dates: &CaseloadDates) -> Result<Vec<CaseloadRow>, StoreError> {
        Err(StoreError::Unsupported(NOT_YET.into()))
    }

    /// A page of what falls through the mesh, oldest gap first.
    ///
    /// # Errors
    /// Storage errors.
    pub fn gaps(
        &self,
        _viewer: &Viewer,
        _kind: GapKind,
        _today: Date,
        _page: &PageRequest,
    ) -> Result<Page<CaseRow>, StoreError> {
        Err(StoreError::Unsupported(NOT_YET.into()))
    }

    /// How many cases fall through.
    ///
    /// # Errors
    /// Storage errors.
    pub fn count_gaps(&self, _viewer: &Viewer, _kind: GapKind, _today: Date) -> Result<u64, StoreError> {
        Err(StoreError::Unsupported(NOT_YET.into()))
    }

    /// Gives every statistical fact of a kind with `effective_on` in the range to `each`, in a fixed order.
    ///
    /// # Errors
    /// Storage errors.
    pub fn statistics(
        &self,
        _kind: &str,
        _from: Date,
        _to: Date,
        _each: &mut dyn FnMut(StatisticsRow),
    ) -> Result<(), StoreError> {
        Err(StoreError::Unsupported(NOT_YET.into()))
    }

    /// Size and root of the history now (after placing what waits).
    ///
    /// # Errors
    /// Storage errors.
    pub fn history_head(&self) -> Result<HistoryHead, StoreError> {
        Err(StoreError::Unsupported(NOT_YET.into()))
    }

    /// Places committed entries in the global order; answers how many. On SQLite nothing ever waits; on PostgreSQL a
    /// background tick calls it as well.
    ///
    /// # Errors
    /// Storage errors.
    pub fn sequence_pending(&self) -> Result<u64, StoreError> {
        Err(StoreError::Unsupported(NOT_YET.into()))
    }

    /// Signs the head and keeps the checkpoint.
    ///
    /// # Errors
    /// Storage errors.
    pub fn checkpoint(&self, _now: Timestamp) -> Result<SignedCheckpoint, StoreError> {
        Err(StoreError::Unsupported(NOT_YET.into()))
    }

    /// The latest stored checkpoint.
    ///
    /// # Errors
    /// Storage errors.
    pub fn latest_checkpoint(&self) -> Result<Option<SignedCheckpoint>, StoreError> {
        Err(StoreError::Unsupported(NOT_YET.into()))
    }

    /// The public key of the checkpoints in C2SP form.
    ///
    /// # Errors
    /// Storage errors.
    pub fn verifier_key(&self) -> Result<String, StoreError> {
        Err(StoreError::Unsupported(NOT_YET.into()))
    }

    /// Verifies every entry, the tree and every stored checkpoint without any secret. `progress` gets (done, all).
    ///
    /// # Errors
    /// Storage errors.
    pub fn verify(&self, _progress: &mut dyn FnMut(u64, u64)) -> Result<Verified, StoreError> {
        Err(StoreError::Unsupported(NOT_YET.into()))
    }

    /// Proves that an entry (event, refusal, certificate) is in the history.
    ///
    /// # Errors
    /// Storage errors.
    pub fn prove_inclusion(&self, _entry: Uuid) -> Result<InclusionProof, StoreError> {
        Err(StoreError::Unsupported(NOT_YET.into()))
    }

    /// Proves that the history of size `new` continues the one of size `old`.
    ///
    /// # Errors
    /// Storage errors.
    pub fn prove_consistency(&self, _old: u64, _new: u64) -> Result<ConsistencyProof, StoreError> {
        Err(StoreError::Unsupported(NOT_YET.into()))
    }

    /// Entries about a case (events and refusals and erasure) or an account, newest first.
    ///
    /// # Errors
    /// Storage errors.
    pub fn history_of(&self, _about: Uuid, _limit: u32) -> Result<Vec<HistoryEntry>, StoreError> {
        Err(StoreError::Unsupported(NOT_YET.into()))
    }

    /// Records readings durably (group-committed).
    ///
    /// # Errors
    /// Storage errors.
    pub fn record_readings(&self, _readings: Vec<Reading>) -> Result<(), StoreError> {
        Err(StoreError::Unsupported(NOT_YET.into()))
    }

    /// Who read this case, newest first.
    ///
    /// # Errors
    /// Storage errors.
    pub fn readings_of_case(&self, _case: Uuid, _page: &PageRequest) -> Result<Page<Reading>, StoreError> {
        Err(StoreError::Unsupported(NOT_YET.into()))
    }

    /// What this officer read, newest first.
    ///
    /// # Errors
    /// Storage errors.
    pub fn readings_of_officer(
        &self,
        _officer: Uuid,
        _page: &PageRequest,
    ) -> Result<Page<Reading>, StoreError> {
        Err(StoreError::Unsupported(NOT_YET.into()))
    }

    /// Records a refusal in the history.
    ///
    /// # Errors
    /// Storage errors.
    pub fn record_refusal(&self, _refusal: Refusal) -> Result<(), StoreError> {
        Err(StoreError::Unsupported(NOT_YET.into()))
    }

    /// Refusals on a case, newest first.
    ///
    /// # Errors
    /// Storage errors.
    pub fn refusals_of_case(&self, _case: Uuid, _limit: u32) -> Result<Vec<Refusal>, StoreError> {
        Err(StoreError::Unsupported(NOT_YET.into()))
    }

    /// The event feed after a place in the global order (0 = from the start, because places count from 1 here).
    ///
    /// # Errors
    /// Storage errors.
    pub fn feed(&self, _after: u64, _limit: u32) -> Result<Vec<FeedMessage>, StoreError> {
        Err(StoreError::Unsupported(NOT_YET.into()))
    }

    /// Records how rows of an import were dealt with.
    ///
    /// # Errors
    /// Storage errors.
    pub fn record_import(&self, _rows: Vec<ImportRow>) -> Result<(), StoreError> {
        Err(StoreError::Unsupported(NOT_YET.into()))
    }

    /// Rows of a file that were dealt with.
    ///
    /// # Errors
    /// Storage errors.
    pub fn import_progress(&self, _file_hash: &[u8]) -> Result<Vec<ImportRow>, StoreError> {
        Err(StoreError::Unsupported(NOT_YET.into()))
    }

    /// Creates or changes an account together with the entry in the history.
    ///
    /// # Errors
    /// [`StoreError::Exists`] where the login is taken.
    pub fn save_account(&self, _account: &Account, _change: AccountChange) -> Result<(), StoreError> {
        Err(StoreError::Unsupported(NOT_YET.into()))
    }

    /// The account with this id.
    ///
    /// # Errors
    /// Storage errors.
    pub fn account(&self, _officer: Uuid) -> Result<Option<Account>, StoreError> {
        Err(StoreError::Unsupported(NOT_YET.into()))
    }

    /// The account that signs in with this name.
    ///
    /// # Errors
    /// Storage errors.
    pub fn account_by_login(&self, _login: &str) -> Result<Option<Account>, StoreError> {
        Err(StoreError::Unsupported(NOT_YET.into()))
    }

    /// All accounts by name. (An installation has hundreds or thousands, not millions.)
    ///
    /// # Errors
    /// Storage errors.
    pub fn accounts(&self) -> Result<Vec<Account>, StoreError> {
        Err(StoreError::Unsupported(NOT_YET.into()))
    }

    /// Notes a failed attempt and locks where told; answers how many failures there are now.
    ///
    /// # Errors
    /// Storage errors.
    pub fn note_failed_attempt(
        &self,
        _officer: Uuid,
        _locked_until: Option<Timestamp>,
    ) -> Result<u32, StoreError> {
        Err(StoreError::Unsupported(NOT_YET.into()))
    }

    /// Notes a success with this code step: clears failures. `false` where the step was used already.
    ///
    /// # Errors
    /// Storage errors.
    pub fn note_sign_in(&self, _officer: Uuid, _code_step: u64) -> Result<bool, StoreError> {
        Err(StoreError::Unsupported(NOT_YET.into()))
    }

    /// Opens a session.
    ///
    /// # Errors
    /// Storage errors.
    pub fn open_session(&self, _session: NewSession) -> Result<(), StoreError> {
        Err(StoreError::Unsupported(NOT_YET.into()))
    }

    /// The session with this token hash, if it has not expired.
    ///
    /// # Errors
    /// Storage errors.
    pub fn session(&self, _token_hash: &[u8], _now: Timestamp) -> Result<Option<Session>, StoreError> {
        Err(StoreError::Unsupported(NOT_YET.into()))
    }

    /// Notes that a session was used.
    ///
    /// # Errors
    /// Storage errors.
    pub fn touch_session(&self, _token_hash: &[u8], _now: Timestamp) -> Result<(), StoreError> {
        Err(StoreError::Unsupported(NOT_YET.into()))
    }

    /// Ends a session.
    ///
    /// # Errors
    /// Storage errors.
    pub fn close_session(&self, _token_hash: &[u8]) -> Result<(), StoreError> {
        Err(StoreError::Unsupported(NOT_YET.into()))
    }

    /// Ends all sessions of an officer; answers how many.
    ///
    /// # Errors
    /// Storage errors.
    pub fn close_sessions_of(&self, _officer: Uuid) -> Result<u64, StoreError> {
        Err(StoreError::Unsupported(NOT_YET.into()))
    }

    /// Removes what has had its time: expired sessions, idempotency keys older than `keys_before`.
    ///
    /// # Errors
    /// Storage errors.
    pub fn sweep(&self, _now: Timestamp, _keys_before: Timestamp) -> Result<u64, StoreError> {
        Err(StoreError::Unsupported(NOT_YET.into()))
    }

    /// Grants an exceptional view of a case.
    ///
    /// # Errors
    /// Storage errors.
    pub fn grant_break_glass(&self, _grant: BreakGlass) -> Result<(), StoreError> {
        Err(StoreError::Unsupported(NOT_YET.into()))
    }

    /// Exceptional grants on a case, newest first.
    ///
    /// # Errors
    /// Storage errors.
    pub fn break_glass_of_case(&self, _case: Uuid) -> Result<Vec<BreakGlass>, StoreError> {
        Err(StoreError::Unsupported(NOT_YET.into()))
    }

    /// All exceptional grants given since, newest first.
    ///
    /// # Errors
    /// Storage errors.
    pub fn break_glass_since(&self, _since: Timestamp, _limit: u32) -> Result<Vec<BreakGlass>, StoreError> {
        Err(StoreError::Unsupported(NOT_YET.into()))
    }

    /// Keeps a view (same id: replaces it).
    ///
    /// # Errors
    /// Storage errors.
    pub fn save_view(&self, _view: SavedView) -> Result<(), StoreError> {
        Err(StoreError::Unsupported(NOT_YET.into()))
    }

    /// Views of an officer by name.
    ///
    /// # Errors
    /// Storage errors.
    pub fn views_of(&self, _officer: Uuid) -> Result<Vec<SavedView>, StoreError> {
        Err(StoreError::Unsupported(NOT_YET.into()))
    }

    /// Drops a view of an officer.
    ///
    /// # Errors
    /// Storage errors.
    pub fn drop_view(&self, _officer: Uuid, _view: Uuid) -> Result<(), StoreError> {
        Err(StoreError::Unsupported(NOT_YET.into()))
    }

    /// Creates or changes an organisation or team.
    ///
    /// # Errors
    /// Storage errors.
    pub fn save_unit(&self, _unit: Unit) -> Result<(), StoreError> {
        Err(StoreError::Unsupported(NOT_YET.into()))
    }

    /// All organisations and teams by code.
    ///
    /// # Errors
    /// Storage errors.
    pub fn units(&self) -> Result<Vec<Unit>, StoreError> {
        Err(StoreError::Unsupported(NOT_YET.into()))
    }

    /// A setting of the installation as JSON text.
    ///
    /// # Errors
    /// Storage errors.
    pub fn setting(&self, _key: &str) -> Result<Option<String>, StoreError> {
        Err(StoreError::Unsupported(NOT_YET.into()))
    }

    /// Keeps a setting of the installation as JSON text.
    ///
    /// # Errors
    /// Storage errors.
    pub fn save_setting(&self, _key: &str, _value: &str) -> Result<(), StoreError> {
        Err(StoreError::Unsupported(NOT_YET.into()))
    }

    /// How much the store holds.
    ///
    /// # Errors
    /// Storage errors.
    pub fn backlog(&self) -> Result<Backlog, StoreError> {
        Err(StoreError::Unsupported(NOT_YET.into()))
    }

    /// Copies the database while it runs. The key files must be kept apart from the copy.
    ///
    /// # Errors
    /// [`StoreError::Unsupported`] on PostgreSQL: use the cluster's own tools.
    pub fn backup(&self, _to: &Path) -> Result<(), StoreError> {
        Err(StoreError::Unsupported(NOT_YET.into()))
    }

    /// Looks for what an operator should know.
    ///
    /// # Errors
    /// Storage errors.
    pub fn doctor(&self) -> Result<Vec<HealthCheck>, StoreError> {
        Err(StoreError::Unsupported(NOT_YET.into()))
    }
}
