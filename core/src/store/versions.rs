//! A newer document in the place of an older one.
//!
//! It must never touch what was sent: a document of a submission that was sent stays there, as an earlier version.

use chrono::{DateTime, FixedOffset, NaiveDate};
use rusqlite::OptionalExtension;
use serde_json::json;

use super::documents::{about, known, list, movable};
use super::history::What;
use super::{DocumentRow, Store, lock, submissions};
use crate::problem::{Problem, Result};

impl Store {
    /// Puts document `newer` in the place of `older`, of the same company. The older one goes to the trash on `today`,
    /// unless it belongs to a submission that was sent.
    ///
    /// # Errors
    /// `DocumentUnknown`, also when one is in the trash, when it is the same, or another company's;
    /// `SubmissionClosed` when the newer one stands in what was sent; `StoreBusy`.
    pub fn replace_document(
        &mut self,
        older: i32,
        newer: i32,
        today: NaiveDate,
        now: DateTime<FixedOffset>,
    ) -> Result<()> {
        let _held = lock::hold(&self.folder)?;
        self.change(now, |rows| {
            let new = movable(rows, newer)?;
            let old = known(rows, older)?;
            let foreign = old.orgnr.is_some() && old.orgnr != new.orgnr;
            if older == newer || old.trashed.is_some() || foreign {
                return Err(Problem::DocumentUnknown { id: older.to_string() }.into());
            }
            let of = old.submission.map(|id| submissions::known(rows, id)).transpose()?;
            let kept = of.is_some_and(|submission| !submission.open());
            let trashed = (!kept).then_some(today);
            rows.execute("UPDATE document SET replaced_by = ?2, trashed = ?3 WHERE id = ?1", (older, newer, trashed))?;
            let args = json!({ "document": newer, "title": new.title, "replaced": older, "kept": kept });
            Ok(((), about(&new, What::DocumentReplaced, args)))
        })?;
        self.tell_beside(&[older, newer]);
        Ok(())
    }

    /// The documents whose place `newer` took, oldest first; those that were deleted for good are not among them.
    pub fn replaced_by(&self, newer: i32) -> Result<Vec<DocumentRow>> {
        self.read(|rows| list(rows, "replaced_by = ?1", [newer]))
    }

    /// The day of the submission to which a document that was carried over was attached first: when it was sent, else
    /// started.
    pub fn carried_since(&self, id: i32) -> Result<Option<NaiveDate>> {
        self.read(|rows| {
            let mut found = rows.prepare_cached(
                "WITH RECURSIVE earlier (submission, carried_from) AS (
                   SELECT submission, carried_from FROM document WHERE id = ?1
                   UNION
                   SELECT document.submission, document.carried_from FROM document
                   JOIN earlier ON document.id = earlier.carried_from
                 )
                 SELECT coalesce(sent, started) FROM earlier JOIN submission ON submission.id = earlier.submission
                 WHERE earlier.carried_from IS NULL",
            )?;
            Ok(found.query_row([id], |row| row.get(0)).optional()?)
        })
    }

    /// The newest of the older documents of the same type at the same requirement, outside the trash.
    ///
    /// Asked for every document that is shown: the database looks for one, and does not list them all.
    pub fn version_before(&self, newer: &DocumentRow) -> Result<Option<DocumentRow>> {
        let before = "id = (SELECT id FROM document WHERE submission = ?1 AND requirement = ?2 AND kind = ?3
                            AND trashed IS NULL AND id < ?4 ORDER BY id DESC LIMIT 1)";
        let of = (newer.submission, &newer.requirement, &newer.kind, newer.id);
        Ok(self.read(|rows| list(rows, before, of))?.pop())
    }

    /// Undoes that: the older documents come back, and the newer one goes to the trash on `today`.
    ///
    /// # Errors
    /// `DocumentUnknown`, `NothingReplaced`, `SubmissionClosed`, `StoreBusy`.
    pub fn undo_replacement(&mut self, newer: i32, today: NaiveDate, now: DateTime<FixedOffset>) -> Result<()> {
        let _held = lock::hold(&self.folder)?;
        let restored = self.change(now, |rows| {
            let new = movable(rows, newer)?;
            let olds: Vec<i32> = list(rows, "replaced_by = ?1", [newer])?.iter().map(|document| document.id).collect();
            if olds.is_empty() {
                return Err(Problem::NothingReplaced { title: new.title }.into());
            }
            rows.execute("UPDATE document SET replaced_by = NULL, trashed = NULL WHERE replaced_by = ?1", [newer])?;
            rows.execute("UPDATE document SET trashed = ?2 WHERE id = ?1", (newer, today))?;
            // What was confirmed by the newer one being there is not, once it is gone.
            rows.execute(
                "UPDATE answer SET confirmed = 0 WHERE submission = ?1 AND requirement = ?2 AND EXISTS (
                   SELECT 1 FROM document
                   WHERE document.submission = ?1 AND document.requirement = ?2
                     AND document.trashed IS NULL AND document.carried_from IS NOT NULL)",
                (new.submission, &new.requirement),
            )?;
            let args = json!({ "document": newer, "restored": olds });
            Ok((olds, about(&new, What::ReplacementUndone, args)))
        })?;
        self.tell_beside(&restored);
        self.tell_beside(&[newer]);
        Ok(())
    }
}
