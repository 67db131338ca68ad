//! The whole of the main job with no network at all, and without so much as asking for one.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Read};
use std::process::Command;

use ringperm_tests::application::{ANSWERS, copy, settle};
use ringperm_tests::cli::{PASSPHRASE, Ringperm, arg, program};
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
        let secret = PASSPHRASE.as_bytes();
        assert!(!bytes.windows(secret.len()).any(|part| part == secret), "the passphrase is in {}", path.display());
        let bare = b"-----BEGIN PRIVATE KEY";
        assert!(!bytes.windows(bare.len()).any(|part| part == bare), "an open key is in {}", path.display());
    }
    let outside: Vec<_> = fs::read_dir(ringperm.home()).unwrap().map(|e| e.unwrap().file_name()).collect();
    let known = ["data", "papirer", "brev.pdf", "søknad.zip"];
    assert!(outside.iter().all(|name| known.iter().any(|k| name == *k)), "something was left outside: {outside:?}");
}

/// One moment, as clocks show it in three zones on the same day, and as RFC 3339 writes it there.
const ZONES: [(&str, &str, &str); 3] = [
    ("Europe/Oslo", "10:30", "2026-11-22T10:30:00+01:00"),
    ("Pacific/Kiritimati", "23:30", "2026-11-22T23:30:00+14:00"),
    ("America/New_York", "04:30", "2026-11-22T04:30:00-05:00"),
];
const LOCALES: [&str; 4] = ["nb_NO.UTF-8", "en_GB.UTF-8", "C", "tr_TR.UTF-8"];

/// The files of a zip by their names.
type Files = BTreeMap<String, Vec<u8>>;

fn unpacked(bundle: &[u8]) -> Files {
    let mut archive = zip::ZipArchive::new(Cursor::new(bundle)).unwrap();
    let count = archive.len();
    let mut file = |at| {
        let (mut entry, mut bytes) = (archive.by_index(at).unwrap(), Vec::new());
        entry.read_to_end(&mut bytes).unwrap();
        (entry.name().unwrap().into_owned(), bytes)
    };
    (0..count).map(&mut file).collect()
}

/// The application with this key, exported at that moment on such a machine, where nobody chose a language.
fn exported(from: &Ringperm, zone: &str, clock: &str, locale: &str) -> Vec<u8> {
    let place = tempfile::TempDir::new_in(from.home()).unwrap();
    copy(from.store(), &place.path().join("store"));
    let mut command = Command::new("faketime");
    command.args(["-f", &format!("2026-11-22 {clock}:00")]).arg(program("ringperm")).args(["export", "ut.zip"]);
    command.env_clear().env("PATH", std::env::var_os("PATH").unwrap_or_default()).env("HOME", place.path());
    command.env("RINGPERM_STORE", place.path().join("store")).env("RINGPERM_PASSPHRASE", PASSPHRASE);
    let output = command.env("TZ", zone).env("LANG", locale).env("LC_ALL", locale).current_dir(place.path()).output();
    let output = output.unwrap();
    assert!(output.status.success(), "{zone} {locale}: {}", String::from_utf8_lossy(&output.stderr));
    fs::read(place.path().join("ut.zip")).unwrap()
}

/// The words of a PDF.
fn words(pdf: &[u8]) -> String {
    let file = tempfile::NamedTempFile::new().unwrap();
    fs::write(file.path(), pdf).unwrap();
    let output = Command::new("pdftotext").args(["-layout", arg(file.path()), "-"]).output().unwrap();
    String::from_utf8(output.stdout).unwrap()
}

/// The same key signs the same bytes alike: ECDSA takes its number from what is signed (RFC 6979), never from chance.
#[test]
fn a_bundle_is_the_same_to_the_byte_whatever_the_language_and_in_every_zone_but_for_the_clock() {
    let ringperm = Ringperm::new();
    settle(&ringperm);
    let bundles = ZONES.map(|(zone, clock, _)| {
        let [first, others @ ..] = LOCALES.map(|locale| exported(&ringperm, zone, clock, locale));
        assert!(others.iter().all(|other| *other == first), "{zone}: a language changes the bundle");
        unpacked(&first)
    });
    // What states the moment, in the time of the place, and what holds the digests of that.
    let stating = ["soknad.html", "soknad.json", "soknad.pdf"];
    let sealing = ["META-INF/ASiCManifest001.xml", "META-INF/signature001.p7s", "SHA256SUMS"];
    let [oslo, others @ ..] = &bundles;
    for (other, (zone, clock, moment)) in others.iter().zip(&ZONES[1..]) {
        assert_eq!(other.keys().collect::<Vec<_>>(), oslo.keys().collect::<Vec<_>>(), "{zone}");
        let same: Vec<&str> = oslo.keys().map(String::as_str).filter(|&name| other[name] == oslo[name]).collect();
        let left: Vec<&str> =
            oslo.keys().map(String::as_str).filter(|name| !same.contains(name) && !sealing.contains(name)).collect();
        assert_eq!(left, stating, "{zone}: what differs");
        let in_oslo = |said: String| {
            said.replace(moment, ZONES[0].2).replace(&clock.replace(':', "."), &ZONES[0].1.replace(':', "."))
        };
        for name in ["soknad.html", "soknad.json"] {
            let text = |files: &Files| String::from_utf8(files[name].clone()).unwrap();
            assert_eq!(in_oslo(text(other)), text(oslo), "{zone}: {name}");
        }
        assert_eq!(in_oslo(words(&other["soknad.pdf"])), words(&oslo["soknad.pdf"]), "{zone}");
    }
    let readme = String::from_utf8(oslo["LES-MEG.txt"].clone()).unwrap();
    for stated in ["openssl cms -verify -cades", "sha256sum -c SHA256SUMS", "certutil -hashfile"] {
        assert!(readme.contains(stated), "{stated}");
    }
}
