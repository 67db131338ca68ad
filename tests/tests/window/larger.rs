//! Everything in the window can be shown larger, and stays so.

use ringperm_tests::cli::Ringperm;
use ringperm_tests::window::Window;
use thirtyfour::prelude::Key;

/// How wide the page finds its window, in its own units: the larger everything is shown, the fewer.
fn width(window: &Window) -> f64 {
    window.run("return window.innerWidth").as_f64().unwrap()
}

/// Waits until the page finds its window so many times as narrow as `usual`.
fn shown(window: &Window, times: f64, usual: f64) {
    let narrow = format!("return Math.abs(window.innerWidth - {usual} / {times}) < 2");
    window.until(&format!("everything to be {times} times as large"), &narrow);
}

#[test]
fn everything_can_be_shown_four_times_as_large_and_is_so_at_the_next_start() {
    let user = Ringperm::new();
    let window = Window::open_alone(&user);
    window.heading("Slipp filene her");
    let usual = width(&window);
    window.until("the window to have the keys", "return document.hasFocus()");

    window.chord(Key::Control, "+");
    shown(&window, 1.25, usual);
    window.chord(Key::Control, "-");
    shown(&window, 1.0, usual);
    for _ in 0..5 {
        window.chord(Key::Control, "+");
    }
    shown(&window, 4.0, usual);
    // Where something is dropped is reckoned with it (ui/src/backend/tauri.ts).
    assert_eq!(window.run("return devicePixelRatio"), 1, "WebKit does not count it among the pixels of the screen");
    // Nothing stands beside the window, however large it is.
    window.until("no way to the right", "return document.documentElement.scrollWidth <= window.innerWidth");
    window.shot("larger");
    let saved =
        "return window.__TAURI_INTERNALS__.invoke('settings', { page: 'nb' }).then((kept) => kept.text_size === 400)";
    window.until("it to be saved", saved);
    window.kill();

    let window = Window::open(&user);
    window.heading("Slipp filene her");
    shown(&window, 4.0, usual);
    window.chord(Key::Control, "0");
    shown(&window, 1.0, usual);
}
