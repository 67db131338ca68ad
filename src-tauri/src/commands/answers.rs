use std::path::{Path, PathBuf};

use ringperm_core::Problem;
use ringperm_core::api::{AnswerChange, ListView, PageView, Paper, ReviewView, Saved, SubmissionView};
use ringperm_core::desk::Desk;
use ringperm_core::problem::Result as Outcome;

use super::{AtOffice, Result};
use crate::office::Office;
use crate::picker;

at_desk! {
    list(submission: i32) -> ListView = |desk| desk.list(submission);
    page(submission: i32, page: String) -> PageView = |desk| desk.page(submission, &page);
    answer(submission: i32, requirement: String, change: AnswerChange, revision: i32) -> Saved =
        |desk| desk.answer(submission, &requirement, &change, Some(revision));
    confirm(submission: i32, requirements: Vec<String>) -> () = |desk| desk.confirm(submission, &requirements);
    plan(submission: i32, date: Option<String>) -> SubmissionView =
        |desk| desk.plan(submission, date.as_deref().map(super::bundles::day).transpose()?);
    accept_scheme(submission: i32) -> () = |desk| desk.accept_scheme(submission);
    draft(submission: i32) -> String = |desk| desk.draft_html(submission);
    open_draft_pdf(submission: i32) -> () = |desk| {
        let path = desk.draft_to_view(submission)?;
        open(&path)
    };
    review(submission: i32) -> ReviewView = |desk| desk.review(submission);
}

#[tauri::command]
pub async fn checklist_pdf(office: AtOffice<'_>, submission: i32, paper: Paper) -> Result<Option<String>> {
    let propose = move |desk: &mut Desk| desk.proposed_list_path(submission, paper);
    save_as(&office, propose, move |desk, target| desk.save_list(submission, paper, target)).await
}

/// Asks where to save, and saves there; `None` when the user thought better of it.
pub async fn save_as(
    office: &Office,
    propose: impl FnOnce(&mut Desk) -> Outcome<PathBuf> + Send + 'static,
    save: impl FnOnce(&mut Desk, &Path) -> Outcome<()> + Send + 'static,
) -> Result<Option<String>> {
    let proposed = office.at_desk(propose).await?;
    let Some(target) = picker::target(&proposed).await else { return Ok(None) };
    office.at_desk(move |desk| save(desk, &target).map(|()| Some(target.display().to_string()))).await
}

/// Opens a file or folder with the system's program for it.
pub fn open(path: &Path) -> Outcome<()> {
    opener::open(path)
        .map_err(|error| Problem::OpenFailed { path: path.display().to_string(), reason: error.to_string() })
}
