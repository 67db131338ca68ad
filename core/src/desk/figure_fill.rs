use std::collections::{BTreeMap, BTreeSet};

use crate::api::{AnswerChange, DocumentView, FilledField, FilledFigures};
use crate::figures::{Month, Period};
use crate::inspect::kind::CALL_STATISTICS;
use crate::problem::{Problem, Result};
use crate::scheme::{Field, FieldFigure, FieldKind, Requirement};
use crate::store::{AnswerRow, FigureRow, Filter, NewDocument, SubmissionRow};
use crate::submission;

use super::Desk;
use super::figures::sums_of;

/// What the figures give for one field.
struct Proposal {
    field: FilledField,
    /// Whether the field holds something else that was typed.
    differs: bool,
}

/// One requirement of a follow-up, and what its figures are worked out from.
struct Asking<'a> {
    requirement: &'static Requirement,
    /// What was answered so far.
    answer: Option<&'a AnswerRow>,
    period: Period,
    all: &'a BTreeMap<Month, FigureRow>,
}

impl Desk {
    /// Fills in the fields of a follow-up that take figures, for the part of its period that it reports. A field that holds something else is left
    /// as it is unless `overwrite` says so; a number that a month lacks fills in nothing. The documents that the figures
    /// were taken from are attached where the follow-up asks for call statistics.
    ///
    /// # Errors
    /// `NoPeriod` when the submission is no follow-up or no approval is recorded; what an answer can be refused for.
    pub fn fill_from_figures(&mut self, id: i32, overwrite: bool) -> Result<FilledFigures> {
        let row = self.the_submission(id)?;
        if !row.open() {
            return Err(Problem::SubmissionClosed {});
        }
        let company = self.the_company(Some(&row.orgnr))?;
        let requirements: Vec<&'static Requirement> = self
            .scheme
            .for_kind(row.kind)
            .filter(|r| r.fields.iter().any(|field| field.figure.is_some()))
            .filter(|r| r.when.holds(&company.traits) != Some(false))
            .collect();
        let period = self.reported_period(&company, row.kind)?.filter(|_| !requirements.is_empty());
        let period = period.ok_or(Problem::NoPeriod {})?;
        let all = self.store.figures(&row.orgnr)?;
        let answers = self.store.answers(id)?;
        let mut filled = FilledFigures {
            period: self.period_view(row.kind, period, &all),
            filled: Vec::new(),
            differs: Vec::new(),
            lacking: Vec::new(),
            documents: Vec::new(),
        };
        for requirement in requirements {
            let asking = Asking { requirement, answer: answers.get(&requirement.id), period, all: &all };
            self.fill(id, &asking, overwrite, &mut filled)?;
        }
        filled.documents = self.attach_sources(&row, period, &all)?;
        Ok(filled)
    }

    fn fill(
        &mut self,
        submission: i32,
        asking: &Asking<'_>,
        overwrite: bool,
        filled: &mut FilledFigures,
    ) -> Result<()> {
        let Asking { requirement, answer, .. } = *asking;
        let mut fields = answer.map(|answer| answer.fields.clone()).unwrap_or_default();
        let mut change = BTreeMap::new();
        for field in &requirement.fields {
            let Some(figure) = field.figure else { continue };
            // A field that hangs on another is asked only while that one says so, as it stands or is about to.
            let after = submission::Answer { fields: fields.clone(), ..submission::Answer::default() };
            if !submission::asked(field.when.as_ref(), &after) {
                continue;
            }
            let proposal = self.proposal(asking, field, figure);
            if proposal.field.value.is_empty() {
                filled.lacking.push(proposal.field);
            } else if proposal.differs && !overwrite {
                filled.differs.push(proposal.field);
            } else {
                fields.insert(field.id.clone(), proposal.field.value.clone());
                change.insert(field.id.clone(), proposal.field.value.clone());
                filled.filled.push(proposal.field);
            }
        }
        if !change.is_empty() {
            let revision = answer.map_or(0, |answer| answer.revision);
            let change = AnswerChange { fields: Some(change), ..AnswerChange::default() };
            self.answer(submission, &requirement.id, &change, Some(revision))?;
        }
        Ok(())
    }

    fn proposal(&self, asking: &Asking<'_>, field: &Field, figure: FieldFigure) -> Proposal {
        let Asking { requirement, answer, period, all } = *asking;
        let months: Vec<Month> = period.months().map_or_else(Vec::new, |(first, last)| first.through(last).collect());
        let mut missing = Vec::new();
        let value = match (figure, figure.number()) {
            (FieldFigure::From, _) => period.from.to_string(),
            (FieldFigure::To, _) => period.to.to_string(),
            (_, None) => String::new(),
            (_, Some(number)) => {
                let lacks = |month: &&Month| all.get(month).and_then(|row| row.numbers.get(number)).is_none();
                missing = months.iter().filter(lacks).copied().collect();
                match sums_of(&months, all).numbers.get(number) {
                    Some(sum) if field.kind == FieldKind::YesNo => if sum > 0 { "yes" } else { "no" }.to_owned(),
                    Some(sum) => sum.to_string(),
                    None => String::new(),
                }
            }
        };
        let typed = answer.and_then(|answer| answer.fields.get(&field.id)).cloned().unwrap_or_default();
        // «120 000» is the same number as 120000.
        let bare = |text: &str| text.split_whitespace().collect::<String>();
        let differs = !typed.trim().is_empty() && bare(&typed) != bare(&value);
        let field = FilledField {
            requirement: requirement.id.clone(),
            field: field.id.clone(),
            label: field.label.get(self.lang).to_owned(),
            typed,
            value,
            missing_months: self.month_names(&missing),
        };
        Proposal { field, differs }
    }

    /// Attaches the documents that the period's figures were taken from, where call statistics are asked for.
    fn attach_sources(
        &mut self,
        row: &SubmissionRow,
        period: Period,
        all: &BTreeMap<Month, FigureRow>,
    ) -> Result<Vec<DocumentView>> {
        let Some((first, last)) = period.months() else { return Ok(Vec::new()) };
        let sources: BTreeSet<i32> = all.range(first..=last).filter_map(|(_, month)| month.source_document).collect();
        let asks = |r: &&Requirement| r.evidence.iter().any(|rule| rule.types.iter().any(|t| t == CALL_STATISTICS));
        let Some(requirement) = self.scheme.for_kind(row.kind).find(asks) else { return Ok(Vec::new()) };
        let mut attached = Vec::new();
        for source in sources {
            let Some(source) = self.store.document(source)?.filter(|source| source.trashed.is_none()) else { continue };
            let there = self.store.documents(&Filter::Submission(row.id))?.into_iter().find(|document| {
                document.sha256 == source.sha256 && document.requirement.as_ref() == Some(&requirement.id)
            });
            let id = if let Some(document) = there {
                document.id
            } else {
                let new = NewDocument {
                    sha256: source.sha256,
                    size: source.size,
                    original_name: source.original_name,
                    title: source.title,
                    kind: source.kind,
                    orgnr: source.orgnr,
                    submission: Some(row.id),
                    requirement: Some(requirement.id.clone()),
                    inspection: source.inspection,
                };
                let now = self.now();
                self.store.add_document(&new, now)?
            };
            attached.push(self.document(id)?);
        }
        Ok(attached)
    }
}
