//! Lists on paper, read back by poppler (`pdftotext`).
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

use std::path::Path;

use ringperm_tests::application::{holding, start};
use ringperm_tests::cli::{LANGUAGES, Ringperm, arg};
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
