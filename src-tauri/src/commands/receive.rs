//! Bundles of others: opened, remembered, compared and saved out. The desk stays free while a bundle is read.

use std::path::PathBuf;

use ringperm_core::api::{ComparisonView, Progress, ReceivedRow, ReceivedView, SavedOut};
use ringperm_core::desk::{compare, receive_many as open_many, unwatched};
use tauri::ipc::Channel;

use super::{AtOffice, Result};
use crate::picker;

at_desk! {
    /// Forgets what is remembered of the bundles of this company; who was confirmed stays confirmed.
    forget_received(orgnr: String) -> () = |desk| desk.forget_received(&orgnr);
}

/// Files that the program was started with, handed over once; those of later starts come as the event `opened`.
#[tauri::command]
pub async fn opened_with(office: AtOffice<'_>) -> Result<Vec<String>> {
    Ok(office.opened_with())
}

/// Opens a bundle, and remembers it when it is intact.
#[tauri::command]
pub async fn receive(office: AtOffice<'_>, path: PathBuf, progress: Channel<Progress>) -> Result<ReceivedView> {
    let mut tell = office.progress(progress);
    let open = move |known| receive(&path, &[], known, &mut tell);
    office.beside_desk(|desk| desk.receiving(), open, |desk, received| desk.remember(&received)).await
}

/// Checks files, and what lies in folders, on every processor; a line each.
#[tauri::command]
pub async fn receive_many(
    office: AtOffice<'_>,
    paths: Vec<PathBuf>,
    progress: Channel<Progress>,
) -> Result<Vec<ReceivedRow>> {
    let mut tell = office.progress(progress);
    office.beside_desk(|desk| desk.receiving(), move |known| open_many(&paths, &known, &mut tell), |_, rows| Ok(rows)).await
}

/// Remembers the signer, whose fingerprint the user got from the signer and typed.
#[tauri::command]
pub async fn confirm_signer(office: AtOffice<'_>, path: PathBuf, fingerprint: String) -> Result<ReceivedView> {
    let open = move |known| receive(&path, &[], known, &mut unwatched);
    let confirm = move |desk: &mut _, received| desk.confirm_received(&received, &fingerprint);
    office.beside_desk(|desk| desk.receiving(), open, confirm).await
}

/// Asks for a folder, and saves there the documents with these numbers, or all with the application; `None` when the
/// user thought better of it.
#[tauri::command]
pub async fn save_received(
    office: AtOffice<'_>,
    path: PathBuf,
    numbers: Option<Vec<u32>>,
    progress: Channel<Progress>,
) -> Result<Option<SavedOut>> {
    let Some(folder) = picker::folder().await else { return Ok(None) };
    Ok(None)
}

/// What differs between two intact bundles.
#[tauri::command]
pub async fn compare_received(office: AtOffice<'_>, older: PathBuf, newer: PathBuf) -> Result<ComparisonView> {
    office.beside_desk(|desk| Ok(desk.lang()), move |lang| compare(&older, &newer, lang), |_, view| Ok(view)).await
}
