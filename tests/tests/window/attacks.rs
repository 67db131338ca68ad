//! Words that would be scripts, typed as names or sent in a bundle: shown as they are, and run by nothing.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, SystemTime};

use asice::{Holder, Identity};
use ringperm_tests::application::{ORGNR, SMALLEST, identity};
use ringperm_tests::cli::{Ringperm, arg};
use ringperm_tests::documents::{sha256, write};
use ringperm_tests::tree::root;
use ringperm_tests::window::Window;
use serde_json::json;

/// What each would do to the page that showed it as more than text.
fn scripts(address: &str) -> [(&'static str, String); 6] {
    let mark = |name: &str| format!("window.hit='{name}'");
    [
        ("company", format!("<img src={address}navn.png onerror={}>", mark("company"))),
        ("name", format!("\"><script>{}</script>", mark("name"))),
        ("role", format!("'><iframe srcdoc=\"<script>parent.{}</script>\">", mark("role"))),
        ("title", format!("<svg onload={}>", mark("title"))),
        ("unplaced", format!("<svg onload={}>", mark("unplaced"))),
        ("removed", format!("<svg onload={}>", mark("removed"))),
    ]
}

/// An application with such words wherever words can be typed, and its bundle.
fn prepare(user: &Ringperm, address: &str) -> PathBuf {
    let [(_, company), (_, name), (_, role), (_, title), _, (_, removed)] = scripts(address);
    user.ok(&[&["company", "add", ORGNR, "--name", &company], SMALLEST.as_slice()].concat());
    user.ok(&["submission", "start", "initial"]);
    let [name_is, role_is] = [format!("name={name}"), format!("role={role}")];
    user.ok(&["answer", "kontaktperson", "--field", &name_is, "--field", &role_is]);
    let [kept, removed] = [title, removed].map(|title| {
        let text = "Til nemnda: <script>window.hit='text'</script>\n";
        let document = write(user.home(), &format!("{title}.txt"), format!("{text}{title}\n"));
        user.ok(&["attach", "selskap-registrert", arg(&document)])["id"].to_string()
    });
    assert_eq!(kept, "1");
    user.ok(&["detach", &removed]);
    identity(user);
    let out = user.home().join("pakke.zip");
    user.ok(&["export", arg(&out), "--allow-incomplete"]);
    out
}

/// The address of every screen that there is, as the page itself lists them.
fn screens() -> Vec<String> {
    let page = fs::read_to_string(root().join("ui/src/app.tsx")).unwrap();
    let patterns: Vec<&str> =
        page.split("<Route path=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    assert!(patterns.len() > 30, "{patterns:?}");
    let filled = |pattern: &str| {
        [
            (":orgnr", ORGNR),
            (":id", "1"),
            (":page", "kontakt"),
            (":requirement", "kontaktperson"),
            (":field", "role"),
            (":deadline", "923609016-2027-11-22-year-1"),
            (":section", "pakken"),
        ]
        .iter()
        .fold(pattern.to_owned(), |filled, (name, value)| filled.replace(name, value))
    };
    let more = ["/s/1/p/virksomheten", "/"].map(str::to_owned);
    let all: Vec<String> = patterns.into_iter().map(filled).chain(more).collect();
    assert!(all.iter().all(|screen| !screen.contains(':')), "{all:?}");
    all
}

/// Shows the screen at this address, whole, and gives all that it says and holds to be typed over.
fn visit(window: &Window, screen: &str) -> String {
    let go = "document.querySelector('main h1')?.setAttribute('data-left', ''); location.hash = arguments[0]";
    window.run_with(go, &[json!(screen)]);
    window.until(
        screen,
        "return !!document.querySelector('main h1:not([data-left])')
            && ![...document.querySelectorAll('.wait')].some((one) => one.checkVisibility())",
    );
    harmless(window, screen);
    words(window)
}

/// What the screen says, folded away or not.
fn words(window: &Window) -> String {
    let typed = "return [...document.querySelectorAll('input, textarea')].map((one) => one.value).join(' ')";
    let said = window.run("return document.body.textContent").as_str().unwrap().to_owned();
    said + window.run(typed).as_str().unwrap()
}

#[test]
fn words_that_would_be_scripts_are_words_on_every_screen() {
    let (outside, address) = listening();
    let user = Ringperm::new();
    prepare(&user, &address);
    let scripts = scripts(&address);

    let window = Window::open(&user);
    window.shows("onerror=window.hit='company'");
    let unplaced = &scripts[4].1;
    let file = write(user.home(), &format!("{unplaced}.txt"), "Ut på tur.\n");
    window.next_dialog(&[&file]);
    window.press("Velg filer");
    window.heading("Ikke plassert");
    visit(&window, "/");
    let seen: BTreeMap<String, String> =
        screens().into_iter().map(|screen| (screen.clone(), visit(&window, &screen))).collect();
    for (what, script) in &scripts {
        assert!(seen.values().any(|said| said.contains(script)), "{what} is shown as typed");
    }
    for (screen, what) in [("/inbox", unplaced), ("/trash", &scripts[5].1), ("/s/1/p/kontakt", &scripts[2].1)] {
        assert!(seen[screen].contains(what), "{screen}: {}", seen[screen]);
    }
    visit(&window, "/s/1/draft");
    window.in_frame(|| {
        for (what, script) in &scripts[..4] {
            let shown = "return document.body?.textContent.includes(arguments[0]) ?? false";
            window.until_with(&format!("{what} in the draft"), shown, &[json!(script)]);
        }
        harmless(&window, "the draft");
        let active = "return document.querySelectorAll('script, img[src^=http], svg[onload], iframe').length";
        assert_eq!(window.run(active), json!(0), "the draft");
    });
    harmless(&window, "around the draft");
    assert!(outside.accept().is_err(), "nobody outside was asked");
}

/// Somebody outside, who should never be asked.
fn listening() -> (TcpListener, String) {
    let outside = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    outside.set_nonblocking(true).unwrap();
    let address = format!("http://127.0.0.1:{}/", outside.local_addr().unwrap().port());
    (outside, address)
}

#[test]
fn a_strangers_bundle_is_words_wherever_it_says_anything() {
    let (outside, address) = listening();
    let (sender, receiver) = (Ringperm::new(), Ringperm::new());
    let bundle = prepare(&sender, &address);
    let stranger = receiver.home().join("mottatt.zip");
    fs::copy(&bundle, &stranger).unwrap();
    let forged = forged(receiver.home(), &address);

    let window = Window::open(&receiver);
    receive(&window, &stranger);
    window.shows(&scripts(&address)[0].1);
    harmless(&window, "a received bundle");
    drop(window);
    let window = Window::open(&receiver);
    receive(&window, &forged);
    window.shows("window.hit='company name'");
    harmless(&window, "a forged bundle");
    let said = words(&window);
    for place in PLACES {
        assert!(said.contains(&word(place, &address)), "{place}: {said}");
    }
    assert!(outside.accept().is_err(), "nobody outside was asked");
}

fn receive(window: &Window, bundle: &Path) {
    window.run("location.hash = '/verify'");
    window.heading("Kontroller en søknadspakke");
    window.next_dialog(&[bundle]);
    window.press("Velg søknadspakke");
}

/// Where a forged application can say what it likes.
const PLACES: [&str; 10] = [
    "company name",
    "signer",
    "page title",
    "requirement title",
    "answer label",
    "answer value",
    "remark title",
    "remark text",
    "document title",
    "document name",
];

fn word(place: &str, address: &str) -> String {
    // A certificate has room for 64 letters.
    if place == "signer" {
        return format!("<svg onload=window.hit='{place}'>");
    }
    format!("<img src={address}x.png onerror=\"window.hit='{place}'\">")
}

/// What anybody with a key of their own can make: a bundle of our shape, intact, that says such words everywhere.
fn forged(folder: &Path, address: &str) -> PathBuf {
    let word = |place| word(place, address);
    let time = SystemTime::UNIX_EPOCH + Duration::from_mins(29_922_315);
    let holder = Holder { name: word("signer"), organisation_number: Some(ORGNR.into()) };
    let identity = Identity::create(&holder, time).unwrap();
    let (file, document) = ("vedlegg/01-selskap-registrert-1.txt", b"Hei\n");
    let hex = |text: String, byte: &u8| text + format!("{byte:02x}").as_str();
    let fingerprint = identity.certificate().fingerprint().iter().fold(String::new(), hex);
    let said = json!({
        "format": "ringperm-soknad", "version": 1, "kind": "initial", "date": "2026-11-22", "draft": false,
        "complete": true, "lang": "nb", "company": { "name": word("company name"), "orgnr": ORGNR },
        "signer": { "fingerprint": fingerprint },
        "remarks": [{ "requirement": "kontaktperson", "title": word("remark title"), "text": word("remark text"), "by": "31.01.2027" }],
        "pages": [{ "id": "kontakt", "title": word("page title"), "requirements": [{
            "id": "kontaktperson", "title": word("requirement title"), "status": "ready", "attachments": [1],
            "answers": [{ "label": word("answer label"), "value": word("answer value") }],
        }] }],
        "attachments": [{
            "number": 1, "file": file, "title": word("document title"), "original_name": word("document name"),
            "size": document.len(), "sha256": sha256(document),
        }],
    });
    let mut entries = vec![
        ("LES-MEG.txt", b"Hei".to_vec()),
        ("soknad.pdf", b"%PDF-1.7".to_vec()),
        ("soknad.html", b"<script>window.hit='html'</script>".to_vec()),
        ("soknad.json", said.to_string().into_bytes()),
        (file, document.to_vec()),
    ];
    let line = |sums: String, (name, bytes): &(&str, Vec<u8>)| sums + format!("{}  {name}\n", sha256(bytes)).as_str();
    let sums = entries.iter().fold(String::new(), line);
    entries.push(("SHA256SUMS", sums.into_bytes()));
    let path = folder.join("forfalsket.zip");
    let mut writer = asice::Writer::new(File::create(&path).unwrap()).unwrap();
    for (name, bytes) in &entries {
        writer.add(name, &mut bytes.as_slice()).unwrap();
    }
    writer.sign(&identity, time).unwrap();
    path
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
    for (what, script) in &scripts("http://127.0.0.1:1/")[..4] {
        assert!(found["text"].as_str().unwrap().contains(script), "{what} is there as text");
    }
}
