//! Nothing typed is lost, whatever happens to the program.

use std::thread;
use std::time::Duration;

use ringperm_tests::application::{ORGNR, start};
use ringperm_tests::cli::Ringperm;
use ringperm_tests::window::Window;
use serde_json::json;

use crate::walk::{begin, field, saved};

/// The promise itself: what was typed up to so long ago is there.
const SECOND: Duration = Duration::from_secs(1);

/// Types at the cursor, in the field with this id; then lets one second pass by the clock, and no more, and kills the
/// program. The page says nothing in between that is waited for.
fn typed_and_killed(window: Window, id: &str, text: &str) {
    window.press_id(id);
    window.keys(text);
    let script = "return document.getElementById(arguments[0])?.value === arguments[1]";
    window.until_with("what was typed", script, &[json!(id), json!(text)]);
    thread::sleep(SECOND);
    window.kill();
}

#[test]
fn all_of_an_answer_that_was_typed_a_second_before_a_kill_is_there() {
    let user = Ringperm::new();
    start(&user);
    let window = Window::open_alone(&user);
    window.press("Fortsett med første søknad");
    window.press("Virksomheten");
    window.heading("Virksomheten");
    let typed = "Kari Nordmann (leder), Ola Nordmann, Åse Ødegård. ".repeat(6);
    let typed = typed.trim();
    typed_and_killed(window, "f-selskap-eiere-ledelse-board", typed);

    let window = Window::open(&user);
    window.press("Fortsett med første søknad");
    window.press("Virksomheten");
    window.heading("Virksomheten");
    assert_eq!(window.value("f-selskap-eiere-ledelse-board"), typed);
}

#[test]
fn all_of_a_form_that_was_not_sent_is_there_a_second_later_too() {
    let user = Ringperm::new();
    start(&user);
    let (button, text) = (format!("board-{ORGNR}"), format!("board-{ORGNR}-text"));
    let open = |window: &Window| {
        window.press("Frister");
        window.heading("Frister");
        window.press_id(&button);
    };
    let window = Window::open_alone(&user);
    open(&window);
    let typed = "Hvem vasker listene, og hvor ofte? ".repeat(6);
    let typed = typed.trim();
    typed_and_killed(window, &text, typed);

    let window = Window::open_alone(&user);
    open(&window);
    assert_eq!(window.value(&text), typed);
    // What is thrown away does not come back.
    window.press("Avbryt");
    window.press_id(&button);
    assert_eq!(window.value(&text), "");
}

/// Notes how much of the board is saved whenever the page says so.
const WATCH: &str = "
    const section = document.getElementById('section-selskap-eiere-ledelse');
    const field = document.getElementById('f-selskap-eiere-ledelse-board');
    window.kept = 0;
    new MutationObserver(() => {
      if (section.querySelector('.save-line')?.innerText.startsWith('Lagret ')) window.kept = field.value.length;
    }).observe(section, { subtree: true, childList: true, characterData: true });";

#[test]
fn whoever_types_on_and_on_is_saved_all_the_same() {
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
