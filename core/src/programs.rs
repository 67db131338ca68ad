//! Where the programs that belong together lie: the window, the command line and the reader of documents.
//!
//! Must never start one.

pub mod asked;

use std::env::consts::EXE_SUFFIX;
use std::path::PathBuf;

/// The program `name` beside the running one, or one folder up, where cargo puts it for tests. When it is nowhere, the
/// place where it should be.
pub fn program(name: &str) -> PathBuf {
    let own = std::env::current_exe().unwrap_or_default();
    let file = format!("{name}{EXE_SUFFIX}");
    let beside = own.with_file_name(&file);
    let above = own.parent().map(|folder| folder.with_file_name(&file)).filter(|program| program.is_file());
    if beside.is_file() { beside } else { above.unwrap_or(beside) }
}
