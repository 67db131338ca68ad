//! The whole job: from files to a bundle that stock programs accept, and to three deadlines.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{Datelike, Days, Months, NaiveDate};
use ringperm_tests::cli::{PASSPHRASE, Ringperm};
use ringperm_tests::documents::sha256;
use ringperm_tests::openssl::{judge, run};
use ringperm_tests::window::Window;

use crate::papers::{NAME, Papers, today, typed};
use crate::walk::{attach, begin, field, not_ours, not_yet, saved, state};

/// Typed by mistake.
pub const WRONG_PASSPHRASE: &str = "feil passord på øya";

const EXPLANATION: &str = "Kurset for verneombudet er bestilt hos bedriftshelsetjenesten. Beviset ettersendes.";

#[test]
fn from_files_to_a_bundle_that_openssl_accepts() {
    let user = Ringperm::new();
    let papers = Papers::in_home(user.home());
    let window = Window::open(&user);

    let bundle = apply(&window, &papers);
    read_receipt(&window, &bundle);
    judge_bundle(&bundle);
    until_the_deadlines(&window, &papers);
    check(&window, &bundle);
    look_at_the_rest(&window);
}

/// From an empty start to a signed bundle, on its receipt.
pub fn apply(window: &Window, papers: &Papers) -> PathBuf {
    begin(window);
    place_what_is_there(window, papers);
    answer_every_page(window, papers);
    review(window);
    sign(window, papers)
}

/// Through the inbox, all in one go.
fn place_what_is_there(window: &Window, papers: &Papers) {
    window.press("Start");
    window.heading("Velkommen tilbake");
    window.next_dialog(&[&papers.tax, &papers.blank_contract, &papers.signed_contract, &papers.registration()]);
    window.press("Velg filer");
    window.heading("Ikke plassert");
    window.press("Plasser alle 4");
    window.heading("Første søknad");
}

fn answer_every_page(window: &Window, papers: &Papers) {
    window.press("Virksomheten");
    window.heading("Virksomheten");
    window.press_id("trait-several_sites-no");
    window.until("what is not asked goes", "return !document.getElementById('section-selskap-underenheter')");
    field(window, "selskap-eiere-ledelse", "manager", "Kari Nordmann");
    field(window, "selskap-eiere-ledelse", "board", "Åse Ødegård (leder)");
    field(window, "selskap-eiere-ledelse", "owners", "Kari Nordmann, 100 prosent");
    saved(window, "selskap-eiere-ledelse");
    window.press_id("f-regnskapsforer-oppgitt-who");
    field(window, "regnskapsforer-oppgitt", "name", "Tall og Tabell AS");
    saved(window, "regnskapsforer-oppgitt");
    window.shot("page");

    next(window, "Skatt og avgift");
    window.press_id("f-skatt-ingen-restanser-arrears");
    saved(window, "skatt-ingen-restanser");

    next(window, "Arbeidsavtaler");
    window.shows("Arbeidsavtale Ola");

    next(window, "Arbeidsmiljø");
    state(window, "hms-internkontroll", "in-place");
    let control =
        papers.paper("Internkontroll HMS.pdf", &["Internkontroll for helse, miljø og sikkerhet", "Mål og ansvar"]);
    attach(window, "hms-internkontroll", &[&control]);
    field(window, "hms-internkontroll", "revised", &typed(today() - Days::new(30)));
    saved(window, "hms-internkontroll");
    not_yet(window, "verneombud-opplaering-40t", EXPLANATION, &typed(today() + Days::new(60)));
    state(window, "oppfolging-ansatte", "in-place");
    field(window, "oppfolging-ansatte", "description", "Samtale hver måned, medlytt etter avtale.");
    saved(window, "oppfolging-ansatte");

    next(window, "Ringelister");
    state(window, "reservasjonsregister-vask", "in-place");
    let log = papers.paper("Vaskelogg.pdf", &["Vask mot Reservasjonsregisteret", "Alle lister er vasket."]);
    let routine = papers.paper("Rutine for reservasjoner.pdf", &["Rutine", "Reservasjoner føres samme dag."]);
    attach(window, "reservasjonsregister-vask", &[&log, &routine]);

    next(window, "Avtaler med kunder");
    window.press_id("trait-sells-yes");
    state(window, "aksept-dokumentert", "in-place");
    let accepted = papers.paper("Aksepter.pdf", &["Utdrag av logg over aksepter"]);
    attach(window, "aksept-dokumentert", &[&accepted]);
    not_ours(window, "angrerett-informasjon", "Oppdragsgiveren sender angreskjemaet selv.");

    next(window, "Databehandlere");
    window.press_id("trait-clients-no");
    window.until("what is not asked goes", "return !document.querySelector('[id^=section-databehandleravtale-opp]')");
    window.press_id("trait-subcontractors-no");
    window.shows("Ingen krav på denne siden gjelder for dere slik svarene er nå.");

    next(window, "Kontakt og signatur");
    field(window, "kontaktperson", "name", "Kari Nordmann");
    field(window, "kontaktperson", "role", "Daglig leder");
    field(window, "kontaktperson", "email", "kari@blabaer.example");
    field(window, "kontaktperson", "phone", "22 22 22 22");
    saved(window, "kontaktperson");

    next(window, "Gebyr");
    next(window, "Erklæringer");
    window.press_id("f-bransjenorm-akseptert-declared");
    saved(window, "bransjenorm-akseptert");
    window.press_id("f-egenerklaering-riktige-opplysninger-declared");
    saved(window, "egenerklaering-riktige-opplysninger");
}

fn next(window: &Window, page: &str) {
    window.press("Neste side");
    window.heading(page);
}

/// The personal number stops it until somebody says why it must be seen.
fn review(window: &Window) {
    window.press("Gå til gjennomgangen");
    window.heading("Gjennomgang");
    window.shows(EXPLANATION);
    window.press("Klar til å sende");
    window.shows("Et fødselsnummer er synlig i «Arbeidsavtale Ola»");
    window.shot("review");
    let reason = window.run("return document.querySelector('[id^=accept-]').id");
    window.fill(reason.as_str().unwrap(), "Ola har samtykket, og nemnda har bedt om denne avtalen.");
    window.press("Godta med begrunnelse");
    window.shows("Alt er avklart. Trykk på «Klar til å sende» for å gå videre til signering.");
    window.press("Klar til å sende");
}

fn sign(window: &Window, papers: &Papers) -> PathBuf {
    window.heading("Signer og lag søknadspakken");
    window.fill("identity-name", "Kari Nordmann");
    window.fill("identity-passphrase", PASSPHRASE);
    window.fill("identity-again", PASSPHRASE);
    window.press("Lag signeringsnøkkel");
    window.shows("Gyldig til");
    let bundle = papers.target("Søknad Blåbær.zip");
    window.next_dialog(&[&bundle]);
    window.press("Velg hvor den skal lagres");
    window.shows(bundle.to_str().unwrap());
    window.shot("sign");

    window.fill("sign-passphrase", WRONG_PASSPHRASE);
    window.press_id("sign-submit");
    window.shows("Passordet åpner ikke signeringsnøkkelen.");
    assert!(!bundle.exists(), "no bundle without the right passphrase");
    window.fill("sign-passphrase", PASSPHRASE);
    window.press_id("sign-submit");
    window.heading("Søknadspakken er laget");
    bundle
}

fn read_receipt(window: &Window, bundle: &Path) {
    let named = bundle.file_name().unwrap();
    let sums = run("sha256sum", &["--", named.to_str().unwrap()], bundle.parent().unwrap());
    let expected = sums.split(' ').next().unwrap();
    assert_eq!(window.text(".sha256 code").replace(' ', ""), expected, "the receipt's SHA-256 is the file's");
    assert_eq!(sha256(&fs::read(bundle).unwrap()), expected);
    window.shows("Kari Nordmann");
    window.shows("Har dere betalt?");
    window.shot("receipt");
    window.press("Åpne svarene for nettskjemaet");
    window.heading("Svar til nettskjemaet");
    window.shot("form");
    window.press("Se kvitteringen og veien videre");
    window.heading("Søknadspakken er laget");
}

fn judge_bundle(bundle: &Path) {
    let judged = judge(bundle);
    assert!(judged.subject.contains("Kari Nordmann"), "{}", judged.subject);
    for name in ["soknad.pdf", "soknad.html", "soknad.json", "LES-MEG.txt", "SHA256SUMS"] {
        assert!(judged.names.iter().any(|known| known == name), "{name} in {:?}", judged.names);
    }
    let application = judged.text("soknad.html");
    assert!(application.contains(NAME) && application.contains(EXPLANATION), "the answers stand in the application");
    assert!(!application.to_uppercase().contains("UTKAST"), "it is no draft");
}

/// Sent, approved by letter, and the deadlines of three years.
pub fn until_the_deadlines(window: &Window, papers: &Papers) {
    window.fill("sent-date", &typed(today()));
    window.press("Lagre at den er sendt");
    window.shows(&format!("Sendt {}.", typed(today())));

    let letter = papers.paper("Brev fra nemnda.pdf", &["Vedtak", "Dere er godkjent."]);
    window.next_dialog(&[&letter]);
    window.press_id("approved-letter");
    window.shows(letter.to_str().unwrap());
    window.fill("approved-date", &typed(today()));
    window.press("Lagre godkjenningen");
    window.shows(&format!("Godkjent {}.", typed(today())));
    window.shows("Brevet fra nemnda: Brev fra nemnda.pdf");
    window.press("Frister");
    window.heading("Frister");
    for years in [1, 2, 3] {
        window.shows(&in_words(today() + Months::new(12 * years)));
    }
    window.shows("Send senest:");
    window.shot("deadlines");
}

/// `14. mai 2027`
fn in_words(day: NaiveDate) -> String {
    let months = [
        "januar",
        "februar",
        "mars",
        "april",
        "mai",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "desember",
    ];
    format!("{}. {} {}", day.day(), months[day.month0() as usize], day.year())
}

/// The bundle, checked as whoever receives it does.
pub fn check(window: &Window, bundle: &Path) {
    window.press("Kontroller pakke");
    window.heading("Kontroller en søknadspakke");
    window.next_dialog(&[bundle]);
    window.press("Velg søknadspakke");
    window.until("intact", "return document.querySelector('[data-testid=verdict]')?.dataset.verdict === 'intact'");
    window.shows("Ja, nøkkelen ligger på denne maskinen eller er bekreftet her før.");
    window.shot("verify");
}

/// Where nothing of the job is done, but where the user's guide shows a picture.
pub fn look_at_the_rest(window: &Window) {
    window.run("location.hash = '/'");
    window.press("Lag et ark til oppdragsgiveren");
    window.heading("Til oppdragsgiver eller anbud");
    window.shot("client");
    window.press("Innstillinger");
    window.press("Alle innstillinger");
    window.heading("Innstillinger");
    // The keys come last and move what stands below them.
    window.shows("Laget på denne maskinen.");
    window.press("Lag eller legg tilbake en sikkerhetskopi");
    window.heading("Sikkerhetskopi");
    window.shot("backup");
}
