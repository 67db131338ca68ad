//! The system's dialogs for choosing files (rfd). They wait for the user, so they are asked beside the desk.
//!
//! A build with debug assertions takes its answers from a file instead, when `RINGPERM_PICKER` names one:
//! one answer a line, several paths apart by tabs. Dialogs of the system cannot be driven by a test.

use std::path::{Path, PathBuf};

use rfd::{AsyncFileDialog, FileHandle};
use tauri::async_runtime::block_on;

/// Several files to take in.
pub fn files() -> Vec<PathBuf> {
    if let Some(answer) = scripted() {
        return answer.split('\t').filter(|path| !path.is_empty()).map(PathBuf::from).collect();
    }
    let chosen = block_on(AsyncFileDialog::new().pick_files()).unwrap_or_default();
    chosen.iter().map(|file| file.path().to_owned()).collect()
}

/// One file to open.
pub fn file() -> Option<PathBuf> {
    one(|| AsyncFileDialog::new().pick_file())
}

/// A folder to save into.
pub fn folder() -> Option<PathBuf> {
    one(|| AsyncFileDialog::new().pick_folder())
}

/// Where to save a file; `proposed` is the folder and name offered.
pub fn target(proposed: &Path) -> Option<PathBuf> {
    let mut dialog = AsyncFileDialog::new();
    if let Some(folder) = proposed.parent().filter(|folder| folder.is_dir()) {
        dialog = dialog.set_directory(folder);
    }
    if let Some(name) = proposed.file_name() {
        dialog = dialog.set_file_name(name.to_string_lossy());
    }
    one(|| dialog.save_file())
}

fn one<Asked: Future<Output = Option<FileHandle>>>(ask: impl FnOnce() -> Asked) -> Option<PathBuf> {
    match scripted() {
        Some(answer) => Some(PathBuf::from(answer)).filter(|path| !path.as_os_str().is_empty()),
        None => block_on(ask()).map(|file| file.path().to_owned()),
    }
}

/// The next answer of the script, which then goes from it.
fn scripted() -> Option<String> {
    if !cfg!(debug_assertions) {
        return None;
    }
    let script = PathBuf::from(std::env::var_os("RINGPERM_PICKER")?);
    let answers = std::fs::read_to_string(&script).unwrap_or_default();
    let (next, rest) = answers.split_once('\n').unwrap_or((answers.as_str(), ""));
    let _ = std::fs::write(&script, rest);
    Some(next.to_owned())
}
