//! Commands in stores of more and more documents: spread over companies and years, and all in one application.

use std::path::Path;
use std::process::Command;

use anyhow::{Result, ensure};
use serde_json::Value;

use super::curve::Curve;
use crate::bench::large_store::{self, Large, RECORDING, Size};
use crate::bench::ringperm::Ringperm;
use crate::bench::rounds::{self, Way};
use crate::bench::{Programs, files, float};
use crate::shell;

/// Ten times as many documents each time: in more submissions, in more companies, and some more in each.
const SPREAD: [Size; 4] = [
    Size { companies: 1, years: 2, requirements: 5, documents: 1 },
    Size { companies: 1, years: 2, requirements: 10, documents: 5 },
    Size { companies: 1, years: 10, requirements: 10, documents: 10 },
    Size { companies: 10, years: 10, requirements: 10, documents: 10 },
];

/// All in one application, at ten requirements: so many at each.
const ONE: [usize; 3] = [1, 10, 100];

/// A day after an approval, on which nothing is due.
const QUIET: &str = "2017-03-01";

pub fn run(programs: &Programs, folder: &Path, runs: usize) -> Result<Vec<Curve>> {
    let ringperm = Ringperm { program: programs.path("ringperm"), store: folder.join("store") };
    let mut curves = Vec::new();
    for size in SPREAD {
        let large = made(&ringperm, size)?;
        let said = ringperm.say(QUIET, ["remind", "--scheduled"])?;
        ensure!(said.get("shown") == Some(&Value::Bool(false)), "something was due: {said}");
        let look = |name, args: &[&str]| Way::new(name, ringperm.command(QUIET, args));
        let mut ways = [
            Way { code: 1, ..look("status", &["--submission", &large.submission, "status"]) },
            look("due", &["due"]),
            look("remind", &["remind", "--scheduled"]),
            look("history", &["history"]),
            look("doctor", &["doctor"]),
            attach("attach", &ringperm, &large, folder)?,
        ];
        super::add(&mut curves, total(size), &rounds::measure(&mut ways, folder, runs)?);
    }
    for documents in ONE {
        let size = Size { companies: 1, years: 1, requirements: 10, documents };
        let large = made(&ringperm, size)?;
        let status = ringperm.command(QUIET, ["--submission", &large.submission, "status"]);
        let mut ways = [
            Way { code: 1, ..Way::new("status, all in one application", status) },
            attach("attach, all in one application", &ringperm, &large, folder)?,
        ];
        super::add(&mut curves, total(size), &rounds::measure(&mut ways, folder, runs)?);
    }
    Ok(curves)
}

/// A sound store on the disk, made in memory where the system has a folder for that: there no document waits for a disk.
fn made(ringperm: &Ringperm, size: Size) -> Result<Large> {
    println!("Making a store of {} documents …", size.total());
    let memory = Path::new("/dev/shm");
    let in_memory = memory.is_dir().then(|| ringperm.at(&memory.join("ringperm-bench-growth")));
    let making = in_memory.as_ref().unwrap_or(ringperm);
    let large = large_store::make(making, size, RECORDING)?;
    if let Some(Ringperm { store, .. }) = &in_memory {
        rounds::remove(&ringperm.store)?;
        shell::run(Command::new("cp").arg("-a").arg(store).arg(&ringperm.store))?;
        rounds::remove(store)?;
    }
    ringperm.is_sound(QUIET)?;
    Ok(large)
}

/// One more document, into a copy of the store: it is of the same size each time.
fn attach(name: &'static str, ringperm: &Ringperm, large: &Large, folder: &Path) -> Result<Way> {
    let document = folder.join("one more.wav");
    files::one(&document, 1_000_000, 1)?;
    let copy = folder.join("copy");
    let args = ["--submission", &large.submission, "attach", "hms-internkontroll"];
    let mut command = ringperm.at(&copy).command(&large.today, args);
    command.arg(&document);
    let mut before = Command::new("cp");
    before.arg("-a").arg(&ringperm.store).arg(&copy);
    Ok(Way { makes: vec![copy], before: Some(before), ..Way::new(name, command) })
}

fn total(size: Size) -> f64 {
    float(u64::try_from(size.total()).unwrap_or_default())
}
