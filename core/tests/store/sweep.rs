//! What a start tidies, and what it must never touch.

use std::fs::{self, File};
use std::path::Path;
use std::time::{Duration, SystemTime};

use super::{Place, new_document, now, take_in};

fn make_old(path: &Path, hours: u64) {
    let time = SystemTime::now() - Duration::from_hours(hours);
    File::options().append(true).open(path).unwrap().set_modified(time).unwrap();
}

#[test]
fn only_what_is_old_and_unnamed_is_swept() {
    let place = Place::new();
    let mut store = place.store();
    let taken = |bytes: &[u8]| take_in(&place.store(), &place.file("fil", bytes)).unwrap();
    let [young, old, named, told] = [taken(b"young"), taken(b"old"), taken(b"named"), taken(b"told")];
    store.add_document(&new_document(&named, "named.pdf"), now()).unwrap();
    let path = |taken: &ringperm_core::store::Taken| store.document_path(&taken.sha256);
    fs::write(path(&told).with_extension("json"), b"{}").unwrap();
    make_old(&path(&young), 23);
    for kept in [&old, &named, &told] {
        make_old(&path(kept), 25);
    }
    let tmp = place.folder().join("tmp");
    fs::write(tmp.join("young"), b"").unwrap();
    fs::write(tmp.join("old"), b"").unwrap();
    make_old(&tmp.join("old"), 25);
    let copy = store.copy_for_viewing(&named.sha256, "named.pdf").unwrap();
    let (copied, time) = (copy.parent().unwrap(), SystemTime::now() - Duration::from_hours(25));
    File::open(copied).unwrap().set_modified(time).unwrap();

    drop(place.store());
    assert!(path(&young).exists() && path(&named).exists());
    assert!(path(&told).exists(), "a sidecar names it");
    assert!(!path(&old).exists());
    assert!(tmp.join("young").exists());
    assert!(!tmp.join("old").exists());
    assert!(!copy.exists());
}

#[test]
fn bytes_that_were_there_already_are_not_swept_before_their_row_is_added() {
    let place = Place::new();
    let mut store = place.store();
    let path = place.file("attest.pdf", b"1");
    let taken = take_in(&store, &path).unwrap();
    make_old(&store.document_path(&taken.sha256), 48);
    let again = take_in(&store, &path).unwrap();
    drop(place.store());
    store.add_document(&new_document(&again, "attest.pdf"), now()).unwrap();
}

#[test]
fn a_start_writes_the_sidecars_that_a_killed_process_left_out() {
    let place = Place::new();
    let mut store = place.store();
    let taken = take_in(&store, &place.file("attest.pdf", b"1")).unwrap();
    store.add_document(&new_document(&taken, "attest.pdf"), now()).unwrap();
    let sidecar = store.document_path(&taken.sha256).with_extension("json");
    let whole = fs::read(&sidecar).unwrap();
    fs::remove_file(&sidecar).unwrap();
    drop(place.store());
    assert_eq!(fs::read(&sidecar).unwrap(), whole);
    fs::write(&sidecar, b"{").unwrap();
    drop(place.store());
    assert_eq!(fs::read(&sidecar).unwrap(), whole);
}

#[test]
fn a_start_does_not_wait_for_the_lock() {
    let place = Place::new();
    drop(place.store());
    let lock = File::create(place.folder().join("ringperm.lock")).unwrap();
    lock.lock().unwrap();
    let before = std::time::Instant::now();
    drop(place.store());
    assert!(before.elapsed() < Duration::from_secs(4));
}
