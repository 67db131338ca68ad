use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which part of the history is wanted. What is not given does not narrow it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[ts(export)]
#[serde(default)]
pub struct HistoryAsk {
    /// Words that must all stand in a line, in any order; large and small letters are the same.
    pub search: String,
    /// About this company (nine digits).
    pub company: Option<String>,
    /// About this submission.
    pub submission: Option<i32>,
    /// About this document.
    pub document: Option<i32>,
    /// About this requirement, by its id.
    pub requirement: Option<String>,
    /// Only what stands before this line, by its id: the next page.
    pub before: Option<i32>,
    /// How many lines at most; 0 stands for 50.
    pub limit: u32,
}

/// A page of the history, newest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct HistoryView {
    /// What happened.
    pub lines: Vec<HistoryLine>,
    /// What to ask for as `before`, to see more; `None` when nothing stands before.
    pub next: Option<i32>,
}

/// One thing that happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct HistoryLine {
    /// Counts up.
    pub id: i32,
    /// When (RFC 3339).
    pub at: String,
    /// On which day (`YYYY-MM-DD`).
    pub day: String,
    /// That in words, with the weekday.
    pub day_text: String,
    /// The time of day, in words.
    pub time_text: String,
    /// Who was logged in on the machine, by the system's name for them, or the program; empty of what was changed before
    /// this was kept.
    pub who: String,
    /// What, as a word of a closed list: `answer-saved`.
    pub what: String,
    /// What, in words.
    pub text: String,
    /// Company and submission, in words; empty when it is about neither.
    pub about: String,
    /// The company (nine digits).
    pub company: Option<String>,
    /// The submission.
    pub submission: Option<i32>,
    /// Where it can be seen, if it is still there.
    pub place: Option<HistoryPlace>,
}

/// What a line of the history leads to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[ts(export)]
pub enum HistoryPlace {
    /// A document, in the trash too.
    Document {
        /// Its number.
        document: i32,
    },
    /// A requirement on its page.
    Requirement {
        /// The submission.
        submission: i32,
        /// The page.
        page: String,
        /// The requirement.
        requirement: String,
    },
    /// The pages of a submission.
    Submission {
        /// Its number.
        submission: i32,
    },
    /// The receipt of a submission.
    Receipt {
        /// The submission.
        submission: i32,
    },
    /// The deadlines, with what the board did.
    Deadlines,
    /// The call figures of a company.
    Figures {
        /// Nine digits.
        company: String,
    },
    /// The sheet for a client.
    Client {
        /// Nine digits.
        company: String,
    },
    /// The settings, with the signing keys.
    Settings,
    /// The backup.
    Backup,
}
