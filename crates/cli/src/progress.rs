//! How far a long task is: a bar on a terminal, JSON lines on stderr for machines.

use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

/// Least time between two lines.
const BETWEEN_LINES: Duration = Duration::from_millis(250);

/// The progress of one task.
pub struct Progress {
    task: &'static str,
    of: u64,
    shown: Shown,
}

enum Shown {
    Bar(ProgressBar),
    Lines { last: Option<Instant> },
}

impl Progress {
    /// A task of so many units; zero: nobody knows how many.
    #[must_use]
    pub fn new(task: &'static str, unit: &str, of: u64, json: bool) -> Self {
        if json {
            return Self { task, of, shown: Shown::Lines { last: None } };
        }
        let bar = if of == 0 { ProgressBar::new_spinner() } else { ProgressBar::new(of) };
        let template = if of == 0 {
            format!("{{msg}} {{human_pos}} {unit} {{elapsed}}")
        } else {
            format!("{{msg}} [{{wide_bar}}] {{human_pos}}/{{human_len}} {unit} {{eta}}")
        };
        if let Ok(style) = ProgressStyle::with_template(&template) {
            bar.set_style(style.progress_chars("=> "));
        }
        bar.set_message(task);
        Self { task, of, shown: Shown::Bar(bar) }
    }

    /// So many units are done.
    pub fn at(&mut self, done: u64) {
        match &mut self.shown {
            Shown::Bar(bar) => bar.set_position(done),
            Shown::Lines { last } => {
                if last.is_none_or(|last| last.elapsed() >= BETWEEN_LINES) || done == self.of {
                    *last = Some(Instant::now());
                    let line = serde_json::json!({ "task": self.task, "done": done, "of": self.of });
                    eprintln!("{line}");
                }
            }
        }
    }

    /// The task ended.
    pub fn end(&mut self) {
        if let Shown::Bar(bar) = &self.shown {
            bar.finish_and_clear();
        }
    }
}
