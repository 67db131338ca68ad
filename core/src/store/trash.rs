//! The trash: thirty days in which a removed document can come back.

use chrono::{DateTime, Days, FixedOffset, NaiveDate};
use serde_json::json;

use super::deletion::delete_documents;
use super::documents::{about, known, list, movable, refuse_when_sent};
use super::history::{Entry, What};
use super::{DocumentRow, Filter, Store, lock};
use crate::problem::{Problem, Result};

/// How long a document stays in the trash.
const KEPT: Days = Days::new(30);

/// The day on which a document that went to the trash on `since` is deleted for good.
pub fn kept_until(since: NaiveDate) -> NaiveDate {
    since.checked_add_days(KEPT).unwrap_or(NaiveDate::MAX)
}

impl Store {
    /// Puts a document in the trash, on `today`.
    ///
    /// # Errors
    /// `DocumentUnknown` (also when it is there already), `SubmissionClosed`, `StoreBusy`.
    pub fn trash_document(&mut self, id: i32, today: NaiveDate, now: DateTime<FixedOffset>) -> Result<()> {
        let _held = lock::hold(&self.folder)?;
        self.change(now, |rows| {
            let document = movable(rows, id)?;
            rows.execute("UPDATE document SET trashed = ?2 WHERE id = ?1", (id, today))?;
            let args = json!({ "document": id, "title": document.title });
            Ok(((), about(&document, What::DocumentTrashed, args)))
        })?;
        self.tell_beside(&[id]);
        Ok(())
    }

    /// Takes a document out of the trash, to where it was.
    ///
    /// # Errors
    /// `DocumentUnknown`, `DocumentNotInTrash`, `SubmissionClosed`, `StoreBusy`.
    pub fn restore_document(&mut self, id: i32, now: DateTime<FixedOffset>) -> Result<()> {
        let _held = lock::hold(&self.folder)?;
        self.change(now, |rows| {
            let document = known(rows, id)?;
            if document.trashed.is_none() {
                return Err(Problem::DocumentNotInTrash { id: id.to_string() }.into());
            }
            if !document.tidied {
                refuse_when_sent(rows, &document)?;
            }
            // Taken back, it stands beside whatever took its place.
            rows.execute("UPDATE document SET trashed = NULL, tidied = 0, replaced_by = NULL WHERE id = ?1", [id])?;
            let args = json!({ "document": id, "title": document.title });
            Ok(((), about(&document, What::DocumentRestored, args)))
        })?;
        self.tell_beside(&[id]);
        Ok(())
    }

    /// Deletes for good what has been in the trash for thirty days on `today`; gives how many documents went.
    ///
    /// # Errors
    /// `StoreBusy`, `StoreUnusable`.
    pub fn purge(&mut self, today: NaiveDate, now: DateTime<FixedOffset>) -> Result<usize> {
        let due = |document: &DocumentRow| document.trashed.is_some_and(|since| kept_until(since) <= today);
        // Most days there is nothing to delete, and nobody to wait for.
        if !self.documents(&Filter::Trashed)?.iter().any(due) {
            return Ok(0);
        }
        let _held = lock::hold(&self.folder)?;
        let folder = self.folder.clone();
        let gone = self.change(now, |rows| {
            let mut old = list(rows, "trashed IS NOT NULL", [])?;
            old.retain(due);
            let gone = delete_documents(rows, &folder, old)?;
            let ids: Vec<i32> = gone.documents.iter().map(|document| document.id).collect();
            let entry = (!ids.is_empty()).then(|| Entry {
                what: What::DocumentsPurged,
                orgnr: None,
                submission: None,
                args: json!({ "documents": ids }),
            });
            Ok((gone, entry))
        })?;
        self.forget(&gone);
        Ok(gone.documents.len())
    }
}
