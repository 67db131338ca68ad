//! The example company: in a store of its own, and marked wherever one looks.

use ringperm_tests::cli::Ringperm;
use ringperm_tests::window::Window;

/// Seen from the data folder that a window of the tests has.
const STORES: [&str; 2] = ["share/Ringperm/example-store", "share/Ringperm/store"];

#[test]
fn the_example_has_a_store_of_its_own_and_says_what_it_is_on_every_screen_and_paper() {
    let user = Ringperm::new();
    let window = Window::open_example(&user);
    window.heading("Velkommen tilbake");
    window.shows("Dette er en eksempelvirksomhet.");
    let [example, own] = STORES.map(|folder| user.home().join(folder));
    window.until_file(&example.join("ringperm.sqlite"));
    assert!(!own.exists(), "the user's own store was not begun");

    for screen in ["/", "/inbox", "/deadlines", "/s/1", "/settings", "/hjelp", "/verify"] {
        window.run_with("location.hash = arguments[0]", &[screen.into()]);
        let marked = "return location.hash === '#' + arguments[0] && !!document.querySelector('main h1')
            && document.querySelector('.example-mark')?.innerText === 'Eksempel'
            && document.title.includes(' – Eksempel – ')";
        window.until_with(&format!("the mark on {screen}"), marked, &[screen.into()]);
    }

    window.run("location.hash = '/s/1/draft'");
    window.heading("Utkast");
    window.in_frame(|| {
        window.until("the mark on the draft", "return document.body.innerText.includes('EKSEMPEL')");
    });
    assert!(!own.exists(), "nothing of it came into the user's own store");
}

#[test]
fn the_first_start_leads_to_the_example_in_a_window_of_its_own() {
    let user = Ringperm::new();
    let window = Window::open(&user);
    window.heading("Slipp filene her");
    window.until("no mark", "return !document.querySelector('.example-mark')");
    window.press("Se en eksempelvirksomhet");
    let [example, _] = STORES.map(|folder| user.home().join(folder));
    window.until_file(&example.join("ringperm.sqlite"));
    let shown = user.at(&example);
    window.until_there("the company in the second window", || shown.run(&["company", "show"]).code == 0);
    window.heading("Slipp filene her");
    window.until("still no mark", "return !document.querySelector('.example-mark')");
}
