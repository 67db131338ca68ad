//! Real deletion: of a document in the trash, of a submission, of a company. What is deleted leaves no word behind:
//! rows, bytes, bundles, and what the history said of it.
//!
//! It must never take away what something else still names: the same bytes under another document, the same bundle of
//! another submission, the approval that a deleted submission led to, for its deadlines stand.

use std::fs;

use chrono::{DateTime, FixedOffset};
use rusqlite::{Connection, OptionalExtension};
use serde_json::json;

use super::documents::{known, list};
use super::fault::Outcome;
use super::folder::Folder;
use super::history::{Entry, What};
use super::{DocumentRow, Store, companies, drafts, lock, reminders, submissions};
use crate::company::Orgnr;
use crate::problem::{Problem, Result};

/// Documents whose rows are gone, and what nothing names any more.
#[derive(Debug, Default)]
pub(super) struct Gone {
    pub(super) documents: Vec<DocumentRow>,
    /// SHA-256 of their bytes.
    unnamed: Vec<String>,
    /// SHA-256 of bundles.
    bundles: Vec<String>,
}

impl Store {
    /// Deletes a document in the trash before its thirty days are over.
    ///
    /// # Errors
    /// `DocumentUnknown`, `DocumentNotInTrash`, `StoreBusy`.
    pub fn delete_document(&mut self, id: i32, now: DateTime<FixedOffset>) -> Result<()> {
        let _held = lock::hold(&self.folder)?;
        let folder = self.folder.clone();
        let gone = self.change(now, |rows| {
            let document = known(rows, id)?;
            if document.trashed.is_none() {
                return Err(Problem::DocumentNotInTrash { id: id.to_string() }.into());
            }
            let (orgnr, submission) = (document.orgnr.clone(), document.submission);
            let gone = delete_documents(rows, &folder, vec![document])?;
            let args = json!({ "documents": [id] });
            Ok((gone, Some(Entry { what: What::DocumentsPurged, orgnr, submission, args })))
        })?;
        self.forget(&gone);
        Ok(())
    }

    /// Deletes a submission with its answers, documents and bundles. An approval stays, with its deadlines.
    ///
    /// # Errors
    /// `SubmissionUnknown`, `StoreBusy`.
    pub fn delete_submission(&mut self, id: i32, now: DateTime<FixedOffset>) -> Result<()> {
        let _held = lock::hold(&self.folder)?;
        let folder = self.folder.clone();
        let gone = self.change(now, |rows| {
            let submission = submissions::known(rows, id)?;
            let gone = delete_submission(rows, &folder, id)?;
            let args = json!({ "kind": submission.kind, "started": submission.started, "sent": submission.sent });
            let orgnr = Some(submission.orgnr);
            Ok((gone, Some(Entry { what: What::SubmissionDeleted, orgnr, submission: Some(id), args })))
        })?;
        self.forget(&gone);
        Ok(())
    }

    /// Deletes a company with all that belongs to it. Keys stay: they are the signer's.
    ///
    /// # Errors
    /// `CompanyUnknown`, `StoreBusy`.
    pub fn delete_company(&mut self, orgnr: &Orgnr, now: DateTime<FixedOffset>) -> Result<()> {
        let _held = lock::hold(&self.folder)?;
        let folder = self.folder.clone();
        let gone = self.change(now, |rows| {
            companies::known(rows, orgnr)?;
            let mut gone = Gone::default();
            let ids = |rows: &Connection| -> rusqlite::Result<Vec<i32>> {
                let mut found = rows.prepare("SELECT id FROM submission WHERE orgnr = ?1 ORDER BY id")?;
                found.query_map([orgnr.as_str()], |row| row.get(0))?.collect()
            };
            for id in ids(rows)? {
                gone.add(delete_submission(rows, &folder, id)?);
            }
            for table in ["approval", "board_event", "figure", "register_entry", "received"] {
                rows.execute(&format!("DELETE FROM {table} WHERE orgnr = ?1"), [orgnr.as_str()])?;
            }
            reminders::forget(rows, orgnr)?;
            let own = list(rows, "orgnr = ?1", [orgnr.as_str()])?;
            gone.add(delete_documents(rows, &folder, own)?);
            drafts::forget(rows, &format!("company-{orgnr}"))?;
            rows.execute("DELETE FROM history WHERE orgnr = ?1", [orgnr.as_str()])?;
            rows.execute("DELETE FROM company WHERE orgnr = ?1", [orgnr.as_str()])?;
            Ok((gone, Some(Entry { what: What::CompanyDeleted, orgnr: None, submission: None, args: json!({}) })))
        })?;
        self.forget(&gone);
        Ok(())
    }

    /// Deletes the bytes that nothing names any more, and says beside the others whose they are now.
    pub(super) fn forget(&self, gone: &Gone) {
        for sha256 in &gone.unnamed {
            // What cannot be deleted now is swept later, because nothing names it any more.
            let _ = fs::remove_file(self.folder.document(sha256));
        }
        for sha256 in &gone.bundles {
            let _ = fs::remove_file(self.folder.bundle(sha256));
        }
        let shared = gone.documents.iter().filter(|document| !gone.unnamed.contains(&document.sha256));
        self.refresh_beside(shared.map(|document| document.sha256.as_str()));
    }
}

impl Gone {
    fn add(&mut self, more: Self) {
        self.documents.extend(more.documents);
        self.unnamed.extend(more.unnamed);
        self.bundles.extend(more.bundles);
    }
}

/// Deletes the rows of documents.
pub(super) fn delete_documents(rows: &Connection, folder: &Folder, documents: Vec<DocumentRow>) -> Outcome<Gone> {
    let mut unnamed = Vec::new();
    for document in &documents {
        silence(rows, "json_extract(args, '$.document') = ?1", document.id)?;
        drafts::forget(rows, &format!("document-{}", document.id))?;
        rows.execute("DELETE FROM document WHERE id = ?1", [document.id])?;
        if list(rows, "sha256 = ?1", [&document.sha256])?.is_empty() {
            // The sidecar goes before the rows are gone for sure: a sidecar without rows keeps bytes for
            // ever, while rows without a sidecar get theirs again at the next start.
            let _ = fs::remove_file(folder.sidecar(&document.sha256));
            unnamed.push(document.sha256.clone());
        }
    }
    Ok(Gone { documents, unnamed, bundles: Vec::new() })
}

fn delete_submission(rows: &Connection, folder: &Folder, id: i32) -> Outcome<Gone> {
    let own = list(rows, "submission = ?1", [id])?;
    let mut gone = delete_documents(rows, folder, own)?;
    gone.bundles = bundles_of(rows, id)?;
    for part in [
        "DELETE FROM export WHERE submission = ?1",
        "DELETE FROM answer WHERE submission = ?1",
        "DELETE FROM fee_payment WHERE submission = ?1",
        "UPDATE answer SET carried_from = NULL WHERE carried_from = ?1",
        "UPDATE approval SET submission = NULL WHERE submission = ?1",
        "UPDATE board_event SET submission = NULL WHERE submission = ?1",
        "UPDATE submission SET follows = NULL WHERE follows = ?1",
        "DELETE FROM submission WHERE id = ?1",
    ] {
        rows.execute(part, [id])?;
    }
    drafts::forget(rows, &format!("submission-{id}"))?;
    silence(rows, "submission = ?1", id)?;
    Ok(gone)
}

/// The bundles of a submission that no other one has.
fn bundles_of(rows: &Connection, id: i32) -> Outcome<Vec<String>> {
    let mut found = rows.prepare("SELECT DISTINCT sha256 FROM export WHERE submission = ?1")?;
    let mut bundles: Vec<String> = found.query_map([id], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    let mut other = rows.prepare("SELECT 1 FROM export WHERE sha256 = ?1 AND submission <> ?2")?;
    let mut kept = Vec::new();
    for sha256 in &bundles {
        if other.query_row((sha256, id), |_| Ok(())).optional()?.is_some() {
            kept.push(sha256.clone());
        }
    }
    bundles.retain(|sha256| !kept.contains(sha256));
    Ok(bundles)
}

/// Takes the words out of the rows of history that `condition` names: what happened and when stays, titles and
/// reasons go.
fn silence(rows: &Connection, condition: &str, id: i32) -> Outcome<()> {
    rows.execute(&format!("UPDATE history SET args = '{{}}' WHERE {condition}"), [id])?;
    Ok(())
}
