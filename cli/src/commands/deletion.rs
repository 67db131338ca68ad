//! `trash`, `delete`, `tidy`.

use std::process::ExitCode;

use ringperm_core::api::TidyAnswer;
use ringperm_core::company::Orgnr;
use ringperm_core::desk::Desk;
use ringperm_core::problem::Result;
use serde_json::json;

use crate::args::{Delete, Tidy};
use crate::output::Output;

pub fn trash(desk: &Desk, output: Output) -> Result<ExitCode> {
    let view = desk.trash()?;
    Ok(output.result(&view, || {
        if view.documents.is_empty() {
            return vec![output.text("cli-trash-empty", &[])];
        }
        let line = |row: &ringperm_core::api::TrashedDocument| {
            format!("{}  {}  {} ({})", row.until, row.document.id, row.document.title, row.place)
        };
        view.documents.iter().map(line).collect()
    }))
}

pub fn delete(what: &Delete, desk: &mut Desk, output: Output) -> Result<ExitCode> {
    match what {
        Delete::Document { id, confirm } => desk.delete_document(*id, confirm)?,
        Delete::Submission { id, confirm } => desk.delete_submission(*id, confirm)?,
        Delete::Company { orgnr, confirm } => desk.delete_company(&Orgnr::parse(orgnr)?, confirm)?,
        Delete::Received { orgnr } => desk.forget_received(orgnr)?,
    }
    Ok(output.result(&json!({}), || vec![output.text("cli-deleted", &[])]))
}

pub fn tidy(given: &Tidy, desk: &mut Desk, output: Output) -> Result<ExitCode> {
    let mut view = desk.tidy()?;
    let all = || view.documents.iter().map(|row| row.document.id).collect();
    let away = if given.all { all() } else { given.trash.clone() };
    let answers = !away.is_empty() || given.keep;
    if answers {
        view = desk.answer_tidy(&TidyAnswer { away, keep: given.keep })?;
    }
    Ok(output.result(&view, || {
        if view.documents.is_empty() {
            return vec![output.text("cli-tidy-nothing", &[])];
        }
        let rests = given.keep.then(|| output.text("cli-tidy-kept", &[]));
        let head = rests.unwrap_or_else(|| output.text("cli-tidy-ask", &[]));
        let line = |row: &ringperm_core::api::OutlivedDocument| {
            format!("  {}  {} ({}). {}", row.document.id, row.document.title, row.place, row.why)
        };
        std::iter::once(head).chain(view.documents.iter().map(line)).collect()
    }))
}
