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
