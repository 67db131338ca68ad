//! A store with something of everything, and what must be in it when its database was made anew.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use ringperm_tests::application::{ORGNR, contents, copy, settle};
use ringperm_tests::cli::{Ringperm, arg};
use ringperm_tests::documents::{sha256, write};
use rusqlite::Connection;
use serde_json::Value;

/// Another company, with nothing sent.
pub const OTHER: &str = "123456785";

/// The store that is damaged again and again.
pub struct Full {
    pub from: Ringperm,
    pub documents: BTreeMap<i32, Document>,
    /// The bytes of the documents, bundles and keys, by their paths in the store.
    pub files: Vec<(PathBuf, Vec<u8>)>,
}

/// Where a document is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    pub title: String,
    pub sha256: String,
    pub orgnr: Option<String>,
    pub submission: Option<i32>,
    pub requirement: Option<String>,
    pub trashed: bool,
}

/// A copy of the store, with its damage; it goes away with the value.
pub struct Place {
    pub ringperm: Ringperm,
    pub folder: tempfile::TempDir,
}

/// The database of a store.
pub fn database(ringperm: &Ringperm) -> PathBuf {
    ringperm.store().join("ringperm.sqlite")
}

impl Full {
    pub fn new() -> Self {
        let ringperm = Ringperm::new();
        settle(&ringperm);
        let first = ["--company", ORGNR];
        for month in ["2026-08", "2026-09"] {
            ringperm.ok(&[
                &["figures", "add", month, "--answered", "900", "--connected", "700", "--complaints", "1"],
                first.as_slice(),
            ]
            .concat());
        }
        ringperm.ok(&["export", arg(&ringperm.home().join("sendt.zip"))]);
        ringperm.ok(&["sent", ringperm.today()]);
        ringperm.ok(&["approve", ringperm.today()]);
        ringperm.ok(&["submission", "start", "year-1"]);
        ringperm.ok(&["company", "add", OTHER, "--name", "Eksempel AS"]);
        let other = ["--company", OTHER];
        ringperm.ok(&[&["submission", "start", "initial"], other.as_slice()].concat());
        for requirement in ["etiske-retningslinjer", "apenhet-nemnda", "hms-internkontroll", "merke-bruk"] {
            let file = write(ringperm.home(), &format!("{requirement}.txt"), format!("rutine for {requirement}"));
            ringperm.ok(&[&["attach", requirement, arg(&file)], other.as_slice()].concat());
        }
        let removed = ringperm.run(&[&["status"], other.as_slice()].concat()).json["documents"][0]["id"].to_string();
        ringperm.ok(&["detach", &removed]);
        let documents = documents(ringperm.store());
        assert!(documents.len() > 6, "{documents:?}");
        let files = kept(ringperm.store());
        Self { from: ringperm, documents, files }
    }

    /// A copy of it.
    pub fn place(&self) -> Place {
        let folder = tempfile::TempDir::new_in(self.from.home()).unwrap();
        let store = folder.path().join("store");
        copy(self.from.store(), &store);
        Place { ringperm: self.from.at(store), folder }
    }

    /// After the rebuilding that said this: the store is sound, nothing was deleted, and each document is where it was
    /// or is named. Gives how many are where they were.
    pub fn holds(&self, place: &Place, said: &Value, when: &str) -> usize {
        let ringperm = &place.ringperm;
        let doctor = ringperm.run(&["doctor"]);
        assert_eq!((doctor.code, &doctor.json["integrity"]), (0, &"ok".into()), "{when}: {doctor:#?} after {said:#}");
        self.untouched(place, when);
        let there = documents(ringperm.store());
        let named = |title: &str| {
            ["missing", "unplaced"].iter().any(|list| said[list].as_array().unwrap().iter().any(|one| one == title))
        };
        let mut back = 0;
        for (id, document) in &self.documents {
            if there.get(id).is_some_and(|now| now.place() == document.place()) {
                back += 1;
            } else {
                assert!(named(&document.title), "{when}: {document:?} is {:?}; {said:#}", there.get(id));
            }
        }
        back
    }

    /// Every document, bundle and key is still there.
    pub fn untouched(&self, place: &Place, when: &str) {
        assert!(kept(place.ringperm.store()) == self.files, "{when}: documents, bundles and keys stay as they are");
    }
}

impl Document {
    fn place(&self) -> (&str, Option<&str>, Option<i32>, Option<&str>, bool) {
        (&self.sha256, self.orgnr.as_deref(), self.submission, self.requirement.as_deref(), self.trashed)
    }
}

/// The documents that the database lists, whose bytes are what their hashes say.
pub fn documents(store: &Path) -> BTreeMap<i32, Document> {
    let rows = Connection::open(store.join("ringperm.sqlite")).unwrap();
    let mut all = rows
        .prepare("SELECT id, title, sha256, orgnr, submission, requirement, trashed IS NOT NULL FROM document")
        .unwrap();
    let list = all.query_map([], |row| {
        let document = Document {
            title: row.get(1)?,
            sha256: row.get(2)?,
            orgnr: row.get(3)?,
            submission: row.get(4)?,
            requirement: row.get(5)?,
            trashed: row.get(6)?,
        };
        Ok((row.get(0)?, document))
    });
    let whole = |document: &Document| {
        let bytes = fs::read(store.join("documents").join(&document.sha256[..2]).join(&document.sha256));
        bytes.is_ok_and(|bytes| sha256(&bytes) == document.sha256)
    };
    list.unwrap().map(Result::unwrap).filter(|(_, document)| whole(document)).collect()
}

/// The documents, bundles and keys of a store; not what says beside a document what it is.
fn kept(store: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let files = ["documents", "bundles", "keys"].into_iter().flat_map(|folder| contents(&store.join(folder)));
    let files = files.map(|(path, bytes)| (path.strip_prefix(store).unwrap().to_owned(), bytes));
    files.filter(|(path, _)| path.extension().is_none_or(|ending| ending != "json")).collect()
}
