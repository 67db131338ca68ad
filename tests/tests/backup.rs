//! Backups on the command line: moving to another machine, and putting one back over work that it does not know.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

use std::fs;
use std::process::Command;

use ringperm_core::desk::{Desk, Opening};
use ringperm_core::store::Migrate;
use ringperm_core::texts::Lang;
use ringperm_tests::application::{NAME, settle};
use ringperm_tests::cli::{LANGUAGES, Ringperm, arg};
use ringperm_tests::documents::write;
use serde_json::json;

#[test]
fn a_new_machine_goes_on_where_the_old_one_stopped() {
    let (old, new) = (Ringperm::new(), Ringperm::new());
    settle(&old);
    let file = old.home().join("kopi.tar.age");
    let made = old.ok(&["backup", arg(&file), "--encrypt"]);
    assert_eq!((&made["path"], &made["encrypted"]), (&json!(arg(&file)), &json!(true)));

    new.with_passphrase(Some("en helt annen setning")).refused(2, "backup-passphrase", &["restore", arg(&file)]);
    let restored = new.ok(&["restore", arg(&file)]);
    assert_eq!((&restored["companies"], &restored["replaced"]), (&json!([NAME]), &json!(null)));
    assert_eq!(restored["faults"], json!([]));
    let (there, here) = (new.run(&["status"]).json, old.run(&["status"]).json);
    assert_eq!(there, here);
    // The key came along, and still asks for its own passphrase.
    new.ok(&["export", arg(&new.home().join("pakke.zip"))]);
    assert_eq!(new.ok(&["doctor"])["integrity"], "ok");
}

#[test]
fn nothing_is_replaced_before_it_was_said_what_would_be_lost() {
    let ringperm = Ringperm::new();
    settle(&ringperm);
    let file = ringperm.home().join("kopi.tar");
    ringperm.on("2026-11-22").ok(&["backup", arg(&file)]);
    let later = ringperm.on("2026-11-25");
    later.ok(&["answer", "kontaktperson", "--field", "name=Ola Nordmann"]);

    let asked = later.run(&["restore", arg(&file)]);
    assert_eq!(asked.code, 1);
    assert_eq!(asked.json["present"]["companies"], json!([NAME]));
    assert!(asked.json["present"]["changes_since"].as_u64().unwrap() >= 1, "{}", asked.json);
    let newest = asked.json["present"]["newest"][0].as_object().unwrap();
    assert_eq!((&newest["what"], &newest["day"]), (&json!("answer-saved"), &json!("2026-11-25")));
    assert_eq!(asked.json["present"]["newest"].as_array().unwrap().len(), 1, "only what the backup lacks");
    let said = later.bare(&["restore", arg(&file)]).output().unwrap().stdout;
    let said = String::from_utf8(said).unwrap().replace('\u{a0}', " ");
    assert!(said.contains("  Onsdag 25. november 2026, "), "{said}");
    assert!(said.contains("Kontaktperson"), "{said}");
    assert!(later.run(&["status"]).json.to_string().contains("Ola Nordmann") || kept(&later, "Ola Nordmann"));

    let restored = later.ok(&["restore", arg(&file), "--replace"]);
    let aside = restored["replaced"].as_str().unwrap();
    assert!(!kept(&later, "Ola Nordmann"));
    let before = later.at(aside);
    assert!(kept(&before, "Ola Nordmann"), "what was there lies beside it, whole");
    assert_eq!(before.ok(&["doctor"])["integrity"], "ok");
}

fn kept(ringperm: &Ringperm, words: &str) -> bool {
    let database = fs::read(ringperm.store().join("ringperm.sqlite")).unwrap();
    database.windows(words.len()).any(|at| at == words.as_bytes())
}

#[test]
fn a_backup_can_be_read_without_this_program() {
    let ringperm = Ringperm::new();
    settle(&ringperm);
    let file = ringperm.home().join("kopi.tar");
    ringperm.ok(&["backup", arg(&file)]);
    let folder = ringperm.home().join("ut");
    fs::create_dir(&folder).unwrap();
    for (program, args) in [("tar", ["-xf", arg(&file)].as_slice()), ("sha256sum", &["-c", "--strict", "SHA256SUMS"])] {
        let done = Command::new(program).args(args).current_dir(&folder).output().unwrap();
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    }
    assert!(folder.join("ringperm.sqlite").exists());
}

#[test]
fn what_is_no_backup_is_said_and_changes_nothing() {
    let ringperm = Ringperm::new();
    settle(&ringperm);
    let other = ringperm.home().join("notat.tar");
    fs::write(&other, "ikke en sikkerhetskopi").unwrap();
    ringperm.refused(2, "backup-damaged", &["restore", arg(&other), "--replace"]);
    ringperm.refused(2, "file-missing", &["restore", arg(&ringperm.home().join("borte.tar"))]);
    ringperm.refused(2, "inside-store", &["backup", arg(&ringperm.store().join("kopi.tar"))]);
    ringperm.with_passphrase(Some("kort")).refused(
        2,
        "passphrase-short",
        &["backup", arg(&ringperm.home().join("kopi.age")), "--encrypt"],
    );
    assert_eq!(ringperm.ok(&["doctor"])["integrity"], "ok");
}

/// What the first screen says of backups, on a day.
fn first_screen(ringperm: &Ringperm, today: &str) -> (bool, String) {
    let opening = Opening {
        folder: Some(ringperm.store().to_owned()),
        migrate: Migrate::No,
        today: Some(today.parse().unwrap()),
        lang: Lang::Nb,
        scheme: None,
    };
    let backup = Desk::open_existing(&opening).unwrap().start().unwrap().backup;
    (backup.due, backup.made_text)
}

#[test]
fn the_first_screen_says_that_the_last_backup_is_old_only_when_it_is_and_something_was_done_since() {
    let ringperm = Ringperm::new();
    settle(&ringperm);
    assert_eq!(first_screen(&ringperm, "2026-11-23"), (false, String::new()), "nobody needs one on the first day");
    assert_eq!(first_screen(&ringperm, "2027-02-21"), (true, String::new()), "none was ever made");
    ringperm.on("2027-02-21").ok(&["backup", arg(&ringperm.home().join("kopi.tar"))]);
    assert_eq!(first_screen(&ringperm, "2027-12-01"), (false, "21.02.2027".to_owned()), "nothing was done since");
    ringperm.on("2027-03-01").ok(&["answer", "kontaktperson", "--field", "name=Ola Nordmann"]);
    assert_eq!(first_screen(&ringperm, "2027-03-02"), (false, "21.02.2027".to_owned()));
    assert_eq!(first_screen(&ringperm, "2027-12-01"), (true, "21.02.2027".to_owned()));
}

#[test]
fn what_was_damaged_already_is_named_in_the_users_language() {
    let user = Ringperm::new();
    settle(&user);
    let paper = write(user.home(), "Etiske retningslinjer.txt", "Vi ringer aldri på søndager.");
    let taken = user.ok(&["attach", "etiske-retningslinjer", arg(&paper)]);
    let sha256 = taken["sha256"].as_str().unwrap();
    let kept = user.store().join("documents").join(&sha256[..2]).join(sha256);
    fs::remove_file(&kept).unwrap();
    fs::write(&kept, "Vi ringer på søndager.").unwrap();
    let words = [
        "Dokumentet «Etiske retningslinjer» er borte eller endret.",
        "Dokumentet «Etiske retningslinjer» er borte eller endra.",
        "The document “Etiske retningslinjer” is gone or altered.",
    ];
    for (lang, words) in LANGUAGES.into_iter().zip(words) {
        let user = user.in_language(lang);
        let doctor = String::from_utf8(user.bare(&["doctor"]).output().unwrap().stdout).unwrap();
        assert!(doctor.contains(words), "{doctor}");
        assert_eq!(user.run(&["doctor"]).json["integrity"], format!("document {sha256}"));
        let file = user.home().join(format!("{lang}.tar"));
        user.ok(&["backup", arg(&file)]);
        let there = user.at(user.home().join(format!("tilbake-{lang}")));
        assert_eq!(there.ok(&["restore", arg(&file)])["faults"], json!([words]));
    }
}
