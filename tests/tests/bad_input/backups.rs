//! Backups that are made while another process writes: each is of one moment, and can be put back.

use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::channel;

use ringperm_tests::application::start;
use ringperm_tests::cli::{Ringperm, arg};
use ringperm_tests::documents::write;

/// How many changes are made, and how many backups meanwhile.
fn counts() -> (usize, usize) {
    if std::env::var_os("RINGPERM_EVERY_POINT").is_some() { (1_000, 100) } else { (24, 4) }
}

/// Every third change takes a document in, the others answer.
fn change(ringperm: &Ringperm, number: usize) {
    if number.is_multiple_of(3) {
        let file = write(ringperm.home(), "rutine.txt", format!("rutine {number}"));
        ringperm.ok(&["attach", "etiske-retningslinjer", arg(&file)]);
    } else {
        ringperm.ok(&["answer", "kontaktperson", "--field", &format!("name={number}")]);
    }
}

/// How many changes the store holds that a backup gives back; they must be the first ones, with none left out.
fn holds(ringperm: &Ringperm, copy: &Path) -> usize {
    let there = ringperm.at(ringperm.home().join("tilbake"));
    let restored = there.ok(&["restore", arg(copy)]);
    assert_eq!(restored["faults"].as_array().map(Vec::len), Some(0), "{restored}");
    assert_eq!(there.ok(&["doctor"])["integrity"], "ok");
    let status = there.run(&["status"]).json;
    let documents = status["documents"].as_array().unwrap().len();
    let name = &answered(&there)["name"];
    let answered = name.as_str().unwrap().parse().unwrap();
    let count = (3 * documents).max(answered);
    assert_eq!((count / 3, count - usize::from(count.is_multiple_of(3))), (documents, answered), "not of one moment");
    fs::remove_dir_all(there.store()).unwrap();
    count
}

fn answered(ringperm: &Ringperm) -> serde_json::Value {
    let rows = rusqlite::Connection::open(ringperm.store().join("ringperm.sqlite")).unwrap();
    let asked = "SELECT fields FROM answer WHERE requirement = 'kontaktperson'";
    serde_json::from_str(&rows.query_row(asked, [], |row| row.get::<_, String>(0)).unwrap()).unwrap()
}

#[test]
fn every_backup_made_while_another_process_writes_is_of_one_moment_and_can_be_put_back() {
    let ringperm = Ringperm::new();
    start(&ringperm);
    let (changes, backups) = counts();
    (1..=3).for_each(|number| change(&ringperm, number));
    let (begun, making) = (AtomicUsize::new(3), AtomicBool::new(true));
    let (says, done) = channel();
    let back = std::thread::scope(|scope| {
        let (ringperm, begun, making) = (&ringperm, &begun, &making);
        scope.spawn(move || {
            for number in 4.. {
                if number > changes && !making.load(Ordering::SeqCst) {
                    break;
                }
                begun.store(number, Ordering::SeqCst);
                change(ringperm, number);
                // Nobody may be listening any more.
                let _ = says.send(number);
            }
        });
        let ended = Made(making);
        let mut before = 3;
        for number in 0..backups {
            // They are spread over all of the changes.
            before = done.try_iter().last().unwrap_or(before);
            while before < number * changes / backups {
                before = done.recv().unwrap();
            }
            let copy = ringperm.home().join("kopi.tar");
            ringperm.ok(&["backup", arg(&copy)]);
            let after = begun.load(Ordering::SeqCst);
            let held = holds(ringperm, &copy);
            assert!((before..=after).contains(&held), "backup {number} holds {held} of {before} to {after} changes");
        }
        drop(ended);
        backups
    });
    assert_eq!(ringperm.ok(&["doctor"])["integrity"], "ok");
    let written = begun.load(Ordering::SeqCst);
    assert!(written >= changes);
    println!(
        "{back} backups made during {written} writes of another process: each is of one moment and can be put back"
    );
}

/// Lets the writer end when the backups did, however they did.
struct Made<'a>(&'a AtomicBool);

impl Drop for Made<'_> {
    fn drop(&mut self) {
        self.0.store(false, Ordering::SeqCst);
    }
}
