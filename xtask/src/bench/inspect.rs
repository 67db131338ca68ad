//! Reading a PDF: the program whole, its reader alone, and what other tools need for the same file.

use std::ffi::OsString;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};
use serde_json::Value;

use super::rounds::{self, Way};
use super::table::{self, Line};
use super::{Programs, paper};
use crate::shell;

/// How many pages the goal speaks of, and how many a long document has.
const PAGES: [usize; 2] = [20, 300];
/// How soon after the copy the facts of the first are to be shown, in milliseconds.
const GOAL: f64 = 300.0;

/// The same file kept beside and hashed: what taking in costs anyone.
const COPY: &str = "cp, sha256sum";
const INSPECT: &str = "ringperm inspect";

pub fn run(programs: &Programs, folder: &Path, runs: usize) -> Result<Vec<Line>> {
    println!("Goal for {} pages: {GOAL} ms after the copy.", PAGES[0]);
    let mut lines = Vec::new();
    for pages in PAGES {
        for (producer, file) in paper::all(folder, pages)? {
            let size = fs::metadata(&file)?.len() / 1024;
            println!("\n{pages} pages by {producer}, {size} kB: {}", told(programs, &file)?);
            let mut ways = ways(programs, folder, &file);
            let measured = rounds::measure(&mut ways, folder, runs)?;
            table::print(&measured, COPY);
            if let (Some(way), Some(copy)) = (rounds::of(&measured, INSPECT), rounds::of(&measured, COPY)) {
                let line = Line::of(way, copy);
                let met = table::met(line.milliseconds <= GOAL);
                let goal = if pages == PAGES[0] { format!("{GOAL} ms: {met}") } else { String::new() };
                lines.push(Line { name: format!("inspect, {pages} pages by {producer}"), goal, ..line });
            }
        }
    }
    Ok(lines)
}

fn ways(programs: &Programs, folder: &Path, file: &Path) -> Vec<Way> {
    let one = |name, program: &Path, args: &[&str]| {
        let mut command = Command::new(program);
        command.args(args).arg(file);
        Way::new(name, command)
    };
    let mut copy = Command::new("sh");
    let to = folder.join("copy");
    copy.args(["-c", "cp \"$file\" \"$to\" && sha256sum \"$to\""]).env("file", file).env("to", &to);
    let mut ways = vec![
        Way { makes: vec![to], ..Way::new(COPY, copy) },
        one(INSPECT, &programs.path("ringperm"), &["--json", "inspect"]),
        one("its reader alone", &programs.path("ringperm-reader"), &[]),
    ];
    let mut other = one("pdftotext, text alone", Path::new("pdftotext"), &[]);
    other.command.arg("-");
    if rounds::there(&mut other.command) {
        ways.push(other);
    }
    ways
}

/// What the program says of the file, so that nothing is fast because it failed.
fn told(programs: &Programs, file: &Path) -> Result<String> {
    let args: [OsString; 3] = ["--json".into(), "inspect".into(), file.into()];
    let told = shell::capture(Command::new(programs.path("ringperm")).args(args))?;
    let told: Value = serde_json::from_str(&told).context("no JSON from inspect")?;
    let facts = told.get("facts").map(Value::to_string).unwrap_or_default();
    let of = |key: &str| told.get(key).map(Value::to_string).unwrap_or_default();
    Ok(format!("{} readable {} {}", of("type"), of("readable"), facts.chars().take(160).collect::<String>()))
}
