//! What truly runs out, and what the board wants, each as a reminder at its steps: with the real program, by the clock of
//! the system, on days that trip: leap days, feasts, the night in which an hour is missing.

use chrono::{Days, NaiveDate};
use ringperm_tests::cli::Ringperm;
use serde_json::Value;

use super::{Desktop, moment, words};

/// Looks on the day before each step, on it, and on the day after it; then a week after the deadline.
fn is_told_at_its_steps(ringperm: &Ringperm, title: &str, due: &str, before: &[u64]) {
    let due: NaiveDate = due.parse().unwrap();
    let steps = before.iter().map(|days| due - Days::new(*days)).chain([due + Days::new(7)]);
    let looks: Vec<(NaiveDate, bool)> = steps
        .flat_map(|step| [(step - Days::new(1), false), (step, true), (step + Days::new(1), false)])
        // Nothing was there on the day before the first step when it only just came to be.
        .filter(|(today, _)| today.to_string().as_str() > ringperm.today())
        .collect();
    let commands: Vec<(String, Vec<String>)> =
        looks.iter().map(|(today, _)| (moment(*today, "02:30:00"), words("remind --scheduled --wait 0"))).collect();
    let desktop = Desktop::of(ringperm, "none");
    for ((today, expected), answer) in looks.iter().zip(desktop.through(ringperm, &commands)) {
        assert_eq!(answer["shown"], *expected, "{title} on {today}: {answer}");
        assert!(!expected || answer["title"] == title, "{answer}");
    }
    let told = desktop.shown();
    assert_eq!(
        told.len(),
        before.iter().filter(|days| (due - Days::new(**days)).to_string().as_str() > ringperm.today()).count() + 1
    );
}

fn company() -> Ringperm {
    let ringperm = Ringperm::new();
    ringperm.ok(&["company", "add", "123456785", "--name", "Eksempel AS", "--set", "employees=3"]);
    ringperm
}

fn only_deadline(ringperm: &Ringperm, kind: &str) -> Value {
    let due = ringperm.ok(&["due"])["deadlines"].clone();
    let list = due.as_array().unwrap().iter().filter(|row| row["kind"] == kind).cloned().collect::<Vec<_>>();
    assert_eq!(list.len(), 1, "{due}");
    list[0].clone()
}

#[test]
fn an_insurance_that_ends_on_the_seventeenth_of_may() {
    let ringperm = company();
    ringperm.ok(&["renewed", "yrkesskadeforsikring", "2027-05-17"]);
    let title = only_deadline(&ringperm, "expiry")["title"].as_str().unwrap().to_owned();
    is_told_at_its_steps(&ringperm, &title, "2027-05-17", &[60, 14, 3, 0]);
}

#[test]
fn the_agreement_of_those_with_fewer_than_five_employees_that_ends_on_a_leap_day() {
    let ringperm = company();
    ringperm.ok(&["submission", "start", "initial"]);
    let agreement = ["answer", "verneombud-annen-ordning", "--field", "arrangement=agreement"];
    ringperm.ok(&[&agreement[..], &["--field", "valid_until=2028-02-29"]].concat());
    let title = only_deadline(&ringperm, "expiry")["title"].as_str().unwrap().to_owned();
    is_told_at_its_steps(&ringperm, &title, "2028-02-29", &[60, 14, 3, 0]);
}

#[test]
fn a_reply_to_the_board_by_the_easter_sunday_that_begins_summer_time() {
    let ringperm = company().on("2027-03-01");
    ringperm.on("2026-11-22").ok(&["approve", "2026-11-20"]);
    ringperm.ok(&["board", "ask", "2027-03-01", "--deadline", "2027-03-28", "--text", "Hvem vasker listene?"]);
    is_told_at_its_steps(&ringperm, "Svar nemnda", "2027-03-28", &[14, 3, 0]);
}

#[test]
fn a_signing_key_in_its_last_year() {
    let ringperm = company();
    ringperm.ok(&["identity", "create", "--name", "Kari Nordmann", "--orgnr", "123456785"]);
    let list = ringperm.ok(&["identity", "list"]).to_string();
    let at = list.find("\"expires\":\"").unwrap() + "\"expires\":\"".len();
    let expires: NaiveDate = list[at..at + 10].parse().unwrap();
    assert_eq!(ringperm.ok(&["due"])["deadlines"], Value::Array(Vec::new()), "years ahead it is no news");
    let near = ringperm.on(&(expires - Days::new(90)).to_string());
    let due = only_deadline(&near, "key");
    is_told_at_its_steps(&near, due["title"].as_str().unwrap(), due["due"].as_str().unwrap(), &[60, 14, 3, 0]);
}

#[test]
fn the_fee_from_the_day_of_sending_until_it_is_paid() {
    let ringperm = company();
    ringperm.ok(&["submission", "start", "initial"]);
    ringperm.ok(&["sent", "2026-11-22"]);
    let due = only_deadline(&ringperm, "fee");
    let look = |today: &str| (format!("{today} 08:00:00"), words("remind --scheduled --wait 0"));
    let days = ["2026-11-22", "2026-11-23", "2026-11-28", "2026-11-29", "2026-11-30", "2026-12-06"];
    let desktop = Desktop::of(&ringperm, "none");
    let told: Vec<Value> = desktop.through(&ringperm, &days.map(look)).iter().map(|one| one["shown"].clone()).collect();
    assert_eq!(told, [true, false, false, true, false, true].map(Value::from), "on the day and every week");
    ringperm.on("2026-12-07").ok(&["done", due["id"].as_str().unwrap()]);
    assert_eq!(desktop.through(&ringperm, &[look("2026-12-20")])[0]["shown"], false);
}
