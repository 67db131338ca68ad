//! The bundle that leaves the program: its names, its files, its writing and its checking.
//!
//! The form is described in `docs/bundle.md`; the container itself is crate `asice`'s.
//! This module must never know the store: documents come to it as streams, and bytes leave it as a stream.

mod foreign;
mod json;
mod names;
mod once;
mod read_me;
mod reading;
mod sums;
mod verify;
mod write;

pub use foreign::{tame, tame_line};
pub use json::{FORMAT, VERSION, json};
pub use names::{attachment_entry, file_name, folder_name, saved_name};
pub use read_me::read_me;
pub use reading::{
    Exchanged, Spoken, SpokenDocument, SpokenPage, SpokenRemark, SpokenRequirement, as_spoken, kept, orgnr, spoken,
};
pub use verify::{Checked, REASON_CODES, Reason, Verdict, verify, verify_file};
pub use write::{AskTimestamp, Signing, Stamped, WriteProgress, Written, write};

use chrono::{DateTime, FixedOffset, SecondsFormat};

use crate::api::Status;
use crate::application::{Application, Item, Signer, spoken_line};
use crate::changes::Change;
use crate::company::Orgnr;
use crate::texts::{Lang, date, text};

/// What the recipient should read first.
pub const READ_ME: &str = "LES-MEG.txt";
/// The application to read and print.
pub const PDF: &str = "soknad.pdf";
/// The application as one accessible page.
pub const HTML: &str = "soknad.html";
/// The application as data.
pub const JSON: &str = "soknad.json";
/// The folder of the documents.
pub const ATTACHMENTS: &str = "vedlegg/";
/// Digests of all of them, for `sha256sum -c`.
pub const SUMS: &str = "SHA256SUMS";

/// What the company declares by its signature: the declarations that have been given.
pub fn declarations(application: &Application) -> impl Iterator<Item = &Item> {
    let items = application.pages.iter().flat_map(|page| &page.items);
    items.filter(|item| item.declaration && item.status == Status::Ready)
}

/// What changed on one requirement, label by label, as the papers show it.
pub fn changed_lines(lang: Lang, change: &Change) -> Vec<(String, String)> {
    let label = |key: &str| text(lang, key, &[]);
    let spoken = |answer: &Option<Vec<(String, String)>>| {
        let line = |(label, value): &(String, String)| spoken_line(label, value);
        let lines = answer.as_ref().map(|lines| lines.iter().map(line).collect::<Vec<_>>().join("\n"));
        lines.unwrap_or_else(|| label("bundle-change-silent"))
    };
    let mut lines = Vec::new();
    if change.before != change.after {
        lines.push((label("bundle-change-before"), spoken(&change.before)));
        lines.push((label("bundle-change-after"), spoken(&change.after)));
    }
    lines.extend(change.added.iter().map(|title| (label("bundle-change-added"), title.clone())));
    lines.extend(change.removed.iter().map(|title| (label("bundle-change-removed"), title.clone())));
    lines
}

/// What every reading of the application begins with: the keys of the labels, and their values.
pub(crate) fn summary(application: &Application) -> Vec<(&'static str, String)> {
    let mut rows = vec![
        ("bundle-orgnr", application.orgnr_text.clone()),
        ("bundle-kind", application.kind_text.clone()),
        ("bundle-date", date(application.lang, application.date)),
    ];
    rows.extend(application.signer.iter().map(|signer| ("bundle-signed-by", signer.name.clone())));
    rows
}

/// Who signed, and when, in the same form.
pub(crate) fn signed(signer: &Signer) -> Vec<(&'static str, String)> {
    let mut rows = vec![("bundle-signed-by", signer.name.clone())];
    rows.extend(signer.orgnr.iter().map(|orgnr| ("bundle-orgnr-certificate", grouped(orgnr))));
    rows.push(("bundle-signed-at", signer.time_text.clone()));
    rows
}

/// RFC 3339 with the offset, to the second: a signature knows no more.
pub(crate) fn rfc3339(at: DateTime<FixedOffset>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}

/// An organisation number as it is shown, in groups of three; anything else as it is.
fn grouped(orgnr: &str) -> String {
    Orgnr::parse(orgnr).map_or_else(|_| orgnr.to_owned(), |orgnr| orgnr.grouped())
}
