//! Taking a file in: its bytes are copied, hashed and kept under their SHA-256.

use std::fs::{self, File, Metadata};
use std::io::{Read, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};
use tempfile::NamedTempFile;

use super::atomic::{inside_temp, settle, sync_folder};
use super::folder::{Folder, make_private_folder, unusable};
use super::{Shelf, Store, lock};
use crate::file;
use crate::problem::{Problem, Result};

/// How much is copied at a time, in bytes.
const STRIDE: usize = 256 * 1024;

/// What became of a file that was taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// SHA-256 of its bytes, in lower-case hexadecimal.
    pub sha256: String,
    /// How many bytes; 0 is allowed.
    pub size: u64,
    /// Whether the same bytes were there already.
    pub existed: bool,
}

impl Shelf {
    /// The same as [`take_in`], into this store.
    ///
    /// # Errors
    /// As [`take_in`].
    pub fn take_in(&self, path: &Path, progress: &mut dyn FnMut(u64, u64) -> ControlFlow<()>) -> Result<Taken> {
        take_in_to(&self.0, path, progress)
    }

    /// Where the bytes with this hash are.
    pub fn document_path(&self, sha256: &str) -> PathBuf {
        self.0.document(sha256)
    }
}

impl Store {
    /// The same as [`take_in`], into this store.
    ///
    /// # Errors
    /// As [`take_in`].
    pub fn take_in(&self, path: &Path, progress: &mut dyn FnMut(u64, u64) -> ControlFlow<()>) -> Result<Taken> {
        take_in_to(&self.folder, path, progress)
    }

    /// Where the bytes with this hash are.
    pub fn document_path(&self, sha256: &str) -> PathBuf {
        self.folder.document(sha256)
    }

    /// The bytes with this hash.
    ///
    /// # Errors
    /// `DocumentDamaged` when they are gone, `FileUnreadable`.
    pub fn open_document(&self, sha256: &str) -> Result<File> {
        let path = self.folder.document(sha256);
        File::open(&path).map_err(|error| match error.kind() {
            std::io::ErrorKind::NotFound => match self.title_of(sha256) {
                Ok(title) => Problem::DocumentDamaged { title },
                Err(problem) => problem,
            },
            _ => Problem::reading(&path, &error),
        })
    }
}

/// Copies the file at `path` into the store in `folder`, which is there, without holding the store meanwhile.
///
/// `progress` hears how many bytes of how many are copied, and may stop the work. Nothing names the bytes until
/// [`Store::add_document`] does; after a day without a name they are swept.
///
/// # Errors
/// `FileMissing`, `FileIsFolder`, `FileNotRegular`, `FileUnreadable`; `FileVanished` when the file changed or went
/// away meanwhile; `Cancelled`, `DiskFull`, `StoreBusy`, `StoreUnusable`.
pub fn take_in(folder: &Path, path: &Path, progress: &mut dyn FnMut(u64, u64) -> ControlFlow<()>) -> Result<Taken> {
    take_in_to(&Folder::at(folder)?, path, progress)
}

fn take_in_to(folder: &Folder, path: &Path, progress: &mut dyn FnMut(u64, u64) -> ControlFlow<()>) -> Result<Taken> {
    let (temp, sha256, size) = copy_in(folder, path, progress)?;
    let existed = shelve(folder, temp, &sha256)?;
    Ok(Taken { sha256, size, existed })
}

/// Puts `temp`, whose bytes have this hash, among the documents; gives whether they were there already.
pub(super) fn shelve(folder: &Folder, temp: NamedTempFile, sha256: &str) -> Result<bool> {
    let target = folder.document(sha256);
    let _held = lock::hold(folder)?;
    if let Some(shelf) = target.parent()
        && !shelf.is_dir()
    {
        make_private_folder(shelf)?;
        let documents = folder.documents();
        sync_folder(&documents).map_err(|error| unusable(&documents, &error))?;
    }
    let existed = target.exists();
    // Also over a copy that is there: it may have been damaged, and its age starts anew for the sweep.
    settle(temp, &target)?;
    Ok(existed)
}

/// Copies the file at `path` to a temporary file of the store, synced; gives it with its SHA-256 and size.
pub(super) fn copy_in(
    folder: &Folder,
    path: &Path,
    progress: &mut dyn FnMut(u64, u64) -> ControlFlow<()>,
) -> Result<(NamedTempFile, String, u64)> {
    // Looked at before it is opened, because opening a pipe waits for a writer.
    let there = file::regular(path)?;
    if fs::metadata(folder.database()).is_ok_and(|database| same_file(&database, &there)) {
        // Closing it again would drop the locks that `SQLite` holds on it in this process.
        return Err(Problem::InsideStore { path: path.display().to_string() });
    }
    let mut source = File::open(path).map_err(|error| Problem::reading(path, &error))?;
    let before = source.metadata().map_err(|error| Problem::reading(path, &error))?;
    file::refuse_unless_regular(path, &before)?;

    let mut temp = inside_temp(folder, "")?;
    let (size, sha256) = copy(path, &mut source, before.len(), temp.as_file_mut(), &folder.tmp(), progress)?;
    if size != before.len() || !unchanged(path, &source, &before) {
        return Err(Problem::FileVanished { path: path.display().to_string() });
    }
    temp.as_file().sync_all().map_err(|error| unusable(temp.path(), &error))?;
    Ok((temp, sha256, size))
}

/// Copies and hashes until the source ends; gives the number of bytes and their SHA-256.
fn copy(
    path: &Path,
    source: &mut File,
    total: u64,
    target: &mut File,
    tmp: &Path,
    progress: &mut dyn FnMut(u64, u64) -> ControlFlow<()>,
) -> Result<(u64, String)> {
    let mut hash = Sha256::new();
    let mut done = 0;
    let mut buffer = vec![0; STRIDE];
    loop {
        if progress(done, total.max(done)).is_break() {
            return Err(Problem::Cancelled {});
        }
        let count = match source.read(&mut buffer) {
            Ok(0) => return Ok((done, format!("{:x}", hash.finalize()))),
            Ok(count) => count,
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(Problem::reading(path, &error)),
        };
        let bytes = buffer.get(..count).unwrap_or_default();
        hash.update(bytes);
        target.write_all(bytes).map_err(|error| unusable(tmp, &error))?;
        done += count as u64;
        // A file that grows without end is one that changes.
        if done > total {
            return Ok((done, String::new()));
        }
    }
}

/// Whether both the open file and whatever stands at its path are still what was opened.
fn unchanged(path: &Path, source: &File, before: &Metadata) -> bool {
    let same = |now: &Metadata| {
        now.len() == before.len() && now.modified().ok() == before.modified().ok() && same_file(now, before)
    };
    source.metadata().is_ok_and(|now| same(&now)) && fs::metadata(path).is_ok_and(|now| same(&now))
}

#[cfg(unix)]
fn same_file(one: &Metadata, other: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    (one.dev(), one.ino()) == (other.dev(), other.ino())
}

/// Elsewhere a file is told by its times and its length.
#[cfg(not(unix))]
fn same_file(one: &Metadata, other: &Metadata) -> bool {
    (one.created().ok(), one.modified().ok(), one.len()) == (other.created().ok(), other.modified().ok(), other.len())
}
