//! The one writer thread of SQLite: takes waiting transactions, runs each in a savepoint, commits them together.
//!
//! One `fsync` so serves many commands; one that fails is undone alone; nobody hears "done" before the commit.

use super::sqlite::SqliteConnection;
use super::{Connection, Transaction};
use crate::error::StoreError;
use crate::history::sequencer;
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};
use std::thread::JoinHandle;

/// Transactions that may wait; beyond it callers are held back.
const QUEUE: usize = 4_096;
/// Transactions committed together at most.
const GROUP: usize = 512;

/// A transaction waiting for the writer.
trait Job: Send {
    /// Runs it; `true` = keep its changes.
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

/// The handle of the writer thread.
pub(crate) struct Writer {
    queue: Option<SyncSender<Box<dyn Job>>>,
    thread: Option<JoinHandle<()>>,
}

impl Writer {
    /// Starts the thread on its own connection.
    pub fn start(connection: SqliteConnection) -> Result<Self, StoreError> {
        let (queue, waiting) = sync_channel(QUEUE);
        let thread = std::thread::Builder::new()
            .name("store-writer".into())
            .spawn(move || work(connection, &waiting))
            .map_err(|error| StoreError::Engine(error.to_string()))?;
        Ok(Self { queue: Some(queue), thread: Some(thread) })
    }

    /// Runs a transaction and waits until it is durable.
    pub fn run<T, E, F>(&self, work: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
        F: FnMut(&mut Transaction<'_>) -> Result<T, E> + Send + 'static,
    {
        self.submit(work)?.wait()
    }

    /// Queues a transaction; transactions of one thread run in the order in which they were queued.
    pub fn submit<T, E, F>(&self, work: F) -> Result<Promised<T, E>, StoreError>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
        F: FnMut(&mut Transaction<'_>) -> Result<T, E> + Send + 'static,
    {
        let (reply, answer) = channel();
        let queue = self.queue.as_ref().ok_or_else(stopped)?;
        queue.send(Box::new(Waiting { work, outcome: None, reply })).map_err(|_| stopped())?;
        Ok(Promised(answer))
    }
}

/// The outcome of a queued transaction, once it is durable.
pub(crate) struct Promised<T, E>(Receiver<Result<T, E>>);

impl<T, E: From<StoreError>> Promised<T, E> {
    /// Waits for it.
    pub fn wait(self) -> Result<T, E> {
        self.0.recv().map_err(|_| stopped())?
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        self.queue = None;
        if let Some(thread) = self.thread.take() {
            // Ends as soon as the queue is closed and empty; a panic in it was told to the callers already.
            let _ = thread.join();
        }
    }
}

fn stopped() -> StoreError {
    StoreError::Engine("the writer has stopped; restart the program".into())
}

fn work(mut connection: SqliteConnection, waiting: &Receiver<Box<dyn Job>>) {
    while let Ok(first) = waiting.recv() {
        let mut group = vec![first];
        while group.len() < GROUP {
            match waiting.try_recv() {
                Ok(job) => group.push(job),
                Err(_) => break,
            }
        }
        let commit = run_group(&mut connection, &mut group);
        if commit.is_err() && !connection.0.is_autocommit() {
            // Where this fails too, the next BEGIN tells.
            let _ = connection.script("ROLLBACK");
        }
        for job in group {
            job.settle(&commit);
        }
    }
}

fn run_group(connection: &mut SqliteConnection, group: &mut [Box<dyn Job>]) -> Result<(), StoreError> {
    connection.script("BEGIN IMMEDIATE")?;
    let mut leaves = Vec::new();
    for job in group {
        connection.script("SAVEPOINT job")?;
        let mut transaction = Transaction { connection, leaves: Vec::new() };
        let keep = job.run(&mut transaction);
        if keep {
            leaves.append(&mut transaction.leaves);
        } else {
            // Fails where SQLite undid everything by itself (disk full): then the whole group failed.
            connection.script("ROLLBACK TO SAVEPOINT job")?;
        }
        connection.script("RELEASE SAVEPOINT job")?;
    }
    sequencer::place(connection, &leaves)?;
    connection.script("COMMIT")
}
