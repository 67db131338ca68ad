//! Every screen as a screen reader is told of it: names, roles, the order of headings, landmarks, and where the focus is.

use ringperm_tests::application::bundle;
use ringperm_tests::cli::Ringperm;
use ringperm_tests::window::{Node, Window};
use serde_json::json;
use thirtyfour::prelude::Key;

use crate::papers::Papers;

/// Each screen by its address, and what has the focus when somebody has come there.
const SCREENS: [(&str, &str); 20] = [
    ("/inbox", "Ikke plassert"),
    ("/", "Velkommen tilbake"),
    ("/begin/approved", "Noen spørsmål før dere begynner"),
    ("/s/2", "Ny søknad"),
    ("/s/2/p/virksomheten", "Virksomheten"),
    ("/s/2/p/kontakt/at/kontaktperson", "Kontaktperson"),
    ("/s/2/p/kontakt/at/kontaktperson/name", "Navn"),
    ("/s/2/draft", "Utkast"),
    ("/s/2/review", "Gjennomgang"),
    ("/s/2/sign", "Signer og lag søknadspakken"),
    ("/s/1/receipt", "Søknadspakken er sendt"),
    ("/document/1/p/virksomheten", "Firmaattest"),
    ("/deadlines", "Frister og godkjenning"),
    ("/figures/923609016", "Samtaletall"),
    ("/history", "Historikk"),
    ("/verify", "Kontroller en søknadspakke"),
    ("/settings", "Innstillinger"),
    ("/backup", "Sikkerhetskopi"),
    ("/trash", "Papirkurv"),
    ("/hjelp", "Hjelp"),
];

#[test]
fn every_screen_and_what_happens_on_it_is_told_to_a_screen_reader() {
    let user = used();
    let papers = Papers::in_home(user.home());
    let window = Window::open_alone(&user);
    let mut faults = Vec::new();
    for (address, focused) in SCREENS {
        window.run_with("window.location.hash = arguments[0]", &[json!(address)]);
        let there = "return !!document.querySelector('main h1')
            && ![...document.querySelectorAll('.wait')].some((one) => one.checkVisibility())";
        window.until("the whole screen", there);
        let page = with_focus_on(&window, focused);
        faults.extend(faults_of(&page).into_iter().map(|fault| format!("{address}: {fault}")));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    what_opens_and_what_happens(&window, &papers);
}

/// The search as a dialog, and a file that was taken in, which is said without being asked for.
fn what_opens_and_what_happens(window: &Window, papers: &Papers) {
    window.chord(Key::Control, "k");
    let page = window.heard_until("the search as a dialog", |page| page.iter().any(|node| node.role == "dialog"));
    let name = page.iter().find(|node| node.role == "dialog").map(|node| node.name.as_str());
    assert_eq!(name, Some("Søk etter krav, dokumenter og sider"));
    window.keys(Key::Escape);
    with_focus_on(window, "Hjelp");
    window.next_dialog(&[&papers.tax]);
    window.press("Ikke plassert");
    window.press_id("inbox-files");
    window.heard_until("the file that was taken in", |page| {
        page.iter().any(|node| node.attribute("live") == "polite" && node.name.contains("Én fil er lagt inn"))
    });
}

fn with_focus_on(window: &Window, name: &str) -> Vec<Node> {
    window.heard_until(&format!("the focus on «{name}»"), |page| {
        page.iter().any(|node| node.is("focused") && node.name == name)
    })
}

/// A store in which every screen has something to show: one application approved, the next one begun.
fn used() -> Ringperm {
    let (user, _) = bundle();
    user.ok(&["sent", "2026-11-21"]);
    user.ok(&["approve", "2026-11-22"]);
    user.ok(&["figures", "add", "2026-10", "--answered", "1 234", "--connected", "800", "--complaints", "1"]);
    user.ok(&["submission", "start", "renewal"]);
    user
}

/// What would leave somebody who listens in the dark.
fn faults_of(page: &[Node]) -> Vec<String> {
    page.iter().filter_map(fault_of).chain(headings(page)).chain(landmarks(page)).collect()
}

fn fault_of(node: &Node) -> Option<String> {
    let Node { role, name, .. } = node;
    let computed = node.attribute("computed-role");
    let fault = |what: &str| Some(format!("{what}: {node:?}"));
    // The page itself, its main part and the surroundings of a frame are read by what is in them.
    let whole = ["document web", "scroll pane"].contains(&role.as_str()) || computed == "main";
    let told = node.is("focusable") || ["navigation", "region", "image", "img"].contains(&computed);
    if told && !whole && name.trim().is_empty() {
        return fault("without a name");
    }
    // WebKitGTK has no word for what opens and closes, and tells its name only.
    let folds = node.attribute("tag") == "summary";
    if node.is("focusable") && !folds && ["unknown", "invalid", "filler", "section"].contains(&role.as_str()) {
        return fault("without a role");
    }
    if node.attribute("tag") == "button" && !["push button", "toggle button"].contains(&role.as_str()) {
        return fault("a button that is told as something else");
    }
    if ["ul", "ol"].contains(&node.attribute("tag")) && !["list", "list box"].contains(&role.as_str()) {
        return fault("a list that is not told as one");
    }
    None
}

/// One heading of the first level before all others, and none of a level that skips one.
fn headings(page: &[Node]) -> Vec<String> {
    let levels = page.iter().filter(|node| node.role == "heading");
    let levels: Vec<u32> = levels.map(|node| node.attribute("level").parse().unwrap_or(0)).collect();
    let skips = levels.windows(2).any(|two| two[1] > two[0] + 1);
    let ordered = levels.first() == Some(&1) && levels.iter().filter(|level| **level == 1).count() == 1 && !skips;
    if ordered { vec![] } else { vec![format!("headings in disorder: {levels:?}")] }
}

/// Each once: the top, the content, the foot, and the place where what happens is said.
fn landmarks(page: &[Node]) -> Vec<String> {
    let count = |role: &str| page.iter().filter(|node| node.attribute("computed-role") == role).count();
    let mut faults: Vec<String> = ["banner", "main", "contentinfo"]
        .iter()
        .filter(|role| count(role) != 1)
        .map(|role| format!("{} × {role}", count(role)))
        .collect();
    if !page.iter().any(|node| node.attribute("live") == "polite" && node.attribute("computed-role") == "status") {
        faults.push("nothing says what happens".into());
    }
    faults
}
