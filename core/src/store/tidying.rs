//! Documents that nothing needs any more, and the yearly question about them.

use chrono::{DateTime, FixedOffset, NaiveDate};
use rusqlite::OptionalExtension;
use serde_json::json;

use super::documents::known;
use super::history::{Entry, What};
use super::{Store, lock};
use crate::problem::{Problem, Result};

/// The question's name.
const QUESTION: &str = "tidy";

impl Store {
    /// Puts documents in the trash on `today`, also those of submissions that were sent; all of them or none. They can
    /// come back from there to where they were.
    ///
    /// # Errors
    /// `DocumentUnknown`, also when one is in the trash already; `StoreBusy`.
    pub fn put_away(&mut self, ids: &[i32], today: NaiveDate, now: DateTime<FixedOffset>) -> Result<()> {
        let _held = lock::hold(&self.folder)?;
        self.change(now, |rows| {
            for id in ids {
                let document = known(rows, *id)?;
                if document.trashed.is_some() {
                    return Err(Problem::DocumentUnknown { id: id.to_string() }.into());
                }
                rows.execute("UPDATE document SET trashed = ?2, tidied = 1 WHERE id = ?1", (id, today))?;
                rows.execute("UPDATE submission SET tidied = ?2 WHERE id = ?1", (document.submission, today))?;
            }
            let args = json!({ "documents": ids });
            let entry = Entry { what: What::DocumentsTidied, orgnr: None, submission: None, args };
            Ok(((), (!ids.is_empty()).then_some(entry)))
        })?;
        self.tell_beside(ids);
        Ok(())
    }

    /// When the question was last answered.
    pub fn tidy_answered(&self) -> Result<Option<NaiveDate>> {
        self.read(|rows| {
            Ok(rows
                .query_row("SELECT answered FROM question WHERE name = ?1", [QUESTION], |row| row.get(0))
                .optional()?)
        })
    }

    /// Notes that the question was answered on `today`.
    pub fn answer_tidy(&mut self, today: NaiveDate, now: DateTime<FixedOffset>) -> Result<()> {
        self.change(now, |rows| {
            rows.execute("INSERT OR REPLACE INTO question (name, answered) VALUES (?1, ?2)", (QUESTION, today))?;
            let args = json!({ "date": today });
            Ok(((), Some(Entry { what: What::TidyAnswered, orgnr: None, submission: None, args })))
        })
    }
}
