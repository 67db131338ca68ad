//! What the company register answered, the newest answer for each company.

use chrono::{DateTime, FixedOffset};
use rusqlite::OptionalExtension;
use serde_json::json;

use super::history::{Entry, What};
use super::{Store, companies};
use crate::company::Orgnr;
use crate::problem::Result;

/// The answer about one company, as the desk left it: no dates of birth.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegisterRow {
    /// When it was fetched.
    pub fetched_at: DateTime<FixedOffset>,
    /// JSON, the entity.
    pub entity: String,
    /// JSON, its roles; `None` when there were none.
    pub roles: Option<String>,
}

impl Store {
    /// What the register answered about this company; `None` when it was never asked.
    pub fn register(&self, orgnr: &Orgnr) -> Result<Option<RegisterRow>> {
        self.read(|rows| {
            let sql = "SELECT fetched_at, entity, roles FROM register_entry WHERE orgnr = ?1";
            let row = rows.query_row(sql, [orgnr.as_str()], |row| {
                Ok(RegisterRow { fetched_at: row.get(0)?, entity: row.get(1)?, roles: row.get(2)? })
            });
            Ok(row.optional()?)
        })
    }

    /// Keeps an answer in place of the one before.
    ///
    /// # Errors
    /// `CompanyUnknown`.
    pub fn keep_register(
        &mut self,
        orgnr: &Orgnr,
        entity: &str,
        roles: Option<&str>,
        now: DateTime<FixedOffset>,
    ) -> Result<()> {
        self.change(now, |rows| {
            companies::known(rows, orgnr)?;
            rows.execute(
                "INSERT OR REPLACE INTO register_entry (orgnr, fetched_at, entity, roles) VALUES (?1, ?2, ?3, ?4)",
                (orgnr.as_str(), now, entity, roles),
            )?;
            let entry =
                Entry { what: What::RegisterFetched, orgnr: Some(orgnr.clone()), submission: None, args: json!({}) };
            Ok(((), Some(entry)))
        })
    }
}
