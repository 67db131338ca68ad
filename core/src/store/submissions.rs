//! Submissions, and what the board wrote about them.

use chrono::{DateTime, FixedOffset, NaiveDate};
use rusqlite::{Connection, OptionalExtension, Row};
use serde_json::json;

use super::column::{Json, Word};
use super::fault::Outcome;
use super::history::{Entry, What};
use super::{Store, companies, documents, lock};
use crate::api::AnswerState;
use crate::company::Orgnr;
use crate::problem::{Problem, Result};
use crate::scheme::Kind;
use crate::texts::Lang;

/// A submission.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubmissionRow {
    /// Its number, never used again.
    pub id: i32,
    /// Whose it is.
    pub orgnr: Orgnr,
    /// Its kind.
    pub kind: Kind,
    /// The language in which it is written.
    pub lang: Lang,
    /// The version of the scheme that it was started on.
    pub scheme_version: String,
    /// Started on.
    pub started: NaiveDate,
    /// Sent to the board on.
    pub sent: Option<NaiveDate>,
    /// Approved by the board on.
    pub approved: Option<NaiveDate>,
    /// Whether a complete bundle of it has been exported.
    pub exported: bool,
    /// The submission from which answers and documents were carried over.
    pub follows: Option<i32>,
    /// The day on which the user reckons to send it.
    pub planned: Option<NaiveDate>,
    /// When documents of it were last put away, after it was sent.
    pub tidied: Option<NaiveDate>,
}

/// What a new submission begins with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Carry {
    /// The earlier submission, of the same company.
    pub from: i32,
    /// The requirements whose answers and documents go along.
    pub requirements: Vec<String>,
}

/// A submission that is to be started.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewSubmission {
    /// Whose it is.
    pub orgnr: Orgnr,
    /// Its kind.
    pub kind: Kind,
    /// The language in which it is written.
    pub lang: Lang,
    /// The version of the scheme that it is started on.
    pub scheme_version: String,
    /// What it begins with.
    pub carry: Option<Carry>,
}

/// What the board wrote: an approval.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApprovalRow {
    /// Its number.
    pub id: i32,
    /// Of which company.
    pub orgnr: Orgnr,
    /// On which submission, when it was made with this program.
    pub submission: Option<i32>,
    /// The date of the approval.
    pub date: NaiveDate,
    /// The letter, a document.
    pub letter_document: Option<i32>,
    /// When it was recorded here.
    pub recorded_at: DateTime<FixedOffset>,
}

const COLUMNS: &str = "SELECT id, orgnr, kind, lang, scheme_version, started, sent, approved,
    EXISTS (SELECT 1 FROM export WHERE export.submission = submission.id AND incomplete = 0), follows,
    planned, tidied
    FROM submission";

impl SubmissionRow {
    /// Whether it can still be changed: neither sent nor approved.
    pub fn open(&self) -> bool {
        self.sent.is_none() && self.approved.is_none()
    }
}

impl Store {
    /// All submissions, oldest first.
    pub fn submissions(&self) -> Result<Vec<SubmissionRow>> {
        self.read(|rows| {
            let mut found = rows.prepare_cached(&format!("{COLUMNS} ORDER BY id"))?;
            Ok(found.query_map([], submission)?.collect::<Result<_, _>>()?)
        })
    }

    /// The submission with this number.
    pub fn submission(&self, id: i32) -> Result<Option<SubmissionRow>> {
        self.read(|rows| find(rows, id))
    }

    /// Starts a submission on `today` and gives its number.
    ///
    /// # Errors
    /// `CompanyUnknown`; `SubmissionOpen` while one of the same kind is not sent yet.
    pub fn start_submission(
        &mut self,
        new: &NewSubmission,
        today: NaiveDate,
        now: DateTime<FixedOffset>,
    ) -> Result<i32> {
        let _held = new.carry.as_ref().map(|_| lock::hold(&self.folder)).transpose()?;
        let (id, carried) = self.change(now, |rows| {
            let orgnr = &new.orgnr;
            companies::known(rows, orgnr)?;
            let open: Option<i32> = rows
                .query_row(
                    "SELECT id FROM submission WHERE orgnr = ?1 AND kind = ?2 AND sent IS NULL AND approved IS NULL",
                    (orgnr.as_str(), Word(new.kind)),
                    |row| row.get(0),
                )
                .optional()?;
            if let Some(open) = open {
                return Err(Problem::SubmissionOpen { id: open.to_string() }.into());
            }
            let follows = new.carry.as_ref().map(|carry| carry.from);
            let id = rows.query_row(
                "INSERT INTO submission (orgnr, kind, lang, scheme_version, started, follows)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6) RETURNING id",
                (orgnr.as_str(), Word(new.kind), Word(new.lang), &new.scheme_version, today, follows),
                |row| row.get(0),
            )?;
            let carried = match &new.carry {
                Some(carry) if known(rows, carry.from)?.orgnr != *orgnr => return Err(unknown(carry.from)),
                Some(carry) => carry_over(rows, id, carry, now)?,
                None => Vec::new(),
            };
            let args = json!({ "kind": new.kind, "lang": new.lang, "follows": follows });
            let entry = Entry { what: What::SubmissionStarted, orgnr: Some(orgnr.clone()), submission: Some(id), args };
            Ok(((id, carried), Some(entry)))
        })?;
        self.tell_beside(&carried);
        Ok(id)
    }

    /// Notes the version of the scheme with which the submission goes on.
    ///
    /// # Errors
    /// `SubmissionUnknown`, `SubmissionClosed`.
    pub fn set_scheme_version(&mut self, id: i32, version: &str, now: DateTime<FixedOffset>) -> Result<()> {
        self.change(now, |rows| {
            let submission = open(rows, id)?;
            if submission.scheme_version == version {
                return Ok(((), None));
            }
            rows.execute("UPDATE submission SET scheme_version = ?2 WHERE id = ?1", (id, version))?;
            let args = json!({ "from": submission.scheme_version, "to": version });
            let orgnr = Some(submission.orgnr);
            Ok(((), Some(Entry { what: What::SchemeChanged, orgnr, submission: Some(id), args })))
        })
    }

    /// Notes the day on which the user reckons to send the submission; `None` when there is no plan.
    ///
    /// # Errors
    /// `SubmissionUnknown`, `SubmissionClosed`.
    pub fn plan(&mut self, id: i32, day: Option<NaiveDate>, now: DateTime<FixedOffset>) -> Result<()> {
        self.change(now, |rows| {
            let submission = open(rows, id)?;
            if submission.planned == day {
                return Ok(((), None));
            }
            rows.execute("UPDATE submission SET planned = ?2 WHERE id = ?1", (id, day))?;
            let (args, orgnr) = (json!({ "date": day }), Some(submission.orgnr));
            Ok(((), Some(Entry { what: What::Planned, orgnr, submission: Some(id), args })))
        })
    }

    /// Records that the submission was sent on `date`; a second call corrects the date.
    ///
    /// # Errors
    /// `SubmissionUnknown`.
    pub fn record_sent(&mut self, id: i32, date: NaiveDate, now: DateTime<FixedOffset>) -> Result<()> {
        self.change(now, |rows| {
            let submission = known(rows, id)?;
            rows.execute("UPDATE submission SET sent = ?2 WHERE id = ?1", (id, date))?;
            Ok((
                (),
                Some(Entry {
                    what: What::Sent,
                    orgnr: Some(submission.orgnr),
                    submission: Some(id),
                    args: json!({ "date": date }),
                }),
            ))
        })
    }

    /// Records an approval of `date`.
    ///
    /// A second call for the same submission, or for the same company and date without one, corrects the first;
    /// its letter stays unless another is given.
    ///
    /// # Errors
    /// `CompanyUnknown`, `SubmissionUnknown` (also when it is another company's), `DocumentUnknown`.
    pub fn approve(
        &mut self,
        orgnr: &Orgnr,
        submission: Option<i32>,
        date: NaiveDate,
        letter: Option<i32>,
        now: DateTime<FixedOffset>,
    ) -> Result<()> {
        self.change(now, |rows| {
            companies::known(rows, orgnr)?;
            if let Some(id) = submission {
                if known(rows, id)?.orgnr != *orgnr {
                    return Err(unknown(id));
                }
                rows.execute("UPDATE submission SET approved = ?2 WHERE id = ?1", (id, date))?;
            }
            if let Some(letter) = letter {
                documents::known(rows, letter)?;
            }
            let before: Option<i32> = rows
                .query_row(
                    "SELECT id FROM approval
                     WHERE orgnr = ?1 AND submission IS ?2 AND (?2 IS NOT NULL OR date = ?3)",
                    (orgnr.as_str(), submission, date),
                    |row| row.get(0),
                )
                .optional()?;
            rows.execute(
                "INSERT INTO approval (id, orgnr, submission, date, letter_document, recorded_at)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                 ON CONFLICT (id) DO UPDATE SET date = excluded.date, recorded_at = excluded.recorded_at,
                   letter_document = coalesce(excluded.letter_document, letter_document)",
                (before, orgnr.as_str(), submission, date, letter, now),
            )?;
            Ok((
                (),
                Some(Entry {
                    what: What::Approved,
                    orgnr: Some(orgnr.clone()),
                    submission,
                    args: json!({ "date": date, "letter": letter }),
                }),
            ))
        })
    }

    /// Takes away an approval of the company that was recorded by mistake; the letter stays among the documents.
    ///
    /// # Errors
    /// `ApprovalUnknown`, also when it is another company's.
    pub fn remove_approval(&mut self, orgnr: &Orgnr, id: i32, now: DateTime<FixedOffset>) -> Result<()> {
        self.change(now, |rows| {
            let removed = rows.query_row(
                "DELETE FROM approval WHERE id = ?1 AND orgnr = ?2 RETURNING submission, date, letter_document",
                (id, orgnr.as_str()),
                |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
            );
            let (submission, date, letter): (Option<i32>, NaiveDate, Option<i32>) =
                removed.optional()?.ok_or_else(|| Problem::ApprovalUnknown { id: id.to_string() })?;
            rows.execute("UPDATE submission SET approved = NULL WHERE id = ?1", [submission])?;
            let args = json!({ "date": date, "letter": letter });
            Ok(((), Some(Entry { what: What::ApprovalRemoved, orgnr: Some(orgnr.clone()), submission, args })))
        })
    }

    /// The company's approvals, oldest first.
    pub fn approvals(&self, orgnr: &Orgnr) -> Result<Vec<ApprovalRow>> {
        self.read(|rows| {
            let mut found = rows.prepare_cached(
                "SELECT id, orgnr, submission, date, letter_document, recorded_at FROM approval
                 WHERE orgnr = ?1 ORDER BY date, id",
            )?;
            let list = found.query_map([orgnr.as_str()], |row| {
                Ok(ApprovalRow {
                    id: row.get(0)?,
                    orgnr: row.get::<_, Word<_>>(1)?.0,
                    submission: row.get(2)?,
                    date: row.get(3)?,
                    letter_document: row.get(4)?,
                    recorded_at: row.get(5)?,
                })
            })?;
            Ok(list.collect::<Result<_, _>>()?)
        })
    }
}

/// Copies answers and documents into the new submission, to be confirmed or replaced there. Gives the documents.
fn carry_over(rows: &Connection, into: i32, carry: &Carry, now: DateTime<FixedOffset>) -> Outcome<Vec<i32>> {
    let requirements = Json(&carry.requirements);
    rows.execute(
        "INSERT INTO answer (submission, requirement, state, said, fields, explanation, by_date, why_not, note,
                             revision, saved_at, carried_from, confirmed, shared)
         SELECT ?1, requirement, state, said, fields, explanation, by_date, why_not, note, 1, ?4,
                CASE WHEN confirmed = 0 THEN coalesce(carried_from, ?2) ELSE ?2 END, 0, shared
         FROM answer WHERE submission = ?2 AND requirement IN (SELECT value FROM json_each(?3))",
        (into, carry.from, &requirements, now),
    )?;
    // What was proved by documents alone is to be confirmed too.
    rows.execute(
        "INSERT OR IGNORE INTO answer (submission, requirement, state, said, fields, explanation, by_date, why_not,
                                       note, revision, saved_at, carried_from)
         SELECT DISTINCT ?1, requirement, ?5, 0, '{}', '', '', '', '', 1, ?4, ?2 FROM document
         WHERE submission = ?2 AND trashed IS NULL AND requirement IN (SELECT value FROM json_each(?3))",
        (into, carry.from, &requirements, now, Word(AnswerState::InPlace)),
    )?;
    let mut copied = rows.prepare(
        "INSERT INTO document (sha256, size, original_name, title, kind, orgnr, submission, requirement, inspection,
                               added, carried_from)
         SELECT sha256, size, original_name, title, kind, orgnr, ?1, requirement, inspection, added, id FROM document
         WHERE submission = ?2 AND trashed IS NULL AND requirement IN (SELECT value FROM json_each(?3))
         ORDER BY id RETURNING id",
    )?;
    let documents = copied
        .query_map((into, carry.from, &requirements), |row| row.get(0))?
        .collect::<rusqlite::Result<Vec<i32>>>()?;
    rows.execute(
        "INSERT INTO accepted (document, code, reason, at)
         SELECT document.id, code, reason, at FROM accepted
         JOIN document ON document.carried_from = accepted.document WHERE document.submission = ?1",
        [into],
    )?;
    Ok(documents)
}

/// The submission with this number, or the problem that there is none.
pub(super) fn known(rows: &Connection, id: i32) -> Outcome<SubmissionRow> {
    find(rows, id)?.ok_or_else(|| unknown(id))
}

/// The same, and the problem that it has been sent, when its answers stand.
pub(super) fn open(rows: &Connection, id: i32) -> Outcome<SubmissionRow> {
    let submission = known(rows, id)?;
    if !submission.open() {
        return Err(Problem::SubmissionClosed {}.into());
    }
    Ok(submission)
}

fn find(rows: &Connection, id: i32) -> Outcome<Option<SubmissionRow>> {
    let mut found = rows.prepare_cached(&format!("{COLUMNS} WHERE id = ?1"))?;
    Ok(found.query_row([id], submission).optional()?)
}

fn unknown(id: i32) -> super::fault::Fault {
    Problem::SubmissionUnknown { id: id.to_string() }.into()
}

fn submission(row: &Row<'_>) -> rusqlite::Result<SubmissionRow> {
    Ok(SubmissionRow {
        id: row.get(0)?,
        orgnr: row.get::<_, Word<_>>(1)?.0,
        kind: row.get::<_, Word<_>>(2)?.0,
        lang: row.get::<_, Word<_>>(3)?.0,
        scheme_version: row.get(4)?,
        started: row.get(5)?,
        sent: row.get(6)?,
        approved: row.get(7)?,
        exported: row.get(8)?,
        follows: row.get(9)?,
        planned: row.get(10)?,
        tidied: row.get(11)?,
    })
}
