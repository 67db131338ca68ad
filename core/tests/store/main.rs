//! The store on real files: opening and refusing, changes and their history, documents, atomic writing.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test stops at the first surprise"
)]

mod answers;
mod atomic;
mod backup;
mod carried;
mod documents;
mod drafts;
mod earlier;
mod history;
mod lay_out;
mod lifetimes;
#[cfg(unix)]
mod logs;
mod opening;
mod race;
mod reminders;
mod seals;
mod sweep;

use std::collections::BTreeMap;
use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset, NaiveDate};
use ringperm_core::company::Orgnr;
use ringperm_core::scheme::Kind;
use ringperm_core::store::{Migrate, NewDocument, NewSubmission, Store, Taken};
use ringperm_core::texts::Lang;
use rusqlite::Connection;
use tempfile::TempDir;

/// A folder with room for a store and for the files of the user.
struct Place {
    dir: TempDir,
}

impl Place {
    fn new() -> Self {
        Self { dir: TempDir::new().unwrap() }
    }

    fn folder(&self) -> PathBuf {
        self.dir.path().join("Ringperm").join("store")
    }

    fn database(&self) -> PathBuf {
        self.folder().join("ringperm.sqlite")
    }

    fn store(&self) -> Store {
        Store::open(&self.folder(), Migrate::Yes).unwrap()
    }

    /// A file of the user's.
    fn file(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.dir.path().join(name);
        fs::write(&path, bytes).unwrap();
        path
    }

    /// The database through another connection; never while its bytes are compared.
    fn sql(&self, statements: &str) {
        Connection::open(self.database()).unwrap().execute_batch(statements).unwrap();
    }

    fn count(&self, table: &str) -> i64 {
        let connection = Connection::open(self.database()).unwrap();
        connection.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0)).unwrap()
    }
}

fn orgnr() -> Orgnr {
    Orgnr::parse("974760673").unwrap()
}

fn now() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2026-11-22T14:05:06+01:00").unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A submission of this kind that begins with nothing.
fn empty(orgnr: Orgnr, kind: Kind) -> NewSubmission {
    NewSubmission { orgnr, kind, lang: Lang::Nb, scheme_version: "1".to_owned(), carry: None }
}

/// A company with a first application; gives its number.
fn begun(store: &mut Store) -> i32 {
    store.add_company(&orgnr(), "Eksempel AS", now()).unwrap();
    store.start_submission(&empty(orgnr(), Kind::Initial), day("2026-11-22"), now()).unwrap()
}

fn take_in(store: &Store, path: &Path) -> ringperm_core::problem::Result<Taken> {
    store.take_in(path, &mut |_, _| ControlFlow::Continue(()))
}

/// What was taken in, as a document of the inbox.
fn new_document(taken: &Taken, name: &str) -> NewDocument {
    NewDocument {
        sha256: taken.sha256.clone(),
        size: taken.size,
        original_name: name.to_owned(),
        title: String::new(),
        kind: "other".to_owned(),
        orgnr: None,
        submission: None,
        requirement: None,
        inspection: String::new(),
    }
}

/// Every file below `folder` with its bytes.
fn bytes_of(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(bytes_of(&path));
        } else {
            files.insert(path.clone(), fs::read(&path).unwrap());
        }
    }
    files
}
