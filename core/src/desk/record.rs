//! What happened outside the app: sent, approved, and what the board asked or did. Never refused for order.

use std::ops::ControlFlow;
use std::path::Path;

use chrono::{Datelike, Months, NaiveDate};

use crate::api::{BoardAct, CertificationView, SubmissionView};
use crate::certification;
use crate::company::Orgnr;
use crate::inspect::Expect;
use crate::problem::{Problem, Result};
use crate::reading;
use crate::store::{NewBoardRow, NewDocument};
use crate::texts;

use super::Desk;

/// The type of a letter from the board that approves.
const APPROVAL_LETTER: &str = "godkjenningsbrev";
/// The type of any other letter from the board.
const BOARD_LETTER: &str = "brev-fra-nemnda";
/// The year in which the scheme began (the first common norm is of 19 August 2009).
const BEGAN: i32 = 2009;

/// Something that the board did, as the user tells it.
#[derive(Debug)]
pub struct BoardRecord<'a> {
    /// What it did.
    pub act: BoardAct,
    /// The date of it.
    pub date: NaiveDate,
    /// By when it wants an answer.
    pub deadline: Option<NaiveDate>,
    /// Its words, or the user's; may be empty.
    pub text: &'a str,
    /// Its letter.
    pub letter: Option<&'a Path>,
    /// The submission that it is about, when the user says so.
    pub submission: Option<i32>,
}

impl Desk {
    /// Records that the submission was sent on `date`: the last exported bundle, whose exact bytes are kept, or its
    /// answers in the scheme's own form. Never refused for order or date: the app records what happened.
    pub fn sent(&mut self, id: i32, date: NaiveDate) -> Result<SubmissionView> {
        self.the_submission(id)?;
        let now = self.now();
        self.store.record_sent(id, date, now)?;
        self.submission(id)
    }

    /// Records the board's approval, with its letter. Never refused for order or date either; an approval from
    /// before the app was in use has no submission.
    pub fn approve(
        &mut self,
        orgnr: Option<&Orgnr>,
        submission: Option<i32>,
        date: NaiveDate,
        letter: Option<&Path>,
    ) -> Result<()> {
        let orgnr = self.whose(orgnr, submission)?;
        let letter = letter.map(|path| self.take_in_paper(&orgnr, submission, path, APPROVAL_LETTER)).transpose()?;
        let now = self.now();
        self.store.approve(&orgnr, submission, date, letter, now)?;
        Ok(())
    }

    /// Records what else the board did, with its letter. Refused only where the date must be a typing error.
    pub fn board(&mut self, orgnr: Option<&Orgnr>, record: &BoardRecord<'_>) -> Result<CertificationView> {
        self.likely(record.date)?;
        let orgnr = self.whose(orgnr, record.submission)?;
        let take_in = |path| self.take_in_paper(&orgnr, record.submission, path, BOARD_LETTER);
        let letter_document = record.letter.map(take_in).transpose()?;
        let new = NewBoardRow {
            orgnr,
            act: record.act,
            date: record.date,
            deadline: record.deadline,
            text: record.text.trim().to_owned(),
            letter_document,
            submission: record.submission,
        };
        let now = self.now();
        self.store.record_board_event(&new, now)?;
        self.certification(Some(&new.orgnr))
    }

    /// Marks a question of the board as answered on `date`; without a number, the oldest that is open.
    pub fn question_answered(
        &mut self,
        orgnr: Option<&Orgnr>,
        question: Option<i32>,
        date: NaiveDate,
    ) -> Result<CertificationView> {
        self.likely(date)?;
        let (id, orgnr) = if let Some(id) = question {
            (id, self.board_event_of(orgnr, id)?)
        } else {
            let company = self.the_company(orgnr)?.orgnr;
            let questions = certification::questions(&self.events(&company)?);
            let open = questions.iter().find(|question| question.answered.is_none());
            (open.ok_or(Problem::NoOpenQuestion {})?.id, company)
        };
        let now = self.now();
        self.store.answer_question(id, Some(date), now)?;
        self.certification(Some(&orgnr))
    }

    /// Opens a question again that was marked as answered by mistake.
    pub fn reopen_question(&mut self, orgnr: Option<&Orgnr>, question: i32) -> Result<CertificationView> {
        let orgnr = self.board_event_of(orgnr, question)?;
        let now = self.now();
        self.store.answer_question(question, None, now)?;
        self.certification(Some(&orgnr))
    }

    /// Takes away an approval that was recorded by mistake, and with it the deadlines that it set.
    pub fn remove_approval(&mut self, orgnr: Option<&Orgnr>, id: i32) -> Result<CertificationView> {
        let orgnr = self.the_company(orgnr)?.orgnr;
        let now = self.now();
        self.store.remove_approval(&orgnr, id, now)?;
        self.certification(Some(&orgnr))
    }

    /// Takes away what was recorded of the board by mistake.
    pub fn remove_board_event(&mut self, orgnr: Option<&Orgnr>, id: i32) -> Result<CertificationView> {
        let orgnr = self.board_event_of(orgnr, id)?;
        let now = self.now();
        self.store.remove_board_event(id, now)?;
        self.certification(Some(&orgnr))
    }

    /// The company to which the board did this; another than the one that was named is a problem.
    fn board_event_of(&self, orgnr: Option<&Orgnr>, id: i32) -> Result<Orgnr> {
        let unknown = || Problem::BoardEventUnknown { id: id.to_string() };
        let found = self.store.board_event(id)?.ok_or_else(unknown)?.event.orgnr;
        if orgnr.is_some_and(|named| *named != found) {
            return Err(unknown());
        }
        Ok(found)
    }

    fn whose(&self, orgnr: Option<&Orgnr>, submission: Option<i32>) -> Result<Orgnr> {
        match submission {
            Some(id) => Ok(self.the_submission(id)?.orgnr),
            None => Ok(self.the_company(orgnr)?.orgnr),
        }
    }

    /// Refuses a day on which nothing can have happened: before the scheme, or more than a year ahead.
    pub(super) fn likely(&self, date: NaiveDate) -> Result<()> {
        let last = self.today().checked_add_months(Months::new(12)).unwrap_or(NaiveDate::MAX);
        if date.year() >= BEGAN && date <= last {
            return Ok(());
        }
        let shown = |day| texts::date(self.lang, day);
        Err(Problem::DateUnlikely { given: shown(date), first: BEGAN.to_string(), last: shown(last) })
    }

    /// Takes in a file that belongs to the company's history and to no requirement: a letter, a receipt.
    pub(super) fn take_in_paper(
        &mut self,
        orgnr: &Orgnr,
        submission: Option<i32>,
        path: &Path,
        kind: &str,
    ) -> Result<i32> {
        let stored = self.store.take_in(path, &mut |_, _| ControlFlow::Continue(()))?;
        let expect = Expect { orgnr: None, as_type: Some(kind.to_owned()), extension: reading::extension(path) };
        let inspection = reading::inspect_file(&self.reader, &self.store.document_path(&stored.sha256), &expect);
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let new = NewDocument {
            sha256: stored.sha256,
            size: stored.size,
            original_name: name.clone(),
            title: name,
            kind: kind.to_owned(),
            orgnr: Some(orgnr.clone()),
            submission,
            requirement: None,
            inspection: serde_json::to_string(&inspection).unwrap_or_default(),
        };
        let now = self.now();
        self.store.add_document(&new, now)
    }
}
