//! The folder beside the store that the window logs into: for the user alone, as the store is.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::folder::{make_private_file, make_private_folder};
use crate::problem::{Problem, Result};

/// Each log file is called so, a dot, the day, and the ending.
pub const LOG_NAME: &str = "ringperm";
/// The ending of each.
pub const LOG_ENDING: &str = "log";

/// Makes the folder of logs beside `store` private, and what is in it already. One that holds anything else keeps its
/// permissions: a store may lie wherever the user wants it.
///
/// # Errors
/// `StoreUnusable`, `DiskFull`.
pub fn log_folder(store: &Path) -> Result<PathBuf> {
    let folder = store.parent().unwrap_or(Path::new("")).join("logs");
    let ours = match fs::read_dir(&folder) {
        Ok(mut inside) => inside.all(|entry| entry.is_ok_and(|entry| is_log(&entry.path()))),
        Err(_) => true,
    };
    if ours {
        make_private_folder(&folder)?;
    }
    keep_private(&folder)?;
    Ok(folder)
}

fn is_log(path: &Path) -> bool {
    let named = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let inner = named.strip_prefix(LOG_NAME).and_then(|rest| rest.strip_suffix(LOG_ENDING));
    inner.is_some_and(|inner| inner.starts_with('.') && inner.ends_with('.'))
}

/// Makes every log file in `folder` private.
fn keep_private(folder: &Path) -> Result<()> {
    let inside = fs::read_dir(folder).into_iter().flatten().flatten();
    inside.map(|entry| entry.path()).filter(|path| is_log(path)).try_for_each(|path| make_private_file(&path))
}

/// Log files that stay private whenever a new one begins: whoever makes them knows of no permissions.
#[derive(Debug)]
pub struct PrivateLogs<W> {
    folder: PathBuf,
    files: W,
}

impl<W> PrivateLogs<W> {
    /// What `files` writes into `folder`.
    pub fn new(folder: PathBuf, files: W) -> Self {
        Self { folder, files }
    }
}

impl<W: Write> Write for PrivateLogs<W> {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        self.files.write(line)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.files.flush()?;
        keep_private(&self.folder).map_err(|problem: Problem| io::Error::other(problem.code()))
    }
}
