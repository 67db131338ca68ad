//! `identity`, `export`, `verify`.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use ringperm_core::Problem;
use ringperm_core::api::{IdentityView, Paper, ProblemView, Verdict, VerifyView};
use ringperm_core::company::Orgnr;
use ringperm_core::desk::{Desk, ExportRequest, compare, trusted_roots, unwatched, verify_file};
use ringperm_core::problem::Result;
use ringperm_core::store::Migrate;
use serde_json::json;
use zeroize::Zeroizing;

use crate::args::{Global, Identity};
use crate::output::{NO, Output, UNKNOWN_SIGNER, WRONG};

pub fn identity(command: &Identity, desk: &mut Desk, output: Output) -> Result<ExitCode> {
    match command {
        Identity::Create { name, orgnr } => {
            let orgnr = orgnr.as_deref().map(Orgnr::parse).transpose()?;
            let passphrase = passphrase(output, true)?;
            let view = desk.create_identity(name, orgnr.as_ref(), &passphrase)?;
            Ok(output.result(&view, || lines(&view)))
        }
        Identity::List => {
            let views = desk.identities()?;
            Ok(output.result(&json!({ "identities": views }), || views.iter().flat_map(lines).collect()))
        }
    }
}

fn lines(view: &IdentityView) -> Vec<String> {
    vec![format!("{}  {}", view.name, view.expires_text), format!("  {}", view.fingerprint_groups.join(" "))]
}

/// From `RINGPERM_PASSPHRASE`, or asked for on the terminal; twice when it is new.
fn passphrase(output: Output, new: bool) -> Result<Zeroizing<String>> {
    if let Ok(given) = std::env::var("RINGPERM_PASSPHRASE") {
        return Ok(Zeroizing::new(given));
    }
    let ask = |key: &str| {
        rpassword::prompt_password(format!("{} ", output.text(key, &[])))
            .map(Zeroizing::new)
            .map_err(|_| Problem::PassphraseMissing {})
    };
    let first = ask("cli-passphrase-prompt")?;
    if new && ask("cli-passphrase-again")? != first {
        return Err(Problem::PassphrasesDiffer {});
    }
    Ok(first)
}

pub fn export(
    out: &Path,
    identity: Option<&str>,
    allow_incomplete: bool,
    draft: Option<&Path>,
    desk: &mut Desk,
    global: &Global,
    output: Output,
) -> Result<ExitCode> {
    let submission = super::submission(desk, global)?;
    desk.may_export(submission, allow_incomplete)?;
    let passphrase = passphrase(output, false)?;
    let request = ExportRequest { submission, identity, passphrase: &passphrase, out, allow_incomplete };
    let (receipt, files) = desk.export(&request, &mut unwatched)?;
    let mut json = json!({
        "path": receipt.path, "sha256": receipt.sha256, "size": receipt.size, "files": files,
        "incomplete": receipt.incomplete, "signer": receipt.signer,
    });
    let mut lines = vec![output.text("cli-exported", &[("path", &receipt.path), ("size", &receipt.size_text)])];
    // The bundle is made, whatever becomes of the draft.
    let drafted = draft.map(|draft| super::handover::drafted(draft, None, submission, desk, output));
    let done = drafted.as_ref().is_none_or(Result::is_ok);
    match drafted {
        Some(Ok((draft, words))) => {
            json["draft"] = draft;
            lines.extend(words);
        }
        Some(Err(problem)) => {
            let view = ProblemView::new(&problem, output.lang);
            lines.extend([view.message.clone(), view.advice.clone()]);
            json["draft"] = json!({ "problem": view });
        }
        None => {}
    }
    output.result(&json, || lines);
    Ok(if done { ExitCode::SUCCESS } else { ExitCode::from(NO) })
}

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
    let mut views = Vec::new();
    let mut problems = Vec::new();
    for path in files {
        match check(path, &roots, desk.as_mut(), confirm, output) {
            Ok(view) => views.push(view),
            Err(problem) => problems.push((path, problem)),
        }
    }
    if let (1, [(_, problem)]) = (files.len(), problems.as_slice()) {
        return Ok(output.problem(problem));
    }
    let reported: Vec<_> = problems
        .iter()
        .map(|(path, problem)| {
            json!({ "path": path.display().to_string(), "problem": ProblemView::new(problem, output.lang) })
        })
        .collect();
    match views.as_slice() {
        [only] if files.len() == 1 => output.result(only, || said(only, output)),
        _ => output.result(&json!({ "bundles": views, "problems": reported }), || {
            let mut lines: Vec<String> = views.iter().flat_map(|view| said(view, output)).collect();
            lines.extend(problems.iter().map(|(path, problem)| {
                format!("{}: {}", path.display(), ringperm_core::texts::problem(output.lang, problem).0)
            }));
            lines
        }),
    };
    let worst = |view: &VerifyView| view.verdict != Verdict::Intact;
    Ok(if !problems.is_empty() {
        ExitCode::from(WRONG)
    } else if views.iter().any(worst) {
        ExitCode::from(NO)
    } else if views.iter().any(|view| !view.known) {
        ExitCode::from(UNKNOWN_SIGNER)
    } else {
        ExitCode::SUCCESS
    })
}

fn check(
    path: &Path,
    roots: &[asice::Certificate],
    desk: Option<&mut Desk>,
    confirm: Option<&str>,
    output: Output,
) -> Result<VerifyView> {
    let Some(desk) = desk else {
        return verify_file(path, roots, &|_| false, output.lang, &mut unwatched);
    };
    let view = desk.verify(path, roots, &mut unwatched).or_else(|problem| match problem {
        // What the store cannot say of the signer, nobody says of the bundle.
        Problem::StoreDamaged { .. } | Problem::StoreBusy {} => {
            verify_file(path, roots, &|_| false, output.lang, &mut unwatched)
        }
        other => Err(other),
    })?;
    let Some(given) = confirm.filter(|_| view.verdict == Verdict::Intact) else { return Ok(view) };
    let wanted: String = given.to_lowercase().chars().filter(char::is_ascii_hexdigit).collect();
    match view.signer {
        Some(signer) if signer.fingerprint == wanted => {
            desk.confirm_signer(&signer)?;
            desk.verify(path, roots, &mut unwatched)
        }
        signer => {
            let found = signer.map_or_else(|| "–".to_owned(), |signer| signer.fingerprint);
            Err(Problem::FingerprintDiffers { found })
        }
    }
}

fn said(view: &VerifyView, output: Output) -> Vec<String> {
    let mut lines = vec![format!("{}: {}", view.path, view.sentence)];
    lines.extend(view.reason_texts.iter().map(|text| format!("  {text}")));
    if let Some(signer) = &view.signer {
        let key = if view.known { "cli-signer-known" } else { "cli-signer-unknown" };
        lines.push(format!("  {}", output.text(key, &[("name", &signer.name)])));
        lines.push(format!("  {}", signer.fingerprint_groups.join(" ")));
    }
    lines
}

pub fn compare_bundles(old: &Path, new: &Path, output: Output) -> Result<ExitCode> {
    let view = compare(old, new, output.lang)?;
    Ok(output.result(&view, || {
        let mut lines = vec![view.old.clone(), view.new.clone()];
        if view.changes.is_empty() {
            lines.push(output.text("cli-no-difference", &[]));
        }
        for change in &view.changes {
            lines.push(format!("{} ({})", change.title, change.requirement));
            let answers = [("−", &change.before), ("+", &change.after)];
            let answers =
                answers.into_iter().flat_map(|(mark, answer)| answer.iter().flatten().map(move |l| (mark, l)));
            let documents = [("−", &change.removed), ("+", &change.added)];
            let documents = documents.into_iter().flat_map(|(mark, titles)| titles.iter().map(move |l| (mark, l)));
            lines.extend(answers.chain(documents).map(|(mark, line)| format!("  {mark} {line}")));
        }
        lines
    }))
}

pub fn list(out: &Path, what: Paper, desk: &Desk, global: &Global, output: Output) -> Result<ExitCode> {
    desk.save_list(super::submission(desk, global)?, what, out)?;
    let path = out.display().to_string();
    Ok(output.result(&json!({ "path": path }), || vec![path.clone()]))
}
