//! A disk that is full, or fails, from a call on.

use std::collections::BTreeMap;
use std::fs;
use std::process::Output;
use std::sync::Mutex;

use ringperm_tests::cli::arg;
use ringperm_tests::failed::{Failed, failed, from};
use serde_json::Value;

use super::acts::{ACTS, Place, Ready, holding};
use super::points::{Point, count, points, tried};

/// What an error of the disk is told as, where the answer can be written at all. `SQLite` tells a full disk from a failing one
/// only when it writes; where it syncs it does not, and the advice of `store-unusable` speaks of both.
const FULL: (&str, &[&str]) = ("ENOSPC", &["disk-full", "store-unusable"]);
const FAILING: (&str, &[&str]) = ("EIO", &["store-unusable", "not-writable", "disk-failing"]);

/// What needs room on a disk; where there is none, all of it fails.
const FILLING: [&str; 6] = ["write", "pwrite64", "writev", "copy_file_range", "ftruncate", "fallocate"];

/// The acts that end with what stands beside a document. By then the database holds what was done, synced; the sidecar
/// repeats it, and whoever starts the program next writes it anew. That alone may fail without a word.
const ENDING_BESIDE: [&str; 3] = ["carry over", "trash", "take back"];

/// What failed while the program said that all was done, counted by the act and the call.
type Unnoticed = Mutex<BTreeMap<String, usize>>;

/// Does the act while `inject` has calls fail; the log names them, and the renames.
fn under(ready: &Ready, place: &Place, calls: &str, inject: &[String]) -> (Output, Vec<Failed>) {
    let log = place.folder.path().join("calls");
    let traced = format!("trace={calls},rename,renameat,renameat2");
    let mut words = vec!["strace", "-f", "-y", "-qqq", "-s", "0", "-o", arg(&log), "-e", &traced];
    words.extend(inject.iter().flat_map(|one| ["-e", one.as_str()]));
    words.push("--");
    let answer = ready.run(&place.ringperm.under(&words), place);
    let failed = failed(&log);
    fs::remove_file(log).unwrap();
    (answer, failed)
}

/// Whether it was noticed. However it ended, it said so in order: a program that comes down says nothing to anybody.
fn ended(ready: &Ready, answer: &Output, failed: &[Failed], when: &str, unnoticed: &Unnoticed) -> bool {
    let name = ready.act.name;
    let complained = String::from_utf8_lossy(&answer.stderr);
    assert!(
        matches!(answer.status.code(), Some(0..=3)) && !complained.contains("panicked"),
        "{name} {when}: {answer:?}"
    );
    answer.status.code() != Some(ready.done()) || {
        let matters = |one: &&Failed| !(one.beside && ENDING_BESIDE.contains(&name));
        let lost: Vec<&Failed> = failed.iter().filter(|one| one.is_sync()).filter(matters).collect();
        assert!(lost.is_empty(), "{name} {when} says that it is done, and these syncs failed: {lost:#?}");
        let mut unnoticed = unnoticed.lock().unwrap();
        for one in failed {
            let what = if one.beside { "beside a document" } else { "elsewhere" };
            *unnoticed.entry(format!("{name}: {} {what}", one.call)).or_default() += 1;
        }
        false
    }
}

/// What must hold afterwards; the look at it is the next start, which makes good what stands beside the documents.
fn holds(ready: &Ready, place: &Place, done: bool, when: &str) {
    ready.check(place, when);
    if done {
        assert_eq!(holding(&place.ringperm), ready.after, "{} {when} says that it is done", ready.act.name);
    }
}

/// Whether the program noticed that one call fails, from this one on.
fn notices(ready: &Ready, (call, number): Point, (error, told): (&str, &[&str]), unnoticed: &Unnoticed) -> bool {
    let place = ready.place();
    let (answer, failed) = under(ready, &place, call, &[format!("inject={call}:error={error}:when={number}+")]);
    let when = format!("with {error} from {call} {number} on");
    let noticed = ended(ready, &answer, &failed, &when, unnoticed);
    holds(ready, &place, !noticed, &when);
    if noticed {
        let said: Value = serde_json::from_slice(&answer.stdout).unwrap_or_default();
        let code = said["problem"]["code"].as_str();
        // Standard output and error are written by `write`, too.
        let name = ready.act.name;
        assert!(call == "write" || code.is_some_and(|code| told.contains(&code)), "{name} {when}: {answer:?}");
    }
    noticed
}

#[test]
fn a_disk_that_is_full_or_fails_from_any_call_on_is_said_and_nothing_is_lost() {
    let (mut noticed, mut tries, unnoticed) = (0, 0, Unnoticed::default());
    for (turn, act) in ACTS.iter().enumerate() {
        let ready = Ready::new(act);
        let found = points(&ready);
        for (more, fault) in [FULL, FAILING].into_iter().enumerate() {
            let chosen: Vec<Point> = tried(found.clone(), 2 * turn + more);
            tries += chosen.len();
            noticed += count(&chosen, |&point| notices(&ready, point, fault, &unnoticed));
        }
    }
    println!("{tries} disks full or failing, {noticed} noticed, nothing lost");
    tell(unnoticed);
}

fn tell(unnoticed: Unnoticed) {
    for (what, times) in unnoticed.into_inner().unwrap() {
        println!("  done all the same: {what}, {times} times");
    }
}

/// Where the disk may become full: the calls that need room, in the order in which the act makes them.
fn filling(ready: &Ready) -> Vec<Vec<(&'static str, usize)>> {
    let place = ready.place();
    let log = place.folder.path().join("calls");
    let traced = format!("trace={}", FILLING.join(","));
    let answer = ready.run(
        &place.ringperm.under(&["strace", "-f", "-y", "-qqq", "-s", "0", "-o", arg(&log), "-e", &traced, "--"]),
        &place,
    );
    assert_eq!(answer.status.code(), Some(ready.done()), "{}", ready.act.name);
    from(&log, &FILLING)
}

/// From one call on nothing that needs room is done any more, the answer on standard output neither: `strace` tells no
/// pipe from a file. So the exit code alone tells, and it must.
fn is_full(ready: &Ready, start: &[(&str, usize)], unnoticed: &Unnoticed) -> bool {
    let place = ready.place();
    let inject: Vec<String> =
        start.iter().map(|(call, number)| format!("inject={call}:error=ENOSPC:when={number}+")).collect();
    let when = format!("on a disk that is full from {start:?} on");
    let (answer, failed) = under(ready, &place, &FILLING.join(","), &inject);
    let noticed = ended(ready, &answer, &failed, &when, unnoticed);
    holds(ready, &place, !noticed, &when);
    noticed
}

#[test]
fn a_disk_on_which_nothing_can_be_written_any_more_loses_nothing() {
    let (mut noticed, mut tries, unnoticed) = (0, 0, Unnoticed::default());
    for (turn, act) in ACTS.iter().enumerate() {
        let ready = Ready::new(act);
        let found = filling(&ready);
        assert!(!found.is_empty(), "{} writes", act.name);
        let chosen = tried(found, turn);
        tries += chosen.len();
        noticed += count(&chosen, |start| is_full(&ready, start, &unnoticed));
    }
    assert_eq!(noticed, tries, "none says that it is done");
    println!("{tries} disks full for good, {noticed} noticed, nothing lost");
    tell(unnoticed);
}
