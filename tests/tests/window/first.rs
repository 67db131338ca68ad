//! The first ten minutes: three files in a folder, no key, no passphrase, nothing red.

use std::fs;

use chrono::Local;
use ringperm_tests::cli::Ringperm;
use ringperm_tests::window::Window;

use crate::papers::{NAME, Papers, issued, typed};
use crate::walk::calm;

#[test]
fn the_first_ten_minutes() {
    let user = Ringperm::new();
    let papers = Papers::in_home(user.home());
    let window = Window::open(&user);

    window.heading("Slipp filene her, eller begynn med organisasjonsnummeret");
    window.shows("Det som tar lengst tid å skaffe, står øverst.");
    window.shows("Alt er lagret på denne maskinen.");
    calm(&window);
    window.shot("start");

    window.next_dialog(&[&papers.tax, &papers.blank_contract, &papers.signed_contract]);
    window.press("Velg filer");
    window.heading("Ikke plassert");
    window.shows(&format!("Skatteattest for {NAME}, {}, ingen restanser funnet. Stemmer det?", typed(issued())));
    window.shows("Dette ser ut som en arbeidsavtale. Stemmer det?");
    window.shows("Et helt fødselsnummer er synlig. Sladd det, eller bruk en blank mal.");
    window.shows("Side 1");
    window.shows(&format!("Slik Ringperm leser filene, gjelder de {NAME}, organisasjonsnummer 123 456 785."));
    calm(&window);
    window.shot("inbox");

    window.press("Stemmer. Gå videre til spørsmålene");
    window.heading("Noen spørsmål før dere begynner");
    assert_eq!(window.value("begin-orgnr"), "123\u{a0}456\u{a0}785");
    window.shot("begin");
    assert_eq!(window.value("begin-name"), NAME);
    window.press_id("begin-outbound");
    window.press_id("begin-b2c");
    window.fill("begin-employees", "12");
    calm(&window);
    window.press("Fortsett");

    window.heading("Første søknad");
    // The certificate has answered for the taxes; the contract with a personal number is not let through.
    window.shows("1 av 10 klare");
    window.shows("Neste:");
    calm(&window);
    window.shot("list");

    let checklist = papers.target("Huskeliste.pdf");
    window.next_dialog(&[&checklist]);
    window.press("Lag huskeliste til regnskapsfører og HR");
    window.shows("Huskelisten er lagret som");
    assert!(fs::read(&checklist).unwrap().starts_with(b"%PDF-"), "the checklist is a PDF");

    window.press("Se utkastet");
    window.heading("Utkast");
    window.in_frame(|| {
        window.until("the draft", "return document.body.innerText.toUpperCase().includes('UTKAST')");
        window.until("the company", &format!("return document.body.innerText.includes('{NAME}')"));
        let size = window.run("return getComputedStyle(document.body).fontFamily");
        assert!(size.as_str().is_some_and(|font| !font.is_empty()), "the draft is dressed");
    });
    window.shot("draft");

    assert_eq!(user.ok(&["identity", "list"])["identities"], serde_json::json!([]), "no key was needed");
}

/// On the day that the clock of the machine says, as the daily check does.
#[test]
fn reminders_are_offered_in_the_settings_and_declined_by_a_press() {
    let today = Local::now().date_naive().to_string();
    let user = Ringperm::new().on(&today);
    let window = Window::open(&user);
    window.press("Innstillinger");
    window.press("Alle innstillinger");
    window.heading("Innstillinger");
    window.shows("Fristene sjekkes bare når Ringperm er åpent.");
    assert_eq!(window.value("settings-reminders-follow"), "60, 14, 3, 0");
    window.until("no warning", "return !document.querySelector('.settings-warning')");
    window.shot("reminders");

    window.press("Nei takk");
    window.until("it is not asked again", "return !document.getElementById('settings-reminders-off')");
    window.shows("Slå på påminnelser");
}
