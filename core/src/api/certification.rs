use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::api::DeadlineView;
use crate::certification::State;

/// What the board does to a company, other than approving.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum BoardAct {
    /// It asked for an explanation.
    Asked,
    /// It gave a warning.
    Warned,
    /// It took the approval away.
    Withdrawn,
}

/// Where a certification stands, as it is shown.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct CertificationView {
    /// The company's organisation number.
    pub company: String,
    /// The company's name.
    pub company_name: String,
    /// The state.
    pub state: State,
    /// The state in a few words, for a heading or a label.
    pub state_name: String,
    /// The state in one or two sentences, with its days.
    pub state_text: String,
    /// What the scheme does not say, where the state rests on our reading.
    pub reading: Option<String>,
    /// The state's first day (`YYYY-MM-DD`); `null` while preparing.
    pub since: Option<String>,
    /// The last day of the approval, while one is in force.
    pub until: Option<String>,
    /// The nearest deadline that is not done, whatever the state.
    pub next: Option<DeadlineView>,
    /// What happened, oldest first.
    pub history: Vec<CertificationEvent>,
    /// The board's questions that are not answered, oldest first.
    pub questions: Vec<QuestionView>,
}

/// One thing that happened.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct CertificationEvent {
    /// When (`YYYY-MM-DD`).
    pub date: String,
    /// In words.
    pub date_text: String,
    /// `sent`, `approved`, `asked`, `answered`, `warned`, `withdrawn`.
    pub what: String,
    /// What happened, in words.
    pub text: String,
    /// The words of the board or of the user; may be empty.
    pub note: String,
    /// The state after it, on its own day.
    pub state: State,
    /// That in a few words.
    pub state_name: String,
    /// The number under which the board's act was recorded; `null` for what stands in a submission or an approval.
    pub id: Option<i32>,
    /// The number of the approval, where it is one.
    pub approval: Option<i32>,
    /// The submission that it is about.
    pub submission: Option<i32>,
    /// The letter, a document.
    pub letter: Option<i32>,
}

/// A question of the board as it is shown.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct QuestionView {
    /// Its number.
    pub id: i32,
    /// When it was asked (`YYYY-MM-DD`).
    pub asked: String,
    /// In words.
    pub asked_text: String,
    /// The question, as it was recorded; may be empty.
    pub text: String,
    /// By when the board wants the answer; `null` when it did not say so.
    pub deadline: Option<DeadlineView>,
    /// The letter, a document.
    pub letter: Option<i32>,
    /// The submission that it is about.
    pub submission: Option<i32>,
}
