//! Taking in, the sweep and the emptying of the trash at once: what was confirmed stays, what is old and unnamed goes.

use std::fs::{self, File};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, SystemTime};

use chrono::Days;
use ringperm_core::Problem;
use ringperm_core::company::Orgnr;
use ringperm_core::store::{Filter, Migrate, Store};
use sha2::{Digest, Sha256};

use super::{Place, day, new_document, now, take_in};

/// What a killed process left behind the day before yesterday.
fn left(place: &Place, bytes: &[u8]) {
    let sha256 = format!("{:x}", Sha256::digest(bytes));
    let path = place.folder().join("documents").join(&sha256[..2]).join(&sha256);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(&path, bytes).unwrap();
    let old = SystemTime::now() - Duration::from_hours(48);
    // The sweep may have been faster.
    let _ = File::options().append(true).open(&path).and_then(|file| file.set_modified(old));
}

fn again_and_again(ended: &AtomicBool, mut work: impl FnMut()) {
    while !ended.load(Ordering::Relaxed) {
        work();
    }
}

/// Takes documents in, some of them bytes that are about to be swept; gives those that stay. Every second goes to the
/// trash, long ago.
fn takes(place: &Place, rounds: usize) -> Vec<String> {
    let mut store = place.store();
    let mut stay = Vec::new();
    for round in 0..rounds {
        let bytes = format!("rutine {round}");
        if round % 3 == 0 {
            left(place, bytes.as_bytes());
        }
        let taken = take_in(&store, &place.file("rutine.txt", bytes.as_bytes())).unwrap();
        let id = store.add_document(&new_document(&taken, "rutine.txt"), now()).unwrap();
        if round % 2 == 0 {
            store.trash_document(id, day("2026-01-01"), now()).unwrap();
        } else {
            stay.push(taken.sha256);
        }
    }
    stay
}

fn is_whole(path: &Path, sha256: &str) -> bool {
    fs::read(path).is_ok_and(|bytes| format!("{:x}", Sha256::digest(bytes)) == sha256)
}

#[test]
fn the_sweep_and_the_trash_take_nothing_that_is_being_taken_in() {
    let rounds = if std::env::var_os("RINGPERM_EVERY_POINT").is_some() { 1_000 } else { 40 };
    let place = Place::new();
    drop(place.store());
    let ended = AtomicBool::new(false);
    let stay = std::thread::scope(|scope| {
        scope.spawn(|| again_and_again(&ended, || drop(place.store())));
        scope.spawn(|| {
            let mut store = Store::open(&place.folder(), Migrate::No).unwrap();
            let today = day("2026-11-22").checked_add_days(Days::new(1)).unwrap();
            again_and_again(&ended, || assert!(store.purge(today, now()).is_ok()));
        });
        let taker = scope.spawn(|| takes(&place, rounds));
        let stay = taker.join();
        ended.store(true, Ordering::Relaxed);
        stay.unwrap()
    });
    let mut store = place.store();
    store.purge(day("2026-11-23"), now()).unwrap();
    let there: Vec<String> = store.documents(&Filter::Inbox).unwrap().into_iter().map(|one| one.sha256).collect();
    assert_eq!(there, stay);
    assert!(stay.iter().all(|sha256| is_whole(&store.document_path(sha256), sha256)));
    assert_eq!(store.documents(&Filter::Trashed).unwrap(), Vec::new());
    assert_eq!(store.integrity(true).unwrap(), Vec::<String>::new());
    println!(
        "{rounds} documents taken in while the trash was emptied and the store swept: {} of {} stay",
        there.len(),
        stay.len()
    );
}

#[test]
fn what_is_read_together_is_of_one_moment() {
    let place = Place::new();
    let (store, mut other) = (place.store(), place.store());
    let added = Orgnr::parse("123456785").unwrap();
    let meanwhile = store.at_one_moment(|| {
        let before = store.companies()?;
        let refused = other.add_company(&added, "Eksempel AS", now());
        assert_eq!(store.at_one_moment(|| store.companies())?, before);
        Ok(refused)
    });
    assert!(matches!(meanwhile, Ok(Err(Problem::StoreBusy { .. }))), "{meanwhile:?}");
    other.add_company(&added, "Eksempel AS", now()).unwrap();
    assert_eq!(store.companies().unwrap().len(), 1);
}
