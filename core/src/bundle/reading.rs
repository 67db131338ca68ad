//! Reads back from a bundle what an application said, to compare it with another.
//!
//! Only what a check has found intact may be read here; unknown keys are passed over, so that newer bundles can be
//! compared too.

use std::io::{Read, Seek};

use chrono::NaiveDate;
use serde::Deserialize;

use super::verify::TEXT_MAX;
use super::{FORMAT, JSON};
use crate::changes::Said;
use crate::scheme::Kind;

/// An application as a bundle holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spoken {
    /// The company's number.
    pub orgnr: String,
    /// Its name.
    pub company: String,
    /// The kind of submission.
    pub kind: Kind,
    /// The day on which it was made.
    pub date: NaiveDate,
    /// What it says, requirement by requirement.
    pub said: Vec<Said>,
}

/// What the application in the bundle says; `None` when there is none that can be read.
pub fn spoken<R: Read + Seek>(input: R) -> Option<Spoken> {
    let json = asice::read_entry(input, JSON, TEXT_MAX).ok()?;
    let file: File = serde_json::from_slice(&json).ok()?;
    (file.format == FORMAT).then(|| file.into())
}

#[derive(Deserialize)]
struct File {
    format: String,
    kind: Kind,
    date: NaiveDate,
    company: Company,
    pages: Vec<Page>,
    attachments: Vec<Attachment>,
}

#[derive(Deserialize)]
struct Company {
    name: String,
    orgnr: String,
}

#[derive(Deserialize)]
struct Page {
    requirements: Vec<Requirement>,
}

#[derive(Deserialize)]
struct Requirement {
    id: String,
    title: String,
    answers: Vec<Line>,
    attachments: Vec<usize>,
}

#[derive(Deserialize)]
struct Line {
    label: String,
    value: String,
}

#[derive(Deserialize)]
struct Attachment {
    number: usize,
    title: String,
    sha256: String,
}

impl From<File> for Spoken {
    fn from(file: File) -> Self {
        let documents = |numbers: &[usize]| {
            let own = file.attachments.iter().filter(|attachment| numbers.contains(&attachment.number));
            own.map(|attachment| (attachment.title.clone(), attachment.sha256.clone())).collect()
        };
        let rows = file.pages.iter().flat_map(|page| &page.requirements);
        let said = rows
            .map(|row| Said {
                requirement: row.id.clone(),
                title: row.title.clone(),
                answers: row.answers.iter().map(|line| (line.label.clone(), line.value.clone())).collect(),
                documents: documents(&row.attachments),
            })
            .collect();
        Self { orgnr: file.company.orgnr, company: file.company.name, kind: file.kind, date: file.date, said }
    }
}
