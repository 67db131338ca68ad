//! `draft`, `recipient`, `answers`, `client`.

use std::path::Path;
use std::process::ExitCode;

use ringperm_core::api::{ClientChoice, ClientSheetView, HandoverView};
use ringperm_core::application::spoken_line;
use ringperm_core::desk::Desk;
use ringperm_core::problem::Result;
use serde_json::{Value, json};

use crate::args::{Answers, Client, Draft, Global, Recipient};
use crate::output::{Output, object};

pub fn draft(draft: &Draft, desk: &Desk, global: &Global, output: Output) -> Result<ExitCode> {
    let submission = super::submission(desk, global)?;
    let (json, lines) = drafted(&draft.out, draft.to.as_deref(), submission, desk, output)?;
    Ok(output.result(&json, || lines))
}

/// Writes the draft; gives what to say of it: as JSON, and in words.
pub fn drafted(
    out: &Path,
    to: Option<&str>,
    submission: i32,
    desk: &Desk,
    output: Output,
) -> Result<(Value, Vec<String>)> {
    desk.save_draft_mail(submission, to, out)?;
    let view = desk.handover(submission)?;
    let path = out.display().to_string();
    let to = to.map(str::to_owned).or(view.letter.to);
    let bundle = view.bundle.as_ref();
    let json = json!({
        "path": path, "to": to, "subject": view.letter.subject, "contains": view.contains,
        "mail_size": bundle.map(|bundle| bundle.mail_size), "passing": bundle.map(|bundle| bundle.passing),
        "outdated": bundle.map(|bundle| bundle.outdated),
    });
    let mut lines = vec![output.text("cli-drafted", &[("path", &path)])];
    lines.extend(bundle.map(|bundle| bundle.passing_text.clone()).filter(|text| !text.is_empty()));
    if bundle.is_some_and(|bundle| bundle.outdated) {
        lines.push(output.text("handover-outdated", &[]));
    }
    lines.push(output.text("handover-not-encrypted", &[]));
    if !view.contains.is_empty() {
        lines.push(output.text("handover-contains", &[]));
        lines.extend(view.contains.iter().map(|line| format!("  – {line}")));
    }
    Ok((json, lines))
}

pub fn recipient(given: &Recipient, desk: &mut Desk, output: Output) -> Result<ExitCode> {
    if given.clear || given.address.is_some() {
        desk.set_recipient(given.address.as_deref())?;
    }
    let named = desk.settings()?.recipient;
    Ok(output.result(&json!({ "recipient": named }), || {
        vec![named.clone().unwrap_or_else(|| output.text("cli-no-recipient", &[]))]
    }))
}

pub fn answers(answers: &Answers, desk: &Desk, global: &Global, output: Output) -> Result<ExitCode> {
    let submission = super::submission(desk, global)?;
    let view = desk.handover(submission)?;
    let mut json = object(&view);
    if let Some(folder) = &answers.documents {
        let written = desk.save_documents(submission, folder)?;
        let written: Vec<String> = written.iter().map(|path| path.display().to_string()).collect();
        json.insert("written".to_owned(), json!(written));
    }
    Ok(output.result(&json, || form(&view)))
}

/// Question and answer, page by page, as they are typed into a form.
fn form(view: &HandoverView) -> Vec<String> {
    let mut lines = Vec::new();
    for page in &view.pages {
        lines.extend([String::new(), format!("## {}", page.title)]);
        for item in &page.items {
            lines.extend([String::new(), item.title.clone()]);
            if !item.open.is_empty() {
                lines.push(format!("  ({})", item.open));
            }
            for answer in &item.answers {
                lines.push(format!("  {}", answer.question));
                lines.extend(answer.answer.lines().map(|line| format!("    {line}")));
            }
            let documents = item.documents.iter();
            lines.extend(documents.map(|document| format!("  [{}] {}", document.file_name, document.title)));
        }
    }
    lines
}

pub fn client(client: &Client, desk: &mut Desk, global: &Global, output: Output) -> Result<ExitCode> {
    let orgnr = global.orgnr()?;
    let lang = client.written_in.unwrap_or(output.lang);
    let Some(out) = &client.out else {
        let view = desk.client_sheet(orgnr.as_ref(), lang)?;
        return Ok(output.result(&view, || choices(&view, output)));
    };
    let choice = ClientChoice { lines: client.lines.clone(), documents: client.documents.clone(), lang };
    desk.save_client_sheet(orgnr.as_ref(), &choice, out)?;
    let path = out.display().to_string();
    let json = json!({ "path": path, "lines": choice.lines, "documents": choice.documents });
    Ok(output.result(&json, || vec![path.clone()]))
}

/// What can be chosen, and what each line would show.
fn choices(view: &ClientSheetView, output: Output) -> Vec<String> {
    let mut lines = vec![view.company_name.clone()];
    for group in &view.groups {
        lines.extend([String::new(), group.title.clone()]);
        for line in &group.lines {
            lines.push(format!("  --line {}  {}", line.id, line.title));
            if line.shows.is_empty() {
                lines.push(format!("    {}", output.text("client-unanswered", &[])));
            }
            for (label, value) in &line.shows {
                lines.push(format!("    {}", spoken_line(label, &value.replace('\n', "; "))));
            }
        }
    }
    lines.push(String::new());
    for file in &view.files {
        let note = if file.note.is_empty() { String::new() } else { format!(" ({})", file.note) };
        lines.push(format!("  --document {}  {}, {}{note}", file.document, file.title, file.type_text));
    }
    lines
}
