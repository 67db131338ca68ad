//! `doctor` and `scheme`.

use std::path::Path;
use std::process::ExitCode;

use ringperm_core::Problem;
use ringperm_core::desk::{self, Desk, scheme_rows};
use ringperm_core::file;
use ringperm_core::problem::Result;
use ringperm_core::scheme::{self, Kind};
use ringperm_core::store::Migrate;
use ringperm_core::texts;
use serde_json::json;

use crate::args::{Global, Scheme};
use crate::output::{NO, Output};

pub fn doctor(global: &Global, output: Output) -> Result<ExitCode> {
    let opening = super::opening(global, output, Migrate::No);
    let opened = Desk::open_existing(&opening).and_then(|desk| Ok((desk.integrity(true)?, desk)));
    let (faults, words, desk) = match opened {
        Ok((faults, desk)) => {
            let words = desk.integrity_in_words(&faults);
            (faults, words, Some(desk))
        }
        Err(problem @ (Problem::StoreDamaged { .. } | Problem::StoreLost { .. })) => {
            let words = vec![texts::problem(output.lang, &problem).0];
            (words.clone(), words, None)
        }
        Err(problem) => return Err(problem),
    };
    let rebuild = desk.is_none()
        || faults.iter().any(|fault| ["database ", "unlisted "].iter().any(|word| fault.starts_with(word)));
    let integrity = if faults.is_empty() { "ok".to_owned() } else { faults.join("; ") };
    let shared = desk.as_ref().and_then(Desk::share_warning);
    // What a damaged store says of reminders is not worth asking.
    let asked = desk.filter(|_| faults.is_empty());
    let last_check = asked.as_ref().map(Desk::last_check).transpose()?.flatten();
    let chain = asked.map(|desk| super::remind::chain(&desk, output)).transpose()?;
    output.result(
        &json!({ "integrity": integrity, "last_check": last_check, "reminders": chain, "shared": shared }),
        || {
            let key = if faults.is_empty() { "cli-doctor-ok" } else { "cli-doctor-damaged" };
            let words = words.iter().map(|fault| format!("  {fault}"));
            let chain = chain.iter().flat_map(|chain| [chain.last_text.clone(), chain.text.clone()]);
            let rebuild = rebuild.then(|| output.text("cli-doctor-rebuild", &[]));
            std::iter::once(output.text(key, &[]))
                .chain(words)
                .chain(rebuild)
                .chain(shared.clone())
                .chain(chain)
                .collect()
        },
    );
    Ok(if faults.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(NO) })
}

pub fn rebuild(global: &Global, output: Output) -> Result<ExitCode> {
    let rebuilt = desk::rebuild(&super::opening(global, output, Migrate::No))?;
    Ok(output.result(&rebuilt, || {
        let indented = |lines: &[String]| lines.iter().map(|line| format!("  {line}")).collect::<Vec<_>>();
        let mut lines = vec![output.text("cli-rebuilt", &[])];
        lines.extend(indented(&rebuilt.back));
        lines.push(output.text(if rebuilt.lost.is_empty() { "cli-rebuilt-whole" } else { "cli-rebuilt-lost" }, &[]));
        lines.extend(indented(&rebuilt.lost));
        lines.extend(rebuilt.aside.iter().map(|folder| output.text("cli-rebuilt-aside", &[("folder", folder)])));
        lines
    }))
}

pub fn scheme(command: &Scheme, global: &Global, output: Output) -> Result<ExitCode> {
    match command {
        Scheme::Show { kind } => {
            let kind = kind.as_deref().map(Kind::parse).transpose()?;
            let given = global.scheme.as_deref().map(|path| scheme::load(&file::text(path)?)).transpose()?;
            let shown = given.as_ref().unwrap_or_else(|| scheme::shipped());
            let rows = scheme_rows(shown, kind, output.lang);
            let json = json!({ "id": shown.id, "version": shown.version, "requirements": rows });
            Ok(output.result(&json, || rows.iter().map(|row| format!("{:<40} {}", row.id, row.title)).collect()))
        }
        Scheme::Check { file } => check(file, output),
    }
}

fn check(path: &Path, output: Output) -> Result<ExitCode> {
    match scheme::load(&file::text(path)?) {
        Ok(loaded) => {
            let count = loaded.requirements.len().to_string();
            let json = json!({ "valid": true, "requirements": loaded.requirements.len() });
            Ok(output.result(&json, || vec![output.text("cli-scheme-valid", &[("count", &count)])]))
        }
        Err(problem) => {
            output.problem(&problem);
            Ok(ExitCode::from(NO))
        }
    }
}
