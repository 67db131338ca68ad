//! Builds the page and the programs, and nothing that is up to date already.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use anyhow::{Context, Result};

use crate::notices;
use crate::shell::{self, cargo, npm, root};

/// What the page is made of, seen from the root.
const PAGE_SOURCES: [&str; 6] = ["ui", "core/texts", "core/scheme", "docs", notices::LIST, notices::TEXTS];

/// The profile of everyday work.
pub const DEV: &str = "dev";

/// Folders that are results, not sources.
const RESULTS: [&str; 3] = ["node_modules", "dist", "test-results"];

/// The page and the three programs, in `target/debug`.
pub fn everything() -> Result<()> {
    page_unless_fresh()?;
    programs(DEV).map(drop)
}

/// The page, where a source is newer than what was built.
pub fn page_unless_fresh() -> Result<()> {
    if page_is_stale()? { page() } else { Ok(()) }
}

/// The page, in `ui/dist`.
pub fn page() -> Result<()> {
    shell::run(&mut npm(["run", "build"]))
}

/// The window, the reader and the command line; gives the folder in which they are. Whatever else builds them asks for the
/// same selection: another would give shared crates other features, and build them anew.
///
/// # Errors
/// When they do not compile.
pub fn programs(profile: &str) -> Result<PathBuf> {
    shell::run(&mut cargo(["build", "--profile", profile, "--workspace", "--exclude", "xtask", "--bins"]))?;
    folder(profile)
}

/// Where cargo puts what it builds in this profile.
///
/// # Errors
/// When cargo cannot be asked.
pub fn folder(profile: &str) -> Result<PathBuf> {
    Ok(shell::target()?.join(if profile == DEV { "debug" } else { profile }))
}

/// The programs and all tests. One selection, the one of `cargo test --workspace`: another would give shared crates
/// other features, and build half the tree twice.
pub fn programs_and_tests() -> Result<()> {
    shell::run(&mut cargo(["build", "--workspace", "--all-targets"]))
}

fn page_is_stale() -> Result<bool> {
    let Ok(built) = fs::metadata(root().join("ui/dist/index.html")) else {
        return Ok(true);
    };
    let built = built.modified()?;
    for source in PAGE_SOURCES {
        if newest(&root().join(source))?.is_some_and(|changed| changed > built) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// When a file, or the last changed file below a folder, was changed; `None` if there is none.
fn newest(source: &Path) -> Result<Option<SystemTime>> {
    if source.is_file() {
        return Ok(Some(source.metadata()?.modified()?));
    }
    let mut newest = None;
    for entry in fs::read_dir(source).with_context(|| source.display().to_string())? {
        let entry = entry?;
        let is_result = RESULTS.iter().any(|name| entry.file_name() == *name);
        let changed = match entry.file_type()? {
            kind if kind.is_dir() && !is_result => self::newest(&entry.path())?,
            kind if kind.is_file() => Some(entry.metadata()?.modified()?),
            _ => None,
        };
        newest = newest.max(changed);
    }
    Ok(newest)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at once")]

    use std::fs::{self, File};
    use std::time::{Duration, SystemTime};

    use super::newest;

    #[test]
    fn the_newest_source_counts_and_results_do_not() {
        let folder = tempfile::tempdir().unwrap();
        let hour = |n: u64| SystemTime::UNIX_EPOCH + Duration::from_secs(3600 * n);
        for (name, changed) in [("a", 1), ("src/deep/b", 3), ("src/c", 2), ("dist/d", 9)] {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            File::create(path).unwrap().set_modified(hour(changed)).unwrap();
        }
        assert_eq!(newest(folder.path()).unwrap(), Some(hour(3)));
        assert_eq!(newest(&folder.path().join("a")).unwrap(), Some(hour(1)));
    }
}
