use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::api::{AnswerChange, AnswerState, Saved};
use crate::problem::{Problem, Result};
use crate::scheme::{FieldKind, Form, Requirement};
use crate::store::{AnswerRow, Which};
use crate::submission::{self, Answer};

use super::Desk;

impl Desk {
    /// Saves a change of one answer, as the user types; nothing is validated but that it has a place.
    ///
    /// `revision` is the one that was read: somebody else's save since then is a problem, never overwritten.
    pub fn answer(
        &mut self,
        id: i32,
        requirement: &str,
        change: &AnswerChange,
        revision: Option<i32>,
    ) -> Result<Saved> {
        let row = self.the_submission(id)?;
        if !row.open() {
            return Err(Problem::SubmissionClosed {});
        }
        let known = self.requirement_of(&row, requirement)?;
        if matches!(known.form, Form::Register | Form::Settled) {
            return Err(Problem::NothingToAnswer { requirement: known.title.get(self.lang).to_owned() });
        }
        for (field, value) in change.fields.iter().flatten() {
            let field = known.field(field)?;
            if value.chars().count() > field.max as usize {
                return Err(Problem::FieldTooLong { field: field.id.clone(), max: field.max.to_string() });
            }
        }
        if change.state == Some(AnswerState::DoesNotApply) && !known.may_not_apply {
            return Err(Problem::MustApply { requirement: requirement.to_owned() });
        }
        let now = self.now();
        self.store.save_answer(id, requirement, change, revision, now)?;
        self.saved(id, known)
    }

    /// Undoes the last change of an answer, or does `again` what was undone.
    pub fn put_answer_back(&mut self, id: i32, requirement: &str, again: bool) -> Result<Saved> {
        let which = if again { Which::Later } else { Which::Earlier };
        let row = self.the_submission(id)?;
        let known = self.requirement_of(&row, requirement)?;
        let now = self.now();
        self.store.put_answer_back(id, requirement, which, now).map_err(|problem| match problem {
            Problem::NothingToUndo { .. } => {
                Problem::NothingToUndo { requirement: known.title.get(self.lang).to_owned() }
            }
            other => other,
        })?;
        self.saved(id, known)
    }

    /// Confirms that answers which were carried over still hold, with their documents.
    pub fn confirm(&mut self, id: i32, requirements: &[String]) -> Result<()> {
        let row = self.the_submission(id)?;
        for requirement in requirements {
            self.requirement_of(&row, requirement)?;
        }
        let now = self.now();
        self.store.confirm(id, requirements, now)
    }

    /// The change that a bare value means: the first field, or «in place» where there is none.
    pub fn change_of_value(&self, id: i32, requirement: &str, value: &str) -> Result<AnswerChange> {
        let row = self.the_submission(id)?;
        let known = self.requirement_of(&row, requirement)?;
        let state = Some(AnswerState::InPlace);
        let Some(field) = known.fields.first() else {
            return match normal(value, FieldKind::YesNo).as_str() {
                "yes" => Ok(AnswerChange { state, ..AnswerChange::default() }),
                _ => Err(Problem::FieldValue {
                    field: requirement.to_owned(),
                    given: value.to_owned(),
                    allowed: "yes".to_owned(),
                }),
            };
        };
        self.change_of_fields(id, requirement, &[(field.id.clone(), value.to_owned())])
    }

    /// The change that field values on the command line mean; unlike typing in the window, they must be usable.
    pub fn change_of_fields(&self, id: i32, requirement: &str, given: &[(String, String)]) -> Result<AnswerChange> {
        let row = self.the_submission(id)?;
        let known = self.requirement_of(&row, requirement)?;
        let mut fields = BTreeMap::new();
        for (name, value) in given {
            let field = known.field(name)?;
            let value = normal(value, field.kind);
            if !value.is_empty() && !submission::usable(field, &value) {
                return Err(Problem::FieldValue { field: name.clone(), given: value, allowed: allowed(field) });
            }
            fields.insert(name.clone(), value);
        }
        Ok(AnswerChange { state: Some(AnswerState::InPlace), fields: Some(fields), ..AnswerChange::default() })
    }

    pub(super) fn answers(&self, id: i32) -> Result<BTreeMap<String, AnswerRow>> {
        self.store.answers(id)
    }
}

/// `ja`, `true` and the like as `yes`, where yes or no is asked.
fn normal(value: &str, kind: FieldKind) -> String {
    let value = value.trim();
    if let (FieldKind::Date, Ok(day)) = (kind, value.parse::<NaiveDate>()) {
        return day.to_string();
    }
    if !matches!(kind, FieldKind::YesNo | FieldKind::Declaration) {
        return value.to_owned();
    }
    match value.to_lowercase().as_str() {
        "yes" | "ja" | "true" | "1" | "y" | "j" => "yes".to_owned(),
        "no" | "nei" | "false" | "0" | "n" => "no".to_owned(),
        _ => value.to_owned(),
    }
}

fn allowed(field: &crate::scheme::Field) -> String {
    match field.kind {
        FieldKind::YesNo => "yes, no".to_owned(),
        FieldKind::Declaration => "yes".to_owned(),
        FieldKind::Choice => field.choices.iter().map(|choice| choice.id.as_str()).collect::<Vec<_>>().join(", "),
        FieldKind::Number | FieldKind::Amount => "0, 1, 2 …".to_owned(),
        FieldKind::Date => "YYYY-MM-DD".to_owned(),
        FieldKind::Email => "a@b.no".to_owned(),
        FieldKind::Phone => "+47 12 34 56 78".to_owned(),
        FieldKind::Orgnr => "123456785".to_owned(),
        FieldKind::Table => "rad⏎rad, celle⇥celle".to_owned(),
        FieldKind::Text | FieldKind::LongText | FieldKind::Pages => String::new(),
    }
}

/// An answer as the status needs it.
pub(super) fn answer_of(row: &AnswerRow) -> Answer {
    Answer {
        state: row.state,
        fields: row.fields.clone(),
        explanation: row.explanation.clone(),
        by: row.by.clone(),
        why_not: row.why_not.clone(),
        said: row.said,
        carried: row.carried_from.is_some() && !row.confirmed,
        shared: row.shared,
    }
}

pub(super) fn requires_document(requirement: &Requirement) -> bool {
    requirement.evidence.iter().any(|rule| rule.min > 0)
}
