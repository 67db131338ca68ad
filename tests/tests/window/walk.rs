//! Steps that several ways through the window share.

use std::path::Path;

use ringperm_tests::cli::Ringperm;
use ringperm_tests::window::Window;
use serde_json::json;

use crate::papers::{NAME, ORGNR};

/// Answers the questions on the screen that asks them.
pub fn four_questions(window: &Window) {
    window.heading("Noen spørsmål før dere begynner");
    window.fill("begin-orgnr", ORGNR);
    window.fill("begin-name", NAME);
    window.press_id("begin-outbound");
    window.press_id("begin-b2c");
    window.fill("begin-employees", "12");
    window.press("Fortsett");
}

/// From an empty start to the list, without a file.
pub fn begin(window: &Window) {
    window.press("Begynn med organisasjonsnummeret");
    four_questions(window);
    window.heading("Første søknad");
}

/// Chooses whether a requirement is in place.
pub fn state(window: &Window, requirement: &str, state: &str) {
    window.press_id(&format!("state-{requirement}-{state}"));
}

/// Says that it is in place, and what a field asks.
pub fn field(window: &Window, requirement: &str, field: &str, text: &str) {
    window.fill(&format!("f-{requirement}-{field}"), text);
}

/// Waits until the page says that what was answered is saved.
pub fn saved(window: &Window, requirement: &str) {
    let script = "const line = document.querySelector(`#section-${arguments[0]} .save-line`);
                  return !!line && line.innerText.startsWith('Lagret ')";
    window.until_with(&format!("«Lagret» at {requirement}"), script, &[json!(requirement)]);
}

/// Attaches files through the dialog, and waits until they stand there by name.
pub fn attach(window: &Window, requirement: &str, files: &[&Path]) {
    window.next_dialog(files);
    window.press_id(&format!("attach-{requirement}"));
    for file in files {
        let script = "return [...document.querySelectorAll(`#section-${arguments[0]} .document-title`)]
                      .some((title) => title.innerText === arguments[1])";
        let title = file.file_stem().unwrap().to_str().unwrap();
        window.until_with(&format!("{title} at {requirement}"), script, &[json!(requirement), json!(title)]);
    }
}

/// Says that something is not in place, why, and when it will be.
pub fn not_yet(window: &Window, requirement: &str, explanation: &str, by: &str) {
    state(window, requirement, "not-yet");
    field(window, requirement, "explanation", explanation);
    field(window, requirement, "by", by);
    saved(window, requirement);
}

/// Says that a requirement does not apply, and why.
pub fn not_ours(window: &Window, requirement: &str, why: &str) {
    state(window, requirement, "does-not-apply");
    field(window, requirement, "why-not", why);
    saved(window, requirement);
}

/// The titles of the documents that go along, as the store has them.
pub fn saved_documents(user: &Ringperm) -> Vec<String> {
    let status = user.run(&["status"]).json;
    let documents = status["documents"].as_array().unwrap().clone();
    documents.iter().map(|document| document["title"].as_str().unwrap().to_owned()).collect()
}

/// Nothing on the screen frightens: no error, nothing red.
pub fn calm(window: &Window) {
    let red = window.run(
        r"
        const red = (colour) => {
          const [r, g, b, a = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
          return a > 0 && r > 140 && g < 90 && b < 90;
        };
        const shown = [...document.querySelectorAll('body *')].filter((one) => one.checkVisibility());
        return shown
          .filter((one) => {
            const { color, backgroundColor, borderLeftColor, borderLeftWidth } = getComputedStyle(one);
            return red(color) || red(backgroundColor) || (parseFloat(borderLeftWidth) > 0 && red(borderLeftColor));
          })
          .map((one) => `${one.tagName}.${one.className}: ${one.innerText ?? ''}`)
          .concat([...document.querySelectorAll('[aria-invalid=true]')].map((one) => `invalid: ${one.id}`))
        ",
    );
    assert_eq!(red, json!([]), "nothing is red");
}
