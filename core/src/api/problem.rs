use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use crate::Problem;
use crate::texts::{self, Lang};

/// A problem as it is shown: what happened, and what the user can do.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct ProblemView {
    /// The stable code.
    pub code: String,
    /// The arguments by name.
    pub args: BTreeMap<String, String>,
    /// What happened.
    pub message: String,
    /// What the user can do.
    pub advice: String,
}

impl ProblemView {
    /// `problem` in the words of `lang`.
    pub fn new(problem: &Problem, lang: Lang) -> Self {
        let (message, advice) = texts::problem(lang, problem);
        let args = problem.args().into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        Self { code: problem.code().to_owned(), args, message, advice }
    }
}
