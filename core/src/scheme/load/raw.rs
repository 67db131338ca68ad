//! The scheme file as it is written, before anything is checked against anything else.
//!
//! Every name that can be wrong carries its place, so that the reason can name the line.

use chrono::NaiveDate;
use serde::Deserialize;
use toml::Spanned;

use crate::scheme::{Basis, Effort, FieldFigure, FieldKind, Form, Kind, Meaning, Part, RegisterFact, RegisterRow};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct File {
    pub scheme: Head,
    #[serde(default, rename = "change")]
    pub changes: Vec<Change>,
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
pub struct Change {
    pub version: Spanned<String>,
    pub text: Text,
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
    pub follow_up_page: Option<Spanned<String>>,
    pub group: Spanned<String>,
    pub kinds: Spanned<Vec<Spanned<Kind>>>,
    #[serde(default)]
    pub blocks: Vec<Spanned<Kind>>,
    pub valid_from: Option<NaiveDate>,
    pub valid_until: Option<Spanned<NaiveDate>>,
    pub when: Spanned<String>,
    pub basis: Basis,
    pub form: Spanned<Form>,
    pub register: Option<Spanned<RegisterRow>>,
    pub effort: Effort,
    #[serde(default = "yes")]
    pub carry: bool,
    #[serde(default)]
    pub confirms: Option<Spanned<bool>>,
    #[serde(default)]
    pub may_not_apply: Option<Spanned<bool>>,
    #[serde(default)]
    pub check_law: bool,
    pub sources: Spanned<Vec<Spanned<String>>>,
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
    #[serde(default = "yes")]
    pub required: bool,
    pub when: Option<When>,
    pub register: Option<Spanned<RegisterFact>>,
    pub register_value: Option<Spanned<String>>,
    pub max: Option<Spanned<u32>>,
    pub figure: Option<Spanned<FieldFigure>>,
    #[serde(default, rename = "choice")]
    pub choices: Vec<Choice>,
    #[serde(default, rename = "column")]
    pub columns: Vec<Choice>,
    pub read: Option<Read>,
    pub label: Text,
    pub hint: Option<Text>,
    pub means: Option<Spanned<Meaning>>,
    pub ends: Option<Text>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Read {
    pub from: Spanned<String>,
    pub fact: Spanned<String>,
    pub zero: Spanned<String>,
}

/// What does not say otherwise is so: a field is required, an answer is carried over.
fn yes() -> bool {
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
