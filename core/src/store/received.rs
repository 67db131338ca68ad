//! Bundles of others that were opened here and found intact: whose, by which key, and what they said.
//!
//! A row says only that a bundle was seen; nobody becomes known by it.

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde_json::Value;

use super::Store;
use super::column::{Json, Word};
use crate::problem::Result;
use crate::scheme::Kind;

/// A bundle that was opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReceivedRow {
    /// SHA-256 of its `SHA256SUMS`, in lower-case hexadecimal: no other bundle has the same.
    pub content: String,
    /// The organisation number that the application gives.
    pub orgnr: String,
    /// The company's name in it.
    pub company: String,
    /// The kind of submission.
    pub kind: Kind,
    /// The application's date.
    pub date: NaiveDate,
    /// The fingerprint of the signer's certificate.
    pub fingerprint: String,
    /// The name in the certificate.
    pub signer: String,
    /// The claimed signing time.
    pub claimed: Option<DateTime<FixedOffset>>,
    /// When it was opened first.
    pub opened: DateTime<FixedOffset>,
    /// What it said, requirement by requirement.
    pub said: Value,
}

impl Store {
    /// The bundles of the company with this number, in the order in which they were opened first.
    pub fn received(&self, orgnr: &str) -> Result<Vec<ReceivedRow>> {
        self.read(|rows| {
            let mut found = rows.prepare(
                "SELECT content, orgnr, company, kind, date, fingerprint, signer, claimed, opened, said
                 FROM received WHERE orgnr = ?1 ORDER BY rowid",
            )?;
            let list = found.query_map([orgnr], |row| {
                Ok(ReceivedRow {
                    content: row.get(0)?,
                    orgnr: row.get(1)?,
                    company: row.get(2)?,
                    kind: row.get::<_, Word<_>>(3)?.0,
                    date: row.get(4)?,
                    fingerprint: row.get(5)?,
                    signer: row.get(6)?,
                    claimed: row.get(7)?,
                    opened: row.get(8)?,
                    said: row.get::<_, Json<_>>(9)?.0,
                })
            })?;
            Ok(list.collect::<Result<_, _>>()?)
        })
    }

    /// Remembers a bundle; one that was opened before stays as it was. It is its own history.
    ///
    /// # Errors
    /// `StoreBusy`, `DiskFull`, `StoreUnusable`.
    pub fn remember_received(&mut self, row: &ReceivedRow) -> Result<()> {
        self.note(|rows| {
            let added = rows.execute(
                "INSERT OR IGNORE INTO received
                   (content, orgnr, company, kind, date, fingerprint, signer, claimed, opened, said)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
                (
                    &row.content,
                    &row.orgnr,
                    &row.company,
                    Word(row.kind),
                    row.date,
                    &row.fingerprint,
                    &row.signer,
                    row.claimed,
                    row.opened,
                    Json(&row.said),
                ),
            )?;
            Ok(added > 0)
        })
    }

    /// Forgets the bundles of the company with this number. They leave no word behind.
    ///
    /// # Errors
    /// `StoreBusy`, `StoreUnusable`.
    pub fn forget_received(&mut self, orgnr: &str) -> Result<()> {
        self.note(|rows| Ok(rows.execute("DELETE FROM received WHERE orgnr = ?1", [orgnr])? > 0))
    }
}
