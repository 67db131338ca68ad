use serde::Serialize;
use ts_rs::TS;

use crate::api::FindingView;

/// What the company register says of a company, beside what stands here. Nothing of it is taken over unasked.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct RegisterView {
    /// The company's organisation number.
    pub company: String,
    /// Where the register is asked, as people know it; said before anything goes over the network.
    pub host: String,
    /// Fetched at (RFC 3339); `null` when it was never asked.
    pub fetched: Option<String>,
    /// That in words, with the source; without a date when it was never asked.
    pub fetched_text: String,
    /// What stands in the register, for comparing by eye: label and value.
    pub facts: Vec<(String, String)>,
    /// What could be taken over.
    pub lines: Vec<RegisterLine>,
    /// What somebody ought to look at.
    pub findings: Vec<FindingView>,
}

/// One thing that the register's entry would fill in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct RegisterLine {
    /// What `take_register` takes: `name`, `employees`, or `<requirement>.<field>`.
    pub id: String,
    /// What it is.
    pub label: String,
    /// What stands here now; empty when nothing does.
    pub now: String,
    /// What the register has.
    pub found: String,
    /// Whether both are the same, but for capitals and spaces.
    pub same: bool,
}

/// What the register's entry shows on a row of form `register`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct RegisterShown {
    /// What stands there, or that nothing was fetched.
    pub text: String,
    /// Fetched on (`YYYY-MM-DD`); `null` when it was never asked.
    pub fetched: Option<String>,
    /// What somebody ought to look at.
    pub findings: Vec<FindingView>,
}
