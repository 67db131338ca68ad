//! A backup that is put back: what was shown since it was made is not shown again, what was said is not forgotten, and of
//! what was said twice the later word counts.

use ringperm_tests::cli::arg;

use super::{Desktop, LOOK, approved, states};

#[test]
fn a_backup_of_january_put_back_in_march_does_not_say_again_what_february_said() {
    let ringperm = approved();
    let desktop = Desktop::of(&ringperm, "none");
    let file = ringperm.home().join("kopi.tar");
    let on = |today: &str| ringperm.on(today);
    let look = |today: &str| desktop.run(&on(today), &LOOK).json["shown"] == true;
    let of = |kind: &str| format!("123456785-2026-11-20-{kind}");

    on("2027-09-10").ok(&["done", &of("year-2")]);
    on("2027-09-10").ok(&["done", &of("year-1"), "--task", "fee", "--who", "Kari Nordmann"]);
    on("2027-09-15").ok(&["backup", arg(&file)]);
    assert!(look("2027-09-21"), "sixty days before");
    on("2027-09-22").ok(&["done", &of("year-2"), "--undo"]);
    on("2027-09-22").ok(&["move", &of("renewal"), "2029-12-20"]);
    on("2027-09-22").ok(&["done", &of("year-1"), "--task", "person", "--who", "Ola Nordmann"]);

    on("2027-09-25").ok(&["restore", arg(&file), "--replace"]);
    assert!(!look("2027-09-25"), "it was said already");
    let restored = on("2027-09-25");
    assert_eq!(states(&restored), ["soon", "upcoming", "upcoming"], "the later word was that it is not done");
    assert_eq!(restored.ok(&["due"])["deadlines"][2]["due"], "2029-12-20");
    let row = restored.ok(&["done", &of("year-1"), "--task", "complaint-log"]);
    let who = |task: &str| row["tasks"].as_array().unwrap().iter().find(|one| one["task"] == task).unwrap().clone();
    assert_eq!((&who("person")["who"], &who("person")["done"]), (&"Ola Nordmann".into(), &true.into()));
    assert_eq!((&who("fee")["who"], &who("fee")["done"]), (&"Kari Nordmann".into(), &true.into()));
    assert!(restored.ok(&["doctor"])["last_check"].as_str().unwrap().starts_with("2027-09-25"));
    assert!(look("2027-11-06"), "the next step comes as ever");
}

#[test]
fn what_the_backup_itself_says_stays_where_nothing_was_said_later() {
    let ringperm = approved();
    let desktop = Desktop::of(&ringperm, "none");
    let (early, late) = (ringperm.home().join("tidlig.tar"), ringperm.home().join("sen.tar"));
    let on = |today: &str| ringperm.on(today);
    let id = "123456785-2026-11-20-year-1";
    on("2027-09-01").ok(&["backup", arg(&early)]);
    desktop.run(&on("2027-09-21"), &LOOK);
    on("2027-09-21").ok(&["snooze", id, "--until", "2027-10-05"]);
    on("2027-09-22").ok(&["backup", arg(&late)]);

    // First the wrong one, then the right one: nothing that either of them knew is lost on the way.
    for file in [&early, &late] {
        on("2027-09-24").ok(&["restore", arg(file), "--replace"]);
        assert_eq!(desktop.run(&on("2027-09-29"), &LOOK).json["shown"], false, "silent still");
    }
    assert_eq!(desktop.run(&on("2027-10-05"), &LOOK).json["shown"], true);
}

#[test]
fn a_company_that_the_backup_does_not_know_does_not_come_back_with_its_reminders() {
    let ringperm = approved();
    let file = ringperm.home().join("kopi.tar");
    ringperm.ok(&["backup", arg(&file)]);
    ringperm.ok(&["company", "add", "974760673", "--name", "Annen AS"]);
    let other = ["--company", "974760673"];
    ringperm.ok(&[&other[..], &["approve", "2026-11-20"]].concat());
    ringperm.ok(&["done", "974760673-2026-11-20-year-1"]);
    ringperm.ok(&["restore", arg(&file), "--replace"]);
    let database = std::fs::read(ringperm.store().join("ringperm.sqlite")).unwrap();
    assert!(!database.windows(9).any(|at| at == b"974760673"));
}
