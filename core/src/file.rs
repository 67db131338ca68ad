//! Files that the user points at, wherever they lie: whether they are files at all, and small texts read whole.
//!
//! Opening a pipe or a device could wait for ever, so that what stands at a path is looked at first. This module must
//! never write, and never look into a stranger's document.

use std::fs::{self, File, Metadata};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::problem::{Problem, Result};

/// The largest text that is read whole, in bytes: more than a hundred times the scheme file that comes with the program.
const LARGEST_TEXT: u64 = 16_000_000;

/// What is known of the file at `path`.
///
/// # Errors
/// `FileMissing`, `FileUnreadable`; `FileIsFolder` and `FileNotRegular` when it is no file.
pub fn regular(path: &Path) -> Result<Metadata> {
    let there = fs::metadata(path).map_err(|error| Problem::reading(path, &error))?;
    refuse_unless_regular(path, &there)?;
    Ok(there)
}

/// Refuses what is known to stand at `path` unless it is a file.
///
/// # Errors
/// `FileIsFolder`, `FileNotRegular`.
pub fn refuse_unless_regular(path: &Path, there: &Metadata) -> Result<()> {
    let path = || path.display().to_string();
    if there.is_dir() {
        return Err(Problem::FileIsFolder { path: path() });
    }
    if !there.is_file() {
        return Err(Problem::FileNotRegular { path: path() });
    }
    Ok(())
}

/// Opens the file at `path` for reading, and gives what is known of it.
///
/// # Errors
/// As [`regular`].
pub fn open(path: &Path) -> Result<(File, Metadata)> {
    let there = regular(path)?;
    let file = File::open(path).map_err(|error| Problem::reading(path, &error))?;
    Ok((file, there))
}

/// The files below `folder` with one of these extensions, whatever their case, in the order of their names. Links are
/// not followed, so that no folder is its own child.
///
/// # Errors
/// `FileUnreadable`, and what else [`Problem::reading`] tells apart.
pub fn below(folder: &Path, extensions: &[&str]) -> Result<Vec<PathBuf>> {
    let reading = |error: io::Error| Problem::reading(folder, &error);
    let mut inside = fs::read_dir(folder).map_err(reading)?.collect::<io::Result<Vec<_>>>().map_err(reading)?;
    inside.sort_by_key(fs::DirEntry::file_name);
    let mut found = Vec::new();
    for entry in inside {
        let (path, kind) = (entry.path(), entry.file_type().map_err(reading)?);
        let named = path.extension().and_then(|extension| extension.to_str());
        if kind.is_dir() {
            found.extend(below(&path, extensions)?);
        } else if kind.is_file() && named.is_some_and(|named| extensions.iter().any(|e| named.eq_ignore_ascii_case(e)))
        {
            found.push(path);
        }
    }
    Ok(found)
}

/// The whole text of the file at `path`, which a person wrote: UTF-8.
///
/// # Errors
/// As [`regular`]; `FileTooLarge`, and `FileUnreadable` when it is no UTF-8.
pub fn text(path: &Path) -> Result<String> {
    String::from_utf8(bytes(path)?).map_err(|_| Problem::reading(path, &io::ErrorKind::InvalidData.into()))
}

/// The whole content of a small file at `path`.
///
/// # Errors
/// As [`regular`]; `FileTooLarge`.
pub fn bytes(path: &Path) -> Result<Vec<u8>> {
    let (file, _) = open(path)?;
    let mut bytes = Vec::new();
    // By what arrives, not by what was announced: some files of the system announce nothing.
    let size = file.take(LARGEST_TEXT + 1).read_to_end(&mut bytes).map_err(|error| Problem::reading(path, &error))?;
    if size as u64 > LARGEST_TEXT {
        let max = (LARGEST_TEXT / 1_000_000).to_string();
        return Err(Problem::FileTooLarge { path: path.display().to_string(), max });
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail loudly")]
    use super::*;

    #[test]
    fn a_text_is_read_whole_or_refused_by_what_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        let refused = |name: &str| text(&at(name)).unwrap_err().code();
        fs::write(at("ord"), "blåbær\n").unwrap();
        assert_eq!(text(&at("ord")).unwrap(), "blåbær\n");
        fs::write(at("latin-1"), b"bl\xe5b\xe6r").unwrap();
        assert_eq!(refused("latin-1"), "file-unreadable");
        assert_eq!(refused("borte"), "file-missing");
        assert_eq!(refused(""), "file-is-folder");
    }

    #[test]
    fn the_largest_text_is_read_and_one_more_byte_is_too_many() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("stor");
        let file = File::create(&path).unwrap();
        file.set_len(LARGEST_TEXT).unwrap();
        assert_eq!(text(&path).unwrap().len() as u64, LARGEST_TEXT);
        file.set_len(LARGEST_TEXT + 1).unwrap();
        assert_eq!(text(&path).unwrap_err().args().last(), Some(&("max", "16")));
    }

    #[cfg(unix)]
    #[test]
    fn a_device_and_a_pipe_are_not_opened() {
        let folder = tempfile::tempdir().unwrap();
        let pipe = folder.path().join("pipe");
        assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
        for path in [pipe.as_path(), Path::new("/dev/zero")] {
            assert_eq!(open(path).unwrap_err().code(), "file-not-regular");
        }
    }
}
