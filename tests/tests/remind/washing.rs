//! The monthly washing of call lists: a task for those who ask for it, inside other messages, and never an alarm.

use serde_json::Value;

use super::{Desktop, LOOK, approved};

const ID: &str = "123456785-2027-09-01-washing";
const OPEN: &str = "Ikke krysset av for september 2027: vask av ringelister mot Reservasjonsregisteret.";

#[test]
fn it_is_off_until_somebody_asks_for_it() {
    let ringperm = approved().on("2027-09-21");
    assert_eq!(ringperm.ok(&["due"])["monthly"], Value::Null);
    let desktop = Desktop::of(&ringperm, "none");
    desktop.run(&ringperm, &LOOK);
    assert!(!desktop.asked()[0]["body"].as_str().unwrap().contains("Reservasjonsregisteret"));
    ringperm.refused(2, "deadline-unknown", &["done", ID, "--task", "list-washing"]);
}

#[test]
fn it_stands_among_what_is_due_with_its_source_and_in_the_messages_until_it_is_ticked_off() {
    let ringperm = approved().on("2027-09-21");
    assert_eq!(ringperm.ok(&["remind", "--list-washing", "on"])["list_washing"], true);
    let task = ringperm.ok(&["due"])["monthly"][0].clone();
    assert_eq!((&task["id"], &task["task"]["open"]), (&ID.into(), &true.into()));
    assert_eq!(task["task"]["title"], "Vask ringelistene mot Reservasjonsregisteret");
    assert!(task["note"].as_str().unwrap().contains("Markedsføringsloven"), "{task}");
    let desktop = Desktop::of(&ringperm, "none");
    let told = |today: &str| {
        desktop.run(&ringperm.on(today), &LOOK);
        desktop.asked().first().map(|asked| asked["body"].as_str().unwrap().to_owned())
    };
    assert!(told("2027-09-21").unwrap().contains(OPEN));
    // It is nothing that anybody is woken for: a new month begins without a word.
    assert_eq!(told("2027-10-01"), None);

    let done = ringperm.on("2027-11-06").ok(&[
        "done",
        "123456785-2027-11-01-washing",
        "--task",
        "list-washing",
        "--who",
        "Kari Nordmann",
    ]);
    assert_eq!((&done["task"]["done"], &done["task"]["who"]), (&true.into(), &"Kari Nordmann".into()));
    assert!(!told("2027-11-06").unwrap().contains("Reservasjonsregisteret"));
    // The next month is open again, and whoever did it last does it still.
    let next = ringperm.on("2027-12-04").ok(&["due"])["monthly"][0].clone();
    assert_eq!((&next["task"]["open"], &next["task"]["who"]), (&true.into(), &"Kari Nordmann".into()));
    ringperm.ok(&["remind", "--list-washing", "off"]);
    assert_eq!(ringperm.ok(&["due"])["monthly"], Value::Null);
}

#[test]
fn whoever_calls_no_consumers_is_not_told_of_it() {
    let ringperm = approved();
    ringperm.ok(&["remind", "--list-washing", "on"]);
    assert_eq!(ringperm.ok(&["due"])["monthly"].as_array().unwrap().len(), 1, "not known is not no");
    ringperm.ok(&["company", "set", "--set", "b2c=false"]);
    assert_eq!(ringperm.ok(&["due"])["monthly"], Value::Null);
}
