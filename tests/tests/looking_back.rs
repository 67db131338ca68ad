//! What can be seen of what was done on another day: when an answer was saved, every bundle that was made, the documents of
//! applications that were sent.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail loudly")]

use ringperm_core::desk::{Desk, Opening};
use ringperm_core::store::Migrate;
use ringperm_core::texts::Lang;
use ringperm_tests::application::{NAME, settle};
use ringperm_tests::cli::{Ringperm, arg};

fn desk_on(ringperm: &Ringperm, today: &str) -> Desk {
    let opening = Opening {
        folder: Some(ringperm.store().to_owned()),
        migrate: Migrate::No,
        today: Some(today.parse().unwrap()),
        lang: Lang::Nb,
        scheme: None,
    };
    Desk::open_existing(&opening).unwrap()
}

#[test]
fn an_answer_says_on_which_day_it_was_saved_unless_that_is_today() {
    let ringperm = Ringperm::new();
    settle(&ringperm);
    ringperm.on("2026-11-25").ok(&["answer", "kontaktperson", "--field", "name=Ola Nordmann"]);
    let saved = |today: &str| {
        let page = desk_on(&ringperm, today).page(1, "kontakt").unwrap();
        page.requirements.into_iter().find(|one| one.id == "kontaktperson").unwrap().answer.saved
    };
    let (then, later) = (saved("2026-11-25"), saved("2026-11-27"));
    assert!(then.starts_with("kl. "), "{then}");
    assert_eq!(later, format!("25.11.2026 {then}"));
}

#[test]
fn every_bundle_that_was_made_can_be_shown_again() {
    let ringperm = Ringperm::new();
    settle(&ringperm);
    let (first, second) = (ringperm.home().join("første.zip"), ringperm.home().join("andre.zip"));
    ringperm.on("2026-11-25").ok(&["export", arg(&first)]);
    ringperm.ok(&["answer", "kontaktperson", "--field", "name=Ola Nordmann"]);
    ringperm.on("2026-11-26").ok(&["export", arg(&second)]);
    std::fs::remove_file(&first).unwrap();

    let desk = desk_on(&ringperm, "2026-11-27");
    let receipt = desk.receipt(1).unwrap().unwrap();
    let names: Vec<&str> = receipt.bundles.iter().map(|one| one.file_name.as_str()).collect();
    assert_eq!(names, ["andre.zip", "første.zip"], "the newest first");
    let earlier = &receipt.bundles[1];
    assert!(earlier.signed_text.starts_with("25.11.2026 kl. "), "{}", earlier.signed_text);
    assert!(earlier.sha256.starts_with(&earlier.sha256_short.replace(' ', "")), "{earlier:?}");
    assert_eq!(desk.bundle_to_show(1, None).unwrap(), second);
    assert_eq!(desk.bundle_to_show(1, Some(&receipt.sha256)).unwrap(), second);
    let again = desk.bundle_to_show(1, Some(&earlier.sha256)).unwrap();
    assert_ne!(again, first, "what the user deleted is copied from what is kept");
    ringperm.ok(&["verify", arg(&again)]);
    assert_eq!(desk.bundle_to_show(1, Some("00")).unwrap_err().code(), "no-bundle");
}

#[test]
fn the_documents_of_an_application_that_was_sent_are_found_with_its_year() {
    let ringperm = Ringperm::new();
    settle(&ringperm);
    assert!(desk_on(&ringperm, "2026-11-27").sent_documents().unwrap().is_empty(), "not sent yet");
    ringperm.ok(&["export", arg(&ringperm.home().join("pakke.zip"))]);
    ringperm.ok(&["sent", "2026-11-22"]);
    let found = desk_on(&ringperm, "2029-01-10").sent_documents().unwrap();
    let titles: Vec<&str> = found.iter().map(|one| one.title.as_str()).collect();
    assert_eq!(titles.len(), 2, "{titles:?}");
    for one in &found {
        assert_eq!((one.company_name.as_str(), one.kind_text.as_str(), one.year), (NAME, "Første søknad", 2026));
    }
}

#[test]
fn the_desk_speaks_as_the_system_does_until_the_user_chooses() {
    let ringperm = Ringperm::new();
    settle(&ringperm);
    let mut desk = desk_on(&ringperm, "2026-11-27");
    assert_eq!(desk.settings_in(Lang::En).unwrap().lang, None);
    assert_eq!(desk.lang(), Lang::En);
    let chosen = ringperm_core::api::Settings { lang: Some(Lang::Nn), ..desk.settings().unwrap() };
    desk.save_settings(&chosen).unwrap();
    assert_eq!(desk.settings_in(Lang::En).unwrap().lang, Some(Lang::Nn));
    assert_eq!(desk.lang(), Lang::Nn);
}
