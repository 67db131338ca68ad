//! The scheme file as it is written, before anything is checked against anything else.
//!
//! Every name that can be wrong carries its place, so that the reason can name the line.

use chrono::NaiveDate;
use serde::Deserialize;
use toml::Spanned;

use crate::scheme::{Basis, Effort, FieldKind, Form, Kind, Meaning, Part};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct File {
    pub scheme: Head,
    #[serde(default, rename = "source")]
    pub sources: Vec<Source>,
    #[serde(default, rename = "document_type")]
    pub document_types: Vec<DocumentType>,
    #[serde(default, rename = "page")]
    pub pages: Vec<Page>,
    #[serde(default, rename = "requirement")]
    pub requirements: Vec<Requirement>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Head {
    pub id: Spanned<String>,
    pub version: Spanned<String>,
    pub valid_from: NaiveDate,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Text {
    pub nb: Spanned<String>,
    pub nn: Spanned<String>,
    pub en: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    pub id: Spanned<String>,
    pub title: Text,
    pub address: Option<Spanned<String>>,
    pub date: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DocumentType {
    pub id: Spanned<String>,
    pub name: Text,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Page {
    pub id: Spanned<String>,
    pub part: Part,
    pub title: Text,
    pub lead: Text,
    #[serde(default)]
    pub traits: Vec<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Requirement {
    pub id: Spanned<String>,
    pub page: Spanned<String>,
    pub group: Spanned<String>,
    pub kinds: Spanned<Vec<Spanned<Kind>>>,
    #[serde(default)]
    pub blocks: Vec<Spanned<Kind>>,
    pub when: Spanned<String>,
    pub basis: Basis,
    pub form: Spanned<Form>,
    pub effort: Effort,
    #[serde(default)]
    pub may_not_apply: Option<Spanned<bool>>,
    #[serde(default)]
    pub check_law: bool,
    pub sources: Vec<Spanned<String>>,
    pub source_note: Option<Spanned<String>>,
    pub title: Text,
    pub asks: Text,
    pub why: Text,
    #[serde(rename = "where")]
    pub where_from: Text,
    pub example: Text,
    #[serde(default, rename = "field")]
    pub fields: Vec<Field>,
    #[serde(default)]
    pub evidence: Vec<Evidence>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct When {
    pub field: Spanned<String>,
    pub is: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Field {
    pub id: Spanned<String>,
    pub kind: Spanned<FieldKind>,
    #[serde(default = "required")]
    pub required: bool,
    pub when: Option<When>,
    pub max: Option<Spanned<u32>>,
    #[serde(default, rename = "choice")]
    pub choices: Vec<Choice>,
    pub label: Text,
    pub hint: Option<Text>,
    pub means: Option<Spanned<Meaning>>,
}

/// A field that does not say otherwise is required.
fn required() -> bool {
    true
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    pub id: Spanned<String>,
    pub label: Text,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    pub types: Spanned<Vec<Spanned<String>>>,
    pub min: Spanned<u32>,
    pub max: Spanned<u32>,
    pub when: Option<When>,
    #[serde(default)]
    pub masked: bool,
    pub fresh_days: Option<u32>,
}
