//! Backups: made beside the work at the desk, and put back in its place.

use std::path::Path;

use ringperm_core::api::{BackupMade, BackupView, LastBackup, RebuiltView, RestoredView};
use ringperm_core::desk;
use zeroize::Zeroizing;

use super::answers::shown;
use super::{AtOffice, Result, Told};
use crate::picker;

at_desk! {
    last_backup() -> LastBackup = |desk| desk.last_backup();
    choose_backup_path() -> Option<String> = |desk| Ok(desk.proposed_backup()),
        |proposed| Ok(picker::target(&proposed).as_deref().map(shown));
}

#[tauri::command]
pub async fn back_up(at: AtOffice<'_>, out: String, passphrase: Option<String>, progress: Told) -> Result<BackupMade> {
    let (opening, words) = (at.opening().await?, passphrase.map(Zeroizing::new));
    let mut tell = at.progress(progress);
    at.away_from_desk(move || desk::back_up(&opening, Path::new(&out), words.as_ref(), &mut tell)).await
}

#[tauri::command]
pub async fn look_at_backup(at: AtOffice<'_>, path: String, passphrase: Option<String>) -> Result<BackupView> {
    let (opening, words) = (at.opening().await?, passphrase.map(Zeroizing::new));
    at.away_from_desk(move || desk::look_at_backup(&opening, Path::new(&path), words.as_ref())).await
}

#[tauri::command]
pub async fn restore(
    at: AtOffice<'_>,
    path: String,
    passphrase: Option<String>,
    progress: Told,
) -> Result<RestoredView> {
    let (opening, words) = (at.opening().await?, passphrase.map(Zeroizing::new));
    let mut tell = at.progress(progress);
    at.away_from_desk(move || desk::restore(&opening, Path::new(&path), words.as_ref(), &mut tell)).await
}

#[tauri::command]
pub async fn rebuild(at: AtOffice<'_>) -> Result<RebuiltView> {
    let opening = at.opening().await?;
    at.away_from_desk(move || desk::rebuild(&opening)).await
}
