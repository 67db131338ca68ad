//! Bundles that were exported: what is known of them, and a copy of each as it went out.

use std::collections::BTreeMap;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};
use serde_json::json;
use sha2::{Digest, Sha256};

use super::atomic::{inside_temp, settle};
use super::column::{Bytes, Json};
use super::folder::unusable;
use super::history::{Entry, What};
use super::integrity::hash_of;
use super::{Store, lock, submissions};
use crate::company::Orgnr;
use crate::problem::{Problem, Result};

/// What is recorded of an export.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExportRow {
    /// Of which submission.
    pub submission: i32,
    /// Where the file was written.
    pub path: PathBuf,
    /// Its name.
    pub file_name: String,
    /// SHA-256 of the file, in lower-case hexadecimal.
    pub sha256: String,
    /// How many bytes.
    pub size: u64,
    /// How many entries.
    pub files: u32,
    /// The fingerprint of the signing key.
    pub identity: String,
    /// The claimed signing time.
    pub signed_at: DateTime<FixedOffset>,
    /// Whether it was exported while not ready.
    pub incomplete: bool,
    /// What came of asking a timestamp service; `None` when none was asked.
    pub timestamp: Option<Stamp>,
}

/// What came of asking a timestamp service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stamp {
    /// The time that the timestamp proves.
    Proven(DateTime<FixedOffset>),
    /// Why there is none.
    Failed {
        /// The code of the problem.
        code: String,
        /// The arguments of its text.
        args: BTreeMap<String, String>,
    },
}

/// A bundle that is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// SHA-256 of the file, in lower-case hexadecimal.
    pub sha256: String,
    /// How many bytes.
    pub size: u64,
}

impl Store {
    /// The exports of a submission, oldest first.
    pub fn exports(&self, submission: i32) -> Result<Vec<ExportRow>> {
        self.read(|rows| {
            let mut found = rows.prepare(
                "SELECT submission, path, file_name, sha256, size, files, identity, signed_at, incomplete, timestamp
                 FROM export WHERE submission = ?1 ORDER BY id",
            )?;
            let list = found.query_map([submission], |row| {
                Ok(ExportRow {
                    submission: row.get(0)?,
                    path: row.get::<_, String>(1)?.into(),
                    file_name: row.get(2)?,
                    sha256: row.get(3)?,
                    size: row.get::<_, Bytes>(4)?.0,
                    files: row.get(5)?,
                    identity: row.get(6)?,
                    signed_at: row.get(7)?,
                    incomplete: row.get(8)?,
                    timestamp: row.get::<_, Option<Json<Stamp>>>(9)?.map(|Json(stamp)| stamp),
                })
            })?;
            Ok(list.collect::<Result<_, _>>()?)
        })
    }

    /// Records an export.
    ///
    /// # Errors
    /// `SubmissionUnknown`, `IdentityUnknown`.
    pub fn record_export(&mut self, new: &ExportRow, now: DateTime<FixedOffset>) -> Result<()> {
        self.change(now, |rows| {
            let orgnr = submissions::known(rows, new.submission)?.orgnr;
            let signer: bool = rows.query_row(
                "SELECT EXISTS (SELECT 1 FROM identity WHERE fingerprint = ?1)",
                [&new.identity],
                |row| row.get(0),
            )?;
            if !signer {
                return Err(Problem::IdentityUnknown { name: new.identity.clone() }.into());
            }
            rows.execute(
                "INSERT INTO export
                   (submission, path, file_name, sha256, size, files, identity, signed_at, incomplete, timestamp)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
                (
                    new.submission,
                    new.path.to_string_lossy(),
                    &new.file_name,
                    &new.sha256,
                    Bytes(new.size),
                    new.files,
                    &new.identity,
                    new.signed_at,
                    new.incomplete,
                    new.timestamp.as_ref().map(Json),
                ),
            )?;
            let args = json!({ "file_name": new.file_name, "sha256": new.sha256, "incomplete": new.incomplete });
            let entry = Entry { what: What::Exported, orgnr: Some(orgnr), submission: Some(new.submission), args };
            Ok(((), Some(entry)))
        })
    }

    /// Records what was put together for a client or a tender: the names of the lines, and the documents.
    pub fn record_client_sheet(
        &mut self,
        orgnr: &Orgnr,
        lines: &[String],
        documents: &[i32],
        now: DateTime<FixedOffset>,
    ) -> Result<()> {
        self.change(now, |_| {
            let args = json!({ "lines": lines, "documents": documents });
            let entry = Entry { what: What::ClientSheetMade, orgnr: Some(orgnr.clone()), submission: None, args };
            Ok(((), Some(entry)))
        })
    }

    /// The kept bundle of this export, read through and found to be what it was.
    ///
    /// # Errors
    /// `BundleDamaged`.
    pub fn kept_bundle(&self, export: &ExportRow) -> Result<PathBuf> {
        let path = self.folder.bundle(&export.sha256);
        let damaged = || Problem::BundleDamaged { file_name: export.file_name.clone() };
        let same = hash_of(&path).is_ok_and(|hash| hash == export.sha256);
        if same { Ok(path) } else { Err(damaged()) }
    }

    /// Where the bundle with this hash is kept.
    pub fn bundle_path(&self, sha256: &str) -> PathBuf {
        self.folder.bundle(sha256)
    }

    /// Keeps the bundle that `write` makes, under its hash; gives what `write` gave, too.
    ///
    /// # Errors
    /// `DiskFull`, `StoreBusy`, `StoreUnusable`; whatever `write` fails with, and then nothing is kept.
    pub fn make_bundle<T>(&self, write: impl FnOnce(&mut File) -> Result<T>) -> Result<(T, Kept)> {
        let mut temp = inside_temp(&self.folder, ".zip")?;
        let made = write(temp.as_file_mut())?;
        let unreadable = |error: &io::Error| unusable(temp.path(), error);
        let mut hash = Sha256::new();
        let mut file = File::open(temp.path()).map_err(|error| unreadable(&error))?;
        let size = io::copy(&mut file, &mut hash).map_err(|error| unreadable(&error))?;
        let sha256 = format!("{:x}", hash.finalize());
        let _held = lock::hold(&self.folder)?;
        settle(temp, &self.folder.bundle(&sha256))?;
        Ok((made, Kept { sha256, size }))
    }

    /// Whether `path` names something inside the data folder, links followed.
    pub fn contains(&self, path: &Path) -> bool {
        lies_within(self.folder(), path)
    }
}

/// Whether `path` names something inside `folder`, or would if it were there; links are followed.
pub fn lies_within(folder: &Path, path: &Path) -> bool {
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let real = |path: &Path| path.canonicalize().ok();
    let inside = |path: PathBuf| real(folder).is_some_and(|folder| path.starts_with(folder));
    real(path).is_some_and(inside) || real(parent).is_some_and(inside)
}
