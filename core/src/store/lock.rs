//! The lock under which files beside the database come and go.

use std::fs::{File, OpenOptions, TryLockError};
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
/// `StoreBusy` after five seconds, `StoreUnusable`.
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
        Err(TryLockError::Error(error)) => Err(unusable(path, &error)),
    }
}
