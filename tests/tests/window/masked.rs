//! A personal number on a page: seen, marked beforehand, and gone from the copy that goes along.

use ringperm_tests::cli::{Ringperm, arg};
use ringperm_tests::window::Window;
use serde_json::json;

use crate::papers::{NAME, ORGNR, Papers};
use crate::walk::saved_documents;

#[test]
fn a_personal_number_is_masked_where_it_stands() {
    let user = Ringperm::new();
    let papers = Papers::in_home(user.home());
    user.ok(&["company", "add", &ORGNR.replace(' ', ""), "--name", NAME, "--set", "employees=12"]);
    user.ok(&["submission", "start", "initial"]);
    let original = user.ok(&["attach", "arbeidsavtale-eksempler", arg(&papers.signed_contract)]);
    assert_eq!(original["personal_numbers"], 1);

    let window = Window::open(&user);
    window.press("Fortsett med første søknad");
    window.heading("Første søknad");
    window.press("Arbeidsavtaler");
    window.heading("Arbeidsavtaler");
    window.run("document.querySelector('a[href*=\"/document/\"]').click()");
    window.heading("Arbeidsavtale Ola");
    window.until(
        "the page's picture",
        "return (document.querySelector('#document-page-1 img')?.naturalWidth ?? 0) > 100",
    );
    window.shot("document");

    window.press_id("masking-start");
    window.until("the find, marked", "return document.getElementById('masking-find-1')?.checked === true");
    window.shows("31•••• •••15");
    window.press_id("masking-submit");
    window.shows("Beskriv dokumentet for dem som ikke kan se det");
    assert_eq!(saved_documents(&user), ["Arbeidsavtale Ola"], "nothing is made without a description");
    window.fill("masking-description", "Arbeidsavtale, fast stilling, med fødselsnummeret sladdet.");
    window.shot("masking");
    window.press_id("masking-submit");
    window.shows("Dette er den sladdede kopien");
    window.until(
        "the copy's picture",
        "return (document.querySelector('#document-page-1 img')?.naturalWidth ?? 0) > 100",
    );
    window.shot("masked");
    assert_eq!(saved_documents(&user), ["Arbeidsavtale Ola (sladdet)"]);
    let copy = user.run(&["status"]).json["documents"][0].clone();
    assert_eq!(user.ok(&["trash"])["documents"][0]["document"]["id"], original["id"]);
    assert_ne!(copy["sha256"], original["sha256"]);

    window.press_id("masking-undo");
    window.until("the original", "return document.querySelector('main h1')?.innerText === 'Arbeidsavtale Ola'");
    assert_eq!(saved_documents(&user), ["Arbeidsavtale Ola"]);
}

#[test]
fn what_is_pasted_is_taken_in_under_its_name() {
    let user = Ringperm::new();
    let window = Window::open(&user);
    let taken = window.run(
        "return window.__TAURI_INTERNALS__.invoke('take_in_bytes', new TextEncoder().encode('Skatteattest'), \
         { headers: { name: encodeURIComponent('Innlimt på øya.txt') } })",
    );
    assert_eq!(taken["document"]["original_name"], json!("Innlimt på øya.txt"));
    assert_eq!(taken["problem"], json!(null));
    window.press("Ikke plassert");
    window.shows("Innlimt på øya");
}
