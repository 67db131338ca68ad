//! A passphrase in the system's key store: the real one of GNOME, on a private bus, with keyrings in the home of the test.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

use std::path::PathBuf;
use std::process::Command;

use ringperm_tests::application::settle;
use ringperm_tests::cli::{Answer, PASSPHRASE, Ringperm, arg};
use serde_json::Value;

/// How the key store of a session stands.
#[derive(Clone, Copy)]
enum KeyStore {
    /// Unlocked at login.
    Open,
    /// Locked, and nobody is there to unlock it.
    Locked,
    /// A bus without one, and without anything that could start one.
    None,
}

/// Starts the key store as a login does, and then the program, away from any terminal.
const SESSION: &str = r#"
case "$1" in
open) printf 'fjell og fjord' | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1 ;;
locked) gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1 ;;
esac
shift
exec setsid --wait "$@" </dev/null"#;

/// A bus that starts no service by itself.
const BARE_BUS: &str = r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>"#;

/// Runs one command in a session of its own; what is remembered lasts from one to the next.
fn within(store: KeyStore, ringperm: &Ringperm, args: &[&str]) -> Answer {
    let config = ringperm.home().join("bus.conf");
    std::fs::write(&config, BARE_BUS).unwrap();
    let inner = ringperm.command(args);
    let mut session = Command::new("dbus-run-session");
    let word = match store {
        KeyStore::Open => "open",
        KeyStore::Locked => "locked",
        KeyStore::None => "none",
    };
    session.arg("--config-file").arg(&config).args(["--", "sh", "-c", SESSION, "sh", word]);
    session.arg(inner.get_program()).args(inner.get_args()).env_clear();
    for (name, value) in inner.get_envs() {
        session.env(name, value.unwrap_or_default());
    }
    Answer::from(session.output().unwrap())
}

fn ok(store: KeyStore, ringperm: &Ringperm, args: &[&str]) -> Value {
    let answer = within(store, ringperm, args);
    assert_eq!(answer.code, 0, "{args:?}: {answer:#?}");
    answer.json
}

fn refused(store: KeyStore, problem: &str, ringperm: &Ringperm, args: &[&str]) {
    let answer = within(store, ringperm, args);
    assert_eq!((answer.code, answer.problem()), (2, problem), "{args:?}: {answer:#?}");
}

/// An application that is ready, with the key `Kari Eksempel`, and the same without a passphrase in the environment.
fn ready() -> (Ringperm, Ringperm, String) {
    let ringperm = Ringperm::new();
    settle(&ringperm);
    let name = ringperm.ok(&["identity", "list"])["identities"][0]["name"].as_str().unwrap().to_owned();
    let silent = ringperm.with_passphrase(None);
    (ringperm, silent, name)
}

fn out(ringperm: &Ringperm, name: &str) -> PathBuf {
    ringperm.home().join(name)
}

fn remembered(store: KeyStore, ringperm: &Ringperm) -> Value {
    ok(store, ringperm, &["identity", "list"])["identities"][0]["remembered"].clone()
}

/// Whether any file below the home of the test, the program's log and history among them, holds the passphrase.
fn lies_open(ringperm: &Ringperm) -> bool {
    let found = Command::new("grep").args(["-rqF", PASSPHRASE]).arg(ringperm.home()).status().unwrap();
    found.success()
}

#[test]
fn a_remembered_passphrase_signs_in_a_later_session_until_it_is_forgotten() {
    let (ringperm, silent, name) = ready();
    let first = out(&ringperm, "1.zip");
    assert_eq!(remembered(KeyStore::Open, &ringperm), false);
    refused(KeyStore::Open, "passphrase-missing", &silent, &["export", arg(&first)]);

    let said = ok(KeyStore::Open, &ringperm, &["identity", "remember", &name]);
    assert_eq!(said["identities"][0]["remembered"], true);
    assert_eq!(remembered(KeyStore::Open, &silent), true);
    ok(KeyStore::Open, &silent, &["export", arg(&first)]);
    assert_eq!(ringperm.ok(&["verify", arg(&first)])["verdict"], "intact");
    assert!(!lies_open(&ringperm), "the passphrase stands nowhere in the clear");

    ok(KeyStore::Open, &silent, &["identity", "forget", &name]);
    ok(KeyStore::Open, &silent, &["identity", "forget", &name]);
    assert_eq!(remembered(KeyStore::Open, &silent), false);
    refused(KeyStore::Open, "passphrase-missing", &silent, &["export", arg(&out(&ringperm, "2.zip"))]);
}

#[test]
fn what_does_not_open_the_key_is_not_remembered() {
    let (ringperm, _, name) = ready();
    let wrong = ringperm.with_passphrase(Some("noe helt annet her"));
    refused(KeyStore::Open, "passphrase-wrong", &wrong, &["identity", "remember", &name]);
    assert_eq!(remembered(KeyStore::Open, &ringperm), false);
}

#[test]
fn a_passphrase_in_the_environment_comes_first_and_a_wrong_one_forgets_nothing() {
    let (ringperm, silent, name) = ready();
    ok(KeyStore::Open, &ringperm, &["identity", "remember", &name]);
    let wrong = ringperm.with_passphrase(Some("noe helt annet her"));
    refused(KeyStore::Open, "passphrase-wrong", &wrong, &["export", arg(&out(&ringperm, "1.zip"))]);
    ok(KeyStore::Open, &silent, &["export", arg(&out(&ringperm, "1.zip"))]);
}

/// The same key taken in anew with another passphrase, while the mark of the old one stays: as after a backup is put back.
#[test]
fn a_remembered_passphrase_that_no_longer_opens_the_key_is_said_and_forgotten() {
    let (ringperm, silent, name) = ready();
    ok(KeyStore::Open, &ringperm, &["identity", "remember", &name]);
    let file = out(&ringperm, "key.p12");
    ringperm.ok(&["identity", "backup", &name, arg(&file)]);
    let database = rusqlite::Connection::open(ringperm.store().join("ringperm.sqlite")).unwrap();
    ringperm.ok(&["identity", "remove", &name, "--confirm", &name]);
    let mut again = ringperm.command(&["identity", "import", arg(&file), "--name", &name]);
    again.env("RINGPERM_NEW_PASSPHRASE", "en annen lang frase her");
    assert!(again.output().unwrap().status.success());
    database.execute("UPDATE identity SET remembered = 1", []).unwrap();

    refused(KeyStore::Open, "remembered-wrong", &silent, &["export", arg(&out(&ringperm, "1.zip"))]);
    assert_eq!(remembered(KeyStore::Open, &silent), false);
    refused(KeyStore::Open, "passphrase-missing", &silent, &["export", arg(&out(&ringperm, "1.zip"))]);
    let typed = ringperm.with_passphrase(Some("en annen lang frase her"));
    ok(KeyStore::Open, &typed, &["export", arg(&out(&ringperm, "1.zip"))]);
}

#[test]
fn removing_the_key_takes_its_passphrase_out_of_the_key_store() {
    let (ringperm, silent, name) = ready();
    ok(KeyStore::Open, &ringperm, &["identity", "remember", &name]);
    let file = out(&ringperm, "key.p12");
    ringperm.ok(&["identity", "backup", &name, arg(&file)]);
    ok(KeyStore::Open, &ringperm, &["identity", "remove", &name, "--confirm", &name]);
    // Back again, and marked as remembered: nothing is there.
    ringperm.ok(&["identity", "import", arg(&file), "--name", &name]);
    let database = rusqlite::Connection::open(ringperm.store().join("ringperm.sqlite")).unwrap();
    database.execute("UPDATE identity SET remembered = 1", []).unwrap();
    refused(KeyStore::Open, "passphrase-not-there", &silent, &["export", arg(&out(&ringperm, "1.zip"))]);
    assert_eq!(remembered(KeyStore::Open, &silent), false);
}

#[test]
fn on_another_machine_a_restored_store_asks_for_the_passphrase() {
    let (ringperm, _, name) = ready();
    ok(KeyStore::Open, &ringperm, &["identity", "remember", &name]);
    let file = out(&ringperm, "kopi.tar");
    ringperm.ok(&["backup", arg(&file)]);
    let elsewhere = Ringperm::new().with_passphrase(None);
    ok(KeyStore::Open, &elsewhere, &["restore", arg(&file)]);
    assert_eq!(remembered(KeyStore::Open, &elsewhere), false);
    refused(KeyStore::Open, "passphrase-missing", &elsewhere, &["export", arg(&out(&elsewhere, "1.zip"))]);
    let typed = elsewhere.with_passphrase(Some(PASSPHRASE));
    ok(KeyStore::Open, &typed, &["export", arg(&out(&elsewhere, "1.zip"))]);
}

#[test]
fn without_a_key_store_or_with_a_locked_one_signing_goes_on_by_typing() {
    let (ringperm, silent, name) = ready();
    refused(KeyStore::None, "key-store-missing", &ringperm, &["identity", "remember", &name]);
    assert_eq!(ringperm.run(&["identity", "remember", &name]).problem(), "key-store-missing", "not even a bus");
    ok(KeyStore::Open, &ringperm, &["identity", "remember", &name]);
    for (store, problem) in [(KeyStore::None, "key-store-missing"), (KeyStore::Locked, "key-store-refused")] {
        refused(store, problem, &silent, &["export", arg(&out(&ringperm, "1.zip"))]);
        refused(store, problem, &silent, &["identity", "forget", &name]);
        ok(store, &ringperm, &["export", arg(&out(&ringperm, "1.zip"))]);
        assert_eq!(remembered(store, &silent), true, "it may be there all the same");
    }
    ok(KeyStore::Open, &silent, &["export", arg(&out(&ringperm, "2.zip"))]);
    // The key goes even then.
    ok(KeyStore::None, &ringperm, &["identity", "remove", &name, "--confirm", &name]);
}
