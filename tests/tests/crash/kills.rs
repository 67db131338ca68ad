//! Killed at each call that changes something.

use std::os::unix::process::ExitStatusExt;

use super::acts::{ACTS, Ready};
use super::points::{Point, count, points, tried};

const SIGKILL: i32 = 9;

/// Whether the program died of it: a reader's process that is killed alone counts as a file that cannot be read.
fn dies(ready: &Ready, (call, number): Point) -> bool {
    let place = ready.place();
    let (traced, inject) = (format!("trace={call}"), format!("inject={call}:signal=KILL:when={number}"));
    let under = ["strace", "-f", "-qqq", "-o", "/dev/null", "-e", &traced, "-e", &inject, "--"];
    let died = ready.run(&place.ringperm.under(&under), &place).status.signal() == Some(SIGKILL);
    ready.check(&place, &format!("killed at {call} {number}"));
    if died && super::acts::holding(&place.ringperm) == ready.before {
        let again = ready.run(&place.ringperm, &place);
        assert_eq!(
            again.status.code(),
            Some(ready.done()),
            "{} again after {call} {number}: {again:?}",
            ready.act.name
        );
    }
    died
}

#[test]
fn whatever_it_is_killed_at_each_act_is_done_or_not_begun_and_can_be_done_again() {
    let (mut killed, mut all) = (0, 0);
    for (turn, act) in ACTS.iter().enumerate() {
        let ready = Ready::new(act);
        let found = points(&ready);
        assert!(found.len() > 10, "{}: only {} points", act.name, found.len());
        all += found.len();
        let died = count(&tried(found, turn), |&point| dies(&ready, point));
        println!("{}: killed {died} times", act.name);
        killed += died;
    }
    assert!(killed > ACTS.len());
    println!("{killed} kills at {all} points of {} acts, nothing lost", ACTS.len());
}
