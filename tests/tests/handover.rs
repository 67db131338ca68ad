//! Handing over: an e-mail that an independent reader takes apart, every answer for the scheme's form, the exact bundle
//! kept, and facts for a client. Python's `email` and `zipfile` judge, and poppler.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use ringperm_tests::application::{bundle, settle, start};
use ringperm_tests::cli::{LANGUAGES, Ringperm, arg};
use ringperm_tests::documents::{JPEG, pdf, sha256, write};
use ringperm_tests::openssl::run;
use serde_json::Value;

/// What Python's own library reads out of a draft.
const READ: &str = "
import email, email.policy, hashlib, json, sys
letter = email.message_from_binary_file(open(sys.argv[1], 'rb'), policy=email.policy.default)
body, file = letter.iter_parts()
content = file.get_content()
print(json.dumps({
    'defects': [str(defect) for part in letter.walk() for defect in part.defects],
    'headers': sorted(letter.keys()), 'unsent': letter['X-Unsent'], 'to': letter['To'], 'subject': letter['Subject'],
    'type': letter.get_content_type(), 'body': body.get_content().replace('\\r\\n', '\\n'), 'file': file.get_filename(),
    'file_type': file.get_content_type(), 'how': file.get_content_disposition(),
    'sha256': hashlib.sha256(content).hexdigest(), 'size': len(content),
}))
";

fn python(program: &str, file: &Path) -> Value {
    let output = Command::new("python3").args(["-c", program, arg(file)]).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

fn words(pdf: &Path) -> String {
    let text = run("pdftotext", &["-layout", "-enc", "UTF-8", arg(pdf), "-"], Path::new("/"));
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_draft_is_an_unsent_letter_with_the_very_bundle() {
    let ringperm = Ringperm::new();
    settle(&ringperm);
    let [out, draft] = ["Søknad på blåbær.zip", "utkast.eml"].map(|name| ringperm.home().join(name));
    assert_eq!(ringperm.ok(&["recipient"])["recipient"], Value::Null, "nobody is the default");
    ringperm.refused(2, "recipient-shape", &["recipient", "sekretariatet"]);
    ringperm.ok(&["recipient", "post@nemnda.example"]);
    let made = ringperm.ok(&["export", arg(&out), "--draft", arg(&draft)]);
    assert_eq!(
        (made["draft"]["passing"].as_str(), made["draft"]["outdated"].as_bool()),
        (Some("everywhere"), Some(false))
    );
    let contains = made["draft"]["contains"].to_string();
    for expected in ["skatteopplysninger", "eiere", "telefonnummer"] {
        assert!(contains.contains(expected), "{expected}: {contains}");
    }

    let read = python(READ, &draft);
    assert_eq!(read["defects"], serde_json::json!([]), "{read}");
    assert_eq!(read["headers"], serde_json::json!(["Content-Type", "MIME-Version", "Subject", "To", "X-Unsent"]));
    assert_eq!(read["unsent"], "1");
    assert_eq!(read["to"], "post@nemnda.example");
    assert_eq!(read["subject"], "Søknad om Godkjent Callcenter – Blåbær Callsenter AS");
    let body = read["body"].as_str().unwrap();
    for expected in ["Blåbær Callsenter AS", "923 609 016", "Søknad på blåbær.zip", "Vennlig hilsen\nKari Nordmann"]
    {
        assert!(body.contains(expected), "{expected}: {body}");
    }
    assert_eq!((read["type"].as_str(), read["how"].as_str()), (Some("multipart/mixed"), Some("attachment")));
    assert_eq!(
        (read["file"].as_str(), read["file_type"].as_str()),
        (Some("Søknad på blåbær.zip"), Some("application/zip"))
    );
    assert_eq!(read["sha256"], made["sha256"]);
    assert_eq!(read["sha256"].as_str().unwrap(), sha256(&fs::read(&out).unwrap()));
    let raw = fs::read(&draft).unwrap();
    assert!(raw.is_ascii() && !raw.windows(6).any(|found| found == b"\nFrom:"), "no sender");

    let again = ringperm.home().join("igjen.eml");
    ringperm.ok(&["draft", arg(&again), "--to", "kari@eksempel.example"]);
    assert_eq!(python(READ, &again)["to"], "kari@eksempel.example");
    assert_eq!(ringperm.ok(&["recipient"])["recipient"], "post@nemnda.example", "this once only");
    assert_eq!(ringperm.ok(&["recipient", "--clear"])["recipient"], Value::Null);
    ringperm.ok(&["draft", arg(&again)]);
    assert_eq!(python(READ, &again)["to"], Value::Null);
}

#[test]
fn what_is_too_large_for_an_email_is_exported_without_a_draft() {
    let ringperm = Ringperm::new();
    settle(&ringperm);
    let mut big = JPEG.to_vec();
    big.resize(19_000_000, 0);
    let big = write(ringperm.home(), "Stor aksjeeierbok.jpg", big);
    ringperm.ok(&["attach", "selskap-eiere-ledelse", arg(&big), "--as", "aksjeeierbok"]);
    let [out, draft] = ["s.zip", "s.eml"].map(|name| ringperm.home().join(name));
    let answer = ringperm.run(&["export", arg(&out), "--draft", arg(&draft)]);
    assert_eq!(answer.code, 1, "{answer:#?}");
    assert_eq!(answer.json["draft"]["problem"]["code"], "mail-too-large");
    let advice = answer.json["draft"]["problem"]["advice"].as_str().unwrap();
    assert!(advice.contains("minnepenn"), "{advice}");
    assert!(out.exists() && !draft.exists());
    ringperm.refused(2, "mail-too-large", &["draft", arg(&draft)]);
}

#[test]
fn there_is_no_draft_of_what_was_never_exported_or_is_no_longer_what_it_was() {
    let ringperm = Ringperm::new();
    settle(&ringperm);
    let draft = ringperm.home().join("utkast.eml");
    ringperm.refused(2, "no-bundle", &["draft", arg(&draft)]);

    let (ringperm, out) = bundle();
    ringperm.ok(&["sent", "2026-11-22"]);
    let sha256 = sha256(&fs::read(&out).unwrap());
    let kept = ringperm.store().join("bundles").join(format!("{sha256}.zip"));
    assert_eq!(fs::read(&kept).unwrap(), fs::read(&out).unwrap(), "the exact bundle is kept");
    assert_eq!(ringperm.ok(&["doctor"])["integrity"], "ok");
    let mut bytes = fs::read(&kept).unwrap();
    bytes[100] ^= 1;
    fs::write(&kept, bytes).unwrap();
    let said = ringperm.run(&["doctor"]);
    assert_eq!(said.code, 1);
    assert_eq!(said.json["integrity"], format!("bundle {sha256}"));
    let draft = ringperm.home().join("utkast.eml");
    ringperm.refused(2, "bundle-damaged", &["draft", arg(&draft)]);
    assert!(!draft.exists());
}

#[test]
fn every_answer_and_every_document_of_the_bundle_is_at_hand_for_the_form() {
    let (ringperm, out) = bundle();
    let folder = ringperm.home().join("til skjemaet");
    let form = ringperm.ok(&["answers", "--documents", arg(&folder)]);
    let pages: Vec<&str> = form["pages"].as_array().unwrap().iter().map(|page| page["id"].as_str().unwrap()).collect();
    assert_eq!(pages[0], "company");
    let unpacked = ringperm.home().join("pakke");
    run("unzip", &["-q", arg(&out), "-d", arg(&unpacked)], Path::new("/"));
    let data: Value = serde_json::from_slice(&fs::read(unpacked.join("soknad.json")).unwrap()).unwrap();
    let in_bundle: Vec<&str> =
        data["pages"].as_array().unwrap().iter().map(|page| page["id"].as_str().unwrap()).collect();
    assert_eq!(pages[1..], in_bundle, "the scheme's order");
    for (page, signed) in form["pages"].as_array().unwrap()[1..].iter().zip(data["pages"].as_array().unwrap()) {
        for (item, row) in page["items"].as_array().unwrap().iter().zip(signed["requirements"].as_array().unwrap()) {
            let values = |rows: &Value, key: &str| -> Vec<String> {
                rows.as_array().unwrap().iter().map(|row| row[key].as_str().unwrap().replace('\u{a0}', " ")).collect()
            };
            assert_eq!(values(&item["answers"], "answer"), values(&row["answers"], "value"), "{row}");
        }
    }
    let mut files: Vec<PathBuf> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let mut signed: Vec<PathBuf> =
        fs::read_dir(unpacked.join("vedlegg")).unwrap().map(|entry| entry.unwrap().path()).collect();
    signed.sort();
    assert_eq!(files.len(), 2);
    for (file, signed) in files.iter().zip(&signed) {
        assert_eq!(file.file_name(), signed.file_name(), "named as in the bundle");
        assert_eq!(fs::read(file).unwrap(), fs::read(signed).unwrap());
    }
    assert_eq!(form["bundle"]["outdated"], false);
    ringperm.ok(&["answer", "kontaktperson", "--field", "name=Ola Nordmann"]);
    assert_eq!(ringperm.ok(&["answers"])["bundle"]["outdated"], true, "the bundle says something else");
    ringperm.refused(2, "inside-store", &["answers", "--documents", arg(ringperm.store())]);
}

#[test]
fn what_there_is_to_copy_is_in_the_submissions_language_and_what_there_is_not_is_said_in_the_users() {
    let ringperm = Ringperm::new();
    start(&ringperm);
    let form = ringperm.in_language("en").run(&["answers"]).json;
    let items = form["pages"].as_array().unwrap().iter().flat_map(|page| page["items"].as_array().unwrap());
    let silent: Vec<&Value> = items.filter(|item| !item["open"].as_str().unwrap().is_empty()).collect();
    let contact = silent.iter().find(|item| item["title"] == "Kontaktperson").unwrap();
    assert_eq!(contact["open"], "Not started");
    assert!(silent.iter().all(|item| item["open"] != "Ikke begynt"), "{silent:?}");
}

#[test]
fn a_client_sees_the_lines_that_were_chosen_and_no_others() {
    let ringperm = Ringperm::new();
    start(&ringperm);
    ringperm.ok(&["answer", "ansvarsforsikring", "--field", "insured=yes", "--field", "until=2027-03-01"]);
    let wash =
        ["answer", "reservasjonsregister-avtale", "--field", "access=supplier", "--field", "supplier=Vask og Liste AS"];
    ringperm.ok(&wash);
    ringperm.ok(&["approve", "2026-11-20"]);
    for month in ["2026-09", "2026-10"] {
        ringperm.ok(&["figures", "add", month, "--connected", "40000", "--complaints", "6"]);
    }
    let view = ringperm.ok(&["client"]);
    let lines: Vec<&Value> =
        view["groups"].as_array().unwrap().iter().flat_map(|g| g["lines"].as_array().unwrap()).collect();
    let chosen: Vec<&str> =
        lines.iter().filter(|line| line["public"] == true).map(|line| line["id"].as_str().unwrap()).collect();
    assert_eq!(chosen, ["approval"], "nothing private is chosen at the start");

    let out = ringperm.home().join("ark.pdf");
    ringperm.refused(2, "client-nothing-chosen", &["client", arg(&out)]);
    ringperm.refused(2, "client-line-unknown", &["client", arg(&out), "--line", "kontaktperson"]);
    ringperm.refused(2, "client-line-unanswered", &["client", arg(&out), "--line", "yrkesskadeforsikring"]);
    assert!(!out.exists());
    ringperm.ok(&["client", arg(&out), "--line", "ansvarsforsikring", "--line", "complaints", "--line", "approval"]);
    let text = words(&out);
    for expected in [
        "Utarbeidet av virksomheten, ikke av nemnda",
        "20.11.2026",
        "20.11.2029",
        "0,15 klager per 1000",
        "september 2026 til oktober 2026",
        "01.03.2027",
    ] {
        assert!(text.contains(expected), "{expected}: {text}");
    }
    assert!(!text.contains("Vask og Liste"), "not chosen: {text}");

    for (lang, by) in LANGUAGES.into_iter().zip([
        "Utarbeidet av virksomheten, ikke av nemnda",
        "Utarbeidd av verksemda, ikkje av nemnda",
        "Prepared by the company, not by the board",
    ]) {
        ringperm.ok(&["client", arg(&out), "--line", "reservasjonsregister-avtale", "--written-in", lang]);
        let text = words(&out);
        assert!(text.contains(by) && text.contains("Vask og Liste AS") && !text.contains("client-"), "{lang}: {text}");
    }
}

#[test]
fn documents_go_to_a_client_in_an_ordinary_zip_and_never_with_a_personal_number() {
    let ringperm = Ringperm::new();
    start(&ringperm);
    let plain = write(ringperm.home(), "Ærlig rutine på øya.pdf", pdf("firmaattest.pdf"));
    let taken = ringperm.ok(&["attach", "selskap-registrert", arg(&plain)]);
    let private = write(ringperm.home(), "notat.txt", "Kari Nordmann, 31129956715\n");
    let number =
        ringperm.ok(&["attach", "databehandleravtale-oppdragsgivere", arg(&private), "--as", "databehandleravtale"]);
    let id = |json: &Value| json["documents"][0]["id"].as_i64().or(json["id"].as_i64()).unwrap().to_string();
    let (plain_id, private_id) = (id(&taken), id(&number));
    ringperm.ok(&["accept", &format!("{private_id}:personal-number"), "--reason", "Nemnda har bedt om det."]);
    let out = ringperm.home().join("til kunden.zip");
    ringperm.refused(1, "personal-number", &["client", arg(&out), "--document", &private_id]);
    ringperm.ok(&["approve", "2026-11-20"]);
    ringperm.ok(&["client", arg(&out), "--line", "approval", "--document", &plain_id]);
    let list = "
import json, sys, zipfile
zip = zipfile.ZipFile(sys.argv[1])
print(json.dumps({'bad': zip.testzip(), 'names': zip.namelist(), 'dates': [entry.date_time[:3] for entry in zip.infolist()]}))
";
    let read = python(list, &out);
    assert_eq!(read["bad"], Value::Null);
    assert_eq!(
        read["names"],
        serde_json::json!(["Opplysninger om Blåbær Callsenter AS.pdf", "Ærlig rutine på øya.pdf"])
    );
    assert_eq!(read["dates"], serde_json::json!([[2026, 11, 22], [2026, 11, 22]]));
}
