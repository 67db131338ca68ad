//! `attach`, `detach`, `undelete`, `document`, `accept`, `inspect`.

use std::path::Path;
use std::process::ExitCode;

use chrono::{Local, NaiveDate};
use ringperm_core::Problem;
use ringperm_core::api::{FactView, ItemView, WhereView};
use ringperm_core::company::Orgnr;
use ringperm_core::desk::{Desk, Destination, inspection_json, inspection_views, is_document_type, unwatched};
use ringperm_core::file;
use ringperm_core::inspect::{Expect, freshness};
use ringperm_core::problem::Result;
use ringperm_core::reading;
use serde_json::{Value, json};

use crate::args::{Attach, Document, Global};
use crate::output::{self, Output, WRONG};

pub fn attach(given: &Attach, desk: &mut Desk, global: &Global, output: Output) -> Result<ExitCode> {
    let submission = Some(super::submission(desk, global)?);
    let requirement = Some(given.requirement.as_str()).filter(|requirement| *requirement != "auto");
    let (as_type, replaces) = (given.as_type.as_deref(), given.replaces);
    let to = Destination { submission, requirement, as_type, facts: &given.fields, replaces };
    let outcomes = desk.attach(&to, &given.files, &mut unwatched)?;
    if let ([only], [_]) = (outcomes.as_slice(), given.files.as_slice())
        && let Some(problem) = &only.problem
    {
        return Ok(output.problem_view(problem));
    }
    let mut documents = Vec::new();
    let mut problems = Vec::new();
    let mut lines = Vec::new();
    for taken in &outcomes {
        if let Some(problem) = &taken.problem {
            problems.push(json!({ "name": taken.name, "problem": problem }));
            lines.push(format!("{}: {} {}", taken.name, problem.message, problem.advice));
        }
        if let Some(document) = &taken.document {
            let mut report = output::object(&desk.document_report(document.id)?);
            report.insert("same_as".to_owned(), json!(taken.same_as));
            documents.push(Value::Object(report));
            lines.push(match &document.requirement {
                Some(requirement) => {
                    output.text("cli-attached", &[("title", &document.title), ("requirement", requirement)])
                }
                None => output.text("cli-attached-inbox", &[("title", &document.title)]),
            });
            let versions = document.replaces.iter().chain(&document.may_replace);
            lines.extend(versions.map(|version| format!("  {} ({})", version.text, version.id)));
            lines.extend(document.findings.iter().map(|f| format!("  {}: {} {}", f.severity_text, f.message, f.place)));
        }
    }
    let failed = !problems.is_empty();
    let mut json = match documents.as_slice() {
        [only] if !failed => output::object(only),
        _ => output::object(&json!({})),
    };
    json.insert("documents".to_owned(), Value::Array(documents));
    if failed {
        json.insert("problems".to_owned(), Value::Array(problems));
    }
    let code = output.result(&json, || lines);
    Ok(if failed { ExitCode::from(WRONG) } else { code })
}

pub fn detach(id: i32, undo_replacement: bool, desk: &mut Desk, output: Output) -> Result<ExitCode> {
    if undo_replacement {
        desk.undo_replacement(id)?;
    } else {
        desk.detach(id)?;
    }
    shown(id, desk, output)
}

pub fn undelete(id: i32, desk: &mut Desk, output: Output) -> Result<ExitCode> {
    desk.undelete(id)?;
    shown(id, desk, output)
}

pub fn accept(finding: &str, reason: &str, desk: &mut Desk, output: Output) -> Result<ExitCode> {
    let id = desk.accept_finding(finding, reason)?.id;
    shown(id, desk, output)
}

pub fn document(command: &Document, desk: &mut Desk, output: Output) -> Result<ExitCode> {
    let view = match command {
        Document::Show { id } => desk.document(*id)?,
        Document::Set { id, fields, as_read } => desk.correct(*id, fields, as_read)?,
    };
    let report = desk.document_report(view.id)?;
    Ok(output.result(&report, || {
        let mut lines = vec![format!("{}: {}", view.title, view.type_text)];
        lines.extend(view.carried.iter().map(|from| format!("  {from}")));
        lines.extend(said(&view.facts, &view.items, &view.items_older, output));
        lines.extend(view.findings.iter().map(|f| format!("  {}: {} {}", f.severity_text, f.message, f.place)));
        lines
    }))
}

/// What a document says and where, line by line.
fn said(facts: &[FactView], items: &[ItemView], older: &str, output: Output) -> Vec<String> {
    let fact = |fact: &FactView| {
        let args = [("label", fact.field.label.as_str()), ("value", &fact.value), ("origin", &fact.origin)];
        match fact.places.first().filter(|_| !fact.typed) {
            _ if fact.value.is_empty() => output.text("cli-fact-unknown", &args),
            Some(at) => output.text("cli-fact-at", &[args.as_slice(), &[("place", &at_words(at, output))]].concat()),
            None => output.text("cli-fact", &args),
        }
    };
    let item = |item: &ItemView| {
        let args = [("label", item.label.as_str()), ("state", &item.state_text)];
        let line = match &item.place {
            Some(at) => output.text("cli-item-at", &[args.as_slice(), &[("place", &at_words(at, output))]].concat()),
            None => output.text("cli-item", &args),
        };
        if item.since_text.is_empty() { line } else { format!("{line}. {}", item.since_text) }
    };
    let about_items = if items.is_empty() {
        Vec::new()
    } else {
        ["items-blank", "items-hint"].map(|key| output.text(key, &[])).to_vec()
    };
    let older = Some(older.to_owned()).filter(|older| !older.is_empty());
    let lines = about_items.into_iter().chain(facts.iter().map(fact)).chain(older).chain(items.iter().map(item));
    lines.map(|line| format!("  {line}")).collect()
}

fn at_words(at: &WhereView, output: Output) -> String {
    let mut letters = at.place.chars();
    let place: String = letters.next().into_iter().flat_map(char::to_lowercase).chain(letters).collect();
    if at.words.is_empty() { place } else { output.text("cli-where", &[("place", &place), ("words", &at.words)]) }
}

fn shown(id: i32, desk: &Desk, output: Output) -> Result<ExitCode> {
    let report = desk.document_report(id)?;
    let title = desk.document(id)?.title;
    Ok(output.result(&report, || vec![output.text("cli-saved", &[("title", &title)])]))
}

/// Without a store there is no day of sending: the age of a certificate counts on `today`.
pub fn inspect(
    path: &Path,
    as_type: Option<&str>,
    orgnr: Option<&str>,
    today: Option<NaiveDate>,
    output: Output,
) -> Result<ExitCode> {
    file::open(path)?;
    if let Some(given) = as_type.filter(|given| !is_document_type(given)) {
        return Err(Problem::DocumentTypeUnknown { given: given.to_owned() });
    }
    let orgnr = orgnr.map(Orgnr::parse).transpose()?.map(String::from);
    let expect = Expect { orgnr, as_type: as_type.map(str::to_owned), extension: reading::extension(path) };
    let reader = reading::reader_path();
    reading::ready(&reader)?;
    let mut inspection = reading::inspect_file(&reader, path, &expect);
    let today = today.unwrap_or_else(|| Local::now().date_naive());
    inspection.findings.extend(freshness(&inspection.document_type, &inspection.facts, None, today, today));
    let json = inspection_json(&inspection, output.lang);
    Ok(output.result(&json, || {
        let mut lines = vec![format!("{}: {}", path.display(), inspection.document_type)];
        let (facts, items, older) = inspection_views(&inspection, output.lang);
        lines.extend(said(&facts, &items, &older, output));
        let findings = json.get("findings").and_then(Value::as_array).into_iter().flatten();
        lines.extend(
            findings.map(|finding| format!("  {}", finding.get("message").and_then(Value::as_str).unwrap_or_default())),
        );
        lines
    }))
}
