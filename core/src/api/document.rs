use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum Severity {
    /// Must be put right.
    MustFix,
    /// Ought to be looked at.
    ShouldCheck,
    /// For information.
    Note,
}

/// A finding as it is shown; it never changes an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct FindingView {
    /// `<document>:<code>`, what `accept` takes.
    pub id: String,
    /// The stable code.
    pub code: String,
    /// How much it weighs.
    pub severity: Severity,
    /// That in words.
    pub severity_text: String,
    /// What was found, and what to do.
    pub message: String,
    /// Where, in words; empty when nowhere in particular.
    pub place: String,
    /// The reason with which the user accepted it.
    pub accepted: Option<String>,
}

/// A document as it is shown.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct DocumentView {
    /// Its number.
    pub id: i32,
    /// SHA-256 of its bytes, in hexadecimal.
    pub sha256: String,
    /// What it is called in lists and in the bundle.
    pub title: String,
    /// The name that the file had.
    pub original_name: String,
    /// Its type, as `skatteattest`; `other` when not known.
    #[serde(rename = "type")]
    pub kind: String,
    /// The type in words.
    pub type_text: String,
    /// Bytes.
    #[ts(type = "number")]
    pub size: u64,
    /// The size in words.
    pub size_text: String,
    /// The requirement it is attached to; `null` in the inbox.
    pub requirement: Option<String>,
    /// The submission it belongs to.
    pub submission: Option<i32>,
    /// `yes`, `partly`, `no`.
    pub readable: String,
    /// What is known of it: read, typed, or asked of documents of its type and not known.
    pub facts: Vec<FactView>,
    /// Of an employment contract: what it must have, in the order of the act.
    pub items: Vec<ItemView>,
    /// Of an employment contract that was signed before 1 July 2024: that it is lawful without what came then; empty
    /// otherwise.
    pub items_older: String,
    /// What was found.
    pub findings: Vec<FindingView>,
    /// Taken in on (`YYYY-MM-DD`).
    pub added: String,
    /// «Fra innsendingen 14.03.2025», when it was carried over.
    pub carried: Option<String>,
    /// In the trash since; `null` when not.
    pub trashed: Option<String>,
    /// The older documents whose place it took.
    pub replaces: Vec<Version>,
    /// The newer document that took its place.
    pub replaced_by: Option<Version>,
    /// An older document of the same type at the same requirement, where only one is expected, that it could replace.
    pub may_replace: Option<Version>,
}

/// Another version of a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Version {
    /// The document.
    pub id: i32,
    /// What it is called.
    pub title: String,
    /// «Bytter ut … av …», «Byttet ut med …», or what could be replaced, in a sentence.
    pub text: String,
}

/// A document of an application that was sent, as a search finds it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct SentDocument {
    /// Its number.
    pub document: i32,
    /// What it is called.
    pub title: String,
    /// The name of its file.
    pub original_name: String,
    /// Its type in words.
    pub type_text: String,
    /// The company's name.
    pub company_name: String,
    /// The kind of the application in words.
    pub kind_text: String,
    /// In which year it was sent, or approved where nobody wrote down when it was sent.
    pub year: i32,
}

/// A document that is not placed yet, with a proposal.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct InboxRow {
    /// The document.
    pub document: DocumentView,
    /// What was seen, in one sentence that the user can confirm.
    pub sentence: String,
    /// The company whose number was read.
    pub orgnr: Option<String>,
    /// That company's name, as read.
    pub company_name: Option<String>,
    /// The requirement proposed.
    pub requirement: Option<String>,
}

/// The inbox: all that is not placed, and where it could go.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct InboxView {
    /// The documents.
    pub rows: Vec<InboxRow>,
    /// The company proposed for all: the one read in most of them, when it is not in the store yet.
    pub company: Option<(String, String)>,
    /// Requirements that take documents: id, title, page title.
    pub places: Vec<Place>,
    /// The submission they would go to; `null` until one is started.
    pub submission: Option<i32>,
}

/// A requirement to which a document can be attached.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct Place {
    /// The requirement's id.
    pub requirement: String,
    /// Its title.
    pub title: String,
    /// Its page's heading.
    pub page: String,
}

/// Where one document of the inbox goes.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Placement {
    /// The document's number.
    pub document: i32,
    /// The requirement.
    pub requirement: String,
    /// Its title, when the user changed it.
    pub title: Option<String>,
}

/// What became of one file that was taken in.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct TakenIn {
    /// The file's name.
    pub name: String,
    /// The document, when it was taken in.
    pub document: Option<DocumentView>,
    /// Where the same bytes were already, in words.
    pub same_as: Option<String>,
    /// The problem, when it was not.
    pub problem: Option<crate::api::ProblemView>,
}

/// How far long work has come.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct Progress {
    /// On what: the file's name.
    pub name: String,
    /// Which of them, from 1.
    pub item: u32,
    /// Of how many.
    pub items: u32,
    /// Bytes done.
    #[ts(type = "number")]
    pub done: u64,
    /// Bytes in all.
    #[ts(type = "number")]
    pub total: u64,
}

/// Where a document says something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct WhereView {
    /// The page or part, in words: «Side 2».
    pub place: String,
    /// The page, counted from 1, where it is one.
    pub page: Option<u32>,
    /// The line that said so, without the numbers of persons; may be empty.
    pub words: String,
}

/// A fact of a document: what it says, and who says so.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct FactView {
    /// What it is called, and how it is typed: label, kind, choices.
    pub field: super::FieldView,
    /// In words; empty when it is not known.
    pub value: String,
    /// As it is typed and kept; empty when it is not known.
    pub kept: String,
    /// Whether somebody typed it.
    pub typed: bool,
    /// «Lest fra dokumentet» or «Skrevet av deg»; empty when it is not known.
    pub origin: String,
    /// Where it was read; of one that was typed, where that had been read which it takes the place of.
    pub places: Vec<WhereView>,
    /// Of one that was typed: what had been read, in words; empty when nothing had.
    pub was_read: String,
}

/// An item that an employment contract must have (aml § 14-6), and whether this one seems to: a hint, never a verdict.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct ItemView {
    /// Its id, as `parter`.
    pub id: String,
    /// What it is called.
    pub label: String,
    /// `found`, `by-reference`, `unsure`, `missing`.
    pub state: String,
    /// That in words.
    pub state_text: String,
    /// `new` or `widened` when the act asks for it, or for more of it, from 1 July 2024; `null` otherwise.
    pub since_2024: Option<String>,
    /// That in words; empty otherwise.
    pub since_text: String,
    /// Where it was found, or the trace of it that leaves it unsure.
    pub place: Option<WhereView>,
}
