//! What the board asked or did, other than approving.

use chrono::{DateTime, FixedOffset, NaiveDate};
use rusqlite::{Connection, OptionalExtension, Row};
use serde_json::json;

use super::column::Word;
use super::fault::Outcome;
use super::history::{Entry, What};
use super::{Store, companies, documents, submissions};
use crate::api::BoardAct;
use crate::company::Orgnr;
use crate::problem::{Problem, Result};

/// Something that the board did, to be recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewBoardRow {
    /// To which company.
    pub orgnr: Orgnr,
    /// What it did.
    pub act: BoardAct,
    /// The date of it.
    pub date: NaiveDate,
    /// By when it wants an answer.
    pub deadline: Option<NaiveDate>,
    /// Its words, or the user's; may be empty.
    pub text: String,
    /// The letter, a document.
    pub letter_document: Option<i32>,
    /// The submission that it is about, when the user said so.
    pub submission: Option<i32>,
}

/// The same, recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BoardRow {
    /// Its number, never used again.
    pub id: i32,
    /// What was recorded.
    pub event: NewBoardRow,
    /// When the question was marked as answered.
    pub answered: Option<NaiveDate>,
    /// When it was recorded here.
    pub recorded_at: DateTime<FixedOffset>,
}

const COLUMNS: &str = "SELECT id, orgnr, what, date, deadline, text, letter_document, submission, answered, recorded_at
    FROM board_event";

impl Store {
    /// What the board did to a company, oldest first.
    pub fn board_events(&self, orgnr: &Orgnr) -> Result<Vec<BoardRow>> {
        self.read(|rows| {
            let mut found = rows.prepare_cached(&format!("{COLUMNS} WHERE orgnr = ?1 ORDER BY date, id"))?;
            Ok(found.query_map([orgnr.as_str()], row)?.collect::<Result<_, _>>()?)
        })
    }

    /// One of them.
    pub fn board_event(&self, id: i32) -> Result<Option<BoardRow>> {
        self.read(|rows| find(rows, id))
    }

    /// Records something that the board did, and gives its number. The same again, word for word, changes at most
    /// the letter.
    ///
    /// # Errors
    /// `CompanyUnknown`, `SubmissionUnknown` (also when it is another company's), `DocumentUnknown`.
    pub fn record_board_event(&mut self, new: &NewBoardRow, now: DateTime<FixedOffset>) -> Result<i32> {
        self.change(now, |rows| {
            companies::known(rows, &new.orgnr)?;
            if let Some(id) = new.submission
                && submissions::known(rows, id)?.orgnr != new.orgnr
            {
                return Err(Problem::SubmissionUnknown { id: id.to_string() }.into());
            }
            if let Some(letter) = new.letter_document {
                documents::known(rows, letter)?;
            }
            let before: Option<i32> = rows
                .query_row(
                    "SELECT id FROM board_event WHERE orgnr = ?1 AND what = ?2 AND date = ?3 AND deadline IS ?4
                     AND text = ?5 AND submission IS ?6",
                    (new.orgnr.as_str(), Word(new.act), new.date, new.deadline, &new.text, new.submission),
                    |row| row.get(0),
                )
                .optional()?;
            if let (Some(id), None) = (before, new.letter_document) {
                return Ok((id, None));
            }
            let id = rows.query_row(
                "INSERT INTO board_event
                   (id, orgnr, what, date, deadline, text, letter_document, submission, recorded_at)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
                 ON CONFLICT (id) DO UPDATE SET letter_document = excluded.letter_document RETURNING id",
                (
                    before,
                    new.orgnr.as_str(),
                    Word(new.act),
                    new.date,
                    new.deadline,
                    &new.text,
                    new.letter_document,
                    new.submission,
                    now,
                ),
                |row| row.get(0),
            )?;
            let args = json!({
                "event": id, "act": new.act, "date": new.date, "deadline": new.deadline, "letter": new.letter_document,
            });
            Ok((id, Some(about(new, What::BoardActed, args))))
        })
    }

    /// Marks a question as answered on `date`, or with `None` as open again.
    ///
    /// # Errors
    /// `BoardEventUnknown`, also when it wants no answer: a withdrawal, or a warning without a day to answer by.
    pub fn answer_question(&mut self, id: i32, date: Option<NaiveDate>, now: DateTime<FixedOffset>) -> Result<()> {
        self.change(now, |rows| {
            let before = known(rows, id)?;
            let asks = match before.event.act {
                BoardAct::Asked => true,
                BoardAct::Warned => before.event.deadline.is_some(),
                BoardAct::Withdrawn => false,
            };
            if !asks {
                return Err(unknown(id).into());
            }
            if before.answered == date {
                return Ok(((), None));
            }
            rows.execute("UPDATE board_event SET answered = ?2 WHERE id = ?1", (id, date))?;
            let args = json!({ "event": id, "date": date });
            Ok(((), Some(about(&before.event, What::QuestionAnswered, args))))
        })
    }

    /// Takes away what was recorded by mistake; the history keeps all that stood in it, and the letter stays.
    ///
    /// # Errors
    /// `BoardEventUnknown`.
    pub fn remove_board_event(&mut self, id: i32, now: DateTime<FixedOffset>) -> Result<()> {
        self.change(now, |rows| {
            let BoardRow { event, answered, recorded_at, .. } = known(rows, id)?;
            rows.execute("DELETE FROM board_event WHERE id = ?1", [id])?;
            let args = json!({
                "event": id, "act": event.act, "date": event.date, "deadline": event.deadline, "text": event.text,
                "letter": event.letter_document, "answered": answered, "recorded_at": recorded_at,
            });
            Ok(((), Some(about(&event, What::BoardActRemoved, args))))
        })
    }
}

fn about(event: &NewBoardRow, what: What, args: serde_json::Value) -> Entry {
    Entry { what, orgnr: Some(event.orgnr.clone()), submission: event.submission, args }
}

fn known(rows: &Connection, id: i32) -> Outcome<BoardRow> {
    find(rows, id)?.ok_or_else(|| unknown(id).into())
}

fn find(rows: &Connection, id: i32) -> Outcome<Option<BoardRow>> {
    Ok(rows.query_row(&format!("{COLUMNS} WHERE id = ?1"), [id], row).optional()?)
}

fn unknown(id: i32) -> Problem {
    Problem::BoardEventUnknown { id: id.to_string() }
}

fn row(row: &Row<'_>) -> rusqlite::Result<BoardRow> {
    Ok(BoardRow {
        id: row.get(0)?,
        event: NewBoardRow {
            orgnr: row.get::<_, Word<_>>(1)?.0,
            act: row.get::<_, Word<_>>(2)?.0,
            date: row.get(3)?,
            deadline: row.get(4)?,
            text: row.get(5)?,
            letter_document: row.get(6)?,
            submission: row.get(7)?,
        },
        answered: row.get(8)?,
        recorded_at: row.get(9)?,
    })
}
