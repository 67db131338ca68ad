//! Three years in the window: first application, two follow-ups, new application; four bundles that strangers accept.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::{Days, Months, NaiveDate};
use ringperm_tests::cli::{PASSPHRASE, Ringperm, arg};
use ringperm_tests::openssl::judge;
use ringperm_tests::window::Window;
use serde_json::Value;

use crate::job::{apply, until_the_deadlines};
use crate::papers::{ORGNR, Papers, today, typed};
use crate::walk::{attach, field, saved};

#[test]
fn three_years_in_the_window_ask_nothing_twice() {
    let user = Ringperm::new();
    let papers = Papers::in_home(user.home());
    let first = {
        let window = Window::open(&user);
        let first = apply(&window, &papers);
        until_the_deadlines(&window, &papers);
        first
    };

    let year_1 = follow_up(&user, &papers, 1, |window| {
        window.press_id("f-endringer-siden-sist-changed");
        field(window, "endringer-siden-sist", "description", "Ny kontaktperson.");
        saved(window, "endringer-siden-sist");
        field(window, "kontaktperson", "name", "Ola Nordmann");
        saved(window, "kontaktperson");
    });
    assert_eq!(whole(&year_1)["changes"]["requirements"][0]["requirement"], "kontaktperson");
    let year_2 = follow_up(&user, &papers, 2, |window| {
        window.press_id("f-endringer-siden-sist-changed-no");
        saved(window, "endringer-siden-sist");
    });
    let renewal = renew(&user, &papers);

    let changed = |old: &Path, new: &Path| -> Vec<String> {
        let compared = user.ok(&["compare", arg(old), arg(new)]);
        assert_eq!(compared["same_company"], true);
        let changes = compared["changes"].as_array().unwrap().clone();
        changes.iter().map(|change| change["requirement"].as_str().unwrap().to_owned()).collect()
    };
    assert!(changed(&first, &year_1).contains(&"kontaktperson".to_owned()));
    assert!(!changed(&year_1, &year_2).contains(&"kontaktperson".to_owned()));
    assert!(changed(&first, &renewal).contains(&"skatteattest-gyldig".to_owned()));
}

/// A follow-up in four pages, until it is recorded as sent.
fn follow_up(user: &Ringperm, papers: &Papers, year: u32, say_changes: impl Fn(&Window)) -> PathBuf {
    let day = today() + Months::new(12 * year) - Days::new(20);
    let window = Window::open(&user.on(&day.to_string()));
    window.heading("Velkommen tilbake");
    window.press_id(&format!("begin-year-{year}-{}", ORGNR.replace(' ', "")));
    window.heading(&format!("Videreføring etter år {year}"));
    window.shows("0 av 4 klare");
    window.shot(&format!("follow-up-{year}"));

    window.press("Samtaletallene måned for måned");
    window.heading("Samtaletall");
    count_calls(&window, papers, day);
    window.shot(&format!("figures-{year}"));
    window.press("Start");
    window.heading("Velkommen tilbake");
    window.press(&format!("Fortsett med videreføring etter år {year}"));
    window.heading(&format!("Videreføring etter år {year}"));

    window.press("Bekreftelse");
    window.heading("Bekreftelse");
    window.press_id("f-oppfolging-bekreftelse-declared");
    saved(&window, "oppfolging-bekreftelse");
    window.press_id("f-egenerklaering-riktige-opplysninger-declared");
    saved(&window, "egenerklaering-riktige-opplysninger");
    window.press("Neste side");
    window.heading("Endringer");
    say_changes(&window);
    window.press("Neste side");
    window.heading("Klager");
    window.press_id("f-oppfolging-klager-direkte-any-no");
    saved(&window, "oppfolging-klager-direkte");
    window.press_id("f-oppfolging-klager-forbrukertilsynet-any-no");
    saved(&window, "oppfolging-klager-forbrukertilsynet");
    window.press("Neste side");
    window.heading("Samtaletall");
    window.press_id("fill-figures");
    window.until("the sum", "return document.getElementById('f-oppfolging-samtalestatistikk-connected')?.value !== ''");
    window.shot(&format!("follow-up-figures-{year}"));
    window.press("Gå til gjennomgangen");
    window.heading("Gjennomgang");
    send(&window, papers, day, &format!("Videreføring {year}.zip"))
}

/// A year of call figures, from the dialler's report.
fn count_calls(window: &Window, papers: &Papers, until: NaiveDate) {
    let mut report = String::from("Måned;Besvarte samtaler;Tilkoblede samtaler;Klager på den som ringte\n");
    for back in (1..=12).rev() {
        writeln!(report, "{};1200;1000;3", (until - Months::new(back)).format("%m.%Y")).unwrap();
    }
    let file = papers.target(&format!("Samtaler {until}.csv"));
    fs::write(&file, report).unwrap();
    window.next_dialog(&[&file]);
    window.press_id("calls-file");
    window.press_id("calls-take");
    window.until(
        "the months",
        "return !document.getElementById('calls-take') && !!document.getElementById('calls-months')",
    );
}

/// The new application: everything is there; the tax certificate is replaced, the rest confirmed.
fn renew(user: &Ringperm, papers: &Papers) -> PathBuf {
    let day = today() + Months::new(36) - Days::new(30);
    let window = Window::open(&user.on(&day.to_string()));
    window.heading("Velkommen tilbake");
    window.press_id(&format!("begin-renewal-{}", ORGNR.replace(' ', "")));
    window.heading("Ny søknad");
    window.shot("renewal");
    window.press("Virksomheten");
    window.heading("Virksomheten");
    for page in ["Skatt og avgift", "Arbeidsavtaler"] {
        confirm_what_still_holds(&window);
        window.press("Neste side");
        window.heading(page);
        if page == "Skatt og avgift" {
            window.shot("renewal-page");
            attach(&window, "skatteattest-gyldig", &[&papers.tax_certificate_of(day - Days::new(10))]);
        }
    }
    loop {
        confirm_what_still_holds(&window);
        let title = window.text("main h1");
        if title == "Erklæringer" {
            window.press_id("f-egenerklaering-riktige-opplysninger-declared");
            saved(&window, "egenerklaering-riktige-opplysninger");
        }
        if title == "Endringer" {
            window.press_id("f-endringer-siden-sist-changed-no");
            saved(&window, "endringer-siden-sist");
            break;
        }
        window.press("Neste side");
        window.until_with(
            "the next page",
            // Between the two pages there is none.
            "const h = document.querySelector('main h1'); return !!h && h.innerText !== arguments[0]",
            &[title.into()],
        );
    }
    window.press("Gå til gjennomgangen");
    window.heading("Gjennomgang");
    window.shot("renewal-review");
    send(&window, papers, day, "Ny søknad.zip")
}

/// Everything on the page that was carried over and not replaced.
fn confirm_what_still_holds(window: &Window) {
    let next = "return document.querySelector('button[id^=confirm-]')?.id ?? null";
    while let Some(id) = window.run(next).as_str() {
        window.press_id(id);
        window.until_with("it is confirmed", "return !document.getElementById(arguments[0])", &[id.into()]);
    }
}

/// From the review to a bundle that strangers accept, recorded as sent.
fn send(window: &Window, papers: &Papers, day: NaiveDate, name: &str) -> PathBuf {
    window.press("Klar til å sende");
    window.heading("Signer og lag søknadspakken");
    let bundle = papers.target(name);
    window.next_dialog(&[&bundle]);
    window.press("Velg hvor den skal lagres");
    window.shows(bundle.to_str().unwrap());
    window.fill("sign-passphrase", PASSPHRASE);
    window.press_id("sign-submit");
    window.heading("Søknadspakken er laget");
    judge(&bundle);
    window.fill("sent-date", &typed(day));
    window.press("Lagre at den er sendt");
    window.shows(&format!("Sendt {}.", typed(day)));
    window.heading("Søknadspakken er sendt");
    bundle
}

/// The application as the bundle has it.
fn whole(bundle: &Path) -> Value {
    serde_json::from_str(&judge(bundle).text("soknad.json")).unwrap()
}
