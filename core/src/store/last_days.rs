//! Until when something holds that was renewed after the submission that tells of it was sent.

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde_json::json;

use super::history::{Entry, What};
use super::{Store, companies};
use crate::company::Orgnr;
use crate::problem::Result;

/// A last day that was said outside of every submission.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LastDayRow {
    /// The requirement that asks for it.
    pub requirement: String,
    /// Its field.
    pub field: String,
    /// The last day.
    pub until: NaiveDate,
    /// When it was said.
    pub recorded_at: DateTime<FixedOffset>,
}

impl Store {
    /// What was renewed, of one company.
    pub fn last_days(&self, orgnr: &Orgnr) -> Result<Vec<LastDayRow>> {
        self.read(|rows| {
            let mut found = rows.prepare_cached(
                "SELECT requirement, field, until, recorded_at FROM last_day WHERE orgnr = ?1
                 ORDER BY requirement, field",
            )?;
            let list = found.query_map([orgnr.as_str()], |row| {
                Ok(LastDayRow {
                    requirement: row.get(0)?,
                    field: row.get(1)?,
                    until: row.get(2)?,
                    recorded_at: row.get(3)?,
                })
            })?;
            Ok(list.collect::<rusqlite::Result<_>>()?)
        })
    }

    /// Records until when something holds; a second call replaces the first.
    ///
    /// # Errors
    /// `CompanyUnknown`.
    pub fn record_last_day(
        &mut self,
        orgnr: &Orgnr,
        requirement: &str,
        field: &str,
        until: NaiveDate,
        now: DateTime<FixedOffset>,
    ) -> Result<()> {
        self.change(now, |rows| {
            companies::known(rows, orgnr)?;
            rows.execute(
                "INSERT OR REPLACE INTO last_day (orgnr, requirement, field, until, recorded_at)
                 VALUES (?1, ?2, ?3, ?4, ?5)",
                (orgnr.as_str(), requirement, field, until, now),
            )?;
            let args = json!({ "requirement": requirement, "field": field, "until": until });
            Ok(((), Some(Entry { what: What::Renewed, orgnr: Some(orgnr.clone()), submission: None, args })))
        })
    }
}
