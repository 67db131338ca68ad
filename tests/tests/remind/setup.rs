//! The daily check in the system, what `doctor` says of it, and the files to take along.

use std::fs;
use std::process::Command;

use ringperm_tests::cli::{Answer, Ringperm, arg};

use super::{Desktop, LOOK, approved, installed_in};

const ENTRY: &str = ".config/autostart/no.ringperm.Ringperm.remind.desktop";

fn daily(ringperm: &Ringperm) -> String {
    ringperm.ok(&["doctor"])["reminders"]["daily"].as_str().unwrap().to_owned()
}

/// A home folder without a running systemd of its own: the check is started at each login.
#[test]
fn without_systemd_the_check_is_entered_in_the_autostart_and_taken_out_again() {
    let ringperm = approved();
    let done = ringperm.ok(&["remind", "--install"]);
    assert_eq!((done["state"].as_str(), done["way"].as_str()), (Some("fine"), Some("autostart")));
    let entry = ringperm.home().join(ENTRY);
    let written = fs::read_to_string(&entry).unwrap();
    assert!(written.contains(&format!("\"--store\" \"{}\"", arg(ringperm.store()))), "{written}");
    assert_eq!(daily(&ringperm), "fine");

    fs::write(&entry, format!("{written}Hidden=true\n")).unwrap();
    assert_eq!(daily(&ringperm), "disabled");
    fs::write(&entry, written.replace("ringperm\"", "gone\"")).unwrap();
    assert_eq!(daily(&ringperm), "moved");
    fs::remove_file(&entry).unwrap();
    assert_eq!(daily(&ringperm), "missing");

    ringperm.ok(&["remind", "--install"]);
    ringperm.ok(&["remind", "--uninstall"]);
    assert!(!entry.exists());
}

#[test]
fn a_program_that_was_moved_finds_that_the_entry_is_not_its_own() {
    let ringperm = approved();
    ringperm.ok(&["remind", "--install"]);
    let moved = installed_in(&ringperm.home().join("new place"));
    let inner = ringperm.command(&["doctor"]);
    let mut command = Command::new(moved);
    command.args(inner.get_args()).env_clear();
    for (name, value) in inner.get_envs() {
        command.env(name, value.unwrap_or_default());
    }
    let answer = Answer::from(command.output().unwrap());
    assert_eq!(answer.json["reminders"]["daily"], "moved", "{answer:#?}");
}

#[test]
fn doctor_tries_the_whole_way_and_names_the_link_that_is_broken() {
    let ringperm = approved();
    let broken = |desktop: &Desktop| desktop.run(&ringperm, &["doctor"]).json["reminders"]["broken"].clone();
    let (working, refusing) = (Desktop::of(&ringperm, "none"), Desktop::of(&ringperm, "refuse"));
    assert_eq!(ringperm.ok(&["doctor"])["reminders"]["broken"], "service");
    assert_eq!(broken(&refusing), "notification");
    assert_eq!(broken(&working), "off");
    ringperm.ok(&["remind", "--install"]);
    assert!(broken(&working).is_null());
    refusing.asked();
    working.run(&ringperm, &["doctor"]);
    assert_eq!(working.shown(), ["Prøvevarsel fra Ringperm"]);

    // Three days on, the system has not looked once; a look by hand is not the system's.
    let later = ringperm.on("2026-11-25");
    working.run(&later, &LOOK);
    assert_eq!(working.run(&later, &["doctor"]).json["reminders"]["broken"], "check");
    working.run(&later, &["remind", "--scheduled"]);
    assert!(working.run(&later, &["doctor"]).json["reminders"]["broken"].is_null());
    assert!(later.ok(&["doctor"])["last_check"].as_str().unwrap().starts_with("2026-11-25T"));

    fs::remove_file(ringperm.home().join(ENTRY)).unwrap();
    assert_eq!(working.run(&later, &["doctor"]).json["reminders"]["broken"], "daily");
}

#[test]
fn deadlines_are_snoozed_moved_and_done_by_their_id_and_back_again() {
    let ringperm = approved().on("2027-09-21");
    let id = "123456785-2026-11-20-year-1";
    assert_eq!(ringperm.ok(&["snooze", id])["snoozed_text"], "Ingen påminnelse før 28.09.2027");
    ringperm.refused(2, "day-past", &["snooze", id, "--until", "2027-09-21"]);
    ringperm.refused(2, "deadline-unknown", &["done", "no-such-deadline"]);
    ringperm.refused(2, "task-unknown", &["done", id, "--task", "sleep"]);
    ringperm.refused(2, "date-unlikely", &["move", id, "2026-01-01"]);
    let first = |ringperm: &Ringperm| ringperm.ok(&["due"])["deadlines"][0].clone();
    assert_eq!(ringperm.ok(&["move", id, "2027-12-25"])["moved_text"], "Flyttet fra 20.11.2027");
    let moved = first(&ringperm);
    assert_eq!((moved["due"].as_str(), moved["send_by"].as_str()), (Some("2027-12-25"), Some("2027-12-23")));
    assert_eq!(moved["reminders"][0], "2027-10-26");
    ringperm.ok(&["move", id]);
    assert_eq!(first(&ringperm)["due"], "2027-11-20");
    ringperm.ok(&["done", id]);
    assert_eq!(first(&ringperm)["state"], "done");
    ringperm.ok(&["done", id, "--undo"]);
    assert_eq!(first(&ringperm)["state"], "soon");
    let row = ringperm.ok(&["done", id, "--task", "fee", "--who", "Kari Nordmann"]);
    let fee = row["tasks"].as_array().unwrap().iter().find(|task| task["task"] == "fee").unwrap();
    assert_eq!((fee["done"].as_bool(), fee["who"].as_str()), (Some(true), Some("Kari Nordmann")));
}

#[test]
fn a_second_calendar_file_updates_the_first_and_the_year_is_one_page() {
    let ringperm = approved();
    let (calendar, year) = (ringperm.home().join("frister.ics"), ringperm.home().join("år.pdf"));
    assert_eq!(ringperm.ok(&["calendar", arg(&calendar)])["deadlines"], 3);
    let first = fs::read_to_string(&calendar).unwrap();
    ringperm.ok(&["done", "123456785-2026-11-20-year-1"]);
    assert_eq!(ringperm.ok(&["calendar", arg(&calendar)])["deadlines"], 2);
    let second = fs::read_to_string(&calendar).unwrap();
    let uids = |text: &str| -> Vec<String> {
        let mut uids: Vec<String> = text
            .lines()
            .filter(|line| !line.contains("-alarm@"))
            .filter_map(|line| line.strip_prefix("UID:"))
            .map(str::to_owned)
            .collect();
        uids.sort();
        uids
    };
    assert_eq!(uids(&first), uids(&second));
    // The whole day and its four reminders.
    assert_eq!(second.matches("STATUS:CANCELLED").count(), 5);
    let sequence = |text: &str| -> u64 {
        text.lines().find_map(|line| line.strip_prefix("SEQUENCE:")).unwrap().trim().parse().unwrap()
    };
    assert!(sequence(&second) > sequence(&first));
    ringperm.refused(2, "inside-store", &["calendar", arg(&ringperm.store().join("x.ics"))]);

    ringperm.on("2029-01-01").ok(&["year", arg(&year)]);
    let pages = Command::new("pdfinfo").arg(&year).output().unwrap();
    assert!(String::from_utf8_lossy(&pages.stdout).lines().any(|line| line.split_whitespace().eq(["Pages:", "1"])));
    let text = Command::new("pdftotext").args(["-layout", arg(&year), "-"]).output().unwrap();
    let text = String::from_utf8_lossy(&text.stdout).into_owned();
    for line in ["Bestill skatteattest", "Se over malen for arbeidsavtaler", "Send ny søknad"] {
        assert!(text.contains(line), "{line}\n{text}");
    }
}

#[test]
fn the_year_is_one_page_also_with_sixty_deadlines_and_long_names() {
    let long = "Nordnorsk Telefonsalg og Kundeservice for Hele Landet ".repeat(8);
    let ringperm = approved();
    ringperm.ok(&["company", "set", "--name", long.trim()]);
    ringperm.ok(&["remind", "--list-washing", "on"]);
    for number in 0..60 {
        let due = format!("2027-{:02}-{:02}", number % 9 + 1, number % 28 + 1);
        ringperm.ok(&["board", "ask", "2026-11-22", "--deadline", &due, "--text", "Hvem vasker listene?"]);
    }
    ringperm.ok(&[
        "done",
        "123456785-2026-11-20-year-1",
        "--task",
        "fee",
        "--undo",
        "--who",
        &"Kari Nordmann ".repeat(60),
    ]);
    let year = ringperm.home().join("år.pdf");
    ringperm.ok(&["year", arg(&year)]);
    let pages = Command::new("pdfinfo").arg(&year).output().unwrap();
    assert!(String::from_utf8_lossy(&pages.stdout).lines().any(|line| line.split_whitespace().eq(["Pages:", "1"])));
    let text = Command::new("pdftotext").args(["-layout", arg(&year), "-"]).output().unwrap();
    let text = String::from_utf8_lossy(&text.stdout).into_owned();
    // Each month is there, and says how much of it is not.
    let line = |start: &str| text.lines().filter(|line| line.trim_start().starts_with(start)).count();
    for month in ["januar", "mars", "september", "oktober", "november"] {
        assert_eq!(line(&format!("{month} 2027")), 1, "{month}\n{text}");
    }
    let more =
        text.lines().filter_map(|line| line.trim().strip_prefix("og ")?.strip_suffix(" til")?.parse::<usize>().ok());
    let year =
        ["Avgjør hvem som gjør det", "Betal saksbehandlingsgebyret", "Avslutt klageoversikten", "Send videreføring"];
    let named: usize = year.into_iter().chain(["Svar nemnda"]).map(|title| text.matches(title).count()).sum();
    assert_eq!(more.sum::<usize>() + named, 60 + year.len(), "{text}");
}
