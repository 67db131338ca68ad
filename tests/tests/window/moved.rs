//! A backup is made in the window, and put back in the window of another machine; and the guide is read there.

use ringperm_tests::cli::{Ringperm, arg};
use ringperm_tests::window::Window;

use crate::papers::NAME;
use crate::walk::{begin, field, saved};

/// At least as long as a backup asks for.
const WORDS: &str = "fire tilfeldige ord her";

#[test]
fn what_one_machine_backed_up_another_goes_on_with() {
    let old = Ringperm::new();
    let copy = old.home().join("Sikkerhetskopi.ringperm");
    let window = Window::open(&old);
    begin(&window);
    window.press("Virksomheten");
    window.heading("Virksomheten");
    field(&window, "selskap-eiere-ledelse", "owners", "Kari Nordmann");
    saved(&window, "selskap-eiere-ledelse");
    window.run("location.hash = '/backup'");
    window.heading("Sikkerhetskopi");
    window.press_id("backup-encrypt");
    window.fill("backup-words", WORDS);
    window.fill("backup-again", WORDS);
    window.next_dialog(&[&copy]);
    window.press_id("backup-make");
    window.shows("Sikkerhetskopien er laget og kontrollert");
    assert!(!String::from_utf8_lossy(&std::fs::read(&copy).unwrap()).contains(NAME), "it is encrypted");

    // Where there is something, what would be lost is shown before anything is.
    let text = "Kari Nordmann og Ola Nordmann";
    window.run("location.hash = '/'");
    window.press("Fortsett med første søknad");
    window.press("Virksomheten");
    window.heading("Virksomheten");
    field(&window, "selskap-eiere-ledelse", "owners", text);
    saved(&window, "selskap-eiere-ledelse");
    look_at(&window, &copy);
    window.shows(&format!("Her ligger det allerede data for {NAME}."));
    window.press_id("backup-leave");
    window.run("location.hash = '/'");
    window.heading("Velkommen tilbake");
    drop(window);

    let new = Ringperm::new();
    let window = Window::open(&new);
    window.heading("Slipp filene her");
    look_at(&window, &copy);
    window.press_id("backup-restore");
    window.heading("Velkommen tilbake");
    window.press("Fortsett med første søknad");
    window.press("Virksomheten");
    window.heading("Virksomheten");
    assert_eq!(window.value("f-selskap-eiere-ledelse-owners"), "Kari Nordmann");
    new.ok(&["doctor"]);
}

/// Chooses the backup and opens it with its words.
fn look_at(window: &Window, copy: &std::path::Path) {
    window.run("location.hash = '/backup'");
    window.heading("Sikkerhetskopi");
    window.next_dialog(&[copy]);
    window.press_id("backup-choose");
    window.shows(arg(copy));
    window.fill("backup-open", WORDS);
    window.press_id("backup-open-submit");
    window.shows("Sikkerhetskopi laget");
    window.shows(NAME);
}

#[test]
fn the_guide_is_read_in_the_window_with_its_pictures() {
    let user = Ringperm::new();
    let window = Window::open(&user);
    window.press("Hjelp");
    window.heading("Hjelp");
    window.run("location.hash = '/hjelp/veiledning'");
    window.heading("Brukerveiledning");
    let shown = "const all = [...document.querySelectorAll('main img')];
                 all.forEach((one) => one.scrollIntoView());
                 return all.length > 5 && all.every((one) => one.complete && one.naturalWidth > 0)";
    window.until("every picture to be there", shown);
}
