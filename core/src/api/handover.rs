use serde::Serialize;
use ts_rs::TS;

use crate::api::SubmissionView;
use crate::mail::Passing;

/// All that is needed to hand a submission over: by e-mail, or in the scheme's own web form.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct HandoverView {
    /// The submission.
    pub submission: SubmissionView,
    /// The bundle that was exported last; `null` before the first.
    pub bundle: Option<HandoverBundle>,
    /// The e-mail, word by word.
    pub letter: LetterText,
    /// What the application contains that not everyone should read, a line each.
    pub contains: Vec<String>,
    /// Every answer in the scheme's order, with its documents.
    pub pages: Vec<FormPage>,
}

/// The bundle that is to be handed over.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct HandoverBundle {
    /// Its name.
    pub file_name: String,
    /// SHA-256, in hexadecimal.
    pub sha256: String,
    /// Bytes.
    #[ts(type = "number")]
    pub size: u64,
    /// Bytes as an e-mail.
    #[ts(type = "number")]
    pub mail_size: u64,
    /// That in words.
    pub mail_size_text: String,
    /// How an e-mail of that size fares.
    pub passing: Passing,
    /// What that means, in a sentence or two; empty when it passes everywhere.
    pub passing_text: String,
    /// Whether answers or documents are others now than in the bundle.
    pub outdated: bool,
}

/// The e-mail, word by word, in the submission's language.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct LetterText {
    /// To whom; `null` until the user has named somebody.
    pub to: Option<String>,
    /// What it is about.
    pub subject: String,
    /// What it says.
    pub body: String,
}

/// One page of the application, to be typed into a form.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct FormPage {
    /// Its id; `company` for what the form asks of the company itself.
    pub id: String,
    /// Its heading.
    pub title: String,
    /// What is asked on it.
    pub items: Vec<FormItem>,
}

/// One requirement with its answers and documents.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct FormItem {
    /// Which requirement; empty for what the form asks of the company itself.
    pub requirement: String,
    /// Its title.
    pub title: String,
    /// What is asked; may be empty.
    pub asks: String,
    /// That nothing is answered, and where it stands, in words; empty when something is.
    pub open: String,
    /// The answers.
    pub answers: Vec<FormAnswer>,
    /// The documents.
    pub documents: Vec<FormDocument>,
}

/// One answer.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct FormAnswer {
    /// The question; the requirement's title where it has no words of its own.
    pub question: String,
    /// The answer, as it stands in the bundle.
    pub answer: String,
}

/// One document.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct FormDocument {
    /// Its number in the application, from 1.
    pub number: u32,
    /// What it is called.
    pub title: String,
    /// Its name in the bundle, without the folder.
    pub file_name: String,
    /// The size in words.
    pub size_text: String,
    /// Whether a personal number stands in it in the clear, and nobody accepted that.
    pub unmasked: bool,
}
