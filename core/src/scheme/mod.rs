//! The approval scheme as data: pages, requirements, fields, evidence, sources.
//!
//! The shipped scheme is `core/scheme/godkjent-callcenter.toml`; its form is described in `docs/scheme.md`.
//! This module must never know a requirement by its id, read a file, or ask what day it is.

mod condition;
mod field;
mod load;

use std::sync::OnceLock;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use condition::Condition;
pub use field::*;
pub use load::load;

use crate::problem::{Problem, Result};
use crate::texts::Lang;

/// The scheme that the program ships.
pub fn shipped() -> &'static Scheme {
    static SHIPPED: OnceLock<Scheme> = OnceLock::new();
    SHIPPED.get_or_init(|| {
        #[allow(clippy::expect_used, reason = "the shipped file is data of this crate; a test loads it")]
        load(include_str!("../../scheme/godkjent-callcenter.toml")).expect("the shipped scheme is well formed")
    })
}

/// A whole scheme, in the order of its file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scheme {
    /// Its name, stable: `godkjent-callcenter`.
    pub id: String,
    /// The version that a submission is started on.
    pub version: String,
    /// The first day on which this version holds.
    pub valid_from: NaiveDate,
    /// What each newer version brought, oldest first.
    pub changes: Vec<VersionChange>,
    /// What is cited.
    pub sources: Vec<Source>,
    /// The types of document that evidence rules name.
    pub document_types: Vec<DocumentType>,
    /// The pages, in the order in which they are shown.
    pub pages: Vec<Page>,
    /// The requirements, in the order in which they are shown and bundled.
    pub requirements: Vec<Requirement>,
}

/// What came with a version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VersionChange {
    /// The version that brought it.
    pub version: String,
    /// What is new, in a sentence.
    pub text: Text,
}

/// A text in the three languages.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Text {
    /// Bokmål.
    pub nb: String,
    /// Nynorsk.
    pub nn: String,
    /// English.
    pub en: String,
}

impl Text {
    /// The text in `lang`.
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::Nb => &self.nb,
            Lang::Nn => &self.nn,
            Lang::En => &self.en,
        }
    }
}

/// Where a rule comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// The label, as `GC-SOK`.
    pub id: String,
    /// What it is called: the page's or the law's name.
    pub title: Text,
    /// Its address, when it has one.
    pub address: Option<String>,
    /// Its date as far as known, free text: `undated`, `2024-02-13`.
    pub date: String,
}

/// A type of document, as `skatteattest`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentType {
    /// The id that evidence rules and `--as` use.
    pub id: String,
    /// What it is called.
    pub name: Text,
}

/// The two parts of the checklist.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum Part {
    /// What the scheme itself is known to ask: counted, bundled, may block.
    Soknad,
    /// For the manager's own use: private, counted apart, never blocking.
    Egenkontroll,
}

/// The kinds of submission.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum Kind {
    /// The first application.
    Initial,
    /// The follow-up after year 1.
    #[serde(rename = "year-1")]
    Year1,
    /// The follow-up after year 2.
    #[serde(rename = "year-2")]
    Year2,
    /// The new application after year 3.
    Renewal,
    /// An answer to the board.
    Reply,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Initial, Self::Year1, Self::Year2, Self::Renewal, Self::Reply];

    /// Whether it confirms an application that was sent before: after year 1 or 2.
    pub fn follow_up(self) -> bool {
        matches!(self, Self::Year1 | Self::Year2)
    }

    /// The name in files and on the command line.
    pub fn id(self) -> &'static str {
        match self {
            Self::Initial => "initial",
            Self::Year1 => "year-1",
            Self::Year2 => "year-2",
            Self::Renewal => "renewal",
            Self::Reply => "reply",
        }
    }

    /// The kind of that name.
    pub fn parse(given: &str) -> Result<Self> {
        Self::ALL
            .into_iter()
            .find(|kind| kind.id() == given)
            .ok_or_else(|| Problem::KindUnknown { given: given.to_owned() })
    }
}

/// A page of the window: what belongs together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// Its id, as `skatt`.
    pub id: String,
    /// The part it belongs to.
    pub part: Part,
    /// Its heading.
    pub title: Text,
    /// One or two sentences under the heading.
    pub lead: Text,
    /// The traits asked on its first lines, because its requirements hang on them.
    pub traits: Vec<String>,
}

/// On what a requirement rests.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum Basis {
    /// The scheme's or its owners' own pages say it.
    Scheme,
    /// The industry norm has a point on it.
    Norm,
    /// A law or a regulator says it.
    Law,
    /// Our advice; no source demands it.
    Advice,
}

/// What kind of row this is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum Form {
    /// Answered by fields, by documents, or both.
    Question,
    /// Declared by the signature of the submission.
    Declaration,
    /// A finding from the public register; no question, never counted.
    Register,
    /// Settled by starting the submission; nothing to answer.
    Settled,
}

/// What a row of form [`Form::Register`] shows of the register's entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RegisterRow {
    /// Bankruptcy, winding-up, dissolution, deletion.
    Bankrupt,
    /// The annual accounts that were sent in last.
    Accounts,
    /// Whether it is in the VAT register.
    Vat,
}

/// What a field can be filled with from the register's entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
pub enum RegisterFact {
    /// The general manager's name.
    #[serde(rename = "manager")]
    Manager,
    /// The board, one member a line, chair first.
    #[serde(rename = "board")]
    Board,
    /// The accountant's name.
    #[serde(rename = "accountant.name")]
    AccountantName,
    /// The accountant's organisation number.
    #[serde(rename = "accountant.orgnr")]
    AccountantOrgnr,
    /// The auditor's name.
    #[serde(rename = "auditor.name")]
    AuditorName,
    /// The auditor's organisation number.
    #[serde(rename = "auditor.orgnr")]
    AuditorOrgnr,
}

/// What the register's entry would fill a field with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegisterFill {
    /// The fact that it hangs on.
    pub fact: RegisterFact,
    /// The value of a choice when the register has that fact; `None` fills in the fact itself.
    pub value: Option<String>,
}

/// How long the proof commonly takes to get.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum Effort {
    /// At once.
    Minutes,
    /// The same day.
    Hours,
    /// Some days.
    Days,
    /// Weeks.
    Weeks,
}

/// One row of the scheme. Its id never changes.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "each is a key of the scheme file, and they hang on nothing")]
pub struct Requirement {
    /// The id, as `skatteattest-gyldig`.
    pub id: String,
    /// The part it belongs to; the same as its page's.
    pub part: Part,
    /// The page it stands on.
    pub page: String,
    /// The page it stands on in a follow-up after year 1 or 2, when that is another.
    pub follow_up_page: Option<String>,
    /// The subject it belongs to, as in the research table.
    pub group: String,
    /// For which kinds of submission it is asked.
    pub kinds: Vec<Kind>,
    /// For which kinds it must be settled before an export.
    pub blocks: Vec<Kind>,
    /// The first day on which it is asked; `None` when it always was.
    pub valid_from: Option<NaiveDate>,
    /// The last day on which it is asked; `None` while no end is known. Answers stay when it is asked no more.
    pub valid_until: Option<NaiveDate>,
    /// For which companies it is asked.
    pub when: Condition,
    /// On what it rests.
    pub basis: Basis,
    /// What kind of row it is.
    pub form: Form,
    /// What it shows of the register's entry, when its form is [`Form::Register`].
    pub register: Option<RegisterRow>,
    /// How long the proof takes to get.
    pub effort: Effort,
    /// Whether its answer and documents go along into the next submission, to be confirmed or replaced there.
    pub carry: bool,
    /// Whether its declaration confirms all that was carried over.
    pub confirms: bool,
    /// Whether «does not apply to us, because …» is an answer.
    pub may_not_apply: bool,
    /// Whether its law citation is unconfirmed, so that the reader is told to check the law's text.
    pub check_law: bool,
    /// Ids of the sources.
    pub sources: Vec<String>,
    /// Where in the sources: paragraph, clause, page.
    pub source_note: Option<String>,
    /// A few words, the name of the row.
    pub title: Text,
    /// What is asked, or what is declared.
    pub asks: Text,
    /// Why it is asked.
    pub why: Text,
    /// Where to get the proof.
    pub where_from: Text,
    /// An example of a good answer.
    pub example: Text,
    /// What is typed in, in order; the first is what a bare value on the command line sets.
    pub fields: Vec<Field>,
    /// Which documents are asked.
    pub evidence: Vec<Evidence>,
}

impl Scheme {
    /// The requirement with this id.
    pub fn requirement(&self, id: &str) -> Result<&Requirement> {
        self.requirements
            .iter()
            .find(|requirement| requirement.id == id)
            .ok_or_else(|| Problem::RequirementUnknown { id: id.to_owned() })
    }

    /// The page with this id.
    pub fn page(&self, id: &str) -> Result<&Page> {
        self.pages.iter().find(|page| page.id == id).ok_or_else(|| Problem::PageUnknown { id: id.to_owned() })
    }

    /// The source with this label.
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == id)
    }

    /// The document type with this id.
    pub fn document_type(&self, id: &str) -> Option<&DocumentType> {
        self.document_types.iter().find(|known| known.id == id)
    }

    /// What has come since `version`, oldest first; everything for a version that the file does not know.
    pub fn changes_since(&self, version: &str) -> &[VersionChange] {
        let known = self.changes.iter().rposition(|change| change.version == version);
        known.and_then(|at| self.changes.get(at + 1..)).unwrap_or(&self.changes)
    }

    /// The requirements that a submission of `kind` asks, in order.
    pub fn for_kind(&self, kind: Kind) -> impl Iterator<Item = &Requirement> {
        self.requirements.iter().filter(move |requirement| requirement.kinds.contains(&kind))
    }

    /// The field with this meaning, and its requirement.
    pub fn meaning(&self, means: Meaning) -> Option<(&Requirement, &Field)> {
        let mut fields = self.requirements.iter().flat_map(|row| row.fields.iter().map(move |field| (row, field)));
        fields.find(|(_, field)| field.means == Some(means))
    }
}

impl Requirement {
    /// Whether it is asked on `day`.
    pub fn valid_on(&self, day: NaiveDate) -> bool {
        self.valid_from.is_none_or(|from| from <= day) && self.valid_until.is_none_or(|until| day <= until)
    }

    /// The page on which a submission of `kind` shows it.
    pub fn page_in(&self, kind: Kind) -> &str {
        self.follow_up_page.as_deref().filter(|_| kind.follow_up()).unwrap_or(&self.page)
    }

    /// Whether it must be settled before a submission of `kind` is exported.
    pub fn blocks(&self, kind: Kind) -> bool {
        self.blocks.contains(&kind)
    }

    /// The field with this id.
    pub fn field(&self, id: &str) -> Result<&Field> {
        self.fields
            .iter()
            .find(|field| field.id == id)
            .ok_or_else(|| Problem::FieldUnknown { requirement: self.id.clone(), field: id.to_owned() })
    }
}
