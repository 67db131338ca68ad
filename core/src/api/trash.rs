use serde::Serialize;
use ts_rs::TS;

use crate::api::DocumentView;

/// The trash.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct TrashView {
    /// What lies in it, the newest first.
    pub documents: Vec<TrashedDocument>,
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
