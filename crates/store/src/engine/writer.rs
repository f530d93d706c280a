//! The one writing connection of SQLite: waiting transactions are committed together, by whoever comes first.
//!
//! There is no writer thread: the first caller commits for all who wait, the others find their answer when it is
//! their turn. One `fsync` so serves many commands, and a lone command changes no thread. One that fails is undone
//! alone; nobody hears "done" before the commit.

use super::sqlite::SqliteConnection;
use super::{Connection, NewLeaf, Transaction};
use crate::error::StoreError;
use crate::history::sequencer;
use std::collections::VecDeque;
use std::sync::mpsc::{Sender, TryRecvError, channel};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Transactions committed together at most.
const GROUP: usize = 512;

/// A transaction waiting for its commit.
trait Job: Send {
    /// Runs it, again where the group has to be repeated; `true` = keep its changes.
    fn run(&mut self, transaction: &mut Transaction<'_>) -> bool;
    /// Tells the caller, after the commit of the group succeeded or failed.
    fn settle(self: Box<Self>, commit: &Result<(), StoreError>);
}

struct Waiting<T, E, F> {
    work: F,
    outcome: Option<Result<T, E>>,
    reply: Sender<Result<T, E>>,
}

impl<T, E, F> Job for Waiting<T, E, F>
where
    T: Send,
    E: From<StoreError> + Send,
    F: FnMut(&mut Transaction<'_>) -> Result<T, E> + Send,
{
    fn run(&mut self, transaction: &mut Transaction<'_>) -> bool {
        let outcome = (self.work)(transaction);
        let keep = outcome.is_ok();
        self.outcome = Some(outcome);
        keep
    }

    fn settle(self: Box<Self>, commit: &Result<(), StoreError>) {
        let answer = match (commit, self.outcome) {
            (Ok(()), Some(outcome)) => outcome,
            (Ok(()), None) => Err(stopped().into()),
            (Err(error), _) => Err(error.clone().into()),
        };
        // The caller may have gone; then nobody needs the answer.
        let _ = self.reply.send(answer);
    }
}

/// The writing connection and who waits for it.
pub(crate) struct Writer {
    connection: Mutex<SqliteConnection>,
    waiting: Mutex<VecDeque<Box<dyn Job>>>,
}

impl Writer {
    /// Over a connection of its own.
    pub fn new(connection: SqliteConnection) -> Self {
        Self { connection: Mutex::new(connection), waiting: Mutex::new(VecDeque::new()) }
    }

    /// Runs a transaction and waits until it is durable.
    pub fn run<T, E, F>(&self, work: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
        F: FnMut(&mut Transaction<'_>) -> Result<T, E> + Send + 'static,
    {
        let (reply, answer) = channel();
        self.queue().push_back(Box::new(Waiting { work, outcome: None, reply }));
        loop {
            // Whoever held the connection until now may have committed this transaction with its own.
            let mut connection = self.connection();
            match answer.try_recv() {
                Ok(outcome) => return outcome,
                Err(TryRecvError::Disconnected) => return Err(stopped().into()),
                Err(TryRecvError::Empty) => self.commit_waiting(&mut connection),
            }
        }
    }

    /// The connection itself, once no transaction runs on it.
    pub fn connection(&self) -> MutexGuard<'_, SqliteConnection> {
        // A panic in a transaction leaves it open; the next one rolls it back before it begins.
        self.connection.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn queue(&self) -> MutexGuard<'_, VecDeque<Box<dyn Job>>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn commit_waiting(&self, connection: &mut SqliteConnection) {
        let mut group: Vec<Box<dyn Job>> = {
            let mut queue = self.queue();
            let count = queue.len().min(GROUP);
            queue.drain(..count).collect()
        };
        let commit = commit_group(connection, &mut group);
        for job in group {
            job.settle(&commit);
        }
    }
}

fn stopped() -> StoreError {
    StoreError::Engine("a thread ended while it wrote; restart the program".into())
}

fn commit_group(connection: &mut SqliteConnection, group: &mut [Box<dyn Job>]) -> Result<(), StoreError> {
    let commit = run_group(connection, group);
    if commit.is_err() {
        // Where this fails too, the next BEGIN tells.
        let _ = roll_back(connection);
    }
    commit
}

fn roll_back(connection: &mut SqliteConnection) -> Result<(), StoreError> {
    if connection.is_idle() { Ok(()) } else { connection.script("ROLLBACK") }
}

/// Runs all transactions of the group without a savepoint, which each would pay with a copy of every page it
/// touches. Where one fails after it has written something, all are undone and repeated, now each undone alone.
fn run_group(connection: &mut SqliteConnection, group: &mut [Box<dyn Job>]) -> Result<(), StoreError> {
    roll_back(connection)?;
    connection.script("BEGIN IMMEDIATE")?;
    let leaves = match run_together(connection, group) {
        Some(leaves) => leaves,
        None => {
            roll_back(connection)?;
            connection.script("BEGIN IMMEDIATE")?;
            run_apart(connection, group)?
        }
    };
    sequencer::place(connection, &leaves)?;
    connection.script("COMMIT")
}

/// The entries of the group; `None` where one of several failed and has left changes behind.
fn run_together(connection: &mut SqliteConnection, group: &mut [Box<dyn Job>]) -> Option<Vec<NewLeaf>> {
    let mut leaves = Vec::new();
    for job in group {
        let before = connection.changes();
        let mut transaction = Transaction { connection, leaves: Vec::new() };
        if job.run(&mut transaction) {
            leaves.append(&mut transaction.leaves);
        } else if connection.is_idle() || connection.changes() != before {
            return None;
        }
    }
    Some(leaves)
}

fn run_apart(
    connection: &mut SqliteConnection,
    group: &mut [Box<dyn Job>],
) -> Result<Vec<NewLeaf>, StoreError> {
    let mut leaves = Vec::new();
    for job in group {
        connection.script("SAVEPOINT job")?;
        let mut transaction = Transaction { connection, leaves: Vec::new() };
        if job.run(&mut transaction) {
            leaves.append(&mut transaction.leaves);
        } else {
            // Fails where SQLite undid everything by itself (disk full): then the whole group failed.
            connection.script("ROLLBACK TO SAVEPOINT job")?;
        }
        connection.script("RELEASE SAVEPOINT job")?;
    }
    Ok(leaves)
}
