//! What is typed into forms of the window and not sent yet. It is nobody's change: no row of history tells of it, and
//! no bundle takes it along.

use std::collections::BTreeMap;

use chrono::{DateTime, Days, FixedOffset, NaiveDate};
use rusqlite::Connection;

use super::Store;
use super::fault::Outcome;
use crate::problem::Result;

/// How long a form may lie about before what was typed into it goes.
const KEPT: Days = Days::new(90);

impl Store {
    /// All of them, as JSON, by the place of the form.
    pub fn drafts(&self) -> Result<BTreeMap<String, String>> {
        self.read(|rows| {
            let mut found = rows.prepare_cached("SELECT place, words FROM draft")?;
            Ok(found.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?)
        })
    }

    /// Keeps what stands in a form, as JSON, in place of what stood there; without `words` it is forgotten.
    pub fn keep_draft(&mut self, place: &str, words: Option<&str>, now: DateTime<FixedOffset>) -> Result<()> {
        self.note(|rows| {
            let changed = match words {
                Some(words) => rows.execute(
                    "INSERT OR REPLACE INTO draft (place, words, at) VALUES (?1, ?2, ?3)",
                    (place, words, now),
                )?,
                None => rows.execute("DELETE FROM draft WHERE place = ?1", [place])?,
            };
            Ok(changed > 0)
        })
    }

    /// Forgets those that nobody has typed in for ninety days.
    pub fn forget_old_drafts(&mut self, today: NaiveDate) -> Result<()> {
        let Some(oldest) = today.checked_sub_days(KEPT) else { return Ok(()) };
        self.note(|rows| Ok(rows.execute("DELETE FROM draft WHERE substr(at, 1, 10) < ?1", [oldest.to_string()])? > 0))
    }
}

/// Forgets those of what is deleted: a document, a company.
pub(super) fn forget(rows: &Connection, of: &str) -> Outcome<()> {
    rows.execute("DELETE FROM draft WHERE substr(place, 1, length(?1) + 1) = ?1 || '/'", [of])?;
    Ok(())
}
