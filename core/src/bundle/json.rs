//! `soknad.json`: the application as data, by the published schema `docs/soknad.schema.json`.

use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeMap;

use super::rfc3339;
use crate::api::Status;
use crate::application::{Application, Attachment, Item, Page, Remark, Signer, Since};
use crate::changes::Change;
use crate::scheme::Kind;
use crate::texts::Lang;

/// What stands under `format`.
pub const FORMAT: &str = "ringperm-soknad";
/// What stands under `version`. It grows when a reader of the older form would misunderstand the newer.
pub const VERSION: u32 = 1;

/// The application as JSON, indented, ending with a newline.
pub fn json(application: &Application) -> String {
    // Every key is a text, so that serialising into memory cannot fail.
    let mut text = serde_json::to_string_pretty(&File::from(application)).unwrap_or_default();
    text.push('\n');
    text
}

#[derive(Serialize)]
struct File<'a> {
    format: &'static str,
    version: u32,
    lang: Lang,
    kind: Kind,
    date: String,
    draft: bool,
    complete: bool,
    scheme: Scheme<'a>,
    company: Company<'a>,
    missing: Vec<RemarkOut<'a>>,
    remarks: Vec<RemarkOut<'a>>,
    changes: Option<SinceOut<'a>>,
    pages: Vec<PageOut<'a>>,
    attachments: Vec<AttachmentOut<'a>>,
    signer: Option<SignerOut<'a>>,
}

#[derive(Serialize)]
struct Scheme<'a> {
    id: &'a str,
    version: &'a str,
}

#[derive(Serialize)]
struct Company<'a> {
    name: &'a str,
    orgnr: &'a str,
    traits: &'a BTreeMap<String, Value>,
}

#[derive(Serialize)]
struct RemarkOut<'a> {
    requirement: &'a str,
    title: &'a str,
    text: &'a str,
    by: Option<&'a str>,
}

#[derive(Serialize)]
struct SinceOut<'a> {
    since: String,
    kind: &'a str,
    requirements: Vec<ChangeOut<'a>>,
}

#[derive(Serialize)]
struct ChangeOut<'a> {
    requirement: &'a str,
    title: &'a str,
    before: Option<Vec<AnswerOut<'a>>>,
    after: Option<Vec<AnswerOut<'a>>>,
    documents_added: &'a [String],
    documents_removed: &'a [String],
}

#[derive(Serialize)]
struct PageOut<'a> {
    id: &'a str,
    title: &'a str,
    requirements: Vec<ItemOut<'a>>,
}

#[derive(Serialize)]
struct ItemOut<'a> {
    id: &'a str,
    title: &'a str,
    asks: &'a str,
    basis: &'a str,
    status: Status,
    declaration: bool,
    answers: Vec<AnswerOut<'a>>,
    values: &'a BTreeMap<String, String>,
    attachments: &'a [usize],
}

#[derive(Serialize)]
struct AnswerOut<'a> {
    label: &'a str,
    value: &'a str,
}

#[derive(Serialize)]
struct AttachmentOut<'a> {
    number: usize,
    file: &'a str,
    title: &'a str,
    original_name: &'a str,
    requirement: &'a str,
    #[serde(rename = "type")]
    kind: &'a str,
    size: u64,
    sha256: &'a str,
    accepted: Vec<AcceptedOut<'a>>,
}

#[derive(Serialize)]
struct AcceptedOut<'a> {
    finding: &'a str,
    reason: &'a str,
}

#[derive(Serialize)]
struct SignerOut<'a> {
    name: &'a str,
    orgnr: Option<&'a str>,
    fingerprint: &'a str,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    chain: &'a [String],
    time: String,
}

impl<'a> From<&'a Application> for File<'a> {
    fn from(application: &'a Application) -> Self {
        Self {
            format: FORMAT,
            version: VERSION,
            lang: application.lang,
            kind: application.kind,
            date: application.date.format("%Y-%m-%d").to_string(),
            draft: application.draft,
            complete: !application.incomplete(),
            scheme: Scheme { id: &application.scheme.0, version: &application.scheme.1 },
            company: Company {
                name: &application.company_name,
                orgnr: &application.orgnr,
                traits: &application.trait_values,
            },
            missing: application.missing.iter().map(RemarkOut::from).collect(),
            remarks: application.remarks.iter().map(RemarkOut::from).collect(),
            changes: application.since.as_ref().map(SinceOut::from),
            pages: application.pages.iter().map(PageOut::from).collect(),
            attachments: application.attachments.iter().map(AttachmentOut::from).collect(),
            signer: application.signer.as_ref().map(SignerOut::from),
        }
    }
}

impl<'a> From<&'a Remark> for RemarkOut<'a> {
    fn from(remark: &'a Remark) -> Self {
        Self { requirement: &remark.requirement, title: &remark.title, text: &remark.text, by: remark.by.as_deref() }
    }
}

impl<'a> From<&'a Since> for SinceOut<'a> {
    fn from(since: &'a Since) -> Self {
        Self {
            since: since.date.format("%Y-%m-%d").to_string(),
            kind: &since.kind_text,
            requirements: since.changes.iter().map(ChangeOut::from).collect(),
        }
    }
}

impl<'a> From<&'a Change> for ChangeOut<'a> {
    fn from(change: &'a Change) -> Self {
        Self {
            requirement: &change.requirement,
            title: &change.title,
            before: change.before.as_deref().map(lines),
            after: change.after.as_deref().map(lines),
            documents_added: &change.added,
            documents_removed: &change.removed,
        }
    }
}

fn lines(answers: &[(String, String)]) -> Vec<AnswerOut<'_>> {
    answers.iter().map(|(label, value)| AnswerOut { label, value }).collect()
}

impl<'a> From<&'a Page> for PageOut<'a> {
    fn from(page: &'a Page) -> Self {
        Self { id: &page.id, title: &page.title, requirements: page.items.iter().map(ItemOut::from).collect() }
    }
}

impl<'a> From<&'a Item> for ItemOut<'a> {
    fn from(item: &'a Item) -> Self {
        Self {
            id: &item.requirement,
            title: &item.title,
            asks: &item.asks,
            basis: &item.basis_text,
            status: item.status,
            declaration: item.declaration,
            answers: lines(&item.answers),
            values: &item.values,
            attachments: &item.attachments,
        }
    }
}

impl<'a> From<&'a Attachment> for AttachmentOut<'a> {
    fn from(attachment: &'a Attachment) -> Self {
        Self {
            number: attachment.number,
            file: &attachment.entry,
            title: &attachment.title,
            original_name: &attachment.original_name,
            requirement: &attachment.requirement,
            kind: &attachment.kind,
            size: attachment.size,
            sha256: &attachment.sha256,
            accepted: attachment.accepted.iter().map(|(finding, reason)| AcceptedOut { finding, reason }).collect(),
        }
    }
}

impl<'a> From<&'a Signer> for SignerOut<'a> {
    fn from(signer: &'a Signer) -> Self {
        Self {
            name: &signer.name,
            orgnr: signer.orgnr.as_deref(),
            fingerprint: &signer.fingerprint,
            chain: &signer.chain,
            time: rfc3339(signer.time),
        }
    }
}
