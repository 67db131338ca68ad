//! Making and checking a bundle, beside copying, hashing and what others offer, on the same files in the same run.

use std::fs;
use std::path::Path;
use std::thread;

use anyhow::Result;

use super::files::{self, SETS, Set};
use super::rounds::{self, Measured};
use super::table::{self, Line};
use super::ways::{self, BY_HAND, EXPORT, HASH, HASH_ALL, NOTHING, Place, VERIFY};
use super::{Programs, float};
use crate::shell::{self, cargo, scratch};

/// What the figures are held against: at least so many times as fast.
const AIMS: [(&str, &str, f64, &str); 3] = [
    (EXPORT, HASH, 0.7, "export, to one sha2 thread"),
    (EXPORT, BY_HAND, 7.0, "export, to the same by hand"),
    (VERIFY, HASH_ALL, 0.8, "verify, to sha2 on all threads"),
];
/// MiB above the empty process.
const MOST_MEMORY: f64 = 24.0;

pub fn run(programs: &Programs, folder: &Path, runs: usize) -> Result<Vec<Line>> {
    shell::run(&mut cargo(["build", "--profile", &programs.profile, "--package", "asice", "--example", "speed"]))?;
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let out = folder.join("out");
    fs::create_dir_all(&out)?;
    // without openssl there is no way by hand, and nobody asks for the key
    let _ = ways::key(&folder.join("key.pem"));
    let bagit = ways::python_with_bagit(&scratch().join("bagit"));
    println!("Export and verify are crate `asice` by its example `speed`; `ringperm verify` is the program.");
    println!("Every way reads all files, which are in memory already.");
    let mut lines = Vec::new();
    for set in &SETS {
        let files = folder.join(set.name.replace(' ', "-"));
        files::write(set, &files)?;
        let place = Place {
            speed: &programs.path("examples/speed"),
            ringperm: &programs.path("ringperm"),
            files: &files,
            out: &out,
            bagit: bagit.as_deref(),
            threads,
        };
        let (mut ways, missing) = ways::all(&place);
        let measured = rounds::measure(&mut ways, &out, runs)?;
        print(set, &measured);
        for name in missing {
            println!("  {name:<34}not here");
        }
        lines.extend(aims(set, &measured));
        fs::remove_dir_all(&files)?;
    }
    Ok(lines)
}

fn print(set: &Set, measured: &[Measured]) {
    println!("\n{}: {} files", set.name, set.files);
    println!("  {:<34}{:>9}{:>12}{:>14}{:>12}", "", "MB/s", "peak, MiB", "× sha2, one", "× by hand");
    let empty = empty(measured);
    for way in measured {
        if way.name == NOTHING {
            println!("  {:<34}{:>9}{empty:>12.1}", way.name, "");
            continue;
        }
        let speed = float(set.bytes) / 1e6 / way.seconds();
        let memory = way.memory().map_or("?".to_owned(), |memory| format!("{:.1}", memory - empty));
        let to = |name| faster(measured, way.name, name).map_or("?".to_owned(), |ratio| format!("{ratio:.2}"));
        println!("  {:<34}{speed:>9.0}{memory:>12}{:>14}{:>12}", way.name, to(HASH), to(BY_HAND));
    }
    println!("  (peak: above the empty process)");
}

/// One line for each aim in time; that in memory is printed.
fn aims(set: &Set, measured: &[Measured]) -> Vec<Line> {
    let mut lines = Vec::new();
    for (name, other, least, text) in AIMS {
        let (Some(way), Some(baseline), Some(ratio)) =
            (rounds::of(measured, name), rounds::of(measured, other), faster(measured, name, other))
        else {
            continue;
        };
        println!("  {text}: {ratio:.2}, aim {least}: {}", table::met(ratio >= least));
        let goal = format!("{ratio:.2} times as fast, aim {least}: {}", table::met(ratio >= least));
        lines.push(Line { name: format!("{name}, {}", set.name), goal, ..Line::of(way, baseline) });
    }
    let most = [EXPORT, VERIFY].iter().filter_map(|name| rounds::of(measured, name)?.memory()).reduce(f64::max);
    match most.map(|most| most - empty(measured)) {
        Some(above) => println!(
            "  memory above the empty process: {above:.1} MiB, aim {MOST_MEMORY}: {}",
            table::met(above <= MOST_MEMORY)
        ),
        None => println!("  memory above the empty process: not told here, aim {MOST_MEMORY}"),
    }
    lines
}

fn empty(measured: &[Measured]) -> f64 {
    rounds::of(measured, NOTHING).and_then(Measured::memory).unwrap_or_default()
}

/// How many times as fast the one is as the other.
fn faster(measured: &[Measured], name: &str, other: &str) -> Option<f64> {
    Some(rounds::of(measured, other)?.times(rounds::of(measured, name)?))
}
