use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::api::{ChangesView, DocumentView, FindingView, RegisterShown, TraitQuestion};
use crate::scheme::{Basis, Effort, FieldKind, Form, Kind, Part};
use crate::texts::Lang;

/// How far a submission has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum SubmissionState {
    /// Being filled in.
    Preparing,
    /// A signed bundle exists.
    Exported,
    /// Sent to the board.
    Sent,
    /// Approved by the board.
    Approved,
}

/// Where a requirement stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum Status {
    /// Nothing has been answered or attached.
    NotStarted,
    /// Something, but not all.
    Started,
    /// All is there, but a finding must be put right.
    NeedsAttention,
    /// Carried over from an earlier submission, and neither confirmed nor replaced yet.
    ToConfirm,
    /// Not in place yet: explained, with a date.
    NotInPlace,
    /// Does not apply to the company, with a reason.
    DoesNotApply,
    /// All is there.
    Ready,
    /// A finding from the public register; nothing to answer.
    FromRegister,
}

impl Status {
    /// Whether it counts as ready and lets an export pass.
    pub fn settled(self) -> bool {
        matches!(self, Self::Ready | Self::NotInPlace | Self::DoesNotApply)
    }
}

/// How many are ready.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Count {
    /// Ready, explained, or not applying.
    pub ready: u32,
    /// All that apply.
    pub total: u32,
    /// Blocking ones that are not settled.
    pub blocking: u32,
}

/// A submission in a list.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct SubmissionView {
    /// Its number.
    pub id: i32,
    /// The company's organisation number.
    pub company: String,
    /// The company's name.
    pub company_name: String,
    /// The kind.
    pub kind: Kind,
    /// The kind in words.
    pub kind_text: String,
    /// How far it has come.
    pub state: SubmissionState,
    /// The language in which it is written, apart from the screen's.
    pub lang: Lang,
    /// Started on (`YYYY-MM-DD`).
    pub started: String,
    /// Sent on.
    pub sent: Option<String>,
    /// Approved on.
    pub approved: Option<String>,
    /// The day on which the user reckons to send it; `null` while there is no plan.
    pub planned: Option<String>,
    /// That in words; empty without a plan.
    pub planned_text: String,
    /// «Dokumenter herfra ble ryddet bort …», when they were; empty otherwise.
    pub tidied_text: String,
}

/// The list of pages of a submission.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct ListView {
    /// The submission.
    pub submission: SubmissionView,
    /// Its pages, in order; those that do not apply come last.
    pub pages: Vec<PageCard>,
    /// Pages ready of pages that apply.
    pub pages_ready: Count,
    /// Requirements counted by part.
    pub counts: BTreeMap<Part, Count>,
    /// Whether it can be exported as complete.
    pub ready: bool,
    /// What is new in the checklist since the submission was started; empty when nothing is.
    pub scheme_changes: Vec<String>,
    /// What to do next: what blocks first, then what takes longest to get.
    pub next: Option<NextStep>,
    /// The documents to get, longest first.
    pub to_get: Vec<NextStep>,
}

/// A page in the list.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct PageCard {
    /// The page's id.
    pub id: String,
    /// The part it belongs to.
    pub part: Part,
    /// Its heading.
    pub title: String,
    /// Where it stands.
    pub status: Status,
    /// The status in words.
    pub status_text: String,
    /// Whether any requirement on it applies.
    pub applies: bool,
    /// What is missing, in a few words; empty when nothing.
    pub missing: String,
}

/// A list on paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum Paper {
    /// What is still to be got, to pass on to accountant and HR.
    Checklist,
    /// Everything that is asked, unanswered.
    Blank,
    /// The self-check, with its answers.
    SelfCheck,
    /// A page that two who sign for the company together put their names under.
    Declaration,
}

/// Something to do.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct NextStep {
    /// On which page.
    pub page: String,
    /// For which requirement.
    pub requirement: String,
    /// The requirement's title.
    pub title: String,
    /// Where to get the proof.
    pub where_from: String,
    /// How long it takes.
    pub effort: Effort,
    /// That in words.
    pub effort_text: String,
    /// Whether it blocks.
    pub blocking: bool,
}

/// One page with all that stands on it.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct PageView {
    /// The submission.
    pub submission: SubmissionView,
    /// The page's id.
    pub id: String,
    /// Its heading.
    pub title: String,
    /// A sentence or two under the heading.
    pub lead: String,
    /// Where it stands.
    pub status: Status,
    /// The status in words.
    pub status_text: String,
    /// Traits asked on its first lines.
    pub traits: Vec<TraitQuestion>,
    /// Its requirements that apply, in order.
    pub requirements: Vec<RequirementView>,
    /// The page before and after it in the list, when there is one.
    pub previous: Option<String>,
    /// The next one.
    pub next: Option<String>,
}

/// One requirement as the page shows it.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct RequirementView {
    /// Its id.
    pub id: String,
    /// The row's name.
    pub title: String,
    /// What is asked.
    pub asks: String,
    /// Why.
    pub why: String,
    /// Where to get the proof.
    pub where_from: String,
    /// An example of a good answer.
    pub example: String,
    /// On what it rests.
    pub basis: Basis,
    /// That in words.
    pub basis_text: String,
    /// The sources.
    pub sources: Vec<SourceView>,
    /// «Check the text of the law», when the citation is unconfirmed.
    pub check_law: bool,
    /// What kind of row.
    pub form: Form,
    /// Whether it blocks an export.
    pub blocking: bool,
    /// Whether it can be set aside as not applying.
    pub may_not_apply: bool,
    /// Where it stands.
    pub status: Status,
    /// That in words.
    pub status_text: String,
    /// What is missing, in whole sentences.
    pub missing: Vec<String>,
    /// Of each of these, the field where it is put right; `None` where that is no field.
    pub missing_fields: Vec<Option<String>>,
    /// What is typed in.
    pub fields: Vec<FieldView>,
    /// Which documents are asked.
    pub evidence: Vec<EvidenceView>,
    /// Which documents are there.
    pub documents: Vec<DocumentView>,
    /// The answer as saved.
    pub answer: AnswerView,
    /// By field, which documents say the same as the answer does, in words.
    pub agrees: Vec<(String, String)>,
    /// What the company register shows, on a row of form `register`.
    pub register: Option<RegisterShown>,
    /// What runs out before the day of sending, or soon after it.
    pub running_out: Vec<FindingView>,
}

/// A source as it is shown.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct SourceView {
    /// Its name, with paragraph or clause.
    pub title: String,
    /// Its address.
    pub address: Option<String>,
    /// Its date as far as known.
    pub date: String,
}

/// A field as it is shown.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct FieldView {
    /// Its id.
    pub id: String,
    /// What it takes.
    pub kind: FieldKind,
    /// Its label.
    pub label: String,
    /// A word of help; may be empty.
    pub hint: String,
    /// Whether it is needed.
    pub required: bool,
    /// Shown only while the field `when[0]` has the value `when[1]`.
    pub when: Option<(String, String)>,
    /// The longest text, in characters.
    pub max: u32,
    /// The choices: value and label.
    pub choices: Vec<(String, String)>,
    /// Columns of a table: id and heading.
    pub columns: Vec<(String, String)>,
}

/// Which documents are asked, as it is shown.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct EvidenceView {
    /// The types that will do.
    pub types: Vec<String>,
    /// Their names, joined: «Firmaattest eller registerutskrift».
    pub names: String,
    /// How many at least.
    pub min: u32,
    /// How many at most.
    pub max: u32,
    /// Asked only while the field `when[0]` has the value `when[1]`.
    pub when: Option<(String, String)>,
    /// Whether personal data must be masked.
    pub masked: bool,
}

/// Which of the three answers is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum AnswerState {
    /// In place, or about to be: fields and documents count.
    #[default]
    InPlace,
    /// Not in place yet: explanation and date count.
    NotYet,
    /// Does not apply to us, because…
    DoesNotApply,
}

/// An answer as saved; texts of the other states are kept.
#[allow(clippy::struct_excessive_bools, reason = "each is said of an answer by itself")]
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct AnswerView {
    /// The state chosen.
    pub state: AnswerState,
    /// What was typed, by field.
    pub fields: BTreeMap<String, String>,
    /// Why it is not in place.
    pub explanation: String,
    /// By when it will be (`YYYY-MM-DD`, or whatever was typed).
    pub by: String,
    /// Why it does not apply.
    pub why_not: String,
    /// A private note; never in the bundle.
    pub note: String,
    /// Counts up at each save; 0 when nothing was saved.
    pub revision: i32,
    /// When it was saved, in words that follow «saved»; empty when nothing was.
    pub saved: String,
    /// «Svaret er fra 14.03.2025», when it was carried over and has not been changed since; or that what is attached was
    /// carried over.
    pub carried: Option<String>,
    /// Whether what was carried over was confirmed.
    pub confirmed: bool,
    /// Whether an answer of part egenkontroll goes into the bundle.
    pub shared: bool,
    /// Whether there is an earlier one, so that a change can be undone.
    pub earlier: bool,
    /// Whether there is one that was undone, so that it can be done again.
    pub later: bool,
}

/// A change of one answer; what is not there stays.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct AnswerChange {
    /// The state chosen.
    pub state: Option<AnswerState>,
    /// Fields to set; an empty text clears.
    pub fields: Option<BTreeMap<String, String>>,
    /// Why it is not in place.
    pub explanation: Option<String>,
    /// By when.
    pub by: Option<String>,
    /// Why it does not apply.
    pub why_not: Option<String>,
    /// A private note.
    pub note: Option<String>,
    /// Of part egenkontroll: whether it goes into the bundle.
    pub shared: Option<bool>,
}

/// What a save gives back.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct Saved {
    /// The requirement anew.
    pub requirement: RequirementView,
    /// The page's status anew.
    pub page_status: Status,
    /// That in words.
    pub page_status_text: String,
}

/// The review before signing.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct ReviewView {
    /// The submission.
    pub submission: SubmissionView,
    /// Whether it can be exported as complete.
    pub ready: bool,
    /// Blocking requirements that are not settled.
    pub missing: Vec<ReviewLine>,
    /// Others that are not settled; they do not block.
    pub open: Vec<ReviewLine>,
    /// Explained as not in place yet.
    pub explained: Vec<ReviewLine>,
    /// Documents with a personal number in the clear that was not accepted.
    pub unmasked: Vec<DocumentView>,
    /// A whole personal number typed in an answer or in a document's title; the export refuses it.
    pub personal_numbers: Vec<ReviewLine>,
    /// What is old, or runs out, counted on the day of sending.
    pub aging: Vec<ReviewLine>,
    /// All answers by page, as they will stand in the bundle.
    pub pages: Vec<ReviewPage>,
    /// What is new since the submission that it follows.
    pub changes: Option<ChangesView>,
    /// How many documents go with it.
    pub documents: u32,
    /// Their size in words.
    pub size_text: String,
    /// The size in bytes.
    #[ts(type = "number")]
    pub size: u64,
    /// The proposed file name.
    pub file_name: String,
}

/// One line of the review, with its link.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct ReviewLine {
    /// On which page it is changed.
    pub page: String,
    /// Which requirement.
    pub requirement: String,
    /// Its title.
    pub title: String,
    /// What is missing, or the explanation.
    pub text: String,
    /// The field that it is about, when it is about one.
    pub field: Option<String>,
}

/// One page of the review.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct ReviewPage {
    /// The page.
    pub page: String,
    /// Its heading.
    pub title: String,
    /// Its requirements: title, and the answer in words, line by line.
    pub rows: Vec<ReviewRow>,
}

/// One answered requirement of the review.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct ReviewRow {
    /// Which requirement.
    pub requirement: String,
    /// Its title.
    pub title: String,
    /// The answer in words, line by line.
    pub lines: Vec<String>,
    /// Titles of the documents.
    pub documents: Vec<String>,
    /// Where it stands.
    pub status: Status,
    /// That in words.
    pub status_text: String,
}
