//! Clocks: years of the real program under `faketime`, absences, clocks that are set, and what a look costs.

use std::process::Command;

use chrono::{Days, NaiveDate};
use ringperm_tests::cli::{Answer, Ringperm, program};

use super::{Desktop, LOOK, approved};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// The program by the clock of the system, which `faketime` has set to `moment`, in the zone `zone`.
fn at(ringperm: &Ringperm, desktop: &Desktop, moment: &str, zone: &str) -> Answer {
    let mut inner = Command::new("faketime");
    // Waiting is by the other clock, which is left alone.
    inner.args(["--exclude-monotonic", moment]).arg(program("ringperm")).arg("--store").arg(ringperm.store());
    inner.args(["--lang", "nb", "--json"]).args(LOOK).env("TZ", zone);
    inner.env("PATH", std::env::var_os("PATH").unwrap_or_default()).env("HOME", ringperm.home());
    Answer::from(desktop.around(&inner).output().unwrap())
}

#[test]
fn through_three_years_by_the_systems_clock_each_step_is_shown_on_its_day() {
    let ringperm = approved();
    let desktop = Desktop::of(&ringperm, "none");
    let dues = [(day("2027-11-20"), "year-1"), (day("2028-11-20"), "year-2"), (day("2029-11-20"), "renewal")];
    for (due, kind) in dues {
        let steps: &[u64] = if kind == "renewal" { &[120, 60, 14, 3, 0] } else { &[60, 14, 3, 0] };
        for before in steps {
            let step = due - Days::new(*before);
            for (today, shown) in [(step - Days::new(1), false), (step, true)] {
                // In the night in which the day begins, by the clock of Oslo.
                let answer = at(&ringperm, &desktop, &format!("{today} 00:05:00"), "Europe/Oslo");
                assert_eq!(answer.json["shown"], shown, "{kind} on {today}: {answer:#?}");
            }
        }
        // What is sent is no longer due; the next year begins without a word.
        ringperm.on(&due.to_string()).ok(&["done", &format!("123456785-2026-11-20-{kind}")]);
    }
}

#[test]
fn nights_of_daylight_saving_and_other_zones_keep_to_the_day_on_the_wall() {
    for (moment, zone) in [
        ("2027-09-21 02:30:00", "Europe/Oslo"),
        ("2027-09-21 23:59:00", "Pacific/Honolulu"),
        ("2027-09-21 00:01:00", "Pacific/Kiritimati"),
    ] {
        let ringperm = approved();
        let desktop = Desktop::of(&ringperm, "none");
        assert_eq!(at(&ringperm, &desktop, moment, zone).json["shown"], true, "{moment} {zone}");
    }
}

#[test]
fn after_an_absence_of_any_length_there_is_one_summary() {
    for off in [1, 3, 30, 400] {
        let ringperm = approved();
        let desktop = Desktop::of(&ringperm, "none");
        let back = day("2027-09-20") + Days::new(off);
        desktop.run(&ringperm.on("2027-09-20"), &LOOK);
        assert!(desktop.shown().is_empty());
        for _ in 0..2 {
            desktop.run(&ringperm.on(&back.to_string()), &LOOK);
        }
        assert_eq!(desktop.shown().len(), 1, "off for {off} days");
    }
}

#[test]
fn a_clock_set_back_ten_years_or_ahead_three_and_right_again_loses_nothing() {
    let ringperm = approved();
    let desktop = Desktop::of(&ringperm, "none");
    let look = |today: &str| desktop.run(&ringperm.on(today), &LOOK).json["shown"] == true;
    assert!(look("2027-09-21"));
    assert!(!look("2017-09-21"));
    assert!(!look("2027-09-22"));
    assert!(look("2030-09-22"), "three years ahead all is overdue");
    assert!(!look("2027-09-23"));
    assert!(look("2027-11-06"), "what was told by a wrong clock counts for nothing");
}
