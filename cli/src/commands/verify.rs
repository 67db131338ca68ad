//! `verify`: one bundle in full, several with a line each.

use std::io::{self, IsTerminal, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use ringperm_core::Problem;
use ringperm_core::api::{ProblemView, Verdict, VerifyView};
use ringperm_core::desk::{Desk, KnownSigners, bundles_at, trusted_roots, unwatched, verify_many};
use ringperm_core::problem::Result;
use ringperm_core::store::Migrate;
use serde_json::{Value, json};

use crate::args::Global;
use crate::output::{NO, Output, UNKNOWN_SIGNER, WRONG};

pub fn verify(
    files: &[PathBuf],
    trust: &[PathBuf],
    no_store: bool,
    confirm: Option<&str>,
    global: &Global,
    output: Output,
) -> Result<ExitCode> {
    let mut roots = Vec::new();
    for path in trust {
        roots.extend(trusted_roots(path)?);
    }
    // A store that is not there, or cannot be opened, only means that nobody is known; to confirm somebody takes one.
    let mut desk = match (no_store, confirm) {
        (true, _) => None,
        (false, Some(_)) => Some(Desk::open(&super::opening(global, output, Migrate::Yes))?),
        (false, None) => Desk::open_existing(&super::opening(global, output, Migrate::No)).ok(),
    };
    let known = match desk.as_ref().map(Desk::known_signers) {
        None | Some(Err(Problem::StoreDamaged { .. } | Problem::StoreBusy {})) => KnownSigners::nobody(global.today),
        Some(known) => known?,
    };
    let files = bundles_at(files)?;
    let watched = files.len() > 1 && io::stderr().is_terminal();
    let mut answers = verify_many(&files, &roots, &known, output.lang, &|done| {
        if watched {
            let _ = write!(io::stderr(), "\r{done}/{}", files.len());
        }
        ControlFlow::Continue(())
    });
    if watched {
        let _ = write!(io::stderr(), "\r\x1b[K");
    }
    if let (Some(desk), Some(fingerprint)) = (&mut desk, confirm) {
        for (path, answer) in files.iter().zip(&mut answers) {
            if let Ok(view) = answer
                && view.verdict == Verdict::Intact
            {
                let remembered = desk.confirm_fingerprint(view, fingerprint);
                *answer = remembered.and_then(|()| desk.verify(path, &roots, &mut unwatched));
            }
        }
    }
    Ok(match answers.as_slice() {
        [Ok(view)] => {
            output.result(view, || said(view, output));
            exit(&answers)
        }
        [Err(problem)] => output.problem(problem),
        several => {
            let listed: Vec<Value> =
                files.iter().zip(several).map(|(path, answer)| entry(path, answer, output)).collect();
            output.result(&listed, || {
                files.iter().zip(several).map(|(path, answer)| line(path, answer, output)).collect()
            });
            exit(several)
        }
    })
}

/// The worst of all.
pub fn exit(answers: &[Result<VerifyView>]) -> ExitCode {
    let any = |bad: fn(&Result<VerifyView>) -> bool| answers.iter().any(bad);
    if any(Result::is_err) {
        ExitCode::from(WRONG)
    } else if any(|answer| answer.as_ref().is_ok_and(|view| view.verdict != Verdict::Intact)) {
        ExitCode::from(NO)
    } else if any(|answer| answer.as_ref().is_ok_and(|view| !view.known)) {
        ExitCode::from(UNKNOWN_SIGNER)
    } else {
        ExitCode::SUCCESS
    }
}

/// One of several, as data.
fn entry(path: &Path, answer: &Result<VerifyView>, output: Output) -> Value {
    match answer {
        Ok(view) => serde_json::to_value(view).unwrap_or_default(),
        Err(problem) => {
            json!({ "path": path.display().to_string(), "problem": ProblemView::new(problem, output.lang) })
        }
    }
}

/// One of several, as a line.
fn line(path: &Path, answer: &Result<VerifyView>, output: Output) -> String {
    let sentence = match answer {
        Ok(view) => match view.reason_texts.first() {
            Some(reason) => format!("{} {reason}", view.sentence),
            None => view.sentence.clone(),
        },
        Err(problem) => ringperm_core::texts::problem(output.lang, problem).0,
    };
    format!("{}: {sentence}", path.display())
}

pub fn said(view: &VerifyView, output: Output) -> Vec<String> {
    let mut lines = vec![format!("{}: {}", view.path, view.sentence)];
    lines.extend(view.reason_texts.iter().map(|text| format!("  {text}")));
    if let Some(signer) = &view.signer {
        let key = if view.known { "cli-signer-known" } else { "cli-signer-unknown" };
        lines.push(format!("  {}", output.text(key, &[("name", &signer.name)])));
        lines.push(format!("  {}", signer.fingerprint_groups.join(" ")));
    }
    if view.verdict == Verdict::Intact {
        let claimed = view.time.claimed_text.iter().map(|time| output.text("cli-signed-at", &[("time", time)]));
        lines.extend(claimed.chain(view.time.proven_text.clone()).map(|line| format!("  {line}")));
    }
    lines
}
