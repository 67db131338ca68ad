//! Facts of a document that somebody typed in place of what was read, or took back.

use chrono::{DateTime, FixedOffset};
use serde_json::{Value, json};

use super::Store;
use super::documents::{about, movable};
use super::history::What;
use crate::problem::Result;

impl Store {
    /// Records what is known of a document after `facts` were typed or taken back: by name, `{ "from", "to" }`.
    ///
    /// # Errors
    /// `DocumentUnknown`, also when it is in the trash; `SubmissionClosed`.
    pub fn correct_facts(
        &mut self,
        id: i32,
        inspection: &str,
        facts: &Value,
        now: DateTime<FixedOffset>,
    ) -> Result<()> {
        self.change(now, |rows| {
            let document = movable(rows, id)?;
            rows.execute("UPDATE document SET inspection = ?2 WHERE id = ?1", (id, inspection))?;
            Ok(((), about(&document, What::DocumentCorrected, json!({ "document": id, "facts": facts }))))
        })
    }
}
