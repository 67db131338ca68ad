//! Once a year: which documents may go, because nothing needs them any more. Nothing is deleted by itself, and the
//! bundles that were sent are kept.

use chrono::{Months, NaiveDate};

use crate::api::{OutlivedDocument, TidyAnswer, TidyView};
use crate::certification;
use crate::outlived::{self, Approval, Past};
use crate::problem::{Problem, Result};
use crate::store::{DocumentRow, Filter, SubmissionRow};
use crate::texts::{self, text};

use super::Desk;
use super::documents::inspection_of;

/// How long an answer holds, and how long a document may wait unplaced before it is asked about.
const YEAR: Months = Months::new(12);

impl Desk {
    /// The documents that nothing needs any more, and whether it is time to ask about them.
    pub fn tidy(&self) -> Result<TidyView> {
        self.tidy_part("", usize::MAX)
    }

    /// The same of those documents that hold every word of `search`, the oldest `limit` in full; they may be thousands.
    fn tidy_part(&self, search: &str, limit: usize) -> Result<TidyView> {
        let answered = self.store.tidy_answered()?;
        let mut may_go = self.may_go()?;
        let some = !may_go.is_empty();
        let sought = self.sought(search)?;
        may_go.retain(|(row, _)| sought(row));
        let mut documents = Vec::new();
        for (row, submission) in may_go.iter().take(limit) {
            documents.push(self.outlived_document(row, submission.as_ref())?);
        }
        let rests = answered.is_some_and(|day| !a_year_ago(day, self.today()));
        Ok(TidyView {
            ask: !rests && some,
            answered: answered.map(|day| day.to_string()),
            answered_text: answered.map(|day| texts::date(self.lang, day)).unwrap_or_default(),
            documents,
            others: may_go.iter().skip(limit).map(|(row, _)| row.id).collect(),
        })
    }

    /// How many documents are asked about today.
    pub(super) fn tidy_count(&self) -> Result<u32> {
        let rests = self.store.tidy_answered()?.is_some_and(|day| !a_year_ago(day, self.today()));
        if rests {
            return Ok(0);
        }
        let mut count = u32::try_from(self.long_unplaced()?.len()).unwrap_or(u32::MAX);
        for submission in self.over()? {
            count = count.saturating_add(self.store.placed_count(submission.id)?);
        }
        Ok(count)
    }

    /// Puts away what the user chose, into the trash. When nothing is left, or the rest is to be kept, the question rests
    /// for a year. An empty answer changes nothing.
    ///
    /// # Errors
    /// `StillNeeded` for a document that is not among those that may go; then nothing goes.
    pub fn answer_tidy(&mut self, answer: &TidyAnswer) -> Result<TidyView> {
        self.answer_tidy_part(answer, "", usize::MAX)
    }

    /// The same, giving those documents that hold every word of `search`, the oldest `limit` in full.
    ///
    /// # Errors
    /// As [`Desk::answer_tidy`].
    pub fn answer_tidy_part(&mut self, answer: &TidyAnswer, search: &str, limit: usize) -> Result<TidyView> {
        if !answer.away.is_empty() || answer.keep {
            self.keep_tidy_answer(answer)?;
        }
        self.tidy_part(search, limit)
    }

    fn keep_tidy_answer(&mut self, answer: &TidyAnswer) -> Result<()> {
        let may_go = self.may_go()?;
        for id in &answer.away {
            if !may_go.iter().any(|(row, _)| row.id == *id) {
                return Err(Problem::StillNeeded { title: self.the_document(*id)?.title });
            }
        }
        let (today, now) = (self.today(), self.now());
        if !answer.away.is_empty() {
            self.store.put_away(&answer.away, today, now)?;
        }
        let over = may_go.iter().all(|(row, _)| answer.away.contains(&row.id));
        if answer.keep || (over && !answer.away.is_empty()) {
            self.store.answer_tidy(today, now)?;
        }
        Ok(())
    }

    /// Documents of submissions that are over, and what has waited unplaced for a year; oldest first.
    fn may_go(&self) -> Result<Vec<(DocumentRow, Option<SubmissionRow>)>> {
        let mut found = Vec::new();
        for of in self.over()? {
            let mut rows = self.store.documents(&Filter::Submission(of.id))?;
            // Letters and receipts belong to the history of the approval.
            rows.retain(|row| row.requirement.is_some());
            found.extend(rows.into_iter().map(|row| (row, Some(of.clone()))));
        }
        found.extend(self.long_unplaced()?.into_iter().map(|row| (row, None)));
        found.sort_by_key(|(row, _)| (row.added, row.id));
        Ok(found)
    }

    /// The submissions whose documents nothing needs any more.
    fn over(&self) -> Result<Vec<SubmissionRow>> {
        let submissions = self.store.submissions()?;
        let mut found = Vec::new();
        for company in self.store.companies()? {
            let events = self.events(&company.orgnr)?;
            let in_force = certification::standing(&events, self.today()).until.is_some();
            let approval = certification::approved(&events).map(|start| Approval { start, in_force });
            let own: Vec<&SubmissionRow> = submissions.iter().filter(|row| row.orgnr == company.orgnr).collect();
            let past: Vec<Past> = own.iter().map(|row| past(row)).collect();
            let over = outlived::outlived(&past, approval);
            found.extend(own.into_iter().filter(|row| over.contains(&row.id)).cloned());
        }
        Ok(found)
    }

    /// What has waited unplaced for a year.
    fn long_unplaced(&self) -> Result<Vec<DocumentRow>> {
        let mut waiting = self.store.documents(&Filter::Inbox)?;
        waiting.retain(|row| a_year_ago(row.added.date_naive(), self.today()));
        Ok(waiting)
    }

    fn outlived_document(&self, row: &DocumentRow, of: Option<&SubmissionRow>) -> Result<OutlivedDocument> {
        let lang = self.lang;
        let document = self.document_view(row, lang)?;
        let (place, mut why) = if let Some(of) = of {
            let kind = text(lang, &format!("kind-{}", of.kind.id()), &[]);
            let company = self.the_company(Some(&of.orgnr))?.name;
            let day = texts::date(lang, of.sent.or(of.approved).unwrap_or(of.started));
            (format!("{kind}, {company}"), text(lang, "tidy-why-over", &[("date", &day)]))
        } else {
            let day = texts::date(lang, row.added.date_naive());
            (text(lang, "trash-inbox", &[]), text(lang, "tidy-why-waiting", &[("date", &day)]))
        };
        if self.personal(row) {
            why = format!("{why} {}", text(lang, "tidy-why-personal", &[]));
        }
        Ok(OutlivedDocument { document, place, why })
    }

    /// Whether it is of a kind that holds personal data, or was found to.
    fn personal(&self, row: &DocumentRow) -> bool {
        let masked = |rule: &crate::scheme::Evidence| rule.masked && rule.types.contains(&row.kind);
        let kind = self.scheme.requirements.iter().flat_map(|requirement| &requirement.evidence).any(masked);
        kind || inspection_of(row).personal_numbers.is_some_and(|count| count > 0)
    }
}

fn past(row: &SubmissionRow) -> Past {
    Past { id: row.id, kind: row.kind, day: row.sent.or(row.approved), approved: row.approved, follows: row.follows }
}

/// Whether `day` lies a year or more before `today`.
fn a_year_ago(day: NaiveDate, today: NaiveDate) -> bool {
    day.checked_add_months(YEAR).is_some_and(|anniversary| anniversary <= today)
}
