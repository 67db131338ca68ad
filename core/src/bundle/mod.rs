//! The bundle that leaves the program: its names, its files, its writing and its checking.
//!
//! The form is described in `docs/bundle.md`; the container itself is crate `asice`'s.
//! This module must never know the store: documents come to it as streams, and bytes leave it as a stream.

mod json;
mod names;
mod read_me;
mod reading;
mod sums;
mod verify;
mod write;

pub use json::{FORMAT, VERSION, json};
pub use names::{attachment_entry, file_name};
pub use read_me::read_me;
pub use reading::{Spoken, spoken};
pub use verify::{Checked, REASON_CODES, Reason, Verdict, verify};
pub use write::{WriteProgress, Written, write};

use crate::api::Status;
use crate::application::{Application, Item};
use crate::changes::Change;
use crate::company::Orgnr;
use crate::texts::{Lang, text};

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
        let line = |(label, value): &(String, String)| match label.as_str() {
            "" => value.clone(),
            label => format!("{label}: {value}"),
        };
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

/// An organisation number as it is shown, in groups of three; anything else as it is.
pub(crate) fn grouped(orgnr: &str) -> String {
    Orgnr::parse(orgnr).map_or_else(|_| orgnr.to_owned(), |orgnr| orgnr.grouped())
}
