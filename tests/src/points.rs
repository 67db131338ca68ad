//! The calls to the system at which a program can be stopped, or told of a failure.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::cli::arg;

/// What changes something on the disk, or makes a change last.
pub const CHANGES: [&str; 14] = [
    "write",
    "pwrite64",
    "writev",
    "fsync",
    "fdatasync",
    "ftruncate",
    "rename",
    "renameat",
    "renameat2",
    "unlink",
    "unlinkat",
    "mkdir",
    "linkat",
    "copy_file_range",
];

/// How many of the points are tried where not all of them are: one of so many.
const ONE_OF: usize = 29;

/// A call: the one with this number among those of the same name that one thread makes.
pub type Point = (&'static str, usize);

/// All points of what `run` does below these words, counted in a run that nothing disturbs; the calls are written to `log`.
pub fn points(log: &Path, run: impl FnOnce(&[&str])) -> Vec<Point> {
    let traced = format!("trace={}", CHANGES.join(","));
    run(&["strace", "-f", "-qqq", "-o", arg(log), "-e", &traced, "--"]);
    let mut made: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    let calls = fs::read_to_string(log).unwrap();
    for line in calls.lines() {
        let (thread, call) = line.split_once(' ').unwrap();
        if let Some((name, _)) = call.trim_start().split_once('(') {
            *made.entry((thread, name)).or_default() += 1;
        }
    }
    let most = |name: &str| made.iter().filter(|((_, made), _)| *made == name).map(|(_, &times)| times).max();
    CHANGES.iter().flat_map(|&name| (1..=most(name).unwrap_or_default()).map(move |number| (name, number))).collect()
}

/// Those that are tried: all, or a sample that begins at another one for each `turn`.
pub fn tried<T>(points: Vec<T>, turn: usize) -> Vec<T> {
    let every = std::env::var_os("RINGPERM_EVERY_POINT").is_some();
    let step = if every { 1 } else { ONE_OF };
    points.into_iter().skip(if every { 0 } else { turn * 7 % ONE_OF }).step_by(step).collect()
}

/// Does the work for each of them on all processors, and counts those for which it says yes.
pub fn count<T: Sync>(all: &[T], work: impl Fn(&T) -> bool + Sync) -> usize {
    let (next, hits) = (AtomicUsize::new(0), Mutex::new(0));
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().unwrap().get() {
            scope.spawn(|| {
                while let Some(one) = all.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let hit = work(one);
                    *hits.lock().unwrap() += usize::from(hit);
                }
            });
        }
    });
    hits.into_inner().unwrap()
}
