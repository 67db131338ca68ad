//! Tidying at a start by the user: what a killed process left goes, what it did not get round to is made good.

use std::collections::BTreeSet;
use std::fs::{self, DirEntry};
use std::io;
use std::path::Path;
use std::time::{Duration, SystemTime};

use super::fault::Outcome;
use super::folder::Folder;
use super::{Store, lock};
use crate::problem::Result;

/// What is younger may be under way in another process.
const AGE: Duration = Duration::from_hours(24);

impl Store {
    /// Does what can be done now. Starting never waits for it and never fails because of it.
    pub(super) fn tidy(&self) {
        match lock::try_hold(&self.folder) {
            Ok(Some(_held)) => match self.named() {
                Ok(named) => {
                    self.refresh_beside(named.iter().map(String::as_str));
                    if let Err(error) = sweep(&self.folder, &named) {
                        tracing::warn!(%error, "the sweep stopped");
                    }
                }
                Err(problem) => tracing::warn!(code = problem.code(), "the documents could not be listed"),
            },
            Ok(None) => tracing::info!("another process holds the store; tidying is left for the next start"),
            Err(problem) => tracing::warn!(code = problem.code(), "no tidying"),
        }
    }

    /// All hashes that a row names.
    fn named(&self) -> Result<BTreeSet<String>> {
        self.read(|rows| {
            let mut found = rows.prepare("SELECT DISTINCT sha256 FROM document")?;
            let hashes: Outcome<BTreeSet<String>> =
                Ok(found.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?);
            hashes
        })
    }
}

/// Deletes old temporary files, and old documents that neither a row nor a sidecar names.
fn sweep(folder: &Folder, named: &BTreeSet<String>) -> io::Result<()> {
    // The file system's own clock, which is what ages are measured against; it may be another machine's.
    let now = tempfile::NamedTempFile::new_in(folder.tmp())?.as_file().metadata()?.modified()?;
    for entry in fs::read_dir(folder.tmp())? {
        let entry = entry?;
        if old(&entry, now) {
            remove(&entry)?;
        }
    }
    for shelf in fs::read_dir(folder.documents())? {
        let shelf = shelf?;
        if !shelf.file_type()?.is_dir() {
            continue;
        }
        for entry in fs::read_dir(shelf.path())? {
            let entry = entry?;
            let name = entry.file_name();
            let Some(sha256) = name.to_str().filter(|name| is_hash(name)) else {
                continue;
            };
            if !named.contains(sha256) && !folder.sidecar(sha256).exists() && old(&entry, now) {
                fs::remove_file(entry.path())?;
            }
        }
    }
    Ok(())
}

fn old(entry: &DirEntry, now: SystemTime) -> bool {
    let modified = entry.metadata().and_then(|there| there.modified());
    modified.is_ok_and(|modified| now.duration_since(modified).is_ok_and(|age| age > AGE))
}

fn remove(entry: &DirEntry) -> io::Result<()> {
    let path: &Path = &entry.path();
    if entry.file_type()?.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) }
}

/// The hashes of all documents that lie there, by their names.
pub(super) fn hashes(folder: &Folder) -> impl Iterator<Item = String> + use<> {
    let shelves = fs::read_dir(folder.documents()).into_iter().flatten().flatten();
    let files = shelves.flat_map(|shelf| fs::read_dir(shelf.path()).into_iter().flatten().flatten());
    files.filter_map(|file| file.file_name().into_string().ok()).filter(|name| is_hash(name))
}

fn is_hash(name: &str) -> bool {
    name.len() == 64 && name.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}
