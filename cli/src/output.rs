//! What the user sees: words, or JSON on standard output.

use std::io::{self, Write};
use std::process::ExitCode;

use ringperm_core::api::ProblemView;
use ringperm_core::problem::{Problem, os_answer};
use ringperm_core::texts::{Lang, text};
use serde::Serialize;
use serde_json::{Map, Value};

/// The answer is no: not ready, not intact, damaged.
pub const NO: u8 = 1;
/// Wrong use, or it could not be opened.
pub const WRONG: u8 = 2;
/// Intact, but the signer is not known.
pub const UNKNOWN_SIGNER: u8 = 3;

/// How results are given.
#[derive(Debug, Clone, Copy)]
pub struct Output {
    pub json: bool,
    pub lang: Lang,
}

impl Output {
    /// Gives a result: as JSON, or the lines.
    pub fn result(self, json: &impl Serialize, lines: impl FnOnce() -> Vec<String>) -> ExitCode {
        if self.json {
            self.print(&serde_json::to_string_pretty(json).unwrap_or_default());
        } else {
            for line in lines() {
                self.print(&line);
            }
        }
        ExitCode::SUCCESS
    }

    /// A text of the command line in the chosen language.
    pub fn text(self, key: &str, args: &[(&str, &str)]) -> String {
        text(self.lang, key, args)
    }

    /// Gives a problem and its exit code.
    pub fn problem(self, problem: &Problem) -> ExitCode {
        self.problem_view(&ProblemView::new(problem, self.lang))
    }

    /// The same, of a problem that is in words already.
    pub fn problem_view(self, view: &ProblemView) -> ExitCode {
        if self.json {
            self.print(&serde_json::to_string_pretty(&serde_json::json!({ "problem": view })).unwrap_or_default());
        } else {
            complain(view);
        }
        let answers = ["not-ready", "personal-number", "personal-number-typed", "bundle-not-intact"];
        let no = answers.contains(&view.code.as_str());
        ExitCode::from(if no { NO } else { WRONG })
    }
}

impl Output {
    /// A closed pipe is no failure of ours: whoever reads has read enough. A full disk ends the program, because
    /// nobody would get the answer.
    fn print(self, line: &str) {
        match writeln!(io::stdout(), "{line}") {
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
                complain(&ProblemView::new(&Problem::OutputFailed { reason: os_answer::of_io(&error) }, self.lang));
                std::process::exit(WRONG.into());
            }
            _ => {}
        }
    }
}

fn complain(view: &ProblemView) {
    let _ = writeln!(io::stderr(), "{}\n{}", view.message, view.advice);
}

/// A result as an object to which more can be added.
pub fn object(result: &impl Serialize) -> Map<String, Value> {
    match serde_json::to_value(result) {
        Ok(Value::Object(object)) => object,
        _ => Map::new(),
    }
}

/// A command line that could not be read. Help and version are no problem.
pub fn wrong_use(error: &clap::Error, output: Output) -> ExitCode {
    use clap::error::{ContextKind, ContextValue, ErrorKind};
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        let _ = error.print();
        return ExitCode::SUCCESS;
    }
    let detail = [ContextKind::InvalidArg, ContextKind::InvalidSubcommand, ContextKind::InvalidValue]
        .into_iter()
        .find_map(|kind| error.get(kind))
        .map(|value| match value {
            ContextValue::Strings(all) => all.join(", "),
            other => other.to_string(),
        });
    let whole =
        || std::env::args_os().skip(1).map(|arg| arg.to_string_lossy().into_owned()).collect::<Vec<_>>().join(" ");
    output.problem(&Problem::Usage { detail: detail.unwrap_or_else(whole) })
}
