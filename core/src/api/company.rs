use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::company::Traits;

/// A company in the store.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct CompanyView {
    /// Nine digits.
    pub orgnr: String,
    /// In groups of three.
    pub orgnr_text: String,
    /// The name.
    pub name: String,
    /// What is known of it; what is not there is unknown.
    pub traits: Traits,
}

/// One trait, asked on a page.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TraitQuestion {
    /// The trait's name.
    pub name: String,
    /// The question, in the screen's language.
    pub question: String,
    /// `true`, `false`, or `null` when unknown.
    pub value: Option<bool>,
}
