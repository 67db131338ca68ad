//! The main job by the keyboard alone: from the first start to a signed bundle, and always in sight of the focus.

use ringperm_tests::cli::{PASSPHRASE, Ringperm, arg};
use ringperm_tests::window::Window;
use thirtyfour::prelude::Key;

use crate::papers::{NAME, ORGNR, Papers};

#[test]
fn from_the_first_start_to_a_signed_bundle_with_nothing_but_keys() {
    let user = Ringperm::new();
    let papers = Papers::in_home(user.home());
    let window = Window::open_alone(&user);
    window.heading("Slipp filene her, eller begynn med organisasjonsnummeret");

    skip_to_the_content(&window);
    change_the_language_and_back(&window);
    answer_the_four_questions(&window);
    answer_and_attach(&window, &papers);
    put_right_what_is_missing(&window);

    let bundle = papers.target("Søknad.zip");
    window.tab_to("#identity-name");
    window.write("Kari Nordmann");
    window.tab_to("#identity-passphrase");
    window.write(PASSPHRASE);
    window.tab_to("#identity-again");
    window.write(PASSPHRASE);
    window.keys(Key::Enter);
    window.focus_on("#sign-passphrase");
    window.write(PASSPHRASE);
    window.next_dialog(&[&bundle]);
    enter(&window, "#sign-path");
    window.shows(arg(&bundle));
    enter(&window, "#sign-submit");
    window.focus_on_heading("Søknadspakken er laget");
    assert_eq!(user.ok(&["verify", arg(&bundle)])["verdict"], "intact");
}

/// Goes there and presses Enter.
fn enter(window: &Window, wanted: &str) {
    window.tab_to(wanted);
    window.keys(Key::Enter);
}

/// Goes there and presses the space bar, which ticks a box and chooses an option.
fn tick(window: &Window, wanted: &str) {
    window.tab_to(wanted);
    window.keys(" ");
}

fn skip_to_the_content(window: &Window) {
    // A window that has just been opened has the keys a moment after it can be seen.
    window.until("the window to have the keys", "return document.hasFocus()");
    window.keys(Key::Tab);
    window.focus_on("Hopp til innholdet");
    window.keys(Key::Enter);
    window.focus_on("#main");
    window.tab_to("Velg filer");
}

fn change_the_language_and_back(window: &Window) {
    window.tab_back_to("Innstillinger");
    window.keys(Key::Enter);
    window.tab_to("#menu-lang-nb");
    window.keys(Key::Down);
    window.focus_on("#menu-lang-nn");
    window.heading("Slepp filene her");
    window.keys(Key::Up);
    window.focus_on("#menu-lang-nb");
    window.heading("Slipp filene her, eller begynn med organisasjonsnummeret");
    window.keys(Key::Escape);
    window.focus_on("Innstillinger");
}

/// The first time without an answer, to be led to what is missing.
fn answer_the_four_questions(window: &Window) {
    enter(window, "Begynn med organisasjonsnummeret");
    window.focus_on_heading("Noen spørsmål før dere begynner");
    enter(window, "Fortsett");
    window.focus_on(".errors");
    enter(window, "Skriv organisasjonsnummeret");
    window.focus_on("#begin-orgnr");
    window.write(ORGNR);
    window.tab_to("#begin-name");
    window.write(NAME);
    tick(window, "#begin-inbound");
    tick(window, "#begin-b2b");
    window.tab_to("#begin-employees");
    window.write("0");
    window.keys(Key::Enter);
    window.focus_on_heading("Første søknad");
}

fn answer_and_attach(window: &Window, papers: &Papers) {
    enter(window, "Virksomheten");
    window.focus_on_heading("Virksomheten");
    window.next_dialog(&[&papers.registration()]);
    enter(window, "#attach-selskap-registrert");
    window.shows("Firmaattest.pdf");
    window.focus_on("#attach-selskap-registrert");
    tick(window, "#f-regnskapsforer-oppgitt-who");
    window.tab_to("#f-regnskapsforer-oppgitt-name");
    window.write("Tall og Tabell AS");
    enter(window, "Neste side");

    window.focus_on_heading("Skatt og avgift");
    window.next_dialog(&[&papers.tax]);
    enter(window, "#attach-skatteattest-gyldig");
    window.shows("Skatteattest.pdf");
    let answered = "return document.getElementById('f-skatt-ingen-restanser-arrears')?.checked === true";
    window.until("the certificate to answer for the taxes", answered);

    // The search leads straight to a requirement, and leaves the focus there.
    window.chord(Key::Control, "k");
    window.focus_on("#search-field");
    window.write("kontaktperson");
    let found =
        "return document.querySelector('.search-option[aria-selected=true]')?.innerText.startsWith('Kontaktperson')";
    window.until("the contact among what is found", found);
    window.keys(Key::Enter);
    window.focus_on("#r-kontaktperson");
    for (field, text) in [
        ("name", "Kari Nordmann"),
        ("role", "Daglig leder"),
        ("email", "kari@blabaer.example"),
        ("phone", "22 22 22 22"),
    ] {
        window.tab_to(&format!("#f-kontaktperson-{field}"));
        window.write(text);
    }
    enter(window, "Neste side");
    window.focus_on_heading("Gebyr");
    enter(window, "Neste side");
    window.focus_on_heading("Erklæringer");
    tick(window, "#f-bransjenorm-akseptert-declared");
    tick(window, "#f-egenerklaering-riktige-opplysninger-declared");
    enter(window, "Gå til gjennomgangen");
}

/// The list of what is missing has the focus, and each line of it leads to where it is put right.
fn put_right_what_is_missing(window: &Window) {
    window.focus_on_heading("Gjennomgang");
    enter(window, "Klar til å sende");
    window.focus_on(".review-summary");
    enter(window, "Databehandleravtaler med oppdragsgivere");
    window.focus_on("#f-databehandleravtale-oppdragsgivere-parties");
    window.tab_back_to("#trait-clients-unknown");
    say_no(window, "clients", "oppdragsgivere");
    window.tab_to("#trait-subcontractors-unknown");
    say_no(window, "subcontractors", "underleverandorer");
    enter(window, "Tilbake til gjennomgangen");
    window.focus_on_heading("Gjennomgang");
    enter(window, "Klar til å sende");
    window.focus_on_heading("Signer og lag søknadspakken");
}

/// The requirement that is not asked then goes, and the focus stays.
fn say_no(window: &Window, question: &str, what: &str) {
    window.keys(Key::Up);
    let gone = format!("return !document.getElementById('section-databehandleravtale-{what}')");
    window.until("what is not asked goes", &gone);
    window.focus_on(&format!("#trait-{question}-no"));
}
