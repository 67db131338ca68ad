//! The commands of the project: `cargo xtask <command>`.
//!
//! Each command is a module and does its work by calling the ordinary tools
//! (cargo, npm, git, apt-get); nothing of the program itself lives here.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command-line tool: printing is how it talks")]

mod bench;
mod build;
mod commands;
mod icons;
mod licences;
mod mutants;
mod notices;
mod package;
mod photograph;
mod proof;
mod run;
mod setup;
mod shell;
mod supply;
mod test;
mod types;
mod typescript;
mod webdriver;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// The commands of the project.
#[derive(Parser)]
#[command(bin_name = "cargo xtask")]
enum Task {
    /// Install what building and testing need; says what it installs
    Setup,
    /// Build and start the program
    Run {
        /// Start with an example company instead of your own data
        #[arg(long)]
        example: bool,
        /// Without a screen: start on a virtual display, save a picture of the window, exit
        #[arg(long, value_name = "OUT.png")]
        virtual_display: Option<PathBuf>,
        /// Passed on to the program
        #[arg(last = true)]
        args: Vec<OsString>,
    },
    /// Every check and every test
    Test,
    /// Write the page's types, the list of commands and their permissions
    Types {
        /// Write nothing; fail if something differs
        #[arg(long)]
        check: bool,
    },
    /// Make every size of the icon from icons/ringperm.svg
    Icons,
    /// Take the pictures in docs/pictures again
    Pictures {
        /// Every screen instead: in three languages, light and dark, at three widths, into this folder
        #[arg(long, value_name = "FOLDER")]
        all: Option<PathBuf>,
    },
    /// Measure how fast the program is, beside ordinary tools in the same run; prints, and never fails for being slow
    Bench(bench::Bench),
    /// Make the packages of this system: .deb and .rpm on Linux
    Package {
        /// The profile that the programs are built in
        #[arg(long, default_value = package::RELEASE)]
        profile: String,
        /// Install the .deb and the .rpm, each into a root of its own, start, upgrade (.deb) and remove them
        #[arg(long)]
        try_out: bool,
    },
    /// What takes too long for every change: each long proof, and a summary with its figures
    Proof {
        /// Only this one; may be given several times
        #[arg(long, value_name = "NAME")]
        only: Vec<String>,
        /// How long each kind of bent input is tried
        #[arg(long, default_value_t = 600)]
        seconds: u64,
    },
    /// What the program is made of: how many crates, bills of material (SBOM), known advisories
    Supply,
    /// Write THIRD-PARTY-NOTICES.md
    Notices {
        /// Write nothing; fail if something differs
        #[arg(long)]
        check: bool,
    },
    #[command(flatten)]
    Inner(Inner),
}

/// Commands that this program gives itself inside a virtual display.
#[derive(Subcommand)]
enum Inner {
    #[command(hide = true)]
    Photograph {
        out: PathBuf,
        program: PathBuf,
        #[arg(last = true)]
        args: Vec<String>,
    },
    #[command(hide = true)]
    MeasureWindow { built: PathBuf, runs: usize, lines: PathBuf },
}

fn packages(profile: &str, try_out: bool) -> anyhow::Result<()> {
    if try_out { package::run_and_try_out(profile) } else { package::run(profile).map(drop) }
}

fn main() -> ExitCode {
    let done = match Task::parse() {
        Task::Setup => setup::everything(),
        Task::Run { example, virtual_display, args } => run::run(example, virtual_display.as_deref(), &args),
        Task::Test => test::run(),
        Task::Types { check } => types::run(check),
        Task::Icons => icons::run(),
        Task::Pictures { all: Some(folder) } => test::all_pictures(&folder),
        Task::Pictures { all: None } => test::pictures(),
        Task::Bench(what) => bench::run(&what),
        Task::Package { profile, try_out } => packages(&profile, try_out),
        Task::Proof { only, seconds } => proof::run(&only, seconds),
        Task::Supply => supply::run(),
        Task::Notices { check } => notices::run(check),
        Task::Inner(Inner::MeasureWindow { built, runs, lines }) => bench::measure_window(&built, runs, &lines),
        Task::Inner(Inner::Photograph { out, program, args }) => photograph::inside(&out, &program, &args),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("\n{problem:#}");
            ExitCode::FAILURE
        }
    }
}
