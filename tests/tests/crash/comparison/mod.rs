//! The same crashes where people do without Ringperm: a folder and a zip script, and a bag by `bagit.py`.
//!
//! A certificate is renewed: it takes the place of the earlier one, and the file to send is made anew. Then it is asked what
//! was lost (neither the earlier nor the new document is whole), what stands half under its own name, and whether the
//! check that the way itself has says so.
//!
//! A kill is no power cut: what was written and never synced outlives the one and not the other. So the syncs that each way
//! makes are counted beside it.

mod ways;

use std::os::unix::process::ExitStatusExt;

use ringperm_tests::points::{count, points};

use ways::{Found, Place, Ready};

const SIGKILL: i32 = 9;
/// What a shell says of a command that was killed; `strace` passes on what it ran.
const KILLED: i32 = 128 + SIGKILL;

/// A call: of this step, with this name and number.
type Point = (usize, &'static str, usize);

/// What came of all tries of one kind in one way.
#[derive(Debug, Default, PartialEq)]
struct Tally {
    /// The runs that died, or that said that they failed.
    ended: usize,
    lost: usize,
    half: usize,
    /// Of those in which something is lost or half: the ones that the way's own check calls right.
    unnoticed: usize,
    /// Nothing stands under the name of the file to send, where something stood.
    absent: usize,
    /// A file is left behind under a name that nobody chose.
    remains: usize,
    /// The way's own check finds fault.
    called_wrong: usize,
}

impl Tally {
    fn of(found: &[Found]) -> Self {
        let number = |wanted: fn(&Found) -> bool| found.iter().filter(|found| wanted(found)).count();
        Self {
            ended: found.len(),
            lost: number(|found| found.lost),
            half: number(|found| found.half),
            unnoticed: number(|found| (found.lost || found.half) && found.called_right),
            absent: number(|found| found.absent),
            remains: number(|found| found.remains),
            called_wrong: number(|found| !found.called_right),
        }
    }

    fn line(&self, what: &str, way: &str) -> String {
        let Self { ended, lost, half, unnoticed, absent, remains, called_wrong } = self;
        format!("| {way} | {what} | {ended} | {lost} | {half} | {unnoticed} | {called_wrong} | {absent} | {remains} |")
    }
}

/// Every point of a way, step by step, and the syncs that it makes.
fn calls(ready: &Ready) -> (Vec<Point>, usize) {
    let (place, log) = (ready.place(), tempfile::NamedTempFile::new().unwrap());
    let (mut found, mut syncs) = (Vec::new(), 0);
    for step in 0..ready.way.steps.len() {
        let of_step = points(log.path(), |under| assert!(ready.step(&place, step, under).success()));
        found.extend(of_step.into_iter().map(|(call, number)| (step, call, number)));
        let said = std::fs::read_to_string(log.path()).unwrap();
        syncs += said.lines().filter(|line| line.contains(" fsync(") || line.contains(" fdatasync(")).count();
    }
    (found, syncs)
}

/// All of them, or a few, from the first to the last.
fn tried(points: Vec<Point>, few: usize) -> Vec<Point> {
    let every = std::env::var_os("RINGPERM_EVERY_POINT").is_some();
    let step = if every { 1 } else { points.len().div_ceil(few) };
    points.into_iter().step_by(step).collect()
}

/// Runs the steps, each with what `inject` says of it, until one does not succeed: what a script with `set -e` does. Gives
/// whether that one was killed, and `None` when all succeeded.
fn run(ready: &Ready, place: &Place, inject: impl Fn(usize) -> Option<(&'static str, String)>) -> Option<bool> {
    (0..ready.way.steps.len()).find_map(|step| {
        let words = inject(step).map(|(call, what)| {
            let (traced, inject) = (format!("trace={call}"), format!("inject={call}:{what}"));
            ["strace", "-f", "-qqq", "-o", "/dev/null", "-e", &traced, "-e", &inject, "--"].map(str::to_owned)
        });
        let words: Vec<&str> = words.iter().flatten().map(String::as_str).collect();
        let ended = ready.step(place, step, &words);
        let killed = ended.signal() == Some(SIGKILL) || ended.code() == Some(KILLED);
        (!ended.success()).then_some(killed)
    })
}

/// Killed at each of the points; only runs that died count.
fn killed(ready: &Ready, points: &[Point]) -> Tally {
    looked_at(points, |&(step, call, number)| {
        let place = ready.place();
        let kill = |at| (at == step).then(|| (call, format!("signal=KILL:when={number}")));
        (run(ready, &place, kill) == Some(true)).then(|| ready.look(&place))
    })
}

/// On a disk that is full or fails from each of the points on. Runs that say so count, and those that say they are done
/// and harmed something.
fn failed(ready: &Ready, points: &[Point], error: &str) -> Tally {
    looked_at(points, |&(step, call, number)| {
        let place = ready.place();
        let fail = |at: usize| {
            let from = if at == step { number } else { 1 };
            (at >= step).then(|| (call, format!("error={error}:when={from}+")))
        };
        let told = run(ready, &place, fail).is_some();
        let found = ready.look(&place);
        (told || found.lost || found.half || found.absent).then_some(found)
    })
}

fn looked_at(points: &[Point], look: impl Fn(&Point) -> Option<Found> + Sync) -> Tally {
    let found = std::sync::Mutex::new(Vec::new());
    count(points, |point| {
        let one = look(point);
        found.lock().unwrap().extend(one);
        true
    });
    Tally::of(&found.into_inner().unwrap())
}

#[test]
fn what_is_lost_by_the_same_crashes_in_other_ways_is_not_lost_here() {
    let every = std::env::var_os("RINGPERM_EVERY_POINT").is_some();
    let python = ways::python_with_bagit();
    if python.is_none() {
        println!("no Python here has bagit: compared with the zip scripts alone");
    }
    println!(
        "| way | what | runs ended by it | lost | half | of them unnoticed | check fails | no file to send | remains |"
    );
    let (mut kills, mut disks) = (0, 0);
    for way in ways::all(python.as_deref()) {
        let ready = Ready::new(way, python.as_deref());
        sees_what_is_half(&ready);
        let (points, syncs) = calls(&ready);
        let kill = killed(&ready, &tried(points.clone(), 6));
        println!("{}", kill.line("killed", way.name));
        let errors = ["ENOSPC", "EIO"].map(|error| {
            let tally = failed(&ready, &tried(points.clone(), 2), error);
            println!("{}", tally.line(error, way.name));
            tally
        });
        println!("{}: {} points, {syncs} syncs before it says that it is done", way.name, points.len());
        for tally in errors.iter().chain([&kill]) {
            let harmed = tally.lost + tally.half + tally.unnoticed + tally.called_wrong + tally.absent;
            assert!(!way.sure || harmed == 0, "{}: {tally:?}", way.name);
        }
        assert!(way.sure || !every || kill.lost > 0, "these crashes show no difference: {kill:?}");
        kills += kill.ended;
        disks += errors.iter().map(|tally| tally.ended).sum::<usize>();
    }
    assert!(kills > 0 && disks > 0);
    println!("{kills} kills and {disks} bad disks in the same act, done in each way: nothing lost or half here");
}

/// What is cut in half is seen to be, and noticed where the way has a check for it.
fn sees_what_is_half(ready: &Ready) {
    let (name, place) = (ready.way.name, ready.place());
    assert_eq!(ready.look(&place), Found { called_right: true, ..Found::default() }, "{name}");
    ready.cut_a_document(&place);
    let expected = Found { lost: true, half: true, called_right: ready.way.blind, ..Found::default() };
    assert_eq!(ready.look(&place), expected, "{name}");
    let place = ready.place();
    place.cut("ut.zip");
    assert_eq!(ready.look(&place), Found { half: true, ..Found::default() }, "{name}");
}
