//! `backup`, `restore`.

use std::path::Path;
use std::process::ExitCode;

use ringperm_core::Problem;
use ringperm_core::api::BackupView;
use ringperm_core::desk::{self, unwatched};
use ringperm_core::problem::Result;
use ringperm_core::store::Migrate;
use zeroize::Zeroizing;

use super::identities::passphrase;
use crate::args::Global;
use crate::output::{NO, Output};

pub fn backup(out: &Path, encrypt: bool, global: &Global, output: Output) -> Result<ExitCode> {
    let opening = super::opening(global, output, Migrate::No);
    let words = encrypt.then(|| passphrase(output, true)).transpose()?;
    let made = desk::back_up(&opening, out, words.as_ref(), &mut unwatched)?;
    Ok(output.result(&made, || vec![output.text("cli-backed-up", &[("path", &made.path), ("size", &made.size_text)])]))
}

pub fn restore(file: &Path, replace: bool, global: &Global, output: Output) -> Result<ExitCode> {
    let opening = super::opening(global, output, Migrate::Yes);
    // Nobody is asked for a passphrase that the file does not need.
    let mut words: Option<Zeroizing<String>> = None;
    let view = match desk::look_at_backup(&opening, file, None) {
        Err(Problem::BackupPassphrase { .. }) => {
            words = Some(passphrase(output, false)?);
            desk::look_at_backup(&opening, file, words.as_ref())?
        }
        view => view?,
    };
    if !replace && view.present.is_some() {
        output.result(&view, || said(&view, output));
        return Ok(ExitCode::from(NO));
    }
    let restored = desk::restore(&opening, file, words.as_ref(), &mut unwatched)?;
    Ok(output.result(&restored, || {
        let mut lines = vec![output.text("cli-restored", &[("companies", &restored.companies.join(", "))])];
        lines.extend(restored.replaced.iter().map(|folder| output.text("cli-replaced", &[("folder", folder)])));
        lines.extend(restored.faults.iter().map(|fault| format!("  {fault}")));
        lines
    }))
}

fn said(view: &BackupView, output: Output) -> Vec<String> {
    let [submissions, documents, bundles] = [view.submissions, view.documents, view.bundles].map(|n| n.to_string());
    let companies = view.companies.join(", ");
    let mut lines = vec![output.text(
        "cli-backup-holds",
        &[
            ("made", &view.made_text),
            ("companies", &companies),
            ("submissions", &submissions),
            ("documents", &documents),
            ("bundles", &bundles),
        ],
    )];
    if let Some(present) = &view.present {
        let (count, companies) = (present.changes_since.to_string(), present.companies.join(", "));
        lines.push(output.text("cli-backup-present", &[("companies", &companies)]));
        lines.push(output.text("cli-backup-since", &[("count", &count), ("last", &present.last_change)]));
        lines.extend(
            present.newest.iter().map(|line| format!("  {}, {}  {}", line.day_text, line.time_text, line.text)),
        );
        let rest = present.changes_since as usize - present.newest.len();
        lines.extend((rest > 0).then(|| output.text("cli-backup-rest", &[("count", &rest.to_string())])));
        lines.push(output.text("cli-backup-replace", &[]));
    }
    lines
}
