//! A bundle that somebody opens by a double click while the window is open.

use std::fs;

use ringperm_tests::cli::Ringperm;
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
fn a_notification_leads_the_open_window_to_its_page() {
    let user = Ringperm::new();
    let window = Window::open(&user);
    assert!(window.start_again_with(user.store(), user.home(), &["--open", "deadlines"]).success());
    window.until("the page of the deadlines", "return location.hash === '#/deadlines'");
}
