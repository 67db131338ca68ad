//! Answers, each saved against the revision that was read.

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset};
use rusqlite::{Connection, OptionalExtension, Row};
use serde_json::json;

use super::column::{Json, Word};
use super::fault::Outcome;
use super::history::{Entry, What};
use super::{Store, earlier_answers, submissions};
use crate::api::{AnswerChange, AnswerState};
use crate::problem::{Problem, Result};

/// An answer as saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerRow {
    /// The state chosen; the texts of the other states are kept.
    pub state: AnswerState,
    /// Whether the user ever chose a state, if only by saying «in place» without a field.
    pub said: bool,
    /// What was typed, by field; an empty field is not there.
    pub fields: BTreeMap<String, String>,
    /// Why it is not in place.
    pub explanation: String,
    /// By when it will be: `YYYY-MM-DD`, or whatever was typed.
    pub by: String,
    /// Why it does not apply.
    pub why_not: String,
    /// A private note.
    pub note: String,
    /// Counts up from 1.
    pub revision: i32,
    /// When it was saved.
    pub saved_at: DateTime<FixedOffset>,
    /// The submission from which it was carried over and since when it has not been changed.
    pub carried_from: Option<i32>,
    /// Whether what was carried over was confirmed, with its documents.
    pub confirmed: bool,
    /// Whether an answer of part egenkontroll goes into the bundle.
    pub shared: bool,
}

/// As [`answer`] reads them.
pub(super) const COLUMNS: &str = "requirement, state, said, fields, explanation, by_date, why_not, note, revision,
   saved_at, carried_from, confirmed, shared";

impl Store {
    /// The answers of a submission, by requirement; what was never saved is not there.
    pub fn answers(&self, submission: i32) -> Result<BTreeMap<String, AnswerRow>> {
        self.read(|rows| {
            let mut found = rows.prepare_cached(&format!("SELECT {COLUMNS} FROM answer WHERE submission = ?1"))?;
            Ok(found.query_map([submission], answer)?.collect::<Result<_, _>>()?)
        })
    }

    /// Changes one answer and gives it as saved. A change that changes nothing leaves the revision as it is. What it
    /// takes away can be had back: see [`Store::put_answer_back`].
    ///
    /// `expected_revision` is the one that was read, 0 when none was saved; `None` changes whatever is there.
    ///
    /// # Errors
    /// `AnswerChanged` when another revision has been saved since; `SubmissionUnknown`, `SubmissionClosed`.
    pub fn save_answer(
        &mut self,
        submission: i32,
        requirement: &str,
        change: &AnswerChange,
        expected_revision: Option<i32>,
        now: DateTime<FixedOffset>,
    ) -> Result<AnswerRow> {
        self.change(now, |rows| {
            let orgnr = submissions::open(rows, submission)?.orgnr;
            let before = find(rows, submission, requirement)?;
            let revision = before.as_ref().map_or(0, |answer| answer.revision);
            if expected_revision.is_some_and(|expected| expected != revision) {
                return Err(Problem::AnswerChanged { requirement: requirement.to_owned() }.into());
            }
            let after = changed(before.clone(), change, now);
            if before.as_ref() == Some(&after) {
                return Ok((after, None));
            }
            let after = AnswerRow { revision: revision + 1, saved_at: now, ..after };
            if let Some(before) = &before {
                earlier_answers::keep_before(rows, submission, requirement, [before, &after], now)?;
            }
            write(rows, submission, requirement, &after)?;
            let args = json!({ "requirement": requirement, "revision": after.revision, "state": after.state });
            let entry = Entry { what: What::AnswerSaved, orgnr: Some(orgnr), submission: Some(submission), args };
            Ok((after, Some(entry)))
        })
    }
}

impl Store {
    /// Confirms answers that were carried over, all of them or none.
    ///
    /// # Errors
    /// `SubmissionUnknown`, `SubmissionClosed`; `NothingToConfirm` where neither the answer nor a document was carried
    /// over.
    pub fn confirm(&mut self, submission: i32, requirements: &[String], now: DateTime<FixedOffset>) -> Result<()> {
        self.change(now, |rows| {
            let orgnr = submissions::open(rows, submission)?.orgnr;
            for requirement in requirements {
                let confirmed = rows.execute(
                    "UPDATE answer SET confirmed = 1, revision = revision + 1, saved_at = ?3
                     WHERE submission = ?1 AND requirement = ?2 AND (carried_from IS NOT NULL OR EXISTS (
                       SELECT 1 FROM document
                       WHERE document.submission = ?1 AND document.requirement = ?2
                         AND document.trashed IS NULL AND document.carried_from IS NOT NULL))",
                    (submission, requirement, now),
                )?;
                if confirmed == 0 {
                    return Err(Problem::NothingToConfirm { requirement: requirement.clone() }.into());
                }
            }
            let args = json!({ "requirements": requirements });
            let entry = Entry { what: What::AnswersConfirmed, orgnr: Some(orgnr), submission: Some(submission), args };
            Ok(((), Some(entry)))
        })
    }
}

/// The answer with the change made, of the same revision.
fn changed(before: Option<AnswerRow>, change: &AnswerChange, now: DateTime<FixedOffset>) -> AnswerRow {
    let mut answer = before.unwrap_or_else(|| AnswerRow {
        state: AnswerState::default(),
        said: false,
        fields: BTreeMap::new(),
        explanation: String::new(),
        by: String::new(),
        why_not: String::new(),
        note: String::new(),
        revision: 0,
        saved_at: now,
        carried_from: None,
        confirmed: false,
        shared: false,
    });
    let private = answer.clone();
    if let Some(state) = change.state {
        answer.state = state;
        answer.said = true;
    }
    for (field, value) in change.fields.iter().flatten() {
        if value.is_empty() {
            answer.fields.remove(field);
        } else {
            answer.fields.insert(field.clone(), value.clone());
        }
    }
    let texts = [
        (&change.explanation, &mut answer.explanation),
        (&change.by, &mut answer.by),
        (&change.why_not, &mut answer.why_not),
    ];
    for (given, text) in texts {
        if let Some(given) = given {
            text.clone_from(given);
        }
    }
    // A changed answer is the user's own; a note or a tick changes nothing of what is said, and a change says nothing
    // of the documents: those that were confirmed stay so, and the others wait.
    if answer != private {
        answer.carried_from = None;
    }
    if let Some(note) = &change.note {
        answer.note.clone_from(note);
    }
    answer.shared = change.shared.unwrap_or(answer.shared);
    answer
}

pub(super) fn find(rows: &Connection, submission: i32, requirement: &str) -> Outcome<Option<AnswerRow>> {
    let sql = format!("SELECT {COLUMNS} FROM answer WHERE submission = ?1 AND requirement = ?2");
    Ok(rows.query_row(&sql, (submission, requirement), |row| Ok(answer(row)?.1)).optional()?)
}

pub(super) fn write(rows: &Connection, submission: i32, requirement: &str, answer: &AnswerRow) -> Outcome<()> {
    rows.execute(
        "INSERT OR REPLACE INTO answer
           (submission, requirement, state, said, fields, explanation, by_date, why_not, note, revision, saved_at,
            carried_from, confirmed, shared)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
        (
            submission,
            requirement,
            Word(answer.state),
            answer.said,
            Json(&answer.fields),
            &answer.explanation,
            &answer.by,
            &answer.why_not,
            &answer.note,
            answer.revision,
            answer.saved_at,
            answer.carried_from,
            answer.confirmed,
            answer.shared,
        ),
    )?;
    Ok(())
}

pub(super) fn answer(row: &Row<'_>) -> rusqlite::Result<(String, AnswerRow)> {
    let answer = AnswerRow {
        state: row.get::<_, Word<_>>(1)?.0,
        said: row.get(2)?,
        fields: row.get::<_, Json<_>>(3)?.0,
        explanation: row.get(4)?,
        by: row.get(5)?,
        why_not: row.get(6)?,
        note: row.get(7)?,
        revision: row.get(8)?,
        saved_at: row.get(9)?,
        carried_from: row.get(10)?,
        confirmed: row.get(11)?,
        shared: row.get(12)?,
    };
    Ok((row.get(0)?, answer))
}
