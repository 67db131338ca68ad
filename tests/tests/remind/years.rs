//! Three years of the real program, day by day, against the second calculation, which is in Python.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::process::{Command, Stdio};

use chrono::{Days, NaiveDate};
use ringperm_tests::tree::root;
use serde_json::Value;

use super::{Desktop, approved, moment, words};

const APPROVED: &str = "2026-11-20";
/// When what is due is sent: two weeks late and a day, so that two weekly reminders come.
const LATE: u64 = 15;
/// Hours of the day and the night; on the nights of daylight saving one of them is there twice, or not at all.
const HOURS: [&str; 4] = ["00:05:00", "02:30:00", "08:00:00", "23:55:00"];

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// What somebody who never looked has to be told on each of the days, as `naive.py` says it: `kind:step`.
fn second_calculation(days: &[NaiveDate]) -> Vec<Vec<String>> {
    let script = root().join("core/tests/remind/naive.py");
    let mut python =
        Command::new("python3").arg(script).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("python3");
    let asked: Vec<String> = days.iter().map(|today| format!("{APPROVED} {today}\n")).collect();
    python.stdin.take().unwrap().write_all(asked.concat().as_bytes()).unwrap();
    let output = python.wait_with_output().unwrap();
    assert!(output.status.success());
    let lines = String::from_utf8(output.stdout).unwrap();
    lines.lines().map(|line| line.split(' ').filter(|word| *word != "-").map(str::to_owned).collect()).collect()
}

/// Each day on which something is expected with the days beside it; with `RINGPERM_EVERY_DAY`, every day.
#[test]
fn through_three_years_the_program_tells_what_the_second_calculation_expects_and_nothing_else() {
    let due = [("year-1", day("2027-11-20")), ("year-2", day("2028-11-20")), ("renewal", day("2029-11-20"))];
    let sent = |kind: &str| due.iter().find(|(known, _)| *known == kind).unwrap().1 + Days::new(LATE);
    let every: Vec<NaiveDate> = day("2026-11-22").iter_days().take_while(|today| *today <= sent("renewal")).collect();
    assert!(every.len() > 1_096);

    // Of the calculation's answers each is told once, and none of what is sent already.
    let mut told = BTreeSet::new();
    let mut expected: Vec<BTreeSet<String>> = Vec::new();
    for (today, answers) in every.iter().zip(second_calculation(&every)) {
        let kind = |answer: &String| answer.split(':').next().unwrap().to_owned();
        let new = answers.into_iter().filter(|answer| *today < sent(&kind(answer)) && told.insert(answer.clone()));
        expected.push(new.map(|answer| kind(&answer)).collect());
    }
    assert_eq!(expected.iter().filter(|kinds| !kinds.is_empty()).count(), 4 + 2 + 4 + 2 + 5 + 2);

    let all = std::env::var_os("RINGPERM_EVERY_DAY").is_some();
    let beside =
        |at: usize| expected[at.saturating_sub(1)..(at + 2).min(expected.len())].iter().any(|one| !one.is_empty());
    let mut commands = Vec::new();
    let mut looks = Vec::new();
    for (at, today) in every.iter().enumerate().filter(|(at, _)| all || beside(*at)) {
        let moment = moment(*today, HOURS[at % HOURS.len()]);
        if let Some((kind, _)) = due.iter().find(|(kind, _)| sent(kind) == *today) {
            commands.push((moment.clone(), words(&format!("done 123456785-{APPROVED}-{kind}"))));
        }
        looks.push((commands.len(), at));
        commands.push((moment, words("remind --scheduled --wait 0")));
    }
    let ringperm = approved();
    let desktop = Desktop::of(&ringperm, "none");
    let answers = desktop.through(&ringperm, &commands);
    for (number, at) in &looks {
        let kind = |id: &Value| id.as_str().unwrap().replace(&format!("123456785-{APPROVED}-"), "");
        let shown: BTreeSet<String> = answers[*number]["deadlines"].as_array().unwrap().iter().map(kind).collect();
        assert_eq!(shown, expected[*at], "{}", commands[*number].0);
    }
    let notifications = looks.iter().filter(|(_, at)| !expected[*at].is_empty()).count();
    assert_eq!(desktop.shown().len(), notifications, "one notification a day, whatever it holds");
    println!("{} checks over {} days, {notifications} notifications, all as expected", looks.len(), every.len());
}
