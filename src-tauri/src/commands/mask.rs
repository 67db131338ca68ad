use ringperm_core::api::{DocumentView, MaskFind, MaskMark, PagesView, Progress};
use ringperm_core::desk::{Desk, MaskRequest, Shown};
use ringperm_core::problem::Result as Outcome;
use tauri::ipc::{Channel, Response};

use super::{AtOffice, Result};
use crate::office::Office;

/// Looks at a document while the desk is free for others.
async fn looked<T: Send + 'static>(
    office: &Office,
    document: i32,
    look: impl FnOnce(&Shown) -> Outcome<T> + Send + 'static,
) -> Result<T> {
    let shown = office.at_desk(move |desk| desk.shown(document)).await?;
    office.away_from_desk(move || look(&shown)).await
}

#[tauri::command]
pub async fn document_pages(office: AtOffice<'_>, document: i32) -> Result<PagesView> {
    looked(&office, document, Shown::pages).await
}

#[tauri::command]
pub async fn document_page(office: AtOffice<'_>, document: i32, page: u32, dpi: u32) -> Result<Response> {
    looked(&office, document, move |shown| shown.page(page, dpi)).await.map(Response::new)
}

#[tauri::command]
pub async fn mask_finds(office: AtOffice<'_>, document: i32) -> Result<Vec<MaskFind>> {
    looked(&office, document, Shown::finds).await
}

#[tauri::command]
pub async fn mask_word(office: AtOffice<'_>, document: i32, word: String) -> Result<Vec<MaskFind>> {
    looked(&office, document, move |shown| shown.word(&word)).await
}

#[tauri::command]
pub async fn mask(
    office: AtOffice<'_>,
    document: i32,
    marks: Vec<MaskMark>,
    description: String,
    keep_original: bool,
    progress: Channel<Progress>,
) -> Result<DocumentView> {
    let mut on_progress = office.progress(progress);
    let begin = move |desk: &mut Desk| {
        desk.masking(&MaskRequest { document, marks: &marks, description: &description, keep_original })
    };
    let masking = office.at_desk(begin).await?;
    let masked = office.away_from_desk(move || masking.draw(&mut on_progress)).await?;
    office.at_desk(move |desk| desk.keep_masked(&masked)).await
}
