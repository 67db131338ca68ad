//! The pure part against `naive.py`.

use std::fmt::Write as _;
use std::io::Write as _;
use std::process::{Command, Stdio};

use chrono::{Days, NaiveDate};
use ringperm_core::deadline::after_approval;
use ringperm_core::remind::{Leads, Memory, pending};

use super::{day, watched};

/// Three years of days on which an approval can begin, with a leap day among them.
const STARTS: usize = 1_096;

/// Days of which an off-by-one would tell: each step, the day before and the day after, and some weeks when late.
fn interesting(approved: NaiveDate) -> Vec<NaiveDate> {
    let mut days = Vec::new();
    for deadline in after_approval(approved) {
        for before in [120_i64, 60, 14, 3, 0, -7, -14, -70] {
            let step = deadline.due - chrono::Duration::days(before);
            days.extend([step - Days::new(1), step, step + Days::new(1)]);
        }
    }
    days
}

#[test]
fn every_step_of_every_deadline_from_every_day_agrees_with_the_second_calculation() {
    let mut asked = String::new();
    let mut own = Vec::new();
    for approved in day("2026-11-22").iter_days().take(STARTS) {
        let deadlines = watched(approved, &Leads::default());
        for today in interesting(approved) {
            writeln!(asked, "{approved} {today}").unwrap();
            let told: Vec<String> = pending(&deadlines, &Memory::new(), today)
                .iter()
                .map(|one| format!("{}:{}", &one.id["123456785-2026-11-20-".len()..], one.step))
                .collect();
            own.push(if told.is_empty() { "-".to_owned() } else { told.join(" ") });
        }
    }
    assert_eq!(own.len(), STARTS * 3 * 8 * 3);

    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/remind/naive.py");
    let mut python =
        Command::new("python3").arg(script).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("python3");
    let mut stdin = python.stdin.take().unwrap();
    let lines: Vec<String> = asked.lines().map(str::to_owned).collect();
    let writer = std::thread::spawn(move || stdin.write_all(asked.as_bytes()).unwrap());
    let output = python.wait_with_output().unwrap();
    writer.join().unwrap();
    assert!(output.status.success());
    let second = String::from_utf8(output.stdout).unwrap();
    assert_eq!(second.lines().count(), own.len());
    for ((line, own), second) in lines.iter().zip(&own).zip(second.lines()) {
        assert_eq!(own, second, "approved and today: {line}");
    }
}
