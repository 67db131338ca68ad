use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::api::{AnswerChange, AnswerState, DocumentView, FindingView, Severity};
use crate::inspect::kind::OTHER;
use crate::inspect::{self, Inspection, WhyNot};
use crate::problem::{Problem, Result};
use crate::scheme::{self, Requirement};
use crate::store::{DocumentRow, Filter, SubmissionRow};
use crate::submission::{self, Evident};
use crate::texts::{self, Lang};

use super::Desk;
use super::answers::answer_of;
use super::fact_views::{fact_views, item_views, items_older, places_json};
use super::views::{code, type_name};

impl Desk {
    /// The first requirement of the submission that asks for documents of this type.
    pub(super) fn requirement_for(&self, row: &SubmissionRow, kind: &str) -> Result<Option<&'static Requirement>> {
        if kind == OTHER {
            return Ok(None);
        }
        let asks = |r: &&Requirement| r.evidence.iter().any(|rule| rule.types.iter().any(|t| t == kind));
        let traits = self.the_company(Some(&row.orgnr))?.traits;
        let there = self.store.documents(&Filter::Submission(row.id))?;
        let there: Vec<String> = there.into_iter().filter_map(|document| document.requirement).collect();
        // Only where it would go along; first where nothing has been attached yet.
        let applies = |r: &&Requirement| r.when.holds(&traits) != Some(false);
        let answers = self.store.answers(row.id)?;
        let answers = answers.iter().map(|(id, answer)| (id.clone(), answer_of(answer))).collect();
        let rows =
            submission::asked_rows(self.scheme, row.kind, &answers, self.today()).map(|(requirement, _)| requirement);
        let fitting: Vec<&Requirement> = rows.filter(asks).filter(applies).collect();
        Ok(fitting.iter().find(|r| !there.contains(&r.id)).or_else(|| fitting.first()).copied())
    }

    /// One document as the command line gives it: facts by name instead of in words.
    pub fn document_report(&self, id: i32) -> Result<serde_json::Value> {
        let row = self.the_document(id)?;
        let mut report = serde_json::to_value(self.document_view(&row, self.lang)?).unwrap_or_default();
        let inspection = inspection_of(&row);
        if let Some(report) = report.as_object_mut() {
            report.insert("facts".to_owned(), serde_json::to_value(&inspection.facts).unwrap_or_default());
            report.remove("items");
            report.remove("items_older");
            report.extend(places_json(&inspection, self.lang));
            report.insert("personal_numbers".to_owned(), inspection.personal_numbers.into());
            report.insert("account_numbers".to_owned(), inspection.account_numbers.into());
        }
        Ok(report)
    }

    /// One document.
    pub fn document(&self, id: i32) -> Result<DocumentView> {
        let row = self.the_document(id)?;
        self.document_view(&row, self.lang)
    }

    pub(super) fn the_document(&self, id: i32) -> Result<DocumentRow> {
        self.store.document(id)?.ok_or_else(|| Problem::DocumentUnknown { id: id.to_string() })
    }

    /// The documents of a submission that are not in the trash, in the order of the checklist.
    pub(super) fn documents_of(&self, submission: i32, lang: Lang) -> Result<Vec<(DocumentRow, DocumentView)>> {
        let mut rows = self.store.documents(&Filter::Submission(submission))?;
        rows.retain(|row| row.trashed.is_none());
        let place = |row: &DocumentRow| {
            let at = self.scheme.requirements.iter().position(|r| Some(&r.id) == row.requirement.as_ref());
            (at.unwrap_or(usize::MAX), row.id)
        };
        rows.sort_by_key(place);
        rows.into_iter()
            .map(|row| {
                let view = self.document_view(&row, lang)?;
                Ok((row, view))
            })
            .collect()
    }

    /// Answers what the attached documents answer, where nothing has been said yet; shown as read from them.
    pub(super) fn answer_from_documents(&mut self, submission: i32) -> Result<()> {
        let dossier = self.dossier(submission, self.lang)?;
        let now = self.now();
        for (requirement, field, value) in submission::answers_read(self.scheme, dossier.facts()) {
            let fields = BTreeMap::from([(field.to_owned(), value.to_owned())]);
            let change =
                AnswerChange { state: Some(AnswerState::InPlace), fields: Some(fields), ..AnswerChange::default() };
            self.store.save_answer(submission, requirement, &change, Some(0), now)?;
        }
        Ok(())
    }

    /// Removes a document to the trash, where it stays 30 days.
    pub fn detach(&mut self, id: i32) -> Result<()> {
        self.changeable(id)?;
        let (today, now) = (self.today(), self.now());
        self.store.trash_document(id, today, now)
    }

    /// Takes a document back from the trash.
    pub fn undelete(&mut self, id: i32) -> Result<DocumentView> {
        if self.the_document(id)?.trashed.is_none() {
            return Err(Problem::DocumentNotInTrash { id: id.to_string() });
        }
        let now = self.now();
        self.store.restore_document(id, now)?;
        self.document(id)
    }

    /// Gives a document another title.
    pub fn rename_document(&mut self, id: i32, title: &str) -> Result<()> {
        self.changeable(id)?;
        let now = self.now();
        self.store.rename_document(id, title.trim(), now)
    }

    /// Accepts a finding, `<document>:<code>`, with a reason that is kept in the history.
    pub fn accept_finding(&mut self, finding: &str, reason: &str) -> Result<DocumentView> {
        let unknown = || Problem::FindingUnknown { given: finding.to_owned() };
        let (id, code) = finding.split_once(':').ok_or_else(unknown)?;
        let id = id.parse().map_err(|_| unknown())?;
        if reason.trim().is_empty() {
            return Err(Problem::ReasonMissing {});
        }
        if !self.document(id)?.findings.iter().any(|known| known.code == code) {
            return Err(unknown());
        }
        let now = self.now();
        self.store.accept(id, code, reason.trim(), now)?;
        self.document(id)
    }

    /// A copy of a document in a temporary folder, under its own name, for the system's viewer.
    pub fn copy_for_viewing(&self, id: i32) -> Result<PathBuf> {
        let row = self.the_document(id)?;
        self.store.copy_for_viewing(&row.sha256, &row.original_name)
    }

    pub(super) fn changeable(&self, id: i32) -> Result<()> {
        let row = self.the_document(id)?;
        let sent = row.submission.map(|id| self.the_submission(id)).transpose()?.is_some_and(|row| !row.open());
        if sent { Err(Problem::SubmissionClosed {}) } else { Ok(()) }
    }

    pub(super) fn document_view(&self, row: &DocumentRow, lang: Lang) -> Result<DocumentView> {
        let inspection = inspection_of(row);
        Ok(DocumentView {
            id: row.id,
            sha256: row.sha256.clone(),
            title: row.title.clone(),
            original_name: row.original_name.clone(),
            kind: row.kind.clone(),
            type_text: type_name(self.scheme, &row.kind, lang),
            size: row.size,
            size_text: texts::size(lang, row.size),
            requirement: row.requirement.clone(),
            submission: row.submission,
            readable: code(&inspection.readable),
            facts: fact_views(&row.kind, &inspection, lang),
            items: item_views(&inspection, lang),
            items_older: items_older(&inspection, lang),
            findings: self.finding_views(row, &inspection, lang)?,
            added: row.added.date_naive().to_string(),
            carried: self.carried_text(row, lang)?,
            trashed: row.trashed.map(|day| day.to_string()),
            replaces: self.replaces(row, lang)?,
            replaced_by: self.replaced_by(row, lang)?,
            may_replace: self.may_replace(row, lang)?,
        })
    }
}

/// Whether the scheme knows a type of document by this id.
pub fn is_document_type(id: &str) -> bool {
    id == OTHER || scheme::shipped().document_type(id).is_some()
}

/// A document as the status needs it; `None` while it is not attached. What was carried over is so until its
/// requirement is confirmed.
pub(super) fn evident(row: &DocumentRow, view: &DocumentView, unconfirmed: bool) -> Option<Evident> {
    let open = |f: &&FindingView| f.severity == Severity::MustFix && f.accepted.is_none();
    let arrears = inspection_of(row).facts.arrears_nok.map(|sum| ("arrears_nok".to_owned(), sum.ore));
    Some(Evident {
        requirement: view.requirement.clone()?,
        kind: view.kind.clone(),
        title: view.title.clone(),
        must_fix: view.findings.iter().filter(open).map(|finding| finding.code.clone()).collect(),
        amounts: arrears.into_iter().collect(),
        carried: unconfirmed && row.carried_from.is_some(),
    })
}

pub(super) fn inspection_of(row: &DocumentRow) -> Inspection {
    serde_json::from_str(&row.inspection).unwrap_or_else(|_| Inspection::unread(Some(WhyNot::CouldNotBeRead)))
}

/// An amount in words, rounded up to whole kroner; `None` when it is nothing.
pub(super) fn amount_text(amount: inspect::Nok, lang: Lang) -> Option<String> {
    let kroner = u64::try_from(amount.ore.saturating_add(99) / 100).ok()?;
    (kroner > 0).then(|| texts::kroner(lang, kroner))
}

pub(super) fn only_type(requirement: &Requirement) -> Option<String> {
    match requirement.evidence.as_slice() {
        [rule] => match rule.types.as_slice() {
            [only] => Some(only.clone()),
            _ => None,
        },
        _ => None,
    }
}

pub(super) fn file_name(path: &Path) -> String {
    path.file_name().map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned())
}

/// The title that a file starts with: its name without the ending.
pub(super) fn title_of(name: &str) -> String {
    let stem = Path::new(name).file_stem().map(|stem| stem.to_string_lossy().into_owned());
    stem.filter(|stem| !stem.trim().is_empty()).unwrap_or_else(|| name.to_owned())
}
