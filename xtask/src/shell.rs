//! Running other programs, and where things lie.

use std::io::{BufRead as _, BufReader, Read, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc;

use anyhow::{Context as _, Result, bail};

/// The folder of the workspace.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}

/// The folder into which cargo builds.
pub(crate) fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// A command that runs in the workspace.
pub(crate) fn command(program: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root());
    command
}

/// Runs a program to its end and fails when it fails.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("cannot start {}", name(command)))?;
    if status.success() { Ok(()) } else { bail!("{} ended with {status}", name(command)) }
}

/// Runs a program and hands back what it printed; fails when it fails.
pub(crate) fn output(command: &mut Command) -> Result<String> {
    let output = command.output().with_context(|| format!("cannot start {}", name(command)))?;
    if !output.status.success() {
        bail!("{} ended with {}: {}", name(command), output.status, String::from_utf8_lossy(&output.stderr));
    }
    String::from_utf8(output.stdout).context("the output is not UTF-8")
}

/// Whether a program can be started and succeeds.
pub(crate) fn succeeds(program: &str, arguments: &[&str]) -> bool {
    let mut command = command(program);
    command.args(arguments).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

/// Runs a program, shows its output as it comes, and keeps the lines for which `keep` holds.
pub(crate) fn run_keeping(command: &mut Command, keep: fn(&str) -> bool) -> (Result<()>, Vec<String>) {
    let shown = name(command);
    let mut child = match command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn() {
        Ok(child) => child,
        Err(error) => return (Err(error).with_context(|| format!("cannot start {shown}")), Vec::new()),
    };
    let (sender, lines) = mpsc::channel();
    let pumps = [
        child.stdout.take().map(|pipe| pump(pipe, sender.clone())),
        child.stderr.take().map(|pipe| pump(pipe, sender)),
    ];
    let mut kept = Vec::new();
    for line in lines {
        println!("{line}");
        if keep(&line) {
            kept.push(line);
        }
    }
    let _flushed = std::io::stdout().flush();
    for pump in pumps.into_iter().flatten() {
        // A pump only ends early when its pipe broke; the exit status below says what matters.
        let _ended = pump.join();
    }
    let result = match child.wait() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(anyhow::anyhow!("{shown} ended with {status}")),
        Err(error) => Err(error).with_context(|| format!("cannot wait for {shown}")),
    };
    (result, kept)
}

fn pump(pipe: impl Read + Send + 'static, lines: mpsc::Sender<String>) -> std::thread::JoinHandle<()> {
    std::thread::spawn(move || {
        let mut reader = BufReader::new(pipe);
        let mut bytes = Vec::new();
        while reader.read_until(b'\n', &mut bytes).is_ok_and(|read| read > 0) {
            let line = String::from_utf8_lossy(&bytes).trim_end().to_owned();
            bytes.clear();
            if lines.send(line).is_err() {
                return;
            }
        }
    })
}

/// The command as a person would type it.
pub(crate) fn name(command: &Command) -> String {
    let mut words = vec![command.get_program().to_string_lossy().into_owned()];
    words.extend(command.get_args().map(|argument| argument.to_string_lossy().into_owned()));
    words.join(" ")
}
