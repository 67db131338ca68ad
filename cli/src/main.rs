//! The same desk without a window.
//!
//! Reads the command line, calls the desk, and writes the answer: in words, or with `--json` as data whose shape
//! is a public contract. This program must never decide anything that the desk does not.

mod args;
mod commands;
mod notification;
mod output;

use std::process::ExitCode;

use clap::Parser;
use ringperm_core::texts::Lang;

use args::Args;
use output::Output;

fn main() -> ExitCode {
    let args = match Args::try_parse() {
        Ok(args) => args,
        Err(error) => {
            return output::wrong_use(
                &error,
                asked_for(std::env::args_os().map(|arg| arg.to_string_lossy().into_owned())),
            );
        }
    };
    let lang = args.global.lang.unwrap_or_else(language_of_the_system);
    let output = Output { json: args.global.json, lang };
    match commands::run(&args, output) {
        Ok(code) => code,
        Err(problem) => output.problem(&problem),
    }
}

fn language_of_the_system() -> Lang {
    Lang::of_system(|name| std::env::var(name).ok()).unwrap_or_default()
}

/// The language and form asked for in a command line that could not be read as a whole.
fn asked_for(args: impl Iterator<Item = String>) -> Output {
    let words: Vec<String> = args.collect();
    let given = words.iter().enumerate().find_map(|(i, word)| match word.strip_prefix("--lang") {
        Some("") => words.get(i + 1).cloned(),
        Some(rest) => rest.strip_prefix('=').map(str::to_owned),
        None => None,
    });
    let lang = given.and_then(|tag| tag.parse().ok()).unwrap_or_else(language_of_the_system);
    Output { json: words.iter().any(|word| word == "--json"), lang }
}
