//! One notification: what it says, how it is answered, and when it counts as shown.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::process::Command;
use std::time::{Duration, Instant};

use ringperm_tests::cli::arg;
use rusqlite::Connection;
use serde_json::json;

use super::{Desktop, LOOK, approved, installed_in, states, whats};

#[test]
fn one_notification_names_the_nearest_deadline_and_counts_the_others() {
    let ringperm = approved().on("2029-12-04");
    let desktop = Desktop::of(&ringperm, "none");
    assert_eq!(desktop.run(&ringperm, &LOOK).json["shown"], true);
    let asked = desktop.asked();
    // It stayed as long as it was to, and what it had shown was its own until then.
    assert_eq!(whats(&asked), ["shown", "sender-gone"]);
    assert_eq!(asked[0]["app"], "Ringperm");
    assert_eq!(asked[0]["title"], "Send videreføring etter år 1");
    let body = asked[0]["body"].as_str().unwrap();
    assert!(body.starts_with("Eksempel AS: fristen var lørdag 20.\u{a0}november 2027 (for 2 år siden)."), "{body}");
    assert!(body.ends_with("2 frister til."), "{body}");
    let buttons =
        ["default", "Ringperm", "open", "Åpne Ringperm", "snooze", "Minn meg på det om en uke", "done", "Gjort"];
    assert_eq!(asked[0]["actions"], json!(buttons));
    assert_eq!(asked[0]["timeout"], 0, "it does not go away by itself");
}

#[test]
fn what_the_systems_check_does_by_itself_stands_in_the_name_of_the_program_and_an_answer_in_the_users() {
    let ringperm = approved().on("2027-09-21");
    let desktop = Desktop::of(&ringperm, "snooze");
    assert_eq!(desktop.run(&ringperm, &["remind", "--scheduled"]).json["answer"], "snooze");
    let told = ringperm.ok(&["history"]);
    let who = |what: &str| {
        let found = told["lines"].as_array().unwrap().iter().find(|line| line["what"] == what);
        found.unwrap_or_else(|| panic!("{what}: {told:#}"))["who"].as_str().unwrap().to_owned()
    };
    assert_eq!(who("reminder-shown"), "Ringperm");
    assert_ne!(who("deadline-snoozed"), "Ringperm");
    assert_eq!(who("deadline-snoozed"), who("company-added"));
}

#[test]
fn a_company_is_called_by_its_name_and_never_read_as_markup() {
    let ringperm = approved().on("2027-11-17");
    ringperm.ok(&["company", "set", "--name", "Ring & <b>Svar</b> AS"]);
    let desktop = Desktop::of(&ringperm, "none");
    desktop.run(&ringperm, &LOOK);
    let body = desktop.asked()[0]["body"].as_str().unwrap().to_owned();
    assert!(body.starts_with("Ring &amp; &lt;b&gt;Svar&lt;/b&gt; AS: senest fredag 19.\u{a0}november 2027"), "{body}");
}

#[test]
fn the_same_step_is_shown_once_however_often_somebody_looks() {
    let ringperm = approved().on("2027-11-17");
    let desktop = Desktop::of(&ringperm, "none");
    for _ in 0..3 {
        assert_eq!(desktop.run(&ringperm, &LOOK).code, 0);
    }
    assert_eq!(desktop.shown().len(), 1);
}

#[test]
fn in_a_week_means_in_a_week_and_done_means_never_again() {
    let ringperm = approved().on("2027-09-21");
    let snoozing = Desktop::of(&ringperm, "snooze");
    assert_eq!(snoozing.run(&ringperm, &["remind"]).json["answer"], "snooze");
    assert_eq!(whats(&snoozing.asked())[..2], ["shown", "answered"]);
    let later = Desktop::of(&ringperm, "done");
    assert_eq!(later.run(&ringperm.on("2027-09-27"), &["remind"]).json["shown"], false);
    assert_eq!(later.run(&ringperm.on("2027-09-28"), &["remind"]).json["answer"], "done");
    assert_eq!(states(&ringperm.on("2027-11-20")), ["done", "upcoming", "upcoming"]);
    assert_eq!(later.run(&ringperm.on("2027-11-20"), &["remind"]).json["shown"], false);
}

#[test]
fn what_is_closed_was_shown_and_the_check_ends_with_it() {
    let ringperm = approved().on("2027-11-17");
    let desktop = Desktop::of(&ringperm, "close");
    let begun = Instant::now();
    assert_eq!(desktop.run(&ringperm, &["remind"]).json["answer"], "closed");
    assert!(begun.elapsed() < Duration::from_secs(20));
    assert_eq!(desktop.run(&ringperm, &["remind"]).json["shown"], false);
}

#[test]
fn what_no_service_took_was_not_shown_and_is_tried_again() {
    let ringperm = approved().on("2027-11-17");
    let refusing = Desktop::of(&ringperm, "refuse");
    let answer = refusing.run(&ringperm, &LOOK);
    assert_eq!((answer.code, answer.problem()), (2, "notification-failed"));
    // A bus without a service, and no bus at all.
    let inner = ringperm.command(&LOOK);
    let mut alone = Command::new("dbus-run-session");
    alone.arg("--").arg(inner.get_program()).args(inner.get_args());
    assert_eq!(alone.output().unwrap().status.code(), Some(2));
    let mut without = ringperm.command(&LOOK);
    without.env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
    assert_eq!(without.output().unwrap().status.code(), Some(2));

    let taking = Desktop::of(&ringperm, "none");
    refusing.asked();
    assert_eq!(taking.run(&ringperm, &LOOK).json["shown"], true);
}

#[test]
fn two_checks_at_once_show_it_once() {
    let ringperm = approved().on("2027-11-17");
    let desktop = Desktop::of(&ringperm, "none");
    let script = format!(
        "\"$0\" \"$@\" & \"$0\" \"$@\" & wait; exec {} --version",
        arg(&ringperm_tests::cli::program("ringperm"))
    );
    let inner = ringperm.command(&LOOK);
    let mut both = Command::new("sh");
    both.args(["-c", &script]).arg(inner.get_program()).args(inner.get_args());
    for (name, value) in inner.get_envs() {
        both.env(name, value.unwrap_or_default());
    }
    desktop.around(&both).output().unwrap();
    assert_eq!(desktop.shown().len(), 1);
}

#[test]
fn the_check_never_brings_a_store_up_to_date_but_says_that_somebody_must() {
    let ringperm = approved().on("2027-11-17");
    let database = ringperm.store().join("ringperm.sqlite");
    Connection::open(&database).unwrap().pragma_update(None, "user_version", 1).unwrap();
    let before = fs::read(&database).unwrap();
    let desktop = Desktop::of(&ringperm, "none");
    let answer = desktop.run(&ringperm, &LOOK);
    assert_eq!((answer.code, answer.problem()), (2, "store-older"));
    assert_eq!(desktop.shown(), ["Start Ringperm"]);
    assert_eq!(fs::read(&database).unwrap(), before);
}

/// The window's program is stood in for by one that says how it was started; the real window has tests of its own.
#[test]
fn the_window_is_opened_on_the_page_of_the_deadline_and_outlives_the_check() {
    let ringperm = approved().on("2027-11-17");
    let folder = ringperm.home().join("elsewhere");
    let program = installed_in(&folder);
    let (window, told) = (folder.join("ringperm-desktop"), folder.join("told"));
    let script = format!(
        "#!/bin/sh\ntouch {0}.begun\nwhile kill -0 $PPID 2>/dev/null && [ $PPID != 1 ] && [ ! -e {0}.go ]; do :; done\necho \"$@\" > {0}\n",
        arg(&told)
    );
    fs::write(&window, script).unwrap();
    fs::set_permissions(&window, fs::Permissions::from_mode(0o755)).unwrap();
    let inner = ringperm.command(&["remind"]);
    let mut elsewhere = Command::new(program);
    elsewhere.args(inner.get_args());
    for (name, value) in inner.get_envs() {
        elsewhere.env(name, value.unwrap_or_default());
    }
    let answer = Desktop::of(&ringperm, "open").around(&elsewhere).output().unwrap();
    assert_eq!(answer.status.code(), Some(0), "{}", String::from_utf8_lossy(&answer.stderr));
    fs::write(told.with_extension("go"), "").unwrap();
    let until = Instant::now() + Duration::from_secs(20);
    while !told.exists() && Instant::now() < until {
        std::thread::yield_now();
    }
    let words = fs::read_to_string(&told).unwrap();
    assert_eq!(
        words.trim_end(),
        format!("--store {} --open deadlines/at/123456785-2026-11-20-year-1", arg(ringperm.store()))
    );
}
