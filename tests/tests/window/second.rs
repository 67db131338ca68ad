//! A bundle that somebody opens by a double click while the window is open.

use std::fs;
use std::path::Path;

use ringperm_tests::application::{NAME, settle};
use ringperm_tests::cli::{Ringperm, arg};
use ringperm_tests::window::Window;
use serde_json::json;

#[test]
fn a_second_start_hands_its_files_over() {
    let user = Ringperm::new();
    let window = Window::open(&user);
    let folder = user.home().join("mottatt æ");
    fs::create_dir(&folder).unwrap();
    let listen = "const { invoke, transformCallback } = window.__TAURI_INTERNALS__;
        const heard = transformCallback(({ payload }) => { window.heard = payload; });
        await invoke('plugin:event|listen', { event: 'opened', target: { kind: 'Any' }, handler: heard });
        return invoke('opened_with');";
    assert_eq!(
        window.run(&format!("return (async () => {{ {listen} }})()")),
        json!([]),
        "nothing was given at the start"
    );

    // One beside where it is started, one elsewhere, and one as a desktop writes it.
    let files = ["søknad.asice", "/annet sted/b.zip", "file:///tmp/med%20rom.asice", "--ukjent"];
    assert!(window.start_again_with(user.store(), &folder, &files).success());
    let expected = json!([folder.join("søknad.asice"), "/annet sted/b.zip", "/tmp/med rom.asice"]);
    let same = "return JSON.stringify(window.heard) === JSON.stringify(arguments[0])";
    window.until_with("the files of the second start", same, &[expected]);
}

#[test]
fn a_bundle_that_is_opened_by_a_double_click_starts_the_window_on_its_check() {
    let sender = Ringperm::new();
    settle(&sender);
    let bundle = sender.home().join("søknad til nemnda.asice");
    sender.ok(&["export", arg(&bundle)]);

    let receiver = Ringperm::new();
    let window = Window::open_with(&receiver, &[&bundle]);
    window.heading("Kontroller en søknadspakke");
    window.shows(NAME);
    drop(window);

    // As a desktop hands it over, with its signs written as addresses write them.
    let receiver = Ringperm::new();
    let address = format!("file://{}", arg(&bundle).replace('ø', "%C3%B8").replace(' ', "%20"));
    let window = Window::open_with(&receiver, &[Path::new(&address)]);
    window.heading("Kontroller en søknadspakke");
    window.shows(NAME);
}

#[test]
fn a_notification_leads_the_open_window_to_its_page() {
    let user = Ringperm::new();
    let window = Window::open(&user);
    assert!(window.start_again_with(user.store(), user.home(), &["--open", "deadlines"]).success());
    window.until("the page of the deadlines", "return location.hash === '#/deadlines'");
}
