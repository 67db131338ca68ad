//! Files on their way in: copied and read beside the desk, which is free meanwhile, and given their place at it.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use crate::api::{DocumentView, ProblemView, Progress, TakenIn};
use crate::inspect::kind::OTHER;
use crate::inspect::{Expect, Inspection};
use crate::problem::{Problem, Result};
use crate::reading;
use crate::store::{DocumentRow, Filter, NewDocument, Shelf, Taken};

use super::documents::{file_name, only_type, title_of};
use super::typed_facts::with_typed_facts;
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

/// What copying and reading files needs of the desk.
#[derive(Debug)]
pub(super) struct Intake {
    shelf: Shelf,
    reader: PathBuf,
    orgnr: Option<String>,
    as_type: Option<String>,
}

/// A file whose bytes are in the store and were read, and which has no row yet.
#[derive(Debug)]
pub(super) struct ReadIn {
    stored: Taken,
    inspection: Inspection,
}

impl Intake {
    /// Copies and reads the files one after the other; `keep` gives each its place before the next is begun, so that
    /// what was taken in stays whatever becomes of the rest.
    pub(super) fn each<E>(
        &self,
        paths: &[PathBuf],
        on_progress: OnProgress<'_>,
        mut keep: impl FnMut(&Path, Result<ReadIn>) -> std::result::Result<TakenIn, E>,
    ) -> std::result::Result<Vec<TakenIn>, E> {
        let items = u32::try_from(paths.len()).unwrap_or(u32::MAX);
        let mut taken = Vec::new();
        for (path, item) in paths.iter().zip(1..) {
            let name = file_name(path);
            let mut report = |done, total| on_progress(Progress { name: name.clone(), item, items, done, total });
            taken.push(keep(path, self.read(path, &mut report))?);
        }
        Ok(taken)
    }

    fn read(&self, path: &Path, report: &mut dyn FnMut(u64, u64) -> ControlFlow<()>) -> Result<ReadIn> {
        reading::ready(&self.reader)?;
        let stored = self.shelf.take_in(path, report)?;
        let (orgnr, as_type) = (self.orgnr.clone(), self.as_type.clone());
        let expect = Expect { orgnr, as_type, extension: reading::extension(path) };
        let inspection = reading::inspect_file(&self.reader, &self.shelf.document_path(&stored.sha256), &expect);
        Ok(ReadIn { stored, inspection })
    }
}

impl Desk {
    /// Attaches files to a requirement, or to the one that their type asks for; without a submission they go to the
    /// inbox. Each ends as a document or a problem of its own.
    pub fn attach(
        &mut self,
        to: &Destination<'_>,
        paths: &[PathBuf],
        on_progress: OnProgress<'_>,
    ) -> Result<Vec<TakenIn>> {
        let intake = self.intake(to, paths.len())?;
        let taken = intake.each(paths, on_progress, |path, read| Ok::<_, Problem>(self.keep(path, read, to)))?;
        self.settle(to, taken)
    }

    /// What is needed to copy and read `files` files.
    pub(super) fn intake(&self, to: &Destination<'_>, files: usize) -> Result<Intake> {
        let submission = to.submission.map(|id| self.the_submission(id)).transpose()?;
        if let Some(row) = &submission {
            if !row.open() {
                return Err(Problem::SubmissionClosed {});
            }
            if let Some(requirement) = to.requirement {
                self.requirement_of(row, requirement)?;
            }
        }
        if let Some(given) = to.as_type.filter(|given| *given != OTHER && self.scheme.document_type(given).is_none()) {
            return Err(Problem::DocumentTypeUnknown { given: given.to_owned() });
        }
        if let Some(older) = to.replaces {
            self.replaceable(older, to.submission, files)?;
        }
        Ok(Intake {
            shelf: self.store.shelf(),
            reader: self.reader.clone(),
            orgnr: submission.map(|row| row.orgnr.to_string()),
            as_type: to.as_type.map(str::to_owned),
        })
    }

    /// Gives a file that was read its place, or tells why it has none.
    pub(super) fn keep(&mut self, path: &Path, read: Result<ReadIn>, to: &Destination<'_>) -> TakenIn {
        let name = file_name(path);
        match read.and_then(|read| self.keep_one(&name, read, to)) {
            Ok((document, same_as)) => TakenIn { name, document: Some(document), same_as, problem: None },
            Err(problem) => {
                let problem = Some(ProblemView::new(&problem, self.lang));
                TakenIn { name, document: None, same_as: None, problem }
            }
        }
    }

    fn keep_one(
        &mut self,
        original_name: &str,
        read: ReadIn,
        to: &Destination<'_>,
    ) -> Result<(DocumentView, Option<String>)> {
        let ReadIn { stored, inspection } = read;
        let submission = to.submission.map(|id| self.the_submission(id)).transpose()?;
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
            title: title_of(original_name),
            original_name: original_name.to_owned(),
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

    /// What follows from the files that were taken in: what they replace, and what they answer.
    pub(super) fn settle(&mut self, to: &Destination<'_>, taken: Vec<TakenIn>) -> Result<Vec<TakenIn>> {
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

    /// A new document takes the place of those of its type that were carried over and not confirmed: they go to the
    /// trash, from which they can be taken back. What was proved by documents alone is then settled anew.
    fn replace_carried(&mut self, submission: i32, taken: &[TakenIn]) -> Result<()> {
        let answers = self.store.answers(submission)?;
        let (today, now) = (self.today(), self.now());
        for new in taken.iter().filter_map(|one| one.document.as_ref()) {
            let Some(requirement) = &new.requirement else { continue };
            let Some(answer) = answers.get(requirement).filter(|answer| !answer.confirmed) else { continue };
            let there = self.store.documents(&Filter::Submission(submission))?;
            let carried = there.into_iter().filter(|row| {
                row.requirement.as_ref() == Some(requirement) && row.carried_from.is_some() && row.id != new.id
            });
            let (replaced, kept): (Vec<_>, Vec<_>) = carried.partition(|row| row.kind == new.kind);
            for row in replaced {
                self.store.replace_document(row.id, new.id, today, now)?;
            }
            if answer.carried_from.is_some() && answer.fields.is_empty() && kept.is_empty() {
                self.store.confirm(submission, std::slice::from_ref(requirement), now)?;
            }
        }
        Ok(())
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
}
