//! What must not go wrong though somebody asks for it: targets in the data folder, documents left behind without a
//! word, answers saved under an error, the wrong company.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

use std::fs;

use ringperm_tests::application::{bundle, holding, settle};
use ringperm_tests::cli::{Ringperm, arg};
use ringperm_tests::documents::{docx, sha256, write};
use serde_json::{Value, json};

fn requirement<'a>(status: &'a Value, id: &str) -> Option<&'a Value> {
    status["requirements"].as_array().unwrap().iter().find(|row| row["id"] == id)
}

#[test]
fn an_export_never_writes_into_the_data_folder() {
    let ringperm = Ringperm::new();
    settle(&ringperm);
    let before = holding(&ringperm);
    let key = fs::read_dir(ringperm.store().join("keys")).unwrap().next().unwrap().unwrap().path();
    let whole = fs::read(&key).unwrap();
    let link = ringperm.home().join("lenke");
    std::os::unix::fs::symlink(ringperm.store(), &link).unwrap();
    for target in
        [ringperm.store().join("ringperm.sqlite"), key.clone(), ringperm.store().join("ny.zip"), link.join("ny.zip")]
    {
        ringperm.refused(2, "inside-store", &["export", arg(&target)]);
    }
    assert_eq!(fs::read(&key).unwrap(), whole);
    assert_eq!(holding(&ringperm), before);
    assert_eq!(ringperm.ok(&["doctor"])["integrity"], "ok");
}

#[test]
fn an_export_through_a_link_writes_the_file_that_it_names() {
    let (ringperm, out) = bundle();
    let link = ringperm.home().join("lenke.zip");
    std::os::unix::fs::symlink(&out, &link).unwrap();
    let made = ringperm.ok(&["export", arg(&link)]);
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(made["sha256"], sha256(&fs::read(&out).unwrap()).as_str());
}

#[test]
fn what_was_sent_is_given_out_again_byte_for_byte() {
    let (ringperm, out) = bundle();
    ringperm.ok(&["sent", "2026-11-22"]);
    let again = ringperm.home().join("kopi.zip");
    let made = ringperm.ok(&["export", arg(&again)]);
    assert_eq!(fs::read(&again).unwrap(), fs::read(&out).unwrap());
    assert!(made["files"].as_array().unwrap().iter().any(|file| file["name"] == "soknad.pdf"));
}

#[test]
fn auto_never_attaches_where_the_document_would_stay_behind() {
    let ringperm = Ringperm::new();
    ringperm.ok(&[
        "company",
        "add",
        "123456785",
        "--name",
        "A AS",
        "--set",
        "clients=false",
        "--set",
        "subcontractors=true",
    ]);
    ringperm.ok(&["submission", "start", "initial"]);
    let text = "Databehandleravtale mellom A AS (behandlingsansvarlig) og B AS (databehandler)";
    let agreement = write(ringperm.home(), "avtale.docx", docx(text));
    let there = ringperm.ok(&["attach", "auto", arg(&agreement), "--as", "databehandleravtale"]);
    assert_ne!(there["requirement"], "databehandleravtale-oppdragsgivere", "{there:#}");
    let named = ringperm.ok(&["attach", "databehandleravtale-oppdragsgivere", arg(&agreement)]);
    let codes: Vec<&Value> = named["findings"].as_array().unwrap().iter().map(|finding| &finding["code"]).collect();
    assert!(codes.contains(&&json!("not-asked")), "{named:#}");
}

#[test]
fn an_answer_to_what_does_not_apply_is_kept_and_comes_back() {
    let ringperm = Ringperm::new();
    ringperm.ok(&["company", "add", "123456785", "--name", "A AS", "--set", "employees=3"]);
    ringperm.ok(&["submission", "start", "initial"]);
    let id = "verneombud-opplaering-40t";
    ringperm.ok(&["answer", id, "--explain", "Kurset er i januar.", "--by", "2027-01-31"]);
    assert_eq!(requirement(&ringperm.run(&["status"]).json, id), None);
    ringperm.ok(&["company", "set", "employees=10"]);
    assert_eq!(requirement(&ringperm.run(&["status"]).json, id).unwrap()["status"], "not-in-place");
}

#[test]
fn wrong_use_is_told_and_saves_nothing() {
    let ringperm = Ringperm::new();
    settle(&ringperm);
    let before = holding(&ringperm);
    ringperm.refused(2, "usage", &["answer", "kontaktperson", "--bogus"]);
    ringperm.refused(2, "nothing-to-answer", &["answer", "selskap-ikke-konkurs", "ja"]);
    let text = write(ringperm.home(), "a.txt", "a");
    ringperm.refused(2, "document-type-unknown", &["inspect", arg(&text), "--as", "tull"]);
    ringperm.refused(2, "identity-name", &["identity", "create", "--name", &"n".repeat(65)]);
    ringperm.ok(&["company", "add", "974760673", "--name", "B AS"]);
    ringperm.refused(
        2,
        "submission-unknown",
        &["answer", "kontaktperson", "Ola", "--company", "974760673", "--submission", "1"],
    );
    ringperm.refused(2, "company-ambiguous", &["approve", "2026-11-01"]);
    assert_eq!(holding(&ringperm), before);
}

#[test]
fn a_bundle_is_checked_also_with_a_store_that_cannot_be_opened() {
    let (ringperm, out) = bundle();
    fs::write(ringperm.store().join("ringperm.sqlite"), [0xA5; 8192]).unwrap();
    let checked = ringperm.run(&["verify", arg(&out)]);
    assert_eq!((checked.code, &checked.json["verdict"]), (3, &json!("intact")), "{checked:#?}");
}

#[test]
fn a_changed_bundle_is_called_changed_also_when_its_signer_is_to_be_confirmed() {
    let (ringperm, out) = bundle();
    let signer = ringperm.ok(&["verify", arg(&out)])["signer"]["fingerprint"].as_str().unwrap().to_owned();
    let mut bytes = fs::read(&out).unwrap();
    let at = bytes.windows(5).position(|five| five == b"%PDF-").unwrap();
    bytes[at + 20] ^= 1;
    let changed = write(ringperm.home(), "endret.zip", bytes);
    let checked = ringperm.run(&["verify", arg(&changed), "--confirm", &signer]);
    assert_eq!((checked.code, &checked.json["verdict"]), (1, &json!("changed")), "{checked:#?}");
}

#[test]
fn a_personal_number_leaves_in_no_answer_and_no_name() {
    let (ringperm, out) = bundle();
    ringperm.ok(&["answer", "kontaktperson", "--field", "name=Kari 31129956715"]);
    ringperm.refused(1, "personal-number-typed", &["export", arg(&out)]);
    ringperm.ok(&["answer", "kontaktperson", "--field", "name=Kari Nordmann"]);
    let named = write(ringperm.home(), "Kari 31129956715.txt", "Internkontroll for HMS");
    let document = ringperm.ok(&["attach", "selskap-registrert", arg(&named)]);
    ringperm.refused(1, "personal-number-typed", &["export", arg(&out)]);
    ringperm.ok(&["detach", &document["id"].to_string()]);
    ringperm.ok(&["export", arg(&out)]);
}

#[test]
fn an_approval_closes_a_submission_that_was_never_said_to_be_sent() {
    let (ringperm, _) = bundle();
    ringperm.ok(&["approve", "2026-11-01"]);
    ringperm.refused(2, "submission-closed", &["answer", "kontaktperson", "Ola"]);
    ringperm.ok(&["submission", "start", "initial"]);
}
