//! The daily check on a day on which nothing is due: what every day of three years costs.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Result, ensure};
use serde_json::Value;

use super::timed;
use crate::shell::{self, cargo, scratch};

/// What a look may take, in milliseconds and megabytes.
const GOAL: (f64, f64) = (50.0, 20.0);

pub fn run(profile: &str, runs: usize) -> Result<()> {
    // The selection of `build::programs`: another would give shared crates other features, and build them anew.
    shell::run(&mut cargo(["build", "--profile", profile, "--workspace", "--exclude", "xtask", "--bins"]))?;
    let built = shell::target()?.join(if profile == "dev" { "debug" } else { profile });
    let program = built.join(format!("ringperm{}", std::env::consts::EXE_SUFFIX));
    let store = store(&program)?;
    let look = |store: &Path| ringperm(&program, store, "2027-03-01", &["remind", "--scheduled"]);
    // Nothing is quick because it failed, or because there was nothing to look at.
    let said: Value = serde_json::from_str(&shell::capture(&mut look(&store))?)?;
    ensure!(said.get("shown") == Some(&Value::Bool(false)), "something was due: {said}");

    println!("Profile {profile}, median of {runs}. Goal: {} ms and {} MB.", GOAL.0, GOAL.1);
    let mut nothing = Command::new(&program);
    nothing.arg("--version");
    let mut sqlite = Command::new("sqlite3");
    sqlite.arg(store.join("ringperm.sqlite")).arg(".schema");
    line("true", &mut Command::new("true"), runs)?;
    if timed::run(&mut sqlite).is_ok() {
        line("sqlite3 .schema", &mut sqlite, runs)?;
    }
    line("ringperm --version", &mut nothing, runs)?;
    let (took, memory) = line("ringperm remind", &mut look(&store), runs)?;
    let holds = took <= GOAL.0 && memory.is_some_and(|memory| memory <= GOAL.1);
    println!("  {}", if holds { "The goal is met." } else { "The goal is NOT met." });
    Ok(())
}

/// Prints what a program takes, and gives it in milliseconds and megabytes.
fn line(name: &str, command: &mut Command, runs: usize) -> Result<(f64, Option<f64>)> {
    let took = timed::median(runs, || timed::run(command))?.as_secs_f64() * 1000.0;
    let memory =
        timed::peak_memory(command).map(|kilobytes| f64::from(u32::try_from(kilobytes).unwrap_or(u32::MAX)) / 1024.0);
    let shown = memory.map_or("?".to_owned(), |memory| format!("{memory:.1}"));
    println!("  {name:<24}{took:>9.1} ms{shown:>10} MB");
    Ok((took, memory))
}

/// A store as it is in the years between: an application that was sent and approved, three deadlines, some
/// answers.
fn store(program: &Path) -> Result<std::path::PathBuf> {
    let store = scratch().join("bench/remind");
    if store.exists() {
        fs::remove_dir_all(&store)?;
    }
    let commands: [&[&str]; 7] = [
        &["company", "add", "123456785", "--name", "Eksempel AS", "--set", "employees=12"],
        &["submission", "start", "initial"],
        &["answer", "kontaktperson", "--field", "name=Kari Nordmann"],
        &["answer", "verneombud-opplaering-40t", "--explain", "Kurset er i januar.", "--by", "2027-01-31"],
        &["renewed", "yrkesskadeforsikring", "2029-03-01"],
        &["sent", "2026-11-22"],
        &["approve", "2026-12-15"],
    ];
    for args in commands {
        shell::capture(&mut ringperm(program, &store, "2026-12-15", args))?;
    }
    Ok(store)
}

fn ringperm(program: &Path, store: &Path, today: &str, args: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.arg("--store").arg(store).args(["--today", today, "--lang", "nb", "--json"]).args(args);
    command
}
