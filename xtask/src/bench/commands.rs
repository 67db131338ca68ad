//! What a user and the system ask of the command line every day, beside programs that do nothing or only look: the daily
//! check with nothing due, what is due, the status of a whole application, and a file that is taken in.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use super::ringperm::Ringperm;
use super::rounds::{self, Measured, Way};
use super::table::{self, Line};
use super::{Programs, files};

/// What the daily check may take, in milliseconds and MiB.
const GOAL: (f64, f64) = (50.0, 20.0);
/// A day between the years, on which nothing is due.
const QUIET: &str = "2027-03-01";

const NOTHING: &str = "ringperm --version";
const OPEN: &str = "opening a store (submission list)";
const REMIND: &str = "ringperm remind";
const COPY: &str = "cp, sha256sum";

pub fn run(programs: &Programs, folder: &Path, runs: usize) -> Result<Vec<Line>> {
    let ringperm = Ringperm { program: programs.path("ringperm"), store: folder.join("store") };
    between_the_years(&ringperm)?;
    let mut lines = looks(&ringperm, folder, runs)?;
    for (name, bytes) in [("attach, 1 MB", 1_000_000), ("attach, 100 MB", 100_000_000)] {
        lines.push(attach(&ringperm, folder, runs, (name, bytes))?);
    }
    Ok(lines)
}

/// Commands that look and change nothing.
fn looks(ringperm: &Ringperm, folder: &Path, runs: usize) -> Result<Vec<Line>> {
    // Nothing is quick because there was nothing to look at.
    let said = ringperm.say(QUIET, ["remind", "--scheduled"])?;
    ensure!(said.get("shown") == Some(&Value::Bool(false)), "something was due: {said}");
    let status: Value =
        serde_json::from_slice(&ringperm.command(QUIET, ["--submission", "1", "status"]).output()?.stdout)?;
    let requirements = status.get("requirements").and_then(Value::as_array).context("no requirements")?.len();
    println!("Status is of {requirements} requirements; goal of the daily check: {} ms and {} MiB.", GOAL.0, GOAL.1);

    let mut nothing = Command::new(&ringperm.program);
    nothing.arg("--version");
    let mut sqlite = Command::new("sqlite3");
    sqlite.arg(ringperm.store.join("ringperm.sqlite")).arg(".schema");
    let mut ways = vec![Way::new("true", Command::new("true")), Way::new(NOTHING, nothing)];
    if rounds::there(&mut sqlite) {
        ways.push(Way::new("sqlite3 … .schema", sqlite));
    }
    let ours = |name, args: &[&str]| Way::new(name, ringperm.command(QUIET, args));
    ways.push(ours(OPEN, &["submission", "list"]));
    // It is not ready, and so the answer is 1.
    ways.push(Way { code: 1, ..ours("ringperm status", &["--submission", "1", "status"]) });
    ways.push(ours("ringperm due", &["due"]));
    ways.push(ours(REMIND, &["remind", "--scheduled"]));
    let measured = rounds::measure(&mut ways, folder, runs)?;
    table::print(&measured, NOTHING);
    let baseline = rounds::of(&measured, NOTHING).context(NOTHING)?;
    let ours = measured.iter().filter(|way| way.name == OPEN || way.name.starts_with("ringperm "));
    let lines = ours.filter(|way| way.name != NOTHING).map(|way| Line { goal: goal(way), ..Line::of(way, baseline) });
    Ok(lines.collect())
}

fn goal(way: &Measured) -> String {
    let Some(memory) = way.memory().filter(|_| way.name == REMIND) else { return String::new() };
    let met = way.seconds() * 1000.0 <= GOAL.0 && memory <= GOAL.1;
    format!("{} ms, {} MiB: {}", GOAL.0, GOAL.1, table::met(met))
}

/// A file that is taken in, beside what anyone does who keeps a copy and its checksum.
fn attach(ringperm: &Ringperm, folder: &Path, runs: usize, (name, bytes): (&'static str, u64)) -> Result<Line> {
    let [recording, out] = ["recording.wav", "copy"].map(|name| folder.join(name));
    files::one(&recording, bytes, bytes)?;
    let script = |name, text: &str| {
        let mut command = Command::new("sh");
        command.args(["-c", text]).env("file", &recording).env("out", &out);
        Way { makes: vec![out.clone()], ..Way::new(name, command) }
    };
    let mut ours = Way::new(name, ringperm.command(QUIET, ["attach", "hms-internkontroll"]));
    ours.command.arg(&recording);
    // The same bytes twice would be taken in once.
    ours.before = Some(script("", "printf x >> \"$file\"").command);
    let mut ways = [
        script(COPY, "cp \"$file\" \"$out\" && sha256sum \"$out\""),
        script("cp, sync, sha256sum", "cp \"$file\" \"$out\" && sync \"$out\" && sha256sum \"$out\""),
        ours,
    ];
    let measured = rounds::measure(&mut ways, folder, runs)?;
    fs::remove_file(&recording)?;
    println!();
    table::print(&measured, COPY);
    let [copy, .., ours] = measured.as_slice() else { return Err(anyhow::anyhow!("nothing measured")) };
    Ok(Line::of(ours, copy))
}

/// A store as it is in the years between: an application that was sent and approved, three deadlines, some answers, and
/// the follow-up of the first year, begun.
fn between_the_years(ringperm: &Ringperm) -> Result<()> {
    rounds::remove(&ringperm.store)?;
    let commands: [&[&str]; 8] = [
        &["company", "add", "123456785", "--name", "Eksempel AS", "--set", "employees=12"],
        &["submission", "start", "initial"],
        &["answer", "kontaktperson", "--field", "name=Kari Nordmann"],
        &["answer", "verneombud-opplaering-40t", "--explain", "Kurset er i januar.", "--by", "2027-01-31"],
        &["renewed", "yrkesskadeforsikring", "2029-03-01"],
        &["sent", "2026-11-22"],
        &["approve", "2026-12-15"],
        &["submission", "start", "year-1"],
    ];
    commands.iter().try_for_each(|args| ringperm.say("2026-12-15", *args).map(drop))
}
