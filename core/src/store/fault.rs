//! What can go wrong inside a transaction, before the path of the database makes a problem of it.

use std::path::Path;

use rusqlite::ErrorCode;
use rusqlite::ffi::{SQLITE_IOERR_CHECKRESERVEDLOCK, SQLITE_IOERR_LOCK, SQLITE_IOERR_RDLOCK, SQLITE_IOERR_UNLOCK};

use crate::problem::Problem;

/// The outcome of work inside a transaction.
pub(super) type Outcome<T> = Result<T, Fault>;

/// A failure of the database, or a problem found while reading it.
#[derive(Debug)]
pub(super) enum Fault {
    Sql(rusqlite::Error),
    Problem(Problem),
}

impl From<rusqlite::Error> for Fault {
    fn from(error: rusqlite::Error) -> Self {
        Self::Sql(error)
    }
}

impl From<Problem> for Fault {
    fn from(problem: Problem) -> Self {
        Self::Problem(problem)
    }
}

impl Fault {
    /// The problem that this is, for the database at `path`.
    pub(super) fn at(self, path: &Path) -> Problem {
        let error = match self {
            Self::Problem(problem) => return problem,
            Self::Sql(error) => error,
        };
        if error.sqlite_error().is_some_and(|code| NO_LOCKS.contains(&code.extended_code)) {
            return super::lock::not_lockable(path);
        }
        let path = path.display().to_string();
        let reason = || answer(&error);
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Problem::StoreBusy {},
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase | ErrorCode::Unknown) => {
                // The last one also stands for a table or a column that is not there.
                Problem::StoreDamaged { path, reason: reason() }
            }
            Some(ErrorCode::DiskFull) => Problem::DiskFull { path },
            Some(
                ErrorCode::ReadOnly
                | ErrorCode::CannotOpen
                | ErrorCode::PermissionDenied
                | ErrorCode::SystemIoFailure
                | ErrorCode::FileLockingProtocolFailed
                | ErrorCode::NoLargeFileSupport
                | ErrorCode::OutOfMemory,
            ) => Problem::StoreUnusable { path, reason: reason() },
            Some(_) => Problem::Internal { reason: error.to_string() },
            None => match error {
                // A value in a row that this version would never have written.
                rusqlite::Error::FromSqlConversionFailure(..)
                | rusqlite::Error::IntegralValueOutOfRange(..)
                | rusqlite::Error::InvalidColumnType(..)
                | rusqlite::Error::Utf8Error(..) => Problem::StoreDamaged { path, reason: reason() },
                _ => Problem::Internal { reason: error.to_string() },
            },
        }
    }
}

/// What `SQLite` answers where the system has no locks at all.
const NO_LOCKS: [i32; 4] =
    [SQLITE_IOERR_LOCK, SQLITE_IOERR_RDLOCK, SQLITE_IOERR_UNLOCK, SQLITE_IOERR_CHECKRESERVEDLOCK];

/// What the database answered, in a word of [`os_answer`](crate::problem::os_answer); `sqlite <number>` for a rare one.
fn answer(error: &rusqlite::Error) -> String {
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
