//! Containers that a clever person bent, some of them to cost time or memory: none passes, none is dear.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test may fail loudly"
)]

mod common;

use std::fs::{self, File};
use std::io::BufReader;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use asice::Verdict;
use common::judge::run;
use tempfile::TempDir;

/// What one verification may take above the program itself, in KiB.
const MEMORY: u64 = 24 * 1024;

/// One test for all: memory is that of the whole process.
#[test]
fn no_hostile_container_passes_or_costs_much() {
    let folder = TempDir::new().unwrap();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors/hostile.py");
    run("python3", &["-B", script.to_str().unwrap(), folder.path().to_str().unwrap()], folder.path());
    let made = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().path());
    let mut made: Vec<PathBuf> = made.filter(|path| path.extension().is_some_and(|e| e == "zip")).collect();
    made.sort();
    assert!(made.len() >= 40, "{}", made.len());

    let mut dearest = (0, PathBuf::new());
    let mut wrong = Vec::new();
    for path in &made {
        let before = memory("VmRSS");
        let peak = reset_peak();
        let started = Instant::now();
        let file = BufReader::new(File::open(path).unwrap());
        let report = asice::verify(file, &[], &mut |_| ControlFlow::Continue(())).unwrap();
        let took = started.elapsed();
        let used = if peak { memory("VmHWM").saturating_sub(before) } else { 0 };
        if report.verdict == Verdict::Intact || used > MEMORY || took > Duration::from_secs(20) {
            wrong.push(format!("{}: {:?}, {used} KiB, {took:?}", path.display(), report.verdict));
        }
        if used > dearest.0 {
            dearest = (used, path.clone());
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    println!("{} hostile containers; at most {} KiB, for {}", made.len(), dearest.0, dearest.1.display());
}

/// A figure of this process in KiB; 0 where the system does not say it.
fn memory(name: &str) -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':')).unwrap_or_default();
    line.trim().trim_end_matches(" kB").parse().unwrap_or(0)
}

/// Begins a new peak, where the system can.
fn reset_peak() -> bool {
    fs::write("/proc/self/clear_refs", "5").is_ok()
}
