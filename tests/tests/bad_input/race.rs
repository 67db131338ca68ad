//! Taking in, the sweep and the emptying of the trash at once, each by processes of its own: what was confirmed stays.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

use ringperm_tests::application::start;
use ringperm_tests::cli::{Answer, Ringperm, arg, program};
use ringperm_tests::documents::{sha256, write};

/// Long enough ago for what went to the trash then to be deleted today.
const LONG_AGO: &str = "2025-01-01";

fn rounds() -> usize {
    if std::env::var_os("RINGPERM_EVERY_POINT").is_some() { 400 } else { 12 }
}

/// What a killed process left behind the day before yesterday: the next start takes it away.
fn left(ringperm: &Ringperm, bytes: &[u8]) {
    let sha256 = sha256(bytes);
    let path = ringperm.store().join("documents").join(&sha256[..2]).join(&sha256);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(&path, bytes).unwrap();
    let old = SystemTime::now() - Duration::from_hours(48);
    // The sweep may have been faster.
    let _ = File::options().append(true).open(&path).and_then(|file| file.set_modified(old));
}

/// By the clock of the system, as the user starts it: the store is swept and the trash emptied.
fn swept(ringperm: &Ringperm) -> Answer {
    let mut command = Command::new(program("ringperm"));
    command.env_clear().env("PATH", std::env::var_os("PATH").unwrap_or_default()).env("HOME", ringperm.home());
    command.arg("--store").arg(ringperm.store()).args(["--lang", "nb", "--json", "status"]);
    Answer::from(command.output().unwrap())
}

/// Takes documents in, some of them bytes that are about to be swept, and puts every second into the trash, long ago.
/// Gives those that stay.
fn takes(ringperm: &Ringperm, taker: usize, rounds: usize) -> Vec<String> {
    let mut stay = Vec::new();
    for round in 0..rounds {
        let bytes = format!("rutine {taker} {round}");
        if round % 3 == 0 {
            left(ringperm, bytes.as_bytes());
        }
        let file = write(ringperm.home(), &format!("rutine {taker}.txt"), &bytes);
        let document = ringperm.ok(&["attach", "etiske-retningslinjer", arg(&file)]);
        if round % 2 == 0 {
            ringperm.on(LONG_AGO).ok(&["detach", &document["id"].to_string()]);
        } else {
            stay.push(sha256(bytes.as_bytes()));
        }
    }
    stay
}

#[test]
fn processes_that_sweep_and_empty_the_trash_take_nothing_that_another_takes_in() {
    let ringperm = Ringperm::new();
    start(&ringperm);
    let (rounds, taking) = (rounds(), AtomicUsize::new(2));
    let (stay, starts) = std::thread::scope(|scope| {
        let takers = [1, 2].map(|taker| {
            let (ringperm, taking) = (&ringperm, &taking);
            scope.spawn(move || {
                let ended = Ended(taking);
                let stay = takes(ringperm, taker, rounds);
                drop(ended);
                stay
            })
        });
        let sweeper = scope.spawn(|| {
            let mut starts = 0;
            while taking.load(Ordering::Relaxed) > 0 {
                let answer = swept(&ringperm);
                assert!(answer.code < 2, "{answer:#?}");
                starts += 1;
            }
            starts
        });
        let stay: BTreeSet<String> = takers.into_iter().flat_map(|taker| taker.join().unwrap()).collect();
        (stay, sweeper.join().unwrap())
    });
    let status = swept(&ringperm).json;
    let there = status["documents"].as_array().unwrap().iter();
    let there: BTreeSet<String> = there.map(|one| one["sha256"].as_str().unwrap().to_owned()).collect();
    assert_eq!(there, stay);
    assert_eq!(ringperm.ok(&["trash"])["documents"].as_array().map(Vec::len), Some(0), "what is old is gone");
    assert_eq!(ringperm.ok(&["doctor"])["integrity"], "ok");
    let kept = fs::read_dir(ringperm.store().join("documents")).unwrap().flatten();
    let kept = kept.flat_map(|shelf| fs::read_dir(shelf.path()).unwrap().flatten());
    let kept: BTreeSet<String> = kept.map(|file| file.file_name().into_string().unwrap()).collect();
    let kept: BTreeSet<String> = kept.into_iter().filter(|name| !name.contains(".json")).collect();
    assert_eq!(kept, stay, "no byte of what was deleted or swept lies there still");
    println!(
        "{} documents attached by two processes while {starts} others swept the store and emptied the trash: {} of {} stay",
        2 * rounds,
        there.len(),
        stay.len()
    );
}

/// Says that a taker has ended, however it ended.
struct Ended<'a>(&'a AtomicUsize);

impl Drop for Ended<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}
