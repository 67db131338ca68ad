//! What a package carries beside the program, from the one description of the command line.

use std::fs;
use std::io;
use std::path::Path;
use std::process::ExitCode;

use clap::CommandFactory;
use clap_complete::Shell;
use ringperm_core::Problem;
use ringperm_core::problem::Result;

use crate::args::Args;

/// Completions for a shell, on standard output.
pub fn completions(shell: Shell) -> ExitCode {
    clap_complete::generate(shell, &mut Args::command(), "ringperm", &mut io::stdout());
    ExitCode::SUCCESS
}

/// A page of the manual for the program and for each of its commands.
pub fn pages(folder: &Path) -> Result<ExitCode> {
    let written = fs::create_dir_all(folder).and_then(|()| clap_mangen::generate_to(Args::command(), folder));
    written.map_err(|error| Problem::writing(folder, &error))?;
    Ok(ExitCode::SUCCESS)
}
