//! What is known of the documents; their bytes lie beside the database under their SHA-256.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, FixedOffset, NaiveDate};
use rusqlite::{Connection, OptionalExtension, Params, Row};
use serde_json::{Value, json};

use super::column::{Bytes, Json, Word};
use super::fault::{Fault, Outcome};
use super::history::{Entry, What};
use super::{Store, companies, lock, submissions};
use crate::company::Orgnr;
use crate::problem::{Problem, Result};

/// A document.
#[derive(Debug, Clone, PartialEq)]
pub struct DocumentRow {
    /// Its number, never used again.
    pub id: i32,
    /// SHA-256 of its bytes, in lower-case hexadecimal; several documents may share them.
    pub sha256: String,
    /// How many bytes.
    pub size: u64,
    /// The name that the file had.
    pub original_name: String,
    /// What it is called.
    pub title: String,
    /// Its type, as `skatteattest`; `other` when not known.
    pub kind: String,
    /// The company it belongs to; `None` in the inbox.
    pub orgnr: Option<Orgnr>,
    /// The submission it belongs to.
    pub submission: Option<i32>,
    /// The requirement it is attached to.
    pub requirement: Option<String>,
    /// What the reader found, as JSON; empty until it was read.
    pub inspection: String,
    /// Findings that were accepted: code and reason.
    pub accepted: BTreeMap<String, String>,
    /// When it was taken in.
    pub added: DateTime<FixedOffset>,
    /// In the trash since.
    pub trashed: Option<NaiveDate>,
    /// The document of an earlier submission from which it was carried over.
    pub carried_from: Option<i32>,
    /// The newer document that took its place.
    pub replaced_by: Option<i32>,
    /// Whether it went to the trash because nothing needed it any more.
    pub tidied: bool,
}

/// A document that is to be added; its bytes have been taken in.
#[derive(Debug, Clone, PartialEq)]
pub struct NewDocument {
    /// SHA-256 of its bytes, as [`Store::take_in`] gave it.
    pub sha256: String,
    /// How many bytes.
    pub size: u64,
    /// The name that the file had.
    pub original_name: String,
    /// What it is called; the file's name when empty.
    pub title: String,
    /// Its type, as `skatteattest`; `other` when not known.
    pub kind: String,
    /// The company it belongs to; a submission brings its own.
    pub orgnr: Option<Orgnr>,
    /// The submission it belongs to.
    pub submission: Option<i32>,
    /// The requirement it is attached to; only with a submission.
    pub requirement: Option<String>,
    /// What the reader found, as JSON; empty when it was not read yet.
    pub inspection: String,
}

/// Where one document goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlaceDocument {
    /// The document.
    pub id: i32,
    /// The company.
    pub orgnr: Orgnr,
    /// Its submission.
    pub submission: i32,
    /// The requirement.
    pub requirement: String,
    /// A new title; `None` keeps the one it has.
    pub title: Option<String>,
    /// A new type; `None` keeps the one it has.
    pub kind: Option<String>,
}

/// Which documents; all but [`Filter::Trashed`] and [`Filter::Sha256`] leave out the trash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Filter {
    /// Of a submission.
    Submission(i32),
    /// Neither placed, nor a letter of the board, a receipt for the fee, or the source of call figures.
    Inbox,
    /// Of a company, whatever the submission.
    Company(Orgnr),
    /// In the trash.
    Trashed,
    /// With these bytes: their SHA-256 in lower-case hexadecimal.
    Sha256(String),
}

const COLUMNS: &str = "SELECT id, sha256, size, original_name, title, kind, orgnr, submission, requirement,
    inspection, added, trashed,
    (SELECT json_group_object(code, reason) FROM accepted WHERE accepted.document = document.id), carried_from,
    replaced_by, tidied
    FROM document";

impl Store {
    /// The document with this number, in the trash or not.
    pub fn document(&self, id: i32) -> Result<Option<DocumentRow>> {
        self.read(|rows| find(rows, id))
    }

    /// The documents that `filter` names, oldest first.
    pub fn documents(&self, filter: &Filter) -> Result<Vec<DocumentRow>> {
        self.read(|rows| match filter {
            Filter::Submission(id) => list(rows, "submission = ?1 AND trashed IS NULL", [id]),
            Filter::Inbox => list(
                rows,
                "submission IS NULL AND trashed IS NULL
                 AND id NOT IN (SELECT letter_document FROM approval WHERE letter_document IS NOT NULL)
                 AND id NOT IN (SELECT letter_document FROM board_event WHERE letter_document IS NOT NULL)
                 AND id NOT IN (SELECT receipt_document FROM fee_payment WHERE receipt_document IS NOT NULL)
                 AND id NOT IN (SELECT source_document FROM figure WHERE source_document IS NOT NULL)",
                [],
            ),
            Filter::Company(orgnr) => list(rows, "orgnr = ?1 AND trashed IS NULL", [orgnr.as_str()]),
            Filter::Trashed => list(rows, "trashed IS NOT NULL", []),
            Filter::Sha256(sha256) => list(rows, "sha256 = ?1", [sha256]),
        })
    }

    /// How many documents stand at a requirement of this submission.
    pub fn placed_count(&self, submission: i32) -> Result<u32> {
        self.read(|rows| {
            let mut found = rows.prepare_cached(
                "SELECT count(*) FROM document
                 WHERE submission = ?1 AND trashed IS NULL AND requirement IS NOT NULL",
            )?;
            Ok(found.query_row([submission], |row| row.get(0))?)
        })
    }

    /// Adds a document whose bytes have been taken in, and gives its number.
    ///
    /// # Errors
    /// `DocumentDamaged` when the bytes are not there; `CompanyUnknown`, `SubmissionUnknown`; `SubmissionClosed`
    /// when it is to be attached to a requirement of a submission that was sent; `StoreBusy`.
    pub fn add_document(&mut self, new: &NewDocument, now: DateTime<FixedOffset>) -> Result<i32> {
        let title = titled(&new.title, &new.original_name);
        let _held = lock::hold(&self.folder)?;
        let bytes = self.folder.document(&new.sha256);
        if !bytes.metadata().is_ok_and(|there| there.is_file() && there.len() == new.size) {
            return Err(Problem::DocumentDamaged { title: title.to_owned() });
        }
        let id = self.change(now, |rows| {
            let orgnr = owner(rows, new)?;
            let id = rows.query_row(
                "INSERT INTO document
                   (sha256, size, original_name, title, kind, orgnr, submission, requirement, inspection, added)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) RETURNING id",
                (
                    &new.sha256,
                    Bytes(new.size),
                    &new.original_name,
                    title,
                    &new.kind,
                    orgnr.as_ref().map(Orgnr::as_str),
                    new.submission,
                    &new.requirement,
                    when_given(&new.inspection),
                    now,
                ),
                |row| row.get(0),
            )?;
            let args = json!({ "document": id, "title": title, "requirement": new.requirement });
            let entry = Entry { what: What::DocumentAdded, orgnr, submission: new.submission, args };
            Ok((id, Some(entry)))
        })?;
        self.tell_beside(&[id]);
        Ok(id)
    }

    /// Places documents, all of them or none; those in other places move.
    ///
    /// # Errors
    /// `SubmissionUnknown`, also when it is another company's; `SubmissionClosed`, also when a document would leave
    /// a submission that was sent; `DocumentUnknown`, `StoreBusy`.
    pub fn place_documents(&mut self, places: &[PlaceDocument], now: DateTime<FixedOffset>) -> Result<()> {
        let _held = lock::hold(&self.folder)?;
        self.change(now, |rows| {
            for place in places {
                move_to(rows, place)?;
            }
            let entry = places.first().map(|first| Entry {
                what: What::DocumentsPlaced,
                orgnr: Some(first.orgnr.clone()),
                submission: Some(first.submission),
                args: json!({ "documents": places.iter().map(placed).collect::<Vec<_>>() }),
            });
            Ok(((), entry))
        })?;
        let ids: Vec<i32> = places.iter().map(|place| place.id).collect();
        self.tell_beside(&ids);
        Ok(())
    }

    /// Records what the reader found in a document, and its type.
    ///
    /// # Errors
    /// `DocumentUnknown`.
    pub fn set_inspection(&mut self, id: i32, inspection: &str, kind: &str, now: DateTime<FixedOffset>) -> Result<()> {
        self.change(now, |rows| {
            let document = known(rows, id)?;
            if document.inspection == inspection && document.kind == kind {
                return Ok(((), None));
            }
            rows.execute(
                "UPDATE document SET inspection = ?2, kind = ?3 WHERE id = ?1",
                (id, when_given(inspection), kind),
            )?;
            Ok(((), about(&document, What::DocumentInspected, json!({ "document": id, "kind": kind }))))
        })
    }

    /// Gives a document another title; an empty one means the file's name.
    ///
    /// # Errors
    /// `DocumentUnknown`, `SubmissionClosed`, `StoreBusy`.
    pub fn rename_document(&mut self, id: i32, title: &str, now: DateTime<FixedOffset>) -> Result<()> {
        let _held = lock::hold(&self.folder)?;
        self.change(now, |rows| {
            let document = movable(rows, id)?;
            let title = titled(title, &document.original_name);
            if title == document.title {
                return Ok(((), None));
            }
            rows.execute("UPDATE document SET title = ?2 WHERE id = ?1", (id, title))?;
            Ok(((), about(&document, What::DocumentRenamed, json!({ "document": id, "title": title }))))
        })?;
        self.tell_beside(&[id]);
        Ok(())
    }

    /// Accepts a finding of a document; a second call replaces the reason.
    ///
    /// # Errors
    /// `ReasonMissing`, `DocumentUnknown`, `SubmissionClosed`.
    pub fn accept(&mut self, document: i32, code: &str, reason: &str, now: DateTime<FixedOffset>) -> Result<()> {
        let reason = reason.trim();
        if reason.is_empty() {
            return Err(Problem::ReasonMissing {});
        }
        self.change(now, |rows| {
            let row = movable(rows, document)?;
            rows.execute(
                "INSERT OR REPLACE INTO accepted (document, code, reason, at) VALUES (?1, ?2, ?3, ?4)",
                (document, code, reason, now),
            )?;
            let args = json!({ "document": document, "code": code, "reason": reason });
            Ok(((), about(&row, What::FindingAccepted, args)))
        })
    }

    /// The title of a document with these bytes; the hash when there is none.
    pub(super) fn title_of(&self, sha256: &str) -> Result<String> {
        let found = self.documents(&Filter::Sha256(sha256.to_owned()))?;
        Ok(found.into_iter().next().map_or_else(|| sha256.to_owned(), |document| document.title))
    }

    /// Brings the sidecars of these documents up to date; see [`Store::refresh_beside`].
    pub(super) fn tell_beside(&self, ids: &[i32]) {
        let hashes =
            self.read(|rows| ids.iter().map(|id| Ok(known(rows, *id)?.sha256)).collect::<Outcome<BTreeSet<_>>>());
        match hashes {
            Ok(hashes) => self.refresh_beside(hashes.iter().map(String::as_str)),
            Err(problem) => tracing::warn!(code = problem.code(), "the sidecars are left for the next start"),
        }
    }
}

fn move_to(rows: &Connection, place: &PlaceDocument) -> Outcome<()> {
    if submissions::open(rows, place.submission)?.orgnr != place.orgnr {
        return Err(Problem::SubmissionUnknown { id: place.submission.to_string() }.into());
    }
    let document = movable(rows, place.id)?;
    let title = place.title.as_deref().unwrap_or(&document.title);
    rows.execute(
        "UPDATE document SET orgnr = ?2, submission = ?3, requirement = ?4, title = ?5, kind = ?6 WHERE id = ?1",
        (
            document.id,
            place.orgnr.as_str(),
            place.submission,
            &place.requirement,
            titled(title, &document.original_name),
            place.kind.as_ref().unwrap_or(&document.kind),
        ),
    )?;
    Ok(())
}

fn placed(place: &PlaceDocument) -> Value {
    json!({ "document": place.id, "submission": place.submission, "requirement": place.requirement })
}

/// Whose the new document is.
fn owner(rows: &Connection, new: &NewDocument) -> Outcome<Option<Orgnr>> {
    match (new.submission, &new.orgnr) {
        (Some(id), _) if new.requirement.is_some() => Ok(Some(submissions::open(rows, id)?.orgnr)),
        (Some(id), _) => Ok(Some(submissions::known(rows, id)?.orgnr)),
        (None, Some(orgnr)) => Ok(Some(companies::known(rows, orgnr)?.orgnr)),
        (None, None) => Ok(None),
    }
}

/// The document with this number, or the problem that there is none.
pub(super) fn known(rows: &Connection, id: i32) -> Outcome<DocumentRow> {
    find(rows, id)?.ok_or_else(|| unknown(id))
}

/// A document that is not in the trash and whose submission, if any, has not been sent.
pub(super) fn movable(rows: &Connection, id: i32) -> Outcome<DocumentRow> {
    let document = known(rows, id)?;
    if document.trashed.is_some() {
        return Err(unknown(id));
    }
    refuse_when_sent(rows, &document)?;
    Ok(document)
}

/// What stands in an application that was sent stays as it was.
pub(super) fn refuse_when_sent(rows: &Connection, document: &DocumentRow) -> Outcome<()> {
    if let (Some(submission), Some(_)) = (document.submission, &document.requirement) {
        submissions::open(rows, submission)?;
    }
    Ok(())
}

/// The documents for which `condition` holds, oldest first.
pub(super) fn list(rows: &Connection, condition: &str, params: impl Params) -> Outcome<Vec<DocumentRow>> {
    let mut found = rows.prepare_cached(&format!("{COLUMNS} WHERE {condition} ORDER BY id"))?;
    Ok(found.query_map(params, document)?.collect::<Result<_, _>>()?)
}

/// A row of history about a document.
#[allow(clippy::unnecessary_wraps, reason = "a change hands over an optional entry")]
pub(super) fn about(document: &DocumentRow, what: What, args: Value) -> Option<Entry> {
    Some(Entry { what, orgnr: document.orgnr.clone(), submission: document.submission, args })
}

fn find(rows: &Connection, id: i32) -> Outcome<Option<DocumentRow>> {
    let mut found = rows.prepare_cached(&format!("{COLUMNS} WHERE id = ?1"))?;
    Ok(found.query_row([id], document).optional()?)
}

fn unknown(id: i32) -> Fault {
    Problem::DocumentUnknown { id: id.to_string() }.into()
}

fn titled<'a>(title: &'a str, original_name: &'a str) -> &'a str {
    let title = title.trim();
    if title.is_empty() { original_name } else { title }
}

fn when_given(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}

fn document(row: &Row<'_>) -> rusqlite::Result<DocumentRow> {
    Ok(DocumentRow {
        id: row.get(0)?,
        sha256: row.get(1)?,
        size: row.get::<_, Bytes>(2)?.0,
        original_name: row.get(3)?,
        title: row.get(4)?,
        kind: row.get(5)?,
        orgnr: row.get::<_, Option<Word<_>>>(6)?.map(|word| word.0),
        submission: row.get(7)?,
        requirement: row.get(8)?,
        inspection: row.get::<_, Option<String>>(9)?.unwrap_or_default(),
        added: row.get(10)?,
        trashed: row.get(11)?,
        accepted: row.get::<_, Json<_>>(12)?.0,
        carried_from: row.get(13)?,
        replaced_by: row.get(14)?,
        tidied: row.get(15)?,
    })
}
