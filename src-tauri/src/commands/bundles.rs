use std::path::{Path, PathBuf};

use ringperm_core::Problem;
use ringperm_core::api::{
    DeadlinesView, IdentityView, Progress, Receipt, StrengthView, SubmissionView, VerifyView, WarningView,
};
use ringperm_core::company::Orgnr;
use ringperm_core::desk::{AskTimestamp, ExportRequest, unwatched};
use ringperm_online::{Limits, timestamp};
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
    identity_import(path: String, passphrase: String, keep_with: Option<String>) -> IdentityView = |desk| {
        let (passphrase, keep_with) = (Zeroizing::new(passphrase), keep_with.map(Zeroizing::new));
        desk.import_identity(Path::new(&path), &passphrase, keep_with.as_ref(), None)
    };
    identity_standard(name: String) -> Vec<IdentityView> = |desk| desk.set_standard_identity(&name);
    identity_remove(name: String, written: String) -> Vec<IdentityView> = |desk| desk.remove_identity(&name, &written);
    identity_certificate(name: String, out: String) -> () = |desk| desk.save_certificate(&name, Path::new(&out));
    identity_backup(name: String, passphrase: String, out: String) -> () =
        |desk| desk.backup_identity(&name, &Zeroizing::new(passphrase), Path::new(&out));
    passphrase_strength(passphrase: String) -> StrengthView =
        |desk| desk.passphrase_strength(&Zeroizing::new(passphrase));
    sign_warnings(submission: i32, identity: String) -> Vec<WarningView> =
        |desk| desk.sign_warnings(submission, Some(&identity));
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
pub async fn identity_path(office: AtOffice<'_>, name: String, extension: String) -> Result<Option<String>> {
    let proposed = office.at_desk(move |desk| desk.proposed_key_path(&name, &extension)).await?;
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
            let address = desk.settings()?.timestamp_address;
            let ask = address.map(|address| move |request: &[u8]| timestamp(&address, request, &Limits::default()));
            let request = ExportRequest {
                submission,
                identity: Some(&identity),
                passphrase: &passphrase,
                out: Path::new(&out),
                allow_incomplete,
                timestamp: ask.as_ref().map(|ask| ask as AskTimestamp<'_>),
            };
            desk.export(&request, &mut on_progress).map(|(receipt, _)| receipt)
        })
        .await
}

#[tauri::command]
pub async fn show_in_folder(office: AtOffice<'_>, path: String) -> Result<()> {
    office
        .at_desk(move |_| {
            let path = PathBuf::from(path);
            open(path.parent().unwrap_or(&path))
        })
        .await
}

#[tauri::command]
pub async fn choose_bundle() -> Result<Option<String>> {
    Ok(picker::file().await.map(|path| path.display().to_string()))
}
