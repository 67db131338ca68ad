//! The trash, and what is deleted for good: only after its name has been written.

use crate::api::{TrashView, TrashedDocument};
use crate::company::Orgnr;
use crate::inspect::normalise;
use crate::problem::{Problem, Result};
use crate::store::{DocumentRow, Filter, kept_until};
use crate::texts::{self, text};

use super::Desk;

impl Desk {
    /// What lies in the trash.
    pub fn trash(&self) -> Result<TrashView> {
        self.trash_part("", usize::MAX)
    }

    /// The same of those documents that hold every word of `search`, the newest `limit` in full; they may be thousands.
    pub fn trash_part(&self, search: &str, limit: usize) -> Result<TrashView> {
        let mut rows = self.store.documents(&Filter::Trashed)?;
        rows.retain(self.sought(search)?);
        rows.sort_by_key(|row| std::cmp::Reverse((row.trashed, row.id)));
        let documents = rows.iter().take(limit).map(|row| self.trashed(row)).collect::<Result<_>>()?;
        Ok(TrashView { documents, others: rows.iter().skip(limit).map(|row| row.id).collect() })
    }

    fn trashed(&self, row: &DocumentRow) -> Result<TrashedDocument> {
        let submission = row.submission.map(|id| self.the_submission(id)).transpose()?;
        let company = row.orgnr.as_ref().map(|orgnr| self.the_company(Some(orgnr))).transpose()?;
        let place = [
            submission.as_ref().map(|row| text(self.lang, &format!("kind-{}", row.kind.id()), &[])),
            company.map(|company| company.name),
        ];
        let place = place.into_iter().flatten().collect::<Vec<_>>().join(", ");
        let until = kept_until(row.trashed.unwrap_or_else(|| self.today()));
        Ok(TrashedDocument {
            document: self.document_view(row, self.lang)?,
            place: if place.is_empty() { text(self.lang, "trash-inbox", &[]) } else { place },
            until: until.to_string(),
            until_text: texts::date(self.lang, until),
            restorable: row.tidied || submission.is_none_or(|submission| submission.open()),
        })
    }

    /// Deletes a document in the trash for good. `written` is its title, written by the user.
    ///
    /// # Errors
    /// `ConfirmationDiffers`, `DocumentUnknown`, `DocumentNotInTrash`.
    pub fn delete_document(&mut self, id: i32, written: &str) -> Result<()> {
        let row = self.the_document(id)?;
        if row.trashed.is_none() {
            return Err(Problem::DocumentNotInTrash { id: id.to_string() });
        }
        confirmed(written, &row.title)?;
        let now = self.now();
        self.store.delete_document(id, now)
    }

    /// Deletes a submission for good, with answers, documents and bundles; an approval stays. `written` is the name of
    /// the company, written by the user.
    ///
    /// # Errors
    /// `ConfirmationDiffers`, `SubmissionUnknown`.
    pub fn delete_submission(&mut self, id: i32, written: &str) -> Result<()> {
        let row = self.the_submission(id)?;
        confirmed(written, &self.the_company(Some(&row.orgnr))?.name)?;
        let now = self.now();
        self.store.delete_submission(id, now)
    }

    /// Deletes a company for good, with everything that belongs to it but the keys. `written` is its name, written by
    /// the user.
    ///
    /// # Errors
    /// `ConfirmationDiffers`, `CompanyUnknown`.
    pub fn delete_company(&mut self, orgnr: &Orgnr, written: &str) -> Result<()> {
        let company = self.the_company(Some(orgnr))?;
        confirmed(written, &company.name)?;
        let now = self.now();
        self.store.delete_company(&company.orgnr, now)
    }
}

/// Capitals, spaces and the form of accents do not matter: the point is that somebody wrote it.
pub(super) fn confirmed(written: &str, expected: &str) -> Result<()> {
    let bare = |text: &str| normalise(text).to_lowercase().split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    if bare(written) == bare(expected) {
        return Ok(());
    }
    Err(Problem::ConfirmationDiffers { expected: expected.to_owned() })
}
