//! `open`: a stranger's bundle, shown and saved out.

use std::process::ExitCode;

use ringperm_core::Problem;
use ringperm_core::api::{ReceivedApplication, ReceivedLine, ReceivedView};
use ringperm_core::desk::{Desk, Receiving, unwatched};
use ringperm_core::problem::Result;
use ringperm_core::store::Migrate;

use super::bundles::change_lines;
use super::verify;
use crate::args::{Global, Open};
use crate::output::Output;

pub fn open(asked: &Open, global: &Global, output: Output) -> Result<ExitCode> {
    let mut desk = match Desk::open_existing(&super::opening(global, output, Migrate::Yes)) {
        Ok(desk) => Some(desk),
        // Who only receives may have no store, and gets none: nobody is known then, and nothing is remembered.
        Err(Problem::StoreMissing { .. }) => None,
        Err(problem) => return Err(problem),
    };
    let receiving = desk.as_ref().map_or_else(|| Ok(Receiving::alone(output.lang)), Desk::receiving)?;
    let mut received = receiving.open(&asked.file, &[], &mut unwatched)?;
    let view = match &mut desk {
        Some(desk) => desk.remember(&received)?,
        None => received.view(),
    };
    let Some(folder) = &asked.save_to else {
        output.result(&view, || said(&view, output));
        return Ok(verify::exit(&[Ok(view.check)]));
    };
    let numbers = Some(asked.documents.as_slice()).filter(|numbers| !numbers.is_empty());
    let saved = received.save(numbers, folder, &mut unwatched)?;
    Ok(output.result(&saved, || {
        let lines = saved.files.iter().map(|file| format!("  {file}"));
        std::iter::once(saved.folder.clone()).chain(lines).collect()
    }))
}

fn said(view: &ReceivedView, output: Output) -> Vec<String> {
    let mut lines = verify::said(&view.check, output);
    if let Some(key) = &view.earlier_key {
        lines.push(output.text("cli-earlier-key", &[("name", &key.name), ("seen", &key.seen_text)]));
        lines.push(format!("  {}", key.fingerprint_groups.join(" ")));
    }
    if let Some(application) = &view.application {
        lines.extend(spoken(application, output));
    }
    if let Some(since) = &view.since {
        lines.push(output.text("cli-since", &[("earlier", &since.earlier)]));
        if since.changes.is_empty() {
            lines.push(output.text("cli-no-difference", &[]));
        }
        lines.extend(since.changes.iter().flat_map(change_lines));
    }
    lines
}

fn spoken(application: &ReceivedApplication, output: Output) -> Vec<String> {
    let ReceivedApplication { company, orgnr, kind_text, date_text, .. } = application;
    let mut lines = vec![format!("{company} ({orgnr}): {kind_text}, {date_text}")];
    if application.incomplete {
        lines.push(output.text("cli-received-incomplete", &[]));
    }
    let line = |line: &ReceivedLine| match line.label.as_str() {
        "" => format!("    {}", line.value.replace('\n', "\n    ")),
        label => format!("    {label}: {}", line.value.replace('\n', "\n    ")),
    };
    if !application.not_in_place.is_empty() {
        lines.push(output.text("bundle-remarks", &[]));
        lines.extend(application.not_in_place.iter().map(line));
    }
    for page in &application.pages {
        lines.push(page.title.clone());
        for requirement in &page.requirements {
            let state = requirement.state_text.as_ref().map_or_else(String::new, |state| format!(": {state}"));
            lines.push(format!("  {}{state}", requirement.title));
            lines.extend(requirement.lines.iter().map(line));
            let numbers = requirement.documents.iter().map(|number| format!("    [{number}]"));
            lines.extend(numbers);
        }
    }
    let documents = application.documents.iter();
    lines.extend(documents.map(|one| format!("[{}] {} ({})", one.number, one.title, one.size_text)));
    lines
}
