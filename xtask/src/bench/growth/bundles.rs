//! Exporting and verifying bundles of more and more bytes, by the program.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use super::curve::Curve;
use crate::bench::ringperm::Ringperm;
use crate::bench::rounds::{self, Way};
use crate::bench::{Programs, files, float};
use crate::shell;

/// Bytes, all documents together.
const SIZES: [u64; 4] = [10_000_000, 100_000_000, 1_000_000_000, 4_000_000_000];
/// How many documents, whatever the size: what grows is their bytes.
const DOCUMENTS: u64 = 10;

const TODAY: &str = "2026-11-22";

pub fn run(programs: &Programs, folder: &Path, runs: usize) -> Result<Vec<Curve>> {
    let mut curves = Vec::new();
    for bytes in SIZES {
        // The documents in the store and two copies of them, the bundle in the store and beside it.
        let needed = 5 * bytes;
        let free = free(folder)?;
        if free < needed {
            println!(
                "NOT MEASURED: a bundle of {} MB needs {} MB of disk, {} are free.",
                bytes / 1_000_000,
                needed / 1_000_000,
                free / 1_000_000
            );
            continue;
        }
        println!("Making documents of {} MB …", bytes / 1_000_000);
        let ringperm = Ringperm { program: programs.path("ringperm"), store: folder.join("store") };
        fill(&ringperm, folder, bytes)?;
        let out = folder.join("bundle.zip");
        let export = || {
            let mut command = ringperm.command(TODAY, ["export", "--allow-incomplete"]);
            command.arg(&out);
            command
        };
        // Every export keeps its bundle.
        let mut forget = Command::new("sh");
        forget.args(["-c", "rm -f \"$0\"/bundles/*"]).arg(&ringperm.store);
        let mut verify = ringperm.command(TODAY, ["verify"]);
        verify.arg(&out);
        // What the disk alone needs to take so many bytes twice, as an export does: into the store, and where it was asked for.
        let (copied, again) = (folder.join("copy"), folder.join("copy of the copy"));
        let mut copy = Command::new("sh");
        copy.args([
            "-c",
            "cp -r \"$documents\" \"$to\" && sync -f \"$to\" && cp -r \"$to\" \"$again\" && sync -f \"$again\"",
        ]);
        copy.env("documents", ringperm.store.join("documents")).env("to", &copied).env("again", &again);
        let mut ways = [
            Way { makes: vec![copied, again], ..Way::new("cp, sync, twice", copy) },
            Way { before: Some(forget), makes: vec![out.clone()], ..Way::new("export", export()) },
            Way::new("verify", verify),
        ];
        let measured = rounds::measure(&mut ways, folder, if bytes > 1_000_000_000 { runs.min(3) } else { runs })?;
        super::add(&mut curves, float(bytes) / 1e6, &measured);
        rounds::remove(&ringperm.store)?;
    }
    Ok(curves)
}

/// An application with so many bytes of documents, and a key to sign it.
fn fill(ringperm: &Ringperm, folder: &Path, bytes: u64) -> Result<()> {
    rounds::remove(&ringperm.store)?;
    ringperm.say(TODAY, ["company", "add", "123456785", "--name", "Eksempel AS", "--set", "employees=12"])?;
    ringperm.say(TODAY, ["submission", "start", "initial"])?;
    ringperm.say(TODAY, ["identity", "create", "--name", "Kari Nordmann", "--orgnr", "123456785"])?;
    for number in 1..=DOCUMENTS {
        let document = folder.join(format!("recording {number}.wav"));
        files::one(&document, bytes / DOCUMENTS, number)?;
        ringperm.say(
            TODAY,
            ["attach", "hms-internkontroll"].map(AsRef::as_ref).into_iter().chain([document.as_os_str()]),
        )?;
        fs::remove_file(&document)?;
    }
    Ok(())
}

/// How many bytes are free where `folder` lies.
fn free(folder: &Path) -> Result<u64> {
    let said = shell::capture(Command::new("df").args(["-P", "-k"]).arg(folder))?;
    let line = said.lines().nth(1).context("df says nothing")?;
    let kilobytes: u64 = line.split_whitespace().nth(3).context("df says nothing")?.parse()?;
    Ok(kilobytes * 1024)
}
