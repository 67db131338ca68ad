//! `cargo xtask proof --only mutants`: whether a test notices when the code says something else. `cargo-mutants` changes
//! one operator, condition or result at a time in what decides about deadlines, submissions and bundles, and runs the
//! tests that stand for it.
//!
//! Works on a copy of the tree and must never change the tree itself.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Result, bail};

use crate::shell::{self, cargo};

pub const NAME: &str = "mutants";
pub const SHOWS: &str =
    "of the changes that can be made to deadlines, submissions and the verifier, tests notice nine in ten";

/// A part of the code, and the programs of tests that are asked about it, beside the package's own: quick ones alone, since
/// each is asked hundreds of times.
struct Ground {
    package: &'static str,
    files: &'static [&'static str],
    tests: &'static [&'static str],
}

/// Not in it: `remind` and the bundle's own part of core. A second calculation in Python, vectors and the proof by every
/// byte stand for those; how many of their mutants the tests would notice, this does not say.
const GROUNDS: [Ground; 2] = [
    Ground {
        package: "asice",
        files: &["asice/src/verify/**"],
        tests: &["chains", "faults", "foreign_signatures", "signers", "threads", "timestamps", "vectors"],
    },
    Ground { package: "ringperm-core", files: &["core/src/{deadline,submission}.rs"], tests: &["submission"] },
];

/// Less than this share noticed is a failure, in percent.
const ENOUGH: usize = 90;

/// What became of the mutants of a file.
#[derive(Default)]
struct Count {
    noticed: usize,
    /// Of them those that would not end.
    hung: usize,
    unviable: usize,
    missed: usize,
}

/// Prints a table by file and every mutant that was missed; gives the figure, or `None` when too few were noticed.
///
/// # Errors
/// When `cargo-mutants` is missing or cannot do its work, as when a test fails on the unchanged code.
pub fn run() -> Result<Option<String>> {
    if !shell::succeeds("cargo-mutants", &["mutants", "--version"]) {
        bail!("`cargo install --locked cargo-mutants` is missing");
    }
    let folder = shell::target()?.join("mutants");
    let vectors = folder.join("vectors");
    fs::create_dir_all(&vectors)?;
    shell::run(shell::command("python3", ["-B", "tests/vectors/generate.py"]).arg(&vectors))?;
    let mut counts = BTreeMap::new();
    for ground in &GROUNDS {
        let out = folder.join(ground.package);
        fs::create_dir_all(&out)?;
        try_out(ground, &folder, &vectors, &out)?;
        tally(&out.join("mutants.out"), &mut counts)?;
    }
    println!("\n{:<34}{:>8}{:>8}{:>9}{:>7}", "file", "mutants", "caught", "unviable", "missed");
    for (file, Count { noticed, unviable, missed, .. }) in &counts {
        println!("{file:<34}{:>8}{noticed:>8}{unviable:>9}{missed:>7}", noticed + unviable + missed);
    }
    let sum = |of: fn(&Count) -> usize| counts.values().map(of).sum::<usize>();
    let (noticed, hung, missed) = (sum(|c| c.noticed), sum(|c| c.hung), sum(|c| c.missed));
    let figure = format!("{noticed} of {} mutants caught, {hung} of them because they hang", noticed + missed);
    println!("{figure}");
    Ok((noticed * 100 >= (noticed + missed) * ENOUGH && noticed > 0).then_some(figure))
}

fn try_out(ground: &Ground, folder: &Path, vectors: &Path, out: &Path) -> Result<()> {
    let mut command = cargo(["mutants", "--package", ground.package, "--output"]);
    command.arg(out);
    for file in ground.files {
        command.args(["--file", file]);
    }
    // For building too: what follows a `--` is for running alone, and every test of the package would be built each time.
    command.arg("--cargo-arg=--lib");
    for test in ground.tests {
        command.arg(format!("--cargo-arg=--test={test}"));
    }
    // One place for what is built, though the copy of the tree is a new one each time; and containers that are made once.
    command.env("CARGO_TARGET_DIR", folder.join("built")).env("ASICE_VECTORS", vectors);
    // 2: some were missed; 3: some hang
    match command.status()?.code() {
        Some(0 | 2 | 3) => Ok(()),
        _ => bail!("cargo-mutants could not do its work on {}", ground.package),
    }
}

/// Adds what `cargo-mutants` wrote: a list for each outcome, a mutant a line, its file first.
fn tally(folder: &Path, counts: &mut BTreeMap<String, Count>) -> Result<()> {
    for outcome in ["caught", "timeout", "unviable", "missed"] {
        for line in fs::read_to_string(folder.join(outcome).with_extension("txt"))?.lines() {
            let file = line.split(':').next().unwrap_or(line);
            let count = counts.entry(file.to_owned()).or_default();
            match outcome {
                "missed" => {
                    println!("missed: {line}");
                    count.missed += 1;
                }
                "unviable" => count.unviable += 1,
                _ => {
                    count.noticed += 1;
                    count.hung += usize::from(outcome == "timeout");
                }
            }
        }
    }
    Ok(())
}
