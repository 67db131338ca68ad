//! The lock under which files beside the database come and go.

use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::path::Path;
use std::time::{Duration, Instant};

use super::PATIENCE;
use super::folder::{Folder, make_private_file, unusable};
use crate::problem::{Problem, Result};

/// Held as long as it lives; the system lets go when the process ends, however it ends.
#[derive(Debug)]
pub(super) struct Held {
    _file: File,
}

/// Waits for the lock; always taken before a transaction, never inside one.
///
/// # Errors
/// `StoreBusy` after five seconds, `StoreNotLockable`, `StoreUnusable`.
pub(super) fn hold(folder: &Folder) -> Result<Held> {
    let until = Instant::now() + PATIENCE;
    loop {
        if let Some(held) = try_hold(folder)? {
            return Ok(held);
        }
        if Instant::now() >= until {
            return Err(Problem::StoreBusy {});
        }
        std::thread::sleep(Duration::from_millis(10));
    }
}

/// The lock, unless somebody else holds it.
pub(super) fn try_hold(folder: &Folder) -> Result<Option<Held>> {
    try_hold_at(&folder.lock())
}

/// The lock in the file at `path`, unless somebody else holds it.
pub(super) fn try_hold_at(path: &Path) -> Result<Option<Held>> {
    let file = OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .open(path)
        .map_err(|error| unusable(path, &error))?;
    make_private_file(path)?;
    match file.try_lock() {
        Ok(()) => Ok(Some(Held { _file: file })),
        Err(TryLockError::WouldBlock) => Ok(None),
        Err(TryLockError::Error(error)) => Err(refused(path, &error)),
    }
}

/// Why the system did not lock a file: most often because its folder lies where nothing can be locked.
fn refused(path: &Path, error: &io::Error) -> Problem {
    let none =
        error.kind() == io::ErrorKind::Unsupported || error.raw_os_error().is_some_and(|it| NO_LOCKS.contains(&it));
    if none { not_lockable(path) } else { unusable(path, error) }
}

/// ENOLCK and EOPNOTSUPP: what network file systems without a lock service answer.
#[cfg(target_os = "linux")]
const NO_LOCKS: [i32; 2] = [37, 95];
#[cfg(not(target_os = "linux"))]
const NO_LOCKS: [i32; 0] = [];

/// The problem of a file in whose folder nothing can be locked.
pub(super) fn not_lockable(path: &Path) -> Problem {
    let folder = path.parent().unwrap_or(path);
    Problem::StoreNotLockable { path: folder.display().to_string() }
}

/// `SQLite` says of a place without locks that somebody holds them. Whether that is so, a file of our own tells.
pub(super) fn or_none(folder: &Folder, problem: Problem) -> Problem {
    if problem == (Problem::StoreBusy {}) && !lockable(folder) { not_lockable(&folder.database()) } else { problem }
}

/// Whether the kind of lock that `SQLite` takes (`fcntl`) is to be had in the folder.
#[cfg(target_os = "linux")]
fn lockable(folder: &Folder) -> bool {
    use rustix::fs::{FlockOperation, fcntl_lock};
    use rustix::io::Errno;
    // Never in a file that is locked by others: closing it would drop what this process holds there.
    let Ok(file) = tempfile::tempfile_in(folder.root()) else { return true };
    fcntl_lock(&file, FlockOperation::NonBlockingLockExclusive) != Err(Errno::NOLCK)
}

#[cfg(not(target_os = "linux"))]
fn lockable(_folder: &Folder) -> bool {
    true
}
