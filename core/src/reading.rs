//! Has a document read by the reader program, in a process of its own.
//!
//! This side never looks into the document. Whatever the reader does, crash, hang, use up its memory or write
//! nonsense, comes out as "could not be read": a document never stops the work.

use std::fs::File;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use serde::de::DeserializeOwned;

use crate::inspect::call_figures::{Choice, Figures};
use crate::inspect::{Expect, Extract, FileKind, Inspection, WhyNot, call_figures, inspect};
use crate::problem::{Problem, Result};
use crate::programs::program;

/// Names the reader program where it does not lie beside this one.
pub const READER_VARIABLE: &str = "RINGPERM_READER";

/// How long the reader may take, from its start to its end: with the start of this program there is an answer within
/// five seconds.
pub const PATIENCE: Duration = Duration::from_millis(4_400);

/// The longest answer that is taken.
const ANSWER: u64 = 1 << 20;

/// Where the reader program is: named by [`READER_VARIABLE`], or beside the running program.
pub fn reader_path() -> PathBuf {
    if let Some(named) = std::env::var_os(READER_VARIABLE).filter(|named| !named.is_empty()) {
        return PathBuf::from(named);
    }
    program("ringperm-reader")
}

/// Makes sure that the program `reader` is there: without it every document would seem impossible to read.
///
/// # Errors
/// [`Problem::ReaderMissing`] when no such file exists.
pub fn ready(reader: &Path) -> Result<()> {
    if reader.is_file() { Ok(()) } else { Err(Problem::ReaderMissing { path: reader.display().to_string() }) }
}

/// What the name of a file ends in, in small letters and without the dot, as [`Expect::extension`] wants it.
pub fn extension(path: &Path) -> Option<String> {
    path.extension().map(|ending| ending.to_string_lossy().to_lowercase())
}

/// Reads the document `file` with the program `reader`, within [`PATIENCE`].
///
/// Never fails: what cannot be opened or read is an inspection that says so.
pub fn inspect_file(reader: &Path, file: &Path, expect: &Expect) -> Inspection {
    ask(reader, file, expect, PATIENCE).unwrap_or_else(|error| inspect(&unreadable(&error), expect))
}

/// Reads the call figures in `file`, as `choice` says, with the program `reader`, within [`PATIENCE`].
///
/// Never fails: what cannot be opened or read are no figures, with the reason.
pub fn figures_in(reader: &Path, file: &Path, choice: &Choice) -> Figures {
    let figures = serde_json::to_string(choice).map_err(io::Error::from);
    let read = figures.and_then(|choice| answered(reader, file, &["--figures", &choice], PATIENCE));
    read.unwrap_or_else(|error| call_figures(&unreadable(&error), choice))
}

/// The same of a text that was typed or pasted; the reader tells its cells as it does those of a file.
pub fn figures_in_text(reader: &Path, text: &str, choice: &Choice) -> Figures {
    let written = tempfile::NamedTempFile::new().and_then(|mut file| file.write_all(text.as_bytes()).map(|()| file));
    match written {
        Ok(file) => figures_in(reader, file.path(), choice),
        Err(error) => call_figures(&unreadable(&error), choice),
    }
}

fn unreadable(error: &io::Error) -> Extract {
    tracing::warn!(kind = ?error.kind(), "a document could not be read");
    Extract::unreadable(FileKind::Unknown, WhyNot::CouldNotBeRead)
}

fn ask(reader: &Path, file: &Path, expect: &Expect, patience: Duration) -> io::Result<Inspection> {
    let mut args = Vec::new();
    if let Some(document_type) = &expect.as_type {
        args.extend(["--as", document_type.as_str()]);
    }
    if let Some(orgnr) = &expect.orgnr {
        args.extend(["--orgnr", orgnr.as_str()]);
    }
    let name = expect.extension.as_ref().map(|extension| format!("name.{extension}"));
    if let Some(name) = &name {
        args.extend(["--name", name.as_str()]);
    }
    answered(reader, file, &args, patience)
}

/// What the reader says of `file`, asked with `args`. Where its first way of reading brings it down, it is asked once
/// more, for what the second way alone can tell.
fn answered<T: DeserializeOwned>(reader: &Path, file: &Path, args: &[&str], patience: Duration) -> io::Result<T> {
    let start = Instant::now();
    let first = asked_once(reader, file, args, patience);
    let left = patience.saturating_sub(start.elapsed());
    match first {
        Err(error) if came_down(&error) && !left.is_zero() => {
            asked_once(reader, file, &[args, &["--second"]].concat(), left)
        }
        answered => answered,
    }
}

/// Whether the reader ended without an answer. One that is not there, or that hangs, would do so again.
fn came_down(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::UnexpectedEof | io::ErrorKind::InvalidData)
}

fn asked_once<T: DeserializeOwned>(reader: &Path, file: &Path, args: &[&str], patience: Duration) -> io::Result<T> {
    Ok(serde_json::from_slice(&output(reader, file, args, patience, ANSWER)?)?)
}

/// What the reader writes of `file`, asked with `args`: `longest` bytes at most.
pub(crate) fn output(
    reader: &Path,
    file: &Path,
    args: &[&str],
    patience: Duration,
    longest: u64,
) -> io::Result<Vec<u8>> {
    // Opening a pipe or a device could wait for ever.
    if !file.metadata()?.is_file() {
        return Err(io::Error::from(io::ErrorKind::InvalidInput));
    }
    let mut command = Command::new(reader);
    command.args(args).env_clear().stdin(File::open(file)?).stdout(Stdio::piped()).stderr(Stdio::null());
    if cfg!(windows) {
        // Windows starts no program without it.
        command.envs(std::env::var_os("SystemRoot").map(|root| ("SystemRoot", root)));
    }
    let mut child = command.spawn()?;
    let answer = answer(&mut child, patience, longest);
    // It has answered, or it never will; ending one that has ended does nothing.
    let _ = child.kill();
    child.wait()?;
    answer
}

/// What the child writes until it closes its output, or an error when that takes too long.
fn answer(child: &mut Child, patience: Duration, longest: u64) -> io::Result<Vec<u8>> {
    let output = child.stdout.take().ok_or(io::ErrorKind::BrokenPipe)?;
    let (sender, receiver) = mpsc::sync_channel(1);
    thread::spawn(move || {
        let mut answer = Vec::new();
        let read = output.take(longest).read_to_end(&mut answer).map(|_| answer);
        // Nobody listens any more when the time is up.
        let _ = sender.send(read);
    });
    receiver.recv_timeout(patience).map_err(|_| io::Error::from(io::ErrorKind::TimedOut))?
}

#[cfg(all(test, unix))]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail loudly")]
    use std::time::Instant;

    use super::*;
    use crate::inspect::Readable;

    /// A reader that does what the document says.
    const SHELL: &str = "/bin/sh";

    fn could_not_be_read(inspection: &Inspection) -> bool {
        inspection.document_type == "other"
            && inspection.readable == Readable::No
            && inspection.why_not == Some(WhyNot::CouldNotBeRead)
    }

    #[test]
    fn a_reader_that_crashes_or_talks_nonsense_is_a_document_that_could_not_be_read() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("document");
        for script in ["kill -SEGV $$", "exit 1", "echo nonsense", "echo '{\"type\":\"other\"'", "exec yes"] {
            std::fs::write(&file, script).unwrap();
            let seen = inspect_file(Path::new(SHELL), &file, &Expect::default());
            assert!(could_not_be_read(&seen), "{script}");
        }
    }

    #[test]
    fn a_reader_that_hangs_is_ended() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("document");
        std::fs::write(&file, "exec sleep 60").unwrap();
        let start = Instant::now();
        let answer = ask(Path::new(SHELL), &file, &Expect::default(), Duration::from_millis(200));
        assert_eq!(answer.unwrap_err().kind(), io::ErrorKind::TimedOut);
        assert!(start.elapsed() < Duration::from_secs(30));
    }

    #[test]
    fn a_reader_that_is_not_there_is_told_from_a_bad_document() {
        let folder = tempfile::tempdir().unwrap();
        let missing = folder.path().join("none");
        assert!(ready(Path::new(SHELL)).is_ok());
        for path in [missing.as_path(), folder.path()] {
            let expected = Problem::ReaderMissing { path: path.display().to_string() };
            assert_eq!(ready(path), Err(expected));
        }
    }

    #[test]
    fn a_folder_a_missing_file_and_a_missing_reader_are_no_errors() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("document");
        std::fs::write(&file, "text").unwrap();
        for (reader, file) in [
            (Path::new(SHELL), folder.path()),
            (Path::new(SHELL), &folder.path().join("none")),
            (&folder.path().join("none"), &file),
        ] {
            assert!(could_not_be_read(&inspect_file(reader, file, &Expect::default())));
        }
    }
}
