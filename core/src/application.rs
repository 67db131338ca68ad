//! The application as a reader wants it: all text resolved in one language, in the order in which it is read.
//!
//! PDF, HTML, JSON and LES-MEG are four ways to show this one value, so they can never disagree.
//! Pure data: this module must never read the store, a clock or a file.

use std::borrow::Cow;
use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset, NaiveDate};

use crate::api::Status;
use crate::changes::{Change, Said};
use crate::scheme::Kind;
use crate::texts::Lang;

/// What the renderers get.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Application {
    /// The language in which it is written.
    pub lang: Lang,
    /// The kind of submission.
    pub kind: Kind,
    /// The kind in words: «Første søknad».
    pub kind_text: String,
    /// Whether this is a draft, marked Utkast, with no signer.
    pub draft: bool,
    /// Whether it is of the example company, which every page says.
    pub example: bool,
    /// The day it is made.
    pub date: NaiveDate,
    /// The scheme's id and version.
    pub scheme: (String, String),
    /// Who applies.
    pub company_name: String,
    /// Nine digits.
    pub orgnr: String,
    /// In groups of three.
    pub orgnr_text: String,
    /// What the company is like: label and value in words.
    pub traits: Vec<(String, String)>,
    /// The same for machines.
    pub trait_values: BTreeMap<String, serde_json::Value>,
    /// Blocking requirements that are not settled; not empty only in drafts and incomplete bundles.
    pub missing: Vec<Remark>,
    /// «Forhold vi gjør oppmerksom på»: what is explained as not in place yet.
    pub remarks: Vec<Remark>,
    /// What is new since the submission that this one follows.
    pub since: Option<Since>,
    /// All answers, page by page.
    pub pages: Vec<Page>,
    /// The documents, in checklist order.
    pub attachments: Vec<Attachment>,
    /// Who signs; `None` in a draft.
    pub signer: Option<Signer>,
}

/// Something that page one points out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// Which requirement.
    pub requirement: String,
    /// Its title.
    pub title: String,
    /// The explanation, or what is missing.
    pub text: String,
    /// By when it will be in place, in words.
    pub by: Option<String>,
}

/// «Endret siden sist».
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Since {
    /// The day on which the earlier submission was sent.
    pub date: NaiveDate,
    /// Its kind, in words within a sentence: «første søknad».
    pub kind_text: String,
    /// What differs; empty when nothing does.
    pub changes: Vec<Change>,
}

/// One page of the checklist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// Its id.
    pub id: String,
    /// Its heading.
    pub title: String,
    /// Its requirements.
    pub items: Vec<Item>,
}

/// One requirement with its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Which requirement.
    pub requirement: String,
    /// Its title.
    pub title: String,
    /// What is asked, or what is declared.
    pub asks: String,
    /// On what it rests, in words.
    pub basis_text: String,
    /// Where it stands.
    pub status: Status,
    /// That in words.
    pub status_text: String,
    /// Whether it is a declaration.
    pub declaration: bool,
    /// The answer: label and value in words; long texts keep their line breaks.
    pub answers: Vec<(String, String)>,
    /// The answer for machines, by field.
    pub values: BTreeMap<String, String>,
    /// Numbers of its attachments, from 1.
    pub attachments: Vec<usize>,
}

/// A document that goes with the application.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// Its number, from 1.
    pub number: usize,
    /// Its name in the container: `vedlegg/01-skatteattest-gyldig-1.pdf`.
    pub entry: String,
    /// What it is called.
    pub title: String,
    /// The name that the file had.
    pub original_name: String,
    /// Which requirement it is attached to.
    pub requirement: String,
    /// That requirement's title.
    pub requirement_title: String,
    /// Its type, as `skatteattest`.
    pub kind: String,
    /// The type in words.
    pub type_text: String,
    /// Bytes.
    pub size: u64,
    /// The size in words.
    pub size_text: String,
    /// SHA-256 in hexadecimal.
    pub sha256: String,
    /// Findings that were accepted, with the reason.
    pub accepted: Vec<(String, String)>,
}

/// Who signs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signer {
    /// The name in the certificate.
    pub name: String,
    /// The organisation number in the certificate.
    pub orgnr: Option<String>,
    /// SHA-256 of the certificate, in hexadecimal.
    pub fingerprint: String,
    /// In numbered groups of four.
    pub fingerprint_groups: Vec<String>,
    /// SHA-256 of each certificate that goes along with it, upwards, in hexadecimal. The signature does not cover them.
    pub chain: Vec<String>,
    /// The claimed signing time.
    pub time: DateTime<FixedOffset>,
    /// In words.
    pub time_text: String,
}

/// A given text as people may be shown it: without the signs that turn the direction of reading (U+202A–202E and
/// U+2066–2069, Unicode Standard Annex 9), by which the name of a program can pass for that of a picture.
///
/// The data keep them; `soknad.json` says what was given.
pub fn as_shown(text: &str) -> Cow<'_, str> {
    const TURNS: [char; 9] =
        ['\u{202a}', '\u{202b}', '\u{202c}', '\u{202d}', '\u{202e}', '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'];
    if text.contains(TURNS) { text.replace(TURNS, "").into() } else { text.into() }
}

/// An answer on one line, label and value: no colon after a question, and none where there is no label.
pub fn spoken_line(label: &str, value: &str) -> String {
    match label.chars().last() {
        None => value.to_owned(),
        Some('?') => format!("{label} {value}"),
        Some(_) => format!("{label}: {value}"),
    }
}

impl Application {
    /// What it says on each requirement, to be compared with another application.
    pub fn said(&self) -> Vec<Said> {
        let documents = |item: &Item| {
            let own = self.attachments.iter().filter(|attachment| item.attachments.contains(&attachment.number));
            own.map(|attachment| (attachment.title.clone(), attachment.sha256.clone())).collect()
        };
        let items = self.pages.iter().flat_map(|page| &page.items);
        items
            .map(|item| Said {
                requirement: item.requirement.clone(),
                title: item.title.clone(),
                answers: item.answers.clone(),
                documents: documents(item),
            })
            .collect()
    }

    /// Whether blocking requirements are open, which every reading of it must say.
    pub fn incomplete(&self) -> bool {
        !self.missing.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::as_shown;

    #[test]
    fn a_name_is_shown_in_the_order_in_which_its_letters_stand() {
        assert_eq!(as_shown("faktura\u{202e}gpj.exe"), "fakturagpj.exe");
        for turn in ('\u{202a}'..='\u{202e}').chain('\u{2066}'..='\u{2069}') {
            assert_eq!(as_shown(&format!("Kari{turn} Nordmann")), "Kari Nordmann", "{turn:?}");
        }
    }

    #[test]
    fn everything_else_is_shown_as_it_is() {
        let text = "Blåbær & Čáhci «AS» 😀\u{a0}№ 1\u{2029}שלום\u{200f}\n";
        assert_eq!(as_shown(text), text);
    }
}
