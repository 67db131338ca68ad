use serde::Serialize;
use ts_rs::TS;

/// «Endret siden sist».
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct ChangesView {
    /// Since when: «Siden «Første søknad», 14.03.2026».
    pub since_text: String,
    /// What differs; empty when nothing does.
    pub changes: Vec<ChangeView>,
}

/// A requirement on which two applications differ.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct ChangeView {
    /// Which requirement.
    pub requirement: String,
    /// Its title.
    pub title: String,
    /// The answer before, line by line; `None` when there was none.
    pub before: Option<Vec<String>>,
    /// The answer now.
    pub after: Option<Vec<String>>,
    /// Titles of documents that have come.
    pub added: Vec<String>,
    /// Titles of documents that are gone.
    pub removed: Vec<String>,
}

/// What differs between two bundles.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct ComparisonView {
    /// The older one: company, kind and date.
    pub old: String,
    /// The newer one.
    pub new: String,
    /// Whether both are of one company.
    pub same_company: bool,
    /// What differs; empty when nothing does.
    pub changes: Vec<ChangeView>,
}
