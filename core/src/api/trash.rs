use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::api::DocumentView;

/// The trash.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct TrashView {
    /// What lies in it of what was looked for, the newest first: as many as were asked for.
    pub documents: Vec<TrashedDocument>,
    /// The numbers of the others, in the same order.
    pub others: Vec<i32>,
}

/// A document in the trash.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct TrashedDocument {
    /// The document.
    pub document: DocumentView,
    /// Where it was, in words: the kind of submission and the company.
    pub place: String,
    /// When it is deleted for good (`YYYY-MM-DD`).
    pub until: String,
    /// That in words.
    pub until_text: String,
    /// Whether it can come back: not into what is sent.
    pub restorable: bool,
}

/// The yearly question: documents that nothing needs any more. Nothing is deleted by itself.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct TidyView {
    /// Whether it is time to ask: there are such documents, and no answer within the last year.
    pub ask: bool,
    /// When it was last answered (`YYYY-MM-DD`).
    pub answered: Option<String>,
    /// That in words; empty when never.
    pub answered_text: String,
    /// Those of the documents that were looked for, oldest first: as many as were asked for.
    pub documents: Vec<OutlivedDocument>,
    /// The numbers of the others, in the same order.
    pub others: Vec<i32>,
}

/// A document that nothing needs any more.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct OutlivedDocument {
    /// The document.
    pub document: DocumentView,
    /// Where it is, in words: the kind of submission and the company.
    pub place: String,
    /// Why nothing needs it, in words.
    pub why: String,
}

/// What the user answers.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct TidyAnswer {
    /// These go to the trash.
    pub away: Vec<i32>,
    /// The rest is kept, and the question rests for a year.
    pub keep: bool,
}
