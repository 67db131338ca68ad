//! A disk that is full, or fails, from a call on.

use serde_json::Value;

use super::acts::{ACTS, Ready, holding};
use super::points::{Point, count, points, tried};

/// What an error of the disk is told as, where the answer can be written at all. `SQLite` tells a full disk from a failing one
/// only when it writes; where it syncs it does not, and the advice of `store-unusable` speaks of both.
const FULL: (&str, &[&str]) = ("ENOSPC", &["disk-full", "store-unusable"]);
const FAILING: (&str, &[&str]) = ("EIO", &["store-unusable", "not-writable", "disk-failing"]);

/// Whether the program noticed.
fn notices(ready: &Ready, (call, number): Point, (error, told): (&str, &[&str])) -> bool {
    let place = ready.place();
    let (traced, inject) = (format!("trace={call}"), format!("inject={call}:error={error}:when={number}+"));
    let under = ["strace", "-f", "-qqq", "-o", "/dev/null", "-e", &traced, "-e", &inject, "--"];
    let answer = ready.run(&place.ringperm.under(&under), &place);
    let when = format!("with {error} from {call} {number} on");
    ready.check(&place, &when);
    let done = answer.status.code() == Some(ready.done());
    let name = ready.act.name;
    if done {
        assert_eq!(holding(&place.ringperm), ready.after, "{name} {when} says that it is done");
    } else {
        let said: Value = serde_json::from_slice(&answer.stdout).unwrap_or_default();
        let code = said["problem"]["code"].as_str();
        // Standard output and error are written by `write`, too.
        assert!(call == "write" || code.is_some_and(|code| told.contains(&code)), "{name} {when}: {answer:?}");
        assert!(matches!(answer.status.code(), Some(1..=3)) || call == "write", "{name} {when}: {answer:?}");
    }
    !done
}

#[test]
fn a_disk_that_is_full_or_fails_from_any_call_on_is_said_and_nothing_is_lost() {
    let (mut noticed, mut tries) = (0, 0);
    for (turn, act) in ACTS.iter().enumerate() {
        let ready = Ready::new(act);
        let found = points(&ready);
        for (more, fault) in [FULL, FAILING].into_iter().enumerate() {
            let chosen: Vec<Point> = tried(found.clone(), 2 * turn + more);
            tries += chosen.len();
            noticed += count(&chosen, |&point| notices(&ready, point, fault));
        }
    }
    println!("{tries} disks full or failing, {noticed} noticed, nothing lost");
}
