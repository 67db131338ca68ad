//! Lists on paper, read back by poppler (`pdftotext`).
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

use std::collections::BTreeMap;
use std::path::Path;

use ringperm_core::api::{AnswerChange, ClientChoice, DeadlinePaper, Paper};
use ringperm_core::desk::{Opening, SharedDesk};
use ringperm_core::store::Migrate;
use ringperm_core::texts::Lang;
use ringperm_tests::application::{holding, start};
use ringperm_tests::cli::{LANGUAGES, Ringperm, arg};
use ringperm_tests::documents::{pdf, write};
use ringperm_tests::openssl::run;

fn words(pdf: &Path) -> String {
    let text = run("pdftotext", &["-layout", "-enc", "UTF-8", arg(pdf), "-"], Path::new("/"));
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn three_lists_can_be_passed_on_or_kept() {
    let ringperm = Ringperm::new().on("2026-11-22");
    start(&ringperm);
    ringperm.ok(&["answer", "ansvarsforsikring", "--field", "insured=no", "--note", "Spør megleren."]);
    ringperm.ok(&["answer", "kontaktperson", "--field", "name=Kari Nordmann"]);
    let list = |what: &str| {
        let out = ringperm.home().join(format!("{what}.pdf"));
        ringperm.ok(&["list", arg(&out), "--what", what]);
        words(&out)
    };
    let checklist = list("checklist");
    assert!(checklist.contains("Huskeliste") && checklist.contains("Skatteattest"), "{checklist}");
    assert!(!checklist.contains("Ansvarsforsikring"), "only what the scheme asks is to be got");
    for own in ["Kontaktperson", "Egenerklæring", "bransjenormen", "Regnskapsfører"] {
        assert!(!checklist.contains(own), "what the manager says or declares is nobody's to find: {own}: {checklist}");
    }

    let blank = list("blank");
    for expected in ["Sjekkliste", "Skatteattest", "Ansvarsforsikring", "Råd fra Ringperm"] {
        assert!(blank.contains(expected), "{expected}: {blank}");
    }
    assert!(!blank.contains("Kari Nordmann"), "a blank list has no answers");

    let own = list("self-check");
    for expected in ["Egenkontroll", "Ansvarsforsikring", "Spør megleren.", "følger ikke med innsendingen"] {
        assert!(own.contains(expected), "{expected}: {own}");
    }
    assert!(!own.contains("Skatteattest"), "{own}");
}

/// Where each heading stands that says how long something takes, in the order in which they should stand.
fn efforts(list: &str) -> Vec<usize> {
    ["Noen uker", "Noen dager", "Samme dag"].iter().filter_map(|effort| list.find(effort)).collect()
}

#[test]
fn what_takes_longest_to_get_stands_first_on_the_list_and_what_is_there_is_gone_from_it() {
    let ringperm = Ringperm::new().on("2026-11-22");
    start(&ringperm);
    ringperm.ok(&["company", "set", "--set", "employees=30", "--set", "sells=true", "--set", "outbound=true"]);
    let list = || {
        let out = ringperm.home().join("huskeliste.pdf");
        ringperm.ok(&["list", arg(&out)]);
        words(&out)
    };
    let before = list();
    let found = efforts(&before);
    assert!(found.len() == 3 && found.is_sorted(), "{found:?}: {before}");
    assert!(!before.contains("Noen minutter"), "{before}");
    for (earlier, later) in [
        ("Opplæring av verneombudet", "Eksempler på arbeidsavtaler"),
        ("Internkontroll for HMS", "Skatteattest av nyere dato"),
    ] {
        let at = |word: &str| before.find(word).unwrap_or_else(|| panic!("{word}: {before}"));
        assert!(at(earlier) < at(later), "{earlier} before {later}: {before}");
    }
    let tax = write(ringperm.home(), "Skatteattest.pdf", pdf("skatteattest-uten-skjemanummer.pdf"));
    ringperm.ok(&["attach", "skatteattest-gyldig", arg(&tax)]);
    assert!(!list().contains("Skatteattest av nyere dato"), "{}", list());
}

#[test]
fn the_blank_list_can_be_read_before_anything_is_known_and_makes_no_store() {
    let ringperm = Ringperm::new().on("2026-11-22");
    for (lang, expected) in LANGUAGES.into_iter().zip(["Skatteattest", "Skatteattest", "tax certificate"]) {
        let out = ringperm.home().join(format!("{lang}.pdf"));
        ringperm.in_language(lang).ok(&["list", arg(&out), "--what", "blank"]);
        let text = words(&out);
        assert!(text.contains(expected) && !text.contains("bundle-") && !text.contains("basis-"), "{text}");
    }
    assert!(!ringperm.store().exists(), "looking makes no store");
    let out = ringperm.home().join("ny.pdf");
    ringperm.refused(2, "store-missing", &["list", arg(&out), "--what", "checklist"]);
    ringperm.refused(2, "store-missing", &["list", arg(&out), "--what", "blank", "--submission", "1"]);

    ringperm.ok(&["company", "add", "923609016", "--name", "Blåbær AS"]);
    ringperm.ok(&["list", arg(&out), "--what", "blank"]);
    assert_eq!(words(&out), words(&ringperm.home().join("nb.pdf")), "a company without a submission");
    ringperm.ok(&["submission", "start", "initial"]);
    ringperm.ok(&["list", arg(&out), "--what", "blank"]);
    assert!(words(&out).contains("Blåbær AS"), "{}", words(&out));
}

#[test]
fn the_lists_are_written_in_the_language_of_the_screen() {
    let ringperm = Ringperm::new().on("2026-11-22");
    start(&ringperm);
    for (lang, titles) in LANGUAGES.into_iter().zip([
        ["Huskeliste", "Sjekkliste", "Egenkontroll"],
        ["Hugseliste", "Sjekkliste", "Eigenkontroll"],
        ["To-do list", "Checklist", "Self-check"],
    ]) {
        for (what, title) in ["checklist", "blank", "self-check"].into_iter().zip(titles) {
            let out = ringperm.home().join("liste.pdf");
            ringperm.in_language(lang).ok(&["list", arg(&out), "--what", what]);
            let text = words(&out);
            assert!(text.contains(title), "{lang} {what}: {text}");
            assert!(!text.contains("bundle-") && !text.contains("basis-") && !text.contains("status-"), "{text}");
        }
    }
}

#[test]
fn a_list_never_takes_the_place_of_what_the_store_keeps() {
    let ringperm = Ringperm::new();
    start(&ringperm);
    let before = holding(&ringperm);
    let database = ringperm.store().join("ringperm.sqlite");
    ringperm.refused(2, "inside-store", &["list", arg(&database)]);
    assert_eq!(holding(&ringperm), before);
}

#[test]
fn every_page_of_every_sheet_of_the_example_company_says_that_it_is_an_example() {
    let folder = tempfile::tempdir().unwrap();
    let (store, today) = (Some(folder.path().join("store")), "2026-11-22".parse().ok());
    let opening = Opening { folder: store, migrate: Migrate::Yes, today, lang: Lang::Nb, scheme: None };
    let desk = SharedDesk::new(opening, true);
    let out = |name: &str| folder.path().join(format!("{name}.pdf"));
    let sheets = desk.at_desk(|desk| {
        let id = desk.submissions(None)?.first().map(|one| one.id);
        let mut sheets = Vec::new();
        for paper in [Paper::Checklist, Paper::Blank, Paper::SelfCheck, Paper::Declaration] {
            sheets.push(out(&format!("{paper:?}")));
            desk.save_list(id, paper, sheets.last().unwrap())?;
        }
        sheets.push(out("year"));
        desk.save_deadline_paper(DeadlinePaper::Year, None, sheets.last().unwrap())?;
        let fields = Some(BTreeMap::from([("insured".to_owned(), "no".to_owned())]));
        let change = AnswerChange { fields, ..AnswerChange::default() };
        desk.answer(id.unwrap(), "ansvarsforsikring", &change, None)?;
        let view = desk.client_sheet(None, Lang::Nb)?;
        let lines = view.groups.iter().flat_map(|group| &group.lines).filter(|line| !line.shows.is_empty());
        let lines = lines.map(|line| line.id.clone()).collect();
        sheets.push(out("client"));
        let choice = ClientChoice { lines, documents: Vec::new(), lang: Lang::Nb };
        desk.save_client_sheet(None, &choice, sheets.last().unwrap())?;
        Ok(sheets)
    });
    for sheet in sheets.unwrap() {
        let text = run("pdftotext", &["-enc", "UTF-8", arg(&sheet), "-"], Path::new("/"));
        for (number, page) in text.split('\u{c}').filter(|page| !page.trim().is_empty()).enumerate() {
            assert!(page.contains("EKSEMPEL"), "{}, page {}: {page}", sheet.display(), number + 1);
        }
    }
}
