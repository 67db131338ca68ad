//! The history as it is read: newest first, in plain words, narrowed and searched, page by page.
//!
//! Who sat at the machine was never written down, and must not be invented here.

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset};
use serde_json::Value;

use crate::api::{HistoryAsk, HistoryLine, HistoryPlace, HistoryView};
use crate::company::Orgnr;
use crate::problem::Result;
use crate::store::{DocumentRow, HistoryRow, SubmissionRow, What};
use crate::texts;

use super::Desk;
use super::views::clock_text;

/// Lines of a page when nobody says how many.
const LINES: u32 = 50;
/// Rows that are read at a time.
const ROWS: u32 = 500;

/// What the rows are about, as it is now.
pub(super) struct Known {
    /// Names by organisation number.
    companies: BTreeMap<String, String>,
    submissions: BTreeMap<i32, SubmissionRow>,
}

impl Desk {
    /// What has happened, newest first. What is the same twice running on one day is one line: an answer is saved with
    /// every pause in typing.
    ///
    /// # Errors
    /// `OrgnrShape`, `OrgnrCheckDigit`.
    pub fn history(&self, ask: &HistoryAsk) -> Result<HistoryView> {
        let orgnr = ask.company.as_deref().map(Orgnr::parse).transpose()?;
        let known = self.named_now()?;
        let limit = if ask.limit == 0 { LINES } else { ask.limit } as usize;
        let words: Vec<String> = ask.search.split_whitespace().map(str::to_lowercase).collect();
        let mut lines: Vec<HistoryLine> = Vec::new();
        let mut before = ask.before.unwrap_or(i32::MAX);
        loop {
            let rows = self.store.history_before(before, orgnr.as_ref(), ask.submission, ROWS)?;
            let last = rows.len() < ROWS as usize;
            for row in &rows {
                if !(ask.document.is_none_or(|id| row.names_document(id))
                    && ask.requirement.as_deref().is_none_or(|id| row.names_requirement(id)))
                {
                    continue;
                }
                let Some(line) = self.history_line(row, &known)? else { continue };
                if !holds(&line, &words) || lines.last().is_some_and(|above| same(above, &line)) {
                    continue;
                }
                if lines.len() == limit {
                    let next = lines.last().map(|line| line.id);
                    return Ok(HistoryView { lines, next });
                }
                lines.push(line);
            }
            match rows.last() {
                Some(row) if !last => before = row.id,
                _ => return Ok(HistoryView { lines, next: None }),
            }
        }
    }

    /// What has happened after `moment`, as [`Desk::history`] says it. The clock may have been set back meanwhile, so every
    /// row is asked.
    pub(super) fn history_since(&self, moment: DateTime<FixedOffset>) -> Result<Vec<HistoryLine>> {
        let known = self.named_now()?;
        let mut lines: Vec<HistoryLine> = Vec::new();
        for row in self.store.history_before(i32::MAX, None, None, u32::MAX)?.iter().filter(|row| row.at > moment) {
            let Some(line) = self.history_line(row, &known)? else { continue };
            if !lines.last().is_some_and(|above| same(above, &line)) {
                lines.push(line);
            }
        }
        Ok(lines)
    }

    fn named_now(&self) -> Result<Known> {
        Ok(Known {
            companies: self.store.companies()?.into_iter().map(|row| (row.orgnr.to_string(), row.name)).collect(),
            submissions: self.store.submissions()?.into_iter().map(|row| (row.id, row)).collect(),
        })
    }

    /// The row in words; `None` of what the program does by itself while something else is done.
    fn history_line(&self, row: &HistoryRow, known: &Known) -> Result<Option<HistoryLine>> {
        let document = row.number("document").map(|id| self.store.document(id)).transpose()?.flatten();
        let Some(text) = self.history_words(row, document.as_ref())? else { return Ok(None) };
        let submission = row.submission.and_then(|id| known.submissions.get(&id));
        let company = row.orgnr.as_ref().map(ToString::to_string);
        let name = company.as_ref().map(|orgnr| known.companies.get(orgnr).cloned().unwrap_or_else(|| orgnr.clone()));
        let kind = submission.map(|of| texts::text(self.lang, &format!("kind-{}", of.kind.id()), &[]));
        let day = row.at.date_naive();
        let what = serde_json::to_value(row.what).ok();
        Ok(Some(HistoryLine {
            id: row.id,
            at: row.at.to_rfc3339(),
            day: day.to_string(),
            day_text: capital(&texts::long_date(self.lang, day)),
            time_text: clock_text(row.at, self.lang),
            who: row.who.clone().unwrap_or_default(),
            what: what.as_ref().and_then(Value::as_str).unwrap_or_default().to_owned(),
            text: capital(&text),
            about: [name, kind].into_iter().flatten().collect::<Vec<_>>().join(", "),
            company,
            submission: submission.map(|of| of.id),
            place: self.place_of(row, submission, document.as_ref()),
        }))
    }

    fn place_of(
        &self,
        row: &HistoryRow,
        submission: Option<&SubmissionRow>,
        document: Option<&DocumentRow>,
    ) -> Option<HistoryPlace> {
        let company = || row.orgnr.as_ref().map(ToString::to_string);
        let receipt = || submission.map(|of| HistoryPlace::Receipt { submission: of.id });
        match row.what {
            What::AnswerSaved | What::AnswerPutBack => {
                let (of, id) = (submission?, row.word("requirement")?);
                let requirement = self.scheme.requirement(id).ok()?;
                let page = requirement.page_in(of.kind).to_owned();
                Some(HistoryPlace::Requirement { submission: of.id, page, requirement: id.to_owned() })
            }
            What::Exported | What::Sent => receipt(),
            What::Approved
            | What::ApprovalRemoved
            | What::BoardActed
            | What::QuestionAnswered
            | What::BoardActRemoved
            | What::FeePaid
            | What::FeePaymentRemoved
            | What::Renewed
            | What::ReminderShown
            | What::DeadlineSnoozed
            | What::DeadlineDone
            | What::DeadlineMoved
            | What::DeadlineTask => Some(HistoryPlace::Deadlines),
            What::FiguresRecorded | What::FiguresRemoved => Some(HistoryPlace::Figures { company: company()? }),
            What::ClientSheetMade => Some(HistoryPlace::Client { company: company()? }),
            What::IdentityAdded
            | What::IdentityRemoved
            | What::PassphraseRemembered
            | What::PassphraseForgotten
            | What::SettingsSaved => Some(HistoryPlace::Settings),
            What::BackedUp => Some(HistoryPlace::Backup),
            _ if document.is_some() => document.map(|row| HistoryPlace::Document { document: row.id }),
            _ => submission.map(|of| HistoryPlace::Submission { submission: of.id }),
        }
    }
}

/// Whether all words stand in what is shown of the line.
fn holds(line: &HistoryLine, words: &[String]) -> bool {
    if words.is_empty() {
        return true;
    }
    let shown =
        [&line.text, &line.about, &line.who, &line.day_text, &line.day].map(String::as_str).join(" ").to_lowercase();
    words.iter().all(|word| shown.contains(word))
}

fn same(above: &HistoryLine, line: &HistoryLine) -> bool {
    (&above.day, &above.text, &above.about, &above.who) == (&line.day, &line.text, &line.about, &line.who)
}

/// With a capital letter, as a line begins.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
