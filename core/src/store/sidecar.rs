//! The small file beside each document that says what it is, so that a lost database can be rebuilt.
//!
//! The rows are the truth and the sidecar follows them. A document with a sidecar is never swept.

use std::fs;
use std::io::Write;
use std::path::PathBuf;

use chrono::{DateTime, FixedOffset, NaiveDate};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::atomic::{inside_temp, settle};
use super::fault::Outcome;
use super::folder::{Folder, unusable};
use super::{Store, companies, documents, submissions};
use crate::company::Orgnr;
use crate::problem::{Problem, Result};
use crate::scheme::Kind;

/// What stands in the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Sidecar {
    pub(super) sha256: String,
    pub(super) size: u64,
    /// All documents that have these bytes.
    pub(super) documents: Vec<Named>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Named {
    pub(super) id: i32,
    pub(super) original_name: String,
    pub(super) title: String,
    #[serde(rename = "type")]
    pub(super) kind: String,
    pub(super) company: Option<Orgnr>,
    pub(super) company_name: Option<String>,
    pub(super) submission: Option<i32>,
    pub(super) submission_kind: Option<Kind>,
    pub(super) requirement: Option<String>,
    pub(super) added: DateTime<FixedOffset>,
    pub(super) trashed: Option<NaiveDate>,
}

impl Store {
    /// Brings the sidecars of these bytes up to date; under the lock.
    ///
    /// The rows are what counts and are saved by now, so a failure here is only logged; the next start of the
    /// program makes good for it.
    pub(super) fn refresh_beside<'a>(&self, hashes: impl Iterator<Item = &'a str>) {
        let told = self.read(|rows| {
            for sha256 in hashes {
                refresh(rows, &self.folder, sha256)?;
            }
            Ok(())
        });
        if let Err(problem) = told {
            tracing::warn!(code = problem.code(), "a sidecar could not be written");
        }
    }
}

/// Makes the sidecar of these bytes say what the rows say.
fn refresh(rows: &Connection, folder: &Folder, sha256: &str) -> Outcome<()> {
    let path = folder.sidecar(sha256);
    let Some(sidecar) = of_rows(rows, sha256)? else {
        return Ok(());
    };
    let mut text =
        serde_json::to_vec_pretty(&sidecar).map_err(|error| Problem::Internal { reason: error.to_string() })?;
    text.push(b'\n');
    if fs::read(&path).is_ok_and(|there| there == text) {
        return Ok(());
    }
    let mut temp = inside_temp(folder, ".json")?;
    temp.write_all(&text).map_err(|error| unusable(&path, &error))?;
    settle(temp, &path)?;
    Ok(())
}

fn of_rows(rows: &Connection, sha256: &str) -> Outcome<Option<Sidecar>> {
    let list = documents::list(rows, "sha256 = ?1", [sha256])?;
    let Some(size) = list.first().map(|document| document.size) else {
        return Ok(None);
    };
    let mut named = Vec::new();
    for document in list {
        let company = document.orgnr.map(|orgnr| companies::known(rows, &orgnr)).transpose()?;
        let submission = document.submission.map(|id| submissions::known(rows, id)).transpose()?;
        named.push(Named {
            id: document.id,
            original_name: document.original_name,
            title: document.title,
            kind: document.kind,
            company: company.as_ref().map(|company| company.orgnr.clone()),
            company_name: company.map(|company| company.name),
            submission: document.submission,
            submission_kind: submission.map(|submission| submission.kind),
            requirement: document.requirement,
            added: document.added,
            trashed: document.trashed,
        });
    }
    Ok(Some(Sidecar { sha256: sha256.to_owned(), size, documents: named }))
}

/// Refuses to start an empty database where documents tell of one that is gone.
pub(super) fn refuse_without_database(folder: &Folder) -> Result<()> {
    let database = folder.database();
    if database.metadata().is_ok_and(|there| there.len() > 0) || !any(folder) {
        return Ok(());
    }
    Err(Problem::StoreLost { path: database.display().to_string() })
}

pub(super) fn any(folder: &Folder) -> bool {
    paths(folder).next().is_some()
}

fn paths(folder: &Folder) -> impl Iterator<Item = PathBuf> + use<> {
    let shelves = fs::read_dir(folder.documents()).into_iter().flatten().flatten();
    let files = shelves.flat_map(|shelf| fs::read_dir(shelf.path()).into_iter().flatten().flatten());
    let paths = files.map(|file| file.path());
    paths.filter(|path| path.extension().is_some_and(|extension| extension == "json"))
}

impl Sidecar {
    /// All that stand beside their documents and can be read.
    pub(super) fn all(folder: &Folder) -> impl Iterator<Item = Self> + use<> {
        let folder = folder.clone();
        paths(&folder).filter_map(move |path| {
            let sidecar: Self = serde_json::from_slice(&fs::read(&path).ok()?).ok()?;
            (folder.sidecar(&sidecar.sha256) == path).then_some(sidecar)
        })
    }
}
