//! `cargo xtask bench`: figures to look at, each beside a baseline of the same run on the same machine.
//!
//! A figure is never asserted: how fast a machine is today is not for a test to say.

mod bundle;
mod commands;
mod files;
mod growth;
mod inspect;
mod large_store;
mod paper;
mod ringperm;
mod rounds;
mod table;
pub mod ways;
mod window;

use std::env::consts;
use std::fs;
use std::path::PathBuf;
use std::thread;

use anyhow::Result;
use clap::{Args, ValueEnum};

pub use window::inside as measure_window;

use crate::shell::{self, scratch};
use crate::{build, setup};
use table::Line;

/// What is measured, and how.
#[derive(Args)]
pub struct Bench {
    /// What is measured; everything when nothing is named
    what: Vec<What>,
    /// The profile that the programs are built in
    #[arg(long, default_value = "release")]
    profile: String,
    /// How many rounds, the median of which counts, in place of each one's own number
    #[arg(long)]
    runs: Option<usize>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum What {
    /// The daily check, what is due, the status, opening a store, taking in a file
    Commands,
    /// Reading a PDF and telling its facts
    Inspect,
    /// Making and checking a bundle of 60 MB and of 1 GB
    Bundle,
    /// The window beside an empty one, and clicks in a store of ten years
    Window,
    /// Stores of 10 to 10,000 documents and bundles of 10 MB to 4 GB; draws docs/pictures/growth.svg
    Growth,
}

impl What {
    /// How many rounds make a median that stays where it is.
    fn rounds(self) -> usize {
        match self {
            Self::Commands => 21,
            Self::Inspect | Self::Window => 9,
            Self::Bundle | Self::Growth => 5,
        }
    }
}

/// Where the built programs are.
struct Programs {
    folder: PathBuf,
    profile: String,
}

impl Programs {
    fn path(&self, name: &str) -> PathBuf {
        self.folder.join(format!("{name}{}", consts::EXE_SUFFIX))
    }
}

/// Builds, measures, and prints; at last the table of everything that was measured.
pub fn run(bench: &Bench) -> Result<()> {
    let all = What::value_variants();
    let wanted: Vec<What> =
        all.iter().copied().filter(|one| bench.what.is_empty() || bench.what.contains(one)).collect();
    let display: setup::Packages = if wanted.contains(&What::Window) { setup::DISPLAY } else { &[] };
    setup::ensure(&[setup::BUILD, setup::MEASURE, display])?;
    build::page_unless_fresh()?;
    let programs = Programs { folder: build::programs(&bench.profile)?, profile: bench.profile.clone() };
    let mut lines = Vec::new();
    for what in wanted {
        let runs = bench.runs.unwrap_or(what.rounds()).max(1);
        let name = what.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default();
        println!("\n{name}: profile {}, median of {runs} rounds", programs.profile);
        println!("{}\n{}", shell::commit(), machine());
        let folder = scratch().join("bench").join(&name);
        rounds::remove(&folder)?;
        fs::create_dir_all(&folder)?;
        let shown = |lines: Vec<Line>| lines.iter().map(Line::to_string).collect::<Vec<_>>();
        lines.push(name);
        lines.extend(match what {
            What::Commands => shown(commands::run(&programs, &folder, runs)?),
            What::Inspect => shown(inspect::run(&programs, &folder, runs)?),
            What::Bundle => shown(bundle::run(&programs, &folder, runs)?),
            What::Window => window::run(&programs, &folder, runs)?,
            What::Growth => shown(growth::run(&programs, &folder, runs)?),
        });
        fs::remove_dir_all(&folder)?;
    }
    println!("\n{}\n{}\n{}", shell::commit(), machine(), lines.join("\n"));
    Ok(())
}

fn machine() -> String {
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let read = |path| fs::read_to_string(path).unwrap_or_default();
    let sha = if read("/proc/cpuinfo").contains("sha_ni") { "with SHA-NI" } else { "without SHA-NI, or not told" };
    let load = read("/proc/loadavg").split(' ').next().unwrap_or("?").to_owned();
    format!("{}, {threads} processors {sha}, load {load}", consts::ARCH)
}

#[allow(clippy::cast_precision_loss, reason = "figures to look at")]
fn float(number: u64) -> f64 {
    number as f64
}
