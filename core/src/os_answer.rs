//! What the operating system or the database answered, as a word that `system-answer` in the texts has words for.
//!
//! Must never carry a sentence: the system's own are in its language, and name temporary files.

use std::io::{self, ErrorKind};

use rusqlite::ErrorCode;

/// Every word, for the tests of the texts.
pub const WORDS: [&str; 18] = [
    "away",
    "busy",
    "cannot-open",
    "damaged",
    "device",
    "exists",
    "folder",
    "full",
    "gone",
    "locking",
    "memory",
    "name",
    "no-access",
    "no-certificate",
    "no-database",
    "not-a-folder",
    "read-only",
    "too-large",
];

/// The word for an error of input or output; `errno <number>` for a rare one.
pub fn of_io(error: &io::Error) -> String {
    let word = match error.kind() {
        ErrorKind::PermissionDenied => "no-access",
        ErrorKind::ReadOnlyFilesystem => "read-only",
        ErrorKind::NotADirectory => "not-a-folder",
        ErrorKind::IsADirectory => "folder",
        ErrorKind::InvalidFilename | ErrorKind::InvalidInput => "name",
        ErrorKind::AlreadyExists => "exists",
        ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy | ErrorKind::WouldBlock => "busy",
        ErrorKind::NotFound => "gone",
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "full",
        ErrorKind::FileTooLarge => "too-large",
        ErrorKind::OutOfMemory => "memory",
        ErrorKind::InvalidData | ErrorKind::UnexpectedEof => "damaged",
        ErrorKind::TimedOut
        | ErrorKind::NotConnected
        | ErrorKind::NetworkDown
        | ErrorKind::NetworkUnreachable
        | ErrorKind::HostUnreachable
        | ErrorKind::StaleNetworkFileHandle => "away",
        _ => match error.raw_os_error() {
            Some(number) if DEVICE.contains(&number) => "device",
            Some(number) => return format!("errno {number}"),
            None => return error.to_string(),
        },
    };
    word.to_owned()
}

/// EIO.
#[cfg(unix)]
const DEVICE: [i32; 1] = [5];
/// `ERROR_CRC` and `ERROR_IO_DEVICE`.
#[cfg(windows)]
const DEVICE: [i32; 2] = [23, 1117];

/// The word for an error of the database; `sqlite <number>` for a rare one.
pub(crate) fn of_database(error: &rusqlite::Error) -> String {
    let word = match error.sqlite_error_code() {
        // The last one: a value in a row that this version would never have written.
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::Unknown) | None => "damaged",
        Some(ErrorCode::NotADatabase) => "no-database",
        Some(ErrorCode::ReadOnly) => "read-only",
        Some(ErrorCode::CannotOpen) => "cannot-open",
        Some(ErrorCode::PermissionDenied) => "no-access",
        Some(ErrorCode::SystemIoFailure) => "device",
        Some(ErrorCode::FileLockingProtocolFailed) => "locking",
        Some(ErrorCode::NoLargeFileSupport) => "too-large",
        Some(ErrorCode::OutOfMemory) => "memory",
        Some(_) => {
            return error.sqlite_error().map_or_else(String::new, |code| format!("sqlite {}", code.extended_code));
        }
    };
    word.to_owned()
}
