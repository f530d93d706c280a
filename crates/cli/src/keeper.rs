//! What runs beside the server: reassessment when days pass, and sweeping out what has had its time. It raises
//! obligations and never decides.

use std::sync::Arc;
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::Duration;

use anyhow::Context as _;
use application::{Clock, Nostos};
use jiff::SignedDuration;
use jiff::civil::Date;

/// How often the date is looked at.
const TICK: Duration = Duration::from_secs(20);
/// Ticks between two reassessments on the same day: cases recorded meanwhile may be due.
const TICKS: u32 = 15;
/// How long idempotency keys are kept.
const KEYS_KEPT: SignedDuration = SignedDuration::from_hours(30 * 24);

/// The thread beside the server.
pub struct Keeper {
    stop: Sender<()>,
    thread: JoinHandle<()>,
}

impl Keeper {
    /// Starts it.
    ///
    /// # Errors
    /// The operating system gives no thread.
    pub fn start(nostos: Nostos, clock: Arc<dyn Clock>) -> anyhow::Result<Self> {
        let (stop, stopped) = channel::<()>();
        let work = move || {
            let mut last: Option<Date> = None;
            let mut ticks = 0;
            loop {
                let today = nostos.today();
                if last != Some(today) || ticks >= TICKS {
                    keep(&nostos, &*clock);
                    (last, ticks) = (Some(today), 0);
                }
                ticks += 1;
                if stopped.recv_timeout(TICK) != Err(RecvTimeoutError::Timeout) {
                    return;
                }
            }
        };
        let thread = std::thread::Builder::new().name("keeper".into()).spawn(work);
        Ok(Self { stop, thread: thread.context("the keeper's thread cannot be started")? })
    }

    /// Stops it; a reassessment under way ends first.
    pub fn stop(self) {
        drop(self.stop);
        // A panic in the thread was logged by the runtime's hook; there is nothing left to save.
        let _ = self.thread.join();
    }
}

fn keep(nostos: &Nostos, clock: &dyn Clock) {
    // Another node may have confirmed a parameter, or a walk after a change was interrupted.
    match nostos.refresh_law().and_then(|()| nostos.reassess_after_change(&mut |_| {})) {
        Ok(walk) if walk.derived > 0 => {
            tracing::info!(cases = walk.derived, "brought up to date after a change of law")
        }
        Ok(_) => {}
        Err(problem) => {
            tracing::error!(%problem, "a change of law could not be followed up; tried again in a few minutes")
        }
    }
    match nostos.reassess_due() {
        Ok(walk) if walk.derived > 0 => tracing::info!(cases = walk.derived, "reassessed"),
        Ok(_) => {}
        Err(problem) => {
            tracing::error!(%problem, "cases could not be reassessed; tried again in a few minutes")
        }
    }
    let now = clock.now();
    if let Err(error) = nostos.database().sweep(now, now - KEYS_KEPT) {
        tracing::error!(%error, "old sessions could not be swept out; tried again in a few minutes");
    }
}
