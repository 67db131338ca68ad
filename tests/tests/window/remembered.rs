//! A passphrase that the system remembers: ticked once in the window, never typed again, until it is forgotten.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use ringperm_tests::application::settle;
use ringperm_tests::cli::{PASSPHRASE, Ringperm, arg};
use ringperm_tests::window::Window;

/// Unlocks the key store on the bus of the window, as a login does. It ends with the bus.
fn unlock_key_store(user: &Ringperm) {
    let mut daemon = Command::new("sh");
    daemon.args(["-c", "printf 'fjell og fjord' | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1"]);
    daemon.env("HOME", user.home()).env_remove("XDG_RUNTIME_DIR");
    daemon.env("DBUS_SESSION_BUS_ADDRESS", fs::read_to_string(user.home().join("bus")).unwrap());
    assert!(daemon.status().unwrap().success(), "gnome-keyring is needed");
}

/// Goes to the signing, and names where the bundle is to be.
fn to_signing(window: &Window, user: &Ringperm, name: &str) -> PathBuf {
    let bundle = user.home().join(name);
    window.run("location.hash = '/s/1/sign'");
    window.heading("Signer og lag søknadspakken");
    window.next_dialog(&[&bundle]);
    window.press_id("sign-path");
    window.shows(arg(&bundle));
    bundle
}

#[test]
fn a_ticked_passphrase_signs_the_next_time_without_typing_until_it_is_forgotten() {
    let user = Ringperm::new();
    settle(&user);
    let window = Window::open(&user);
    window.heading("Velkommen tilbake");
    unlock_key_store(&user);

    to_signing(&window, &user, "1.zip");
    window.fill("sign-passphrase", PASSPHRASE);
    window.press_id("sign-remember");
    window.press_id("sign-submit");
    window.heading("Søknadspakken er laget");

    let second = to_signing(&window, &user, "2.zip");
    window.shows("Passordet er husket i nøkkelringen på denne maskinen.");
    window.shot("sign-remembered");
    window.press_id("sign-submit");
    window.heading("Søknadspakken er laget");
    assert_eq!(user.ok(&["verify", arg(&second)])["verdict"], "intact");

    to_signing(&window, &user, "3.zip");
    window.press_id("sign-forget");
    window.until("the field is there, with the focus", "return document.activeElement?.id === 'sign-passphrase'");
}

/// The system would have to ask for a password here, and has nobody to ask.
#[test]
fn with_a_key_store_that_stays_locked_the_window_signs_and_says_that_nothing_is_remembered() {
    let user = Ringperm::new();
    settle(&user);
    let window = Window::open(&user);
    window.heading("Velkommen tilbake");
    to_signing(&window, &user, "1.zip");
    window.fill("sign-passphrase", PASSPHRASE);
    window.press_id("sign-remember");
    window.press_id("sign-submit");
    window.heading("Søknadspakken er laget");
    window.shows("Pakken er signert, men passordet er ikke husket.");
}
