//! The approval scheme as data: pages, requirements, fields, evidence, sources.
//!
//! The shipped scheme is `core/scheme/godkjent-callcenter.toml`; its form is described in `docs/scheme.md`.
//! This module must never know a requirement by its id, read a file, or ask what day it is.

mod condition;
mod load;

use std::sync::OnceLock;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use condition::Condition;
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
    /// What is cited.
    pub sources: Vec<Source>,
    /// The types of document that evidence rules name.
    pub document_types: Vec<DocumentType>,
    /// The pages, in the order in which they are shown.
    pub pages: Vec<Page>,
    /// The requirements, in the order in which they are shown and bundled.
    pub requirements: Vec<Requirement>,
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
pub struct Requirement {
    /// The id, as `skatteattest-gyldig`.
    pub id: String,
    /// The part it belongs to; the same as its page's.
    pub part: Part,
    /// The page it stands on.
    pub page: String,
    /// The subject it belongs to, as in the research table.
    pub group: String,
    /// For which kinds of submission it is asked.
    pub kinds: Vec<Kind>,
    /// For which kinds it must be settled before an export.
    pub blocks: Vec<Kind>,
    /// For which companies it is asked.
    pub when: Condition,
    /// On what it rests.
    pub basis: Basis,
    /// What kind of row it is.
    pub form: Form,
    /// How long the proof takes to get.
    pub effort: Effort,
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

/// What a field takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum FieldKind {
    /// One line.
    Text,
    /// Several lines.
    LongText,
    /// `yes` or `no`.
    YesNo,
    /// `yes`, declared.
    Declaration,
    /// One of the choices.
    Choice,
    /// A whole number from 0.
    Number,
    /// A day, as `2026-11-22`.
    Date,
    /// An e-mail address.
    Email,
    /// A telephone number.
    Phone,
    /// An organisation number.
    Orgnr,
    /// An amount in whole kroner.
    Amount,
}

/// One thing to type in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Its id within the requirement, as `name`.
    pub id: String,
    /// What it takes.
    pub kind: FieldKind,
    /// Whether the requirement is not ready without it.
    pub required: bool,
    /// Asked only while another field of the requirement has this value: `(field, value)`.
    pub when: Option<(String, String)>,
    /// The longest text, in characters.
    pub max: u32,
    /// The choices, when `kind` is [`FieldKind::Choice`].
    pub choices: Vec<Choice>,
    /// Its label.
    pub label: Text,
    /// A word of help under the label; may be empty.
    pub hint: Text,
    /// What the program itself takes from it; `None` for nearly all.
    pub means: Option<Meaning>,
}

/// What a field tells the program, so that no code names a requirement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Meaning {
    /// The day on which the processing fee was paid.
    FeePaidOn,
    /// Of which owner of the scheme the company is a member; the values are those of the trait `member`.
    Member,
}

/// One of the choices of a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// The value that is stored.
    pub id: String,
    /// What it is called.
    pub label: Text,
}

/// Which documents a requirement asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// The types that will do.
    pub types: Vec<String>,
    /// How many at least; 0 when it is optional.
    pub min: u32,
    /// How many at most; a hint, never a refusal.
    pub max: u32,
    /// Asked only while a field of the requirement has this value: `(field, value)`.
    pub when: Option<(String, String)>,
    /// Whether personal data in it must be masked.
    pub masked: bool,
    /// The age in days above which it is said to be old; only said, never refused.
    pub fresh_days: Option<u32>,
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

    /// The requirements that a submission of `kind` asks, in order.
    pub fn for_kind(&self, kind: Kind) -> impl Iterator<Item = &Requirement> {
        self.requirements.iter().filter(move |requirement| requirement.kinds.contains(&kind))
    }
}

impl Scheme {
    /// The field with this meaning, and its requirement.
    pub fn meaning(&self, means: Meaning) -> Option<(&Requirement, &Field)> {
        let field = |requirement: &'_ Requirement| requirement.fields.iter().position(|f| f.means == Some(means));
        let found = self.requirements.iter().find_map(|requirement| Some((requirement, field(requirement)?)));
        found.and_then(|(requirement, at)| Some((requirement, requirement.fields.get(at)?)))
    }
}

impl Requirement {
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
