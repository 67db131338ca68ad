//! A masked copy in the place of its original, and the way back.

use std::fs::File;
use std::io;
use std::path::Path;

use chrono::{DateTime, FixedOffset, NaiveDate};
use rusqlite::Connection;
use serde_json::json;
use sha2::{Digest, Sha256};

use super::atomic::inside_temp;
use super::column::Bytes;
use super::documents::{about, known, movable, refuse_when_sent};
use super::fault::Outcome;
use super::folder::{Folder, unusable};
use super::history::{self, Entry, What};
use super::intake::shelve;
use super::{DocumentRow, NewDocument, Store, Taken, lock};
use crate::company::Orgnr;
use crate::problem::{Problem, Result};

/// The finding that masking settles; accepting it is not carried over, and no longer holds for the original.
const SETTLED: &str = "personal-number";

/// Rows that point to a document by its number.
const POINTERS: [(&str, &str); 5] = [
    ("approval", "letter_document"),
    ("board_event", "letter_document"),
    ("fee_payment", "receipt_document"),
    ("figure", "source_document"),
    ("document", "replaced_by"),
];

/// What becomes of a document of which a masked copy was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Original {
    /// It goes to the trash on this day.
    Trashed(NaiveDate),
    /// It is kept in the inbox, outside of every submission.
    Kept,
}

/// The documents' bytes of a store, without its rows: whoever makes a document needs no more, and holds nobody up.
#[derive(Debug, Clone)]
pub struct Shelf(pub(super) Folder);

impl Shelf {
    /// Keeps the document that `write` makes, under its hash; `check` looks at it before anything is kept.
    ///
    /// # Errors
    /// `DiskFull`, `StoreBusy`, `StoreUnusable`; whatever `write` and `check` fail with, and then nothing is kept.
    pub fn make_document(
        &self,
        write: impl FnOnce(&mut File) -> Result<()>,
        check: impl FnOnce(&Path) -> Result<()>,
    ) -> Result<Taken> {
        let Self(folder) = self;
        let mut temp = inside_temp(folder, ".pdf")?;
        write(temp.as_file_mut())?;
        check(temp.path())?;
        let unreadable = |error: &io::Error| unusable(temp.path(), error);
        let mut hash = Sha256::new();
        let mut file = File::open(temp.path()).map_err(|error| unreadable(&error))?;
        let size = io::copy(&mut file, &mut hash).map_err(|error| unreadable(&error))?;
        let sha256 = format!("{:x}", hash.finalize());
        let existed = shelve(folder, temp, &sha256)?;
        Ok(Taken { sha256, size, existed })
    }
}

impl Store {
    /// Where the documents' bytes are.
    pub fn shelf(&self) -> Shelf {
        Shelf(self.folder.clone())
    }

    /// Puts the masked copy `new` where the document `seen` is; gives the copy's number.
    ///
    /// The copy stands for the same requirement and takes over what was accepted of the original, but for personal
    /// numbers; letters, receipts and figures that pointed to the original point to the copy.
    ///
    /// # Errors
    /// `DocumentUnknown` (also when it is in the trash), `MaskDocumentChanged` when it is no longer as it was seen,
    /// `DocumentDamaged` when the copy's bytes are not there, `SubmissionClosed`, `StoreBusy`.
    pub fn replace_with_masked(
        &mut self,
        seen: &DocumentRow,
        new: &NewDocument,
        original: Original,
        now: DateTime<FixedOffset>,
    ) -> Result<i32> {
        let _held = lock::hold(&self.folder)?;
        let bytes = self.folder.document(&new.sha256);
        if !bytes.metadata().is_ok_and(|there| there.is_file() && there.len() == new.size) {
            return Err(Problem::DocumentDamaged { title: new.title.clone() });
        }
        let id = seen.id;
        let copy = self.change(now, |rows| {
            let document = movable(rows, id)?;
            if document != *seen {
                return Err(Problem::MaskDocumentChanged { title: document.title }.into());
            }
            let copy = insert(rows, new, &document, now)?;
            rows.execute(
                "INSERT INTO accepted (document, code, reason, at)
                 SELECT ?2, code, reason, at FROM accepted WHERE document = ?1 AND code <> ?3",
                (id, copy, SETTLED),
            )?;
            rows.execute("DELETE FROM accepted WHERE document = ?1 AND code = ?2", (id, SETTLED))?;
            point(rows, id, copy)?;
            put_away(rows, &document, original, now)?;
            let kept = original == Original::Kept;
            let args = json!({ "document": copy, "title": new.title, "original": id, "kept": kept });
            Ok((copy, about(&document, What::DocumentMasked, args)))
        })?;
        self.tell_beside(&[id, copy]);
        Ok(copy)
    }

    /// Takes masking back: `original` comes out of the trash, to where it was, and the masked `copy` goes there in its
    /// place, on `today`. What pointed to the copy points to the original.
    ///
    /// # Errors
    /// `DocumentUnknown` (also when the copy is in the trash), `DocumentNotInTrash` when the original is not,
    /// `SubmissionClosed`, `StoreBusy`.
    pub fn take_masking_back(
        &mut self,
        copy: i32,
        original: i32,
        today: NaiveDate,
        now: DateTime<FixedOffset>,
    ) -> Result<()> {
        let _held = lock::hold(&self.folder)?;
        self.change(now, |rows| {
            let masked = movable(rows, copy)?;
            let document = known(rows, original)?;
            if document.trashed.is_none() {
                return Err(Problem::DocumentNotInTrash { id: original.to_string() }.into());
            }
            refuse_when_sent(rows, &document)?;
            point(rows, copy, original)?;
            put_away(rows, &masked, Original::Trashed(today), now)?;
            rows.execute("UPDATE document SET trashed = NULL WHERE id = ?1", [original])?;
            let args = json!({ "document": original, "title": document.title });
            Ok(((), about(&document, What::DocumentRestored, args)))
        })?;
        self.tell_beside(&[copy, original]);
        Ok(())
    }
}

/// What pointed to one document points to the other.
fn point(rows: &Connection, from: i32, to: i32) -> Outcome<()> {
    for (table, column) in POINTERS {
        rows.execute(&format!("UPDATE {table} SET {column} = ?2 WHERE {column} = ?1"), [from, to])?;
    }
    Ok(())
}

fn insert(rows: &Connection, new: &NewDocument, original: &DocumentRow, now: DateTime<FixedOffset>) -> Outcome<i32> {
    Ok(rows.query_row(
        "INSERT INTO document
           (sha256, size, original_name, title, kind, orgnr, submission, requirement, inspection, added, carried_from)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11) RETURNING id",
        (
            &new.sha256,
            Bytes(new.size),
            &new.original_name,
            &new.title,
            &new.kind,
            original.orgnr.as_ref().map(Orgnr::as_str),
            original.submission,
            &original.requirement,
            &new.inspection,
            now,
            original.carried_from,
        ),
        |row| row.get(0),
    )?)
}

fn put_away(rows: &Connection, document: &DocumentRow, original: Original, now: DateTime<FixedOffset>) -> Outcome<()> {
    let Original::Trashed(today) = original else {
        rows.execute("UPDATE document SET submission = NULL, requirement = NULL WHERE id = ?1", [document.id])?;
        return Ok(());
    };
    rows.execute("UPDATE document SET trashed = ?2 WHERE id = ?1", (document.id, today))?;
    let args = json!({ "document": document.id, "title": document.title });
    let entry =
        Entry { what: What::DocumentTrashed, orgnr: document.orgnr.clone(), submission: document.submission, args };
    history::write(rows, now, &entry)
}
