use std::path::PathBuf;

use ringperm_core::api::{InboxView, Placement, ProblemView, Progress, TakenIn};
use ringperm_core::desk::Destination;
use tauri::State;
use tauri::ipc::Channel;

use super::answers::open;
use crate::office::Office;
use crate::picker;

fn shown(paths: &[PathBuf]) -> Vec<String> {
    paths.iter().map(|path| path.display().to_string()).collect()
}

fn paths(given: &[String]) -> Vec<PathBuf> {
    given.iter().map(PathBuf::from).collect()
}

#[tauri::command]
pub async fn choose_files() -> Result<Vec<String>, ProblemView> {
    Ok(shown(&picker::files().await))
}

#[tauri::command]
pub async fn choose_file() -> Result<Option<String>, ProblemView> {
    Ok(picker::file().await.map(|path| path.display().to_string()))
}

#[tauri::command]
pub async fn take_in(
    office: State<'_, Office>,
    paths: Vec<String>,
    progress: Channel<Progress>,
) -> Result<Vec<TakenIn>, ProblemView> {
    let mut on_progress = office.progress(progress);
    office.at_desk(move |desk| Ok(desk.take_in(&self::paths(&paths), &mut on_progress))).await
}

#[tauri::command]
pub async fn attach(
    office: State<'_, Office>,
    submission: i32,
    requirement: String,
    paths: Vec<String>,
    progress: Channel<Progress>,
) -> Result<Vec<TakenIn>, ProblemView> {
    let mut on_progress = office.progress(progress);
    office
        .at_desk(move |desk| {
            let to =
                Destination { submission: Some(submission), requirement: Some(&requirement), ..Destination::default() };
            desk.attach(&to, &self::paths(&paths), &mut on_progress)
        })
        .await
}

#[tauri::command]
#[allow(clippy::needless_pass_by_value, reason = "Tauri hands its state over by value")]
pub fn cancel(office: State<'_, Office>) {
    office.cancel();
}

#[tauri::command]
pub async fn inbox(office: State<'_, Office>) -> Result<InboxView, ProblemView> {
    office.at_desk(|desk| desk.inbox()).await
}

#[tauri::command]
pub async fn place(office: State<'_, Office>, submission: i32, placements: Vec<Placement>) -> Result<(), ProblemView> {
    office.at_desk(move |desk| desk.place(submission, &placements)).await
}

#[tauri::command]
pub async fn detach(office: State<'_, Office>, document: i32) -> Result<(), ProblemView> {
    office.at_desk(move |desk| desk.detach(document)).await
}

#[tauri::command]
pub async fn undelete(office: State<'_, Office>, document: i32) -> Result<(), ProblemView> {
    office.at_desk(move |desk| desk.undelete(document).map(drop)).await
}

#[tauri::command]
pub async fn rename_document(office: State<'_, Office>, document: i32, title: String) -> Result<(), ProblemView> {
    office.at_desk(move |desk| desk.rename_document(document, &title)).await
}

#[tauri::command]
pub async fn open_document(office: State<'_, Office>, document: i32) -> Result<(), ProblemView> {
    office.at_desk(move |desk| open(&desk.copy_for_viewing(document)?)).await
}

#[tauri::command]
pub async fn accept_finding(office: State<'_, Office>, finding: String, reason: String) -> Result<(), ProblemView> {
    office.at_desk(move |desk| desk.accept_finding(&finding, &reason).map(drop)).await
}
