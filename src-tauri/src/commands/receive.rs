//! Bundles of others: opened, remembered, compared and saved out.

use std::path::PathBuf;

use ringperm_core::api::{ComparisonView, ReceivedRow, ReceivedView, SavedOut};
use ringperm_core::desk::{compare, unwatched};

use super::AtOffice;
use crate::picker;

at_desk! {
    /// Forgets what is remembered of the bundles of this company; who was confirmed stays confirmed.
    forget_received(orgnr: String) -> () = |desk| desk.forget_received(&orgnr);
    /// Opens a bundle, and remembers it when it is intact.
    receive(path: PathBuf; progress) -> ReceivedView = |desk, tell| desk.receiving(),
        |receiving| receiving.open(&path, &[], &mut tell), |desk, received| desk.remember(&received);
    /// Checks files, and what lies in folders, on every processor; a line each.
    receive_many(paths: Vec<PathBuf>; progress) -> Vec<ReceivedRow> = |desk, tell| desk.receiving(),
        |receiving| receiving.open_many(&paths, &mut tell);
    /// Remembers the signer, whose fingerprint the user got from the signer and typed.
    confirm_signer(path: PathBuf, fingerprint: String) -> ReceivedView = |desk| desk.receiving(),
        |receiving| receiving.open(&path, &[], &mut unwatched),
        |desk, received| desk.confirm_received(received, &fingerprint);
    /// What differs between two intact bundles.
    compare_received(older: PathBuf, newer: PathBuf) -> ComparisonView = |desk| Ok(desk.lang()),
        |lang| compare(&older, &newer, lang);
    /// Asks for a folder, and saves there the documents with these numbers, or all with the application; `None` when
    /// the user thought better of it.
    save_received(path: PathBuf, numbers: Option<Vec<u32>>; progress) -> Option<SavedOut> =
        |desk, tell| desk.reopening(&path),
        |asked| picker::folder().map(|to| asked.open(&mut tell)?.save(numbers.as_deref(), &to, &mut tell)).transpose();
}

/// Files that the program was started with, handed over once; those of later starts come as the event `opened`.
#[tauri::command]
#[allow(clippy::needless_pass_by_value, reason = "Tauri hands its state over by value")]
pub fn opened_with(office: AtOffice<'_>) -> Vec<String> {
    office.opened_with()
}
