//! When something stands in the way: a clear text, and nothing changed.

use std::fs;

use ringperm_tests::application::contents;
use ringperm_tests::cli::Ringperm;
use ringperm_tests::window::Window;
use rusqlite::Connection;

use crate::papers::Papers;
use crate::walk::{begin, field, saved};

#[test]
fn a_second_window() {
    let user = Ringperm::new();
    let window = Window::open(&user);
    begin(&window);
    window.press("Kontakt og signatur");
    window.heading("Kontakt og signatur");

    // Started again, it shows the window that is there.
    assert!(window.start_again(user.store()).success());
    window.heading("Kontakt og signatur");

    // What another program changes is shown without being asked for.
    user.ok(&["answer", "kontaktperson", "--field", "role=Daglig leder"]);
    let role = "return document.getElementById('f-kontaktperson-role').value === 'Daglig leder'";
    window.until("the role that the command line wrote", role);

    // While another program writes, nothing can be saved; that is said, and what was typed stays.
    let mut other = Connection::open(user.store().join("ringperm.sqlite")).unwrap();
    let writing = other.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate).unwrap();
    // One keystroke: after it, nothing is tried again by itself.
    field(&window, "kontaktperson", "name", "K");
    window.shows("Svaret på «Kontaktperson» er ikke lagret");
    window.shows("Et annet vindu eller program bruker dataene akkurat nå.");
    writing.rollback().unwrap();
    window.press("Prøv å lagre igjen");
    saved(&window, "kontaktperson");
    assert_eq!(window.value("f-kontaktperson-name"), "K");
    assert_eq!(window.value("f-kontaktperson-role"), "Daglig leder");
}

#[test]
fn a_store_of_a_newer_version() {
    let user = Ringperm::new();
    user.ok(&["company", "add", "123456785", "--name", "Blåbær Callsenter AS"]);
    let database = user.store().join("ringperm.sqlite");
    Connection::open(&database).unwrap().pragma_update(None, "user_version", 99).unwrap();
    let before = contents(user.store());

    let window = Window::open(&user);
    window.heading("Dataene er lagret av en nyere versjon av Ringperm");
    window.shows("Installer den nyeste versjonen av Ringperm");
    window.press("Prøv igjen");
    window.heading("Dataene er lagret av en nyere versjon av Ringperm");
    window.kill();
    assert!(contents(user.store()) == before, "not a byte is changed");
}

#[test]
fn a_damaged_store() {
    let user = Ringperm::new();
    user.ok(&["company", "add", "123456785", "--name", "Blåbær Callsenter AS"]);
    let database = user.store().join("ringperm.sqlite");
    let whole = fs::read(&database).unwrap();
    let mut torn = whole.clone();
    torn[1000..].fill(0x5a);
    fs::write(&database, &torn).unwrap();

    let window = Window::open(&user);
    window.heading("Dataene kan ikke leses");
    window.shows("Ringperm får ikke lest dataene i");
    window.shows("Ta en kopi av hele mappen, og slett ingenting.");
    assert!(fs::read(&database).unwrap() == torn, "not a byte is changed");

    // A copy is put back: the same window goes on.
    fs::write(&database, &whole).unwrap();
    window.press("Prøv igjen");
    window.heading("Velkommen tilbake");
    window.shows("Blåbær Callsenter AS");
}

#[test]
fn a_damaged_store_is_made_anew_after_a_confirmation() {
    let user = Ringperm::new();
    user.ok(&["company", "add", "123456785", "--name", "Eksempel AS"]);
    let database = user.store().join("ringperm.sqlite");
    let mut torn = fs::read(&database).unwrap();
    torn[..100].fill(0);
    fs::write(&database, &torn).unwrap();

    let window = Window::open(&user);
    window.heading("Dataene kan ikke leses");
    window.shows("Ringperm får ikke lest dataene i");
    window.shows("Legg tilbake en sikkerhetskopi");
    window.press("Bygg opp databasen igjen …");
    window.shows("Den skadde databasen blir ikke slettet");
    assert!(fs::read(&database).unwrap() == torn, "nothing is done unasked");
    window.press("Bygg opp databasen igjen");
    window.shows("Virksomheter: Eksempel AS");
    window.shows("Ingenting ser ut til å mangle.");
    window.press("Fortsett");
    window.heading("Velkommen tilbake");
    window.shows("Eksempel AS");
    let kept = contents(user.store()).into_iter().any(|(path, bytes)| path != database && bytes == torn);
    assert!(kept, "the damaged one lies aside");
}

#[test]
fn files_that_cannot_be_taken_in_are_said_one_by_one() {
    let user = Ringperm::new();
    let papers = Papers::in_home(user.home());
    let window = Window::open(&user);
    let folder = papers.target("En mappe");
    fs::create_dir(&folder).unwrap();
    let empty = papers.target("Tom.pdf");
    fs::write(&empty, "").unwrap();
    window.next_dialog(&[&folder, &papers.target("Borte.pdf"), &empty, &papers.tax]);
    window.press("Velg filer");
    window.heading("Ikke plassert");
    window.shows("er en mappe, ikke en fil");
    window.shows("Ringperm finner ikke filen");
    window.shows("Filen er tom. Finn riktig fil, og legg den inn på nytt.");
    window.shows("ingen restanser funnet. Stemmer det?");
}
