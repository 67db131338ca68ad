//! `export`, `compare`, `list`.

use std::path::Path;
use std::process::ExitCode;

use ringperm_core::Problem;
use ringperm_core::api::{ChangeView, Paper, ProblemView};
use ringperm_core::desk::{AskTimestamp, Desk, ExportRequest, compare, save_blank_list, unwatched};
use ringperm_core::problem::Result;
use ringperm_core::store::Migrate;
use ringperm_online::timestamp_by;
use serde_json::{Value, json};

use super::identities::passphrase_to_sign;
use crate::args::Global;
use crate::output::{NO, Output};

/// How a bundle is to be made.
pub struct How<'a> {
    pub identity: Option<&'a str>,
    pub allow_incomplete: bool,
    pub timestamp: &'a Option<String>,
    /// Where to write a draft of an e-mail with it.
    pub draft: Option<&'a Path>,
}

pub fn export(out: &Path, how: &How<'_>, desk: &mut Desk, global: &Global, output: Output) -> Result<ExitCode> {
    let submission = super::submission(desk, global)?;
    desk.may_export(submission, how.allow_incomplete)?;
    let passphrase = passphrase_to_sign(how.identity, desk, output)?;
    let address = match how.timestamp {
        Some(given) => Some(given.clone()),
        None => desk.settings()?.timestamp_address,
    };
    let ask = address.map(timestamp_by);
    let request = ExportRequest {
        submission,
        identity: how.identity,
        passphrase: &passphrase,
        out,
        allow_incomplete: how.allow_incomplete,
        timestamp: ask.as_ref().map(|ask| ask as AskTimestamp<'_>),
    };
    let (receipt, files) = ringperm_keystore::export(desk, &request, false, &mut unwatched)?;
    let mut json = json!({
        "path": receipt.path, "sha256": receipt.sha256, "size": receipt.size, "files": files,
        "incomplete": receipt.incomplete, "signer": receipt.signer, "warnings": receipt.warnings,
        "timestamp": receipt.proven_text,
    });
    let mut lines = vec![output.text("cli-exported", &[("path", &receipt.path), ("size", &receipt.size_text)])];
    lines.extend(receipt.proven_text.iter().map(|time| output.text("cli-timestamped", &[("time", time)])));
    lines.extend(receipt.warnings.iter().map(|warning| warning.message.clone()));
    // The bundle is made, whatever becomes of the draft.
    let drafted = how.draft.map(|draft| super::handover::drafted(draft, None, submission, desk, output));
    let done = drafted.as_ref().is_none_or(Result::is_ok);
    let told = drafted.map(|drafted| {
        drafted.unwrap_or_else(|problem| {
            let view = ProblemView::new(&problem, output.lang);
            let words = vec![view.message.clone(), view.advice.clone()];
            (json!({ "problem": view }), words)
        })
    });
    if let (Some((draft, words)), Value::Object(json)) = (told, &mut json) {
        json.insert("draft".to_owned(), draft);
        lines.extend(words);
    }
    output.result(&json, || lines);
    Ok(if done { ExitCode::SUCCESS } else { ExitCode::from(NO) })
}

pub fn compare_bundles(old: &Path, new: &Path, output: Output) -> Result<ExitCode> {
    let view = compare(old, new, output.lang)?;
    Ok(output.result(&view, || {
        let mut lines = vec![view.old.clone(), view.new.clone()];
        if view.changes.is_empty() {
            lines.push(output.text("cli-no-difference", &[]));
        }
        lines.extend(view.changes.iter().flat_map(change_lines));
        lines
    }))
}

/// What differs on one requirement.
pub fn change_lines(change: &ChangeView) -> Vec<String> {
    let answers = [("−", &change.before), ("+", &change.after)];
    let answers = answers.into_iter().flat_map(|(mark, answer)| answer.iter().flatten().map(move |l| (mark, l)));
    let documents = [("−", &change.removed), ("+", &change.added)];
    let documents = documents.into_iter().flat_map(|(mark, titles)| titles.iter().map(move |l| (mark, l)));
    let head = format!("{} ({})", change.title, change.requirement);
    std::iter::once(head).chain(answers.chain(documents).map(|(mark, line)| format!("  {mark} {line}"))).collect()
}

pub fn list(out: &Path, what: Paper, desk: &Desk, global: &Global, output: Output) -> Result<ExitCode> {
    desk.save_list(Some(super::submission(desk, global)?), what, out)?;
    Ok(written(out, output))
}

/// The blank checklist also before there is anything: of a company of which nothing is known.
pub fn blank_list(out: &Path, global: &Global, output: Output) -> Result<ExitCode> {
    let opening = super::opening(global, output, Migrate::Yes);
    let named = global.submission.is_some() || global.orgnr()?.is_some();
    let desk = match Desk::open_existing(&opening) {
        Err(Problem::StoreMissing { .. }) if !named => None,
        opened => Some(opened?),
    };
    match &desk {
        None => save_blank_list(&opening, out)?,
        Some(desk) => match super::submission(desk, global) {
            Err(Problem::NoSubmission {}) if !named => desk.save_list(None, Paper::Blank, out)?,
            submission => desk.save_list(Some(submission?), Paper::Blank, out)?,
        },
    }
    Ok(written(out, output))
}

fn written(out: &Path, output: Output) -> ExitCode {
    let path = out.display().to_string();
    output.result(&json!({ "path": path }), || vec![path.clone()])
}
