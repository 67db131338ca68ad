//! Killed at any time, again and again, in one store that grows.

use std::fs;
use std::process::Stdio;
use std::thread::sleep;
use std::time::{Duration, Instant};

use ringperm_tests::application::{next, start};
use ringperm_tests::cli::{Ringperm, arg};
use ringperm_tests::documents::{sha256, write};
use serde_json::Value;

use super::acts::broken;

/// Where the moments begin, so that a run can be repeated.
const SEED: u64 = 0x005E_ED0F_C4A5;

#[test]
fn what_was_confirmed_outlives_kills_at_any_time() {
    let cycles = if std::env::var_os("RINGPERM_EVERY_POINT").is_some() { 1_000 } else { 25 };
    let ringperm = Ringperm::new();
    start(&ringperm);
    let begun = Instant::now();
    let first = write(ringperm.home(), "rutine.txt", "rutine");
    ringperm.ok(&["attach", "etiske-retningslinjer", arg(&first)]);
    // Half of them are to come to an end.
    let longest = u64::try_from(begun.elapsed().as_micros()).unwrap() * 2;
    let mut moments = SEED;
    let (mut killed, mut confirmed) = (0, Vec::new());
    for cycle in 0..cycles {
        let bytes = format!("rutine {cycle}");
        let file = write(ringperm.home(), "rutine.txt", &bytes);
        let mut command = ringperm.command(&["attach", "etiske-retningslinjer", arg(&file)]);
        let mut running = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        // The moment is what is tried here; nothing is waited for.
        sleep(Duration::from_micros(next(&mut moments) % longest));
        running.kill().unwrap();
        let output = running.wait_with_output().unwrap();
        if output.status.success() {
            confirmed.push(sha256(bytes.as_bytes()));
        } else {
            killed += 1;
        }
        sound(&ringperm, &confirmed, cycle);
    }
    assert!(killed > 0 && !confirmed.is_empty(), "{killed} killed, {} confirmed", confirmed.len());
    println!(
        "{killed} random kills in {cycles} cycles from seed {SEED:#x}: each of {} confirmed documents is there",
        confirmed.len()
    );
}

fn sound(ringperm: &Ringperm, confirmed: &[String], cycle: usize) {
    assert_eq!(ringperm.ok(&["doctor"])["integrity"], "ok", "after cycle {cycle}");
    let status = ringperm.run(&["status"]).json;
    let listed: Vec<&Value> = status["documents"].as_array().unwrap().iter().map(|one| &one["sha256"]).collect();
    let lost: Vec<&String> = confirmed.iter().filter(|&hash| !listed.iter().any(|there| *there == hash)).collect();
    assert!(lost.is_empty(), "after cycle {cycle}: {lost:?}");
    assert_eq!(broken(ringperm.store()), Vec::<String>::new(), "after cycle {cycle}");
    assert!(fs::read_dir(ringperm.store().join("tmp")).unwrap().count() < 2 * cycle + 2);
}
