//! A running `nostos` under the hands of a task: started on a free port, asked, measured, killed.

use std::io::{BufRead as _, BufReader};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

use crate::api::{self, Announcement};
use crate::http::Connection;
use crate::shell;

/// Clock ticks per second in `/proc/<pid>/stat`; 100 on every Linux we know.
const TICKS: f64 = 100.0;

/// A server that dies with this value.
pub(crate) struct Server {
    child: Child,
    /// `host:port`.
    pub(crate) address: String,
    announced: mpsc::Receiver<Announcement>,
    /// From the start of the program to its first healthy answer.
    pub(crate) to_first_answer: Duration,
}

/// How a server is started.
pub(crate) struct Start<'a> {
    /// The program.
    pub(crate) binary: &'a Path,
    /// Its arguments before `--listen`.
    pub(crate) arguments: Vec<String>,
    /// Where it answers when it is ready.
    pub(crate) health: &'a str,
    /// How long that may take.
    pub(crate) patience: Duration,
}

impl<'a> Start<'a> {
    /// `nostos demo` with so many cases, in a folder.
    pub(crate) fn demo(binary: &'a Path, data: &Path, cases: u64, seed: u64) -> Self {
        let arguments =
            ["demo", "--json", "--cases", &cases.to_string(), "--seed", &seed.to_string(), "--data"]
                .map(str::to_owned)
                .into_iter()
                .chain([data.display().to_string()])
                .collect();
        Self { binary, arguments, health: api::HEALTH, patience: Duration::from_secs(60 + cases / 100) }
    }

    /// `nostos serve` on a folder that exists.
    pub(crate) fn serve(binary: &'a Path, data: &Path) -> Self {
        let arguments = vec!["serve".to_owned(), "--data".to_owned(), data.display().to_string()];
        Self { binary, arguments, health: api::HEALTH, patience: Duration::from_secs(60) }
    }

    /// Starts it and waits until it answers.
    pub(crate) fn start(&self) -> Result<Server> {
        let address = format!("127.0.0.1:{}", free_port()?);
        let begun = Instant::now();
        let mut child = Command::new(self.binary)
            .args(&self.arguments)
            .args(["--listen", &address])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::inherit())
            .spawn()
            .with_context(|| format!("cannot start {}", self.binary.display()))?;
        let announced = listen_for_announcement(&mut child);
        let mut server = Server { child, address, announced, to_first_answer: Duration::ZERO };
        loop {
            if let Some(status) = server.child.try_wait()? {
                bail!("the server ended with {status} before it answered");
            }
            let answer = Connection::open(&server.address).and_then(|mut open| open.get(self.health));
            if answer.is_ok_and(|answer| answer.status == 200) {
                server.to_first_answer = begun.elapsed();
                return Ok(server);
            }
            if begun.elapsed() > self.patience {
                bail!("no healthy answer within {} s", self.patience.as_secs());
            }
            std::thread::sleep(Duration::from_millis(2));
        }
    }
}

/// Reads the program's output to its end, so that it never blocks, and passes the announcement on.
fn listen_for_announcement(child: &mut Child) -> mpsc::Receiver<Announcement> {
    let (sender, receiver) = mpsc::channel();
    if let Some(output) = child.stdout.take() {
        std::thread::spawn(move || {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                if let Ok(announcement) = serde_json::from_str(&line) {
                    // Nobody waits for a second announcement.
                    let _taken = sender.send(announcement);
                }
            }
        });
    }
    receiver
}

impl Server {
    /// What `demo --json` announced.
    pub(crate) fn announcement(&self) -> Result<Announcement> {
        let waited = self.announced.recv_timeout(Duration::from_secs(60));
        waited.context("`demo --json` printed no line with `accounts`")
    }

    /// A connection to it.
    pub(crate) fn connect(&self) -> Result<Connection> {
        Connection::open(&self.address)
    }

    /// Seconds of processor time used so far, in user and in kernel mode.
    pub(crate) fn processor_seconds(&self) -> Result<f64> {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.child.id()))?;
        // Fields are counted after the name, which stands in brackets and may hold anything.
        let fields = stat.rsplit_once(')').map(|(_, rest)| rest).unwrap_or_default();
        let ticks: f64 =
            fields.split_whitespace().skip(11).take(2).filter_map(|t| t.parse::<f64>().ok()).sum();
        Ok(ticks / TICKS)
    }

    /// Resident memory in megabytes.
    pub(crate) fn resident_megabytes(&self) -> Result<f64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let kilobytes: f64 =
            line.and_then(|rest| rest.split_whitespace().next()).context("no VmRSS")?.parse()?;
        Ok(kilobytes / 1000.0)
    }

    /// SIGKILL: no warning, no goodbye.
    pub(crate) fn kill(mut self) -> Result<()> {
        self.child.kill()?;
        self.child.wait()?;
        Ok(())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Already dead is fine.
        let _dead = self.child.kill();
        let _reaped = self.child.wait();
    }
}

fn free_port() -> Result<u16> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}

/// Builds `nostos` and says where it lies. Tests use the quick build, measurements the real one. `NOSTOS_BINARY` names
/// another program instead: an installed package, an older version.
pub(crate) fn build(release: bool) -> Result<PathBuf> {
    if let Some(named) = std::env::var_os("NOSTOS_BINARY") {
        return Ok(PathBuf::from(named));
    }
    let mut cargo = shell::command("cargo");
    // The quick build takes the features of the whole workspace, so that it shares what the tests have built.
    cargo.args(if release {
        ["build", "--release", "--package", "nostos"]
    } else {
        ["build", "--workspace", "--bin", "nostos"]
    });
    shell::run(&mut cargo)?;
    Ok(shell::target().join(if release { "release" } else { "debug" }).join("nostos"))
}

/// A folder of its own under the build folder, emptied first.
pub(crate) fn scratch(name: &str) -> Result<PathBuf> {
    let folder = shell::target().join("xtask-scratch").join(name);
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    std::fs::create_dir_all(&folder)?;
    Ok(folder)
}
