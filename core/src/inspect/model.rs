//! What goes into an inspection and what comes out of it.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::nok::Nok;
use super::spots::Source;
use crate::api::Severity;
use crate::figures::Month;

/// The file format, told from the bytes and never from the name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FileKind {
    /// Portable Document Format.
    Pdf,
    /// Word document (Office Open XML).
    Docx,
    /// Word document with macros.
    Docm,
    /// `OpenDocument` text.
    Odt,
    /// Excel workbook (Office Open XML).
    Xlsx,
    /// Excel workbook with macros.
    Xlsm,
    /// `OpenDocument` spreadsheet.
    Ods,
    /// Rich Text Format.
    Rtf,
    /// Plain text, CSV included.
    Text,
    /// An e-mail as a file (RFC 5322).
    Mail,
    /// A picture in PNG.
    Png,
    /// A picture in JPEG.
    Jpeg,
    /// A picture in HEIC or HEIF.
    Heic,
    /// Another picture: TIFF, WebP, GIF, BMP or AVIF.
    Image,
    /// A presentation (Office Open XML).
    Pptx,
    /// A book in EPUB.
    Epub,
    /// A signed container (ETSI EN 319 162-1).
    Asice,
    /// Any other zip.
    Zip,
    /// A compound file, as Office wrote until 2007 and Outlook still does ([MS-CFB]).
    Compound,
    /// No byte at all.
    Empty,
    /// None of the above.
    Unknown,
}

/// How much of the text could be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Readable {
    /// All of it, as far as can be told.
    Yes,
    /// Some; [`WhyNot`] says what is wrong with the rest.
    Partly,
    /// Nothing.
    No,
}

/// Why a document could not be read, or not all of it. The codes are listed in [`super::WHY_NOT_CODES`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WhyNot {
    /// The file is a picture.
    Image,
    /// Pages without text: scanned, or blank.
    NoText,
    /// A password is needed to open it.
    PasswordProtected,
    /// The file has no content.
    Empty,
    /// A format that is not read.
    UnknownFormat,
    /// Word's format until 2007 ([MS-DOC]).
    OldWord,
    /// A presentation, of any program.
    Presentation,
    /// A message as Outlook keeps it ([MS-OXMSG]).
    OutlookMessage,
    /// The file breaks off or is not well-formed.
    Damaged,
    /// Larger, or longer to read, than the limits allow.
    TooLarge,
    /// The reader gave no answer.
    CouldNotBeRead,
    /// The fonts do not say which letters their glyphs are (ISO 32000-1, 9.10.2).
    NoCharacterMap,
}

/// Where in a document something stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Place {
    /// A page, counted from 1. Only formats that have fixed pages give one.
    Page {
        /// The number of the page.
        page: u32,
    },
    /// A part of a document without fixed pages, or outside the pages.
    Part(Part),
}

/// A part of a document that is no page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// The running text.
    Body,
    /// Headers and footers.
    HeaderFooter,
    /// Footnotes and endnotes.
    Notes,
    /// Comments in the margin.
    Comments,
    /// Title, subject, keywords and other properties of the file.
    Properties,
    /// The values of a form that stand on no page.
    FormFields,
    /// A file within the file.
    Attachments,
    /// The file as it was before it was changed, which it still holds.
    EarlierVersion,
}

/// The text of one page or part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// Where the text stands.
    pub place: Place,
    /// The text, row by row as it stands on the page, with a tab between cells. [`super::normalise`] is applied by
    /// the inspection.
    pub text: String,
    /// The same text in reading order, where the format gives both.
    pub running: Option<String>,
    /// What is in the file at this place besides: deleted, hidden from readers, or seen only by another reading. It is
    /// searched for numbers and never for facts.
    pub unseen: String,
}

impl Page {
    /// A page or part with one text and nothing besides.
    pub fn new(place: Place, text: impl Into<String>) -> Self {
        Self { place, text: text.into(), running: None, unseen: String::new() }
    }

    /// Everything that stands here, each view of it.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        [Some(self.text.as_str()), self.running.as_deref(), Some(self.unseen.as_str())].into_iter().flatten()
    }

    /// Whether nothing stands here.
    pub fn is_empty(&self) -> bool {
        let nothing = |text: &str| text.trim().is_empty();
        nothing(&self.text) && self.running.as_deref().is_none_or(nothing) && nothing(&self.unseen)
    }
}

/// What a file carries, or lacks, besides its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// Programs that an office suite would run.
    Macros,
    /// Scripts that a PDF reader would run, or programs that it would start.
    Scripts,
    /// Files within the file, by name.
    Attachments(Vec<String>),
    /// Files within the file that could not be read, or not to the end, by name.
    UnreadAttachments(Vec<String>),
    /// Text is marked to be blacked out, and is still there.
    RedactionNotApplied,
    /// The end of the file is missing.
    CutOff,
    /// It unpacks to far more than a document holds.
    UnpacksWithoutEnd,
    /// XML whose own definitions make it grow (entity expansion).
    Entities,
}

/// One sheet of a spreadsheet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sheet {
    /// Its name; empty where the format has none.
    pub name: String,
    /// Whether the user of the file does not see it.
    pub hidden: bool,
    /// The rows that hold something, from top to bottom.
    pub rows: Vec<Row>,
}

/// One row of a sheet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Row {
    /// Its number in the file, from 1.
    pub number: u32,
    /// Whether the user of the file does not see it: hidden by hand or by a filter.
    pub hidden: bool,
    /// The cells from the first column on, as text: a date as `2026-01-15`, a broken number with a comma.
    pub cells: Vec<String>,
}

/// The text that was taken out of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Extract {
    /// The format.
    pub kind: FileKind,
    /// The pages in reading order, then the other parts.
    pub pages: Vec<Page>,
    /// The sheets of a spreadsheet, and the rows of a text whose lines are parted into cells.
    pub sheets: Vec<Sheet>,
    /// How much was read.
    pub readable: Readable,
    /// What is missing, unless all was read.
    pub why_not: Option<WhyNot>,
    /// What the file carries, or lacks, besides its text.
    pub notices: Vec<Notice>,
}

impl Extract {
    /// A file of which nothing could be read.
    pub fn unreadable(kind: FileKind, why_not: WhyNot) -> Self {
        Self {
            kind,
            pages: Vec::new(),
            sheets: Vec::new(),
            readable: Readable::No,
            why_not: Some(why_not),
            notices: Vec::new(),
        }
    }

    /// What was read of a file: all of it, or without the part that `why_not` says. Without pages nothing was read.
    pub fn of(kind: FileKind, pages: Vec<Page>, why_not: Option<WhyNot>) -> Self {
        if pages.is_empty() {
            return Self::unreadable(kind, why_not.unwrap_or(WhyNot::NoText));
        }
        let readable = if why_not.is_some() { Readable::Partly } else { Readable::Yes };
        Self { kind, pages, sheets: Vec::new(), readable, why_not, notices: Vec::new() }
    }

    /// The same, with what else was noticed.
    #[must_use]
    pub fn noticing(mut self, notices: impl IntoIterator<Item = Notice>) -> Self {
        for notice in notices {
            if !self.notices.contains(&notice) {
                self.notices.push(notice);
            }
        }
        self
    }
}

/// What the caller knows of the document already.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Expect {
    /// The applicant's organisation number, nine digits.
    pub orgnr: Option<String>,
    /// The type the user chose; it rules over the guess.
    pub as_type: Option<String>,
    /// What the name of the file ends in, without the dot; it never decides how the file is read.
    pub extension: Option<String>,
}

/// An argument of a finding: data, never a sentence.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Arg {
    /// A count, or an amount in whole kroner.
    Number(i64),
    /// A date.
    Date(NaiveDate),
    /// A number in digits or a code.
    Text(String),
}

/// One thing a check noticed. The sentence is made from `code` and `args` by the texts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    /// One of [`super::FINDING_CODES`].
    pub code: String,
    /// How much it matters.
    pub severity: Severity,
    /// The arguments that the code promises, by name.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub args: BTreeMap<String, Arg>,
    /// Where it stands, if at one place.
    pub place: Option<Place>,
}

/// What a tax certificate says is overdue, by kind.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ArrearsByKind {
    /// Tax, advance tax deductions included.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skatt: Option<Nok>,
    /// Value added tax.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mva: Option<Nok>,
    /// Employer's national insurance contributions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub arbeidsgiveravgift: Option<Nok>,
}

/// The language of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Bokmål.
    Nb,
    /// Nynorsk.
    Nn,
    /// English.
    En,
}

/// How long an employment is meant to last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Employment {
    /// Until further notice.
    Fast,
    /// For a time.
    Midlertidig,
}

/// What a document says. A fact that was not found is absent; none is guessed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Facts {
    /// The organisation the document is about, nine digits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub orgnr: Option<String>,
    /// The name of that organisation, as written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The date of issue.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issued: Option<NaiveDate>,
    /// The form number, as `RF-1507`, when the document states one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form: Option<String>,
    /// The language.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lang: Option<Language>,
    /// The sum of what is overdue; 0 when the certificate says that there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub arrears_nok: Option<Nok>,
    /// What is overdue, by kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub arrears_by_kind: Option<ArrearsByKind>,
    /// The date of signing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signed: Option<NaiveDate>,
    /// Permanent or temporary.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub employment: Option<Employment>,
    /// Less than a full position.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub part_time: Option<bool>,
    /// Paid by commission, in whole or part.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub commission: Option<bool>,
    /// Required items of an employment contract (aml § 14-6) that seem to be there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items_found: Option<BTreeSet<String>>,
    /// Required items of which no trace was found.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items_missing: Option<BTreeSet<String>>,
    /// Items with a weak trace, or that only some contracts need.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items_unsure: Option<BTreeSet<String>>,
    /// Items met by pointing to an act or a collective agreement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items_by_reference: Option<BTreeSet<String>>,
    /// The first month of call figures.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Month>,
    /// The last month of call figures.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<Month>,
    /// For how many months there are call figures.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub months: Option<u32>,
    /// Answered calls in all; absent where a month lacks them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answered: Option<u64>,
    /// Connected calls in all; absent where a month lacks them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connected: Option<u64>,
    /// Complaints about the caller in all; absent where a month lacks them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub complaints: Option<u64>,
}

/// The result of reading one document: the `inspect` call of the command line, less the messages.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Inspection {
    /// The type of document, an id of the checklist's evidence column, or `other`.
    #[serde(rename = "type")]
    pub document_type: String,
    /// How much was read.
    pub readable: Readable,
    /// Why not all was read.
    pub why_not: Option<WhyNot>,
    /// What the document says.
    pub facts: Facts,
    /// How many different personal numbers it holds; `None` when it could not be read.
    pub personal_numbers: Option<u32>,
    /// How many different bank account numbers it holds; `None` when it could not be read.
    pub account_numbers: Option<u32>,
    /// What the checks noticed.
    pub findings: Vec<Finding>,
    /// Where each fact stands, by its name; a sum may be made up from several places. What was typed has no place.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub fact_places: BTreeMap<String, Vec<Source>>,
    /// Where each item of an employment contract stands, by its id; none for what was not found.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub item_places: BTreeMap<String, Source>,
    /// The facts that somebody typed, each with what had been read instead; `null` where nothing had.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub read: BTreeMap<String, Value>,
}

impl Inspection {
    /// Of a document that says nothing.
    pub fn unread(why_not: Option<WhyNot>) -> Self {
        Self {
            document_type: super::kind::OTHER.to_owned(),
            readable: Readable::No,
            why_not,
            facts: Facts::default(),
            personal_numbers: None,
            account_numbers: None,
            findings: Vec::new(),
            fact_places: BTreeMap::new(),
            item_places: BTreeMap::new(),
            read: BTreeMap::new(),
        }
    }

    /// The same without the words beside the places: they may be what was masked.
    #[must_use]
    pub fn without_words(mut self) -> Self {
        for source in self.fact_places.values_mut().flatten().chain(self.item_places.values_mut()) {
            source.text.clear();
        }
        self
    }
}
