//! Words that would be scripts, typed as names or sent in a bundle: shown as they are, and run by nothing.

use std::fs;
use std::net::{Ipv4Addr, TcpListener};
use std::process::Command;

use ringperm_tests::application::{ORGNR, SMALLEST, identity};
use ringperm_tests::cli::{Ringperm, arg};
use ringperm_tests::documents::write;
use ringperm_tests::window::Window;
use serde_json::json;

/// What each would do to the page that showed it as more than text.
fn scripts(address: &str) -> [(&'static str, String); 4] {
    let mark = |name: &str| format!("window.hit='{name}'");
    [
        ("company", format!("<img src={address}navn.png onerror={}>", mark("company"))),
        ("name", format!("\"><script>{}</script>", mark("name"))),
        ("role", format!("'><iframe srcdoc=\"<script>parent.{}</script>\">", mark("role"))),
        ("title", format!("<svg onload={}>", mark("title"))),
    ]
}

/// An application with such words wherever words can be typed, and its bundle.
fn prepare(user: &Ringperm, address: &str) -> std::path::PathBuf {
    let [(_, company), (_, name), (_, role), (_, title)] = scripts(address);
    user.ok(&[&["company", "add", ORGNR, "--name", &company], SMALLEST.as_slice()].concat());
    user.ok(&["submission", "start", "initial"]);
    let [name_is, role_is] = [format!("name={name}"), format!("role={role}")];
    user.ok(&["answer", "kontaktperson", "--field", &name_is, "--field", &role_is]);
    let document = write(user.home(), &format!("{title}.txt"), "Til nemnda: <script>window.hit='text'</script>\n");
    user.ok(&["attach", "selskap-registrert", arg(&document)]);
    identity(user);
    let out = user.home().join("pakke.zip");
    user.ok(&["export", arg(&out), "--allow-incomplete"]);
    out
}

#[test]
fn words_that_would_be_scripts_are_words_on_every_screen_and_in_a_strangers_bundle() {
    let outside = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    outside.set_nonblocking(true).unwrap();
    let address = format!("http://127.0.0.1:{}/", outside.local_addr().unwrap().port());
    let user = Ringperm::new();
    let bundle = prepare(&user, &address);
    let company = &scripts(&address)[0].1;

    let window = Window::open(&user);
    window.shows("onerror=window.hit='company'");
    let mut seen = String::new();
    for screen in [
        "/",
        "/s/1",
        "/s/1/p/kontakt",
        "/s/1/p/virksomheten",
        "/s/1/draft",
        "/s/1/review",
        "/s/1/sign",
        "/s/1/receipt",
        "/s/1/form",
        "/document/1",
        "/deadlines",
        "/history",
        "/tidy",
        "/settings",
        "/client/923609016",
        "/figures/923609016",
    ] {
        window.run_with("location.hash = arguments[0]", &[json!(screen)]);
        window.until(
            "the screen is there",
            "return !!document.querySelector('main h1')
                && ![...document.querySelectorAll('.wait')].some((one) => one.checkVisibility())",
        );
        harmless(&window, screen);
        seen += &window.text("body");
        seen += &window
            .run("return [...document.querySelectorAll('input, textarea')].map((one) => one.value).join(' ')")
            .to_string();
    }
    for (what, script) in scripts(&address) {
        assert!(seen.contains(&script) || seen.contains(&script.replace('"', "\\\"")), "{what} is shown as typed");
    }

    // What a stranger sends, as a stranger gets it.
    let receiver = Ringperm::new();
    let stranger = receiver.home().join("mottatt.zip");
    fs::copy(&bundle, &stranger).unwrap();
    drop(window);
    let window = Window::open(&receiver);
    window.run("location.hash = '/verify'");
    window.heading("Kontroller en søknadspakke");
    window.next_dialog(&[&stranger]);
    window.press("Velg søknadspakke");
    window.shows(company);
    harmless(&window, "a received bundle");
    assert!(outside.accept().is_err(), "nobody outside was asked");
}

/// Nothing of it has run, and nothing of it stands in the page as an element.
fn harmless(window: &Window, screen: &str) {
    let found = window.run(
        "return [window.hit ?? null, document.querySelectorAll('iframe:not([sandbox=\"\"]), object, embed').length,
                 [...document.querySelectorAll('*')].filter((one) => [...one.attributes].some((a) => a.name.startsWith('on'))).length,
                 [...document.querySelectorAll('main script, main img[src^=http], main svg[onload]')].length]",
    );
    assert_eq!(found, json!([null, 0, 0, 0]), "{screen}");
}

#[test]
fn the_pages_in_a_bundle_hold_such_words_as_text() {
    let user = Ringperm::new();
    let out = prepare(&user, "http://127.0.0.1:1/");
    let folder = user.home().join("pakket ut");
    let unzip = Command::new("unzip").args(["-q", arg(&out), "-d", arg(&folder)]).status().unwrap();
    assert!(unzip.success());
    let parser = r"
import html.parser, json, sys
found = {'tags': [], 'on': [], 'links': [], 'text': ''}
class Page(html.parser.HTMLParser):
    def handle_starttag(self, tag, attributes):
        found['tags'].append(tag)
        found['on'] += [name for name, _ in attributes if name.startswith('on')]
        found['links'] += [value for name, value in attributes if name in ('href', 'src', 'action') and ':' in (value or '')]
    def handle_data(self, data):
        found['text'] += data
Page().feed(open(sys.argv[1], encoding='utf-8').read())
print(json.dumps(found))
";
    let said = Command::new("python3").args(["-c", parser, arg(&folder.join("soknad.html"))]).output().unwrap();
    let found: serde_json::Value = serde_json::from_slice(&said.stdout).unwrap();
    for tag in ["script", "img", "iframe", "svg", "object", "embed", "form"] {
        assert!(!found["tags"].as_array().unwrap().contains(&json!(tag)), "{tag}: {found}");
    }
    assert_eq!((&found["on"], &found["links"]), (&json!([]), &json!([])));
    for (what, script) in scripts("http://127.0.0.1:1/") {
        assert!(found["text"].as_str().unwrap().contains(&script), "{what} is there as text");
    }
}
