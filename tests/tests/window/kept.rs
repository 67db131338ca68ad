//! Nothing typed is lost, whatever happens to the program.

use ringperm_tests::cli::Ringperm;
use ringperm_tests::window::Window;

use crate::walk::{begin, field, saved};

#[test]
fn what_was_typed_is_there_after_a_kill() {
    let user = Ringperm::new();
    let window = Window::open(&user);
    begin(&window);
    window.press("Virksomheten");
    window.heading("Virksomheten");
    let owners = "Kari Nordmann eier 60 prosent. Resten eies av Ærlig Øst Ålesund AS, som Kari også leder. ".repeat(4);
    let owners = owners.trim();
    field(&window, "selskap-eiere-ledelse", "owners", owners);
    saved(&window, "selskap-eiere-ledelse");
    window.kill();

    let window = Window::open(&user);
    window.heading("Velkommen tilbake");
    window.press("Fortsett med første søknad");
    window.press("Virksomheten");
    window.heading("Virksomheten");
    assert_eq!(window.value("f-selskap-eiere-ledelse-owners"), owners);
}
