//! `doctor` and `scheme`.

use std::path::Path;
use std::process::ExitCode;

use ringperm_core::Problem;
use ringperm_core::desk::{Desk, scheme_rows};
use ringperm_core::file;
use ringperm_core::problem::Result;
use ringperm_core::scheme::{self, Kind};
use ringperm_core::store::Migrate;
use ringperm_core::texts;
use serde_json::{Value, json};

use crate::args::{Global, Scheme};
use crate::output::{NO, Output};

pub fn doctor(global: &Global, output: Output) -> Result<ExitCode> {
    let opening = super::opening(global, output, Migrate::No);
    let opened = Desk::open_existing(&opening).and_then(|desk| desk.integrity(true));
    let faults = match opened {
        Ok(faults) => faults,
        Err(problem @ (Problem::StoreDamaged { .. } | Problem::StoreLost { .. })) => {
            vec![texts::problem(output.lang, &problem).0]
        }
        Err(problem) => return Err(problem),
    };
    let integrity = if faults.is_empty() { "ok".to_owned() } else { faults.join("; ") };
    output.result(&json!({ "integrity": integrity, "last_check": Value::Null }), || {
        let key = if faults.is_empty() { "cli-doctor-ok" } else { "cli-doctor-damaged" };
        std::iter::once(output.text(key, &[])).chain(faults.iter().map(|fault| format!("  {fault}"))).collect()
    });
    Ok(if faults.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(NO) })
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
