//! A newer version comes while the window is open: its files take the place of ours, then it takes the data over.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use ringperm_tests::application::contents;
use ringperm_tests::cli::{Ringperm, program};
use ringperm_tests::documents::{sha256, write};
use ringperm_tests::window::Window;
use rusqlite::Connection;

use crate::papers::Papers;
use crate::walk::{attach, begin, field, saved, saved_documents};

#[test]
fn a_newer_version_takes_the_data_of_an_open_window_over() {
    let user = Ringperm::new();
    let window = Window::open(&user);
    begin(&window);
    window.press("Kontakt og signatur");
    field(&window, "kontaktperson", "name", "Kari Nordmann");
    saved(&window, "kontaktperson");

    // What a newer version may do: other tables, and its own number.
    let newer = Connection::open(user.store().join("ringperm.sqlite")).unwrap();
    let upgrade = "BEGIN IMMEDIATE; ALTER TABLE answer RENAME TO answer_99; PRAGMA user_version = 99; COMMIT";
    newer.execute_batch(upgrade).unwrap();
    drop(newer);
    let before = contents(user.store());

    // It is said unasked, beside what stands there.
    window.shows("Mens dette vinduet var åpent, tok en nyere versjon av Ringperm over dataene.");
    window.shows("Lukk så Ringperm og åpne det igjen.");
    field(&window, "kontaktperson", "role", "Daglig leder");
    window.shows("Svaret på «Kontaktperson» er ikke lagret");
    assert_eq!(window.value("f-kontaktperson-role"), "Daglig leder", "what was typed stays, to be copied");
    assert_eq!(window.value("f-kontaktperson-name"), "Kari Nordmann");
    window.run("location.hash = '#/history'");
    window.heading("Historikk");
    window.shows("Prøv igjen");
    window.kill();
    assert!(contents(user.store()) == before, "not a byte is changed");
}

#[test]
fn programs_that_are_replaced_beneath_an_open_window_lose_nothing() {
    let user = Ringperm::new();
    let papers = Papers::in_home(user.home());
    let folder = user.home().join("program");
    fs::create_dir(&folder).unwrap();
    let names = ["ringperm-desktop", "ringperm", "ringperm-reader"];
    for name in names {
        let (own, there) = (program(name), folder.join(name));
        fs::hard_link(&own, &there).or_else(|_| fs::copy(&own, &there).map(drop)).unwrap();
    }
    let window = Window::open_as(&user, &folder.join("ringperm-desktop"));
    begin(&window);

    // As a package does it. What the new reader answers, this window does not understand.
    for name in names {
        let new = write(&folder, "ny", "#!/bin/sh\necho '{ \"form\": 99 }'\n");
        fs::set_permissions(&new, fs::Permissions::from_mode(0o755)).unwrap();
        fs::rename(new, folder.join(name)).unwrap();
    }
    window.press("Skatt og avgift");
    attach(&window, "skatteattest-gyldig", &[&papers.tax]);
    window.shows("Dokumentet kunne ikke leses.");
    window.press("Tilbake til listen");
    window.press("Kontakt og signatur");
    field(&window, "kontaktperson", "name", "Kari Nordmann");
    saved(&window, "kontaktperson");
    window.kill();

    // Opened again, by a program that is whole.
    assert_eq!(user.ok(&["doctor"])["integrity"], "ok");
    assert_eq!(saved_documents(&user).len(), 1);
    let taken = user.run(&["status"]).json["documents"][0]["sha256"].clone();
    assert_eq!(taken, sha256(&fs::read(&papers.tax).unwrap()));
    let window = Window::open(&user);
    window.press("Fortsett med første søknad");
    window.press("Kontakt og signatur");
    window.heading("Kontakt og signatur");
    assert_eq!(window.value("f-kontaktperson-name"), "Kari Nordmann");
}
