use serde::Serialize;
use ts_rs::TS;

use super::{ChangeView, ProblemView, VerifyView};
use crate::texts::Lang;

/// A bundle that was opened: the verdict first, then what it says. Texts out of the bundle are a stranger's: they are
/// bounded, and without control and direction characters, and are to be shown as text and nothing else.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct ReceivedView {
    /// The verdict, and who signed when.
    pub check: VerifyView,
    /// What it says. `None` when it is not intact, or is intact and holds no application that can be read.
    pub application: Option<ReceivedApplication>,
    /// What differs from the last bundle of the same company that was opened here or sent from here.
    pub since: Option<ReceivedSince>,
    /// Another key under which the same company was seen here, while this one is not known.
    pub earlier_key: Option<EarlierKey>,
}

/// The application in a bundle, as it was written; only the language of `kind_text`, `date_text`, `state_text` and
/// `size_text` is the screen's.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct ReceivedApplication {
    /// The language that it is written in, as it says itself; `None` when that is none of ours.
    pub lang: Option<Lang>,
    /// The company's name.
    pub company: String,
    /// Its organisation number, as it stands in the bundle: nine digits where it is one.
    pub orgnr: String,
    /// The kind of submission, in words.
    pub kind_text: String,
    /// The application's date, in words.
    pub date_text: String,
    /// Whether the bundle itself says that it was made while something was missing.
    pub incomplete: bool,
    /// «Forhold vi gjør oppmerksom på»: the requirement's title, and the explanation with its date.
    pub not_in_place: Vec<ReceivedLine>,
    /// The pages, in the bundle's order, which is the scheme's.
    pub pages: Vec<ReceivedPage>,
    /// The documents, by number.
    pub documents: Vec<ReceivedDocument>,
}

/// A page of the application.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct ReceivedPage {
    /// Its title.
    pub title: String,
    /// What it answers.
    pub requirements: Vec<ReceivedRequirement>,
}

/// A requirement with its answer.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct ReceivedRequirement {
    /// The requirement's id in the scheme.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Where it stands, in words; `None` when it is ready, which the answer shows.
    pub state_text: Option<String>,
    /// The answer, line by line.
    pub lines: Vec<ReceivedLine>,
    /// The numbers of its documents; each stands in [`ReceivedApplication::documents`].
    pub documents: Vec<u32>,
}

/// A line of an answer.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct ReceivedLine {
    /// What it is about; may be empty.
    pub label: String,
    /// What it says; may have line breaks.
    pub value: String,
}

/// A document in the bundle.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct ReceivedDocument {
    /// Its number, once in a bundle.
    pub number: u32,
    /// Its title.
    pub title: String,
    /// The name of the file that the company attached.
    pub original_name: String,
    /// Its name in the container.
    pub entry: String,
    /// Its size, in words.
    pub size_text: String,
    /// SHA-256 in hexadecimal.
    pub sha256: String,
}

/// «Endret siden sist», of a received bundle.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct ReceivedSince {
    /// The earlier bundle: company, kind and date.
    pub earlier: String,
    /// What differs; empty when nothing does.
    pub changes: Vec<ChangeView>,
}

/// Another key of the same company. That it is the same company is what the certificates say, and no more.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct EarlierKey {
    /// The name in that certificate.
    pub name: String,
    /// Its fingerprint in numbered groups.
    pub fingerprint_groups: Vec<String>,
    /// Where and when it was seen, in words.
    pub seen_text: String,
    /// Whether that key is known: the user confirmed it, or it is the user's own.
    pub confirmed: bool,
}

/// One of several bundles that were opened at once: either `check` or `problem`.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct ReceivedRow {
    /// The file.
    pub path: String,
    /// Its name.
    pub name: String,
    /// The verdict.
    pub check: Option<VerifyView>,
    /// Why it could not be opened.
    pub problem: Option<ProblemView>,
}

/// What was saved out of a bundle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct SavedOut {
    /// The new folder.
    pub folder: String,
    /// The names of the files in it.
    pub files: Vec<String>,
}
