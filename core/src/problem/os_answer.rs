//! What the operating system or the database answered, as a word that `system-answer` in the texts has words for.
//!
//! Must never carry a sentence: the system's own are in its language, and name temporary files.

use std::io::{self, ErrorKind};

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
