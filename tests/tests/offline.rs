//! The whole of the main job with no network at all, and without so much as asking for one.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

use std::fs;

use ringperm_tests::application::{ANSWERS, NAME, ORGNR, SMALLEST, settle};
use ringperm_tests::cli::{Ringperm, arg};
use ringperm_tests::documents::{pdf, write};
use ringperm_tests::namespaces::inside;
use ringperm_tests::openssl::judge;

/// Every command of a first application, from the company to the deadlines.
fn journey(ringperm: &Ringperm) {
    settle(ringperm);
    let out = ringperm.home().join("søknad.zip");
    let letter = write(ringperm.home(), "brev.pdf", pdf("brev-om-skatteattest.pdf"));
    ringperm.ok(&["inspect", arg(&letter)]);
    ringperm.ok(&["scheme", "show"]);
    ringperm.ok(&["export", arg(&out)]);
    ringperm.ok(&["verify", arg(&out)]);
    ringperm.ok(&["sent", "2026-11-22"]);
    ringperm.ok(&["approve", "2026-11-22", "--letter", arg(&letter)]);
    assert_eq!(ringperm.ok(&["due"])["deadlines"].as_array().unwrap().len(), 3);
    ringperm.ok(&["doctor"]);
    judge(&out);
}

#[test]
fn the_whole_journey_works_in_a_process_that_has_no_network() {
    let ringperm = Ringperm::new().under(&inside(&["--net"], "", &[]));
    journey(&ringperm);
    // The one command that goes on the network says that there is none, and the rest stands.
    let before = ringperm.ok(&["company", "show"]);
    ringperm.refused(2, "register-offline", &["company", "fetch"]);
    assert_eq!(ringperm.ok(&["company", "show"]), before);
}

#[test]
fn no_command_of_the_journey_opens_an_internet_socket_not_even_in_the_reader() {
    let ringperm = Ringperm::new();
    let trace = ringperm.home().join("trace");
    journey(&ringperm.under(&["strace", "-f", "-qq", "-A", "-o", arg(&trace), "-e", "trace=network,execve"]));
    let calls = fs::read_to_string(&trace).unwrap();
    assert!(calls.matches("execve").count() >= ANSWERS.len() + 10, "the trace saw the commands");
    assert!(calls.contains("ringperm-reader"), "the trace followed the reader");
    let internet: Vec<&str> =
        calls.lines().filter(|call| ["AF_INET", "AF_PACKET", "AF_NETLINK"].iter().any(|f| call.contains(f))).collect();
    assert!(internet.is_empty(), "{internet:#?}");
}

#[test]
fn what_is_kept_is_for_the_user_alone_and_secrets_are_nowhere_in_it() {
    use std::os::unix::fs::PermissionsExt;
    let ringperm = Ringperm::new();
    journey(&ringperm);
    for (path, bytes) in ringperm_tests::application::contents(ringperm.store()) {
        let mode = fs::metadata(&path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode, 0o600, "{}", path.display());
        let secret = ringperm_tests::cli::PASSPHRASE.as_bytes();
        assert!(!bytes.windows(secret.len()).any(|part| part == secret), "the passphrase is in {}", path.display());
        let bare = b"-----BEGIN PRIVATE KEY";
        assert!(!bytes.windows(bare.len()).any(|part| part == bare), "an open key is in {}", path.display());
    }
    let outside: Vec<_> = fs::read_dir(ringperm.home()).unwrap().map(|e| e.unwrap().file_name()).collect();
    let known = ["data", "papirer", "brev.pdf", "søknad.zip"];
    assert!(outside.iter().all(|name| known.iter().any(|k| name == *k)), "something was left outside: {outside:?}");
}

#[test]
fn the_same_application_gives_the_same_words_on_every_machine() {
    let written = |zone: &str, locale: &str| {
        let ringperm = Ringperm::new();
        ringperm.ok(&[&["company", "add", ORGNR, "--name", NAME], SMALLEST.as_slice()].concat());
        ringperm.ok(&["submission", "start", "initial"]);
        ringperm_tests::application::identity(&ringperm);
        let out = ringperm.home().join("ut.zip");
        let mut command = ringperm.command(&["export", arg(&out), "--allow-incomplete"]);
        let output = command.env("TZ", zone).env("LC_ALL", locale).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
        judge(&out).text("LES-MEG.txt")
    };
    let here = written("Europe/Oslo", "nb_NO.UTF-8");
    assert_eq!(here, written("Pacific/Kiritimati", "C"));
    assert_eq!(here, written("America/New_York", "en_US.UTF-8"));
    for stated in ["openssl cms -verify -cades", "sha256sum -c SHA256SUMS", "certutil -hashfile"] {
        assert!(here.contains(stated), "{stated}");
    }
}
