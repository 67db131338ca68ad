//! How long a program runs, and how much memory it takes.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Result, bail};

/// The median of how long `work` takes, of `runs`.
pub fn median(runs: usize, mut work: impl FnMut() -> Result<()>) -> Result<Duration> {
    let mut took = Vec::new();
    for _ in 0..runs {
        let start = Instant::now();
        work()?;
        took.push(start.elapsed());
    }
    took.sort_unstable();
    Ok(took.get(took.len() / 2).copied().unwrap_or_default())
}

/// Runs a program and takes no notice of what it says; one that answers "no" has run too.
///
/// # Errors
/// When it is not there or is ended by the system.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command.stdout(Stdio::null()).stderr(Stdio::null()).status()?;
    if status.code().is_none_or(|code| code > 1) {
        bail!("{}: {status}", command.get_program().display());
    }
    Ok(())
}

/// The most memory that a program and what it starts take at once, in kilobytes; only GNU `time` tells.
pub fn peak_memory(command: &Command) -> Option<u64> {
    let mut timed = Command::new("/usr/bin/time");
    timed.args(["-f", "%M"]).arg(command.get_program()).args(command.get_args());
    let told = timed.stdout(Stdio::null()).output().ok()?;
    String::from_utf8_lossy(&told.stderr).lines().last()?.trim().parse().ok()
}
