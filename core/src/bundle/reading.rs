//! Reads back from a bundle what an application said, to show it and to compare it with another.
//!
//! Only what a check has found intact may be read here, and it is read by the digest that was found: a file that was
//! exchanged in between is not believed. Unknown keys are passed over, so that newer bundles can be read too. Every text
//! comes out bounded and tamed; this module must never give one out as it stands.

use std::collections::BTreeSet;
use std::io::{Read, Seek};

use chrono::NaiveDate;
use serde::Deserialize;
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::foreign::{tame, tame_line};
use super::sums::{self, hex};
use super::verify::TEXT_MAX;
use super::{FORMAT, JSON, SUMS};
use crate::changes::Said;
use crate::company::Orgnr;
use crate::scheme::Kind;
use crate::texts::Lang;

/// The longest title, label or name that is shown, in characters: several times what a row of the scheme has.
const TITLE_MAX: usize = 400;
/// The longest value, in characters: twice the scheme's longest field.
const VALUE_MAX: usize = 40_000;
/// How many pages, requirements and lines one application may have in all: a hundred times the scheme's.
const PARTS_MAX: usize = 20_000;

/// An application as a bundle holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spoken {
    /// The company's number: nine digits where it is one.
    pub orgnr: String,
    /// Its name.
    pub company: String,
    /// The kind of submission.
    pub kind: Kind,
    /// The day on which it was made.
    pub date: NaiveDate,
    /// Whether it says itself that something was missing, or that it is a draft.
    pub incomplete: bool,
    /// The language of its texts, when it is one of ours.
    pub lang: Option<Lang>,
    /// What is explained as not in place yet.
    pub remarks: Vec<SpokenRemark>,
    /// What it says, page by page.
    pub pages: Vec<SpokenPage>,
    /// The documents, by number; each number comes once.
    pub documents: Vec<SpokenDocument>,
}

/// What is explained as not in place yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpokenRemark {
    /// The requirement's title.
    pub title: String,
    /// The explanation.
    pub text: String,
    /// By when, in the words of the bundle.
    pub by: Option<String>,
}

/// A page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpokenPage {
    /// Its title.
    pub title: String,
    /// Its requirements.
    pub requirements: Vec<SpokenRequirement>,
}

/// A requirement with its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpokenRequirement {
    /// Which requirement.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Where it stands, as a code.
    pub status: String,
    /// The answer: label and value.
    pub answers: Vec<(String, String)>,
    /// The numbers of its documents.
    pub documents: Vec<u32>,
}

/// A document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpokenDocument {
    /// Its number.
    pub number: u32,
    /// Its name in the container.
    pub entry: String,
    /// Its title.
    pub title: String,
    /// The name that the file had.
    pub original_name: String,
    /// Bytes.
    pub size: u64,
    /// SHA-256 in hexadecimal.
    pub sha256: String,
}

/// The bytes are not those that were checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Exchanged;

/// What the application in the bundle says, whose `soknad.json` was found to have this SHA-256; `None` when it is none
/// that can be read.
///
/// # Errors
/// [`Exchanged`], also when the container cannot be read any more.
pub fn spoken<R: Read + Seek>(input: R, sha256: &str) -> Result<Option<Spoken>, Exchanged> {
    let json = asice::read_entry(input, JSON, TEXT_MAX).map_err(|_| Exchanged)?;
    if hex(&Sha256::digest(&json)) != sha256 {
        return Err(Exchanged);
    }
    let file: Option<File> = serde_json::from_slice(&json).ok();
    Ok(file.filter(File::fits).map(Spoken::from))
}

/// The same of a bundle that the store keeps, by what its `SHA256SUMS` says; and the SHA-256 of that list, which no
/// other bundle has.
pub fn kept<R: Read + Seek>(mut input: R) -> Option<(String, Spoken)> {
    let list = asice::read_entry(&mut input, SUMS, TEXT_MAX).ok()?;
    let digests = sums::parse(std::str::from_utf8(&list).ok()?)?;
    let said = spoken(input, digests.get(JSON)?).ok()??;
    Some((hex(&Sha256::digest(&list)), said))
}

impl Spoken {
    /// What it says, requirement by requirement, to compare it.
    pub fn said(&self) -> Vec<Said> {
        let documents = |numbers: &[u32]| {
            let own = self.documents.iter().filter(|document| numbers.contains(&document.number));
            own.map(|document| (document.title.clone(), document.sha256.clone())).collect()
        };
        let rows = self.pages.iter().flat_map(|page| &page.requirements);
        rows.map(|row| Said {
            requirement: row.id.clone(),
            title: row.title.clone(),
            answers: row.answers.clone(),
            documents: documents(&row.documents),
        })
        .collect()
    }
}

/// What the user's own application says, as it would come back from a bundle.
pub fn as_spoken(said: Vec<Said>) -> Vec<Said> {
    let lines =
        |answers: &[(String, String)]| answers.iter().map(|(label, text)| (title(label), value(text))).collect();
    said.into_iter().map(|row| Said { title: title(&row.title), answers: lines(&row.answers), ..row }).collect()
}

#[derive(Deserialize)]
struct File {
    format: String,
    kind: Kind,
    date: NaiveDate,
    #[serde(default)]
    draft: bool,
    #[serde(default = "yes")]
    complete: bool,
    #[serde(default)]
    lang: Value,
    company: Company,
    #[serde(default)]
    remarks: Vec<Remark>,
    pages: Vec<Page>,
    attachments: Vec<Attachment>,
}

fn yes() -> bool {
    true
}

#[derive(Deserialize)]
struct Company {
    name: String,
    orgnr: String,
}

#[derive(Deserialize)]
struct Remark {
    title: String,
    text: String,
    by: Option<String>,
}

#[derive(Deserialize)]
struct Page {
    title: String,
    requirements: Vec<Requirement>,
}

#[derive(Deserialize)]
struct Requirement {
    id: String,
    title: String,
    #[serde(default)]
    status: String,
    answers: Vec<Line>,
    attachments: Vec<u32>,
}

#[derive(Deserialize)]
struct Line {
    label: String,
    value: String,
}

#[derive(Deserialize)]
struct Attachment {
    number: u32,
    file: String,
    title: String,
    original_name: String,
    size: u64,
    sha256: String,
}

impl File {
    /// Whether it is ours, has no more parts than an application can have, and calls no two documents by one number.
    fn fits(&self) -> bool {
        let rows = || self.pages.iter().flat_map(|page| &page.requirements);
        let lines: usize = rows().map(|row| row.answers.len() + row.attachments.len()).sum();
        let parts = self.pages.len() + rows().count() + lines + self.remarks.len();
        let numbers: BTreeSet<u32> = self.attachments.iter().map(|attachment| attachment.number).collect();
        self.format == FORMAT && parts <= PARTS_MAX && numbers.len() == self.attachments.len()
    }
}

impl From<File> for Spoken {
    fn from(file: File) -> Self {
        let mut documents: Vec<SpokenDocument> = file.attachments.into_iter().map(SpokenDocument::from).collect();
        documents.sort_by_key(|document| document.number);
        let numbers: BTreeSet<u32> = documents.iter().map(|document| document.number).collect();
        Self {
            orgnr: orgnr(&file.company.orgnr),
            company: title(&file.company.name),
            kind: file.kind,
            date: file.date,
            incomplete: file.draft || !file.complete,
            lang: serde_json::from_value(file.lang).ok(),
            remarks: file.remarks.iter().map(SpokenRemark::from).collect(),
            pages: file.pages.iter().map(|page| page.spoken(&numbers)).collect(),
            documents,
        }
    }
}

impl From<&Remark> for SpokenRemark {
    fn from(remark: &Remark) -> Self {
        Self { title: title(&remark.title), text: value(&remark.text), by: remark.by.as_deref().map(title) }
    }
}

impl Page {
    /// `numbers` are the documents that there are.
    fn spoken(&self, numbers: &BTreeSet<u32>) -> SpokenPage {
        let requirements = self.requirements.iter().map(|row| SpokenRequirement {
            id: title(&row.id),
            title: title(&row.title),
            status: title(&row.status),
            answers: row.answers.iter().map(|line| (title(&line.label), value(&line.value))).collect(),
            documents: row.attachments.iter().copied().filter(|number| numbers.contains(number)).collect(),
        });
        SpokenPage { title: title(&self.title), requirements: requirements.collect() }
    }
}

impl From<Attachment> for SpokenDocument {
    fn from(attachment: Attachment) -> Self {
        Self {
            number: attachment.number,
            entry: attachment.file,
            title: title(&attachment.title),
            original_name: title(&attachment.original_name),
            size: attachment.size,
            sha256: attachment.sha256,
        }
    }
}

/// One number is one company, however it is written.
pub fn orgnr(written: &str) -> String {
    Orgnr::parse(written).map_or_else(|_| title(written), |orgnr| orgnr.to_string())
}

fn title(text: &str) -> String {
    tame_line(text, TITLE_MAX)
}

fn value(text: &str) -> String {
    tame(text, VALUE_MAX)
}
