//! Making and checking a bundle, beside copying, hashing and what others offer, on the same files in the same run.
//!
//! Every way runs once a round, one after the other, and what counts is the median of the rounds: a machine that slows
//! down or has other work slows all of them. What was written is on the disk before the next one begins.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use super::files::{self, SETS, Set};
use super::ways::{self, BY_HAND, EXPORT, HASH, HASH_ALL, NOTHING, Place, VERIFY, Way};
use crate::shell::{self, cargo, scratch};

/// What the figures are held against: a ratio that is at least so large.
const AIMS: [(&str, &str, f64, &str); 3] = [
    (EXPORT, HASH, 0.7, "export, to one sha2 thread"),
    (EXPORT, BY_HAND, 7.0, "export, to the same by hand"),
    (VERIFY, HASH_ALL, 0.8, "verify, to sha2 on all threads"),
];
/// MiB above the empty process.
const MOST_MEMORY: f64 = 24.0;

/// The rounds of one way.
struct Measured {
    name: &'static str,
    took: Vec<Duration>,
    /// The most memory at once, in KiB; only where GNU `time` tells.
    memory: Option<u64>,
}

pub fn run(profile: &str, runs: usize) -> Result<()> {
    let built = shell::target()?.join(if profile == "dev" { "debug" } else { profile });
    // The selection of `build::programs`: another would give shared crates other features, and build them anew.
    shell::run(&mut cargo(["build", "--profile", profile, "--workspace", "--exclude", "xtask", "--bins"]))?;
    shell::run(&mut cargo(["build", "--profile", profile, "--package", "asice", "--example", "speed"]))?;
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let folder = scratch().join("bench-bundle");
    let out = folder.join("out");
    fs::create_dir_all(&out)?;
    // without openssl there is no way by hand, and nobody asks for the key
    let _ = ways::key(&folder.join("key.pem"));
    let bagit = ways::python_with_bagit(&scratch().join("bagit"));
    println!("{}\n{}", commit(), machine(threads));
    println!(
        "Export and verify are crate `asice` by its example `speed`, profile {profile}; `ringperm verify` is the program."
    );
    println!("Median of {runs} rounds; every way reads all files, which are in memory already.");
    for set in &SETS {
        let files = folder.join(set.name.replace(' ', "-"));
        files::write(set, &files)?;
        let suffix = std::env::consts::EXE_SUFFIX;
        let place = Place {
            speed: &built.join("examples").join(format!("speed{suffix}")),
            ringperm: &built.join(format!("ringperm{suffix}")),
            files: &files,
            out: &out,
            bagit: bagit.as_deref(),
            threads,
        };
        measure(set, &place, runs)?;
        fs::remove_dir_all(&files)?;
    }
    fs::remove_dir_all(&folder)?;
    Ok(())
}

fn measure(set: &Set, place: &Place<'_>, runs: usize) -> Result<()> {
    let (mut ways, missing) = ways::all(place);
    let mut measured: Vec<Measured> =
        ways.iter().map(|way| Measured { name: way.name, took: Vec::new(), memory: None }).collect();
    for round in 0..=runs {
        for (way, measured) in ways.iter_mut().zip(&mut measured) {
            let (took, memory) = once(way, place.out).with_context(|| way.name)?;
            // the first round brings everything into memory
            if round > 0 {
                measured.took.push(took);
                measured.memory = measured.memory.max(memory);
            }
        }
        for path in ways.iter().flat_map(|way| &way.makes) {
            remove(path)?;
        }
    }
    table(set, &measured);
    for name in missing {
        println!("  {name:<34}not here");
    }
    aims(&measured);
    Ok(())
}

/// Runs one way once, after everything earlier is on the disk.
fn once(way: &mut Way, out: &Path) -> Result<(Duration, Option<u64>)> {
    for path in &way.makes {
        remove(path)?;
    }
    if let Some(before) = &mut way.before {
        succeed(before)?;
    }
    // no disk has to catch up with what others wrote
    let _ = Command::new("sync").arg("-f").arg(out).status();
    let note = out.join("memory");
    let mut timed = Command::new("/usr/bin/time");
    let tells = Path::new("/usr/bin/time").is_file();
    if tells {
        timed.args(["-f", "%M", "-o"]).arg(&note).arg(way.command.get_program()).args(way.command.get_args());
        timed.envs(way.command.get_envs().filter_map(|(name, value)| Some((name, value?))));
        if let Some(folder) = way.command.get_current_dir() {
            timed.current_dir(folder);
        }
    }
    let start = Instant::now();
    succeed(if tells { &mut timed } else { &mut way.command })?;
    let took = start.elapsed();
    let memory = fs::read_to_string(&note).ok().and_then(|text| text.trim().parse().ok());
    Ok((took, memory))
}

fn succeed(command: &mut Command) -> Result<()> {
    let output = command.stdout(Stdio::null()).stderr(Stdio::piped()).output()?;
    if !output.status.success() {
        bail!("{}: {}", output.status, String::from_utf8_lossy(&output.stderr).trim());
    }
    Ok(())
}

fn remove(path: &PathBuf) -> Result<()> {
    let gone = if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) };
    match gone {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

fn table(set: &Set, measured: &[Measured]) {
    println!("\n{}: {} files", set.name, set.files);
    println!("  {:<34}{:>9}{:>12}{:>14}{:>12}", "", "MB/s", "peak, MiB", "× sha2, one", "× by hand");
    let empty = measured.iter().find(|way| way.name == NOTHING).and_then(|way| way.memory).unwrap_or_default();
    for way in measured {
        let seconds = median(way.took.iter().map(Duration::as_secs_f64).collect());
        let memory =
            way.memory.map_or("?".to_owned(), |memory| format!("{:.1}", mebibytes(memory.saturating_sub(empty))));
        if way.name == NOTHING {
            println!("  {:<34}{:>9}{:>12.1}", way.name, "", mebibytes(empty));
            continue;
        }
        let speed = float(set.bytes) / 1e6 / seconds;
        let to = |name| ratio(measured, way.name, name).map_or("?".to_owned(), |ratio| format!("{ratio:.2}"));
        println!("  {:<34}{speed:>9.0}{memory:>12}{:>14}{:>12}", way.name, to(HASH), to(BY_HAND));
    }
    println!("  (peak: above the empty process)");
}

fn aims(measured: &[Measured]) {
    for (name, other, least, text) in AIMS {
        if let Some(ratio) = ratio(measured, name, other) {
            println!("  {text}: {ratio:.2}, aim {least}: {}", reached(ratio >= least));
        }
    }
    let memory = |name| measured.iter().find(|way| way.name == name).and_then(|way| way.memory);
    if let (Some(empty), Some(export), Some(verify)) = (memory(NOTHING), memory(EXPORT), memory(VERIFY)) {
        let most = mebibytes(export.max(verify).saturating_sub(empty));
        println!(
            "  memory above the empty process: {most:.1} MiB, aim {MOST_MEMORY}: {}",
            reached(most <= MOST_MEMORY)
        );
    }
}

fn reached(reached: bool) -> &'static str {
    if reached { "reached" } else { "not reached" }
}

/// How many times as fast the one is as the other: the median of the rounds.
fn ratio(measured: &[Measured], name: &str, other: &str) -> Option<f64> {
    let of = |name| measured.iter().find(|way| way.name == name).map(|way| &way.took);
    let (own, other) = (of(name)?, of(other)?);
    Some(median(own.iter().zip(other).map(|(own, other)| other.as_secs_f64() / own.as_secs_f64()).collect()))
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}

fn mebibytes(kibibytes: u64) -> f64 {
    float(kibibytes) / 1024.0
}

#[allow(clippy::cast_precision_loss, reason = "figures to look at")]
fn float(number: u64) -> f64 {
    number as f64
}

fn commit() -> String {
    let said = shell::capture(&mut shell::command("git", ["log", "-1", "--format=Commit %h, %cs"]));
    said.map_or_else(|_| "No git checkout".to_owned(), |said| said.trim().to_owned())
}

fn machine(threads: usize) -> String {
    let read = |path| fs::read_to_string(path).unwrap_or_default();
    let processor = read("/proc/cpuinfo");
    let sha = if processor.contains("sha_ni") { "with SHA-NI" } else { "without SHA-NI, or not told" };
    let load = read("/proc/loadavg").split(' ').next().unwrap_or("?").to_owned();
    format!("{}, {threads} processors {sha}, load {load} before", std::env::consts::ARCH)
}
