//! Every command with no network at all, and without so much as asking for one; and bundles that are the same everywhere.
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

use ringperm_tests::application::{NAME, ORGNR, copy, settle, start};
use ringperm_tests::cli::{PASSPHRASE, Ringperm, arg, program};
use ringperm_tests::documents::{pdf, write};
use ringperm_tests::namespaces::inside;
use ringperm_tests::openssl::judge;
use ringperm_tests::tree::root;
use serde_json::Value;

/// What these commands are for is to ask somebody over the network. Of all others `export` alone can, and only with
/// `--timestamp`.
const BY_NETWORK: [&str; 1] = ["company fetch"];

/// A first application, from the company to the deadlines.
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

/// The same with every other command that there is, each where it has something to do.
fn every_command(ringperm: &Ringperm) {
    settle(ringperm);
    let all = |list: &[&[&str]]| list.iter().for_each(|words| drop(ringperm.ok(words)));
    let place = |name: &str| ringperm.home().join(name).to_str().unwrap().to_owned();
    let checklist = root().join("core/scheme/godkjent-callcenter.toml");
    all(&[
        &["company", "set", "--name", NAME],
        &["company", "show"],
        &["submission", "list"],
        &["submission", "update"],
        &["submission", "plan", "2026-12-01"],
        &["submission", "plan", "--clear"],
        &["scheme", "show"],
        &["scheme", "check", arg(&checklist)],
        &["list", &place("liste.pdf")],
        &["declaration", &place("erklæring.pdf")],
        &["recipient", "post@nemnda.example"],
    ]);
    assert_eq!(ringperm.run(&["completions", "bash"]).code, 0);
    documents(ringperm);
    bundles(ringperm, &place("søknad.zip"));
    after_the_approval(ringperm);
    let (table, backup) = (write(ringperm.home(), "tall.csv", TABLE), place("kopi.rpbackup"));
    all(&[
        &["calendar", &place("frister.ics")],
        &["year", &place("året.pdf")],
        &["client"],
        &["client", &place("ark.pdf"), "--line", "approval"],
        &["renewed", "yrkesskadeforsikring", "2027-05-17"],
        &["figures", "add", "2026-10", "--answered", "10", "--connected", "5", "--complaints", "0"],
        &["figures", "import", arg(&table)],
        &["figures", "show"],
        &["figures", "remove", "2026-09"],
        &["history"],
        &["remind"],
        &["tidy"],
        &["doctor"],
        &["backup", &backup],
        &["restore", &backup, "--replace"],
    ]);
    judge(&ringperm.home().join("søknad.zip"));
    the_next_year(&ringperm.on("2027-10-01"));
    keys(ringperm, &place("nøkkel.p12"));
    all(&[&["delete", "received", ORGNR], &["delete", "company", ORGNR, "--confirm", NAME]]);
}

const TABLE: &str = "måned;besvarte;oppnådde;klager\n2026-09;10;5;0\n";

fn id(value: &Value) -> String {
    value["id"].to_string()
}

fn documents(ringperm: &Ringperm) {
    let contract = write(ringperm.home(), "Avtale.pdf", pdf("arbeidsavtale.pdf"));
    let note = write(ringperm.home(), "notat.txt", "Ut på tur.\n");
    ringperm.ok(&["inspect", arg(&contract)]);
    let contract = id(&ringperm.ok(&["attach", "selskap-registrert", arg(&contract), "--as", "arbeidsavtale"]));
    let note = id(&ringperm.ok(&["attach", "selskap-registrert", arg(&note)]));
    for words in [
        ["document", "show", &contract].as_slice(),
        &["document", "set", &contract, "signed=2026-07-15"],
        &["accept", &format!("{contract}:personal-number"), "--reason", "Nemnda har bedt om avtalen."],
        &["mask", &contract, "--all", "--description", "Avtale uten fødselsnummer"],
        &["detach", &note],
        &["undelete", &note],
        &["detach", &note],
        &["trash"],
        &["delete", "document", &note, "--confirm", "notat"],
    ] {
        ringperm.ok(words);
    }
}

fn bundles(ringperm: &Ringperm, out: &str) {
    let (home, at) = (arg(ringperm.home()), |name: &str| ringperm.home().join(name).to_str().unwrap().to_owned());
    for words in [
        ["export", out].as_slice(),
        &["draft", &at("søknad.eml")],
        &["verify", out],
        &["open", out, "--save-to", home],
        &["compare", out, out],
        &["answers", "--documents", &at("til skjemaet")],
        &["sent", "2026-11-22"],
    ] {
        ringperm.ok(words);
    }
}

fn after_the_approval(ringperm: &Ringperm) {
    let letter = write(ringperm.home(), "brev.pdf", pdf("brev-om-skatteattest.pdf"));
    for words in [
        ["fee", "set", "first", "--other", "16500"].as_slice(),
        &["fee", "show"],
        &["fee", "paid", "2026-11-22"],
        &["fee", "unpaid"],
        &["board", "ask", "2026-11-22", "--deadline", "2026-12-01", "--text", "Hvem vasker listene?"],
        &["board", "answered", "2026-11-22", "--question", "1"],
        &["board", "reopen", "1"],
        &["board", "answered", "2026-11-22", "--question", "1"],
        &["approve", "2026-11-22", "--letter", arg(&letter)],
        &["board", "warn", "2026-11-22"],
        &["board", "withdraw", "2026-11-22"],
    ] {
        ringperm.ok(words);
    }
    let known = ringperm.ok(&["board", "show"]);
    let taken_away = |row: &&Value| ["warned", "withdrawn"].iter().any(|what| row["what"] == *what);
    for row in known["history"].as_array().unwrap().iter().filter(taken_away) {
        ringperm.ok(&["board", "remove", &id(row)]);
    }
    let due = ringperm.ok(&["due"]);
    assert_eq!(due["deadlines"].as_array().unwrap().len(), 3);
    let first = due["deadlines"][0]["id"].as_str().unwrap();
    for words in [["snooze", first].as_slice(), &["done", first], &["done", first, "--undo"], &["move", first]] {
        ringperm.ok(words);
    }
}

fn the_next_year(ringperm: &Ringperm) {
    let started = id(&ringperm.ok(&["submission", "start", "year-1"]));
    let of = ["--submission", &started];
    let status = ringperm.run(&[["status"].as_slice(), &of].concat()).json;
    let to_confirm = status["requirements"].as_array().unwrap().iter().find(|row| row["status"] == "to-confirm");
    let carried = to_confirm.expect("something is carried over")["id"].as_str().unwrap();
    ringperm.ok(&[["confirm", carried].as_slice(), &of].concat());
    ringperm.ok(&[["figures", "fill"].as_slice(), &of].concat());
    ringperm.ok(&["board", "remove-approval", "1"]);
    ringperm.ok(&["delete", "submission", &started, "--confirm", NAME]);
}

fn keys(ringperm: &Ringperm, file: &str) {
    let list = ringperm.ok(&["identity", "list"]);
    let name = list["identities"][0]["name"].as_str().unwrap();
    ringperm.ok(&["identity", "default", name]);
    ringperm.ok(&["identity", "certificate", name, arg(&ringperm.home().join("nøkkel.pem"))]);
    ringperm.ok(&["identity", "backup", name, file]);
    // Here is no key store that could keep a passphrase, and that is said.
    ringperm.refused(2, "key-store-missing", &["identity", "remember", name]);
    ringperm.refused(2, "key-store-missing", &["identity", "forget", name]);
    ringperm.ok(&["identity", "remove", name, "--confirm", name]);
    ringperm.ok(&["identity", "import", file]);
}

/// The commands below `words`, as the command line itself lists them, such as `board ask`.
fn commands(ringperm: &Ringperm, words: &[&str]) -> Vec<String> {
    let asked = ringperm.bare(&[words, &["--help"]].concat()).output().unwrap();
    let help = String::from_utf8(asked.stdout).unwrap();
    let Some((_, list)) = help.split_once("\nCommands:\n") else { return vec![words.join(" ")] };
    let lines = list.lines().take_while(|line| !line.is_empty());
    let rows = lines.filter_map(|line| line.strip_prefix("  ")).filter(|row| !row.starts_with(' '));
    let names = rows.filter_map(|row| row.split(' ').next()).filter(|name| *name != "help");
    names.flat_map(|name| commands(ringperm, &[words, &[name]].concat())).collect()
}

/// Traced in a machine without a network: whoever asked for one there would be seen to ask.
#[test]
fn every_command_does_its_work_without_a_network_and_none_asks_for_one_not_even_the_reader() {
    let ringperm = Ringperm::new();
    let trace = ringperm.home().join("trace");
    let mut under = inside(&["--net"], "", &[]);
    let traced = ["strace", "-f", "-qq", "-A", "-o", arg(&trace), "-e", "trace=network,execve"];
    under.extend(traced.map(str::to_owned));
    every_command(&ringperm.under(&under));
    let calls = fs::read_to_string(&trace).unwrap();
    assert!(calls.contains("ringperm-reader"), "the trace followed the reader");
    let tried = |command: &str| calls.contains(&format!(r#""--lang", "nb", "{}""#, command.replace(' ', r#"", ""#)));
    let known = commands(&ringperm, &[]);
    assert!(known.len() > 60, "the list of commands is read: {known:?}");
    let untried: Vec<&str> = known.iter().map(String::as_str).filter(|command| !tried(command)).collect();
    assert_eq!(untried, BY_NETWORK, "commands that nobody tried");
    let internet: Vec<&str> =
        calls.lines().filter(|call| ["AF_INET", "AF_PACKET", "AF_NETLINK"].iter().any(|f| call.contains(f))).collect();
    assert!(internet.is_empty(), "{internet:#?}");
}

#[test]
fn the_command_that_goes_on_the_network_says_that_there_is_none_and_the_rest_stands() {
    let ringperm = Ringperm::new().under(&inside(&["--net"], "", &[]));
    start(&ringperm);
    let before = ringperm.ok(&["company", "show"]);
    ringperm.refused(2, "register-offline", &["company", "fetch"]);
    assert_eq!(ringperm.ok(&["company", "show"]), before);
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

/// One moment, as clocks show it in three zones; in one of them it is the next day.
const ZONES: [(&str, &str); 3] = [
    ("Europe/Oslo", "2026-11-22 13:30:00"),
    ("Pacific/Kiritimati", "2026-11-23 02:30:00"),
    ("America/New_York", "2026-11-22 07:30:00"),
];
const LOCALES: [&str; 4] = ["nb_NO.UTF-8", "en_GB.UTF-8", "C", "tr_TR.UTF-8"];

/// The files of a zip by their names.
fn unpacked(bundle: &[u8]) -> BTreeMap<String, Vec<u8>> {
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
    command.args(["-f", clock]).arg(program("ringperm")).args(["export", "ut.zip"]);
    command.env_clear().env("PATH", std::env::var_os("PATH").unwrap_or_default()).env("HOME", place.path());
    command.env("RINGPERM_STORE", place.path().join("store")).env("RINGPERM_PASSPHRASE", PASSPHRASE);
    let output = command.env("TZ", zone).env("LANG", locale).env("LC_ALL", locale).current_dir(place.path()).output();
    let output = output.unwrap();
    assert!(output.status.success(), "{zone} {locale}: {}", String::from_utf8_lossy(&output.stderr));
    fs::read(place.path().join("ut.zip")).unwrap()
}

/// The same key signs the same bytes alike: ECDSA takes its number from what is signed (RFC 6979), never from chance.
#[test]
fn a_bundle_is_the_same_to_the_byte_in_every_language_and_zone_of_the_system() {
    let ringperm = Ringperm::new();
    settle(&ringperm);
    let first = exported(&ringperm, ZONES[0].0, ZONES[0].1, LOCALES[0]);
    let files = unpacked(&first);
    for (zone, clock) in ZONES {
        for locale in LOCALES {
            let other = exported(&ringperm, zone, clock, locale);
            let others = unpacked(&other);
            let differing: Vec<&String> = files.keys().filter(|name| others.get(*name) != files.get(*name)).collect();
            assert!(other == first, "{zone}, {locale}: {differing:?}");
        }
    }
    let text = |name: &str| String::from_utf8(files[name].clone()).unwrap();
    assert!(text("soknad.html").contains("22.11.2026 kl. 13.30"), "the time is Norwegian");
    assert!(text("soknad.json").contains("2026-11-22T13:30:00+01:00"));
    for stated in ["openssl cms -verify -cades", "sha256sum -c SHA256SUMS", "certutil -hashfile"] {
        assert!(text("LES-MEG.txt").contains(stated), "{stated}");
    }
}
