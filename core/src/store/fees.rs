//! What the processing fee costs, as the user set it, and when it was paid.

use chrono::{DateTime, FixedOffset, NaiveDate};
use rusqlite::OptionalExtension;
use serde_json::json;

use super::history::{Entry, What};
use super::settings::setting;
use super::{Store, documents, submissions};
use crate::fee::Fees;
use crate::problem::Result;

/// A payment of the fee that was recorded after sending.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FeePayment {
    /// When it was paid.
    pub date: NaiveDate,
    /// The receipt, a document.
    pub receipt_document: Option<i32>,
}

/// The name of the setting; apart from those that the window saves together.
const FEES: &str = "fees";

impl Store {
    /// The prices; what was never set, or is not understood, is as at the beginning.
    pub fn fees(&self) -> Result<Fees> {
        self.read(|rows| setting(rows, FEES))
    }

    /// Saves the prices.
    pub fn save_fees(&mut self, fees: &Fees, now: DateTime<FixedOffset>) -> Result<()> {
        self.save_setting(FEES, fees, now)
    }

    /// When the fee of a submission was paid, if it was recorded beside the answers.
    pub fn fee_payment(&self, submission: i32) -> Result<Option<FeePayment>> {
        self.read(|rows| {
            let found = rows.query_row(
                "SELECT date, receipt_document FROM fee_payment WHERE submission = ?1",
                [submission],
                |row| Ok(FeePayment { date: row.get(0)?, receipt_document: row.get(1)? }),
            );
            Ok(found.optional()?)
        })
    }

    /// Records that the fee was paid; a second call corrects the date, and the receipt stays unless another is given.
    /// Allowed also when the submission is sent: the invoice may come after.
    ///
    /// # Errors
    /// `SubmissionUnknown`, `DocumentUnknown`.
    pub fn record_fee_paid(
        &mut self,
        submission: i32,
        date: NaiveDate,
        receipt: Option<i32>,
        now: DateTime<FixedOffset>,
    ) -> Result<()> {
        self.change(now, |rows| {
            let orgnr = submissions::known(rows, submission)?.orgnr;
            if let Some(receipt) = receipt {
                documents::known(rows, receipt)?;
            }
            rows.execute(
                "INSERT INTO fee_payment (submission, date, receipt_document, recorded_at) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT (submission) DO UPDATE SET date = excluded.date, recorded_at = excluded.recorded_at,
                   receipt_document = coalesce(excluded.receipt_document, receipt_document)",
                (submission, date, receipt, now),
            )?;
            let args = json!({ "date": date, "receipt": receipt });
            Ok(((), Some(Entry { what: What::FeePaid, orgnr: Some(orgnr), submission: Some(submission), args })))
        })
    }

    /// Takes away a payment that was recorded by mistake; the receipt stays among the documents. Where none was
    /// recorded, nothing happens.
    ///
    /// # Errors
    /// `SubmissionUnknown`.
    pub fn remove_fee_payment(&mut self, submission: i32, now: DateTime<FixedOffset>) -> Result<()> {
        self.change(now, |rows| {
            let orgnr = submissions::known(rows, submission)?.orgnr;
            let removed = rows.query_row(
                "DELETE FROM fee_payment WHERE submission = ?1 RETURNING date, receipt_document",
                [submission],
                |row| Ok(FeePayment { date: row.get(0)?, receipt_document: row.get(1)? }),
            );
            let entry = removed.optional()?.map(|FeePayment { date, receipt_document: receipt }| {
                let args = json!({ "date": date, "receipt": receipt });
                Entry { what: What::FeePaymentRemoved, orgnr: Some(orgnr), submission: Some(submission), args }
            });
            Ok(((), entry))
        })
    }
}
