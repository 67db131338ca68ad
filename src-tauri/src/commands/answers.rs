use std::path::Path;

use ringperm_core::Problem;
use ringperm_core::api::{AnswerChange, ListView, PageView, Paper, ProblemView, ReviewView, Saved};
use tauri::State;

use crate::office::Office;
use crate::picker;

#[tauri::command]
pub async fn list(office: State<'_, Office>, submission: i32) -> Result<ListView, ProblemView> {
    office.at_desk(move |desk| desk.list(submission)).await
}

#[tauri::command]
pub async fn page(office: State<'_, Office>, submission: i32, page: String) -> Result<PageView, ProblemView> {
    office.at_desk(move |desk| desk.page(submission, &page)).await
}

#[tauri::command]
pub async fn answer(
    office: State<'_, Office>,
    submission: i32,
    requirement: String,
    change: AnswerChange,
    revision: i32,
) -> Result<Saved, ProblemView> {
    office.at_desk(move |desk| desk.answer(submission, &requirement, &change, Some(revision))).await
}

#[tauri::command]
pub async fn confirm(office: State<'_, Office>, submission: i32, requirements: Vec<String>) -> Result<(), ProblemView> {
    office.at_desk(move |desk| desk.confirm(submission, &requirements)).await
}

#[tauri::command]
pub async fn accept_scheme(office: State<'_, Office>, submission: i32) -> Result<(), ProblemView> {
    office.at_desk(move |desk| desk.accept_scheme(submission)).await
}

#[tauri::command]
pub async fn draft(office: State<'_, Office>, submission: i32) -> Result<String, ProblemView> {
    office.at_desk(move |desk| desk.draft_html(submission)).await
}

#[tauri::command]
pub async fn open_draft_pdf(office: State<'_, Office>, submission: i32) -> Result<(), ProblemView> {
    office
        .at_desk(move |desk| {
            let path = desk.draft_to_view(submission)?;
            open(&path)
        })
        .await
}

#[tauri::command]
pub async fn checklist_pdf(
    office: State<'_, Office>,
    submission: i32,
    paper: Paper,
) -> Result<Option<String>, ProblemView> {
    let proposed = office.at_desk(move |desk| desk.proposed_list_path(submission, paper)).await?;
    let Some(target) = picker::target(&proposed).await else { return Ok(None) };
    office
        .at_desk(move |desk| {
            desk.save_list(submission, paper, &target)?;
            Ok(Some(target.display().to_string()))
        })
        .await
}

#[tauri::command]
pub async fn review(office: State<'_, Office>, submission: i32) -> Result<ReviewView, ProblemView> {
    office.at_desk(move |desk| desk.review(submission)).await
}

/// Opens a file or folder with the system's program for it.
pub fn open(path: &Path) -> Result<(), Problem> {
    opener::open(path)
        .map_err(|error| Problem::OpenFailed { path: path.display().to_string(), reason: error.to_string() })
}
