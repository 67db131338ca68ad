//! Killed at any time, again and again, in one store that grows.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::process::Stdio;
use std::thread::sleep;
use std::time::{Duration, Instant, SystemTime};

use ringperm_tests::application::{next, start};
use ringperm_tests::cli::{Ringperm, arg};
use ringperm_tests::documents::{sha256, write};
use rusqlite::{Connection, OptionalExtension};

use super::acts::broken;
use super::beside::stale;

/// Where the moments begin, so that a run can be repeated.
const SEED: u64 = 0x005E_ED0F_C4A5;

/// After so many cycles it is measured anew how long each act takes: the store has grown.
const MEASURED_EVERY: usize = 25;

/// What is in the store: each document by its number, its bytes by their SHA-256, and whether it is in the trash; and the
/// name that was answered.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Held {
    documents: BTreeMap<i64, (String, bool)>,
    name: String,
}

/// What is done in a cycle.
#[derive(Debug, Clone)]
enum Act {
    Attach(String),
    Answer(String),
    Detach(i64),
}

impl Act {
    /// One of three, half of them attaching; taking away only where something is left.
    fn some(which: u64, cycle: usize, held: &Held) -> Self {
        let there: Vec<i64> = held.documents.iter().filter(|(_, (_, trashed))| !trashed).map(|(id, _)| *id).collect();
        match (which % 4, there.get(cycle % there.len().max(1))) {
            (2, _) => Self::Answer(format!("Kari {cycle}")),
            (3, Some(id)) => Self::Detach(*id),
            _ => Self::Attach(format!("rutine {cycle}")),
        }
    }

    fn words(&self, ringperm: &Ringperm) -> Vec<String> {
        match self {
            Self::Attach(bytes) => {
                let file = write(ringperm.home(), "rutine.txt", bytes);
                ["attach", "etiske-retningslinjer", arg(&file)].map(str::to_owned).to_vec()
            }
            Self::Answer(name) => {
                ["answer", "kontaktperson", "--field", &format!("name={name}")].map(str::to_owned).to_vec()
            }
            Self::Detach(id) => ["detach", &id.to_string()].map(str::to_owned).to_vec(),
        }
    }

    /// What is in the store when it is done.
    fn done(&self, held: &Held) -> Held {
        let mut held = held.clone();
        match self {
            Self::Attach(bytes) => {
                let id = held.documents.keys().max().map_or(1, |last| last + 1);
                held.documents.insert(id, (sha256(bytes.as_bytes()), false));
            }
            Self::Answer(name) => held.name.clone_from(name),
            Self::Detach(id) => held.documents.get_mut(id).unwrap().1 = true,
        }
        held
    }

    const fn kind(&self) -> usize {
        match self {
            Self::Attach(_) => 0,
            Self::Answer(_) => 1,
            Self::Detach(_) => 2,
        }
    }
}

/// What came of the cycles.
#[derive(Debug, Default)]
struct Counts {
    killed: usize,
    confirmed: [usize; 3],
    /// Killed, and done all the same.
    unconfirmed: usize,
}

#[test]
fn what_was_confirmed_outlives_kills_at_any_time() {
    let kills = if std::env::var_os("RINGPERM_EVERY_POINT").is_some() { 1_000 } else { 12 };
    let ringperm = Ringperm::new();
    start(&ringperm);
    let (mut moments, mut counts, mut longest) = (SEED, Counts::default(), [Duration::ZERO; 3]);
    let mut before = held(&ringperm);
    let mut cycles = 0;
    while counts.killed < kills {
        let cycle = cycles;
        cycles += 1;
        assert!(cycles < 5 * kills, "{counts:?} in {cycles} cycles: what is killed has mostly been done");
        if cycle % MEASURED_EVERY == 0 {
            longest = measured(&ringperm, &mut before, cycle);
        }
        let act = Act::some(next(&mut moments), cycle, &before);
        let confirmed = cut_off(&ringperm, &act, longest[act.kind()], next(&mut moments));
        let when = format!("after cycle {cycle}, {act:?}, confirmed: {confirmed}");
        sound(&ringperm, &when);
        let (now, after) = (held(&ringperm), act.done(&before));
        assert!(now == after || (!confirmed && now == before), "{when}: {now:#?}\nafter {before:#?}");
        listed(&ringperm, &now, &when);
        if confirmed {
            counts.confirmed[act.kind()] += 1;
        } else {
            counts.killed += 1;
            counts.unconfirmed += usize::from(now == after);
        }
        before = now;
    }
    swept(&ringperm, counts.killed);
    let Counts { killed, confirmed: [attached, answered, detached], unconfirmed } = counts;
    let all = attached + answered + detached;
    assert!(all > kills / 5, "{killed} killed, {all} confirmed: neither is to be rare");
    println!(
        "{killed} random kills in {cycles} cycles from seed {SEED:#x}, {unconfirmed} of them after it was done; {all} acts \
         confirmed ({attached} attached, {answered} answered, {detached} removed), each there as it was done; {} documents \
         at the end",
        before.documents.len()
    );
}

/// Does the act and kills it at a moment up to `longest` after its start; says whether it was done by then.
fn cut_off(ringperm: &Ringperm, act: &Act, longest: Duration, moment: u64) -> bool {
    let words = act.words(ringperm);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let mut running = ringperm.command(&words).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    // The moment is what is tried here; nothing is waited for.
    sleep(Duration::from_micros(moment % u64::try_from(longest.as_micros()).unwrap().max(1)));
    running.kill().unwrap();
    running.wait().unwrap().success()
}

/// For each act, twice as long as it takes when nothing disturbs it: of the moments up to then, half come too late.
fn measured(ringperm: &Ringperm, held: &mut Held, cycle: usize) -> [Duration; 3] {
    let attached = Act::Attach(format!("måling {cycle}"));
    let id = held.documents.keys().max().map_or(1, |last| last + 1);
    [attached, Act::Answer(format!("Ola {cycle}")), Act::Detach(id)].map(|act| {
        let words = act.words(ringperm);
        let begun = Instant::now();
        ringperm.ok(&words.iter().map(String::as_str).collect::<Vec<_>>());
        let took = begun.elapsed();
        *held = act.done(held);
        took * 2
    })
}

fn held(ringperm: &Ringperm) -> Held {
    let rows = Connection::open(ringperm.store().join("ringperm.sqlite")).unwrap();
    let mut all = rows.prepare("SELECT id, sha256, trashed IS NOT NULL FROM document").unwrap();
    let documents = all.query_map([], |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?)))).unwrap();
    let answered = "SELECT fields ->> 'name' FROM answer WHERE requirement = 'kontaktperson'";
    let name = rows.query_row(answered, [], |row| row.get(0)).optional().unwrap();
    Held { documents: documents.map(Result::unwrap).collect(), name: name.unwrap_or_default() }
}

/// The next start finds it sound, with all that stands beside the documents.
fn sound(ringperm: &Ringperm, when: &str) {
    ringperm.run(&["status"]);
    assert_eq!(ringperm.ok(&["doctor"])["integrity"], "ok", "{when}");
    assert_eq!(broken(ringperm.store()), Vec::<String>::new(), "{when}");
    assert_eq!(stale(ringperm.store()), Vec::<String>::new(), "{when}");
}

/// The program shows what the rows hold.
fn listed(ringperm: &Ringperm, held: &Held, when: &str) {
    let status = ringperm.run(&["status"]).json;
    let shown = status["documents"].as_array().unwrap().iter();
    let shown: Vec<(i64, &str)> =
        shown.map(|one| (one["id"].as_i64().unwrap(), one["sha256"].as_str().unwrap())).collect();
    let there = held.documents.iter().filter(|(_, (_, trashed))| !trashed);
    let there: Vec<(i64, &str)> = there.map(|(id, (sha256, _))| (*id, sha256.as_str())).collect();
    assert_eq!(shown, there, "{when}");
}

/// Each kill leaves one unfinished file at most, and two days later the next start takes them away.
fn swept(ringperm: &Ringperm, killed: usize) {
    let left = || fs::read_dir(ringperm.store().join("tmp")).unwrap().map(|entry| entry.unwrap().path());
    assert!(left().count() <= killed, "{:?}", left().collect::<Vec<_>>());
    let old = SystemTime::now() - Duration::from_hours(48);
    for path in left() {
        File::options().append(true).open(path).unwrap().set_modified(old).unwrap();
    }
    ringperm.run(&["status"]);
    assert_eq!(left().count(), 0);
}
