use ringperm_core::api::{ClientChoice, ClientSheetView, HandoverView};
use ringperm_core::company::Orgnr;
use ringperm_core::texts::Lang;

use super::answers::{open, save_as};
use super::{AtOffice, Result};

at_desk! {
    handover(submission: i32) -> HandoverView = |desk| desk.handover(submission);
    open_mail_draft(submission: i32) -> () = |desk| open(&desk.draft_mail_to_open(submission)?);
    bundle_to_show(submission: i32) -> String = |desk| Ok(desk.bundle_to_show(submission)?.display().to_string());
    lay_out_document(submission: i32, number: u32) -> String =
        |desk| Ok(desk.lay_out_document(submission, number)?.display().to_string());
    client_sheet(orgnr: String, lang: Lang) -> ClientSheetView = |desk| desk.client_sheet(Some(&Orgnr::parse(&orgnr)?), lang);
}

#[tauri::command]
pub async fn save_client_sheet(office: AtOffice<'_>, orgnr: String, choice: ClientChoice) -> Result<Option<String>> {
    let (of, chosen) = (orgnr.clone(), choice.clone());
    save_as(
        &office,
        move |desk| desk.proposed_client_path(Some(&Orgnr::parse(&of)?), &chosen),
        move |desk, target| desk.save_client_sheet(Some(&Orgnr::parse(&orgnr)?), &choice, target),
    )
    .await
}
