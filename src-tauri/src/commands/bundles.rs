use std::path::{Path, PathBuf};

use ringperm_core::Problem;
use ringperm_core::api::{DeadlinesView, IdentityView, ProblemView, Progress, Receipt, SubmissionView, VerifyView};
use ringperm_core::company::Orgnr;
use ringperm_core::desk::{ExportRequest, unwatched};
use tauri::State;
use tauri::ipc::Channel;
use zeroize::Zeroizing;

use super::answers::open;
use crate::office::Office;
use crate::picker;

pub(super) fn day(given: &str) -> Result<chrono::NaiveDate, Problem> {
    given.parse().map_err(|_| Problem::DateShape { given: given.to_owned() })
}

#[tauri::command]
pub async fn identities(office: State<'_, Office>) -> Result<Vec<IdentityView>, ProblemView> {
    office.at_desk(|desk| desk.identities()).await
}

#[tauri::command]
pub async fn identity_create(
    office: State<'_, Office>,
    name: String,
    orgnr: Option<String>,
    passphrase: String,
) -> Result<IdentityView, ProblemView> {
    let passphrase = Zeroizing::new(passphrase);
    office
        .at_desk(move |desk| {
            let orgnr = orgnr.as_deref().filter(|given| !given.trim().is_empty()).map(Orgnr::parse).transpose()?;
            desk.create_identity(&name, orgnr.as_ref(), &passphrase)
        })
        .await
}

#[tauri::command]
pub async fn choose_export_path(office: State<'_, Office>, submission: i32) -> Result<Option<String>, ProblemView> {
    let proposed = office.at_desk(move |desk| desk.proposed_path(submission)).await?;
    Ok(picker::target(&proposed).await.map(|path| path.display().to_string()))
}

#[tauri::command]
pub async fn export_bundle(
    office: State<'_, Office>,
    submission: i32,
    identity: String,
    passphrase: String,
    out: String,
    allow_incomplete: bool,
    progress: Channel<Progress>,
) -> Result<Receipt, ProblemView> {
    let passphrase = Zeroizing::new(passphrase);
    let mut on_progress = office.progress(progress);
    office
        .at_desk(move |desk| {
            let request = ExportRequest {
                submission,
                identity: Some(&identity),
                passphrase: &passphrase,
                out: Path::new(&out),
                allow_incomplete,
            };
            desk.export(&request, &mut on_progress).map(|(receipt, _)| receipt)
        })
        .await
}

#[tauri::command]
pub async fn receipt(office: State<'_, Office>, submission: i32) -> Result<Option<Receipt>, ProblemView> {
    office.at_desk(move |desk| desk.receipt(submission)).await
}

#[tauri::command]
pub async fn show_in_folder(office: State<'_, Office>, path: String) -> Result<(), ProblemView> {
    office
        .at_desk(move |_| {
            let path = PathBuf::from(path);
            open(path.parent().unwrap_or(&path))
        })
        .await
}

#[tauri::command]
pub async fn sent(office: State<'_, Office>, submission: i32, date: String) -> Result<SubmissionView, ProblemView> {
    office.at_desk(move |desk| desk.sent(submission, day(&date)?)).await
}

#[tauri::command]
pub async fn approve(
    office: State<'_, Office>,
    submission: i32,
    date: String,
    letter: Option<String>,
) -> Result<DeadlinesView, ProblemView> {
    office
        .at_desk(move |desk| {
            desk.approve(None, Some(submission), day(&date)?, letter.as_deref().map(Path::new))?;
            desk.deadlines()
        })
        .await
}

#[tauri::command]
pub async fn choose_bundle() -> Result<Option<String>, ProblemView> {
    Ok(picker::file().await.map(|path| path.display().to_string()))
}

#[tauri::command]
pub async fn verify(office: State<'_, Office>, path: String) -> Result<VerifyView, ProblemView> {
    office.at_desk(move |desk| desk.verify(Path::new(&path), &[], &mut unwatched)).await
}
