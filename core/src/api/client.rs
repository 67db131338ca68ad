use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::texts::Lang;

/// What can be told a client or a tender about a company, to choose from.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct ClientSheetView {
    /// The company.
    pub company: String,
    /// Its name.
    pub company_name: String,
    /// The lines, in groups.
    pub groups: Vec<ClientGroup>,
    /// The documents that can go along.
    pub files: Vec<ClientFile>,
}

/// Lines on one subject.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct ClientGroup {
    /// Its id.
    pub id: String,
    /// Its heading.
    pub title: String,
    /// The lines.
    pub lines: Vec<ClientLine>,
}

/// One line: what it would show, word by word.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct ClientLine {
    /// Its name: `approval`, `complaints`, or a requirement's id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What it shows: label and value; empty when nothing is answered.
    pub shows: Vec<(String, String)>,
    /// Since when it is answered so, in words; empty when nothing is.
    pub as_of: String,
    /// Whether it is public anyway, and so chosen at the start.
    pub public: bool,
    /// Where it is answered: submission and page; `null` when nowhere.
    pub answered_at: Option<(i32, String)>,
}

/// One document that can go along.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct ClientFile {
    /// Its number.
    pub document: i32,
    /// What it is called.
    pub title: String,
    /// The name that it gets.
    pub file_name: String,
    /// Its type in words.
    pub type_text: String,
    /// The size in words.
    pub size_text: String,
    /// Why it cannot go, or what to look at first, in words; empty when nothing.
    pub note: String,
    /// Whether it can go.
    pub allowed: bool,
}

/// What was chosen for a client.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ClientChoice {
    /// The names of the lines.
    pub lines: Vec<String>,
    /// The documents.
    pub documents: Vec<i32>,
    /// The language of the sheet.
    pub lang: Lang,
}
