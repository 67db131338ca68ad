//! Three hundred damaged databases.

use std::fs;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use ringperm_tests::cli::{Answer, Ringperm};

use super::damage::DAMAGES;
use super::full::{Full, database, documents};

/// What a store that cannot be opened is told as.
const TOLD: [&str; 6] =
    ["store-damaged", "store-lost", "store-foreign", "store-newer", "store-unusable", "store-missing"];

/// How a store was found, and what came of it.
#[derive(Debug, Clone, Copy, Default)]
struct Counts {
    sound: usize,
    rebuilt: usize,
    documents: usize,
    back: usize,
}

/// It ends with an answer: what was asked for, or a problem that somebody can do something about.
fn answers(ringperm: &Ringperm, args: &[&str], when: &str) -> Answer {
    let answer = ringperm.run(args);
    let clear = match answer.code {
        0 | 1 => true,
        2 => TOLD.contains(&answer.problem()),
        _ => false,
    };
    assert!(clear && !answer.complained.contains("panicked"), "{when}: {args:?}: {answer:#?}");
    answer
}

fn one(full: &Full, seed: usize) -> Counts {
    let (what, damage) = DAMAGES[seed % DAMAGES.len()];
    let when = format!("seed {seed}: {what}");
    let place = full.place();
    let ringperm = &place.ringperm;
    let path = database(ringperm);
    let mut state = 0x9E37_79B9_7F4A_7C15 ^ (u64::try_from(seed).unwrap() << 20);
    damage(&path, &mut state);
    let damaged = fs::read(&path).unwrap_or_default();

    let doctor = answers(ringperm, &["doctor"], &when);
    let mut counts = Counts::default();
    if doctor.code == 0 {
        counts.sound = 1;
        let there = documents(ringperm.store());
        let lost = full.documents.values().find(|one| !there.values().any(|now| now.sha256 == one.sha256));
        assert!(lost.is_none(), "{when}: sound, but {lost:?} is gone");
        let refused = ringperm.run(&["doctor", "--rebuild"]);
        assert_eq!((refused.code, refused.problem()), (2, "store-sound"), "{when}: {doctor:#?} and then {refused:#?}");
        full.untouched(&place, &when);
    } else {
        let said = ringperm.run(&["doctor", "--rebuild"]);
        assert_eq!(said.code, 0, "{when}: {doctor:#?} and then {said:#?}");
        let said = said.json;
        counts.rebuilt = 1;
        counts.documents = full.documents.len();
        counts.back = full.holds(&place, &said, &when);
        if let Some(aside) = said["aside"].as_str() {
            let kept = fs::read(std::path::Path::new(aside).join("ringperm.sqlite")).unwrap();
            // `SQLite` undoes a change that was cut off before anybody can read.
            assert!(kept == damaged || what.contains("log"), "{when}: the damaged one is kept as it was");
        }
    }
    answers(ringperm, &["status"], &when);
    answers(ringperm, &["due"], &when);
    full.untouched(&place, &when);
    counts
}

#[test]
fn whatever_happens_to_a_database_it_is_said_and_made_anew_with_its_documents() {
    let count = if std::env::var_os("RINGPERM_EVERY_POINT").is_some() { 300 } else { 30 };
    let full = Full::new();
    let (turn, all) = (AtomicUsize::new(0), Mutex::new(Counts::default()));
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().unwrap().get() {
            scope.spawn(|| {
                while let Some(seed) = Some(turn.fetch_add(1, Ordering::Relaxed)).filter(|seed| *seed < count) {
                    let one = one(&full, seed);
                    let mut all = all.lock().unwrap();
                    all.sound += one.sound;
                    all.rebuilt += one.rebuilt;
                    all.documents += one.documents;
                    all.back += one.back;
                }
            });
        }
    });
    let Counts { sound, rebuilt, documents, back } = all.into_inner().unwrap();
    assert_eq!(sound + rebuilt, count);
    assert!(rebuilt > sound, "the damages do harm");
    println!(
        "{count} damaged databases: {sound} sound, {rebuilt} made anew with {back} of {documents} documents in their place, \
         the others named"
    );
}
