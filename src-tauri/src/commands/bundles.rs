use std::path::Path;

use ringperm_core::Problem;
use ringperm_core::api::{DeadlinesView, IdentityView, Progress, Receipt, SubmissionView, VerifyView};
use ringperm_core::company::Orgnr;
use ringperm_core::desk::{ExportRequest, unwatched};
use tauri::ipc::Channel;
use zeroize::Zeroizing;

use super::answers::open;
use super::{AtOffice, Result};
use crate::picker;

pub(super) fn day(given: &str) -> ringperm_core::problem::Result<chrono::NaiveDate> {
    given.parse().map_err(|_| Problem::DateShape { given: given.to_owned() })
}

at_desk! {
    identities() -> Vec<IdentityView> = |desk| desk.identities();
    receipt(submission: i32) -> Option<Receipt> = |desk| desk.receipt(submission);
    sent(submission: i32, date: String) -> SubmissionView = |desk| desk.sent(submission, day(&date)?);
    approve(submission: i32, date: String, letter: Option<String>) -> DeadlinesView = |desk| {
        desk.approve(None, Some(submission), day(&date)?, letter.as_deref().map(Path::new))?;
        desk.deadlines()
    };
    show_in_folder(path: String) -> () = |_desk| open(Path::new(&path).parent().unwrap_or(Path::new(&path)));
    verify(path: String) -> VerifyView = |desk| desk.verify(Path::new(&path), &[], &mut unwatched);
}

#[tauri::command]
pub async fn identity_create(
    office: AtOffice<'_>,
    name: String,
    orgnr: Option<String>,
    passphrase: String,
) -> Result<IdentityView> {
    let passphrase = Zeroizing::new(passphrase);
    office
        .at_desk(move |desk| {
            let orgnr = orgnr.as_deref().filter(|given| !given.trim().is_empty()).map(Orgnr::parse).transpose()?;
            desk.create_identity(&name, orgnr.as_ref(), &passphrase)
        })
        .await
}

#[tauri::command]
pub async fn choose_export_path(office: AtOffice<'_>, submission: i32) -> Result<Option<String>> {
    let proposed = office.at_desk(move |desk| desk.proposed_path(submission)).await?;
    Ok(picker::target(&proposed).await.map(|path| path.display().to_string()))
}

#[tauri::command]
pub async fn export_bundle(
    office: AtOffice<'_>,
    submission: i32,
    identity: String,
    passphrase: String,
    out: String,
    allow_incomplete: bool,
    progress: Channel<Progress>,
) -> Result<Receipt> {
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
