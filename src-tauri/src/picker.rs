//! The system's dialogs for choosing files (rfd).
//!
//! A build with debug assertions takes its answers from a file instead, when `RINGPERM_PICKER` names one:
//! one answer a line, several paths apart by tabs. Dialogs of the system cannot be driven by a test.

use std::path::{Path, PathBuf};

use rfd::AsyncFileDialog;

/// Several files to take in.
pub async fn files() -> Vec<PathBuf> {
    if let Some(answer) = scripted() {
        return answer.split('\t').filter(|path| !path.is_empty()).map(PathBuf::from).collect();
    }
    let chosen = AsyncFileDialog::new().pick_files().await.unwrap_or_default();
    chosen.iter().map(|file| file.path().to_owned()).collect()
}

/// One file to open.
pub async fn file() -> Option<PathBuf> {
    if let Some(answer) = scripted() {
        return Some(PathBuf::from(answer)).filter(|path| !path.as_os_str().is_empty());
    }
    AsyncFileDialog::new().pick_file().await.map(|file| file.path().to_owned())
}

/// Where to save a file; `proposed` is the folder and name offered.
pub async fn target(proposed: &Path) -> Option<PathBuf> {
    if let Some(answer) = scripted() {
        return Some(PathBuf::from(answer)).filter(|path| !path.as_os_str().is_empty());
    }
    let mut dialog = AsyncFileDialog::new();
    if let Some(folder) = proposed.parent().filter(|folder| folder.is_dir()) {
        dialog = dialog.set_directory(folder);
    }
    if let Some(name) = proposed.file_name() {
        dialog = dialog.set_file_name(name.to_string_lossy());
    }
    dialog.save_file().await.map(|file| file.path().to_owned())
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
