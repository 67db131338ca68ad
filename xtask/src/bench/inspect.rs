//! Reading a PDF: the program whole, its reader alone, and what other tools need for the same file.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result};
use serde_json::Value;

use super::{paper, timed};
use crate::shell::{self, cargo, scratch};

/// How many pages the goal speaks of, and how many a long document has.
const PAGES: [usize; 2] = [20, 300];
/// How soon after the copy the facts of twenty pages are to be shown.
const GOAL: Duration = Duration::from_millis(300);

/// A program with what it is called here.
struct Measured {
    name: &'static str,
    command: Command,
}

pub fn run(profile: &str, runs: usize) -> Result<()> {
    // The selection of `build::programs`: another would give shared crates other features, and build them anew.
    shell::run(&mut cargo(["build", "--profile", profile, "--workspace", "--exclude", "xtask", "--bins"]))?;
    let built = target().join(if profile == "dev" { "debug" } else { profile });
    let folder = scratch().join("bench");
    fs::create_dir_all(&folder)?;
    println!(
        "Profile {profile}, median of {runs}. Goal for {} pages: {} ms after the copy.",
        PAGES[0],
        GOAL.as_millis()
    );
    for pages in PAGES {
        for (producer, file) in paper::all(&folder, pages)? {
            let size = fs::metadata(&file)?.len() / 1024;
            println!("\n{pages} pages by {producer}, {size} kB: {}", told(&built, &file)?);
            table(&built, &folder, &file, runs)?;
        }
    }
    Ok(())
}

/// One line for each program, with how it stands to the copy.
fn table(built: &Path, folder: &Path, file: &Path, runs: usize) -> Result<()> {
    let copy = timed::median(runs, || copied(folder, file))?;
    println!("  {:<24}{:>9.1} ms", "copy and sha256sum", millis(copy));
    for mut measured in programs(built, file) {
        let took = timed::median(runs, || timed::run(&mut measured.command))?;
        let memory = timed::peak_memory(&measured.command).map_or("?".to_owned(), |kilobytes| {
            format!("{:.0} MB", f64::from(u32::try_from(kilobytes).unwrap_or(u32::MAX)) / 1024.0)
        });
        let ratio = took.as_secs_f64() / copy.as_secs_f64().max(f64::EPSILON);
        println!("  {:<24}{:>9.1} ms{ratio:>9.1} × the copy{memory:>10}", measured.name, millis(took));
    }
    Ok(())
}

fn programs(built: &Path, file: &Path) -> Vec<Measured> {
    let one = |name, program: PathBuf, args: &[&str]| {
        let mut command = Command::new(program);
        command.args(args).arg(file);
        Measured { name, command }
    };
    let mut programs = vec![
        one("ringperm inspect", program(built, "ringperm"), &["--json", "inspect"]),
        one("its reader alone", program(built, "ringperm-reader"), &[]),
    ];
    let mut other = one("pdftotext, text alone", "pdftotext".into(), &[]);
    other.command.arg("-");
    if timed::run(&mut other.command).is_ok() {
        programs.push(other);
    }
    programs
}

/// The same file kept beside and hashed: what taking in costs anyone.
fn copied(folder: &Path, file: &Path) -> Result<()> {
    let copy = folder.join("copy");
    fs::copy(file, &copy)?;
    let mut hash = Command::new("sha256sum");
    // Without that program, the copy alone.
    let _ = timed::run(hash.arg(&copy));
    Ok(())
}

/// What the program says of the file, so that nothing is fast because it failed.
fn told(built: &Path, file: &Path) -> Result<String> {
    let args: [OsString; 3] = ["--json".into(), "inspect".into(), file.into()];
    let told = shell::capture(Command::new(program(built, "ringperm")).args(args))?;
    let told: Value = serde_json::from_str(&told).context("no JSON from inspect")?;
    let facts = told.get("facts").map(Value::to_string).unwrap_or_default();
    let of = |key: &str| told.get(key).map(Value::to_string).unwrap_or_default();
    Ok(format!("{} readable {} {}", of("type"), of("readable"), facts.chars().take(160).collect::<String>()))
}

fn program(built: &Path, name: &str) -> PathBuf {
    built.join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| shell::root().join("target"), PathBuf::from)
}

fn millis(took: Duration) -> f64 {
    took.as_secs_f64() * 1000.0
}
