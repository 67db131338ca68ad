//! The working day to send by against `feasts.py`, which finds the feasts of the church in another way.

use std::process::Command;

use ringperm_core::deadline::{is_public_holiday, working_day_on_or_before};

use super::day;

/// Every day from 2026 to 2076, in which 29 February, 1 and 17 May and all movable feasts fall on every day of the week.
#[test]
fn every_day_of_fifty_years_has_the_working_day_that_the_second_calculation_finds() {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/remind/feasts.py");
    let output = Command::new("python3").args([script, "2026", "2076"]).output().expect("python3");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let second = String::from_utf8(output.stdout).unwrap();
    let mut days = day("2026-01-01").iter_days();
    for line in second.lines() {
        let today = days.next().unwrap();
        let holiday = if is_public_holiday(today) { "holiday" } else { "day" };
        assert_eq!(format!("{today} {} {holiday}", working_day_on_or_before(today)), line);
    }
    assert_eq!(days.next(), Some(day("2077-01-01")));
}
