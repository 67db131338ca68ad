//! Killed while it makes a database anew, or on a disk that is full or fails: the old one is there, or the new one, and the
//! next try ends it.

use std::fs;

use ringperm_tests::cli::arg;
use ringperm_tests::failed::{Failed, failed};
use ringperm_tests::points::{Point, count, points, tried};

use super::full::{Full, Place, database};

const REBUILD: [&str; 2] = ["doctor", "--rebuild"];

/// A copy of the store, without an index and half a history.
fn torn(full: &Full) -> (Place, Vec<u8>) {
    let place = full.place();
    let path = database(&place.ringperm);
    let mut bytes = fs::read(&path).unwrap();
    let last = bytes.len() - 2 * 4096;
    bytes[last..last + 4096].fill(0);
    bytes[..100].fill(0);
    fs::write(path, &bytes).unwrap();
    (place, bytes)
}

fn dies(full: &Full, (call, number): Point) -> bool {
    let (place, bytes) = torn(full);
    let when = format!("killed at {call} {number}");
    let (traced, inject) = (format!("trace={call}"), format!("inject={call}:signal=KILL:when={number}"));
    let under = ["strace", "-f", "-qqq", "-o", "/dev/null", "-e", &traced, "-e", &inject, "--"];
    let died = place.ringperm.under(&under).run(&REBUILD).code == -1;
    old_or_new(full, &place, &bytes, &when);
    died
}

/// The old database is as it was, or the new one is whole; either way it is, at last, and the old one is kept.
fn old_or_new(full: &Full, place: &Place, bytes: &[u8], when: &str) {
    let ringperm = &place.ringperm;
    full.untouched(place, when);
    // Whatever opens the store first ends what was past the turn.
    let doctor = ringperm.run(&["doctor"]);
    if doctor.code != 0 {
        assert!(fs::read(database(ringperm)).unwrap() == bytes, "{when}: the old one is as it was: {doctor:#?}");
        ringperm.ok(&REBUILD);
    }
    let empty = serde_json::json!({ "missing": [], "unplaced": [] });
    assert_eq!(full.holds(place, &empty, when), full.documents.len(), "{when}");
    let kept = ringperm_tests::application::contents(ringperm.store());
    assert!(kept.iter().any(|(path, there)| *path != database(ringperm) && there == bytes), "{when}: it is kept");
}

/// What an error of the disk is told as, where the answer can be written at all.
const FAULTS: [(&str, &[&str]); 2] =
    [("ENOSPC", &["disk-full", "store-unusable"]), ("EIO", &["store-unusable", "disk-failing"])];

/// Whether it was noticed that one call fails, from this one on; it is done only where what counts was synced.
fn notices(full: &Full, (call, number): Point, (error, told): (&str, &[&str])) -> bool {
    let (place, bytes) = torn(full);
    let when = format!("with {error} from {call} {number} on");
    let log = place.folder.path().join("calls");
    let traced = format!("trace={call},rename,renameat,renameat2");
    let inject = format!("inject={call}:error={error}:when={number}+");
    let under = ["strace", "-f", "-y", "-qqq", "-s", "0", "-o", arg(&log), "-e", &traced, "-e", &inject, "--"];
    let answer = place.ringperm.under(&under).run(&REBUILD);
    assert!((0..=2).contains(&answer.code) && !answer.complained.contains("panicked"), "{when}: {answer:#?}");
    if answer.code == 0 {
        let lost = failed(&log).into_iter().find(Failed::is_sync);
        assert!(lost.is_none(), "{when} it says that it is done, and {lost:?} failed");
        assert_eq!(place.ringperm.run(&["doctor"]).code, 0, "{when} it says that it is done");
    } else {
        // Standard output and error are written by `write`, too.
        assert!(call == "write" || told.contains(&answer.problem()), "{when}: {answer:#?}");
    }
    old_or_new(full, &place, &bytes, &when);
    answer.code != 0
}

fn every_point(full: &Full) -> Vec<Point> {
    let (place, _) = torn(full);
    let all = points(&place.folder.path().join("calls"), |under| drop(place.ringperm.under(under).ok(&REBUILD)));
    assert!(all.len() > 30, "only {} points", all.len());
    all
}

#[test]
fn killed_at_any_call_it_leaves_the_old_database_or_the_new_one() {
    let full = Full::new();
    let all = every_point(&full);
    let died = count(&tried(all.clone(), 3), |&point| dies(&full, point));
    assert!(died > 2);
    println!("{died} kills at {} points of making a database anew: the old one or the new one, each time", all.len());
}

#[test]
fn on_a_disk_that_is_full_or_fails_it_leaves_the_old_database_or_the_new_one() {
    let full = Full::new();
    let all = every_point(&full);
    let (mut noticed, mut tries) = (0, 0);
    for (turn, fault) in FAULTS.into_iter().enumerate() {
        let chosen = tried(all.clone(), 1 + turn);
        tries += chosen.len();
        noticed += count(&chosen, |&point| notices(&full, point, fault));
    }
    println!(
        "{tries} disks full or failing under a database that is made anew, {noticed} noticed: the old one or the new one"
    );
}
