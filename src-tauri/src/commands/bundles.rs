use std::path::{Path, PathBuf};

use ringperm_core::Problem;
use ringperm_core::api::{DeadlinesView, IdentityView, Receipt, StrengthView, SubmissionView, WarningView};
use ringperm_core::company::Orgnr;
use ringperm_core::desk::{AskTimestamp, ExportRequest};
use ringperm_keystore as keystore;
use ringperm_online::timestamp_by;
use zeroize::Zeroizing;

use super::answers::{open, shown};
use crate::picker;

pub(super) fn day(given: &str) -> ringperm_core::problem::Result<chrono::NaiveDate> {
    given.parse().map_err(|_| Problem::DateShape { given: given.to_owned() })
}

at_desk! {
    identities() -> Vec<IdentityView> = |desk| desk.identities();
    receipt(submission: i32) -> Option<Receipt> = |desk| desk.receipt(submission);
    sent(submission: i32, date: String) -> SubmissionView = |desk| desk.sent(submission, day(&date)?);
    approve(submission: i32, date: String, letter: Option<PathBuf>) -> DeadlinesView =
        |desk| desk.approve(None, Some(submission), day(&date)?, letter.as_deref()).and_then(|()| desk.deadlines());
    show_in_folder(path: String) -> () = |_desk| open(Path::new(&path).parent().unwrap_or(Path::new(&path)));
    identity_import(path: String, passphrase: String, keep_with: Option<String>, remember: bool) -> IdentityView = |desk| {
        let (passphrase, keep_with) = (Zeroizing::new(passphrase), keep_with.map(Zeroizing::new));
        let made = desk.import_identity(Path::new(&path), &passphrase, keep_with.as_ref(), None)?;
        Ok(keystore::remembered_if(remember, desk, made, keep_with.as_ref().unwrap_or(&passphrase)))
    };
    identity_forget(name: String) -> IdentityView = |desk| keystore::forget(desk, &name);
    identity_remembered(name: String) -> bool = |desk| keystore::holds(desk, &name);
    identity_standard(name: String) -> Vec<IdentityView> = |desk| desk.set_standard_identity(&name);
    identity_remove(name: String, written: String) -> Vec<IdentityView> =
        |desk| keystore::remove(desk, &name, &written);
    identity_certificate(name: String, out: String) -> () = |desk| desk.save_certificate(&name, Path::new(&out));
    identity_backup(name: String, passphrase: String, out: String) -> () =
        |desk| desk.backup_identity(&name, &Zeroizing::new(passphrase), Path::new(&out));
    passphrase_strength(passphrase: String) -> StrengthView =
        |desk| desk.passphrase_strength(&Zeroizing::new(passphrase));
    sign_warnings(submission: i32, identity: String) -> Vec<WarningView> =
        |desk| desk.sign_warnings(submission, Some(&identity));
    identity_create(name: String, orgnr: Option<String>, passphrase: String, remember: bool) -> IdentityView = |desk| {
        let passphrase = Zeroizing::new(passphrase);
        let orgnr = orgnr.as_deref().filter(|given| !given.trim().is_empty()).map(Orgnr::parse).transpose()?;
        let made = desk.create_identity(&name, orgnr.as_ref(), &passphrase)?;
        Ok(keystore::remembered_if(remember, desk, made, &passphrase))
    };
    /// An empty passphrase stands for the remembered one.
    export_bundle(submission: i32, identity: String, passphrase: String, remember: bool, out: String, allow_incomplete: bool;
        progress)
        -> Receipt = |desk, tell| {
            let (identity, passphrase, out) = (Some(identity.as_str()), &Zeroizing::new(passphrase), Path::new(&out));
            let ask = desk.settings()?.timestamp_address.map(timestamp_by);
            let timestamp = ask.as_ref().map(|ask| ask as AskTimestamp<'_>);
            let request = ExportRequest { submission, identity, passphrase, out, allow_incomplete, timestamp };
            keystore::export(desk, &request, remember, &mut tell).map(|(receipt, _)| receipt)
        };
    choose_export_path(submission: i32) -> Option<String> = |desk| desk.proposed_path(submission),
        |proposed| Ok(picker::target(&proposed).as_deref().map(shown));
    identity_path(name: String, extension: String) -> Option<String> =
        |desk| desk.proposed_key_path(&name, &extension),
        |proposed| Ok(picker::target(&proposed).as_deref().map(shown));
}
