//! Nothing typed is lost, whatever happens to the program.

use ringperm_tests::cli::Ringperm;
use ringperm_tests::window::Window;

use crate::walk::{begin, field, saved};

/// Notes how much of the board is saved whenever the page says so.
const WATCH: &str = "
    const section = document.getElementById('section-selskap-eiere-ledelse');
    const field = document.getElementById('f-selskap-eiere-ledelse-board');
    window.kept = 0;
    new MutationObserver(() => {
      if (section.querySelector('.save-line')?.innerText.startsWith('Lagret ')) window.kept = field.value.length;
    }).observe(section, { subtree: true, childList: true, characterData: true });";

#[test]
fn what_was_typed_is_there_after_a_kill() {
    let user = Ringperm::new();
    let window = Window::open_alone(&user);
    begin(&window);
    window.press("Virksomheten");
    window.heading("Virksomheten");
    let owners = "Kari Nordmann eier 60 prosent. Resten eies av Ærlig Øst Ålesund AS, som Kari også leder. ".repeat(4);
    let owners = owners.trim();
    field(&window, "selskap-eiere-ledelse", "owners", owners);
    saved(&window, "selskap-eiere-ledelse");

    // Whoever types on and on is saved all the same, and killed in the middle of a word.
    window.press_id("f-selskap-eiere-ledelse-board");
    window.run(WATCH);
    let mut typed = String::new();
    let kept = loop {
        window.keys("Kari, Ola, ");
        typed += "Kari, Ola, ";
        let kept = window.run("return window.kept").as_u64().unwrap();
        if kept > 0 {
            break usize::try_from(kept).unwrap();
        }
        assert!(typed.len() < 2000, "nothing is saved before somebody stops typing");
    };
    window.kill();

    let window = Window::open(&user);
    window.heading("Velkommen tilbake");
    window.press("Fortsett med første søknad");
    window.press("Virksomheten");
    window.heading("Virksomheten");
    assert_eq!(window.value("f-selskap-eiere-ledelse-owners"), owners);
    let board = window.value("f-selskap-eiere-ledelse-board");
    assert!(typed.starts_with(&board) && board.len() >= kept, "{kept} letters were saved, and there is «{board}»");
}
