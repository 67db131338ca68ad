use std::path::{Path, PathBuf};

use ringperm_core::api::{AnswerChange, ListView, PageView, Paper, ReviewView, Saved, SubmissionView};
use ringperm_core::problem::{Problem, Result as Outcome, os_answer};

use crate::picker;

at_desk! {
    list(submission: i32) -> ListView = |desk| desk.list(submission);
    page(submission: i32, page: String) -> PageView = |desk| desk.page(submission, &page);
    answer(submission: i32, requirement: String, change: AnswerChange, revision: i32) -> Saved =
        |desk| desk.answer(submission, &requirement, &change, Some(revision));
    put_answer_back(submission: i32, requirement: String, again: bool) -> Saved =
        |desk| desk.put_answer_back(submission, &requirement, again);
    confirm(submission: i32, requirements: Vec<String>) -> () = |desk| desk.confirm(submission, &requirements);
    plan(submission: i32, date: Option<String>) -> SubmissionView =
        |desk| desk.plan(submission, date.as_deref().map(super::bundles::day).transpose()?);
    accept_scheme(submission: i32) -> () = |desk| desk.accept_scheme(submission);
    draft(submission: i32) -> String = |desk| desk.draft_html(submission);
    open_draft_pdf(submission: i32) -> () = |desk| open(&desk.draft_to_view(submission)?);
    review(submission: i32) -> ReviewView = |desk| desk.review(submission);
    checklist_pdf(submission: Option<i32>, paper: Paper) -> Option<String> = |desk| desk.proposed_list_path(submission, paper),
        |proposed| Ok(picker::target(&proposed)),
        |desk, target| saved(target, |target| desk.save_list(submission, paper, target));
}

/// Saves where the user wants it; `None` when the user thought better of it.
pub fn saved(target: Option<PathBuf>, save: impl FnOnce(&Path) -> Outcome<()>) -> Outcome<Option<String>> {
    target.map(|target| save(&target).map(|()| shown(&target))).transpose()
}

/// The path as the page gets it.
pub fn shown(path: &Path) -> String {
    path.display().to_string()
}

/// Opens a file or folder with the system's program for it.
pub fn open(path: &Path) -> Outcome<()> {
    opener::open(path).map_err(|error| Problem::OpenFailed {
        path: path.display().to_string(),
        reason: if let opener::OpenError::Io(error) = &error { os_answer::of_io(error) } else { error.to_string() },
    })
}
