//! What a user does, one act each, in a store that is prepared for it.

use std::fs;
use std::path::{Path, PathBuf};

use ringperm_core::store::SCHEMA;
use ringperm_tests::application::{CONTACT, copy, settle, start};
use ringperm_tests::cli::{Ringperm, arg};
use ringperm_tests::documents::{pdf, sha256, write};
use rusqlite::Connection;
use serde_json::Value;

use super::beside::stale;

/// What stood in the place of a file that an act writes.
pub const OLD: &str = "gammel";

/// Shows that what stands in a place is whole.
type Whole = fn(&Ringperm) -> bool;

/// One act. Its paths are relative to the folder that it is done in, where the store is `store`.
pub struct Act {
    pub name: &'static str,
    prepare: fn(&Ringperm),
    args: fn(&Value) -> Vec<String>,
    /// The file that it writes outside of the store, and what shows that one found there is whole.
    pub target: Option<(&'static str, Whole)>,
}

pub const ACTS: &[Act] = &[
    Act {
        name: "attach",
        prepare: start,
        args: |_| words(&["attach", "skatteattest-gyldig", "attest.pdf"]),
        target: None,
    },
    Act { name: "answer", prepare: start, args: |_| words(&[&["answer"], CONTACT.as_slice()].concat()), target: None },
    Act { name: "export", prepare: settled, args: |_| words(&["export", "ut.zip"]), target: Some(("ut.zip", intact)) },
    Act { name: "carry over", prepare: approved, args: |_| words(&["submission", "start", "year-1"]), target: None },
    Act { name: "trash", prepare: settled, args: |status| with_document("detach", status), target: None },
    Act { name: "take back", prepare: trashed, args: |_| words(&["undelete", "1"]), target: None },
    Act {
        name: "delete",
        prepare: trashed,
        args: |_| words(&["delete", "document", "1", "--confirm", "Firmaattest"]),
        target: None,
    },
    Act { name: "restore", prepare: backed_up, args: |_| words(&["restore", "kopi.tar", "--replace"]), target: None },
    Act { name: "migrate", prepare: |ringperm| of_schema(ringperm, 1), args: |_| words(&["status"]), target: None },
    Act {
        name: "migrate the last",
        prepare: |ringperm| of_schema(ringperm, SCHEMA - 1),
        args: |_| words(&["status"]),
        target: None,
    },
    Act {
        name: "back up",
        prepare: settled,
        args: |_| words(&["backup", "ut.tar"]),
        target: Some(("ut.tar", restorable)),
    },
    Act {
        name: "make a key",
        prepare: start,
        args: |_| words(&["identity", "create", "--name", "Kari Nordmann"]),
        target: None,
    },
];

fn words(words: &[&str]) -> Vec<String> {
    words.iter().map(|&word| word.to_owned()).collect()
}

fn with_document(command: &str, status: &Value) -> Vec<String> {
    vec![command.to_owned(), status["documents"][0]["id"].to_string()]
}

fn settled(ringperm: &Ringperm) {
    settle(ringperm);
    ringperm.ok(&["figures", "add", "2026-08", "--answered", "900", "--connected", "700", "--complaints", "1"]);
}

fn approved(ringperm: &Ringperm) {
    settled(ringperm);
    ringperm.ok(&["export", arg(&ringperm.home().join("sendt.zip"))]);
    ringperm.ok(&["sent", ringperm.today()]);
    ringperm.ok(&["approve", ringperm.today()]);
    ringperm.ok(&["board", "ask", ringperm.today(), "--text", "Hvem har opplæring?"]);
}

fn trashed(ringperm: &Ringperm) {
    settled(ringperm);
    ringperm.ok(&["detach", "1"]);
}

fn backed_up(ringperm: &Ringperm) {
    settled(ringperm);
    ringperm.ok(&["backup", arg(&beside(ringperm.store()).join("kopi.tar"))]);
    ringperm.ok(&["answer", "kontaktperson", "--field", "name=Ola Nordmann"]);
}

/// A kept store of an older schema in the place of a new one.
fn of_schema(ringperm: &Ringperm, schema: i32) {
    copy(&ringperm_tests::tree::root().join(format!("tests/stores/schema-{schema}")), ringperm.store());
}

fn intact(ringperm: &Ringperm) -> bool {
    [0, 3].contains(&ringperm.run(&["verify", arg(&beside(ringperm.store()).join("ut.zip"))]).code)
}

/// Whether a store made of it holds together.
fn restorable(ringperm: &Ringperm) -> bool {
    let other = ringperm.at(beside(ringperm.store()).join("gjenopprettet"));
    other.ok(&["restore", arg(&beside(ringperm.store()).join("ut.tar"))])["faults"] == Value::Array(Vec::new())
}

fn beside(store: &Path) -> PathBuf {
    store.parent().unwrap().to_owned()
}

/// An act, what it starts from, and what there is when it is done.
pub struct Ready {
    pub act: &'static Act,
    from: Ringperm,
    /// What the user has before, and has when it is done.
    pub before: Value,
    pub after: Value,
    args: Vec<String>,
}

/// A place in which the act is done once; it goes away with the value.
pub struct Place {
    pub ringperm: Ringperm,
    pub folder: tempfile::TempDir,
}

impl Ready {
    pub fn new(act: &'static Act) -> Self {
        let from = Ringperm::new();
        (act.prepare)(&from);
        let folder = beside(from.store());
        write(&folder, "attest.pdf", pdf("skatteattest-uten-skjemanummer.pdf"));
        if let Some((target, _)) = act.target {
            write(&folder, target, OLD);
        }
        // A store that waits for its migration is looked at in a copy.
        let before = holding(&Self::copy(&from).ringperm);
        let args = (act.args)(&before[0]);
        let mut ready = Self { act, from, before, after: Value::Null, args };
        let place = ready.place();
        let answer = ready.run(&place.ringperm, &place);
        assert_eq!(
            answer.status.code(),
            Some(ready.done()),
            "{}: {}",
            act.name,
            String::from_utf8_lossy(&answer.stdout)
        );
        ready.after = holding(&place.ringperm);
        ready.check(&place, "when nothing went wrong");
        ready
    }

    /// The exit code when it is done: `status` says by it that something is missing.
    pub fn done(&self) -> i32 {
        i32::from(self.act.name.starts_with("migrate"))
    }

    /// Another place to do it in.
    pub fn place(&self) -> Place {
        Self::copy(&self.from)
    }

    fn copy(from: &Ringperm) -> Place {
        let folder = tempfile::TempDir::new_in(from.home()).unwrap();
        copy(&beside(from.store()), folder.path());
        Place { ringperm: from.at(folder.path().join("store")), folder }
    }

    /// Does it in the place, as `ringperm` starts programs.
    pub fn run(&self, ringperm: &Ringperm, place: &Place) -> std::process::Output {
        let args: Vec<&str> = self.args.iter().map(String::as_str).collect();
        ringperm.command(&args).current_dir(place.folder.path()).output().unwrap()
    }

    /// What must hold in the place whatever happened there: see the module of the tests.
    pub fn check(&self, place: &Place, when: &str) {
        let (name, ringperm) = (self.act.name, &place.ringperm);
        let held = holding(ringperm);
        assert!(
            held == self.before || held == self.after,
            "{name} {when} is done by half: {}",
            Difference(&held, [&self.before, &self.after])
        );
        let doctor = ringperm.run(&["doctor"]);
        assert_eq!(doctor.json["integrity"], "ok", "{name} {when}: {doctor:#?}");
        assert_eq!(broken(ringperm.store()), Vec::<String>::new(), "{name} {when}: documents that are not there");
        // Looking was the next start.
        assert_eq!(stale(ringperm.store()), Vec::<String>::new(), "{name} {when}: what stands beside a document");
        if let Some((target, whole)) = self.act.target {
            let there = fs::read(place.folder.path().join(target)).unwrap_or_default();
            assert!(there == OLD.as_bytes() || whole(ringperm), "{name} {when}: half a file in the place of {target}");
        }
    }
}

/// What the user has: answers, documents, submissions, keys, the trash; call figures, what the board did, and every line
/// of history.
pub fn holding(ringperm: &Ringperm) -> Value {
    let asked = [&["status"] as &[&str], &["submission", "list"], &["identity", "list"], &["trash"]];
    let told = asked.iter().map(|words| stable(ringperm.run(words).json)).collect::<Vec<_>>();
    told.into_iter().chain(recorded(ringperm.store())).collect()
}

/// What was recorded, without the moments; read from the rows, because each look by the program takes its time, and there
/// are thousands.
const RECORDED: [&str; 4] = [
    "SELECT json_object('what', what, 'company', orgnr, 'submission', submission,
     'args', json_remove(args, '$.fingerprint', '$.sha256', '$.size')) FROM history ORDER BY id",
    "SELECT json_object('company', orgnr, 'month', month, 'answered', answered, 'connected', connected,
     'complaints', complaints, 'source', source_document) FROM figure ORDER BY orgnr, month",
    "SELECT json_object('company', orgnr, 'what', what, 'date', date, 'text', text, 'deadline', deadline,
     'letter', letter_document, 'answered', answered) FROM board_event ORDER BY id",
    "SELECT json_object('company', orgnr, 'submission', submission, 'date', date) FROM approval ORDER BY id",
];

fn recorded(store: &Path) -> Vec<Value> {
    let rows = Connection::open(store.join("ringperm.sqlite")).unwrap();
    let all = |asked: &&str| {
        let mut asked = rows.prepare(asked).unwrap();
        let lines = asked.query_map([], |row| row.get::<_, String>(0)).unwrap();
        lines.map(|line| serde_json::from_str::<Value>(&line.unwrap()).unwrap()).collect()
    };
    RECORDED.iter().map(all).collect()
}

/// Without what two runs cannot share: a key and when it was made.
fn stable(mut said: Value) -> Value {
    for identity in said["identities"].as_array_mut().into_iter().flatten() {
        *identity = identity["name"].clone();
    }
    said
}

/// The documents that the store names and does not have, each by the start of its hash.
pub fn broken(store: &Path) -> Vec<String> {
    let rows = Connection::open(store.join("ringperm.sqlite")).unwrap();
    let mut named = rows.prepare("SELECT DISTINCT sha256 FROM document").unwrap();
    let hashes = named.query_map([], |row| row.get::<_, String>(0)).unwrap();
    let missing = |hash: &String| {
        let file = store.join("documents").join(&hash[..2]).join(hash);
        fs::read(file).map_or(true, |bytes| sha256(&bytes) != *hash)
    };
    hashes.map(Result::unwrap).filter(missing).collect()
}

/// The lines in which something differs from each of two others.
struct Difference<'a>(&'a Value, [&'a Value; 2]);

impl std::fmt::Display for Difference<'_> {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let lines = |value: &Value| -> Vec<String> { format!("{value:#}").lines().map(str::to_owned).collect() };
        let held = lines(self.0);
        for (name, other) in ["before", "after"].into_iter().zip(self.1) {
            let other = lines(other);
            writeln!(out, "\nagainst {name}:")?;
            held.iter().filter(|line| !other.contains(line)).try_for_each(|line| writeln!(out, "  now {line}"))?;
            other.iter().filter(|line| !held.contains(line)).try_for_each(|line| writeln!(out, "  not {line}"))?;
        }
        Ok(())
    }
}
