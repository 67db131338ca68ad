//! Two programs on one store at the same time.

use std::sync::atomic::{AtomicUsize, Ordering};

use ringperm_tests::application::{settle, start};
use ringperm_tests::cli::{Ringperm, arg};
use ringperm_tests::documents::write;
use rusqlite::Connection;

/// How many changes each of the two makes; a thousand with `RINGPERM_EVERY_POINT`.
fn rounds() -> usize {
    if std::env::var_os("RINGPERM_EVERY_POINT").is_some() { 1_000 } else { 15 }
}

#[test]
fn two_writers_lose_no_answer_and_no_row_of_history_while_the_daily_check_runs() {
    let ringperm = Ringperm::new();
    start(&ringperm);
    let (rounds, writing) = (rounds(), AtomicUsize::new(2));
    let checks = std::thread::scope(|scope| {
        for field in ["name", "role"] {
            let (ringperm, writing) = (&ringperm, &writing);
            scope.spawn(move || {
                let done = Done(writing);
                for round in 1..=rounds {
                    ringperm.ok(&["answer", "kontaktperson", "--field", &format!("{field}={field} {round}")]);
                }
                drop(done);
            });
        }
        let check = scope.spawn(|| {
            let mut checks = 0;
            while writing.load(Ordering::Relaxed) > 0 {
                let answer = ringperm.run(&["remind"]);
                assert_eq!(answer.code, 0, "{answer:#?}");
                checks += 1;
            }
            checks
        });
        check.join().unwrap()
    });
    let last = ringperm.ok(&["answer", "kontaktperson", "--field", "phone=22222222"]);
    let fields = &last["answer"]["fields"];
    assert_eq!(
        (&fields["name"], &fields["role"]),
        (&format!("name {rounds}").into(), &format!("role {rounds}").into())
    );
    assert_eq!(last["answer"]["revision"], 2 * rounds + 1, "each change counted once");

    let store = Connection::open(ringperm.store().join("ringperm.sqlite")).unwrap();
    let saved: isize =
        store.query_row("SELECT count(*) FROM history WHERE what = 'answer-saved'", [], |row| row.get(0)).unwrap();
    assert_eq!(saved.unsigned_abs(), 2 * rounds + 1, "a row of history for each");
    assert_eq!(ringperm.ok(&["doctor"])["integrity"], "ok");
    println!("2 writers with {rounds} changes each, {checks} daily checks meanwhile: no change lost");
}

/// Says that a writer has ended, however it ended.
struct Done<'a>(&'a AtomicUsize);

impl Drop for Done<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

#[test]
fn two_programs_that_attach_at_once_keep_every_document_and_share_equal_bytes() {
    let ringperm = Ringperm::new();
    settle(&ringperm);
    let before = ringperm.ok(&["status"])["documents"].as_array().unwrap().len();
    let name = |who: &str, n: usize| write(ringperm.home(), &format!("{who} {n}.txt"), format!("rutine {n}"));
    std::thread::scope(|scope| {
        for (who, requirement) in [("en", "etiske-retningslinjer"), ("to", "apenhet-nemnda")] {
            let (ringperm, name) = (&ringperm, &name);
            scope.spawn(move || {
                for n in 0..6 {
                    ringperm.ok(&["attach", requirement, arg(&name(who, n))]);
                }
            });
        }
    });
    let documents = ringperm.run(&["status"]).json["documents"].as_array().unwrap().clone();
    assert_eq!(documents.len(), before + 12);
    let mut hashes: Vec<&str> = documents.iter().map(|d| d["sha256"].as_str().unwrap()).collect();
    hashes.sort_unstable();
    hashes.dedup();
    assert_eq!(hashes.len(), before + 6, "the same bytes are stored once");
    assert_eq!(ringperm.ok(&["doctor"])["integrity"], "ok");
}
