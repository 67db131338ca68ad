//! Several ways to do something, run in turn: how long each takes beside the others of the same run, and how much memory.
//!
//! Every way runs once a round, one after the other, and what counts is the median of the rounds: a machine that slows
//! down or has other work slows all of them. What was written is on the disk before the next one begins.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use super::float;

/// One thing to measure.
pub struct Way {
    pub name: &'static str,
    /// What is run.
    pub command: Command,
    /// What it answers when it has done its work: nothing is quick because it failed.
    pub code: i32,
    /// What is made, and taken away again before the next run.
    pub makes: Vec<PathBuf>,
    /// What must be there before, made by a command whose time does not count.
    pub before: Option<Command>,
}

impl Way {
    /// One that makes nothing, needs nothing, and answers 0.
    pub fn new(name: &'static str, command: Command) -> Self {
        Self { name, command, code: 0, makes: Vec::new(), before: None }
    }
}

/// The rounds of one way.
pub struct Measured {
    pub name: &'static str,
    took: Vec<Duration>,
    /// The most memory at once, with all that it starts, in KiB; only where GNU `time` tells.
    peak: Option<u64>,
}

impl Measured {
    /// Seconds: the median of the rounds.
    pub fn seconds(&self) -> f64 {
        median(self.took.iter().map(Duration::as_secs_f64))
    }

    /// MiB.
    pub fn memory(&self) -> Option<f64> {
        self.peak.map(|kibibytes| float(kibibytes) / 1024.0)
    }

    /// How many times as long as `other`: the median of the rounds.
    pub fn times(&self, other: &Self) -> f64 {
        median(self.took.iter().zip(&other.took).map(|(own, other)| own.as_secs_f64() / other.as_secs_f64()))
    }
}

/// The way of this name.
pub fn of<'a>(measured: &'a [Measured], name: &str) -> Option<&'a Measured> {
    measured.iter().find(|way| way.name == name)
}

/// Runs all ways `runs` times, and once before, which does not count: it brings everything into memory, and tells how
/// much of that is taken. `folder` lies on the disk that they write to.
///
/// # Errors
/// When one cannot be started, or answers something else than expected.
pub fn measure(ways: &mut [Way], folder: &Path, runs: usize) -> Result<Vec<Measured>> {
    let mut measured: Vec<Measured> =
        ways.iter().map(|way| Measured { name: way.name, took: Vec::new(), peak: None }).collect();
    for round in 0..=runs {
        for (way, measured) in ways.iter_mut().zip(&mut measured) {
            make_ready(way, folder).with_context(|| way.name)?;
            if round == 0 {
                measured.peak = peak(way, folder).with_context(|| way.name)?;
            } else {
                let start = Instant::now();
                succeed(&mut way.command, way.code).with_context(|| way.name)?;
                measured.took.push(start.elapsed());
            }
        }
        ways.iter().flat_map(|way| &way.makes).try_for_each(|path| remove(path))?;
    }
    Ok(measured)
}

fn make_ready(way: &mut Way, folder: &Path) -> Result<()> {
    way.makes.iter().try_for_each(|path| remove(path))?;
    if let Some(before) = &mut way.before {
        succeed(before, 0)?;
    }
    // no disk has to catch up with what others wrote
    let _ = Command::new("sync").arg("-f").arg(folder).status();
    Ok(())
}

/// Runs it under GNU `time`, where that is there.
fn peak(way: &mut Way, folder: &Path) -> Result<Option<u64>> {
    let time = Path::new("/usr/bin/time");
    if !time.is_file() {
        succeed(&mut way.command, way.code)?;
        return Ok(None);
    }
    let note = folder.join("memory");
    let mut timed = Command::new(time);
    timed.args(["-q", "-f", "%M", "-o"]).arg(&note).arg(way.command.get_program()).args(way.command.get_args());
    timed.envs(way.command.get_envs().filter_map(|(name, value)| Some((name, value?))));
    if let Some(at) = way.command.get_current_dir() {
        timed.current_dir(at);
    }
    succeed(&mut timed, way.code)?;
    let told = fs::read_to_string(&note)?;
    fs::remove_file(&note)?;
    Ok(told.trim().parse().ok())
}

fn succeed(command: &mut Command, code: i32) -> Result<()> {
    let output = command.stdout(Stdio::null()).stderr(Stdio::piped()).output()?;
    if output.status.code() != Some(code) {
        bail!("{}: {}", output.status, String::from_utf8_lossy(&output.stderr).trim());
    }
    Ok(())
}

/// Whether this program is there and does what it is asked; what it says is dropped.
pub fn there(command: &mut Command) -> bool {
    let status = command.stdout(Stdio::null()).stderr(Stdio::null()).status();
    status.is_ok_and(|status| status.success())
}

/// Takes away a file or a folder, if it is there.
pub fn remove(path: &Path) -> Result<()> {
    let gone = if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) };
    match gone {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

/// The one in the middle; 0 of none.
pub fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}
