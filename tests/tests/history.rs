//! The history as it is read: in words, newest first, narrowed and paged.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

use std::fs;
use std::process::Command;

use ringperm_core::texts::{Lang, files, find};
use ringperm_tests::application::{settle, start};
use ringperm_tests::cli::{LANGUAGES, Ringperm, arg};
use ringperm_tests::tree::{read, root};
use serde_json::Value;

fn lines(ringperm: &Ringperm, args: &[&str]) -> Vec<Value> {
    let view = ringperm.ok(&[&["history"], args].concat());
    view["lines"].as_array().unwrap().clone()
}

fn texts(ringperm: &Ringperm, args: &[&str]) -> Vec<String> {
    lines(ringperm, args).iter().map(|line| line["text"].as_str().unwrap().to_owned()).collect()
}

/// An application that was made, sent and approved, and some more.
fn lived() -> Ringperm {
    let ringperm = Ringperm::new();
    settle(&ringperm);
    ringperm.ok(&["export", arg(&ringperm.home().join("1.zip"))]);
    ringperm.ok(&["sent", "2026-11-22"]);
    ringperm.ok(&["approve", "2026-12-15"]);
    ringperm.ok(&["board", "ask", "2027-02-01", "--deadline", "2027-02-15", "--text", "Hvem vasker listene?"]);
    ringperm.ok(&["figures", "add", "2027-01", "--answered", "10", "--connected", "8", "--complaints", "0"]);
    ringperm.ok(&["backup", arg(&ringperm.home().join("kopi.tar"))]);
    ringperm
}

#[test]
fn what_was_done_is_told_newest_first_in_sentences_that_lead_somewhere() {
    let ringperm = lived();
    let told = lines(&ringperm, &["--limit", "500"]);
    let ids: Vec<i64> = told.iter().map(|line| line["id"].as_i64().unwrap()).collect();
    assert!(ids.is_sorted_by(|newer, older| newer > older), "{ids:?}");
    let texts: Vec<&str> = told.iter().map(|line| line["text"].as_str().unwrap()).collect();
    let expected = [
        "En sikkerhetskopi er laget",
        "Samtaletall er registrert: januar 2027",
        "Det er registrert at nemnda stilte spørsmål 01.02.2027",
        "Godkjenningen fra nemnda 15.12.2026 er registrert",
        "Innsendingen er registrert som sendt 22.11.2026",
        "Søknadspakken er signert og lagret",
    ];
    assert_eq!(texts[..expected.len()], expected);
    assert_eq!(*texts.last().unwrap(), "Virksomheten «Blåbær Callsenter AS» er lagt inn");
    assert!(texts.contains(&"«Første søknad» er påbegynt"), "{texts:#?}");
    assert!(texts.contains(&"Svaret på «Kontaktperson» er lagret"), "{texts:#?}");
    let sent = told.iter().find(|line| line["what"] == "sent").unwrap();
    assert_eq!(sent["about"], "Blåbær Callsenter AS, Første søknad");
    assert_eq!((&sent["place"]["kind"], &sent["place"]["submission"]), (&"receipt".into(), &1.into()));
    assert_eq!(sent["day_text"], "Søndag 22.\u{a0}november 2026");
    let answer = told.iter().find(|line| line["text"] == "Svaret på «Kontaktperson» er lagret").unwrap();
    assert_eq!(answer["place"]["kind"], "requirement");
    assert_eq!(answer["place"]["requirement"], "kontaktperson");
}

#[test]
fn every_line_is_in_the_language_of_whoever_asks() {
    let ringperm = lived();
    let mut all = Vec::new();
    for lang in LANGUAGES {
        let told = texts(&ringperm.in_language(lang), &["--limit", "500"]);
        for text in &told {
            assert!(!text.contains("history-") && !text.contains('{'), "{lang}: {text}");
        }
        all.push(told);
    }
    assert_eq!(all[0].len(), all[2].len());
    assert!(all[1].contains(&"Søknadspakken er signert og lagra".to_owned()), "{:#?}", all[1]);
    assert!(all[2].contains(&"The application bundle was signed and saved".to_owned()), "{:#?}", all[2]);
}

#[test]
fn words_companies_submissions_requirements_and_documents_narrow_it() {
    let ringperm = lived();
    assert_eq!(texts(&ringperm, &["--search", "GODKJENNINGEN desember"]), Vec::<String>::new(), "of another month");
    assert_eq!(texts(&ringperm, &["--search", "godkjenningen nemnda"]).len(), 1);
    assert_eq!(texts(&ringperm, &["--requirement", "kontaktperson"]), ["Svaret på «Kontaktperson» er lagret"]);
    let document = ringperm.ok(&["status"])["documents"][0].clone();
    let id = document["id"].to_string();
    let title = document["title"].as_str().unwrap();
    assert_eq!(texts(&ringperm, &["--document", &id]), [format!("Dokumentet «{title}» er lagt inn")]);
    let of_the_submission = lines(&ringperm, &["--submission", "1", "--limit", "500"]);
    assert!(of_the_submission.iter().all(|line| line["submission"] == 1));
    ringperm.ok(&["company", "add", "123456785", "--name", "Eksempel AS"]);
    let other = texts(&ringperm, &["--company", "123456785"]);
    assert_eq!(other, ["Virksomheten «Eksempel AS» er lagt inn"]);
    ringperm.refused(2, "orgnr-check-digit", &["history", "--company", "123456789"]);
}

#[test]
fn page_by_page_comes_the_same_as_at_once() {
    let ringperm = lived();
    let whole = lines(&ringperm, &["--limit", "500"]);
    let mut paged: Vec<Value> = Vec::new();
    let mut before: Option<String> = None;
    loop {
        let mut args = vec!["history", "--limit", "4"];
        args.extend(before.iter().flat_map(|id| ["--before", id.as_str()]));
        let view = ringperm.ok(&args);
        paged.extend(view["lines"].as_array().unwrap().clone());
        match view["next"].as_i64() {
            Some(id) => before = Some(id.to_string()),
            None => break,
        }
    }
    assert_eq!(paged, whole);
    let said = String::from_utf8(ringperm.bare(&["history", "--limit", "4"]).output().unwrap().stdout).unwrap();
    assert!(said.contains("Eldre linjer: legg til --before"), "{said}");
}

#[test]
fn each_line_names_who_was_logged_in_and_is_found_by_that_name() {
    let ringperm = Ringperm::new();
    start(&ringperm);
    let user = String::from_utf8(Command::new("id").arg("-un").output().unwrap().stdout).unwrap();
    let user = user.trim();
    let all = lines(&ringperm, &[]);
    assert!(all.iter().all(|line| line["who"] == user), "{all:#?}");
    assert_eq!(lines(&ringperm, &["--search", user]), all);
    let said = String::from_utf8(ringperm.bare(&["history"]).output().unwrap().stdout).unwrap();
    assert!(
        said.contains(&format!("«Første søknad» er påbegynt (Blåbær Callsenter AS, Første søknad), av {user}")),
        "{said}"
    );
    assert!(lines(&ringperm, &["--search", "ingen-heter-det"]).is_empty());
}

#[test]
fn an_answer_that_was_cleared_is_put_back_and_the_history_says_so() {
    let ringperm = Ringperm::new();
    settle(&ringperm);
    let phone = |args: &[&str]| {
        let said = ringperm.ok(&[&["answer", "kontaktperson"], args].concat());
        said["answer"]["fields"]["phone"].as_str().unwrap_or_default().to_owned()
    };
    assert_eq!(phone(&["--field", "phone="]), "");
    assert_eq!(phone(&["--undo"]), "+47 22 22 22 22");
    ringperm.refused(2, "nothing-to-undo", &["answer", "kontaktperson", "--undo"]);
    assert_eq!(phone(&["--redo"]), "");
    assert_eq!(phone(&["--undo"]), "+47 22 22 22 22");
    let told = &lines(&ringperm, &["--limit", "1"])[0];
    assert_eq!(told["text"], "Et annet svar på «Kontaktperson» er satt tilbake");
    assert_eq!(told["place"]["requirement"], "kontaktperson");
}

#[test]
fn what_was_deleted_for_good_has_no_words_left_in_the_history() {
    let ringperm = lived();
    let document = ringperm.ok(&["status"])["documents"][0].clone();
    let (id, title) = (document["id"].to_string(), document["title"].as_str().unwrap().to_owned());
    ringperm.ok(&["delete", "submission", "1", "--confirm", "Blåbær Callsenter AS"]);
    let told = texts(&ringperm, &["--limit", "500"]);
    assert_eq!(told[0], "«Første søknad» er slettet for godt");
    assert!(told.iter().all(|text| !text.contains(&title)), "{told:#?}");
    assert!(lines(&ringperm, &["--document", &id]).iter().all(|line| line["place"].is_null()));
}

#[test]
fn every_sentence_of_the_history_is_said_somewhere_and_every_one_that_is_said_is_there() {
    let source = read(&root().join("core/src/desk/history_words.rs"));
    let (_, texts) = files(Lang::Nb).iter().find(|(name, _)| *name == "history").unwrap();
    let keys: Vec<&str> = texts.lines().filter_map(|line| line.strip_prefix("history-")?.split(" =").next()).collect();
    assert!(keys.len() > 50, "{keys:?}");
    for key in keys {
        let built = ["board-", "some-"].iter().find_map(|begin| key.strip_prefix(begin)).unwrap_or(key);
        let said = [key, built]
            .iter()
            .any(|word| source.contains(&format!("\"{word}\"")) || source.contains(&format!("\"history-{word}\"")));
        assert!(said, "nothing says {key}");
    }
    for quoted in source.split('"').skip(1).step_by(2).filter(|word| word.contains('-') && !word.contains(['{', ' '])) {
        let key = if quoted.starts_with("history-") { quoted.to_owned() } else { format!("history-{quoted}") };
        assert!(find(Lang::Nb, &key, &[]).is_some(), "{key}");
    }
    let lines = fs::read_to_string(root().join("core/texts/nb/history.ftl")).unwrap();
    assert!(lines.lines().filter(|line| line.starts_with("history-")).all(|line| !line.ends_with('.')));
}
