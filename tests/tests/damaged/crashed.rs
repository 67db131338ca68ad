//! Killed while it makes a database anew: the old one is there, or the new one, and the next try ends it.

use std::fs;

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
    let ringperm = &place.ringperm;
    let when = format!("killed at {call} {number}");
    let (traced, inject) = (format!("trace={call}"), format!("inject={call}:signal=KILL:when={number}"));
    let under = ["strace", "-f", "-qqq", "-o", "/dev/null", "-e", &traced, "-e", &inject, "--"];
    let died = ringperm.under(&under).run(&REBUILD).code == -1;
    full.untouched(&place, &when);
    // Whatever opens the store first ends what was past the turn.
    let doctor = ringperm.run(&["doctor"]);
    if doctor.code != 0 {
        assert!(fs::read(database(ringperm)).unwrap() == bytes, "{when}: the old one is as it was: {doctor:#?}");
        ringperm.ok(&REBUILD);
    }
    let empty = serde_json::json!({ "missing": [], "unplaced": [] });
    assert_eq!(full.holds(&place, &empty, &when), full.documents.len(), "{when}");
    let kept = ringperm_tests::application::contents(ringperm.store());
    assert!(kept.iter().any(|(path, there)| *path != database(ringperm) && *there == bytes), "{when}: it is kept");
    died
}

#[test]
fn killed_at_any_call_it_leaves_the_old_database_or_the_new_one() {
    let full = Full::new();
    let (place, _) = torn(&full);
    let all = points(&place.folder.path().join("calls"), |under| drop(place.ringperm.under(under).ok(&REBUILD)));
    assert!(all.len() > 30, "only {} points", all.len());
    let died = count(&tried(all.clone(), 3), |&point| dies(&full, point));
    assert!(died > 2);
    println!("{died} kills at {} points of making a database anew: the old one or the new one, each time", all.len());
}
