//! The page can do what its screens need, and nothing else: no foreign address, no foreign script, no foreign command.

use std::net::{Ipv4Addr, TcpListener};

use ringperm_tests::cli::Ringperm;
use ringperm_tests::window::Window;
use serde_json::json;

use crate::papers::Papers;

/// Breaches of the policy, those before this script ran included.
const WATCH: &str = "
    window.breaches = [];
    const note = (one) => window.breaches.push(`${one.effectiveDirective} ${one.blockedURL ?? one.blockedURI} ${one.sample ?? ''}`);
    document.addEventListener('securitypolicyviolation', note);
    new ReportingObserver((reports) => reports.forEach((report) => note(report.body)),
                          { types: ['csp-violation'], buffered: true }).observe();";

/// Everything that the page must not be able to do, by what comes of trying.
const TRY: &str = r"
    const invoke = (command, args) => window.__TAURI_INTERNALS__.invoke(command, args).then(() => 'done', (error) => String(error));
    const attempt = async (work) => { try { return `done ${await work()}`; } catch (error) { return error.name; } };
    const loaded = (tag, set) => new Promise((resolve) => {
      const one = document.createElement(tag);
      one.onload = () => resolve('loaded');
      one.onerror = () => resolve('refused');
      set(one);
      document.body.append(one);
    });
    const [address] = arguments;
    return (async () => ({
      fetch: await attempt(() => fetch(address)),
      socket: await attempt(() => new Promise((resolve, reject) => {
        const socket = new WebSocket(address.replace('http', 'ws'));
        socket.onopen = resolve;
        socket.onerror = () => reject(new DOMException('', 'SecurityError'));
      })),
      picture: await loaded('img', (one) => { one.src = address + 'a.png'; }),
      script: await loaded('script', (one) => { one.src = address + 'a.js'; }),
      eval: await attempt(async () => (0, window.eval)('1')),
      shell: await invoke('plugin:shell|open', { path: address }),
      file: await invoke('plugin:fs|read_text_file', { path: '/etc/hostname' }),
      navigate: await invoke('plugin:webview|create_webview_window', { options: { label: 'other', url: address } }),
      emit: await invoke('plugin:event|emit', { event: 'store-changed', payload: null }),
      title: await invoke('plugin:window|set_title', { value: 'Noe annet' }),
      unknown: await invoke('format_disk', {}),
    }))()";

#[test]
fn the_policy_holds() {
    let outside = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    outside.set_nonblocking(true).unwrap();
    let address = format!("http://127.0.0.1:{}/", outside.local_addr().unwrap().port());
    let user = Ringperm::new();
    let papers = Papers::in_home(user.home());
    let window = Window::open(&user);
    window.run(WATCH);

    every_screen(&window, &papers);
    assert_eq!(window.run("return window.breaches"), json!([]), "no screen breaks the policy");

    let tried = window.run_with(TRY, &[json!(address)]);
    for (what, outcome) in tried.as_object().unwrap() {
        let outcome = outcome.as_str().unwrap();
        assert!(!outcome.starts_with("done") && outcome != "loaded", "{what}: {outcome}");
    }
    for command in ["shell", "file", "navigate", "emit", "title"] {
        let outcome = tried[command].as_str().unwrap();
        assert!(outcome.contains("not allowed") || outcome.contains("not found"), "{command}: {outcome}");
    }
    assert_eq!(tried["eval"], "EvalError");
    window.until("the breaches are seen", "return window.breaches.length >= 4");

    // The window leaves its own page for nothing.
    window.run_with("window.location.href = arguments[0]; window.open(arguments[0])", &[json!(address)]);
    window.press("Start");
    window.heading("Velkommen tilbake");
    assert!(outside.accept().is_err(), "nobody outside was asked");
}

fn every_screen(window: &Window, papers: &Papers) {
    window.next_dialog(&[&papers.tax]);
    window.press("Velg filer");
    window.shows("ingen restanser funnet");
    window.press("Start");
    begin_without_files(window);
    for (link, heading) in [
        ("Frister", "Frister"),
        ("Kontroller pakke", "Kontroller en søknadspakke"),
        ("Start", "Velkommen tilbake"),
        ("Fortsett med første søknad", "Første søknad"),
        ("Se utkastet", "Utkast"),
        ("Tilbake til listen", "Første søknad"),
        ("Virksomheten", "Virksomheten"),
    ] {
        window.press(link);
        window.heading(heading);
    }
    while window.run("return [...document.querySelectorAll('a')].some((one) => one.innerText === 'Neste side')")
        == json!(true)
    {
        let before = window.text("main h1");
        window.press("Neste side");
        window.until_with(
            "the next page",
            "const h = document.querySelector('main h1'); return !!h && h.innerText !== arguments[0]",
            &[json!(before)],
        );
    }
    window.press("Gå til gjennomgangen");
    window.heading("Gjennomgang");
    window.press("Klar til å sende");
    window.press("Lag en ufullstendig pakke likevel");
    window.heading("Signer og lag søknadspakken");
    window.run("window.location.hash = '/s/1/receipt'");
    window.heading("Ingen søknadspakke er laget ennå");
}

fn begin_without_files(window: &Window) {
    window.press("Begynn med organisasjonsnummeret");
    crate::walk::four_questions(window);
    window.heading("Ikke plassert");
}
