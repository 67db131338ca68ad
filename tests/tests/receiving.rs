//! The other side: a secretariat that opens a bundle, and the language it is written in.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

use std::fs;

use ringperm_tests::application::{NAME, ORGNR, bundle, identity};
use ringperm_tests::cli::{Ringperm, arg};
use ringperm_tests::documents::{write, zip};
use ringperm_tests::openssl::judge;
use rusqlite::Connection;
use serde_json::{Value, json};

#[test]
fn a_signer_is_known_when_it_is_our_own_or_confirmed_or_trusted_and_never_merely_seen() {
    let (own, bundle) = bundle();
    let path = arg(&bundle);
    let seen = own.run(&["verify", path]);
    assert_eq!((seen.code, &seen.json["verdict"], &seen.json["known"]), (0, &json!("intact"), &json!(true)));
    let keys = ["verdict", "reasons", "signer", "known", "time", "files"];
    assert!(keys.iter().all(|key| seen.json.get(key).is_some()), "{}", seen.json);
    let signer = &seen.json["signer"];
    assert_eq!(
        (&signer["name"], &signer["orgnr"], &signer["asserted"]),
        (&json!("Kari Nordmann"), &json!(ORGNR), &json!("self"))
    );
    assert!(seen.json["time"]["claimed"].is_string() && seen.json["time"]["proven"].is_null());

    let without = own.run(&["verify", path, "--no-store"]);
    assert_eq!((without.code, &without.json["known"]), (3, &json!(false)));

    let secretariat = Ringperm::new();
    assert_eq!(secretariat.run(&["verify", path]).code, 3);
    assert_eq!(secretariat.run(&["verify", path]).code, 3, "seen before is not known");
    assert!(!secretariat.store().exists(), "looking makes no store");
    let judged = judge(&bundle);
    let trusted = secretariat.run(&["verify", path, "--trust", arg(&judged.signer())]);
    assert_eq!((trusted.code, &trusted.json["known"]), (0, &json!(true)));
    assert_eq!(secretariat.run(&["verify", path]).code, 3, "trusted once is not known for ever");

    let wrong = "00".repeat(32);
    secretariat.refused(2, "fingerprint-differs", &["verify", path, "--confirm", &wrong]);
    assert_eq!(secretariat.run(&["verify", path]).code, 3);
    let spoken = signer["fingerprint_groups"].as_array().unwrap().iter().map(|g| g.as_str().unwrap().to_uppercase());
    let spoken = spoken.collect::<Vec<_>>().join(" ");
    assert_eq!(secretariat.run(&["verify", path, "--confirm", &spoken]).code, 0, "as it is read aloud");
    let known = secretariat.run(&["verify", path]);
    assert_eq!((known.code, &known.json["known"]), (0, &json!(true)));
    assert_eq!(known.json["signer"]["fingerprint"], judged.fingerprint);
}

#[test]
fn several_bundles_are_checked_at_once_and_the_worst_decides() {
    let (own, bundle) = bundle();
    let plain = write(own.home(), "brev.zip", zip(&[("brev.txt", "Hei")]));
    let both = own.run(&["verify", arg(&bundle), arg(&plain)]);
    let verdicts: Vec<&Value> = both.json.as_array().unwrap().iter().map(|b| &b["verdict"]).collect();
    assert_eq!((both.code, verdicts), (1, vec![&json!("intact"), &json!("other-profile")]));
    let folder = own.home().join("mottatt");
    fs::create_dir_all(folder.join("2026")).unwrap();
    fs::copy(&bundle, folder.join("2026/soknad.asice")).unwrap();
    fs::copy(&plain, folder.join("brev.ZIP")).unwrap();
    write(&folder, "les.txt", "Hei");
    let inside = own.run(&["verify", arg(&folder)]);
    let verdicts: Vec<&Value> = inside.json.as_array().unwrap().iter().map(|b| &b["verdict"]).collect();
    assert_eq!((inside.code, verdicts), (1, vec![&json!("intact"), &json!("other-profile")]), "in the order of names");
    let one = own.run(&["verify", arg(&folder.join("2026"))]);
    assert_eq!((one.code, &one.json["verdict"]), (0, &json!("intact")), "one bundle is no list");
    let gone = own.run(&["verify", arg(&bundle), arg(&own.home().join("borte.zip"))]);
    assert_eq!((gone.code, &gone.json[1]["problem"]["code"]), (2, &json!("file-missing")));
}

#[test]
fn the_application_is_written_in_its_own_language_whatever_the_screen() {
    let nynorsk = Ringperm::new();
    nynorsk.ok(&["company", "add", ORGNR, "--name", NAME]);
    let started = nynorsk.in_language("en").ok(&["submission", "start", "initial", "--written-in", "nn"]);
    assert_eq!(started["lang"], "nn");
    identity(&nynorsk);
    let out = nynorsk.home().join("soknad.zip");
    nynorsk.in_language("en").ok(&["export", arg(&out), "--allow-incomplete"]);
    let judged = judge(&out);
    let page = judged.text("soknad.html");
    assert!(page.contains("lang=\"nn\""), "the page says its language");
    assert!(page.contains("verksemda") || page.contains("Verksemda"), "nynorsk");
}

/// A secretariat with a store of its own.
fn secretariat() -> Ringperm {
    let receiver = Ringperm::new();
    receiver.ok(&["company", "add", "123456785", "--name", "Eksempel AS"]);
    receiver
}

#[test]
fn an_opened_bundle_shows_the_application_as_it_was_written() {
    let (_own, bundle) = bundle();
    let nobody = Ringperm::new();
    let opened = nobody.in_language("en").run(&["open", arg(&bundle)]);
    assert_eq!((opened.code, nobody.store().exists()), (3, false), "looking makes no store");
    let application = &opened.json["application"];
    assert_eq!((&application["company"], &application["orgnr"]), (&json!(NAME), &json!(ORGNR)));
    assert_eq!((&application["kind_text"], &application["incomplete"]), (&json!("First application"), &json!(false)));
    let judged = judge(&bundle);
    let written: Value = serde_json::from_str(&judged.text("soknad.json")).unwrap();
    let titles = |pages: &Value| -> Vec<Value> {
        let pages = pages.as_array().unwrap().iter();
        pages.flat_map(|page| page["requirements"].as_array().unwrap()).map(|row| row["title"].clone()).collect()
    };
    assert_eq!(titles(&application["pages"]), titles(&written["pages"]), "in the application's own language");
    let documents = application["documents"].as_array().unwrap();
    let named = |rows: &[Value], entry: &str| -> Vec<Value> {
        rows.iter().map(|row| json!([row["number"], row["title"], row[entry], row["sha256"]])).collect()
    };
    assert_eq!(named(documents, "entry"), named(written["attachments"].as_array().unwrap(), "file"));
    assert!(opened.json["since"].is_null() && opened.json["earlier_key"].is_null());

    let said = String::from_utf8(nobody.bare(&["open", arg(&bundle)]).output().unwrap().stdout).unwrap();
    assert!(said.contains(NAME) && said.contains("Kari Nordmann"), "{said}");
    let plain = write(nobody.home(), "brev.zip", zip(&[("brev.txt", "Hei")]));
    let other = nobody.run(&["open", arg(&plain)]);
    assert_eq!((other.code, &other.json["application"]), (1, &Value::Null));
}

#[test]
fn what_changed_since_the_last_bundle_is_said_and_one_bundle_is_remembered_once() {
    let (own, first) = bundle();
    let own = own.on("2026-11-24");
    own.ok(&["answer", "kontaktperson", "--field", "name=Ola Nordmann"]);
    let second = own.home().join("ny.zip");
    own.ok(&["export", arg(&second)]);
    let receiver = secretariat();
    assert!(receiver.run(&["open", arg(&first)]).json["since"].is_null());
    let opened = receiver.run(&["open", arg(&second)]).json;
    assert_eq!(opened["since"]["earlier"], format!("{NAME} – Første søknad, 22.11.2026"));
    let changes = opened["since"]["changes"].as_array().unwrap();
    assert_eq!((changes.len(), &changes[0]["requirement"]), (1, &json!("kontaktperson")));
    assert!(changes[0]["after"].to_string().contains("Ola Nordmann"), "{changes:?}");

    let copy = receiver.home().join("kopi.zip");
    fs::copy(&second, &copy).unwrap();
    assert_eq!(receiver.run(&["open", arg(&copy)]).json["since"], opened["since"], "not compared with itself");
    assert!(receiver.run(&["open", arg(&first)]).json["since"].is_null(), "a newer one is not the last one");
    let remembered = || -> i64 {
        let store = Connection::open(receiver.store().join("ringperm.sqlite")).unwrap();
        store.query_row("SELECT count(*) FROM received", [], |row| row.get(0)).unwrap()
    };
    assert_eq!(remembered(), 2);
    receiver.ok(&["delete", "received", ORGNR]);
    assert_eq!(remembered(), 0);

    // Of one's own company, what was sent is the last one.
    own.ok(&["sent", "2026-11-24"]);
    let path = own.home().join("mottatt.zip");
    fs::copy(&first, &path).unwrap();
    assert!(own.run(&["open", arg(&path)]).json["since"].is_null(), "what was sent is newer");
    own.run(&["open", arg(&second)]);
    assert_eq!(own.run(&["open", arg(&second)]).json["since"], opened["since"]);
    own.ok(&["delete", "company", ORGNR, "--confirm", NAME]);
    let store = Connection::open(own.store().join("ringperm.sqlite")).unwrap();
    let left: i64 = store.query_row("SELECT count(*) FROM received", [], |row| row.get(0)).unwrap();
    assert_eq!(left, 0, "with the company its received bundles are forgotten");
}

#[test]
fn another_key_of_the_same_company_is_said_until_the_signer_is_confirmed() {
    let ((_one, first), (_other, second)) = (bundle(), bundle());
    let receiver = secretariat();
    let opened = receiver.run(&["open", arg(&first)]);
    assert_eq!((opened.code, &opened.json["earlier_key"]), (3, &Value::Null));
    let opened = receiver.run(&["open", arg(&second)]);
    let key = &opened.json["earlier_key"];
    assert_eq!((opened.code, &key["confirmed"], &key["name"]), (3, &json!(false), &json!("Kari Nordmann")));
    let groups =
        |value: &Value| value.as_array().unwrap().iter().map(|four| four.as_str().unwrap()).collect::<String>();
    assert_eq!(groups(&key["fingerprint_groups"]), judge(&first).fingerprint);

    receiver.ok(&["verify", arg(&second), "--confirm", &judge(&second).fingerprint]);
    let opened = receiver.run(&["open", arg(&second)]);
    assert_eq!((opened.code, &opened.json["earlier_key"]), (0, &Value::Null), "settled");
    let opened = receiver.run(&["open", arg(&first)]).json;
    assert_eq!((&opened["earlier_key"]["confirmed"], &opened["check"]["known"]), (&json!(true), &json!(false)));
}

#[test]
fn documents_are_saved_out_byte_for_byte() {
    let (own, bundle) = bundle();
    let receiver = secretariat();
    let saved = receiver.ok(&["open", arg(&bundle), "--save-to", arg(receiver.home())]);
    let folder = std::path::PathBuf::from(saved["folder"].as_str().unwrap());
    let judged = judge(&bundle);
    assert_eq!(fs::read_to_string(folder.join("soknad.json")).unwrap(), judged.text("soknad.json"));
    let sent = ["Firmaattest.pdf", "Skatteattest november.pdf"].map(|name| own.home().join("papirer").join(name));
    let files: Vec<&str> = saved["files"].as_array().unwrap().iter().map(|file| file.as_str().unwrap()).collect();
    assert_eq!((&files[..2], files.len()), (["soknad.pdf", "soknad.json"].as_slice(), 4));
    for original in sent {
        let bytes = fs::read(original).unwrap();
        assert!(files[2..].iter().any(|file| fs::read(folder.join(file)).unwrap() == bytes), "{files:?}");
    }
    let one = receiver.ok(&["open", arg(&bundle), "--save-to", arg(receiver.home()), "--document", "2"]);
    assert_eq!(one["files"].as_array().unwrap().len(), 1);
    assert_ne!(one["folder"], saved["folder"], "nothing is overwritten");
    receiver.refused(2, "folder-missing", &["open", arg(&bundle), "--save-to", arg(&receiver.home().join("borte"))]);
    receiver.refused(2, "inside-store", &["open", arg(&bundle), "--save-to", arg(receiver.store())]);
    receiver.refused(2, "document-unknown", &["open", arg(&bundle), "--save-to", "/tmp", "--document", "9"]);
    let mut bytes = fs::read(&bundle).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    let changed = write(receiver.home(), "endret.zip", bytes);
    receiver.refused(1, "bundle-not-intact", &["open", arg(&changed), "--save-to", arg(receiver.home())]);
}
