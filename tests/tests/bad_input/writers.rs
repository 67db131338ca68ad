//! Two programs on one store at the same time.

use ringperm_tests::application::{settle, start};
use ringperm_tests::cli::{Ringperm, arg};
use ringperm_tests::documents::write;
use rusqlite::Connection;

const ROUNDS: usize = 15;

#[test]
fn two_writers_lose_no_answer_and_no_row_of_history() {
    let ringperm = Ringperm::new();
    start(&ringperm);
    std::thread::scope(|scope| {
        for field in ["name", "role"] {
            let ringperm = &ringperm;
            scope.spawn(move || {
                for round in 1..=ROUNDS {
                    ringperm.ok(&["answer", "kontaktperson", "--field", &format!("{field}={field} {round}")]);
                }
            });
        }
    });
    let last = ringperm.ok(&["answer", "kontaktperson", "--field", "phone=22222222"]);
    let fields = &last["answer"]["fields"];
    assert_eq!(
        (&fields["name"], &fields["role"]),
        (&format!("name {ROUNDS}").into(), &format!("role {ROUNDS}").into())
    );
    assert_eq!(last["answer"]["revision"], 2 * ROUNDS + 1, "each change counted once");

    let store = Connection::open(ringperm.store().join("ringperm.sqlite")).unwrap();
    let saved: isize =
        store.query_row("SELECT count(*) FROM history WHERE what = 'answer-saved'", [], |row| row.get(0)).unwrap();
    assert_eq!(saved.unsigned_abs(), 2 * ROUNDS + 1, "a row of history for each");
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
