use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::api::{AnswerChange, AnswerState, DocumentView, FindingView, ProblemView, Progress, Severity, TakenIn};
use crate::inspect::kind::OTHER;
use crate::inspect::{self, Inspection, WhyNot};
use crate::problem::{Problem, Result};
use crate::reading;
use crate::scheme::{self, Requirement};
use crate::store::{DocumentRow, Filter, NewDocument, SubmissionRow};
use crate::submission::{self, Evident};
use crate::texts::{self, Lang};

use super::answers::answer_of;
use super::fact_views::{fact_views, item_views, items_older, places_json};
use super::typed_facts::with_typed_facts;
use super::views::{code, type_name};
use super::{Desk, OnProgress};

/// Where taken-in files go.
#[derive(Debug, Clone, Default)]
pub struct Destination<'a> {
    /// The submission; `None` for the inbox.
    pub submission: Option<i32>,
    /// The requirement; `None` leaves it to the type that was read.
    pub requirement: Option<&'a str>,
    /// The type, when the user says it.
    pub as_type: Option<&'a str>,
    /// Facts that the user types in place of what was read.
    pub facts: &'a [(String, String)],
    /// The document whose place the file takes.
    pub replaces: Option<i32>,
}

impl<'a> Destination<'a> {
    /// A requirement of a submission.
    pub fn of(submission: i32, requirement: &'a str) -> Self {
        Self { submission: Some(submission), requirement: Some(requirement), ..Self::default() }
    }
}

impl Desk {
    /// Takes files into the inbox; each ends as a document or a problem of its own.
    pub fn take_in(&mut self, paths: &[PathBuf], on_progress: OnProgress<'_>) -> Vec<TakenIn> {
        self.take(paths, &Destination::default(), on_progress)
    }

    /// Attaches files to a requirement, or to the one that their type asks for.
    pub fn attach(
        &mut self,
        to: &Destination<'_>,
        paths: &[PathBuf],
        on_progress: OnProgress<'_>,
    ) -> Result<Vec<TakenIn>> {
        if let Some(id) = to.submission {
            let row = self.the_submission(id)?;
            if !row.open() {
                return Err(Problem::SubmissionClosed {});
            }
            if let Some(requirement) = to.requirement {
                self.requirement_of(&row, requirement)?;
            }
        }
        if let Some(given) = to.as_type.filter(|given| *given != OTHER && self.scheme.document_type(given).is_none()) {
            return Err(Problem::DocumentTypeUnknown { given: given.to_owned() });
        }
        if let Some(older) = to.replaces {
            self.replaceable(older, to.submission, paths.len())?;
        }
        let taken = self.take(paths, to, on_progress);
        let taken = match to.replaces {
            Some(older) => self.put_in_place_of(older, taken)?,
            None => taken,
        };
        if let Some(id) = to.submission {
            self.replace_carried(id, &taken)?;
            self.answer_from_documents(id)?;
        }
        Ok(taken)
    }

    /// Takes in what lies at no path, such as a pasted picture, under `name`.
    pub fn take_in_bytes(&mut self, to: &Destination<'_>, name: &str, bytes: &[u8]) -> Result<TakenIn> {
        let path = self.store.write_for_viewing(bytes, name)?;
        let taken = self.attach(to, std::slice::from_ref(&path), &mut super::unwatched);
        // It has been copied, or it never will be; what stays is swept.
        let _ = path.parent().map(std::fs::remove_dir_all);
        taken?.pop().ok_or_else(|| Problem::Internal { reason: "nothing was taken in".to_owned() })
    }

    /// A new document takes the place of those of its type that were carried over and not confirmed: they go to the
    /// trash, from which they can be taken back. What was proved by documents alone is then settled anew.
    fn replace_carried(&mut self, submission: i32, taken: &[TakenIn]) -> Result<()> {
        let answers = self.store.answers(submission)?;
        let (today, now) = (self.today(), self.now());
        for new in taken.iter().filter_map(|one| one.document.as_ref()) {
            let Some(requirement) = &new.requirement else { continue };
            let Some(answer) = answers.get(requirement).filter(|a| a.carried_from.is_some() && !a.confirmed) else {
                continue;
            };
            let there = self.store.documents(&Filter::Submission(submission))?;
            let replaced = there.iter().filter(|row| {
                let same_place = row.requirement.as_ref() == Some(requirement) && row.kind == new.kind;
                same_place && row.carried_from.is_some() && row.id != new.id
            });
            for row in replaced {
                self.store.replace_document(row.id, new.id, today, now)?;
            }
            if answer.fields.is_empty() {
                self.store.confirm(submission, std::slice::from_ref(requirement), now)?;
            }
        }
        Ok(())
    }

    fn take(&mut self, paths: &[PathBuf], to: &Destination<'_>, on_progress: OnProgress<'_>) -> Vec<TakenIn> {
        let items = u32::try_from(paths.len()).unwrap_or(u32::MAX);
        let mut taken = Vec::new();
        for (path, item) in paths.iter().zip(1..) {
            let name = file_name(path);
            let mut report = |done, total| on_progress(Progress { name: name.clone(), item, items, done, total });
            let outcome = self.take_one(path, to, &mut report);
            taken.push(match outcome {
                Ok((document, same_as)) => TakenIn { name, document: Some(document), same_as, problem: None },
                Err(problem) => {
                    let problem = Some(ProblemView::new(&problem, self.lang));
                    TakenIn { name, document: None, same_as: None, problem }
                }
            });
        }
        taken
    }

    fn take_one(
        &mut self,
        path: &Path,
        to: &Destination<'_>,
        report: &mut dyn FnMut(u64, u64) -> std::ops::ControlFlow<()>,
    ) -> Result<(DocumentView, Option<String>)> {
        reading::ready(&self.reader)?;
        let original_name = file_name(path);
        let stored = self.store.take_in(path, report)?;
        let submission = to.submission.map(|id| self.the_submission(id)).transpose()?;
        let expect = inspect::Expect {
            orgnr: submission.as_ref().map(|row| row.orgnr.to_string()),
            as_type: to.as_type.map(str::to_owned),
            extension: reading::extension(path),
        };
        let inspection = reading::inspect_file(&self.reader, &self.store.document_path(&stored.sha256), &expect);
        // What cannot be typed is refused before anything is kept.
        with_typed_facts(inspection.clone(), to.facts)?;
        let requirement = match (to.requirement, &submission) {
            (Some(requirement), _) => Some(requirement.to_owned()),
            (None, Some(row)) => self.requirement_for(row, &inspection.document_type)?.map(|known| known.id.clone()),
            (None, None) => None,
        };
        let twins = self.store.documents(&Filter::Sha256(stored.sha256.clone()))?;
        let there = |twin: &&DocumentRow| {
            twin.trashed.is_none()
                && twin.requirement == requirement
                && (twin.submission == to.submission || requirement.is_none())
        };
        if let Some(twin) = twins.iter().find(there) {
            self.say_anew(twin, to, &inspection)?;
            return Ok((self.document(twin.id)?, Some(twin.title.clone())));
        }
        let kind = self.kind_of(to.as_type, &inspection, requirement.as_deref());
        let new = NewDocument {
            sha256: stored.sha256,
            size: stored.size,
            title: title_of(&original_name),
            original_name,
            kind,
            orgnr: submission.as_ref().map(|row| row.orgnr.clone()),
            submission: requirement.as_ref().and(to.submission),
            requirement,
            inspection: serde_json::to_string(&inspection).unwrap_or_default(),
        };
        let now = self.now();
        let id = self.store.add_document(&new, now)?;
        if !to.facts.is_empty() {
            self.correct(id, to.facts, &[])?;
        }
        let same_as = twins.iter().find(|twin| twin.trashed.is_none()).map(|twin| twin.title.clone());
        Ok((self.document(id)?, same_as))
    }

    /// The file is there already: what the user says of it this time takes the place of what was known.
    fn say_anew(&mut self, twin: &DocumentRow, to: &Destination<'_>, read: &Inspection) -> Result<()> {
        if to.as_type.is_none() && to.facts.is_empty() {
            return Ok(());
        }
        // What was typed before stays, unless the file is taken for another type.
        if let Some(kind) = to.as_type {
            let inspection = serde_json::to_string(read).unwrap_or_default();
            let now = self.now();
            self.store.set_inspection(twin.id, &inspection, kind, now)?;
        }
        self.correct(twin.id, to.facts, &[]).map(drop)
    }

    fn kind_of(&self, as_type: Option<&str>, inspection: &Inspection, requirement: Option<&str>) -> String {
        if let Some(said) = as_type {
            return said.to_owned();
        }
        if inspection.document_type != OTHER {
            return inspection.document_type.clone();
        }
        let only = requirement.and_then(|id| self.scheme.requirement(id).ok()).and_then(only_type);
        only.unwrap_or_else(|| OTHER.to_owned())
    }

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

/// A document as the status needs it; `None` while it is not attached.
pub(super) fn evident(row: &DocumentRow, view: &DocumentView) -> Option<Evident> {
    let open = |f: &&FindingView| f.severity == Severity::MustFix && f.accepted.is_none();
    let arrears = inspection_of(row).facts.arrears_nok.map(|sum| ("arrears_nok".to_owned(), sum.ore));
    Some(Evident {
        requirement: view.requirement.clone()?,
        kind: view.kind.clone(),
        title: view.title.clone(),
        must_fix: view.findings.iter().filter(open).map(|finding| finding.code.clone()).collect(),
        amounts: arrears.into_iter().collect(),
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
