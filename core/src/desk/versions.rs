//! One document in the place of another: said on both, and undone by one step.

use crate::api::{DocumentView, TakenIn, Version};
use crate::problem::{Problem, Result};
use crate::store::{DocumentRow, SubmissionRow};
use crate::texts::{self, Lang, text};

use super::Desk;
use super::documents::inspection_of;

impl Desk {
    /// Puts document `newer` in the place of `older`, which goes to the trash; one that was sent stays where it is, as
    /// an earlier version. Gives the newer one.
    ///
    /// # Errors
    /// `DocumentUnknown`, also when one lies in the trash or is another company's; `SubmissionClosed`.
    pub fn replace(&mut self, older: i32, newer: i32) -> Result<DocumentView> {
        let (today, now) = (self.today(), self.now());
        self.store.replace_document(older, newer, today, now)?;
        self.document(newer)
    }

    /// Undoes that: what was replaced is back, and the newer document goes to the trash. Gives the newer one.
    ///
    /// # Errors
    /// `DocumentUnknown`, `NothingReplaced`, `SubmissionClosed`.
    pub fn undo_replacement(&mut self, newer: i32) -> Result<DocumentView> {
        let (today, now) = (self.today(), self.now());
        self.store.undo_replacement(newer, today, now)?;
        self.document(newer)
    }

    /// Puts document `newer` in the place of `older`, or undoes that when there is no `older`.
    ///
    /// # Errors
    /// As [`Desk::replace`] and [`Desk::undo_replacement`].
    pub fn exchange(&mut self, newer: i32, older: Option<i32>) -> Result<DocumentView> {
        match older {
            Some(older) => self.replace(older, newer),
            None => self.undo_replacement(newer),
        }
    }

    /// Refuses, before a file is taken in, what could not be replaced by it.
    pub(super) fn replaceable(&self, older: i32, submission: Option<i32>, files: usize) -> Result<()> {
        let unknown = || Problem::DocumentUnknown { id: older.to_string() };
        let row = self.the_document(older)?;
        let applicant = submission.map(|id| self.the_submission(id)).transpose()?.map(|submission| submission.orgnr);
        if row.trashed.is_some() || (row.orgnr.is_some() && row.orgnr != applicant) {
            return Err(unknown());
        }
        if files == 1 { Ok(()) } else { Err(Problem::Usage { detail: "--replaces".to_owned() }) }
    }

    /// What was taken in, in the place of `older`; a file that is the same document replaces nothing.
    pub(super) fn put_in_place_of(&mut self, older: i32, taken: Vec<TakenIn>) -> Result<Vec<TakenIn>> {
        let mut done = Vec::new();
        for one in taken {
            let document = match one.document {
                Some(new) if new.id != older => Some(self.replace(older, new.id)?),
                same => same,
            };
            done.push(TakenIn { document, ..one });
        }
        Ok(done)
    }

    /// From which submission it was carried over, with the day on which it first went along.
    pub(super) fn carried_text(&self, row: &DocumentRow, lang: Lang) -> Result<Option<String>> {
        let first = row.carried_from.map(|_| self.store.carried_since(row.id)).transpose()?.flatten();
        Ok(first.map(|day| text(lang, "carried-document", &[("date", &texts::date(lang, day))])))
    }

    /// The older documents whose place this one took.
    pub(super) fn replaces(&self, row: &DocumentRow, lang: Lang) -> Result<Vec<Version>> {
        let olds = self.store.replaced_by(row.id)?;
        Ok(olds.iter().map(|old| version(old, "version-replaces", lang)).collect())
    }

    /// The newer document that took its place.
    pub(super) fn replaced_by(&self, row: &DocumentRow, lang: Lang) -> Result<Option<Version>> {
        let newer = row.replaced_by.map(|id| self.store.document(id)).transpose()?.flatten();
        Ok(newer.map(|newer| version(&newer, "version-replaced-by", lang)))
    }

    /// The newest of the older documents that this one could replace: of its type, at its requirement, in a submission
    /// that is open, where one document is all that is expected.
    pub(super) fn may_replace(&self, row: &DocumentRow, lang: Lang) -> Result<Option<Version>> {
        let (Some(submission), Some(requirement), None) = (row.submission, &row.requirement, row.trashed) else {
            return Ok(None);
        };
        let rules = self.scheme.requirement(requirement).map(|known| known.evidence.as_slice()).unwrap_or_default();
        let one = rules.iter().any(|rule| rule.max == 1 && rule.types.contains(&row.kind));
        let open =
            one.then(|| self.the_submission(submission)).transpose()?.is_some_and(|found: SubmissionRow| found.open());
        if !open {
            return Ok(None);
        }
        let older = self.store.version_before(row)?;
        Ok(older.map(|old| version(&old, "version-may-replace", lang)))
    }
}

/// A version in a sentence, with the day on which it was issued, else taken in.
fn version(row: &DocumentRow, key: &str, lang: Lang) -> Version {
    let day = inspection_of(row).facts.issued.unwrap_or_else(|| row.added.date_naive());
    let args = [("title", row.title.as_str()), ("date", &texts::date(lang, day))];
    Version { id: row.id, title: row.title.clone(), text: text(lang, key, &args) }
}
