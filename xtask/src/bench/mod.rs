//! `cargo xtask bench`: figures to look at, each beside a baseline of the same run on the same machine.
//!
//! A figure is never asserted: how fast a machine is today is not for a test to say.

mod bundle;
mod files;
mod inspect;
mod large_store;
mod paper;
mod remind;
mod timed;
mod ways;
mod window;

use anyhow::Result;
use clap::Subcommand;

/// What is measured.
#[derive(Subcommand)]
pub enum What {
    /// Reading a PDF and telling its facts
    Inspect {
        /// The profile that the programs are built in
        #[arg(long, default_value = "release")]
        profile: String,
        /// How often each is run; the median counts
        #[arg(long, default_value_t = 9)]
        runs: usize,
    },
    /// The daily check with nothing due: time and peak memory
    Remind {
        /// The profile that the program is built in
        #[arg(long, default_value = "release")]
        profile: String,
        /// How often each is run; the median counts
        #[arg(long, default_value_t = 21)]
        runs: usize,
    },
    /// Making and checking a bundle of 60 MB and of 1 GB
    Bundle {
        /// The profile that the programs are built in
        #[arg(long, default_value = "release")]
        profile: String,
        /// How many rounds; the median counts
        #[arg(long, default_value_t = 5)]
        runs: usize,
    },
    /// The window beside an empty one, and clicks in a store of ten years
    Window {
        /// The profile that the programs are built in
        #[arg(long, default_value = "release")]
        profile: String,
        /// How many rounds; the median counts
        #[arg(long, default_value_t = 9)]
        runs: usize,
    },
}

pub use window::inside as measure_window;

/// Builds, measures, and prints.
pub fn run(what: &What) -> Result<()> {
    match what {
        What::Inspect { profile, runs } => inspect::run(profile, (*runs).max(1)),
        What::Remind { profile, runs } => remind::run(profile, (*runs).max(1)),
        What::Bundle { profile, runs } => bundle::run(profile, (*runs).max(1)),
        What::Window { profile, runs } => window::run(profile, (*runs).max(1)),
    }
}
