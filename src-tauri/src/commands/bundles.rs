use std::path::Path;

use ringperm_core::Problem;
use ringperm_core::api::{DeadlinesView, IdentityView, Receipt, SubmissionView, VerifyView};
use ringperm_core::company::Orgnr;
use ringperm_core::desk::{ExportRequest, unwatched};
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

at_desk! {
    identity_create(name: String, orgnr: Option<String>, passphrase: String) -> IdentityView = |desk| {
        let passphrase = Zeroizing::new(passphrase);
        let orgnr = orgnr.as_deref().filter(|given| !given.trim().is_empty()).map(Orgnr::parse).transpose()?;
        desk.create_identity(&name, orgnr.as_ref(), &passphrase)
    };
    export_bundle(submission: i32, identity: String, passphrase: String, out: String, allow_incomplete: bool; progress)
        -> Receipt = |desk, tell| {
            let (identity, passphrase, out) = (Some(identity.as_str()), &Zeroizing::new(passphrase), Path::new(&out));
            let request = ExportRequest { submission, identity, passphrase, out, allow_incomplete };
            desk.export(&request, &mut tell).map(|(receipt, _)| receipt)
        };
}

#[tauri::command]
pub async fn choose_export_path(office: AtOffice<'_>, submission: i32) -> Result<Option<String>> {
    let proposed = office.at_desk(move |desk| desk.proposed_path(submission)).await?;
    Ok(picker::target(&proposed).await.map(|path| path.display().to_string()))
}

#[tauri::command]
pub async fn choose_bundle() -> Result<Option<String>> {
    Ok(picker::file().await.map(|path| path.display().to_string()))
}
